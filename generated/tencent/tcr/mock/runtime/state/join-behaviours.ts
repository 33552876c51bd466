/**
 * A service and what behaviours say of it, as one: the first behaviour that speaks of an action or of a field of a resource
 * is heard. A behaviour for what the service does not have is a mistake of its author, and is refused.
 */
import { own } from "../../../client/runtime/json.js";
import type { ActionBehaviour, Behaviour } from "../behaviour.js";
import type { MockAction, MockService } from "../service.js";
import type { Reference, Resource } from "./binding.js";

interface Joined {
  readonly service: MockService;
  readonly answers: { readonly [action: string]: ActionBehaviour };
}

export function joinBehaviours(service: MockService, behaviours: readonly Behaviour[]): Joined {
  const name = `${service.vendor}/${service.service}`;
  const resources = new Map(Object.entries(service.resources ?? {}));
  const actions = new Map(Object.entries(service.actions));
  const answers = new Map<string, ActionBehaviour>();
  // The last of the list first, so that those before it go over it.
  for (const behaviour of behaviours.filter((own) => own.service === name).reverse()) {
    for (const [resource, fields] of Object.entries(behaviour.resources ?? {}))
      resources.set(resource, joinResource(resources.get(resource), fields, `${name}: ${resource}`));
    for (const [action, said] of Object.entries(behaviour.actions ?? {})) {
      const known = own(service.actions, action);
      // Some actions of the service may have been left out when the mock was generated.
      if (known === undefined) continue;
      actions.set(action, joinAction(actions.get(action) ?? known, said));
      answers.set(action, said);
    }
  }
  return {
    service: { ...service, resources: Object.fromEntries(resources), actions: Object.fromEntries(actions) },
    answers: Object.fromEntries(answers),
  };
}

function joinResource(known: Resource | undefined, fields: Partial<Resource>, place: string): Resource {
  const { id, type, regional, ...others } = { ...known, ...fields };
  if (id === undefined || type === undefined || regional === undefined)
    throw new Error(`mock: the behaviour of ${place} must give id, type and regional, since no page tells them`);
  return { id, type, regional, ...others };
}

function joinAction(known: MockAction, { binding, references }: ActionBehaviour): MockAction {
  const joined = Object.entries({ ...known.references, ...references }).filter(
    (entry): entry is [string, Reference] => entry[1] !== undefined,
  );
  return { ...known, ...(binding === undefined ? {} : { binding }), references: Object.fromEntries(joined) };
}
