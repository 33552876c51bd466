/** Lists records, or gives the one that is asked for: by ids and equal values, by named filters, a page at a time. */
import { isObject, type JsonObject } from "../../../client/runtime/json.js";
import type { Member, TypeExpression } from "../../../client/runtime/members.js";
import { unwrapResponse } from "../answers/choose-example.js";
import type { By, List } from "./binding.js";
import { filterRecords } from "./filter-records.js";
import { pageOf } from "./page-records.js";
import { setAll, valueAt, valuesAt } from "./paths.js";
import { projectTo } from "./project.js";
import type { Perform, RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

export const runList: Perform<List> = (call, binding) => {
  const { items } = binding;
  const found = select(call, call.all(binding.resource), binding, (entry) => call.show(entry));
  const place = placeOf(call, binding);
  if (binding.single === true) {
    const [first] = found;
    if (first === undefined) return nothing(call, items);
    const record = showAll(call, [first], place, binding)[0] ?? {};
    return items === "" ? record : setAll({}, { [items]: record });
  }
  const { page, told } = pageOf(call, found, binding);
  return setAll({}, { ...told, [items]: showAll(call, page, place, binding) });
};

/** The same of things that are kept nowhere, given whole: they follow from something else, such as what is on sale. */
export function listItems(call: RunningCall, binding: List, items: readonly JsonObject[]): JsonObject {
  const found = select(call, items, binding, (item) => item);
  const { page, told } = pageOf(call, found, binding);
  return setAll({}, { ...told, [binding.items]: page });
}

function select<Listed>(
  call: RunningCall,
  all: readonly Listed[],
  { by, filters }: List,
  show: (listed: Listed) => JsonObject,
): readonly Listed[] {
  return filterRecords(call, chosenBy(call, all, by, show), filters, show);
}

/** Records that have, at the record path, one of the values that stand at the input path; all where none is given. */
export function chosenBy<Listed>(
  call: RunningCall,
  entries: readonly Listed[],
  by: By,
  show: (listed: Listed) => JsonObject,
): readonly Listed[] {
  return Object.entries(by).reduce<readonly Listed[]>((left, [from, to]) => {
    const asked = call.each(from);
    if (asked.length === 0) return left;
    const wanted = new Set(asked.map(String));
    return left.filter((own) => valuesAt(show(own), to).some((value) => wanted.has(String(value))));
  }, entries);
}

/** No example of a thing in place of one that is not there, where the answer may say so. */
function nothing(call: RunningCall, items: string): JsonObject {
  const member = call.facts.output?.find(({ name }) => name === items);
  return member?.nullable === true ? { [items]: null } : {};
}

/** The members of what is listed. */
function placeOf(call: RunningCall, { items }: List): readonly Member[] {
  let members = call.facts.output ?? [];
  for (const name of items === "" ? [] : items.split("."))
    members = membersIn(call, members.find((own) => own.name === name)?.type);
  return items === "" ? members.filter(({ name }) => name !== "RequestId") : members;
}

function membersIn(call: RunningCall, type: TypeExpression | undefined): readonly Member[] {
  if (type?.kind === "array") return membersIn(call, type.of);
  if (type?.kind === "struct") return type.members;
  return type?.kind === "ref" ? (call.world.types(type.name) ?? []) : [];
}

function showAll(
  call: RunningCall,
  entries: readonly Entry[],
  members: readonly Member[],
  { resource, items }: List,
): JsonObject[] {
  const whole = call.world.membersOf(call.world.resource(resource));
  if (members === whole) return entries.map((entry) => call.show(entry));
  const sample = sampleOf(call, items);
  return entries.map((entry) => projectTo(call, entry, members, sample));
}

function sampleOf(call: RunningCall, items: string): JsonObject | undefined {
  const [example] = call.facts.examples ?? [];
  const output = unwrapResponse(example?.response, call.world.service.protocol.responseRoot);
  if (items === "") return output;
  const value = valueAt(output, items);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}
