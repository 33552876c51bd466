// diff --cause: what is refused, in one line that says what to do.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../generated/services.js";
import { copyOf, makeProject, type Repository, SERVICE } from "./git-workspace.js";

let project: Repository;
beforeAll(async () => void (project = await makeProject()));
afterAll(() => project.remove());

describe("refused", () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["an unknown revision", ["git:nosuch:.", "."], /git knows no revision "nosuch"; see git log/],
    ["a path that the revision does not hold", ["git:HEAD:nosuch", "."], /^git:HEAD:nosuch: there is no such path$/],
    ["a path that is not there", [".", "nosuch"], /^there is no nosuch; with --cause a side is a project/],
    ["a path outside of the repository", ["git:HEAD:../x", "."], /^\.\.\/x is outside of the repository/],
    [
      "a folder without specs",
      ["git:HEAD:generated/tencent", "."],
      /^git:HEAD:generated\/tencent: holds no service; name a project/,
    ],
    ["no path", ["git:HEAD", "."], /^git:HEAD is no git:<revision>:<path>, for example git:HEAD~1:\.$/],
    ["an option for a revision", ["git:--all:.", "."], /"--all" is no revision of git/],
    ["a selector", ["tencent/brew", "."], /^there is no tencent\/brew; with --cause a side is a project/],
    [
      "a level to fail on",
      ["git:HEAD:.", ".", "--fail-on", "risky"],
      /^--cause judges nothing: run diff --fail-on without/,
    ],
    [
      "a folder to scan",
      ["git:HEAD:.", ".", "--impact", "."],
      /^--cause judges nothing: run diff --impact without it$/,
    ],
    ["Markdown", ["git:HEAD:.", ".", "--format", "markdown"], /^--cause prints text or json, not markdown$/],
  ];

  test.each(wrong)("%s", async (_, args, message) => {
    const { code, out, errors } = await project.run("diff", ...args, "--cause");
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: [], lines: 1 });
    expect(errors[0]).toMatch(message);
  });

  test("a folder that no git knows", async () => {
    const folder = temporaryFolder();
    cpSync(project.path("spec"), join(folder, "spec"), { recursive: true });
    const { code, errors } = await project.runIn(folder, "diff", "git:HEAD:.", ".", "--cause");
    expect({ code, errors }).toMatchObject({ code: 2, errors: [expect.stringMatching(/^git: not a git repository/)] });
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    [
      `${SERVICE}/spec.json`,
      "{",
      /^git:HEAD~1:spec\/tencent\/brew\/2030-01-15\/spec\.json: line 1, column 2: not valid JSON/,
    ],
    [
      `${SERVICE}/corrections.json`,
      "{}",
      /^git:HEAD~1:spec\/tencent\/brew\/2030-01-15\/corrections\.json must hold a list/,
    ],
    ["docwright.config.json", "[", /^git:HEAD~1:\.: docwright\.config\.json:1:2 is not valid JSON/],
  ];

  test.each(broken)("a broken %s at the revision", async (name, text, message) => {
    const own = copyOf(project);
    own.write(name, text);
    own.commit("broken", 1);
    own.git("rm", "--quiet", name);
    own.git("commit", "--quiet", "-m", "mended");
    const { code, errors } = await own.run("diff", "git:HEAD~1:.", ".", "--cause");
    expect({ code, errors }).toMatchObject({ code: 2, errors: [expect.stringMatching(message)] });
  });

  test("a state of whose page files none can be read", async () => {
    const own = copyOf(project);
    for (const page of ["BoilWater", "PourWater"]) writeFileSync(own.path(`${SERVICE}/pages/${page}.md`), "nothing\n");
    const { code, errors } = await own.run("diff", "git:HEAD:.", ".", "--cause");
    expect({ code, errors }).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/^spec\/.*\/pages\/BoilWater\.md:1 error /)],
    });
  });
});
