/**
 * Members of an input that name a thing which must exist, however deep they stand, with the codes for one that does not.
 * Lists give what they find: there an id needs to exist only where the action documents a code for one that does not.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import type { Binding, Reference } from "../../runtime/mock/runtime/state/binding.js";
import { chooseCode } from "./choose-codes.js";
import { isFilters } from "./filter-rules.js";
import type { Naming } from "./name-resources.js";
import { isList, placesIn } from "./places.js";

export function findReferences(
  facts: Action,
  binding: Binding | undefined,
  naming: Naming,
  spec: Spec,
): Record<string, Reference> {
  const input = (facts.input ?? []).filter((member) => !isFilters(member, spec));
  const named = placesIn(input, spec).flatMap(({ path, member }) => {
    const found = member.readOnly === true ? undefined : naming.named(member);
    const isNew =
      binding?.kind === "create" &&
      Object.hasOwn(binding.set, path) &&
      binding.resource === found?.name &&
      naming.isIdOf(member, found);
    return found === undefined || found.id === "" || isNew
      ? []
      : [{ path: path + (isList(member) ? "[]" : ""), found }];
  });
  const stems = new Set(named.map(({ found }) => found)).size === 1 ? naming.stems : undefined;
  const errors = facts.errors ?? [];
  const entries = named.map(({ path, found }): [string, Reference] => {
    const notFound = chooseCode(errors, "notFound", found, stems);
    const malformed = chooseCode(errors, "malformed", found, stems);
    return [
      path,
      {
        resource: found.name,
        mustExist: binding?.kind !== "list" || binding.single === true || notFound !== undefined,
        ...(notFound === undefined ? {} : { notFound }),
        ...(malformed === undefined ? {} : { malformed }),
      },
    ];
  });
  return Object.fromEntries(entries);
}
