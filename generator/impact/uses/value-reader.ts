/**
 * An expression -> what can be known of its value: literals, constants and what their types tell, objects put together from others.
 */
import type { Scalar } from "../../4-spec/spec.js";
import type { ts } from "../../support/compiler.js";
import type { PlaceFinder } from "../client/place-finder.js";
import { spotOf } from "../spot.js";
import { Sources } from "./sources.js";
import type { Entry, ObjectValue, Value } from "./value.js";

/** Objects in objects that are put together from others: deeper ones are not followed. */
const DEEPEST = 12;

export class ValueReader {
  private readonly compiler: typeof ts;
  private readonly places: PlaceFinder;
  private readonly checker: ts.TypeChecker;
  readonly sources: Sources;

  constructor(compiler: typeof ts, places: PlaceFinder) {
    this.compiler = compiler;
    this.places = places;
    this.checker = places.checker;
    this.sources = new Sources(compiler, places.checker);
  }

  read(expression: ts.Expression, depth = 0): Value {
    const { compiler } = this;
    const own = this.bare(expression);
    const spot = spotOf(own);
    if (compiler.isObjectLiteralExpression(own)) return this.readObject(own, depth);
    if (compiler.isArrayLiteralExpression(own)) return this.readList(own, depth);
    const values = this.scalarsOf(this.checker.getTypeAtLocation(own));
    if (values.length > 0) return { kind: "scalar", values, spot };
    if (compiler.isPropertyAccessExpression(own) && this.isWritten(this.checker.getSymbolAtLocation(own.name)))
      return { kind: "elsewhere", spot };
    const source = depth < DEEPEST ? this.sources.of(own) : undefined;
    const found: Value = source ? this.read(source, depth + 1) : { kind: "unknown", spot };
    // What is known of a constant stands where it is made, what is not known matters where it is used.
    return found.kind === "object" || found.kind === "list" ? found : { ...found, spot };
  }

  /** Without what changes its type only. */
  bare(expression: ts.Expression): ts.Expression {
    const { compiler } = this;
    let own = expression;
    while (
      compiler.isParenthesizedExpression(own) ||
      compiler.isAsExpression(own) ||
      compiler.isSatisfiesExpression(own) ||
      compiler.isNonNullExpression(own) ||
      compiler.isTypeAssertionExpression(own)
    )
      own = own.expression;
    return own;
  }

  private readObject(node: ts.ObjectLiteralExpression, depth: number): ObjectValue {
    const entries = new Map<string, Entry>();
    let open = false;
    for (const part of node.properties) {
      if (this.compiler.isSpreadAssignment(part)) {
        const spread = this.readSpread(part.expression, depth);
        for (const [name, entry] of spread.entries) entries.set(name, merged(entries.get(name), entry));
        open ||= spread.open;
        continue;
      }
      const name = part.name && this.nameOf(part.name);
      const entry = this.readEntry(part, depth);
      if (name === undefined) open = true;
      else if (entry === undefined) entries.delete(name);
      else entries.set(name, entry);
    }
    return { kind: "object", entries, open, spot: spotOf(node) };
  }

  /** None where the value is `undefined`: members that are so are not sent. */
  private readEntry(part: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>, depth: number): Entry | undefined {
    const { compiler } = this;
    const spot = spotOf(part.name);
    const expression = compiler.isPropertyAssignment(part)
      ? part.initializer
      : compiler.isShorthandPropertyAssignment(part)
        ? part.name
        : undefined;
    if (expression === undefined) return { value: { kind: "unknown", spot }, spot, maybe: false };
    const parts = partsOf(this.checker.getTypeAtLocation(expression));
    const absent = parts.filter(({ flags }) => flags & this.compiler.TypeFlags.Undefined);
    if (absent.length === parts.length) return undefined;
    return { value: this.read(expression, depth + 1), spot, maybe: absent.length > 0 };
  }

  private readList(node: ts.ArrayLiteralExpression, depth: number): Value {
    const isOpen = node.elements.some((element) => this.compiler.isSpreadElement(element));
    const items = node.elements.flatMap((element) =>
      this.compiler.isSpreadElement(element) ? [] : [this.read(element, depth + 1)],
    );
    return { kind: "list", items, open: isOpen, spot: spotOf(node) };
  }

  /** What a spread adds: the members of a known object, else those that its type tells. */
  private readSpread(expression: ts.Expression, depth: number): ObjectValue {
    const own = this.read(expression, depth + 1);
    return own.kind === "object" ? own : this.shapeOf(expression);
  }

  /** What the type of an expression tells of the object that it gives. */
  shapeOf(expression: ts.Expression): ObjectValue {
    const spot = spotOf(expression);
    const parts = partsOf(this.checker.getTypeAtLocation(expression));
    const entries = new Map<string, Entry>();
    for (const member of parts.flatMap((part) => part.getProperties())) {
      const isOptional = (member.flags & this.compiler.SymbolFlags.Optional) !== 0;
      const maybe = isOptional || parts.some((part) => part.getProperty(member.name) === undefined);
      entries.set(member.name, {
        value: { kind: this.isWritten(member) ? "elsewhere" : "unknown", spot },
        spot,
        maybe,
      });
    }
    const { Any, Unknown, TypeParameter } = this.compiler.TypeFlags;
    const isOpen = ({ flags }: ts.Type): boolean => (flags & (Any | Unknown | TypeParameter)) !== 0;
    const open = parts.some((part) => isOpen(part) || part.getStringIndexType() !== undefined);
    return { kind: "object", entries, open, spot };
  }

  /** A member of a request, which somebody wrote. */
  private isWritten(member: ts.Symbol | undefined): boolean {
    return this.places.ofSymbol(member).some((place) => place.kind === "member" && place.writer !== "service");
  }

  private nameOf(name: ts.PropertyName): string | undefined {
    const { compiler } = this;
    if (!compiler.isComputedPropertyName(name)) return name.text;
    const [value, ...more] = this.scalarsOf(this.checker.getTypeAtLocation(name.expression));
    return value === undefined || more.length > 0 ? undefined : String(value);
  }

  /** The values of a type of literals, whatever else of `undefined` and `null` it has; none where it has others. */
  private scalarsOf(type: ts.Type): readonly Scalar[] {
    const { Undefined, Null } = this.compiler.TypeFlags;
    const parts = partsOf(type).filter(({ flags }) => !(flags & (Undefined | Null)));
    const values = parts.flatMap((part) => this.scalarOf(part) ?? []);
    return values.length === parts.length ? values : [];
  }

  private scalarOf(type: ts.Type): Scalar | undefined {
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (!(type.flags & this.compiler.TypeFlags.BooleanLiteral)) return undefined;
    return this.checker.typeToString(type) === "true";
  }
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** What stands later wins, where it is there. */
function merged(before: Entry | undefined, now: Entry): Entry {
  if (!now.maybe || before === undefined) return now;
  if (now.value.kind === "elsewhere") return before;
  return { value: { kind: "unknown", spot: now.spot }, spot: now.spot, maybe: before.maybe };
}
