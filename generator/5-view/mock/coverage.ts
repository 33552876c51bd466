/**
 * The data of a mock, and what its behaviours say -> how well each action is answered, and why, in a few words. `stateful`: a
 * later listing shows the effect, or the listing shows what others did; `computed`: the answer follows from the input and from
 * what the pages list; `examples`: from the documented answer. Behaviours go before what was inferred.
 */
import type { MockAction, MockService } from "../../runtime/mock/runtime/service.js";
import type { Binding } from "../../runtime/mock/runtime/state/binding.js";

export interface CoverageRow {
  readonly action: string;
  readonly coverage: "stateful" | "computed" | "examples" | "undocumented";
  readonly why: string;
  readonly proof: string;
}

/** What a behaviour says of actions. */
type Said = Readonly<Record<string, "stateful" | "computed">>;

/** `proof` names the tests that show the effect of each stateful action. */
export function coverageOf(service: MockService, behaviours: readonly Said[], proof: string): CoverageRow[] {
  const bindings = Object.values(service.actions).flatMap(({ binding }) => binding ?? []);
  const shown = new Set(bindings.filter(({ kind }) => kind === "list").map(({ resource }) => resource));
  const changed = new Set(bindings.filter(({ kind }) => kind !== "list").map(({ resource }) => resource));
  return Object.entries(service.actions).map(([action, facts]) => {
    const inferred = judge(facts, (resource) => shown.has(resource) && changed.has(resource));
    const said = behaviours.find((own) => Object.hasOwn(own, action))?.[action];
    const coverage = said ?? inferred.coverage;
    const why = said === undefined ? inferred.why : explain(facts, inferred.why);
    return { action, coverage, why, proof: coverage === "stateful" ? proof : "" };
  });
}

/** A behaviour may do more than the binding says, or otherwise. */
function explain({ binding }: MockAction, inferred: string): string {
  return binding === undefined ? "by its behaviour" : `${inferred}; in detail by its behaviour`;
}

type Judgement = Pick<CoverageRow, "coverage" | "why">;

function judge({ status, binding, references = {} }: MockAction, isSeen: (resource: string) => boolean): Judgement {
  if (status === "undocumented") return { coverage: "undocumented", why: "no page; a RequestId only" };
  if (binding !== undefined) {
    const coverage = isSeen(binding.resource) ? "stateful" : "computed";
    const source = coverage === "computed" && binding.kind === "list" ? ", from the documented examples" : "";
    return { coverage, why: describe(binding) + source };
  }
  const named = [...new Set(Object.values(references).map(({ resource }) => resource))];
  return {
    coverage: "examples",
    why: named.length === 0 ? "names nothing that is kept" : `checks ids of ${listed(named)}`,
  };
}

function describe(binding: Binding): string {
  const { resource } = binding;
  switch (binding.kind) {
    case "list":
      return describeList(resource, binding);
    case "create":
      return `creates ${resource}${binding.count === undefined ? "" : `, ${binding.count} at once`}${through(binding.passage)}`;
    case "update": {
      const paths = [...Object.values(binding.set), ...Object.keys(binding.fixed ?? {})];
      return `changes ${resource} by ${keysOf(binding.by)}${paths.length === 0 ? "" : `: ${listed(paths)}`}${through(binding.passage)}`;
    }
    case "delete":
      return `deletes ${resource} by ${keysOf(binding.by)}${binding.inUse === undefined ? "" : ", unless in use"}`;
    default:
      return `${binding.kind === "link" ? "adds to" : "takes from"} ${listed(Object.values(binding.set))} of ${resource}`;
  }
}

function describeList(resource: string, { by, filters, page, single }: Extract<Binding, { kind: "list" }>): string {
  const named = Object.values(filters?.paths ?? {}).filter((path) => path !== "").length;
  const ways = [
    ...(Object.keys(by).length === 0 ? [] : [`by ${keysOf(by)}`]),
    ...(named === 0 ? [] : [`${named} ${named === 1 ? "filter" : "filters"}`]),
    ...(page === undefined ? [] : ["in pages"]),
  ];
  return [`${single === true ? "shows one" : "lists"} ${resource}`, ...ways].join(", ").replace(", by", " by");
}

function through(
  passage: { readonly through: readonly (string | number)[]; readonly to?: string | number } | undefined,
): string {
  if (passage === undefined) return "";
  return `; ${[...passage.through, ...(passage.to === undefined ? [] : [passage.to])].join(", then ")}`;
}

function keysOf(paths: object): string {
  return listed(Object.keys(paths));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
