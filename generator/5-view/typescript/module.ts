/** Interfaces of one generated module: declares them with their comments, and knows which types it has to import. */
import type { Member } from "../../4-spec/spec.js";
import { compareAscii } from "../../support/text.js";
import { memberFacts, variantFacts, wordsOf } from "../describe.js";
import { docComment, escapeComment } from "./doc-comment.js";
import { fitImport, fitUnion } from "./fit.js";
import type { ClientNames } from "./client-names.js";
import { pascalCase, propertyName } from "./identifiers.js";
import { typeParts, type TypeNames } from "./type-text.js";

export interface Declaration {
  readonly name: string;
  readonly doc: string;
  readonly empty: boolean;
  readonly open: boolean;
  readonly members: readonly string[];
}

export class Module {
  readonly imports = new Set<string>();
  readonly declared: Declaration[] = [];
  private readonly names: ClientNames;
  private readonly notes: Readonly<Record<string, string>>;

  constructor(names: ClientNames, notes: Readonly<Record<string, string>>) {
    this.names = names;
    this.notes = notes;
  }

  declare(
    name: string,
    path: string,
    doc: readonly string[],
    members: readonly Member[] | undefined,
    optional: boolean,
  ): void {
    const names: TypeNames = {
      refer: (own) => {
        this.imports.add(own);
        return this.names.types.get(own)?.name ?? "unknown";
      },
      declare: (inner, struct) => {
        const structName = this.names.take(inner.map(pascalCase).join("") || "Struct");
        const variants = (struct.variants ?? []).map((variant) => `${variantFacts(variant)}.`);
        this.declare(structName, `${path}.${inner.slice(1).join(".")}`, variants, struct.members, optional);
        return structName;
      },
    };
    const lines = (members ?? []).map((member) =>
      this.member(
        member,
        [name.replace(/(?:Request|Response)$/, ""), member.name],
        `${path}.${member.name}`,
        names,
        optional,
      ),
    );
    this.declared.push({
      name,
      doc: docComment("", doc),
      empty: lines.length === 0 && members !== undefined,
      open: members === undefined,
      members: lines,
    });
  }

  private member(
    member: Member,
    path: readonly string[],
    notePath: string,
    names: TypeNames,
    optional: boolean,
  ): string {
    const mark = (optional && member.required !== true) || member.required === false ? "?" : "";
    const note = this.notes[notePath];
    const doc = docComment(
      "  ",
      [
        ...wordsOf(note, member.description),
        ...sentence(memberFacts(member, { bareValues: false, deprecation: false })),
      ],
      deprecation(member),
    );
    return doc + fitUnion("  ", `readonly ${propertyName(member.name)}${mark}:`, typeParts(member, path, names));
  }

  importLines(from: string, self?: string): string[] {
    return [...this.imports]
      .flatMap((name) => this.names.types.get(name) ?? [])
      .filter((own) => own.file !== self)
      .sort((a, b) => compareAscii(a.file, b.file))
      .map((own) => fitImport([own.name], `${from}${own.file}.js`, "import type"));
  }
}

function deprecation({ deprecated }: Member): string[] {
  if (deprecated === undefined) return [];
  return [deprecated === true ? "@deprecated" : `@deprecated Use ${escapeComment(deprecated.use)}.`];
}

export function sentence(lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${lines.join(". ")}.`] : [];
}
