/**
 * Interfaces of one generated module: declares them with their comments, and knows which types it has to import. An input may
 * leave out what is not required, is never null, and has no members that only the service sets; an output has them all.
 */
import type { Member } from "../../4-spec/spec.js";
import { compareAscii } from "../../support/text.js";
import { memberFacts, noteAt, type Notes, variantFacts, wordsOf } from "../describe.js";
import type { TargetInput } from "../target.js";
import { docComment, escapeComment } from "./doc-comment.js";
import { fitImport, fitUnion } from "./fit.js";
import type { ClientNames } from "./client-names.js";
import { pascalCase, propertyName } from "./identifiers.js";
import { type Side, typeParts, type TypeNames } from "./type-text.js";

export interface Declaration {
  readonly name: string;
  readonly doc: string;
  readonly empty: boolean;
  readonly open: boolean;
  readonly members: readonly string[];
}

export class Module {
  /** Names of documented types, by the file they stand in. */
  private readonly imports = new Map<string, Set<string>>();
  readonly declared: Declaration[] = [];
  private readonly names: ClientNames;
  private readonly notes: Notes;

  private readonly integers: TargetInput["integers"];

  constructor(names: ClientNames, { notes, integers }: Pick<TargetInput, "notes" | "integers">) {
    this.names = names;
    this.notes = notes;
    this.integers = integers;
  }

  declare(
    name: string,
    path: string,
    doc: readonly string[],
    members: readonly Member[] | undefined,
    side: Side,
  ): void {
    const names: TypeNames = {
      side,
      large: this.integers === "bigint",
      refer: (own) => this.refer(own, side),
      declare: (inner, struct) => {
        const structName = this.names.take(inner.map(pascalCase).join("") || "Struct");
        const variants = (struct.variants ?? []).map((variant) => `${variantFacts(variant)}.`);
        this.declare(structName, `${path}.${inner.slice(1).join(".")}`, variants, struct.members, side);
        return structName;
      },
    };
    const base = name.replace(/(?:Request|Response)$/, "");
    const own = (members ?? []).filter((member) => side === "output" || member.readOnly !== true);
    const lines = own.map((member) => this.member(member, [base, member.name], `${path}.${member.name}`, names, side));
    this.declared.push({
      name,
      doc: docComment("", doc),
      empty: lines.length === 0 && members !== undefined,
      open: members === undefined,
      members: lines,
    });
  }

  private member(member: Member, path: readonly string[], notePath: string, names: TypeNames, side: Side): string {
    const mark = (side === "input" ? member.required !== true : member.required === false) ? "?" : "";
    const note = noteAt(this.notes, notePath);
    const { nullable: _, ...neverNull } = member;
    const own = side === "input" ? neverNull : member;
    const doc = docComment(
      "  ",
      [...wordsOf(note, member.description), ...sentence(memberFacts(own, { bareValues: false, deprecation: false }))],
      deprecation(member),
    );
    return doc + fitUnion("  ", `readonly ${propertyName(member.name)}${mark}:`, typeParts(own, path, names));
  }

  /** The name of a documented type on one side; notes that the module needs it. */
  refer(type: string, side: Side): string {
    const known = this.names.types.get(type);
    if (known === undefined) return "unknown";
    const name = side === "input" ? (known.input ?? known.name) : known.name;
    this.imports.set(known.file, (this.imports.get(known.file) ?? new Set<string>()).add(name));
    return name;
  }

  importLines(from: string, self?: string): string[] {
    return [...this.imports]
      .filter(([file]) => file !== self)
      .sort(([a], [b]) => compareAscii(a, b))
      .map(([file, names]) => fitImport([...names].sort(compareAscii), `${from}${file}.js`, "import type"));
  }
}

function deprecation({ deprecated }: Member): string[] {
  if (deprecated === undefined) return [];
  return [deprecated === true ? "@deprecated" : `@deprecated Use ${escapeComment(deprecated.use)}.`];
}

export function sentence(lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${lines.join(". ")}.`] : [];
}
