// What `docwright call` refuses before anything is sent: exit code 2, one line that says what is wrong and what there is.
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../generated/services.js";
import { call, writeSpec } from "./call-workspace.js";

const zones = ["tencent/cvm", "DescribeZones", "--region", "ap-guangzhou"];

describe("refused", () => {
  const wrong: readonly [string, string[], RegExp][] = [
    ["no action", ["tencent/cvm"], /takes an action of tencent\/cvm too; --list shows them/],
    ["nothing", [], /a service and an action/],
    ["three names", ["tencent/cvm", "A", "B"], /a service and an action/],
    ["an unknown service", ["tencent/none", "A"], /spec holds no tencent\/none/],
    ["another version", ["tencent/cvm/2000-01-01", "DescribeZones"], /spec holds no tencent\/cvm\/2000-01-01/],
    ["several services", ["tencent", "DescribeZones"], /tencent names several services: tencent\/cvm\/2017-03-12, /],
    ["an unknown action", ["tencent/cvm", "DescribeZone"], /no action "DescribeZone" \(did you mean DescribeZones or/],
    ["an action of every object", ["tencent/cvm", "constructor"], /no action "constructor"/],
    ["no region", ["tencent/cvm", "DescribeZones"], /DescribeZones needs a region: give --region, one of ap-bangkok, /],
    [
      "unknown names",
      [...zones, "--json", '{"Limitt":1}'],
      /DescribeZones: Limitt is not a parameter of this action; --help/,
    ],
    [
      "a name like another",
      ["tencent/cvm", "DescribeInstances", "--json", '{"Limitt":1}'],
      /Limitt is not .* \(did you mean Limit\?\)/,
    ],
    ["a required name missing", ["tencent/cvm", "StartInstances"], /StartInstances: InstanceIds is required; --help/],
    ["pages of what has none", [...zones, "--all"], /DescribeZones has no pages to follow/],
    ["a time that is none", [...zones, "--timeout", "1s"], /--timeout takes milliseconds, not "1s"/],
    ["a time too long", [...zones, "--timeout", "2147483648"], /--timeout takes milliseconds/],
    ["a protocol of another vendor", [...zones, "--protocol", "acs3"], /--protocol takes tc3 or .*, not "acs3"/],
    [
      "an endpoint with a path",
      [...zones, "--endpoint", "http://localhost:1/x"],
      /the endpoint is no host and no origin/,
    ],
    ["no host at all", [...zones, "--endpoint", ""], /no endpoint/],
  ];

  test.each(wrong)("%s", async (_, args, message) => {
    const { code, out, error } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/^docwright: [^\n]+\n$/);
  });

  test("a service whose protocol no client speaks", async () => {
    const spec = writeSpec(temporaryFolder(), "ucloud/uhost/2020-01-01", {
      protocol: { kind: "ucloud", endpoint: "api.example.com" },
      actions: { CreateHost: { status: "current", input: [] } },
    });
    const { code, error } = await call(["ucloud/uhost", "CreateHost", "--spec", spec]);
    expect({ code, error }).toEqual({
      code: 2,
      error:
        "docwright: ucloud/uhost speaks ucloud, which docwright cannot call; it can call tencent-v3, alibaba-rpc, alibaba-roa\n",
    });
    expect((await call(["ucloud/uhost", "--list", "--spec", spec])).out).toBe("CreateHost\n");
  });

  test("two versions of a service, neither named; a named one is called", async () => {
    const folder = temporaryFolder();
    const protocol = { kind: "tencent-v3", endpoint: "pots.example.com" };
    writeSpec(folder, "tencent/pots/2030-01-01", { protocol, actions: { Old: { status: "current", input: [] } } });
    const spec = writeSpec(folder, "tencent/pots/2031-01-01", { protocol, actions: { New: { status: "current" } } });
    expect(await call(["tencent/pots", "Old", "--spec", spec])).toMatchObject({
      code: 2,
      error:
        "docwright: tencent/pots names several services: tencent/pots/2030-01-01, tencent/pots/2031-01-01; name one\n",
    });
    const named = await call(["tencent/pots/2030-01-01", "Old", "--spec", spec, "--dry-run"]);
    expect(named.code).toBe(0);
    expect(named.out).toContain("X-TC-Version: 2030-01-01");
  });

  test("a host of a region, where the pages name no other; none is refused", async () => {
    const regions = [{ region: "ap-one", host: "pots.ap-one.example.com" }];
    const spec = writeSpec(temporaryFolder(), "tencent/pots/2030-01-01", {
      protocol: { kind: "tencent-v3", regionalEndpoints: regions },
      actions: { Brew: { status: "current", input: [] } },
    });
    const brew = ["tencent/pots", "Brew", "--spec", spec, "--dry-run"];
    expect((await call([...brew, "--region", "ap-one"])).out).toContain("'https://pots.ap-one.example.com/'");
    expect(await call(brew)).toMatchObject({
      code: 2,
      error: "docwright: the pages of tencent/pots name no host: give --endpoint\n",
    });
  });
});
