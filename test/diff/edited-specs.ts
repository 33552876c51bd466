// Specs to edit: the real ones, and each of them grown until it says everything that a spec can say; and one edit of one of them.
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { services } from "../generated/services.js";
import { copy, type Edit } from "./edit.js";
import type { Draft } from "./edit-site.js";
import { listSites } from "./edit-sites.js";
import { EDITS, type KindOfEdit } from "./edits.js";
import type { SeededRandom } from "./seeded-random.js";

export interface EditedSpec extends Edit {
  readonly kind: string;
  /** What was edited, for the report of a failure. */
  readonly label: string;
  readonly before: Spec;
  readonly after: Spec;
}

/** Limits of which none is left are not printed. */
function tidy(spec: Draft): void {
  for (const { object, own } of listSites(spec).reverse()) {
    const field = object === "Member" ? "constraints" : object === "Constraints" ? "items" : undefined;
    if (field !== undefined && own[field] && Object.keys(own[field]).length === 0) delete own[field];
  }
}

const named = (pattern: RegExp): readonly KindOfEdit[] => EDITS.filter(({ name }) => pattern.test(name));

function repeat(times: number, kinds: readonly KindOfEdit[], draft: Draft, random: SeededRandom): void {
  for (let i = 0; i < times; i++) for (const { edit } of kinds) edit(draft, random);
}

/** Everything that can be added is added, several times, so that there is something to remove, to change and to reorder. */
function grow(draft: Draft, random: SeededRandom): void {
  const nameless = named(/: moved$/).map(({ name }) => name.replace("moved", "item added"));
  for (let round = 0; round < 3; round++) {
    repeat(2, named(/: (?:(?:item|key) added|add)$/), draft, random);
    repeat(20, named(/^Member\.type: change$/), draft, random);
    repeat(5, named(/^a member stands twice$/), draft, random);
  }
  repeat(
    30,
    EDITS.filter(({ name }) => nameless.includes(name)),
    draft,
    random,
  );
}

/** Everything that may be absent is removed somewhere, so that there is something to add. */
function shrink(draft: Draft, random: SeededRandom): void {
  repeat(2, named(/: (?:list removed|remove)$/), draft, random);
}

interface Source {
  readonly name: string;
  readonly spec: Spec;
}

/** The real specs, and what was made of the small ones: growing adds as much to a small spec as to a large one. */
export interface Sources {
  readonly real: readonly Source[];
  readonly made: readonly Source[];
}

export function makeSources(random: SeededRandom): Sources {
  const real = services.map(({ name, spec }) => ({ name, spec }));
  const made = real
    .filter(({ spec }) => printSpec(spec).length < 50_000)
    .flatMap(({ name, spec }) => {
      const draft = copy(spec) as unknown as Draft;
      grow(draft, random);
      const less = copy(draft);
      shrink(less, random);
      for (const own of [draft, less]) tidy(own);
      return [
        { name: `${name}, grown`, spec: draft as unknown as Spec },
        { name: `${name}, grown and shrunk`, spec: less as unknown as Spec },
      ];
    });
  return { real, made };
}

/** Of a real spec where one has what is to be edited, in two of three cases; else of one that was made of it. */
function editOne(kind: KindOfEdit, { real, made }: Sources, random: SeededRandom): EditedSpec | undefined {
  const [first, second] = random.below(3) > 0 ? [real, made] : [made, real];
  for (const source of [...random.shuffle(first), ...random.shuffle(second)]) {
    const edited = editSpec(kind, source, random);
    if (edited) return edited;
  }
  return undefined;
}

const objects = new WeakMap<Spec, ReadonlySet<string>>();

function holds(spec: Spec, object: string): boolean {
  const held = objects.get(spec) ?? new Set(listSites(spec as unknown as Draft).map((site) => site.object));
  objects.set(spec, held);
  return held.has(object);
}

function editSpec(
  { name, object, edit }: KindOfEdit,
  { name: source, spec }: Source,
  random: SeededRandom,
): EditedSpec | undefined {
  if (object !== undefined && !holds(spec, object)) return undefined;
  const draft = copy(spec) as unknown as Draft;
  const done = edit(draft, random);
  if (!done) return undefined;
  tidy(draft);
  return { ...done, kind: name, label: `${name} in ${source}`, before: spec, after: draft as unknown as Spec };
}

/** As many of each kind as of any other; with fewer than there are kinds, one of each object first. */
export function drawEdits(count: number, sources: Sources, random: SeededRandom): EditedSpec[] {
  const found: EditedSpec[] = [];
  const able = new Set(EDITS);
  while (found.length < count && able.size > 0)
    for (const kind of firstOfEach(random.shuffle([...able]))) {
      const edit = found.length < count ? editOne(kind, sources, random) : undefined;
      if (edit) found.push(edit);
      else if (found.length < count) able.delete(kind);
    }
  return found;
}

function firstOfEach(kinds: readonly KindOfEdit[]): KindOfEdit[] {
  const first = new Map(kinds.map((kind) => [objectOf(kind.name), kind]));
  const chosen = new Set(first.values());
  return [...chosen, ...kinds.filter((kind) => !chosen.has(kind))];
}

/** Of an edit that is several facts, itself. */
export function objectOf(name: string): string {
  return name.replace(/\..*$/, "");
}

export interface EditedTwice {
  readonly first: EditedSpec;
  /** Edits what the first left. */
  readonly second: EditedSpec;
  readonly both: EditedSpec;
}

/** Edits that do not disturb each other, of specs that stay the same service. */
export function drawPairs(count: number, sources: Sources, random: SeededRandom): EditedTwice[] {
  const kinds = EDITS.filter(({ name }) => !/^Spec\.(?:vendor|site|service|version)/.test(name));
  const found: EditedTwice[] = [];
  while (found.length < count) {
    const first = editOne(random.pick(kinds), sources, random);
    const second = first && editSpec(random.pick(kinds), { name: first.label, spec: first.after }, random);
    if (!first || !second || disturb(first, second)) continue;
    found.push({ first, second, both: join(first, second) });
  }
  return found;
}

function join(first: EditedSpec, second: EditedSpec): EditedSpec {
  const renames = [...(first.renames ?? []), ...(second.renames ?? [])];
  return { ...second, before: first.before, renames, expected: [...first.expected, ...second.expected] };
}

/** Two items that come to one list, of so many kinds of lists. */
export function drawNeighbours(count: number, { made }: Sources, random: SeededRandom): EditedTwice[] {
  const [source] = made;
  const kinds = source ? random.shuffle(named(/: item added$/)) : [];
  const found: EditedTwice[] = [];
  for (const kind of kinds) {
    const pair = source && found.length < count ? drawTwo(kind, source, random) : undefined;
    if (pair) found.push(pair);
  }
  return found;
}

function drawTwo(kind: KindOfEdit, source: Source, random: SeededRandom): EditedTwice | undefined {
  const listOf = ({ scope }: EditedSpec): string => scope.replace(/[^.]*$/, "");
  const isItem = ({ expected }: EditedSpec): boolean => expected[0]?.what === "added";
  const first = editSpec(kind, source, random);
  if (!first || !isItem(first)) return undefined;
  for (let tries = 0; tries < 40; tries++) {
    const second = editSpec(kind, { name: first.label, spec: first.after }, random);
    if (second && isItem(second) && listOf(first) === listOf(second))
      return { first, second, both: join(first, second) };
  }
  return undefined;
}

function disturb(first: EditedSpec, second: EditedSpec): boolean {
  return first.scope.startsWith(second.scope) || second.scope.startsWith(first.scope);
}
