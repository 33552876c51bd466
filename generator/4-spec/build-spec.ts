/**
 * Page facts of one service, and corrections -> its spec. A pure function of page files and corrections: same pages, same
 * spec, whatever their order. The checks see what is corrected.
 */
import { at } from "../diagnostics/origin.js";
import { compareAscii } from "../support/text.js";
import type { PageFacts } from "../3-facts/facts.js";
import { applyCorrections } from "./apply-corrections.js";
import { buildActions } from "./build-actions.js";
import { readCategories } from "./read-categories.js";
import { buildErrors } from "./build-errors.js";
import { buildHistory } from "./build-history.js";
import { buildProtocol } from "./build-protocol.js";
import { buildTypes } from "./build-types.js";
import { CHECKS } from "./checks/registry.js";
import type { SpecContext } from "./context.js";
import type { Outputs } from "./find-output.js";
import { withLifetimes } from "./lifetimes.js";
import { languagesOf, mergeLanguages } from "./merge-languages.js";
import { linkActions, linkMembers, linkTypes, type Unresolved } from "./link-references.js";
import { locate } from "./locate.js";
import { SPEC_VERSION, type Protocol, type Spec } from "./spec.js";

export function buildSpec(all: readonly PageFacts[], context: SpecContext, corrections: readonly unknown[] = []): Spec {
  const current = all.filter((page) => !page.id.includes("~")).sort((a, b) => compareAscii(a.id, b.id));
  const pages = mergeLanguages(current, context);
  const [first] = pages;
  const history = buildHistory(pages, context);
  const listed = readCategories(pages, context);
  const documented = buildActions(pages, listed, history, context);
  const parts = { actions: documented, types: buildTypes(pages, documented, context) };
  const linked = linkParts(parts, buildProtocol(pages, context), pages, context);
  const { actions, types } = withLifetimes(linked.actions, linked.types, history, context);
  const site = pages.find((page) => page.site !== undefined)?.site;
  const version = first?.version;
  const groups = [...new Set([...listed.values()].map((entry) => entry.group))];
  const read: Spec = {
    specVersion: SPEC_VERSION,
    vendor: first?.vendor ?? "",
    ...(site === undefined ? {} : { site }),
    service: first?.service ?? "",
    ...(version === undefined ? {} : { version }),
    languages: languagesOf(current, context),
    protocol: linked.protocol,
    ...(groups.length > 0 ? { groups } : {}),
    actions: Object.fromEntries(actions),
    types: Object.fromEntries(types),
    errors: Object.fromEntries(buildErrors(pages, context)),
    history,
  };
  const spec = applyCorrections(read, corrections, context.report);
  for (const check of CHECKS) check({ spec, pages, listed, ...context });
  return spec;
}

/** References between members and actions, resolved; those that name nothing are reported where they stand. */
function linkParts(
  parts: Outputs,
  protocol: Protocol,
  pages: readonly PageFacts[],
  { vendor, report }: SpecContext,
): Outputs & { readonly protocol: Protocol } {
  const unresolved: Unresolved = (path, relation, name) => {
    const [place] = pages.flatMap((page) => locate(page, path, vendor));
    const origin = place && at(place.page.source, ...(place.cells[0]?.lines ?? []));
    report.add("spec/unresolved-reference", { path, relation, name }, origin);
  };
  const common = Object.entries(protocol.commonParameters ?? {}).map(
    ([method, members]) => [method, linkMembers(members, `common:${method}`, parts, unresolved)] as const,
  );
  return {
    actions: linkActions(parts, unresolved),
    types: linkTypes(parts, unresolved),
    protocol: { ...protocol, ...(common.length > 0 ? { commonParameters: Object.fromEntries(common) } : {}) },
  };
}
