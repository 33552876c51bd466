/**
 * Names that a generated client exports: of each action a function, its request, its response and its error codes, of each
 * type an interface. Each name is given once, and none that the client itself uses.
 */
import type { Spec } from "../../4-spec/spec.js";
import { kebabCase } from "../../support/text.js";
import { CLIENT_PROTOCOLS } from "../../vendors/protocols.js";
import { fileName, functionName, typeName } from "./identifiers.js";

/** What index.ts declares or imports besides the operations. */
const OWN =
  "ApiError Caller CallOptions Client ClientOptions CommonErrorCode ConfigurationError ServiceInfo TransportError " +
  "createCaller createClient isError service";

export interface ActionNames {
  readonly file: string;
  readonly method: string;
  readonly request: string;
  readonly response: string;
  readonly errorCode: string;
}

interface TypeFile {
  readonly name: string;
  readonly file: string;
}

export class ClientNames {
  readonly actions: ReadonlyMap<string, ActionNames>;
  readonly types: ReadonlyMap<string, TypeFile>;
  private readonly taken = new Set([...OWN.split(" "), ...CLIENT_PROTOCOLS.map((own) => own.name)]);

  constructor(spec: Spec) {
    const [operations, types] = [new Set<string>(), new Set<string>()];
    this.actions = new Map(
      Object.keys(spec.actions).map((name) => [name, this.nameAction(name, fileName(kebabCase(name), operations))]),
    );
    this.types = new Map(
      Object.keys(spec.types).map((name) => [
        name,
        { name: this.take(typeName(name)), file: fileName(kebabCase(name), types) },
      ]),
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
      const [request, response, errorCode] = [
        `${base}${end}Request`,
        `${base}${end}Response`,
        `${base}${end}ErrorCode`,
      ];
      const all = [method, request, response, errorCode];
      if (all.some((name) => this.taken.has(name))) continue;
      for (const name of all) this.taken.add(name);
      return { file, method, request, response, errorCode };
    }
  }
}
