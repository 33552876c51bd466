/** An action -> its page: what it takes and gives, with which codes it is refused, how it is called. */
import type { Action, Example } from "../../4-spec/spec.js";
import type { ActionGroup } from "../action-groups.js";
import { deletedBy, limitText, noteAt, wordsOf } from "../describe.js";
import { requestFacts } from "../describe-request.js";
import { printRequest } from "../print-request.js";
import type { ViewItem } from "../target.js";
import type { ActionNames } from "../typescript/client-names.js";
import { callSamples, recipes, type ClientPlace } from "./code-samples.js";
import { frameOf, type ServiceFrame } from "./frame.js";
import { memberRows, type RowContext } from "./member-rows.js";
import type { Link } from "./paths.js";
import { sampleInput } from "./sample-input.js";

export interface ActionContext extends RowContext {
  readonly service: ServiceFrame;
  /** Undefined where no client speaks the protocol. */
  readonly client?: { readonly names: ReadonlyMap<string, ActionNames>; readonly place: ClientPlace } | undefined;
  /** The group of each action. */
  readonly groups: ReadonlyMap<string, ActionGroup>;
}

export function actionPage(name: string, action: Action, context: ActionContext): ViewItem & Record<string, unknown> {
  const { notes, paths, touches, up, service } = context;
  const { rateLimit, errors } = action;
  const group = context.groups.get(name);
  // Filters have a list of their own.
  const { filters = [], ...unfiltered } = action;
  return {
    file: paths.actions.get(name) ?? "",
    page: frameOf(service, { up, title: name, part: "Actions", action: name }),
    name,
    status: statusOf(action),
    words: wordsOf(noteAt(notes, name), action.description),
    signature: signatureOf(name, action),
    facts: [
      ...(rateLimit ? [`At most ${limitText(rateLimit)}`] : []),
      ...(action.async ? ["Answers before the work is done"] : []),
      ...regionFacts(action),
      ...requestFacts(unfiltered, { code: (value) => value }),
      ...(action.http ? [`${action.http.method} ${action.http.path}`] : []),
      ...(action.permissions ?? []).map((own) => `Permission ${own}`),
    ],
    releases: touches.of(name, "action").map(({ release, what }) => ({ ...paths.release(release, up), what })),
    ...(action.updated === undefined ? {} : { updated: action.updated.slice(0, 10) }),
    ...(isWebAddress(action.url) ? { source: action.url } : {}),
    documented: action.status !== "undocumented",
    input: memberRows(action.input ?? [], { name, side: "input" }, context),
    output: memberRows(action.output ?? [], { name, side: "output" }, context),
    filters: filters.map(({ name: own, enum: values }) => ({
      name: own,
      values: (values ?? []).map(({ value, label }) => ({ value: String(value), label })),
    })),
    ...codeOf(name, action, context),
    examples: (action.examples ?? []).map(exampleView),
    errors: (errors ?? []).map((own) => paths.error(own, up)),
    group: group?.title,
    siblings: (group?.actions ?? []).map((own): Link & { current?: true } => ({
      ...paths.action(own, up),
      ...(own === name ? { current: true as const } : {}),
    })),
  };
}

export function statusOf(action: Action): { readonly text: string; readonly why: string } | undefined {
  if (action.status === "obsolete") return { text: "obsolete", why: `${deletedBy(action)} deleted this action` };
  if (action.status === "undocumented") return { text: "undocumented", why: "listed, but described on no page" };
  return undefined;
}

function regionFacts({ region }: Action): string[] {
  if (region === undefined) return [];
  const only = region.only === undefined ? "" : `, only ${region.only.join(", ")}`;
  return [region.use === "none" ? "Takes no region" : `Region ${region.use}${only}`];
}

/** `RunInstances(ImageId, Placement?, …): { InstanceIdSet, RequestId }`; what must be given stands first. */
function signatureOf(name: string, { input = [], output = [] }: Action): object {
  const required = input.filter((member) => member.required === true).map((member) => member.name);
  const optional = input.filter((member) => member.required !== true).map((member) => member.name);
  const shown = [...required, ...optional.map((own) => `${own}?`)];
  return {
    name,
    input: listed(shown, Math.max(required.length, SHOWN_INPUTS)),
    output: listed(
      output.map((member) => member.name),
      SHOWN_OUTPUTS,
    ),
  };
}

const SHOWN_INPUTS = 4;
const SHOWN_OUTPUTS = 4;

function listed(names: readonly string[], most: number): string {
  return [...names.slice(0, most), ...(names.length > most ? ["…"] : [])].join(", ");
}

function codeOf(name: string, action: Action, { spec, client }: ActionContext): object {
  const names = client?.names.get(name);
  if (client === undefined || names === undefined || action.status === "undocumented")
    return { samples: [], recipes: [] };
  const { place } = client;
  return {
    samples: callSamples(name, names, sampleInput(action, spec), { spec, place }),
    recipes: recipes(name, action, names, { spec, place }),
  };
}

function exampleView(example: Example, i: number): object {
  return {
    title: example.title ?? `Example ${i + 1}`,
    ...(example.request ? { request: printRequest(example.request) } : {}),
    responses: example.responses.map((own) => own.text ?? JSON.stringify(own.value, null, 2)),
  };
}

/** Nothing else may become a link: an address can be code. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[\w.-]+(?:[/?#][\w./?=&%#~+:,;@-]*)?$/.test(url);
}
