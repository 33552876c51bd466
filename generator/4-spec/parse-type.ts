/** Text of a type cell -> TypeExpression, by the vendor's type words; any other name refers to a type. */
import type { Vendor } from "../vendors/vendor.js";
import { isElement } from "./member-steps.js";
import type { TypeExpression } from "./spec.js";

const NAME = /^[A-Z]\w*$/;

/** Undefined where the text is neither a type word nor a name. */
function parseType(text: string, vendor: Vendor): TypeExpression | undefined {
  const array = vendor.arrayWord.exec(text);
  if (array) {
    const of = parseType(text.slice(array[0].length).replace(/[>\]]$/, ""), vendor);
    return of && { kind: "array", of };
  }
  const word =
    vendor.typeWords.find((own) => own.word === text) ??
    vendor.typeWords.find((own) => own.word.toLowerCase() === text.toLowerCase());
  if (word?.type.kind === "struct") return { kind: "struct", members: [] };
  if (word?.type.kind === "array" || word?.type.kind === "map") return { kind: word.type.kind, of: { kind: "any" } };
  if (word) return word.type as TypeExpression;
  return NAME.test(text) ? { kind: "ref", name: text } : undefined;
}

/** The type of a row: `Ids.N` is a list of what its type cell says, unless that is a list itself. */
export function typeOfRow(name: string, text: string, vendor: Vendor): TypeExpression | undefined {
  const type = parseType(text, vendor);
  return type && type.kind !== "array" && isElement(name) ? { kind: "array", of: type } : type;
}

/** Names of the types an expression refers to, in order, repeated as they stand. */
export function refsOf(type: TypeExpression): string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "array":
    case "map":
      return refsOf(type.of);
    case "struct":
      return [type, ...(type.variants ?? [])].flatMap((own) => own.members).flatMap((member) => refsOf(member.type));
    default:
      return [];
  }
}
