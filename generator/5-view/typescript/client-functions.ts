/**
 * The functions that a client has for one action: the call itself and, for an action that lists something, its pages, its items
 * and the wait for their states. Each as a tree-shakable function of the action's module and as a method of the client.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { listOf, stateNames, type OperationFacts, type Place } from "../client-operation.js";
import type { ActionNames } from "./client-names.js";
import { docComment } from "./doc-comment.js";
import { fitCall, WIDTH } from "./fit.js";
import { propertyName, quote } from "./identifiers.js";
import type { Module } from "./module.js";

export interface FunctionView {
  readonly doc: string;
  readonly signature: string;
  readonly methodDoc: string;
  readonly method: string;
}

interface Words {
  readonly doc: readonly string[];
  readonly tags: readonly string[];
}

export function functionsOf(
  action: Action,
  names: ActionNames,
  facts: OperationFacts,
  { doc, tags }: Words,
): FunctionView[] {
  const optional = !(action.input ?? []).some((member) => member.required === true);
  const { method, request, response, item, states } = names;
  const write = (name: string, own: Written): FunctionView => writeFunction(name, request, optional, tags, own);
  const views = [
    write(method, { doc, result: `Promise<${response}>`, body: "caller.call(operation, input, options)" }),
  ];
  if (facts.paging) {
    const doc = [`All pages of \`${facts.action}\`, asked for one after the other as the loop goes on.`];
    const result = `AsyncGenerator<${response}, void, undefined>`;
    views.push(write(`${method}Pages`, { doc, result, body: "pages(caller, operation, input, options)" }));
  }
  if (facts.paging?.items) {
    const doc = [`All items of \`${facts.paging.items}\`, page after page.`];
    const result = `AsyncGenerator<${item}, void, undefined>`;
    views.push(write(`${method}Items`, { doc, result, body: "items(caller, operation, input, options)" }));
  }
  if (facts.states) {
    const doc = [
      `Asks \`${facts.action}\` until all items of \`${facts.states.items}\`, and at least one, have these states.`,
      "A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.",
    ];
    const body = "untilStates(caller, operation, input, states, options)";
    const more = { parameter: `states: ${states}`, options: "WaitOptions & CallOptions" };
    views.push(write(`${method}Until`, { doc, result: `Promise<${response}>`, body, ...more }));
  }
  return views;
}

interface Written {
  readonly doc: readonly string[];
  readonly result: string;
  readonly body: string;
  /** Stands after the input, which must be given then. */
  readonly parameter?: string;
  readonly options?: string;
}

function writeFunction(
  name: string,
  request: string,
  optional: boolean,
  tags: readonly string[],
  { doc, result, body, parameter, options = "CallOptions" }: Written,
): FunctionView {
  const rest = [...(parameter === undefined ? [] : [parameter]), `options?: ${options}`];
  const left = optional && parameter === undefined;
  const own = ["caller: Caller", left ? `input: ${request} = {}` : `input: ${request}`, ...rest];
  const head = fitCall("", `export function ${name}`, own, `: ${result} {`);
  return {
    doc: docComment("", doc, tags),
    methodDoc: docComment("  ", doc, tags),
    signature: `${head}\n  return ${body};\n}`,
    method: fitCall("  ", name, [left ? `input?: ${request}` : `input: ${request}`, ...rest], `: ${result};`),
  };
}

/** Names for what the functions beside the call give and take, where the action has such functions. */
export function aliasesOf(
  action: Action,
  names: ActionNames,
  facts: OperationFacts,
  spec: Spec,
  module: Module,
): Alias[] {
  const list = listOf(action, spec);
  if (list === undefined || !(facts.paging?.items || facts.states)) return [];
  const item = fitItem(names, list, module);
  const listed = { name: names.item, text: item, used: facts.paging?.items !== undefined };
  if (!facts.states) return [listed];
  const lines = stateNames(list.member, spec).map(
    (name) => `  readonly ${propertyName(name)}?: ${names.item}[${quote(name)}];\n`,
  );
  const wanted = `export interface ${names.states} {\n${lines.join("")}}`;
  return [listed, { name: names.states, text: wanted, used: true }];
}

interface Alias {
  readonly name: string;
  readonly text: string;
  /** A function of the client takes or gives it. */
  readonly used: boolean;
}

/** `export type X = Zone;`, or where the items have no name of their own, `NonNullable<R["Items"]>[number]`. */
function fitItem({ item, response }: ActionNames, { path, member: { type } }: Place, module: Module): string {
  const head = `export type ${item} =`;
  if (type.kind === "array" && type.of.kind === "ref") return `${head} ${module.refer(type.of.name, "output")};`;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const owner = steps.reduce((own, name) => `NonNullable<${own}[${quote(name)}]>`, response);
  const list = `${owner}[${quote(last)}]`;
  const line = `${head} NonNullable<${list}>[number];`;
  return line.length <= WIDTH ? line : `${head} NonNullable<\n  ${list}\n>[number];`;
}
