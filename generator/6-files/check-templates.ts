/**
 * Templates that users bring and the shape of the view they are given -> every field, partial and helper they use that does
 * not exist, each with file, line and column. Our templates are walked too, since they may call a user's partial; only
 * faults in a user's file are told. Pure; knows `if`, `unless`, `each`, `with` and partials, refuses all else.
 */
import { didYouMean } from "../support/nearest-names.js";
import { repeatedName, type Templates, type TemplateSource } from "./templates.js";
import { findPath, type Scope } from "./template-scope.js";
import { isUnseen, itemsOf, mergeShapes, TEXT, UNSEEN, type Shape, type ViewShape } from "./view-shape.js";

const HELPERS = ["if", "unless", "each", "with"];
/** Partials inside partials; deeper ones call themselves without end, since no view is that deep. */
const DEEPEST = 30;

export function checkTemplates(templates: Templates, view: ViewShape): readonly string[] {
  const walk = new TemplateWalk(templates.partials ?? new Map());
  for (const { path, source } of templates.rendered) {
    if (!source) continue;
    const name = repeatedName(path);
    const shape = name === undefined ? view.data : view.each.get(name);
    if (shape) walk.enter(source, { shape, root: shape, named: new Map(), loops: 0 });
    else walk.refuse(source, undefined, `nothing is repeated as __${name}__ here${repeated([...view.each.keys()])}`);
  }
  return walk.faults();
}

function repeated(names: readonly string[]): string {
  return names.length > 0 ? `; there is ${names.map((own) => `__${own}__`).join(", ")}` : "";
}

class TemplateWalk {
  private readonly found = new Set<string>();
  private stopped = false;
  private readonly partials: ReadonlyMap<string, TemplateSource>;

  constructor(partials: ReadonlyMap<string, TemplateSource>) {
    this.partials = partials;
  }

  faults(): readonly string[] {
    return [...this.found];
  }

  refuse({ file, own }: TemplateSource, node: hbs.AST.Node | undefined, what: string): void {
    const { line, column } = node?.loc.start ?? { line: 1, column: 0 };
    if (own) this.found.add(`${file}:${line}:${column + 1}: ${what}`);
  }

  enter(source: TemplateSource, scope: Scope): void {
    this.program(source.program, { source, scope, depth: 0, around: new Set() });
  }

  private program(program: hbs.AST.Program | undefined, at: Place): void {
    for (const statement of program?.body ?? []) if (!this.stopped) this.statement(statement, at);
  }

  private statement(node: hbs.AST.Statement, at: Place): void {
    switch (node.type) {
      case "ContentStatement":
      case "CommentStatement":
        return;
      case "MustacheStatement":
        return this.mustache(node as hbs.AST.MustacheStatement, at);
      case "BlockStatement":
        return this.block(node as hbs.AST.BlockStatement, at);
      case "PartialStatement":
        return this.partial(node as hbs.AST.PartialStatement, at);
      default:
        this.refuse(at.source, node, "partials written in place and decorators are not known; write a file _name.hbs");
    }
  }

  private mustache(node: hbs.AST.MustacheStatement, at: Place): void {
    const name = nameOf(node.path);
    if (HELPERS.includes(name)) return this.refuse(at.source, node, `${name} is a block: {{#${name}}} … {{/${name}}}`);
    if (node.params.length > 0 || node.hash) return this.unknownHelper(node, name, at);
    if (node.path.type !== "PathExpression") return this.refuse(at.source, node, `${name} is no field`);
    const shape = this.value(node.path, at);
    if (shape && !shape.text && !isUnseen(shape))
      this.refuse(
        at.source,
        node,
        `${name} is ${shape.items ? "a list" : "an object"}, not text; use {{#each}} or {{#with}}`,
      );
  }

  private block(node: hbs.AST.BlockStatement, at: Place): void {
    const name = nameOf(node.path);
    if (!HELPERS.includes(name)) return this.unknownBlock(node, name, at);
    this.hash(node.hash, at);
    const [subject, ...more] = node.params;
    if (!subject || more.length > 0) return this.refuse(at.source, node, `${name} takes one value`);
    const shape = this.value(subject, at) ?? UNSEEN;
    const inner = name === "each" || name === "with" ? this.inside(node, name, shape, at) : at;
    if (inner) this.program(node.program, inner);
    this.program(node.inverse, at);
  }

  /** Where the block of `each` or `with` stands; undefined where it is never entered. */
  private inside(node: hbs.AST.BlockStatement, name: "each" | "with", shape: Shape, at: Place): Place | undefined {
    const item = name === "each" ? itemsOf(shape) : shape;
    if (!item) {
      this.refuse(at.source, node, `${nameOf(node.params[0])} is no list; use {{#if}} or {{#with}}`);
      return undefined;
    }
    const names = node.program.blockParams ?? [];
    const values = names.map((own, i): [string, Shape] => [own, i === 0 ? item : TEXT]);
    const { scope } = at;
    const same = item === scope.shape && name === "with";
    return {
      ...at,
      scope: {
        shape: item,
        ...(same ? (scope.outer ? { outer: scope.outer } : {}) : { outer: scope }),
        root: scope.root,
        named: new Map([...scope.named, ...values]),
        loops: scope.loops + (name === "each" ? 1 : 0),
      },
    };
  }

  private partial(node: hbs.AST.PartialStatement, at: Place): void {
    if (node.name.type === "SubExpression") return this.refuse(at.source, node, "the name of a partial is written out");
    const name = nameOf(node.name);
    const partial = this.partials.get(name);
    const known = [...this.partials.keys()];
    if (!partial)
      return this.refuse(
        at.source,
        node,
        `there is no partial ${JSON.stringify(name)}${didYouMean(name, known) || `; there is ${known.join(", ") || "none"}`}`,
      );
    const [given] = node.params;
    const shape = given ? (this.value(given, at) ?? UNSEEN) : at.scope.shape;
    const added = this.hash(node.hash, at);
    const whole = added.size > 0 ? mergeShapes(shape, { text: false, fields: added }) : shape;
    this.stopped ||= at.depth === DEEPEST;
    if (this.stopped) return this.refuse(at.source, node, `the partial ${name} calls itself without end`);
    const { root, loops } = at.scope;
    // Of values that nobody saw, a partial that calls itself learns nothing more.
    const isBlind = isUnseen(shape) && [...added.values()].every(isUnseen);
    if (isBlind && at.around.has(partial)) return;
    const around = new Set([...at.around, partial]);
    const scope = { shape: whole, root, named: new Map(), loops };
    this.program(partial.program, { source: partial, scope, depth: at.depth + 1, around });
  }

  private hash(hash: hbs.AST.Hash | undefined, at: Place): ReadonlyMap<string, Shape> {
    return new Map((hash?.pairs ?? []).map((pair) => [pair.key, this.value(pair.value, at) ?? UNSEEN]));
  }

  /** What an expression gives; undefined where it was refused. */
  private value(node: hbs.AST.Expression, at: Place): Shape | undefined {
    if (node.type === "SubExpression") {
      this.unknownHelper(node, nameOf((node as hbs.AST.SubExpression).path), at);
      return undefined;
    }
    if (node.type !== "PathExpression") return TEXT;
    const found = findPath(node as hbs.AST.PathExpression, at.scope);
    if ("shape" in found) return found.shape;
    this.refuse(at.source, node, found.fault);
    return undefined;
  }

  private unknownHelper(node: hbs.AST.Node, name: string, at: Place): void {
    this.refuse(at.source, node, `there is no helper ${JSON.stringify(name)}; the helpers are ${HELPERS.join(", ")}`);
  }

  private unknownBlock(node: hbs.AST.BlockStatement, name: string, at: Place): void {
    const isField = node.params.length === 0 && "shape" in findPath(node.path as hbs.AST.PathExpression, at.scope);
    if (!isField) return this.unknownHelper(node, name, at);
    this.refuse(at.source, node, `write {{#if ${name}}}, {{#each ${name}}} or {{#with ${name}}} for {{#${name}}}`);
  }
}

interface Place {
  readonly source: TemplateSource;
  readonly scope: Scope;
  /** How many partials are around, and which. */
  readonly depth: number;
  readonly around: ReadonlySet<TemplateSource>;
}

function nameOf(node: hbs.AST.Expression | undefined): string {
  return String((node as Partial<hbs.AST.PathExpression> | undefined)?.original ?? "");
}
