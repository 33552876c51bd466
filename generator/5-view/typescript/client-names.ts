/**
 * Names that a generated client exports: of each action a function, its request, its response and its error codes, of each
 * type an interface. Each name is given once, and none that the client itself uses.
 */
import type { Spec } from "../../4-spec/spec.js";
import { kebabCase } from "../../support/text.js";
import { CLIENT_PROTOCOLS } from "../../vendors/protocols.js";
import { typesOfTwoSides } from "./two-sides.js";
import { fileName, functionName, typeName } from "./identifiers.js";

/** What index.ts declares, imports or exports besides the operations. */
const OWN =
  "ApiError Attempt Caller CallerOptions CallOptions Client ClientOptions CommonErrorCode ConfigurationError DriftEvent " +
  "Middleware Outcome ServiceInfo TransportError ValidationError WaitError WaitOptions buildClient createCaller createClient " +
  "createLimiter credentialChain defaultCredentials fromEnvironment fromFile isError items multipart operations pages refreshing " +
  "regionalEndpoint service untilStates waitUntil";

/** What stands beside the method of an action that lists something. */
const BESIDE = ["Pages", "Items", "Until"];

export interface ActionNames {
  readonly file: string;
  readonly method: string;
  readonly request: string;
  readonly response: string;
  readonly errorCode: string;
  /** What a listing action lists, and which states of it can be waited for. */
  readonly item: string;
  readonly states: string;
}

export interface NamedType {
  readonly name: string;
  /** What the user writes, where that differs from what the service gives. */
  readonly input?: string;
  readonly file: string;
}

export class ClientNames {
  readonly actions: ReadonlyMap<string, ActionNames>;
  readonly types: ReadonlyMap<string, NamedType>;
  private readonly taken = new Set([
    ...OWN.split(" "),
    ...CLIENT_PROTOCOLS.flatMap(({ standard, variant }) => [standard.name, variant?.name ?? ""]),
  ]);

  constructor(spec: Spec) {
    const [operations, types] = [new Set<string>(), new Set<string>()];
    this.actions = new Map(
      Object.keys(spec.actions).map((name) => [name, this.nameAction(name, fileName(kebabCase(name), operations))]),
    );
    const twoSided = typesOfTwoSides(spec);
    const named = Object.keys(spec.types).map((name) => [name, this.take(typeName(name))] as const);
    this.types = new Map(
      named.map(([type, name]) => {
        const input = twoSided.has(type) ? { input: this.take(`${name}Input`) } : {};
        return [type, { name, ...input, file: fileName(kebabCase(type), types) }];
      }),
    );
  }

  /** The name, or with as many underscores as make it a new one. */
  take(wanted: string): string {
    let name = wanted;
    while (this.taken.has(name)) name += "_";
    this.taken.add(name);
    return name;
  }

  private nameAction(action: string, file: string): ActionNames {
    const base = typeName(action);
    for (let end = ""; ; end += "_") {
      const method = functionName(action) + end;
      const [request, response, errorCode, item, states] = [
        `${base}${end}Request`,
        `${base}${end}Response`,
        `${base}${end}ErrorCode`,
        `${base}${end}Item`,
        `${base}${end}States`,
      ];
      const all = [method, ...BESIDE.map((own) => method + own), request, response, errorCode, item, states];
      if (all.some((name) => this.taken.has(name))) continue;
      for (const name of all) this.taken.add(name);
      return { file, method, request, response, errorCode, item, states };
    }
  }
}
