// Writing a folder: only files that an earlier manifest lists are ever deleted, whatever the manifest says; a check says
// which files are stale and why.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareFolder, writeFolder } from "../../generator/6-files/write-files.js";
import { filesIn, temporaryFolder } from "./services.js";

const MANIFEST = "manifest.json";

const index = { path: "client/index.ts", text: "export {};\n" };
const stale = { path: "client/operations/old-action.ts", text: "export const old = 1;\n" };
const fresh = { path: "client/operations/new-action.ts", text: "export const fresh = 1;\n" };

/** The manifest of a folder that holds these files. */
function manifestOf(files: readonly (typeof index)[]): string {
  const folder = temporaryFolder();
  writeFolder(folder, files);
  return readFileSync(join(folder, MANIFEST), "utf8");
}

/** As a manifest has it of a file with this text. */
function hashOf(text: string): string {
  return (JSON.parse(manifestOf([{ path: "x", text }])) as { files: { x: string } }).files.x;
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("writing", () => {
  test("a file of a removed action goes, with the folder it leaves empty; files of others stay", () => {
    const folder = temporaryFolder();
    const inner = { path: "client/gone/only.ts", text: "" };
    writeFolder(folder, [index, stale, inner]);
    put(folder, "client/operations/mine.ts", "mine");
    put(folder, "notes.txt", "mine too");
    const result = writeFolder(folder, [index, fresh]);
    expect(result).toEqual({ written: [fresh.path], unchanged: 1, removed: [inner.path, stale.path] });
    expect([...filesIn(folder).keys()]).toEqual([
      index.path,
      "client/operations/mine.ts",
      fresh.path,
      MANIFEST,
      "notes.txt",
    ]);
    expect(existsSync(join(folder, "client/gone"))).toBe(false);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine too");
  });

  test("a second run writes nothing", () => {
    const folder = temporaryFolder();
    writeFolder(folder, [index, fresh]);
    expect(writeFolder(folder, [fresh, index])).toEqual({ written: [], unchanged: 2, removed: [] });
  });

  test("the order of the files does not change the manifest", () => {
    expect(manifestOf([index, fresh])).toBe(manifestOf([fresh, index]));
  });

  test.each(["../x", "a/../../x", "/etc/x", "C:\\x", "\\\\server\\x", ""])(
    "a path that leaves is refused: %j",
    (path) => {
      const folder = temporaryFolder();
      expect(() => writeFolder(join(folder, "in"), [index, { path, text: "" }])).toThrow(/leaves its folder/);
      expect(filesIn(folder).size).toBe(0);
    },
  );
});

describe("a manifest that is not ours", () => {
  test("entries outside the folder delete nothing", () => {
    const outer = temporaryFolder();
    const folder = join(outer, "a/service");
    put(outer, "x", "keep");
    put(outer, "a/x", "keep");
    const hostile = ["../../x", "../x", join(outer, "x"), "client/../../../x", "..", ".", "", "./../x", "..\\x"];
    put(folder, MANIFEST, JSON.stringify({ files: Object.fromEntries(hostile.map((path) => [path, hashOf("keep")])) }));
    writeFolder(folder, [index]);
    expect(readFileSync(join(outer, "x"), "utf8")).toBe("keep");
    expect(readFileSync(join(outer, "a/x"), "utf8")).toBe("keep");
    expect([...filesIn(folder).keys()]).toEqual([index.path, MANIFEST]);
  });

  test("a check reads nothing outside the folder", () => {
    const outer = temporaryFolder();
    const folder = join(outer, "service");
    writeFolder(folder, [index]);
    put(outer, "x", "keep");
    put(folder, MANIFEST, JSON.stringify({ files: { "../x": "0", [index.path]: hashOf(index.text) } }));
    expect(compareFolder(folder, [index]).map((own) => own.path)).toEqual([MANIFEST]);
  });

  test("an entry that names a folder deletes nothing and stops nothing", () => {
    const folder = temporaryFolder();
    put(folder, "mine/file.txt", "keep");
    put(folder, MANIFEST, JSON.stringify({ files: { mine: "0", "mine/": "0" } }));
    writeFolder(folder, [index]);
    expect(readFileSync(join(folder, "mine/file.txt"), "utf8")).toBe("keep");
  });

  test("an entry through a link that leaves the folder deletes nothing there", () => {
    const outer = temporaryFolder();
    const folder = join(outer, "service");
    put(outer, "other/x", "keep");
    mkdirSync(folder);
    symlinkSync(join(outer, "other"), join(folder, "link"));
    put(folder, MANIFEST, JSON.stringify({ files: { "link/x": hashOf("keep") } }));
    writeFolder(folder, [index]);
    expect(readFileSync(join(outer, "other/x"), "utf8")).toBe("keep");
  });

  test.each(["", "{", "[]", "null", "{}", '{"files": null}', '{"files": ["client/index.ts"]}'])(
    "one that is no manifest (%j) is replaced, and nothing is deleted for it",
    (text) => {
      const folder = temporaryFolder();
      put(folder, MANIFEST, text);
      put(folder, stale.path, stale.text);
      writeFolder(folder, [index]);
      expect(readFileSync(join(folder, MANIFEST), "utf8")).toBe(manifestOf([index]));
      expect(existsSync(join(folder, stale.path))).toBe(true);
    },
  );
});

describe("checking", () => {
  test("says of each file why it is stale, and writes nothing", () => {
    const folder = temporaryFolder();
    const edited = { path: "client/types/edited.ts", text: "export {};\n" };
    const changed = { path: "client/types/changed.ts", text: "export {};\n" };
    const missing = { path: "client/types/missing.ts", text: "export {};\n" };
    writeFolder(folder, [index, edited, changed, stale]);
    put(folder, edited.path, "export const mine = 1;\n");
    const before = filesIn(folder);
    const files = [index, edited, { ...changed, text: "export const more = 1;\n" }, missing];
    expect(compareFolder(folder, files)).toEqual([
      { path: edited.path, why: "was edited by hand" },
      { path: changed.path, why: "the spec, the notes, the settings or a template changed" },
      { path: missing.path, why: "is missing" },
      { path: stale.path, why: "is no longer generated" },
    ]);
    expect(filesIn(folder)).toEqual(before);
  });

  test("a file edited by hand is named so even where the spec changed too", () => {
    const folder = temporaryFolder();
    writeFolder(folder, [index]);
    put(folder, index.path, "mine");
    expect(compareFolder(folder, [{ ...index, text: "new" }])).toEqual([
      { path: index.path, why: "was edited by hand" },
    ]);
  });

  test("a folder that does not exist lacks every file", () => {
    expect(compareFolder(join(temporaryFolder(), "none"), [index])).toEqual([{ path: index.path, why: "is missing" }]);
  });

  test("a missing manifest alone is told", () => {
    const folder = temporaryFolder();
    put(folder, index.path, index.text);
    expect(compareFolder(folder, [index])).toEqual([{ path: MANIFEST, why: "does not list these files" }]);
  });

  test("up to date: nothing", () => {
    const folder = temporaryFolder();
    writeFolder(folder, [index]);
    expect(compareFolder(folder, [index])).toEqual([]);
  });
});
