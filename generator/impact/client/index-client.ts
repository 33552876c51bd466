/**
 * A generated client and the spec that it was made of -> what each of its declarations stands for. Interfaces are read beside the
 * members they were made of, so that structures without a name of their own are found by where they are used.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import { listOf } from "../../5-view/client-operation.js";
import { ClientNames, type ActionNames } from "../../5-view/typescript/client-names.js";
import type { ts } from "../../support/compiler.js";
import { ClientIndex } from "./client-index.js";
import { innermost } from "./innermost.js";
import type { Place, Runtime, Writer } from "./place.js";

export function indexClient(compiler: typeof ts, spec: Spec, files: ReadonlyMap<string, string>): ClientIndex {
  return new Indexer(compiler, spec, files).run();
}

const RUNTIME: readonly (readonly [file: string, name: string, what: Runtime])[] = [
  ["runtime/errors.ts", "code", "code"],
  ["runtime/errors.ts", "isError", "isError"],
  ["runtime/options.ts", "region", "region"],
];

type Structure = { readonly interface: ts.InterfaceDeclaration; readonly file: string };

class Indexer {
  private readonly index = new ClientIndex();
  private readonly compiler: typeof ts;
  private readonly spec: Spec;
  private readonly files: ReadonlyMap<string, string>;

  constructor(compiler: typeof ts, spec: Spec, files: ReadonlyMap<string, string>) {
    this.compiler = compiler;
    this.spec = spec;
    this.files = files;
  }

  run(): ClientIndex {
    const names = new ClientNames(this.spec);
    const methods = this.declarations("index.ts").get("Client");
    for (const [name, own] of names.actions) this.addAction(name, own, methods);
    for (const [name, { file, name: output, input }] of names.types) {
      const path = `type:${name}`;
      const type = this.spec.types[name];
      const alone = type?.usage === "both" ? "both" : type?.usage === "input" ? "consumer" : "service";
      this.addObject(`types/${file}.ts`, output, path, type?.members, input === undefined ? alone : "service");
      if (input !== undefined) this.addObject(`types/${file}.ts`, input, path, type?.members, "consumer");
      this.index.addFile(`types/${file}.ts`, path);
    }
    for (const [file, name, what] of RUNTIME)
      for (const node of this.named(file, name)) this.index.add(file, node, { kind: "runtime", path: "", what }, "");
    return this.index;
  }

  private addAction(path: string, own: ActionNames, methods: ts.Node | undefined): void {
    const file = `operations/${own.file}.ts`;
    const action = this.spec.actions[path] as Action;
    this.addObject(file, own.request, `${path}.input`, action.input, "consumer");
    this.addObject(file, own.response, `${path}.output`, action.output, "service");
    const declared = this.declarations(file);
    for (const by of ["", "Pages", "Items", "Until"]) {
      const place: Place = { kind: "action", path, by };
      const called = declared.get(own.method + by);
      if (called) this.index.add(file, called, place, headOf(called));
      const method = this.membersOf(methods).find((member) => member.name?.getText() === own.method + by);
      if (method) this.index.add("index.ts", method, place, method.getText());
    }
    const states = declared.get(own.states);
    const items = this.itemPath(path, action);
    for (const member of this.membersOf(states))
      if (items !== undefined) {
        const name = this.nameOf(member);
        this.index.add(file, member, { kind: "state", path: `${items}.${name}` }, "");
      }
    this.index.addFile(file, path);
  }

  /** Where the members of what an action lists stand. */
  private itemPath(path: string, action: Action): string | undefined {
    const list = listOf(action, this.spec);
    if (list?.member.type.kind !== "array") return undefined;
    const { of } = list.member.type;
    return of.kind === "ref" ? `type:${of.name}` : `${path}.output.${list.path}[]`;
  }

  private addObject(file: string, name: string, path: string, members: readonly Member[] = [], writer: Writer): void {
    const found = this.declarations(file).get(name);
    if (!found) return;
    this.index.add(file, found, { kind: "object", path, writer }, name);
    if (!this.compiler.isInterfaceDeclaration(found)) return;
    this.addMembers({ interface: found, file }, path, members, writer);
  }

  private addMembers(
    { interface: made, file }: Structure,
    owner: string,
    members: readonly Member[],
    writer: Writer,
  ): void {
    const known = new Map(members.map((member) => [member.name, member]));
    for (const node of made.members) {
      const member = known.get(this.nameOf(node));
      if (!member) continue;
      const path = `${owner}.${member.name}`;
      this.index.add(file, node, { kind: "member", path, owner, writer }, `${writer}: ${node.getText()}`);
      const { depth, last } = innermost(member.type);
      const inner = last.kind === "struct" ? this.structureIn(node, file) : undefined;
      if (inner && last.kind === "struct") {
        const below = path + "[]".repeat(depth);
        this.index.add(file, inner, { kind: "object", path: below, writer }, inner.name.text);
        this.addMembers({ interface: inner, file }, below, last.members, writer);
      }
    }
  }

  /** The interface that the type of a member names, in the same file. */
  private structureIn(member: ts.Node, file: string): ts.InterfaceDeclaration | undefined {
    const { compiler } = this;
    const declared = this.declarations(file);
    const find = (node: ts.Node): ts.InterfaceDeclaration | undefined => {
      const found = compiler.isTypeReferenceNode(node) ? declared.get(node.typeName.getText()) : undefined;
      return found && compiler.isInterfaceDeclaration(found) ? found : compiler.forEachChild(node, find);
    };
    return find(member);
  }

  private membersOf(node: ts.Node | undefined): readonly ts.TypeElement[] {
    return node && this.compiler.isInterfaceDeclaration(node) ? [...node.members] : [];
  }

  private nameOf({ name }: ts.TypeElement): string {
    if (name === undefined) return "";
    return this.compiler.isStringLiteral(name) ? name.text : name.getText();
  }

  private readonly parsed = new Map<string, ts.SourceFile>();

  private source(file: string): ts.SourceFile {
    const { createSourceFile, ScriptTarget } = this.compiler;
    const known =
      this.parsed.get(file) ?? createSourceFile(file, this.files.get(file) ?? "", ScriptTarget.Latest, true);
    this.parsed.set(file, known);
    return known;
  }

  private readonly declaredIn = new Map<string, ReadonlyMap<string, ts.Node>>();

  /** Interfaces, functions and types that a module declares, by name. */
  private declarations(file: string): ReadonlyMap<string, ts.Node> {
    const { compiler } = this;
    const made =
      this.declaredIn.get(file) ??
      new Map(
        this.source(file).statements.flatMap((node): [string, ts.Node][] =>
          compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)
            ? [[node.name.text, node]]
            : compiler.isFunctionDeclaration(node) && node.name
              ? [[node.name.text, node]]
              : [],
        ),
      );
    this.declaredIn.set(file, made);
    return made;
  }

  /** Everything in a module that declares this name, members of its types as well. */
  private named(file: string, name: string): ts.Node[] {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      const own = (node as ts.NamedDeclaration).name;
      if (own && this.compiler.isIdentifier(own) && own.text === name) found.push(node);
      this.compiler.forEachChild(node, visit);
    };
    visit(this.source(file));
    return found;
  }
}

/** A function without its body. */
function headOf(node: ts.Node): string {
  const { body } = node as ts.FunctionDeclaration;
  return node.getSourceFile().text.slice(node.getStart(), body?.pos ?? node.end);
}
