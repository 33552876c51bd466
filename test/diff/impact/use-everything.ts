// A spec -> code that uses all of its client: each action called with all that it takes and with the least, each member of each answer
// handed to a function that takes its type, one a line.
import type { Member, Spec, TypeExpression } from "../../../generator/4-spec/spec.js";
import { functionName } from "../../../generator/5-view/typescript/identifiers.js";

const head = ({
  vendor,
  service,
}: Spec): string => `import { createClient } from "../generated/${vendor}/${service}/client/index.js";

declare function text(value: string): void;
declare function number(value: number): void;
declare function flag(value: boolean): void;
const client = createClient();
`;

export function useEverything(spec: Spec): string {
  const functions = Object.entries(spec.actions).map(([name, { input = [], output = [] }]) => {
    const method = functionName(name);
    return [
      `export async function ${method}(): Promise<void> {`,
      `  const answer = await client.${method}({`,
      ...input.map((member) => `    ${member.name}: ${valueOf(member.type, spec, member)},`),
      "  });",
      `  await client.${method}({ ${leastOf(input, spec)} });`,
      ...readsOf("answer", output, spec, "  "),
      "}",
    ].join("\n");
  });
  return [head(spec), ...functions, ""].join("\n");
}

function leastOf(members: readonly Member[], spec: Spec): string {
  const needed = members.filter(({ required }) => required === true);
  return needed.map((member) => `${member.name}: ${valueOf(member.type, spec, member)}`).join(", ");
}

function valueOf(type: TypeExpression, spec: Spec, member?: Member): string {
  const [first] = member?.constraints?.enum ?? [];
  if (first) return JSON.stringify(first.value);
  const members =
    type.kind === "struct" ? type.members : type.kind === "ref" ? spec.types[type.name]?.members : undefined;
  if (members) return `{ ${members.map((own) => `${own.name}: ${valueOf(own.type, spec, own)}`).join(", ")} }`;
  if (type.kind === "array") return `[${valueOf(type.of, spec)}]`;
  return type.kind === "string" ? '"a"' : type.kind === "boolean" ? "true" : "1";
}

const TAKERS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  float: "number",
  boolean: "flag",
};

function readsOf(owner: string, members: readonly Member[], spec: Spec, indent: string): string[] {
  return members.flatMap(({ name, type }): string[] => {
    if (type.kind !== "array") return [`${indent}${TAKERS[type.kind] ?? "void"}(${owner}.${name});`];
    const item = `${owner.replace(/\W/g, "")}${name}`;
    const inner = type.of.kind === "ref" ? (spec.types[type.of.name]?.members ?? []) : [];
    return [
      `${indent}for (const ${item} of ${owner}.${name}) {`,
      ...readsOf(item, inner, spec, `${indent}  `),
      `${indent}}`,
    ];
  });
}
