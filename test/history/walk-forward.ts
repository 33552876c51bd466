// The names of each release of CVM, another way than the generator's: forwards, from the list of what existed in the page file
// of the history, note by note. Members that no note adds were there from the start; which those are, today's pages say.
// Knows nothing of doubts: names of the pages that the notes lose track of are for the test to tell.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { root } from "../generated/services.js";

interface Row {
  readonly change: string;
  readonly name: string;
  readonly field: string;
  readonly names: readonly string[];
}

/** Rows by release, the list of what existed under 1. */
const sections = new Map<number, Row[]>();

const page = readFileSync(join(root, "spec/tencent/cvm/2017-03-12/pages/history.md"), "utf8");
for (const section of page.split("\n## release: ").slice(1)) {
  const title = section.slice(0, section.indexOf("\n"));
  const rows = [...section.matchAll(/^\| ((?:action|type)-[a-z]+) \| (\w*) \| ([a-z-]*) \| ([\w, ]*) ?\|$/gm)];
  sections.set(
    title === "existing" ? 1 : Number(title),
    rows.map(([, change = "", name = "", field = "", names = ""]) => ({
      change,
      name,
      field,
      names: names
        .split(",")
        .map((own) => own.trim())
        .filter((own) => own !== ""),
    })),
  );
}

export const releases = [...sections.keys()].sort((a, b) => a - b);

/** Actions and `type:` types, after each release. */
export function walkNames(): Map<number, Set<string>> {
  const after = new Map<number, Set<string>>();
  let there = new Set<string>();
  for (const release of releases) {
    there = new Set(there);
    for (const { change, name } of sections.get(release) ?? []) {
      const path = change.startsWith("type-") ? `type:${name}` : name;
      if (/-(?:added|existing)$/.test(change)) there.add(path);
      if (change.endsWith("-deleted")) there.delete(path);
    }
    after.set(release, there);
  }
  return after;
}

/** `RunInstances.input` or `type:Placement` -> names of members after each release, whether or not the owner was there. */
export function walkMembers(spec: Spec): Map<string, Map<number, Set<string>>> {
  const walks = new Map<string, Map<number, Set<string>>>();
  for (const [owner, members] of ownersOf(spec)) {
    const told = releases.flatMap((release) => rowsOf(owner, release).map((row) => ({ release, ...row })));
    const came = new Set(told.flatMap(({ field, names }) => (field.endsWith("-added") ? names : [])));
    const went = told.flatMap(({ field, names }) => (field.endsWith("-deleted") ? names : []));
    let there = new Set([...members.map(({ name }) => name), ...went].filter((name) => !came.has(name)));
    const after = new Map<number, Set<string>>();
    for (const release of releases) {
      there = new Set(there);
      for (const { field, names } of rowsOf(owner, release))
        for (const name of names) {
          if (field.endsWith("-added")) there.add(name);
          if (field.endsWith("-deleted")) there.delete(name);
        }
      after.set(release, there);
    }
    walks.set(owner, after);
  }
  return walks;
}

/** Lists of members of a spec, by the path of their owner. */
export function ownersOf({ actions, types }: Spec): Map<string, readonly Member[]> {
  return new Map([
    ...Object.entries(actions).flatMap(([name, { input, output }]): [string, readonly Member[]][] => [
      ...(input ? [[`${name}.input`, input] as [string, readonly Member[]]] : []),
      ...(output ? [[`${name}.output`, output] as [string, readonly Member[]]] : []),
    ]),
    ...Object.entries(types).flatMap(([name, type]): [string, readonly Member[]][] =>
      type.defined === false ? [] : [[`type:${name}`, type.members]],
    ),
  ]);
}

function rowsOf(owner: string, release: number): Row[] {
  const [head = "", side = "member"] = owner.startsWith("type:") ? [owner.slice(5)] : owner.split(".");
  const what = owner.startsWith("type:") ? "type-modified" : "action-modified";
  return (sections.get(release) ?? []).filter(
    (row) => row.change === what && row.name === head && row.field.startsWith(`${side}-`),
  );
}
