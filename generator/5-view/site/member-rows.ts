/**
 * Members of a request, response or type -> rows of a page: name, type, badges, words, the releases that touched them. What a
 * member holds is unfolded below it, types of the service too, but not inside themselves: there, and far down, they are links.
 */
import type { Member, Spec } from "../../4-spec/spec.js";
import { memberFacts, noteAt, variantFacts, wordsOf, type FactStyle } from "../describe.js";
import { heldBy, type HeldType, typeWords, wordsAround } from "../held-type.js";
import { factsOf } from "../member-facts.js";
import type { Suppliers } from "./find-suppliers.js";
import { memberId } from "./ids.js";
import type { Link, SitePaths } from "./paths.js";
import { sourceWords } from "./source-words.js";
import type { Side, Touches } from "./touches.js";

export interface RowContext {
  readonly spec: Spec;
  readonly notes: Readonly<Record<string, string>>;
  readonly paths: SitePaths;
  readonly touches: Touches;
  readonly suppliers: Suppliers;
  /** From the page to the folder of the service. */
  readonly up: string;
}

/** Every row has every field, so that templates may ask for them however far down. */
export interface MemberRow {
  /** Of rows that stand on the page in their own right. */
  readonly id: string | undefined;
  readonly name: string;
  readonly required: string;
  /** `list of`, `map of`. */
  readonly before: string;
  readonly type: Link;
  readonly words: readonly string[];
  readonly badges: readonly Badge[];
  readonly values: readonly Value[] | undefined;
  readonly from: Link | undefined;
  readonly deprecated: string | undefined;
  readonly releases: readonly (Link & { readonly what: string })[];
  readonly nested: Nested | undefined;
}

interface Badge {
  readonly text: string;
  /** Where descriptions are kept: the words that it was read from. */
  readonly source?: string | undefined;
}

interface Value {
  readonly value: string;
  readonly label?: string | undefined;
  readonly deprecated?: true | undefined;
}

interface Nested {
  readonly title: string;
  readonly rows: readonly MemberRow[];
  readonly variants: readonly string[];
}

/** Where members stand: in a request, a response or a type, and which path their notes have. */
export interface Owner {
  readonly name: string;
  readonly side: "input" | "output" | undefined;
}

const STYLE: FactStyle = { code: (value) => value, deprecation: false, references: false };
/** Deeper than this a page would repeat what types' own pages tell. */
const DEEPEST = 6;

export function memberRows(members: readonly Member[], owner: Owner, context: RowContext): MemberRow[] {
  const place = owner.side === undefined ? `type:${owner.name}` : `${owner.name}.${owner.side}`;
  const inside = owner.side === undefined ? [owner.name] : [];
  return rowsOf(
    members,
    { owner, place, path: "", inside, trail: "", given: givenTo(owner, context), isOwn: true },
    context,
  );
}

interface Position {
  readonly owner: Owner;
  /** What the paths of notes begin with. */
  readonly place: string;
  readonly path: string;
  /** Types around. */
  readonly inside: readonly string[];
  /** From the request, and with `[]` at lists. */
  readonly trail: string;
  /** Actions that give the ids of the request, by their trails. */
  readonly given: ReadonlyMap<string, string>;
  /** Of the page itself, and not unfolded from a type: has ids. */
  readonly isOwn: boolean;
}

function rowsOf(members: readonly Member[], at: Position, context: RowContext): MemberRow[] {
  return members.map((member) => rowOf(member, at, context));
}

function rowOf(member: Member, at: Position, context: RowContext): MemberRow {
  const { notes, paths, touches, up } = context;
  const { owner, isOwn } = at;
  const path = at.path + member.name;
  const { values, deprecated } = factsOf(member);
  const [inner, marks] = heldBy(member.type);
  const trail = at.trail + member.name + marks;
  const below = { ...at, path: `${path}.`, place: `${at.place}.${member.name}`, trail: `${trail}.` };
  const nested = nestedOf(inner, below, context);
  const from = member.from === undefined ? givenBy(at.given.get(trail), context) : supplier(member.from, context);
  const side: Side = owner.side ?? "member";
  return {
    id: isOwn ? memberId(owner.side, path) : undefined,
    name: member.name,
    required: member.required === undefined ? "" : member.required ? "required" : "optional",
    before: wordsAround(member.type),
    type: inner.kind === "ref" ? paths.type(inner.name, up) : { text: typeWords(inner), href: undefined },
    words: wordsOf(noteAt(notes, `${at.place}.${member.name}`), member.description),
    badges: memberFacts(member, STYLE).map((text) => ({ text, source: sourceWords(text, member.description) })),
    values,
    from,
    deprecated:
      deprecated === undefined || deprecated === true
        ? deprecated && "Deprecated"
        : `Deprecated: use ${deprecated.use}`,
    releases: touches.of(owner.name, side, path).map(({ release, what }) => ({ ...paths.release(release, up), what })),
    nested,
  };
}

function nestedOf(inner: HeldType, at: Position, context: RowContext): Nested | undefined {
  if (inner.kind === "struct") {
    const { variants = [] } = inner;
    return {
      title: "Members",
      rows: rowsOf(inner.members, at, context),
      variants: variants.map((own) => variantFacts(own, STYLE)),
    };
  }
  if (inner.kind !== "ref" || at.inside.includes(inner.name) || at.inside.length >= DEEPEST) return undefined;
  const { name } = inner;
  const members = context.spec.types[name]?.members ?? [];
  if (members.length === 0) return undefined;
  const owner: Owner = { name, side: undefined };
  const position = { ...at, owner, place: `type:${name}`, path: "", inside: [...at.inside, name], isOwn: false };
  return { title: `Members of ${name}`, rows: rowsOf(members, position, context), variants: [] };
}

function givenTo({ name, side }: Owner, { suppliers }: RowContext): ReadonlyMap<string, string> {
  return (side === "input" ? suppliers.get(name) : undefined) ?? new Map();
}

function givenBy(action: string | undefined, { paths, up }: RowContext): Link | undefined {
  return action === undefined ? undefined : paths.action(action, up);
}

/** `DescribeZones.output.ZoneSet[].Zone` -> a link to that row, `DescribeZones.output` -> one to all of them. */
function supplier(from: string, { spec, paths, up }: RowContext): Link {
  const [action = "", side, ...rest] = from.split(".");
  if (!Object.hasOwn(spec.actions, action) || side !== "output") return { text: from, href: undefined };
  const [first] = rest;
  if (first === undefined) return { text: action, href: `${paths.action(action, up).href}#output` };
  const { href } = paths.member(action, "output", first.replace(/(?:\[\]|\{\})+$/, ""), up);
  return { text: `${action} ${rest.join(".")}`, href: href ?? paths.action(action, up).href };
}
