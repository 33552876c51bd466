// notes: what has no words, neither a note nor a description that is kept; and notes that would be shown nowhere.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";
import { listPaths } from "../../generator/4-spec/list-paths.js";
import { resolvePath } from "../../generator/4-spec/resolve-path.js";
import type { Action, Member, Spec } from "../../generator/4-spec/spec.js";
import { findWordless } from "../../generator/commands/find-wordless.js";
import { listServices, readNotes } from "../../generator/project/service-folder.js";
import { root } from "../generated/services.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const text = (name: string, description?: string): Member => ({
  name,
  type: { kind: "string" },
  ...(description === undefined ? {} : { description }),
});

const empty: Pick<Action, "status" | "errors" | "examples"> = { status: "current", errors: [], examples: [] };

/** Structures in place: in a list, in a list of a map, in themselves; one type of no page, actions that are gone or have no page. */
const box: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "box",
  version: "2030-01-15",
  languages: ["en"],
  protocol: { kind: "tencent-v3", endpoint: "box.example.com" },
  actions: {
    DescribeBoxes: {
      ...empty,
      input: [
        text("BoxId"),
        {
          name: "Lids",
          type: {
            kind: "array",
            of: { kind: "struct", members: [{ name: "Rim", type: { kind: "struct", members: [text("Width")] } }] },
          },
        },
      ],
      output: [
        {
          name: "Shelves",
          type: { kind: "map", of: { kind: "array", of: { kind: "struct", members: [text("Height")] } } },
        },
      ],
    },
    HiddenBox: { status: "undocumented" },
    OldBox: { ...empty, status: "obsolete", input: [text("Reason")], output: [] },
  },
  types: {
    Box: { usage: "output", usedBy: [], members: [text("Owner")] },
    Gone: { usage: "output", usedBy: [], members: [], defined: false },
  },
  errors: { "InvalidBox.NotFound": { common: false } },
  history: [],
};

const ALL = [
  "DescribeBoxes",
  "DescribeBoxes.input.BoxId",
  "DescribeBoxes.input.Lids",
  "DescribeBoxes.input.Lids.Rim",
  "DescribeBoxes.input.Lids.Rim.Width",
  "DescribeBoxes.output.Shelves",
  "DescribeBoxes.output.Shelves.Height",
  "HiddenBox",
  "OldBox",
  "OldBox.input.Reason",
  "type:Box",
  "type:Box.Owner",
  "type:Gone",
];

const noted = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, "What we say of it"]));

function write(spec: Spec, notes?: object): void {
  const folder = `spec/${spec.vendor}/${spec.service}/${spec.version}`;
  work.write(`${folder}/spec.json`, JSON.stringify(spec));
  if (notes) work.write(`${folder}/notes.json`, JSON.stringify(notes));
}

const notes = (...args: string[]): Promise<Outcome> => docwright("notes", "--spec", work.path("spec"), ...args);

describe("a service", () => {
  test("without notes: every path is listed, those of structures in place too", async () => {
    write(box);
    const { code, out, errors } = await notes();
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(out.join("\n").split("\n")).toEqual([
      "tencent/box/2030-01-15",
      ...ALL.map((path) => `  ${path}`),
      "13 of 13 paths without words",
    ]);
    expect((await notes("--check")).code).toBe(1);
  });

  test("with some notes: a blank one is none, a description that is kept is enough", async () => {
    const [action, ...rest] = ALL.slice(2);
    const described: Spec = {
      ...box,
      types: { ...box.types, Box: { usage: "output", usedBy: [], members: [text("Owner", "Whose it is.")] } },
    };
    write(described, { ...noted(rest), DescribeBoxes: " ", "type:Box.Owner": "" });
    const { code, out } = await notes("--check");
    expect(code).toBe(1);
    expect(out.join("\n")).toBe(
      `tencent/box/2030-01-15\n  DescribeBoxes\n  DescribeBoxes.input.BoxId\n  ${action}\n3 of 13 paths without words`,
    );
  });

  test("with all notes: nothing is listed, and the check passes", async () => {
    write(box, noted(ALL));
    const { code, out } = await notes("--check");
    expect(out.join("\n")).toBe("tencent/box/2030-01-15\n0 of 13 paths without words");
    expect(code).toBe(0);
  });

  test("whose notes speak of what is gone, or of a path as no view looks it up: they are listed", async () => {
    const stray = ["DescribeBoxes.input.Lids[].Rim", "DescribeBoxes.paging", "type:Box.Colour"];
    write(box, { ...noted(ALL), ...noted([...stray, "error:InvalidBox.NotFound"]) });
    const { code, out } = await notes("--check");
    expect(out.join("\n").split("\n")).toEqual([
      "tencent/box/2030-01-15",
      ...stray.map(
        (path) =>
          `  notes.json warning spec/note-path: the note of ${path} is shown nowhere: the spec has no such path`,
      ),
      "0 of 13 paths without words; 3 notes shown nowhere",
    ]);
    expect(code).toBe(1);
  });

  test("is chosen by name; the others are not looked at", async () => {
    write(box);
    write({ ...box, service: "crate" }, noted(ALL));
    expect((await notes("tencent/crate", "--check")).code).toBe(0);
    expect((await notes("--check")).out.join("\n")).toMatch(
      /^tencent\/box\/2030-01-15\n[^]*\n\ntencent\/crate\/2030-01-15\n0 of 13 paths without words$/,
    );
    const unknown = await notes("tencent/barrel");
    expect([unknown.code, unknown.errors.join()]).toEqual([2, expect.stringContaining("holds no tencent/barrel")]);
  });

  test("without a readable spec is refused in one line", async () => {
    work.write("spec/tencent/box/2030-01-15/spec.json", "{");
    const { code, errors } = await notes("--check");
    expect(code).toBe(2);
    expect(errors.join()).toMatch(/box\/2030-01-15\/spec\.json: line 1, column 2: not valid JSON/);
  });
});

const services = listServices(join(root, "spec"));
const specOf = (path: string): Spec => JSON.parse(readFileSync(join(path, "spec.json"), "utf8")) as Spec;

describe.each(services.map((folder) => [`${folder.vendor}/${folder.service}`, folder] as const))("%s", (_, folder) => {
  const spec = specOf(folder.path);

  test("each path names what stands there", () => {
    const paths = listPaths(spec);
    expect(new Set(paths.map(([path]) => path)).size).toBe(paths.length);
    const names = paths.map(([path]) => (resolvePath(spec, path) as Partial<Member>).name ?? path);
    expect(names).toEqual(paths.map(([path]) => (path.includes(".") ? path.slice(path.lastIndexOf(".") + 1) : path)));
  });

  test("has words of ours for everything", () => {
    expect(findWordless(spec, readNotes(folder)).wordless).toEqual([]);
  });
});
