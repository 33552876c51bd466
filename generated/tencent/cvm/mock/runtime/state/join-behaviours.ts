/**
 * A service and what behaviours say of it, as one. Of a field of a resource, of a binding and of a reference, the first
 * behaviour that speaks is heard; answers stand one before the other, each with the next as what it would be without it.
 * What is said of actions that the service does not have is passed over: they may have been left out when it was generated.
 * A resource that nobody describes whole is refused.
 */
import { own } from "../../../client/runtime/json.js";
import type { ActionBehaviour, Behaviour } from "../behaviour.js";
import type { MockAction, MockService } from "../service.js";
import type { Binding, Reference, Resource } from "./binding.js";

type Answer = NonNullable<ActionBehaviour["answer"]>;

/** By action, the first to be asked first. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

type Stock = NonNullable<Behaviour["stock"]>[string];

interface Joined {
  readonly service: MockService;
  readonly answers: Answers;
  /** Actions that answer a dry run. */
  readonly dryRuns: ReadonlySet<string>;
  readonly stocks: ReadonlyMap<string, Stock>;
}

export function joinBehaviours(service: MockService, behaviours: readonly Behaviour[]): Joined {
  const name = `${service.vendor}/${service.service}`;
  const resources = new Map(Object.entries(service.resources ?? {}));
  const actions = new Map(Object.entries(service.actions));
  const answers = new Map<string, readonly Answer[]>();
  const dryRuns = new Set<string>();
  const stocks = new Map<string, Stock>();
  // The last of the list first, so that those before it go over it.
  for (const behaviour of behaviours.filter(({ service: own }) => own === name).reverse()) {
    // Where some actions are left out, or have no page, so may be what only they are about.
    const isWhole = Object.keys(behaviour.actions ?? {}).every(
      (action) => (own(service.actions, action)?.status ?? "undocumented") !== "undocumented",
    );
    for (const [resource, fields] of Object.entries(behaviour.resources ?? {})) {
      const joined = joinResource(resources.get(resource), fields);
      if (joined !== undefined) resources.set(resource, joined);
      else if (isWhole)
        throw new Error(
          `mock: the behaviour of ${name}: ${resource} must give id, type and regional, since no page tells them`,
        );
    }
    for (const [resource, stock] of Object.entries(behaviour.stock ?? {})) stocks.set(resource, stock);
    for (const [action, said] of Object.entries(behaviour.actions ?? {})) {
      const known = actions.get(action);
      if (known === undefined) continue;
      actions.set(action, joinAction(known, said));
      const answer = said.answer?.bind(said);
      if (said.answersDryRun === true) dryRuns.add(action);
      if (answer !== undefined) answers.set(action, [answer, ...(answers.get(action) ?? [])]);
    }
  }
  return {
    service: { ...service, resources: Object.fromEntries(resources), actions: Object.fromEntries(actions) },
    answers,
    dryRuns,
    stocks: new Map([...stocks].filter(([resource]) => resources.has(resource))),
  };
}

/** Undefined where neither tells what such a thing is. */
function joinResource(known: Resource | undefined, fields: Partial<Resource>): Resource | undefined {
  const { id, type, regional, ...others } = { ...known, ...fields };
  return id === undefined || type === undefined || regional === undefined
    ? undefined
    : { id, type, regional, ...others };
}

function joinAction(known: MockAction, said: ActionBehaviour): MockAction {
  const { binding, references, refusals } = said;
  const inputCodes = { ...known.inputCodes, ...said.inputCodes };
  const joined = Object.entries({ ...known.references, ...references }).filter(
    (entry): entry is [string, Reference] => entry[1] !== undefined,
  );
  const bound = joinRefusals(binding ?? known.binding, refusals);
  return {
    ...known,
    ...(bound === undefined ? {} : { binding: bound }),
    references: Object.fromEntries(joined),
    inputCodes,
  };
}

function joinRefusals(binding: Binding | undefined, said: ActionBehaviour["refusals"]): Binding | undefined {
  if (said === undefined || binding === undefined || !("by" in binding) || binding.kind === "list") return binding;
  const known = binding.refusals;
  const path = said.path ?? known?.path;
  if (path === undefined) throw new Error(`mock: refusals of ${binding.resource} need the path of its state`);
  const codes = Object.entries({ ...known?.codes, ...said.codes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...binding, refusals: { ...known, ...said, path, codes: Object.fromEntries(codes) } };
}
