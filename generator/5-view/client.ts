/** Target `client`: typed requests and responses for every action, one module an action and a type, and the client itself. */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { kebabCase } from "../support/text.js";
import { CLIENT_PROTOCOLS } from "../vendors/protocols.js";
import type { Vendor } from "../vendors/vendor.js";
import { wordsOf } from "./describe-member.js";
import type { Target, View, ViewItem } from "./target.js";
import { docComment } from "./typescript/doc-comment.js";
import { fitCall, fitEntry, fitImport, fitUnion } from "./typescript/fit.js";
import { fileName, functionName, quote, typeName } from "./typescript/identifiers.js";
import { Module, sentence, type Declaration, type TypeFiles } from "./typescript/module.js";

export interface ClientInput {
  readonly spec: Spec;
  readonly vendor: Vendor;
  readonly notes: Readonly<Record<string, string>>;
}

export const clientTarget: Target<ClientInput> = {
  name: "client",
  folder: "client",
  needs: [],
  toView(input): View {
    const { spec } = input;
    const types = typeFiles(spec);
    const used = new Set<string>();
    const operations = Object.entries(spec.actions).map(([name, action]) =>
      operationView(name, action, types, fileName(kebabCase(name), used), input),
    );
    const items = Object.entries(spec.types).map(([name, type]) => typeView(name, type, types, input));
    return {
      data: indexView(input, operations, types),
      each: { action: operations, type: items },
      without: CLIENT_PROTOCOLS.filter((own) => own.kind !== spec.protocol.kind).map((own) => `runtime/${own.file}.ts`),
    };
  },
};

function typeFiles(spec: Spec): TypeFiles {
  const names = new Set<string>();
  const files = new Set<string>();
  const taken = new Set(
    Object.keys(spec.actions).flatMap((action) =>
      ["Request", "Response", "ErrorCode"].map((end) => typeName(action) + end),
    ),
  );
  return new Map(
    Object.keys(spec.types).map((name) => {
      let own = typeName(name);
      while (names.has(own) || taken.has(own)) own += "_";
      names.add(own);
      return [name, { name: own, file: fileName(kebabCase(name), files) }];
    }),
  );
}

interface OperationView extends ViewItem {
  readonly method: string;
  readonly request: string;
  readonly response: string;
  readonly signature: string;
  readonly call: string;
  readonly imports: readonly string[];
  readonly declared: readonly Declaration[];
  readonly errorCode: string;
  readonly doc: string;
  readonly methodDoc: string;
}

function operationView(
  name: string,
  action: Action,
  types: TypeFiles,
  file: string,
  { notes }: ClientInput,
): OperationView {
  const [request, response, method] = [`${typeName(name)}Request`, `${typeName(name)}Response`, functionName(name)];
  const module = new Module(types, notes);
  const inputs = action.input;
  module.declare(request, `${name}.input`, [`Request of \`${name}\`.`], inputs, true);
  module.declare(response, `${name}.output`, [`Response of \`${name}\`.`], action.output, false);
  const doc = actionDoc(name, action, notes);
  const tags = action.status === "obsolete" ? ["@deprecated A release deleted this action."] : [];
  const optional = inputs === undefined || !inputs.some((member) => member.required === true);
  const input = optional ? `input: ${request} = {}` : `input: ${request}`;
  const codes = action.errors ?? [];
  return {
    file,
    method,
    request,
    response,
    imports: module.importLines("../types/"),
    declared: module.declared,
    errorCode: errorUnion(`${typeName(name)}ErrorCode`, codes),
    doc: docComment("", doc, tags),
    methodDoc: docComment("  ", doc, tags),
    signature: `${fitCall("", `export function ${method}`, ["caller: Caller", input, "options?: CallOptions"], `: Promise<${response}> {`)}\n  return caller.call(${quote(name)}, input, options);\n}`,
    call: fitCall(
      "  ",
      method,
      [optional ? `input?: ${request}` : `input: ${request}`, "options?: CallOptions"],
      `: Promise<${response}>;`,
    ),
  };
}

function errorUnion(name: string, codes: readonly string[]): string {
  return fitUnion("", `export type ${name} =`, codes.length > 0 ? [...codes.map(quote), "(string & {})"] : ["string"]);
}

function actionDoc(name: string, action: Action, notes: Readonly<Record<string, string>>): string[] {
  const note = notes[name];
  const limit = action.rateLimit;
  const since = action.lifetime?.findLast((event) => "added" in event);
  const facts = [
    ...(limit
      ? [`At most ${limit.requests} calls ${limit.seconds === 1 ? "a second" : `in ${limit.seconds} seconds`}`]
      : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...(since && "added" in since ? [`Since release ${since.added}`] : []),
  ];
  return [
    ...wordsOf(note, action.description),
    ...sentence(facts),
    ...(action.status === "undocumented" ? ["Listed, but described on no page: parameters are unknown."] : []),
    ...(action.url === undefined ? [] : [`Page: ${action.url}`]),
  ];
}

function typeView(
  name: string,
  type: TypeDefinition,
  types: TypeFiles,
  { notes }: ClientInput,
): ViewItem & Record<string, unknown> {
  const own = types.get(name) ?? { name: typeName(name), file: "unnamed" };
  const module = new Module(types, notes);
  const note = notes[`type:${name}`];
  const doc = [
    ...wordsOf(note, type.description),
    ...(type.defined === false ? ["No page defines this type: its members are unknown."] : []),
  ];
  module.declare(
    own.name,
    `type:${name}`,
    doc,
    type.defined === false ? undefined : type.members,
    type.usage === "input",
  );
  return { file: own.file, imports: module.importLines("./", own.file), declared: module.declared };
}

function indexView({ spec, vendor }: ClientInput, operations: readonly OperationView[], types: TypeFiles): object {
  const common = Object.entries(spec.errors)
    .filter(([, error]) => error.common)
    .map(([code]) => code);
  const protocol = CLIENT_PROTOCOLS.find((own) => own.kind === spec.protocol.kind);
  return {
    title: `${vendor.title} ${spec.service} ${spec.version ?? ""}`.trim(),
    service: serviceLiteral(spec),
    protocol,
    commonErrorCode: errorUnion("CommonErrorCode", common),
    imports: operations.map((own) =>
      fitImport([own.method, `type ${own.request}`, `type ${own.response}`], `./operations/${own.file}.js`, "import"),
    ),
    types: [...types.values()],
    operations: operations.map((own) => ({
      ...own,
      method: own.method,
      entry: fitEntry("    ", `${own.method}: (input, own) =>`, `${own.method}(caller, input, own)`),
    })),
  };
}

function serviceLiteral(spec: Spec): readonly string[] {
  const entries: [string, string | undefined][] = [
    ["vendor", spec.vendor],
    ["service", spec.service],
    ["version", spec.version ?? ""],
    ["protocol", spec.protocol.kind],
    ["endpoint", spec.protocol.endpoint],
    ["responseRoot", spec.protocol.responseRoot],
  ];
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quote(value)}`]));
}
