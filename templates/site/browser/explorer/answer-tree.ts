/**
 * A response beside the documented type: level by level, each member with its type and what is said of it, those that no page
 * names, those of another type, and those that the pages name and that did not come. A level is made when it is opened.
 */
import type { Constraints, Member, TypeExpression } from "../../../../generator/4-spec/spec.js";
import { memberFacts, wordsOf } from "../../../../generator/5-view/describe.js";
import { isObject, own } from "../../../client/runtime/json.js";
import { fits, isSame } from "../../../client/runtime/members.js";
import { namedType, typeWords } from "../../../../generator/5-view/held-type.js";
import { membersOf, printText } from "./form/model.js";
import type { SpecData } from "./subject.js";

export interface Level {
  readonly nodes: readonly TreeNode[];
  /** Documented members that the response does not have. */
  readonly absent: readonly Member[];
}

export interface TreeNode {
  readonly name: string;
  /** Undefined where no page names the member, and of items, whose list says it. */
  readonly type: string | undefined;
  /** The named type, for a link to its page. */
  readonly typeName: string | undefined;
  readonly notes: readonly string[];
  /** What is not as the pages say: `unknown`, `is a string`, `a value on no page`. */
  readonly wrong: string | undefined;
  /** Of a plain value; of others how much they hold. */
  readonly text: string;
  readonly open: (() => Level) | undefined;
}

interface Described {
  readonly type: TypeExpression;
  readonly constraints?: Constraints | undefined;
}

interface Place {
  readonly type: TypeExpression | undefined;
  readonly constraints: Constraints | undefined;
  /** Where notes speak of the members of this place. */
  readonly notePlace: string;
}

export function responseLevel(
  response: object,
  name: string,
  output: readonly Member[] | undefined,
  data: SpecData,
): Level {
  if (output === undefined) return levelOf(response, { type: undefined, constraints: undefined, notePlace: "" }, data);
  return objectLevel(response, output, `${name}.output`, data);
}

function objectLevel(value: object, members: readonly Member[], place: string, data: SpecData): Level {
  const known = new Map(members.map((member) => [member.name, member]));
  const nodes = Object.entries(value).map(([name, each]) => {
    const member = known.get(name);
    const notes = member === undefined ? [] : notesOf(member, `${place}.${name}`, data);
    const wrong =
      member === undefined ? "on no page" : member.nullable && each === null ? undefined : wrongOf(each, member);
    const inner = { type: member?.type, constraints: member?.constraints, notePlace: `${place}.${name}` };
    return nodeOf(name, each, { ...inner, notes, wrong }, data);
  });
  return { nodes, absent: members.filter(({ name }) => own(value as Record<string, unknown>, name) === undefined) };
}

/** What stands in a list, a map, a structure, or in what no page describes. */
function levelOf(value: object, { type, constraints, notePlace }: Place, data: SpecData): Level {
  if (type?.kind === "ref" || type?.kind === "struct") {
    const members = membersOf(type, data.spec);
    if (members !== undefined && isObject(value))
      return objectLevel(value, members, type.kind === "ref" ? `type:${type.name}` : notePlace, data);
  }
  const of = type?.kind === "array" || type?.kind === "map" ? type.of : undefined;
  const items = constraints?.items;
  const nodes = Object.entries(value).map(([name, each]) => {
    const wrong = of === undefined ? undefined : wrongOf(each, { type: of, constraints: items });
    return nodeOf(name, each, { type: of, constraints: items, notePlace, notes: [], wrong }, data);
  });
  return { nodes: nodes.map((node) => ({ ...node, type: undefined, typeName: undefined })), absent: [] };
}

function nodeOf(
  name: string,
  value: unknown,
  place: Place & Pick<TreeNode, "notes" | "wrong">,
  data: SpecData,
): TreeNode {
  const { type, notes, wrong } = place;
  const holds = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  return {
    name,
    type: type === undefined ? undefined : typeWords(type),
    typeName: type === undefined ? undefined : namedType(type),
    notes,
    wrong,
    text: textOf(value),
    open: holds ? () => levelOf(value, place, data) : undefined,
  };
}

function wrongOf(value: unknown, { type, constraints }: Described): string | undefined {
  if (!fits(type, value)) return `not ${type.kind === "ref" ? "an object" : `of type ${typeWords(type)}`}`;
  const listed = constraints?.enum;
  const isListed =
    listed === undefined || typeof value === "object" || listed.some((each) => isSame(value, each.value));
  return isListed ? undefined : "a value on no page";
}

function notesOf(member: Member, place: string, { notes }: SpecData): readonly string[] {
  return [...wordsOf(own(notes, place), member.description), ...memberFacts(member, { code: (value) => value })];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `${value.length} item${value.length === 1 ? "" : "s"}`;
  if (isObject(value)) {
    const count = Object.keys(value).length;
    return count === 0 ? "{}" : `${count} member${count === 1 ? "" : "s"}`;
  }
  return value === null ? "null" : typeof value === "string" ? JSON.stringify(value) : printText(value);
}
