/**
 * Names of the schemas of one service: of each type, of the request form of a type whose two forms differ, of each
 * request and response. Letters, digits, `_`, `.` and `-` only, each name once whatever the case: tools make files of them.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Side } from "./json-schema.js";

interface ActionSchemas {
  readonly operation: string;
  readonly request: string;
  /** The whole answer, and what stands in its root. */
  readonly response: string;
  readonly result: string;
}

export class ComponentNames {
  readonly error: string;
  private readonly actions: ReadonlyMap<string, ActionSchemas>;
  private readonly types: ReadonlyMap<string, Readonly<Record<Side, string>>>;
  private readonly taken = new Set<string>();

  /** `split`: types whose form in requests is another than in responses. */
  constructor(spec: Spec, split: ReadonlySet<string>) {
    const plain = Object.keys(spec.types).map((name) => [name, this.take(safeName(name))] as const);
    this.types = new Map(
      plain.map(([name, own]) => [name, { input: split.has(name) ? this.take(`${own}Input`) : own, output: own }]),
    );
    this.error = this.take("ErrorResponse");
    const operations = new Set<string>();
    this.actions = new Map(
      Object.keys(spec.actions).map((name) => {
        const base = safeName(name);
        const schemas = {
          operation: unique(base, operations),
          request: this.take(`${base}Request`),
          response: this.take(`${base}Response`),
          result: this.take(`${base}Result`),
        };
        return [name, schemas];
      }),
    );
  }

  /** Undefined for a type that the spec does not hold. */
  type(name: string, side: Side): string | undefined {
    return this.types.get(name)?.[side];
  }

  /** Throws for an action that the spec does not hold. */
  action(name: string): ActionSchemas {
    const found = this.actions.get(name);
    if (found === undefined) throw new Error(`no action ${JSON.stringify(name)}`);
    return found;
  }

  private take(wanted: string): string {
    return unique(wanted, this.taken);
  }
}

/** The name, or with as many underscores as make it a new one. */
export function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name.toLowerCase())) name += "_";
  taken.add(name.toLowerCase());
  return name;
}

/** Names that every object of JavaScript has are none for tools written in it. */
function safeName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9._-]/g, "_");
  return safe === "" || safe in {} ? `${safe}_` : safe;
}
