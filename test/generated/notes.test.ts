// A note of any path that can have one is shown: by the comments of the client, by the docs, by OpenAPI and JSON Schema.
import { describe, expect, test } from "vitest";
import { listPaths } from "../../generator/4-spec/list-paths.js";
import { resolvePath } from "../../generator/4-spec/resolve-path.js";
import type { Action, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { exemplarOf } from "../../generator/5-view/exemplar.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import { tencent } from "../../generator/vendors/tencent.js";

const struct = (name: string, inner: readonly Member[] = []): TypeExpression => ({
  kind: "struct",
  members: [{ name, type: { kind: "string" } }, ...inner],
});

const nested: readonly Member[] = [
  { name: "Plain", type: struct("A", [{ name: "Deep", type: struct("B") }]) },
  { name: "Lists", type: { kind: "array", of: { kind: "array", of: struct("C") } } },
  { name: "Maps", type: { kind: "map", of: { kind: "array", of: struct("D") } } },
];

const base: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "box",
  version: "2030-01-15",
  languages: ["en"],
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "box.example.com" },
  actions: {},
  types: {},
  errors: {},
  history: [],
};

const { spec: whole } = exemplarOf({ spec: base, vendor: tencent });

const named: Action = { status: "current", input: nested, output: nested, errors: [], examples: [] };

/** All that a spec can say, structures in structures, and names that every object has. */
const spec: Spec = {
  ...whole,
  actions: { ...whole.actions, ["constructor"]: named },
  types: { ...whole.types, Nested: { usage: "both", usedBy: [], members: nested } },
};

const notes = Object.fromEntries(listPaths(spec).map(([path], i) => [path, `Word${i}x`]));

/** Members that only the service sets are no part of a request's type. */
const isSent = (path: string): boolean =>
  !(path.includes(".input.") && (resolvePath(spec, path) as Partial<Member>).readOnly === true);

describe.each([
  ["client", isSent],
  ["docs", () => true],
  ["openapi", () => true],
] as const)("%s", (target, shows) => {
  test("shows the note of every path, and none where there are none", async () => {
    const print = async (own: Record<string, string>): Promise<string> =>
      (await generateFiles(spec, own, [target])).map((file) => file.text).join("\n");
    const shown = new Set((await print(notes)).match(/Word\d+x/g));
    const missing = Object.entries(notes).filter(([path, word]) => shows(path) && !shown.has(word));
    expect(missing.map(([path]) => path)).toEqual([]);
    expect(await print({})).not.toMatch(/native code|Word\d/);
  });
});
