/** An action and an input -> code that makes the call: with our client, with curl against the mock, and the loops of listing actions. */
import type { Action, Spec } from "../../4-spec/spec.js";
import { printClientCall, printToolCall } from "../../runtime/mock/runtime/control/print-code.js";
import { listOf, operationFacts, stateNames } from "../client-operation.js";
import { sampleRegion } from "./sample-region.js";
import type { ActionNames } from "../typescript/client-names.js";

export interface CodeSample {
  readonly title: string;
  readonly text: string;
}

/** Where the generated client stands, and what its users call it. */
export interface ClientPlace {
  /** `vendor/service`: the folder below `generated/`. */
  readonly folder: string;
  readonly variable: string;
}

/** Where `docwright mock` serves unless told otherwise. */
export const MOCK = "http://127.0.0.1:4010";

export function callSamples(
  name: string,
  { method }: ActionNames,
  input: object,
  { spec, place }: { readonly spec: Spec; readonly place: ClientPlace },
): CodeSample[] {
  const region = sampleRegion(name, input, spec);
  const { variable, folder } = place;
  const options = region === undefined ? {} : { region };
  const module = `./generated/${folder}/client/index.js`;
  return [
    { title: "TypeScript", text: printClientCall({ module, variable, options, method, input }) },
    {
      title: "curl, against the mock",
      text: printToolCall(`${MOCK}/${folder}/${name}`, region, JSON.stringify(input)),
    },
  ];
}

/** How to read a list to its end, and to wait for a state; none where the action does neither. */
export function recipes(
  name: string,
  action: Action,
  names: ActionNames,
  { spec, place }: { readonly spec: Spec; readonly place: ClientPlace },
): (CodeSample & { readonly words: string })[] {
  const { paging, states } = operationFacts(name, action, spec);
  const { variable } = place;
  const all: (CodeSample & { readonly words: string })[] = [];
  if (paging?.items !== undefined)
    all.push({
      title: "Every item, page after page",
      words: `The client follows ${(action.paging?.in ?? []).join(" and ")} until all of ${paging.items} were given.`,
      text: `for await (const item of ${variable}.${names.method}Items({})) {\n  console.log(item);\n}`,
    });
  const list = listOf(action, spec);
  const state = list === undefined || states === undefined ? undefined : stateNames(list.member, spec)[0];
  if (states !== undefined && state !== undefined)
    all.push({
      title: "Wait for a state",
      words: `Asks again, ever more slowly, until each of ${states.items} has the state; one that tells of a failure ends the wait.`,
      text: `await ${variable}.${names.method}Until({}, { ${state}: "..." });`,
    });
  return all;
}
