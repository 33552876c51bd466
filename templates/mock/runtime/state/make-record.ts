/**
 * A new record: what the caller gave, completed to all documented members. What callers can set and did not is the documented
 * default, else empty (null where that may be, 0, "", no items); what the service itself decides is as in the documented
 * example; ids of other things are never made up.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import { type Member, membersOf, type TypeExpression, type TypeLookup } from "../../../client/runtime/members.js";
import { fitScalar, printTime } from "../answers/synthesize-scalar.js";

export interface RecordMaking {
  readonly types: TypeLookup;
  /** An item of a documented answer. */
  readonly sample: JsonObject | undefined;
  /** Paths that actions set, and ids of other resources: not taken from the sample. */
  readonly isGiven: (path: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Slot {
  readonly path: string;
  readonly sample: unknown;
  readonly inside: readonly string[];
}

export function makeRecord(members: readonly Member[], given: JsonObject, making: RecordMaking): JsonObject {
  return fill(members, given, { path: "", sample: making.sample, inside: [] }, making);
}

function fill(members: readonly Member[], given: JsonObject, around: Slot, making: RecordMaking): JsonObject {
  const known = members.map((member) => {
    const path = around.path === "" ? member.name : `${around.path}.${member.name}`;
    const sample = isObject(around.sample) ? own(around.sample, member.name) : undefined;
    return [member.name, valueOf(member, own(given, member.name), { ...around, path, sample }, making)] as const;
  });
  const names = new Set(members.map(({ name }) => name));
  const others = Object.entries(given).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known.filter(([, value]) => value !== undefined), ...others]);
}

/** Undefined where only a cycle would follow. */
function valueOf(member: Member, given: unknown, slot: Slot, making: RecordMaking): unknown {
  const { type } = member;
  if (Array.isArray(given) && type.kind === "array") return given.map((item) => itemOf(type.of, item, slot, making));
  if (given === null || (given !== undefined && !isObject(given))) return given;
  if (type.kind === "ref" && slot.inside.includes(type.name)) return given;
  if (isObject(given)) return fillStructure(type, given, slot, making) ?? given;
  const standard = member.constraints?.default;
  if (standard !== undefined) return standard;
  if (member.nullable === true) return null;
  return emptyOf(member, slot, making);
}

/** No item of a sample speaks for one that was given. */
function itemOf(type: TypeExpression, given: unknown, slot: Slot, making: RecordMaking): unknown {
  if (!isObject(given) || (type.kind === "ref" && slot.inside.includes(type.name))) return given;
  return fillStructure(type, given, { ...slot, sample: undefined }, making) ?? given;
}

function fillStructure(type: TypeExpression, given: JsonObject, slot: Slot, making: RecordMaking): unknown {
  const members = membersOf(type, given, making.types);
  if (members === undefined) return undefined;
  const inside = type.kind === "ref" ? [...slot.inside, type.name] : slot.inside;
  return fill(members, given, { ...slot, inside }, making);
}

function emptyOf({ type, name, constraints }: Member, slot: Slot, making: RecordMaking): unknown {
  switch (type.kind) {
    case "array":
      return [];
    case "map":
    case "any":
      return {};
    case "ref":
    case "struct":
      return fillStructure(type, {}, slot, making) ?? {};
    case "timestamp":
    case "date":
      return printTime(making.now, type, slot.sample);
    default: {
      const decided = making.isGiven(slot.path) || /I[dD]s?$/.test(name) ? undefined : fitScalar(type, slot.sample);
      if (decided !== undefined) return decided;
      const listed = constraints?.enum?.find((entry) => entry.deprecated !== true)?.value;
      return listed ?? (type.kind === "boolean" ? false : /integer|float/.test(type.kind) ? 0 : "");
    }
  }
}
