// docwright diff: wrong usage, sides that are none, specs that cannot be read. One line that names the place and the remedy, exit code 2.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brew, narrower, text } from "./diff-sample.js";
import { makeRepository, type Repository } from "./git-workspace.js";

let work: Repository;

beforeAll(() => {
  work = makeRepository();
  work.write("old.json", text(brew));
  work.write("new.json", text(narrower));
  work.write("empty/readme.txt", "no spec");
  work.write("broken.json", '{\n  "specVersion": 1,\n  "vendor": \n}');
  work.write("newer.json", text({ ...brew, specVersion: 2 }));
  work.write("package.json", '{"name": "kettle"}');
  work.write("list.json", "[]");
  work.write("wrong.json", text({ ...brew, actions: { BoilWater: { status: "gone" } } }));
  work.write("nothing.json", "");
  work.write("spec/tencent/brew/2030-01-15/spec.json", text(brew));
  work.commit("all");
});
afterAll(() => work.remove());

async function refusal(...args: readonly string[]): Promise<string> {
  const { code, out, errors } = await work.run("diff", ...args);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toContain("\n");
  return errors[0] ?? "";
}

describe("wrong usage", () => {
  test.each<[string, string[], RegExp]>([
    [
      "three sides",
      ["old.json", "new.json", "old.json"],
      /^diff takes two sides, for example: diff git:HEAD~1:spec spec, or diff /,
    ],
    [
      "a format that is none",
      ["old.json", "new.json", "--format", "html"],
      /^--format takes text or markdown or json or github or notes, not "html"/,
    ],
    ["a language that is none", ["old.json", "new.json", "--lang", "fr"], /^--lang takes en or zh, not "fr"/],
    [
      "a level that is none",
      ["old.json", "new.json", "--fail-on", "safe"],
      /^--fail-on takes breaking or risky or impact, not "safe"/,
    ],
    [
      "a failure by places without code",
      ["old.json", "new.json", "--fail-on", "impact"],
      /^--fail-on impact needs --impact with a folder/,
    ],
    ["an option that is none", ["old.json", "new.json", "--colour"], /--colour/],
    ["an option without its value", ["old.json", "new.json", "--format"], /--format/],
    ["a value for a switch", ["old.json", "new.json", "--all=yes"], /--all/],
    [
      "approvals that are not there",
      ["old.json", "new.json", "--approvals", "no.json"],
      /^there is no no\.json; write it, or leave --approvals out/,
    ],
    [
      "renames that are not there",
      ["old.json", "new.json", "--renames", "no.json"],
      /^there is no no\.json; write it, or leave --renames out/,
    ],
  ])("%s", async (_, args, message) => {
    expect(await refusal(...args)).toMatch(message);
  });
});

describe("a side that is none", () => {
  test.each<[string, string, RegExp]>([
    [
      "a file that is not there",
      "no.json",
      /^there is no no\.json; a side is a spec file, a folder of specs, git:<revision>:<path>, or vendor\/service/,
    ],
    ["a folder without a spec", "empty", /^empty holds no spec\.json; give a folder of specs, or a spec file/],
    ["a service that is not there", "tencent/no", /^spec holds no tencent\/no/],
    ["a revision that is none", "git:nowhere:old.json", /^git: .*nowhere/],
    ["a revision without a path", "git:HEAD", /^git:HEAD is no git:<revision>:<path>, for example git:HEAD~1:spec/],
    ["a revision with an empty path", "git:HEAD:", /^git:HEAD: is no git:<revision>:<path>/],
    ["a path that the revision does not hold", "git:HEAD:no", /^no holds no spec\.json at HEAD/],
    ["a folder of a revision without a spec", "git:HEAD:empty", /^empty holds no spec\.json at HEAD/],
    [
      "an option in place of a revision",
      "git:--output=x:old.json",
      /^"--output=x" is no revision of git; for example HEAD~1, v1\.2 or a hash/,
    ],
    ["a range", "git:HEAD..HEAD:old.json", /^"HEAD\.\.HEAD" is no revision of git/],
  ])("%s", async (_, side, message) => {
    expect(await refusal(side, "new.json")).toMatch(message);
    expect(await refusal("old.json", side)).toMatch(message);
  });

  test("a release of a service without notes", async () => {
    expect(await refusal("tencent/brew@1")).toBe(
      "tencent/brew@1: no page of the service holds release notes, so only today is known",
    );
  });
});

describe("a spec that cannot be read", () => {
  test.each<[string, string, RegExp]>([
    [
      "broken JSON",
      "broken.json",
      /^broken\.json: line 4, column 1: not valid JSON, .+; restore it from git or run docwright regenerate/,
    ],
    ["an empty file", "nothing.json", /^nothing\.json: line 1, column 1: not valid JSON, /],
    [
      "a newer format",
      "newer.json",
      /^newer\.json: format version 2 is newer than the 1 this docwright knows; .*: upgrade docwright/,
    ],
    ["no spec", "package.json", /^package\.json: has no specVersion this docwright knows; is it a docwright spec\?/],
    ["a list", "list.json", /^list\.json: \/ must be an object; see spec\/schema\.json/],
    ["a spec with a fault", "wrong.json", /^wrong\.json: \/actions\/BoilWater\/status .+; see spec\/schema\.json/],
  ])("%s", async (_, file, message) => {
    expect(await refusal(file, "new.json")).toMatch(message);
    expect(await refusal("old.json", `git:HEAD:${file}`)).toMatch(
      new RegExp(message.source.replace("^", "^git:HEAD:")),
    );
  });
});

describe("--explain", () => {
  test("tells level, sentence, reason, effect and what the rule judges", async () => {
    const { code, out } = await work.run("diff", "--explain", "request-range-narrowed");
    expect(code).toBe(0);
    expect(out.join("\n")).toBe(`request-range-narrowed: breaking
says     {path} accepts fewer numbers: {field} {after}, before {before}
because  The service refuses numbers between the old bound and the new one. Change the calls that send them.
effect   calls that still compile are refused
judges   range narrowed (request)`);
  });

  test("in Chinese", async () => {
    const { out } = await work.run("diff", "--explain", "request-range-narrowed", "--lang", "zh");
    expect(out.join("\n")).toMatch(/^says {5}\{path\} 取值范围收窄：/m);
    expect(out.join("\n")).toMatch(/^because {2}.*。$/m);
  });

  test.each([
    [
      "request-range-narowed",
      /^there is no rule "request-range-narowed"; --explain all lists them \(did you mean request-range-narrowed or .*\?\)$/,
    ],
    ["constructor", /^there is no rule "constructor"/],
    ["", /^there is no rule ""/],
  ])("%j is refused", async (id, message) => {
    expect(await refusal("--explain", id)).toMatch(message);
  });
});
