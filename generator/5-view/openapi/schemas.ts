/**
 * A spec -> the named schemas of its types, requests, answers and refusals. A type has one schema, and a second one for
 * requests only where the two differ; what requests alone use is closed, where the service refuses what it does not know.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import { WIRE_RULES, type WireRules } from "../../vendors/wire-rules.js";
import { ComponentNames } from "./component-names.js";
import { describeType } from "./describe-schema.js";
import { defined, type JsonSchema, objectSchema, OPEN_OBJECT, type SchemaContext, type Side } from "./json-schema.js";

type Notes = Readonly<Record<string, string>>;

export class Schemas {
  readonly names: ComponentNames;
  readonly wire: WireRules;
  private readonly split: ReadonlySet<string>;
  private readonly spec: Spec;
  private readonly notes: Notes;
  private readonly folder: string;

  /** `folder`: where the document keeps its schemas, `#/$defs/`. */
  constructor(spec: Spec, notes: Notes, folder: string) {
    this.spec = spec;
    this.notes = notes;
    this.folder = folder;
    this.wire = WIRE_RULES[spec.protocol.kind];
    this.split = splitTypes(spec, notes);
    this.names = new ComponentNames(spec, this.split);
  }

  refer(schema: string): JsonSchema {
    return { $ref: this.folder + schema };
  }

  /** Of members of a request. */
  get input(): SchemaContext {
    return this.context("input", true);
  }

  /** All schemas by name; `inline`: actions whose request stands in no schema of its own. */
  all(inline: (action: string) => boolean = () => false): JsonSchema {
    const ofActions = Object.entries(this.spec.actions).flatMap(([name, action]): [string, JsonSchema][] => [
      ...(inline(name) ? [] : [this.request(name, action)]),
      ...this.answer(name, action),
    ]);
    return Object.fromEntries([...this.types(), ...ofActions, [this.names.error, this.refusal()]]);
  }

  private types(): [string, JsonSchema][] {
    return Object.entries(this.spec.types).flatMap(([name, { usage }]) => {
      const sides: Side[] = this.split.has(name) ? ["output", "input"] : [usage === "input" ? "input" : "output"];
      return sides.map((side): [string, JsonSchema] => [
        this.names.type(name, side) ?? name,
        typeSchema(name, this.spec, {
          ...this.context(side, side === "input"),
          nulls: usage !== "both" || side === "output",
        }),
      ]);
    });
  }

  private request(name: string, { input, rules }: Action): [string, JsonSchema] {
    const schema =
      input === undefined ? OPEN_OBJECT : objectSchema({ members: input, rules }, `${name}.input`, this.input);
    return [this.names.action(name).request, schema];
  }

  /** The answer as it is sent, and apart from it what stands in its root, where the protocol has one. */
  private answer(name: string, { output }: Action): [string, JsonSchema][] {
    const { response, result } = this.names.action(name);
    const members = output?.map((member): Member =>
      this.wire.always.includes(member.name) ? { ...member, required: true } : member,
    );
    const inner =
      members === undefined ? OPEN_OBJECT : objectSchema({ members }, `${name}.output`, this.context("output", false));
    const root = this.spec.protocol.responseRoot;
    if (root === undefined) return [[response, inner]];
    return [
      [response, inRoot(root, this.refer(result))],
      [result, inner],
    ];
  }

  private refusal(): JsonSchema {
    const inner = objectSchema({ members: this.wire.refusal.members }, "", this.context("output", false));
    const root = this.spec.protocol.responseRoot;
    return root === undefined ? inner : inRoot(root, inner);
  }

  private context(side: Side, closed: boolean): SchemaContext {
    return {
      side,
      types: this.spec.types,
      notes: this.notes,
      closed: closed && this.wire.refusesUnknown,
      nulls: true,
      refer: (type) => {
        const name = this.names.type(type, side);
        return name === undefined ? undefined : this.folder + name;
      },
    };
  }
}

function inRoot(root: string, inner: JsonSchema): JsonSchema {
  return { type: "object", properties: Object.fromEntries([[root, inner]]), required: [root] };
}

function typeSchema(name: string, spec: Spec, context: SchemaContext): JsonSchema {
  const type = spec.types[name];
  if (type === undefined) return OPEN_OBJECT;
  return defined({
    ...(type.defined === false ? OPEN_OBJECT : objectSchema(type, `type:${name}`, context)),
    description: describeType(name, type, context.notes),
    "x-docwright-source": type.source,
    "x-docwright-lifetime": type.lifetime,
  });
}

/** Types whose form in requests is another than in answers, by their own members or by those they refer to. */
function splitTypes(spec: Spec, notes: Notes): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  const formOf = (name: string, side: Side): string => {
    const refer = (type: string): string => {
      users.set(type, (users.get(type) ?? new Set()).add(name));
      return type;
    };
    const context = { side, types: spec.types, notes, refer, closed: false, nulls: side === "output" };
    return JSON.stringify(typeSchema(name, spec, context));
  };
  const shared = Object.keys(spec.types).filter((name) => spec.types[name]?.usage === "both");
  const split = new Set(shared.filter((name) => formOf(name, "input") !== formOf(name, "output")));
  // A set that grows while it is walked: who refers to a split type is split.
  for (const name of split) for (const user of users.get(name) ?? []) split.add(user);
  return split;
}
