/**
 * A fault that the compiler finds against the new client only -> the findings of the diff that are why. Asked in this order: the
 * declaration that the compiler points to, what the name at the place stands for in the old client, and, of what the types there
 * hold, the members that the compiler names; then the same of what stands around it, up to the statement.
 */
import type { Finding } from "../diff/judge.js";
import type { ts } from "../support/compiler.js";
import type { FindingIndex } from "./finding-index.js";
import { originOf } from "./origin.js";
import type { PlaceFinder } from "./place-finder.js";
import type { Place } from "./place.js";
import type { Reach } from "./reach.js";

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
      const places = names.flatMap((name) => this.before.ofName(name));
      const found = unique(places.flatMap((place) => this.findings.breaking(place)));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** "'Cups' is declared here." */
  private pointedTo({ relatedInformation = [] }: ts.Diagnostic): readonly Finding[] {
    const places = relatedInformation.flatMap(({ file, start }) => {
      if (file === undefined || start === undefined) return [];
      for (let at = innermostAt(this.compiler, file, start); at && at !== file; at = at.parent) {
        const place = this.after.ofDeclaration(at);
        if (place && place.kind !== "part") return [place];
      }
      return [];
    });
    return unique(places.flatMap((place) => this.findings.typedAt(place.path)));
  }

  private explainNode(node: ts.Node, named: ReadonlySet<string>): readonly Finding[] {
    const places = namesBelow(this.compiler, node).flatMap((name) => this.before.ofName(name));
    const own = unique(places.flatMap((place) => this.findings.breaking(place)));
    if (own.length > 0) return own;
    const calls = unique(places.flatMap((place) => this.explainCall(place)));
    if (calls.length > 0) return calls;
    const objects = [...this.typesAt(node)].flatMap((type) => this.objectsIn(type));
    const reached = this.reach.from(objects);
    return unique([...reached].flatMap((path) => this.findings.membersBelow(path))).filter(({ name }) =>
      named.has(name),
    );
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
  private objectsIn(type: ts.Type, depth = 0): string[] {
    const own = this.before.objectsOf(type).map(({ path }) => path);
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

/** More names than these are no clue. */
const MOST_NAMES = 60;

function namesBelow(compiler: typeof ts, node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (own: ts.Node): void => {
    if (compiler.isIdentifier(own) || compiler.isStringLiteralLike(own)) found.push(own);
    if (found.length <= MOST_NAMES) compiler.forEachChild(own, visit);
  };
  visit(node);
  return found.length > MOST_NAMES ? [] : found;
}

function innermostAt(compiler: typeof ts, file: ts.SourceFile, start: number): ts.Node {
  const inner = (node: ts.Node): ts.Node => {
    const child = compiler.forEachChild(node, (own) => (own.getStart() <= start && own.end > start ? own : undefined));
    return child ? inner(child) : node;
  };
  return inner(file);
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Set(findings)];
}
