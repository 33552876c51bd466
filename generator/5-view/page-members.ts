/** Members -> the table of a page: names with their notation, types in the vendor's words, facts as canonical sentences. */
import { printFacts } from "../support/fact-sentence.js";
import type { ProseFacts } from "../support/prose-facts.js";
import type { Member, StructType, TypeExpression } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";
import { factsOf, sharedFacts, type SharedFacts } from "./member-facts.js";
import type { ContentBlock } from "./page-view.js";

interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly in: string;
  readonly example: string;
  readonly facts: string;
  readonly description: string;
}

export function memberTable(
  members: readonly Member[],
  role: "input" | "output" | "type",
  vendor: Vendor,
  region?: { readonly required: string; readonly regions?: readonly string[]; readonly kept: boolean },
  shared: Omit<SharedFacts, "members"> = {},
): ContentBlock[] {
  const stated = sharedFacts({ ...shared, members });
  const common: Row[] = region
    ? [
        {
          name: "Region",
          type: typeText({ kind: "string" }, vendor),
          required: region.required,
          in: "",
          example: "",
          facts: printFacts(region.regions ? { regions: region.regions } : {}),
          description: "",
        },
      ]
    : [];
  const rows = [...common, ...members.flatMap((member) => memberRows(member, role, vendor, stated.get(member.name)))];
  const kept = region?.kept === true || rows.some((row) => row.description !== "");
  const shown = kept ? rows : rows.map((row) => ({ ...row, description: row.facts }));
  const filled = <C extends "required" | "in" | "example">(column: C): readonly C[] =>
    shown.some((row) => row[column] !== "") ? [column] : [];
  const facts = kept ? (["facts"] as const) : [];
  const columns = [
    "name",
    ...filled("required"),
    "type",
    ...filled("in"),
    ...filled("example"),
    ...facts,
    "description",
  ] as const;
  return [{ kind: "table", columns, rows: shown.map((row) => columns.map((column) => ({ text: row[column] }))) }];
}

function memberRows(member: Member, role: string, vendor: Vendor, stated?: ProseFacts, depth = 0): Row[] {
  const element = member.type.kind === "array" ? member.type.of : undefined;
  if (role === "input" && depth === 0 && element?.kind === "struct" && !hasRow(member))
    return indexedRows(member, element, vendor);
  const mark = role === "input" && element && vendor.arrayMark ? ".N" : "";
  const nested = member.type.kind === "struct" ? member.type : element?.kind === "struct" ? element : undefined;
  // What the example nests is printed flat, as it was; everything else carries its marks.
  const below = nested?.source === "example" ? 0 : depth + 1;
  return [
    { ...rowOf(member, vendor, stated), name: "└".repeat(depth) + member.name + mark },
    ...(nested?.members ?? []).flatMap((own) => memberRows(own, role, vendor, undefined, below)),
  ];
}

/** Whether a list has a row of its own: a list that is told by the names of its members has nothing but those. */
function hasRow({ name, type, required, ...rest }: Member): boolean {
  return Object.keys(rest).length > 0;
}

function rowOf(member: Member, vendor: Vendor, stated?: ProseFacts): Row {
  const flag = member.required === undefined ? "" : member.required ? vendor.words.yes[0] : vendor.words.no[0];
  return {
    name: member.name,
    type: typeText(member.type, vendor),
    required: flag ?? "",
    in: member.in ?? "",
    example: member.example === undefined ? "" : String(member.example),
    facts: printFacts({ ...factsOf(member), ...stated }),
    description: member.description ?? "",
  };
}

/** `Parameter.1.Code`, `Parameter.1.Value`: an index a variant; `Tag.N.Key` where there are none. */
function indexedRows(member: Member, struct: StructType, vendor: Vendor): Row[] {
  const variants = struct.variants ?? [];
  const flagOf = (required: boolean | undefined): { required?: boolean } =>
    required === undefined ? {} : { required };
  if (variants.length === 0)
    return struct.members.map((own) => ({ ...rowOf(own, vendor), name: `${member.name}.N.${own.name}` }));
  return variants.flatMap((variant, i) =>
    struct.members.map((own): Row => {
      const value = variant.when[own.name];
      const words =
        value === undefined || variant.description === undefined ? {} : { description: variant.description };
      const chosen = variant.members.find((other) => other.name === own.name) ?? {
        name: own.name,
        type: own.type,
        ...words,
      };
      const shown: Member = {
        ...chosen,
        ...flagOf(variant.required),
        ...(value === undefined ? {} : { example: value }),
      };
      return { ...rowOf(shown, vendor), name: `${member.name}.${i + 1}.${own.name}` };
    }),
  );
}

/** The vendor's word for a type: the one whose expression is the same. */
function typeText(type: TypeExpression, vendor: Vendor): string {
  if (type.kind === "ref") return type.name;
  const bare = vendor.typeWords.some((own) => own.type.kind === "array");
  if (type.kind === "array" && !(bare && (type.of.kind === "any" || type.of.kind === "struct")))
    return `Array of ${typeText(type.of, vendor)}`;
  const exact = vendor.typeWords.find((own) => JSON.stringify(own.type) === JSON.stringify(type));
  return (exact ?? vendor.typeWords.find((own) => own.type.kind === type.kind))?.word ?? type.kind;
}
