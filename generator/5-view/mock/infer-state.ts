/**
 * A spec -> what the service keeps and what its actions do to it, as far as names, types and examples tell: the resources, and
 * for each action its binding and the ids in its input. What is not fully understood is left out, and answered from examples.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import type { Binding, Reference, Resource } from "../../runtime/mock/runtime/state/binding.js";
import { parseActionName } from "./action-name.js";
import { bareMember } from "./bare-member.js";
import { bindDelete, bindUpdate } from "./bind-change.js";
import { bindCreate } from "./bind-create.js";
import { bindLink } from "./bind-link.js";
import { bindList, type Sources } from "./bind-list.js";
import { catalogueOf } from "./catalogue.js";
import { type Found, findResources } from "./find-resources.js";
import { findReferences } from "./find-references.js";
import { idFormOf } from "./id-form.js";
import { type Naming, nameResources } from "./name-resources.js";
import { createdOf, referencesOf, stateOf } from "./read-record.js";

export interface InferredAction {
  readonly binding?: Binding;
  readonly references?: Readonly<Record<string, Reference>>;
}

export interface InferredState {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly actions: Readonly<Record<string, InferredAction>>;
}

export function inferState(spec: Spec): InferredState {
  const naming = nameResources(findResources(spec), spec);
  const sources = { spec, naming };
  const bound = Object.entries(spec.actions).map(([name, facts]) => ({
    name,
    facts,
    binding: bind(name, facts, sources),
  }));
  const made = new Set(bound.flatMap(({ binding }) => (binding?.kind === "create" ? binding.resource : [])));
  const actions = bound.map(({ name, facts, binding }): [string, InferredAction] => {
    const kept =
      binding !== undefined && (made.has(binding.resource) || !isPart(binding, facts, naming)) ? binding : undefined;
    const references = facts.status === "undocumented" ? {} : findReferences(facts, kept, naming, spec);
    return [
      name,
      {
        ...(kept === undefined ? {} : { binding: kept }),
        ...(Object.keys(references).length === 0 ? {} : { references }),
      },
    ];
  });
  const bindings = actions.flatMap(([, { binding }]) => binding ?? []);
  const named = actions.flatMap(([, { references = {} }]) => Object.values(references));
  const used = new Set([...named, ...bindings].map(({ resource }) => resource));
  // A thing that no action shows, makes or asks for need not be kept.
  const kept = naming.all.filter(({ name }) => used.has(name));
  return {
    resources: Object.fromEntries(kept.map((found) => [found.name, describe(found, made.has(found.name), sources)])),
    actions: Object.fromEntries(actions),
  };
}

function bind(action: string, facts: Action, sources: Sources): Binding | undefined {
  if (facts.status === "undocumented") return undefined;
  const name = parseActionName(action);
  return (
    bindList(action, facts, sources) ??
    bindLink(name, facts, sources) ??
    bindCreate(name, facts, sources) ??
    bindDelete(name, facts, sources) ??
    bindUpdate(name, facts, sources)
  );
}

/** Lists what belongs to something that must be named: where nothing is made, the documented answer is better than none. */
function isPart(binding: Binding, { input = [] }: Action, naming: Naming): boolean {
  if (binding.kind !== "list" || binding.single === true) return false;
  const id = naming.all.find(({ name }) => name === binding.resource)?.id;
  return input.some(
    ({ name, required }) => required === true && Object.hasOwn(binding.by, name) && binding.by[name] !== id,
  );
}

function describe(found: Found, isMade: boolean, { spec, naming }: Sources): Resource {
  const idForm = isMade ? idFormOf(found, spec) : undefined;
  const created = createdOf(found);
  const state = stateOf(found, spec);
  const references = referencesOf(found, naming, spec);
  const catalogue = isMade ? [] : catalogueOf(found, spec);
  return {
    id: found.id,
    type:
      found.typeName !== undefined && found.members === found.views[0]?.members
        ? found.typeName
        : found.members.map(bareMember),
    ...(idForm === undefined ? {} : { idForm }),
    regional: isRegional(found, spec),
    ...(created === undefined ? {} : { created }),
    ...(state === undefined ? {} : { state: { path: state.path, values: state.values } }),
    ...(Object.keys(references).length === 0 ? {} : { references }),
    ...(catalogue.length === 0 ? {} : { catalogue }),
  };
}

/** Its actions are called for a region: by a common parameter, or by one of their own. */
function isRegional({ views, nouns }: Found, spec: Spec): boolean {
  const creations = Object.entries(spec.actions).filter(([action]) =>
    parseActionName(action).keys.some((key) => nouns.has(key)),
  );
  const all = [...views.map(({ facts }) => facts), ...(views.length === 0 ? creations.map(([, facts]) => facts) : [])];
  return all.some(
    ({ region, input = [] }) => region?.use === "required" || input.some(({ name }) => /^region(?:id)?$/i.test(name)),
  );
}
