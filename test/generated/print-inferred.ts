// What was inferred of a service, a line a binding, to be read: `create Disk id DiskIdSet count DiskCount set A>B; CREATING>READY`.
import type { Spec } from "../../generator/4-spec/spec.js";
import { type InferredAction, inferState } from "../../generator/5-view/mock/infer-state.js";

export function printInferred(spec: Spec): { resources: Record<string, string>; actions: Record<string, string> } {
  const { resources, actions } = inferState(spec);
  return {
    resources: Object.fromEntries(
      Object.entries(resources).map(([name, { id, type }]) => [
        name,
        `${id} of ${typeof type === "string" ? type : "members"}`,
      ]),
    ),
    actions: Object.fromEntries(Object.entries(actions).map(([name, inferred]) => [name, printBinding(inferred)])),
  };
}

function printBinding({ binding }: InferredAction): string {
  if (binding === undefined) return "-";
  const words: string[] = [binding.kind, binding.resource];
  const add = (word: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") words.push(word, value);
  };
  if (binding.kind === "list") {
    words.push(binding.single === true ? "one" : "all", binding.items === "" ? "." : binding.items);
    add("filters", pairs(binding.filters?.paths));
    add("total", binding.total);
    add("page", binding.page === undefined ? "" : `${binding.page.style} ${binding.page.standardSize}`);
  }
  if (binding.kind === "create") {
    add("id", binding.id);
    add("record", binding.record === "" ? "." : binding.record);
    add("count", binding.count);
    add("copy", binding.copyOf);
    add("quota", binding.quota === undefined ? "" : `${binding.quota.limit} ${binding.quota.refusal}`);
  }
  if ("by" in binding) add("by", pairs(binding.by));
  if ("set" in binding) add("set", pairs(binding.set));
  if (binding.kind === "update" && binding.fixed !== undefined) add("fixed", JSON.stringify(binding.fixed));
  if ("unique" in binding && binding.unique !== undefined)
    add("unique", `${binding.unique.path} ${binding.unique.refusal}`);
  if ("passage" in binding && binding.passage !== undefined)
    add("states", [...binding.passage.through, binding.passage.to ?? "."].join(">"));
  if ("refusals" in binding && binding.refusals !== undefined) {
    add("refused", Object.keys(binding.refusals.codes).join(","));
    add("unless", binding.refusals.unless?.inputs.join(","));
  }
  if (binding.kind === "delete") add("used", binding.inUse);
  return words.join(" ");
}

/** `A>B`; `A` where both are the same. */
function pairs(paths: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(paths ?? {})
    .map(([from, to]) => (from === to ? from : `${from}>${to}`))
    .join(",");
}
