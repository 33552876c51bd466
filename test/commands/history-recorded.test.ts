// history --recorded: commits with fixed dates that change a spec, and what is told of them: exact values, renames, merges, states that
// are no specs; what is refused.
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../generated/services.js";
import { copyOf, makeRepository, type Repository } from "./git-workspace.js";

const OLD = "spec/tencent/brew/2030-01-15/spec.json";
const NEW = "spec/tencent/brew/2030-02-01/spec.json";

/** Members with those that are required marked by `!`. */
function specOf(actions: Readonly<Record<string, string>>, more: object = {}): string {
  const inputs = Object.entries(actions).map(([name, members]) => {
    const input = members.split(" ").map((member) => ({
      name: member.replace("!", ""),
      type: { kind: "string" },
      required: member.endsWith("!"),
    }));
    return [name, { status: "current", input, output: [], errors: [], examples: [] }];
  });
  const service = { vendor: "tencent", site: "intl", service: "brew", version: "2030-01-15", languages: ["en"] };
  const nothing = { types: {}, errors: {}, history: [] };
  const protocol = { kind: "tencent-v3" };
  const spec = { specVersion: 1, ...service, protocol, actions: Object.fromEntries(inputs) as object, ...nothing };
  return `${JSON.stringify({ ...spec, ...more }, null, 1)}\n`;
}

let repository: Repository;
beforeAll(() => {
  const own = (repository = makeRepository());
  const put = (text: string, message: string, day: number, path = OLD): void => {
    own.write(path, text);
    own.commit(message, day);
  };
  put(specOf({ BoilWater: "KettleId! Fuel" }), "the first pages", 0);
  put(specOf({ BoilWater: "KettleId! Fuel!" }), "Fuel must be given", 1);
  put("words\n", "no spec at all", 2, "README.md");
  put("{", "cut", 3);
  put(specOf({ BoilWater: "KettleId! Fuel!" }, { specVersion: 99 }), "of a later docwright", 4);
  put(specOf({ BoilWater: "KettleId! Fuel!", PourWater: "CupId!" }), "pour", 5);
  own.git("checkout", "--quiet", "-b", "side", "HEAD~1");
  put(specOf({ BoilWater: "KettleId! Fuel! Lid" }), "Lid, first", 6);
  put(specOf({ BoilWater: "KettleId! Fuel! Lid!" }), "Lid must be given", 7);
  own.git("checkout", "--quiet", "main");
  own.git("merge", "--quiet", "--no-commit", "--no-ff", "--strategy", "ours", "side");
  put(specOf({ BoilWater: "KettleId! Fuel! Lid!", PourWater: "CupId!" }), "merge side", 8);
  own.git("mv", dirname(OLD), dirname(NEW));
  const moved = specOf({ BoilWater: "KettleId! Fuel! Lid!", PourWater: "CupId" }, { version: "2030-02-01" });
  put(moved, "a new version", 9, NEW);
  own.write(NEW, JSON.stringify(JSON.parse(moved)));
  own.commit("printed anew", 10);
});
afterAll(() => repository.remove());

interface Recorded {
  readonly service: string;
  readonly file: string;
  readonly commits: readonly Readonly<Record<string, unknown>>[];
}

async function readRecord(own: Repository, ...args: readonly string[]): Promise<Recorded> {
  const { code, out, errors } = await own.run("history", "tencent/brew", "--recorded", "--json", ...args);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return JSON.parse(out.join("\n")) as Recorded;
}

/** The subject of each commit, what it is, and `path before -> after` of each change. */
function short({ commits }: Recorded): unknown[] {
  return commits.map(({ subject, kind, changes }) => {
    const list = (changes ?? []) as { readonly path: string; readonly before?: unknown; readonly after?: unknown }[];
    const told = list.map(({ path, before, after }) => `${path} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);
    return [subject, kind, ...told];
  });
}

const lid = '{"name":"Lid","type":{"kind":"string"},"required":true}';

describe("a record", () => {
  test("has the exact values of each commit of the branch, newest first; a merge is one change", async () => {
    const record = await readRecord(repository);
    expect(record).toMatchObject({ service: "tencent/brew/2030-02-01", file: NEW });
    expect(short(record)).toEqual([
      ["printed anew", "changed"],
      [
        "a new version",
        "changed",
        '#version "2030-01-15" -> "2030-02-01"',
        "PourWater.input.CupId#required true -> false",
      ],
      ["merge side", "changed", `BoilWater.input.Lid undefined -> ${lid}`],
      [
        "pour",
        "changed",
        expect.stringMatching(/^PourWater undefined -> \{"status":"current","input":\[\{"name":"CupId"/),
      ],
      ["of a later docwright", "no-spec"],
      ["cut", "no-spec"],
      ["Fuel must be given", "changed", "BoilWater.input.Fuel#required false -> true"],
      ["the first pages", "first"],
    ]);
    const [, moved, , pour, later, cut, fuel, first] = record.commits;
    expect(moved).toMatchObject({ path: NEW, from: OLD });
    expect(pour).toMatchObject({ path: OLD, comparedWith: String(fuel?.["commit"]).slice(0, 7) });
    expect(later?.["problem"]).toMatch(/^format version 99 is newer than the 1 this docwright knows/);
    expect(cut?.["problem"]).toMatch(/^line 1, column 2: not valid JSON/);
    expect(fuel).toMatchObject({
      date: expect.stringMatching(/^2030-01-02T12:00:00/),
      counts: { breaking: 1, risky: 0, safe: 0 },
    });
    expect(first).toMatchObject({ actions: 1, types: 0 });
  });

  test("as text: a line a commit, and what the newest changed that changed a fact", async () => {
    const { code, out, errors } = await repository.run("history", "tencent/brew", "--recorded", "--since", "HEAD~3");
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const told = out
      .join("\n")
      .replace(/\b[0-9a-f]{12}\b/g, "<fingerprint>")
      .replace(/\b[0-9a-f]{7}\b/g, "<hash>");
    expect(told.split("\n")).toEqual([
      `tencent/brew/2030-02-01: 3 commits changed ${NEW} since HEAD~3`,
      "",
      "2030-01-11  <hash>  no fact                      printed anew",
      "2030-01-10  <hash>  1 breaking, 0 risky, 1 safe  a new version",
      `  ${OLD} became ${NEW}`,
      expect.stringMatching(/^ {2}breaking: .* 2030-02-01 .* {2}service-changed-version <fingerprint>$/),
      '    #version: "2030-01-15" -> "2030-02-01"',
      expect.stringMatching(/^ {2}safe: PourWater\.input\.CupId .* {2}request-required-removed <fingerprint>$/),
      "    PourWater.input.CupId#required: true -> false",
      "2030-01-09  <hash>  1 breaking, 0 risky, 0 safe  merge side",
    ]);
  });

  test("as text of all commits, in Chinese", async () => {
    const { out } = await repository.run("history", "tencent/brew", "--recorded", "--all", "--lang", "zh");
    const lines = out.join("\n").split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}breaking: BoilWater\.input\.Fuel 变为必填 {2}request-required-added /),
    );
    expect(lines).toContain("    BoilWater.input.Fuel#required: false -> true");
    expect(lines).toContain("  not readable: line 1, column 2: not valid JSON, a key and a colon, but the text ends");
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}compared with [0-9a-f]{7}, the last commit before it that can be read$/),
    );
    expect(lines.at(-1)).toMatch(/^2030-01-01 {2}[0-9a-f]{7} {2}first: 1 action, 0 types {5}the first pages$/);
  });

  test("since a revision, compares the first commit with what that revision holds", async () => {
    const record = await readRecord(repository, "--since", "HEAD~4");
    expect(short(record).at(-1)).toEqual(["pour", "first"]);
    expect(short(await readRecord(repository, "--since", "HEAD~2"))).toHaveLength(2);
    expect(await readRecord(repository, "--since", "HEAD")).toMatchObject({ commits: [] });
    const side = await readRecord(repository, "--since", "side");
    expect(short(side).map((own) => (own as string[])[0])).toEqual([
      "printed anew",
      "a new version",
      "merge side",
      "pour",
    ]);
  });

  test("begins where another service's spec, which it resembles, ends; goes on after a removal", async () => {
    const own = copyOf(repository);
    const other = specOf(
      { BoilWater: "KettleId! Fuel! Lid!", PourWater: "CupId" },
      { service: "tea", version: "2030-02-01" },
    );
    own.write(NEW, other.replace('"tea"', '"brew"'));
    own.commit("a line a fact", 10);
    own.git("rm", "--quiet", NEW);
    own.write("spec/tencent/tea/2030-02-01/spec.json", other);
    own.commit("tea comes, brew goes", 11);
    own.write(NEW, specOf({ BoilWater: "KettleId" }));
    own.commit("brew is back", 12);
    const { out } = await own.run("history", "tencent/tea", "--recorded", "--json");
    expect(JSON.parse(out.join("\n"))).toMatchObject({ commits: [{ subject: "tea comes, brew goes", kind: "first" }] });
    expect(short(await readRecord(own)).slice(0, 3)).toEqual([
      ["brew is back", "first"],
      ["tea comes, brew goes", "removed"],
      ["a line a fact", "changed"],
    ]);
  });

  test("of a shallow clone is told to be cut", async () => {
    const folder = temporaryFolder();
    repository.git("clone", "--quiet", "--depth", "2", pathToFileURL(repository.root).href, folder);
    const { code, out, errors } = await repository.runIn(folder, "history", "tencent/brew", "--recorded", "--json");
    expect({ code, errors }).toEqual({
      code: 0,
      errors: ["the clone is shallow: older commits are not here; git fetch --unshallow brings them"],
    });
    expect(short(JSON.parse(out.join("\n")) as Recorded)).toEqual([
      ["printed anew", "changed"],
      ["a new version", "first"],
    ]);
  });
});

describe("refused", () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["an unknown revision", ["tencent/brew", "--since", "nosuch"], /^git knows no revision "nosuch"/],
    ["a range", ["tencent/brew", "--since", "HEAD~2..HEAD"], /is no revision of git/],
    ["no service", [], /^history --recorded takes one service/],
    ["two services", ["tencent/brew", "tencent/tea"], /^history --recorded takes one service/],
    ["an unknown service", ["tencent/tea"], /^spec holds no tencent\/tea/],
    ["two questions", ["tencent/brew", "--at", "3"], /are two questions; ask one at a time$/],
  ];

  test.each(wrong)("%s", async (_, args, message) => {
    const { code, out, errors } = await repository.run("history", "--recorded", ...args);
    expect({ code, out, errors }).toEqual({ code: 2, out: [], errors: [expect.stringMatching(message)] });
  });

  test("a spec that nobody committed, and a folder without git", async () => {
    const own = copyOf(repository);
    own.write("spec/tencent/tea/2030-02-01/spec.json", specOf({ BoilWater: "KettleId" }));
    const { errors } = await own.run("history", "tencent/tea", "--recorded");
    expect(errors).toEqual([
      "git knows no commit of spec/tencent/tea/2030-02-01/spec.json on this branch; commit it, and the record begins",
    ]);
    rmSync(own.path(".git"), { recursive: true });
    expect(await own.run("history", "tencent/brew", "--recorded")).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/^git: not a git repository/)],
    });
  });
});
