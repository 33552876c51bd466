/** Target `client`: typed requests and responses for every action, one module an action and a type, and the client itself. */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { CLIENT_PROTOCOLS, clientProtocol, foreignModules } from "../vendors/protocols.js";
import { checksView } from "./client-checks.js";
import { isMultipart, operationFacts } from "./client-operation.js";
import { deletedBy, limitText, noteAt, type Notes, serviceTitle, wordsOf } from "./describe.js";
import { ruleFacts, requestFacts } from "./describe-request.js";
import type { Target, TargetInput, View, ViewItem } from "./target.js";
import { aliasesOf, functionsOf, type FunctionView } from "./typescript/client-functions.js";
import { ClientNames, type ActionNames, type NamedType } from "./typescript/client-names.js";
import { docComment, escapeComment } from "./typescript/doc-comment.js";
import { fitExport, Identifier, fitImport, fitLiteral, fitUnion } from "./typescript/fit.js";
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
      each: { action: operations, type: items, endpoints: endpointsView(spec) },
      without: foreignModules(spec.protocol.kind).map((file) => `runtime/${file}.ts`),
    };
  },
};

/** What writes the body of actions that take bytes; other protocols send bytes as text. */
const encode = new Identifier("multipart");

interface OperationView extends ViewItem {
  readonly method: string;
  /** Types that the interface of the client needs. */
  readonly used: readonly string[];
  readonly aliases: readonly string[];
  readonly constant: string;
  /** Its body is of parts. */
  readonly binary: boolean;
  readonly imports: readonly string[];
  readonly declared: readonly Declaration[];
  readonly errorDoc: string;
  readonly errorCode: string;
  readonly exported: string;
  readonly functions: readonly FunctionView[];
  /** What its module imports from paginate.js. */
  readonly paged: string;
  readonly waits: boolean;
}

function operationView(
  name: string,
  action: Action,
  own: ActionNames,
  names: ClientNames,
  input: TargetInput,
): OperationView {
  const { notes, spec } = input;
  const { file, method, request, response, errorCode } = own;
  const module = new Module(names, input);
  module.declare(request, `${name}.input`, [`Request of \`${name}\`.`], action.input, "input");
  module.declare(response, `${name}.output`, [`Response of \`${name}\`.`], action.output, "output");
  const tags = action.status === "obsolete" ? [`@deprecated ${capital(deletedBy(action))} deleted this action.`] : [];
  const facts = operationFacts(name, action, spec);
  const binary = isMultipart(action, spec);
  const aliases = aliasesOf(action, own, facts, spec, module);
  const paged = [...(facts.paging?.items ? ["items"] : []), ...(facts.paging ? ["pages"] : [])];
  return {
    file,
    method,
    constant: fitLiteral("", `export const ${method}: Operation =`, binary ? { ...facts, encode } : facts, ";"),
    binary,
    imports: module.importLines("../types/"),
    declared: module.declared,
    errorDoc: docComment("", [errorWords(action)]),
    errorCode: errorUnion(errorCode, action.errors ?? []),
    exported: fitExport(
      [...module.declared.map((declared) => declared.name), ...aliases.map((alias) => alias.name), errorCode],
      `./operations/${file}.js`,
    ),
    functions: functionsOf(action, own, facts, { doc: actionDoc(name, action, notes), tags }),
    aliases: aliases.map((alias) => alias.text),
    used: [request, response, ...aliases.filter((alias) => alias.used).map((alias) => alias.name)],
    paged: paged.join(", "),
    waits: facts.states !== undefined,
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

function actionDoc(name: string, action: Action, notes: Notes): string[] {
  const note = noteAt(notes, name);
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
  own: NamedType,
  names: ClientNames,
  input: TargetInput,
): ViewItem & Record<string, unknown> {
  const { notes } = input;
  const module = new Module(names, input);
  const doc = [
    ...wordsOf(noteAt(notes, `type:${name}`), type.description),
    ...sentence(ruleFacts(type.rules)),
    ...(type.defined === false ? ["No page defines this type: its members are unknown."] : []),
  ];
  const members = type.defined === false ? undefined : type.members;
  module.declare(own.name, `type:${name}`, doc, members, type.usage === "input" ? "input" : "output");
  if (own.input !== undefined) module.declare(own.input, `type:${name}`, doc, members, "input");
  return { file: own.file, imports: module.importLines("./", own.file), declared: module.declared };
}

function indexView(input: TargetInput, operations: readonly OperationView[], names: ClientNames): object {
  const { spec } = input;
  const common = Object.entries(spec.errors)
    .filter(([, error]) => error.common)
    .map(([code]) => code);
  const { regionalEndpoints, kind } = spec.protocol;
  return {
    title: escapeComment(serviceTitle(input)),
    service: serviceLiteral(input),
    checks: checksView(spec),
    protocol: clientProtocol(kind),
    endpoints: regionalEndpoints !== undefined,
    ...credentialsView(input.vendor),
    commonErrorCode: errorUnion("CommonErrorCode", common),
    imports: operations.map((own) => fitImport(own.used, `./operations/${own.file}.js`, "import type")),
    exports: operations.map((own) => own.exported),
    types: [...names.types.values()],
    operations,
    binary: operations.some((own) => own.binary),
    waits: operations.some((own) => own.waits),
  };
}

function credentialsView({ credentials }: TargetInput["vendor"]): object {
  if (credentials === undefined) return {};
  const { variables, entries, file } = credentials;
  const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  return {
    names: fitLiteral("", "const names: CredentialsNames =", credentials, ";"),
    file,
    variables: quoted([variables.id, variables.secret, ...variables.token.slice(0, 1)]),
    entries: quoted([entries.id, entries.secret, ...entries.token.slice(0, 1)]),
  };
}

function endpointsView({ protocol }: Spec): ViewItem[] {
  const { regionalEndpoints } = protocol;
  if (regionalEndpoints === undefined) return [];
  const hosts = Object.fromEntries(regionalEndpoints.map(({ region, host }) => [region, host]));
  const constant = fitLiteral("", "const hosts: Readonly<Record<string, string>> =", hosts, ";");
  return [{ file: "endpoints", hosts: constant } as ViewItem];
}

function serviceLiteral({ spec, integers }: TargetInput): readonly string[] {
  const entries: [string, string | undefined][] = [
    ["vendor", spec.vendor],
    ["service", spec.service],
    ["version", spec.version ?? ""],
    ["protocol", spec.protocol.kind],
    ["endpoint", spec.protocol.endpoint],
    ["responseRoot", spec.protocol.responseRoot],
    ["integers", integers === "bigint" ? integers : undefined],
  ];
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quote(value)}`]));
}
