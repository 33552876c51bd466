// The names of the 34 releases of CVM as a walk forward through the page gives them, and those that the notes lose track of
// as a reading by hand gives them. Hazards H58 to H62 tell what is odd about that page.
import { describe, expect, test } from "vitest";
import type { Action, Spec } from "../../generator/4-spec/spec.js";
import { printLine } from "../../generator/4-spec/canonical.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Unknown } from "../../generator/history/unknown.js";
import { at, paths, range, spec, strict } from "./cvm.js";
import { ownersOf, releases, walkMembers, walkNames } from "./walk-forward.js";

const walked = walkNames();
const walkedMembers = walkMembers(spec);

/**
 * Names that the first list lacks, though they are there today: by hand, from the notes. Release 2 is the one before the note
 * that first names a member of theirs, release 8 the one before the note that deletes them.
 */
const unlisted = {
  PurchaseReservedInstancesOffering: { known: range(2, 34), unknown: [1] },
  DescribeReservedInstances: { known: [8, 34], unknown: [...range(1, 7), ...range(9, 33)] },
  DescribeReservedInstancesOfferings: { known: [34], unknown: range(1, 33) },
  "type:ReservedInstances": { known: [...range(2, 8), 34], unknown: [1, ...range(9, 33)] },
  "type:ReservedInstancesOffering": { known: [34], unknown: range(1, 33) },
};

const isCurrent = ({ status }: Action): boolean => status !== "obsolete";

/** Actions that are part of the API, and types, but for those that are only names on obsolete pages. */
function namesOf({ actions, types }: Spec, unknown: readonly Unknown[]): string[] {
  const unread = new Set(unknown.flatMap(({ path, facts }) => (facts === "content" ? [path] : [])));
  return [
    ...Object.entries(actions).flatMap(([name, own]) => (isCurrent(own) ? [name] : [])),
    ...Object.entries(types).flatMap(([name, { defined }]) =>
      defined === undefined || unread.has(`type:${name}`) ? [`type:${name}`] : [],
    ),
  ].sort();
}

test("the page tells of 34 releases, the notes of the spec of the same", () => {
  expect(releases).toEqual(range(1, 34));
  expect(spec.history.map(({ release }) => release).reverse()).toEqual(releases);
  expect([walked.get(1)?.size, walked.get(34)?.size]).toEqual([95, 79 + 62 - 5]);
});

describe.each(releases)("release %i", (release) => {
  test("has the actions and types of the walk, and those that the first list lacks where they are known", () => {
    const added = Object.entries(unlisted).flatMap(([name, { known }]) => (known.includes(release) ? [name] : []));
    const expected = [...(walked.get(release) ?? []), ...added].sort();
    expect(namesOf(strict(release), at(release).unknown)).toEqual([...new Set(expected)]);
  });

  test("has the inputs, outputs and members of the walk", () => {
    const then = ownersOf(strict(release));
    expect(then.size).toBeGreaterThan(100);
    for (const [owner, members] of then) {
      const names = members.map(({ name }) => name);
      expect(new Set(names), owner).toEqual(walkedMembers.get(owner)?.get(release));
      expect(names.length, owner).toBe(new Set(names).size);
    }
  });

  test("has no list of members that the walk lacks, nor the walk one that it lacks", () => {
    const documented = [...ownersOf(spec).keys()].filter((owner) => {
      const name = owner.startsWith("type:") ? owner : (owner.split(".")[0] ?? "");
      const today = spec.actions[name];
      const isKept = today !== undefined && !isCurrent(today);
      const doubtful = unlisted[name as keyof typeof unlisted];
      return isKept || doubtful?.known.includes(release) || walked.get(release)?.has(name);
    });
    expect([...ownersOf(strict(release)).keys()].sort()).toEqual(documented.sort());
  });

  test("lists the names that the notes lose track of, and no others", () => {
    const expected = Object.entries(unlisted).flatMap(([name, { unknown }]) =>
      unknown.includes(release) ? [name] : [],
    );
    expect(paths(release, "existence")).toEqual(expected.sort());
  });

  test("is a valid spec both ways, of known names in the one and of all in the other", () => {
    expect([checkSpec(at(release).spec), checkSpec(strict(release))]).toEqual([[], []]);
    const assumed = new Set([
      ...Object.keys(at(release).spec.actions),
      ...Object.keys(at(release).spec.types).map((name) => `type:${name}`),
    ]);
    for (const name of [...Object.keys(strict(release).actions), ...paths(release, "existence")])
      expect(assumed).toContain(name);
  });

  test("keeps today's order of the members, those that no page shows behind them", () => {
    for (const [owner, members] of ownersOf(at(release).spec)) {
      const today = (ownersOf(spec).get(owner) ?? []).map(({ name }) => name);
      const names = members.map(({ name }) => name);
      const behind = owner === "type:Placement" && release < 23 ? ["HostIps"] : [];
      expect(names, owner).toEqual([...today.filter((name) => names.includes(name)), ...behind]);
    }
  });
});

describe("single facts", () => {
  const status = (name: string): string =>
    releases.map((release) => at(release).spec.actions[name]?.status[0] ?? ".").join("");

  test("deleted actions whose pages are kept, deleted ones without, and one that came again", () => {
    expect(status("DescribeInstanceVncUrl")).toBe("c".repeat(8) + "o".repeat(26));
    expect(status("DescribeSpotTypeConfig")).toBe(`..uu${".".repeat(30)}`);
    expect(status("CreateLaunchTemplate")).toBe(`.......c${".".repeat(19)}${"c".repeat(7)}`);
    expect(status("RunInstances")).toBe(`${"c".repeat(8)}..${"c".repeat(24)}`);
  });

  test("the structure of an obsolete page stays as a name", () => {
    expect(at(20).spec.types["InstanceTypeConfig"]).toEqual(spec.types["InstanceTypeConfig"]);
    expect(at(8).spec.types["InstanceTypeConfig"]?.lifetime).toEqual([{ added: 1 }]);
    expect(at(8).spec.types["LaunchTemplate"]?.defined).toBeUndefined();
    expect(at(10).spec.types["LaunchTemplate"]).toBeUndefined();
  });

  test("a deleted member is there before its deletion, of no known type", () => {
    expect(at(22).spec.types["Placement"]?.members.at(-1)).toEqual({ name: "HostIps", type: { kind: "any" } });
    expect(at(23).spec.types["Placement"]?.members.map(({ name }) => name)).not.toContain("HostIps");
  });

  test("un-applying the last release takes away what its notes name, and no more", () => {
    const gone = ["type:Metadata", "type:MetadataItem"];
    const { spec: then } = at(33);
    expect(
      Object.keys(spec.types)
        .filter((name) => !Object.hasOwn(then.types, name))
        .map((name) => `type:${name}`),
    ).toEqual(gone);
    const changed = Object.keys(spec.actions).filter((name) => {
      const [{ updated: _, ...today } = {}, { updated: __, ...old } = {}] = [spec.actions[name], then.actions[name]];
      return printLine(old, "Action") !== printLine(today, "Action");
    });
    expect(changed).toEqual(["CreateLaunchTemplate", "CreateLaunchTemplateVersion"]);
    const others = Object.entries(spec.types).filter(([name]) => !gone.includes(`type:${name}`));
    expect(then.types).toEqual(Object.fromEntries(others));
    expect(then.errors).toEqual(spec.errors);
    expect(then.protocol).toEqual(spec.protocol);
  });
});
