/** Target `client`: typed requests and responses for every action, one module an action and a type, and the client itself. */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { CLIENT_PROTOCOLS } from "../vendors/protocols.js";
import { checksView } from "./client-checks.js";
import { deletedBy, limitText, serviceTitle, wordsOf } from "./describe.js";
import { ruleFacts, requestFacts } from "./describe-request.js";
import type { Target, TargetInput, View, ViewItem } from "./target.js";
import { ClientNames, type ActionNames } from "./typescript/client-names.js";
import { docComment, escapeComment } from "./typescript/doc-comment.js";
import { fitCall, fitEntry, fitImport, fitUnion } from "./typescript/fit.js";
import { quote } from "./typescript/identifiers.js";
import { Module, sentence, type Declaration } from "./typescript/module.js";

export const clientTarget: Target = {
  name: "client",
  folder: "client",
  needs: [],
  protocols: CLIENT_PROTOCOLS.map((own) => own.kind),
  toView(input): View {
    const { spec } = input;
    const names = new ClientNames(spec);
    const operations = [...names.actions].flatMap(([name, own]) => {
      const action = spec.actions[name];
      return action ? [operationView(name, action, own, names, input)] : [];
    });
    const items = [...names.types].flatMap(([name, own]) => {
      const type = spec.types[name];
      return type ? [typeView(name, type, own, names, input)] : [];
    });
    return {
      data: indexView(input, operations, names),
      each: { action: operations, type: items },
      without: CLIENT_PROTOCOLS.filter((own) => own.kind !== spec.protocol.kind).map((own) => `runtime/${own.file}.ts`),
    };
  },
};

interface OperationView extends ViewItem {
  readonly method: string;
  readonly request: string;
  readonly response: string;
  readonly signature: string;
  readonly call: string;
  readonly imports: readonly string[];
  readonly declared: readonly Declaration[];
  readonly errorDoc: string;
  readonly errorCode: string;
  readonly doc: string;
  readonly methodDoc: string;
}

function operationView(
  name: string,
  action: Action,
  { file, method, request, response, errorCode }: ActionNames,
  names: ClientNames,
  { notes }: TargetInput,
): OperationView {
  const module = new Module(names, notes);
  const inputs = action.input;
  module.declare(request, `${name}.input`, [`Request of \`${name}\`.`], inputs, true);
  module.declare(response, `${name}.output`, [`Response of \`${name}\`.`], action.output, false);
  const doc = actionDoc(name, action, notes);
  const tags = action.status === "obsolete" ? [`@deprecated ${capital(deletedBy(action))} deleted this action.`] : [];
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
    errorDoc: docComment("", [errorWords(action)]),
    errorCode: errorUnion(errorCode, codes),
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function errorWords(action: Action): string {
  if (action.errors === undefined) return "No page lists the error codes of this action.";
  return action.errors.length > 0
    ? "Error codes that the page of this action lists."
    : "The page of this action lists no error code of its own.";
}

function errorUnion(name: string, codes: readonly string[]): string {
  return fitUnion("", `export type ${name} =`, codes.length > 0 ? [...codes.map(quote), "(string & {})"] : ["string"]);
}

function actionDoc(name: string, action: Action, notes: Readonly<Record<string, string>>): string[] {
  const note = notes[name];
  const limit = action.rateLimit;
  const since = action.lifetime?.findLast((event) => "added" in event);
  const facts = [
    ...(limit ? [`At most ${limitText(limit)}`] : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...requestFacts(action),
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
  own: { readonly name: string; readonly file: string },
  names: ClientNames,
  { notes }: TargetInput,
): ViewItem & Record<string, unknown> {
  const module = new Module(names, notes);
  const note = notes[`type:${name}`];
  const doc = [
    ...wordsOf(note, type.description),
    ...sentence(ruleFacts(type.rules)),
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

function indexView(input: TargetInput, operations: readonly OperationView[], names: ClientNames): object {
  const { spec } = input;
  const common = Object.entries(spec.errors)
    .filter(([, error]) => error.common)
    .map(([code]) => code);
  const protocol = CLIENT_PROTOCOLS.find((own) => own.kind === spec.protocol.kind);
  return {
    title: escapeComment(serviceTitle(input)),
    service: serviceLiteral(spec),
    checks: checksView(spec),
    protocol,
    commonErrorCode: errorUnion("CommonErrorCode", common),
    imports: operations.map((own) =>
      fitImport([own.method, `type ${own.request}`, `type ${own.response}`], `./operations/${own.file}.js`, "import"),
    ),
    types: [...names.types.values()],
    operations: operations.map((own) => ({
      ...own,
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
