/**
 * A fault that the compiler finds against the new client only -> the findings of the diff that are why. Asked in this order: the
 * declaration that the compiler points to, what the name at the place stands for in the old client, and, of what the types there
 * hold, the members that the compiler names; then the same of what stands around it, up to the statement.
 */
import type { Finding } from "../../diff/findings.js";
import type { ts } from "../../support/compiler.js";
import type { FoundObject, PlaceFinder } from "../client/place-finder.js";
import type { Place, Writer } from "../client/place.js";
import type { Reach } from "../client/reach.js";
import type { FindingIndex } from "../finding-index.js";
import { originOf } from "./origin.js";
import { namesBelow, nodeAround } from "./search-nodes.js";

export class Explainer {
  private readonly compiler: typeof ts;
  private readonly findings: FindingIndex;
  private readonly before: PlaceFinder;
  private readonly after: PlaceFinder;
  private readonly reach: Reach;

  constructor(compiler: typeof ts, findings: FindingIndex, before: PlaceFinder, after: PlaceFinder, reach: Reach) {
    this.compiler = compiler;
    this.findings = findings;
    this.before = before;
    this.after = after;
    this.reach = reach;
  }

  explain(fault: ts.Diagnostic, node: ts.Node, text: string): readonly Finding[] {
    const pointed = this.pointedTo(fault);
    if (pointed.length > 0) return pointed;
    const named = namesIn(text);
    for (let at: ts.Node | undefined = node; at && !this.isBoundary(at); at = at.parent) {
      const found = this.explainNode(at, named);
      if (found.length > 0) return found;
    }
    return this.explainOrigin(node);
  }

  /** What follows from a change elsewhere: a variable is not what it was, since what it was made of is not. */
  private explainOrigin(node: ts.Node): readonly Finding[] {
    let top = node;
    while (top.parent && !this.isBoundary(top.parent)) top = top.parent;
    const known = new Set<ts.Node>();
    for (let names = namesBelow(this.compiler, top); names.length > 0;) {
      const origins = names.flatMap((name) => originOf(this.compiler, this.before.checker, name) ?? []);
      names = origins.filter((own) => !known.has(own)).flatMap((own) => namesBelow(this.compiler, own));
      for (const own of origins) known.add(own);
      const found = this.explainNames(names);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** "'Cups' is declared here." */
  private pointedTo({ relatedInformation = [] }: ts.Diagnostic): readonly Finding[] {
    const places = relatedInformation.flatMap(({ file, start }) => {
      if (file === undefined || start === undefined) return [];
      for (let at = nodeAround(this.compiler, file, start, start + 1); at && at !== file; at = at.parent) {
        const place = this.after.ofDeclaration(at);
        if (place && place.kind !== "part") return [place];
      }
      return [];
    });
    return unique(
      places.flatMap((place) =>
        preferred(this.findings.typedAt(place.path), place.kind === "member" ? place.writer : "both"),
      ),
    );
  }

  private explainNode(node: ts.Node, named: ReadonlySet<string>): readonly Finding[] {
    const names = namesBelow(this.compiler, node);
    const own = this.explainNames(names);
    if (own.length > 0) return own;
    const places = names.flatMap((name) => this.before.ofName(name));
    const calls = unique(places.flatMap((place) => this.explainCall(place)));
    return calls.length > 0 ? calls : this.explainTypes(node, named);
  }

  private explainNames(names: readonly ts.Node[]): readonly Finding[] {
    const found = names.flatMap((name) =>
      this.before.ofName(name).flatMap((place) => {
        const writer = place.kind === "member" ? writerOf(this.compiler, name, place.writer) : "both";
        return preferred(this.findings.breaking(place), writer);
      }),
    );
    return unique(found);
  }

  /** Members that the compiler names, of objects that the types at a node hold. */
  private explainTypes(node: ts.Node, named: ReadonlySet<string>): readonly Finding[] {
    const objects = [...this.typesAt(node)].flatMap((type) => this.objectsIn(type));
    const reached = this.reach.from(objects.map(({ path }) => path));
    const members = [...reached].flatMap((path) => this.findings.membersBelow(path));
    const [writer = "both", ...others] = new Set(objects.map((object) => object.writer));
    const found = unique(members).filter(({ name }) => named.has(name));
    return others.length > 0 ? found : preferred(found, writer);
  }

  /** A call whose input must be given now, since a member of it must. */
  private explainCall(place: Place): readonly Finding[] {
    if (place.kind !== "action" || this.findings.isDeclaredSame(place.path)) return [];
    const inputs = this.findings.membersBelow(`${place.path}.input`);
    return inputs.filter(({ kind, way }) => way === "added" && (kind === "required" || kind === "input"));
  }

  private *typesAt(node: ts.Node): Generator<ts.Type> {
    const { checker } = this.before;
    if (this.compiler.isExpression(node)) {
      const wanted = checker.getContextualType(node);
      if (wanted) yield wanted;
    }
    if (!this.compiler.isSourceFile(node)) yield checker.getTypeAtLocation(node);
  }

  /** Objects of the client in a type, in lists and promises of them as well. */
  private objectsIn(type: ts.Type, depth = 0): FoundObject[] {
    const own = this.before.objectsOf(type);
    if (own.length > 0 || depth > 2) return own;
    return this.before.partsOf(type).flatMap((part) => {
      const held = this.before.checker.getTypeArguments(part as ts.TypeReference);
      return held.flatMap((inner) => this.objectsIn(inner, depth + 1));
    });
  }

  private isBoundary(node: ts.Node): boolean {
    return this.compiler.isSourceFile(node) || this.compiler.isBlock(node);
  }
}

/** `'Cups'`, and the names behind the colon of a list of missing ones. */
function namesIn(text: string): ReadonlySet<string> {
  const quoted = [...text.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
  const listed = [...text.matchAll(/following properties from type '[^']*': ([^.]*)/g)];
  return new Set([...quoted, ...listed.flatMap(([, names = ""]) => names.split(/, (?:and )?/))]);
}

/** Whether a member of a type that travels both ways is written there, or read. */
function writerOf(compiler: typeof ts, name: ts.Node, writer: Writer): Writer {
  if (writer !== "both") return writer;
  return compiler.isObjectLiteralElement(name.parent) ? "consumer" : "service";
}

/** Those of the direction in which the thing travels, where there are any. */
function preferred(findings: readonly Finding[], writer: Writer): readonly Finding[] {
  if (writer === "both") return findings;
  const own = findings.filter(({ direction }) => (direction === "request") === (writer === "consumer"));
  return own.length > 0 ? own : findings;
}

/** Documented values are open in types, so that they explain a fault only where nothing else does. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const all = [...new Set(findings)];
  const strong = all.filter(({ kind }) => kind !== "enumeration" && kind !== "enumeration-value");
  return strong.length > 0 ? strong : all;
}
