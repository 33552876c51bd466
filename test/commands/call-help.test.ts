// What `docwright call` tells without a browser: the actions of a service, the input of one; and that none of it, nor the help
// of the command line, loads the runtime of the clients.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, root, runNode, temporaryFolder } from "../generated/services.js";
import { call, cleanEnvironment, writeSpec } from "./call-workspace.js";

describe("--list", () => {
  test("all actions, one a line, with their notes and whether they are gone", async () => {
    const { code, out, error } = await call(["tencent/cvm", "--list"], {});
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(81);
    expect(lines[0]).toMatch(/^AllocateHosts +undocumented +Orders dedicated hosts/);
    expect(out).toMatch(/^DescribeInstanceVncUrl +obsolete +\S/m);
    expect(await call(["tencent/cvm", "--help"], {})).toEqual({ code, out, error });
  });

  test.each([
    ["zones", ["DescribeZones"]],
    ["*zone*", ["DescribeZoneInstanceConfigInfos", "DescribeZones"]],
    ["Stop*", ["StopInstances"]],
  ])("%s", async (pattern, names) => {
    const { out } = await call(["tencent/cvm", "--list", pattern], {});
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(names);
  });

  test("nothing fits", async () => {
    const { code, error } = await call(["tencent/cvm", "--list", "a.b("], {});
    expect({ code, error }).toEqual({ code: 2, error: 'docwright: no action of tencent/cvm fits "a.b("\n' });
  });
});

describe("--help of an action", () => {
  const text = { kind: "string" };

  test("its facts, and its input as a table: types opened, but not inside themselves; no outputs", async () => {
    const spec = writeSpec(temporaryFolder(), "tencent/pots/2030-01-01", {
      protocol: { kind: "tencent-v3" },
      actions: {
        Brew: {
          status: "obsolete",
          region: { use: "required", only: ["ap-one"] },
          rateLimit: { requests: 10, seconds: 1 },
          clientToken: "Token",
          lifetime: [{ added: 1 }, { deleted: 9 }],
          input: [
            { name: "Count", type: { kind: "integer" }, required: true, constraints: { default: 1, maximum: 9 } },
            { name: "Pots", type: { kind: "array", of: { kind: "ref", name: "Pot" } }, required: false },
            { name: "Token", type: text, description: "Two\nlines\u202e." },
            { name: "Made", type: text, readOnly: true },
          ],
        },
      },
      types: {
        Pot: {
          usage: "input",
          usedBy: ["Brew"],
          members: [
            { name: "Size", type: { kind: "map", of: text } },
            { name: "Inner", type: { kind: "ref", name: "Pot" } },
          ],
        },
      },
    });
    const { code, out, error } = await call(["tencent/pots", "Brew", "--help", "--spec", spec], {});
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toBe(
      [
        "tencent/pots Brew",
        "Obsolete: release 9 deleted this action",
        "Region: required, only ap-one",
        "At most 10 calls a second",
        "Safe to repeat with the same Token",
        "",
        "name          type           required  facts",
        "Count         integer        yes       Default 1; At most 9",
        "Pots          array of Pot   no",
        "Pots[].Size   map of string",
        "Pots[].Inner  Pot",
        "Token         string                   Two lines\ufffd.",
        "",
      ].join("\n"),
    );
  });

  test("no input, and none told", async () => {
    expect((await call(["tencent/cvm", "DescribeZones", "--help"], {})).out).toMatch(/\n\nIt takes no input\.\n$/);
    expect((await call(["tencent/cvm", "DescribeHosts", "--help"], {})).out).toMatch(
      /\n\nNo page tells its input\.\n$/,
    );
  });

  test("an action that is not there", async () => {
    const { code, error } = await call(["tencent/cvm", "DescribeZone", "--help"], {});
    expect(code).toBe(2);
    expect(error).toContain("did you mean DescribeZones");
  });
});

describe("what is loaded", () => {
  // Tells on the standard error which files Node loads.
  const hooks = `export async function load(url, context, next) { process._rawDebug(url); return next(url, context); }`;
  const register = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hooks)}");`;
  const loadedBy = async (...args: string[]): Promise<string[]> => {
    const flags = ["--import", `data:text/javascript,${encodeURIComponent(register)}`];
    const { code, error } = await runNode([...flags, cli, ...args], cleanEnvironment());
    expect(code).toBe(0);
    return error.split("\n").filter((line) => line.startsWith("file:"));
  };
  const runtime = (file: string): boolean => file.includes(join(root, "dist/runtime/").replaceAll("\\", "/"));

  test.each([["--help"], ["call", "--help"], ["call", "tencent/cvm", "--list"]])(
    "%s %s %s: no runtime",
    async (...args) => {
      const loaded = await loadedBy(...args.filter((own) => own !== undefined));
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter(runtime)).toEqual([]);
    },
  );

  test("a call loads the runtime, and neither templates nor packages", async () => {
    const loaded = await loadedBy("call", "tencent/cvm", "DescribeZones", "--region", "ap-guangzhou", "--dry-run");
    expect(loaded.filter(runtime).length).toBeGreaterThan(5);
    expect(loaded.filter((file) => /node_modules|\/templates\//.test(file))).toEqual([]);
  });
});
