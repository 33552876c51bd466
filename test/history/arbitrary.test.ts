// Whatever the spec and its notes: un-applying gives valid specs, refers to nothing that it left out, and leaves the last
// release as it is. Specs by the schema have odd names and every field; notes at random are about few names, and contradict
// themselves and the pages in every way.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type {
  Action,
  HistoryChange,
  Member,
  Spec,
  TypeDefinition,
  TypeExpression,
} from "../../generator/4-spec/spec.js";
import { createAsOf, specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import { arbitrarySpec } from "../spec/arbitrary-spec.js";
import { action, member, ref, specOf, type } from "./small-spec.js";

const numRuns = process.env["DOCWRIGHT_FULL"] === "1" ? 1000 : 60;

function withoutMarks(spec: Spec): Spec {
  const { "x-as-of": _, "x-unknown": __, ...rest } = spec as Spec & Record<`x-${string}`, unknown>;
  return rest;
}

function releasesOf({ history }: Spec): number[] {
  const releases = history.map(({ release }) => release);
  return [...new Set([0, ...releases, ...releases.map((release) => release - 1)])];
}

function namesOf(spec: Spec): string[] {
  const of = (owner: string, members: readonly Member[] = []): string[] =>
    members.map(({ name }) => `${owner}.${name}`);
  return [
    ...Object.entries(spec.actions).flatMap(([name, { input, output }]) => [
      name,
      ...of(`${name}.input`, input),
      ...of(`${name}.output`, output),
    ]),
    ...Object.entries(spec.types).flatMap(([name, { members }]) => [`type:${name}`, ...of(`type:${name}`, members)]),
  ];
}

test("a spec at random gives valid specs at each of its releases", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const last = Math.max(...spec.history.map(({ release }) => release));
      for (const release of releasesOf(spec)) {
        const asOf = specAsOf(spec, release);
        const strict = leaveOutUnknown(asOf);
        expect([checkSpec(asOf.spec), checkSpec(strict)]).toEqual([[], []]);
        for (const unknown of asOf.unknown) expect(printUnknown(unknown)).toMatch(/ unknown, /);
        if (release >= last) expect(withoutMarks(asOf.spec)).toEqual(withoutMarks(spec));
      }
    }),
    { numRuns },
  );
});

test("what releases share changes none of them, whichever were asked for before", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const asOf = createAsOf(spec);
      const releases = releasesOf(spec);
      for (const release of [...releases, ...releases.reverse()])
        expect(asOf(release)).toEqual(specAsOf(spec, release));
    }),
    { numRuns: numRuns / 4 },
  );
});

const names = ["A", "B", "C"];
const list = fc.subarray(names, { minLength: 1 });
const change = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "action-added",
      "action-modified",
      "action-deleted",
      "action-existing",
      "type-added",
      "type-modified",
      "type-deleted",
      "type-existing",
    ),
    names: list,
  }),
  fc.record({
    kind: fc.constantFrom("input-added", "input-modified", "input-deleted", "output-added", "output-deleted"),
    action: fc.constantFrom(...names),
    names: list,
  }),
  fc.record({
    kind: fc.constantFrom("member-added", "member-modified", "member-deleted"),
    type: fc.constantFrom(...names),
    names: list,
  }),
) as fc.Arbitrary<HistoryChange>;

const expression: fc.Arbitrary<TypeExpression> = fc.constantFrom<TypeExpression>(
  { kind: "string" },
  ref("A"),
  { kind: "array", of: ref("B") },
  { kind: "struct", members: [member("A", { type: ref("C") })] },
);
const members = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...names), type: expression, required: fc.boolean() }),
  { selector: ({ name }) => name },
);
const actionOf: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(members, members, fc.constantFrom<Action["status"]>("current", "obsolete"))
      .map(([input, output, status]) => action(input, output, { status })),
  },
  { weight: 1, arbitrary: fc.constant<Action>({ status: "undocumented" }) },
);
const typeOf: fc.Arbitrary<TypeDefinition> = fc.oneof(
  { weight: 4, arbitrary: members.map((own) => type(own)) },
  { weight: 1, arbitrary: fc.constant(type([], { defined: false })) },
);
/** Every type that a member may name is there: pages leave no reference open. */
const coherent: fc.Arbitrary<Spec> = fc
  .record({
    actions: fc.dictionary(fc.constantFrom(...names), actionOf),
    types: fc.record({ A: typeOf, B: typeOf, C: typeOf }),
    changes: fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 7 }),
    first: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ actions, types, changes, first }) =>
    specOf({ actions, types, history: changes.map((own, i) => ({ release: first + i, changes: own })).reverse() }),
  );

function openReferences({ actions, types }: Spec): string[] {
  const of = (own: TypeExpression): string[] => {
    if (own.kind === "ref") return Object.hasOwn(types, own.name) ? [] : [own.name];
    if (own.kind === "array" || own.kind === "map") return of(own.of);
    return own.kind === "struct" ? own.members.flatMap((inner) => of(inner.type)) : [];
  };
  const all = Object.values(actions).flatMap(({ input = [], output = [] }) => [...input, ...output]);
  return [...all, ...Object.values(types).flatMap((own) => own.members)].flatMap((own) => of(own.type));
}

test(
  "notes at random over few names leave no reference open, and the strict spec knows no more than the other",
  { timeout: 120_000 },
  () => {
    let doubts = 0;
    fc.assert(
      fc.property(coherent, (spec) => {
        for (const { release } of spec.history.slice(1)) {
          const asOf = specAsOf(spec, release);
          const strict = leaveOutUnknown(asOf);
          expect([checkSpec(asOf.spec), checkSpec(strict)]).toEqual([[], []]);
          expect([openReferences(asOf.spec), openReferences(strict)]).toEqual([[], []]);
          expect(namesOf(asOf.spec)).toEqual(expect.arrayContaining(namesOf(strict)));
          // Each path is listed once, and what is known to be absent is not among the doubtful.
          const paths = asOf.unknown.flatMap(({ path, facts }) => (facts === "untracked" ? [] : [path]));
          expect(new Set(paths).size).toBe(paths.length);
          const doubtful = asOf.unknown.flatMap(({ path, facts }) => (facts === "existence" ? [path] : []));
          doubts += doubtful.length;
          expect(namesOf(strict).filter((name) => doubtful.includes(name))).toEqual([]);
        }
      }),
      { numRuns: numRuns * 4 },
    );
    expect(doubts).toBeGreaterThan(100);
  },
);

test("un-applying one release after another is un-applying the last of them", () => {
  // As far as names go: what an as-of spec does not know, its own past cannot know.
  const notes: Spec["history"] = [
    { release: 4, changes: [{ kind: "input-added", action: "A", names: ["C"] }] },
    {
      release: 3,
      changes: [
        { kind: "action-added", names: ["B"] },
        { kind: "member-added", type: "A", names: ["B"] },
      ],
    },
    { release: 2, changes: [{ kind: "input-added", action: "A", names: ["B"] }] },
    {
      release: 1,
      changes: [
        { kind: "action-existing", names: ["A"] },
        { kind: "type-existing", names: ["A"] },
      ],
    },
  ];
  const spec = specOf({
    actions: { A: action([member("A"), member("B"), member("C")]), B: action([]) },
    types: { A: type([member("A"), member("B")]) },
    history: notes,
  });
  for (const [from, to] of [
    [3, 2],
    [3, 1],
    [2, 1],
  ] as const)
    expect(withoutMarks(specAsOf(specAsOf(spec, from).spec, to).spec)).toEqual(withoutMarks(specAsOf(spec, to).spec));
});
