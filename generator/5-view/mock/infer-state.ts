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
import { nameResources } from "./name-resources.js";
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
  const actions = Object.entries(spec.actions).map(
    ([name, facts]) => [name, inferAction(name, facts, sources)] as const,
  );
  const bindings = actions.flatMap(([, { binding }]) => binding ?? []);
  const named = new Set(
    actions.flatMap(([, { references = {} }]) => Object.values(references).map(({ resource }) => resource)),
  );
  // A thing that no action shows, makes or asks for need not be kept.
  const used = naming.all.filter(({ name }) => named.has(name) || bindings.some(({ resource }) => resource === name));
  return {
    resources: Object.fromEntries(used.map((found) => [found.name, describe(found, bindings, sources)])),
    actions: Object.fromEntries(actions),
  };
}

function inferAction(action: string, facts: Action, sources: Sources): InferredAction {
  if (facts.status === "undocumented") return {};
  const name = parseActionName(action);
  const binding =
    bindList(action, facts, sources) ??
    bindLink(name, facts, sources) ??
    bindCreate(name, facts, sources) ??
    bindDelete(name, facts, sources) ??
    bindUpdate(name, facts, sources);
  const references = findReferences(facts, binding, sources.naming, sources.spec);
  return {
    ...(binding === undefined ? {} : { binding }),
    ...(Object.keys(references).length === 0 ? {} : { references }),
  };
}

function describe(found: Found, bindings: readonly Binding[], { spec, naming }: Sources): Resource {
  const isMade = bindings.some(({ kind, resource }) => kind === "create" && resource === found.name);
  const idForm = isMade ? idFormOf(found, spec) : undefined;
  const created = createdOf(found);
  const state = stateOf(found, spec);
  const references = referencesOf(found, naming, spec);
  const catalogue = isMade ? [] : catalogueOf(found, spec);
  return {
    id: found.id,
    type: found.typeName ?? found.members.map(bareMember),
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
