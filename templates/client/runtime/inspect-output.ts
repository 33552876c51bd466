/**
 * A response against what the pages say of it: each difference once, in the order of the response. It never alters the
 * response, and stops at a depth and a number of values that no documented response reaches. No value of the response is
 * carried along but short words of enumerations, and those never where a name speaks of keys or passwords.
 */
import { isObject, type JsonObject, own } from "./json.js";
import {
  type Constraints,
  fits,
  isSame,
  type Member,
  membersOf,
  type Scalar,
  type TypeExpression,
  type TypeLookup,
  wordOf,
} from "./members.js";

export type FoundType = "null" | "string" | "number" | "integer" | "boolean" | "object" | "array" | "nothing";

export interface Drift {
  readonly action: string;
  /**
   * The place in the spec, as corrections name it: `DescribeZones.output.TotalCount`, below a named type
   * `type:ZoneInfo.Zone`; `[]` is an item of a list, `{}` a value of a map.
   */
  readonly path: string;
  readonly kind: "unknown-member" | "unexpected-null" | "unexpected-type" | "unknown-value" | "missing-member";
  /** What the pages say: `integer`, `one of 4 values`. */
  readonly expected?: string;
  readonly found: FoundType;
  /** The value that no page lists. */
  readonly value?: Scalar;
  /** Values of the documented type stand in the same place of the same response. */
  readonly mixed?: true;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  /** A name on the way speaks of something secret. */
  readonly secret: boolean;
  /** In the response's own table `required` is about responses; in a shared type it is about requests. */
  readonly promised: boolean;
}

const maximumDepth = 64;
const maximumValues = 100_000;
const maximumDrifts = 200;
const maximumName = 100;
/** More names than this, or names that are no words, are those of a map. */
const maximumNested = 50;
const plainName = /^[A-Za-z_]\w{0,63}$/;
const secretName = /passw|secret|token|key|credential/i;

export function inspectOutput(
  action: string,
  members: readonly Member[],
  output: unknown,
  types: TypeLookup,
): readonly Drift[] {
  const inspection = new Inspection(action, types);
  const place = { path: `${action}.output`, depth: 0, secret: false, promised: true };
  if (isObject(output)) inspection.readObject(members, output, place);
  return inspection.drifts();
}

class Inspection {
  private readonly found = new Map<string, { readonly drift: Drift; readonly type: TypeExpression | undefined }>();
  /** The types, each of one place, of which a value stood there. */
  private readonly fitting = new Set<TypeExpression>();
  private readonly action: string;
  private readonly types: TypeLookup;
  private values = 0;

  constructor(action: string, types: TypeLookup) {
    this.action = action;
    this.types = types;
  }

  drifts(): readonly Drift[] {
    return [...this.found.values()].map(({ drift, type }) =>
      type !== undefined && this.fitting.has(type) ? { ...drift, mixed: true } : drift,
    );
  }

  readObject(members: readonly Member[], value: JsonObject, place: Place): void {
    const known = namesOf(members);
    for (const [name, found] of Object.entries(value)) {
      if (!this.goesOn(place)) return;
      const member = known.get(name);
      if (found === undefined) continue;
      // Most values are plain and right: they need no place.
      if (typeof found !== "object" && member && !member.constraints && fits(member.type, found)) {
        this.fitting.add(member.type);
        continue;
      }
      const at = step(place, name);
      if (member === undefined) this.readUnknown(found, at);
      else if (found !== null) this.readValue(member.type, member.constraints, found, at);
      else if (member.nullable !== true && member.type.kind !== "any") {
        this.add("unexpected-null", at, null, { expected: wordOf(member.type) });
      }
    }
    if (!place.promised) return;
    for (const { name, type, required } of members) {
      if (required !== true || own(value, name) !== undefined) continue;
      this.add("missing-member", step(place, name), undefined, { expected: wordOf(type) });
    }
  }

  private readValue(type: TypeExpression, constraints: Constraints | undefined, value: unknown, place: Place): void {
    if (!this.goesOn(place)) return;
    const fitting = fits(type, value);
    if (fitting) this.fitting.add(type);
    else this.add("unexpected-type", place, value, { expected: wordOf(type) }, type);
    if (typeof value !== "object" || value === null) this.readScalar(constraints, value, place);
    else if (!fitting) this.readNested(value, place);
    else if (type.kind === "array" && Array.isArray(value)) {
      const at = { ...place, path: `${place.path}[]`, depth: place.depth + 1 };
      for (const item of value) this.readItem(type.of, constraints?.items, item, at);
    } else if (type.kind === "map" && isObject(value)) {
      const at = { ...place, path: `${place.path}{}`, depth: place.depth + 1 };
      for (const item of Object.values(value)) this.readItem(type.of, constraints?.items, item, at);
    } else if (isObject(value)) {
      const members = membersOf(type, value, this.types);
      if (members !== undefined)
        this.readObject(members, value, type.kind === "ref" ? ofType(type.name, place) : place);
    }
  }

  private readItem(type: TypeExpression, constraints: Constraints | undefined, value: unknown, place: Place): void {
    if (value !== null) this.readValue(type, constraints, value, place);
    else if (type.kind !== "any") this.add("unexpected-null", place, null, { expected: wordOf(type) });
  }

  private readScalar(constraints: Constraints | undefined, value: unknown, place: Place): void {
    const listed = constraints?.enum;
    if (listed === undefined || listed.some((entry) => isSame(value, entry.value))) return;
    const shown = showable(value, place);
    const expected = `one of ${listed.length} values`;
    this.add("unknown-value", place, value, { expected, ...(shown === undefined ? {} : { value: shown }) });
  }

  private readUnknown(value: unknown, place: Place): void {
    if (value === undefined) return;
    this.add("unknown-member", place, value);
    this.readNested(value, place);
  }

  /** What stands in a value that no page describes, so that it can be described; free names are data and not told. */
  private readNested(value: unknown, place: Place): void {
    if (Array.isArray(value)) {
      const at = { ...place, path: `${place.path}[]`, depth: place.depth + 1 };
      for (const item of value) {
        if (!this.goesOn(at)) return;
        this.readUnknown(item, at);
      }
    } else if (isObject(value)) {
      const entries = Object.entries(value);
      if (entries.length > maximumNested || !entries.every(([name]) => plainName.test(name))) return;
      for (const [name, found] of entries) if (this.goesOn(place)) this.readUnknown(found, step(place, name));
    }
  }

  /** Counts the values that were looked at. */
  private goesOn({ depth }: Place): boolean {
    this.values += 1;
    return depth <= maximumDepth && this.values <= maximumValues && this.found.size < maximumDrifts;
  }

  private add(
    kind: Drift["kind"],
    { path }: Place,
    value: unknown,
    told: Pick<Drift, "expected" | "value"> = {},
    type?: TypeExpression,
  ): void {
    const drift: Drift = { action: this.action, path, kind, ...told, found: foundType(value) };
    this.found.set(JSON.stringify([path, kind, drift.found, told.value]), { drift, type });
  }
}

function step(place: Place, name: string): Place {
  const shown = name.length > maximumName ? `${name.slice(0, maximumName)}…` : name;
  const secret = place.secret || secretName.test(name);
  return { ...place, path: `${place.path}.${shown}`, depth: place.depth + 1, secret };
}

function ofType(name: string, place: Place): Place {
  return { ...place, path: `type:${name}`, secret: place.secret || secretName.test(name), promised: false };
}

/** A number, or a short word as enumerations have them. */
function showable(value: unknown, { secret }: Place): Scalar | undefined {
  if (secret || value === null) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && /^\w[\w .:/-]{0,31}$/.test(value) ? value : undefined;
}

function foundType(value: unknown): FoundType {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "object";
}

const names = new WeakMap<readonly Member[], ReadonlyMap<string, Member>>();

/** Members by name, kept for the next item of the list. */
function namesOf(members: readonly Member[]): ReadonlyMap<string, Member> {
  const known = names.get(members) ?? new Map(members.map((member) => [member.name, member]));
  names.set(members, known);
  return known;
}
