/**
 * The input against what the pages say, by the rules of the generated clients. Names that no page knows, missing members and
 * wrong types cannot be right: they are refused. Values and limits the service may have changed since: they are told of.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { didYouMean } from "../../support/nearest-names.js";
import type { Shapes } from "../../runtime/client/runtime/shapes.js";
import type { Input } from "./set-member.js";

export interface CheckedInput {
  readonly refused: readonly string[];
  readonly notes: readonly string[];
}

export async function checkInput(input: Input, name: string, action: Action, spec: Spec): Promise<CheckedInput> {
  const { listProblems } = await import("../../runtime/client/runtime/checks.js");
  const known = (action.input ?? []).map((own) => own.name);
  const refused: string[] = [];
  const notes: string[] = [];
  for (const { path, rule, message } of listProblems(shapesOf(name, action, spec), name, input)) {
    // A client token that is not given is made up.
    if (rule === "required" && path === action.clientToken) continue;
    const said = path === "" ? message : `${path} ${message}`;
    if (rule === "unknown") refused.push(known.includes(path) ? said : said + didYouMean(path, known));
    else if (rule === "required" || rule === "type" || rule === "depth") refused.push(said);
    else notes.push(`the pages say: ${said}`);
  }
  return { refused, notes };
}

function shapesOf(name: string, { input, output, rules }: Action, { types }: Spec): Shapes {
  return {
    input: () => input,
    output: () => output,
    types: (type) => (types[type]?.defined === false ? undefined : types[type]?.members),
    rules: (owner) => (owner === name ? rules : types[owner.replace(/^type:/, "")]?.rules),
  };
}
