/**
 * Requests that a consumer writes, and findings that speak of requests -> which of them befall which place: a value that breaks a new
 * limit, a member that must be given, is gone, has another default or unit. One judge a kind of fact; what has none is weighed by
 * whether the member is given.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import type { Kind } from "../../diff/rules/registry.js";
import type { FindingIndex } from "../finding-index.js";
import type { RequestUse } from "../uses/use.js";
import { isGiven } from "../uses/value.js";
import type { Evidence, Sign } from "./evidence.js";
import { objectsIn, partsOfRequest, type RequestParts, type RequestSlot } from "./request-slots.js";
import { weighForm } from "./weigh-forms.js";
import { weighCondition, weighConditions, weighGroup } from "./weigh-rules.js";
import { weighLimit, weighType } from "./weigh-value.js";

type Judge = (finding: Finding, slot: RequestSlot, findings: FindingIndex) => readonly Sign[];

const absent: Judge = (_, { path, in: { owner, value, whole } }) => {
  const given = isGiven(value, path.slice(owner.length + 1));
  return given === true || !whole ? [] : [{ spot: value.spot, certain: given === false }];
};

const given = (certain: boolean): Judge => {
  return (_, { entry }) =>
    entry && entry.value.kind !== "elsewhere" ? [{ spot: entry.spot, certain: certain && !entry.maybe }] : [];
};

const none: Judge = () => [];

/** A member that came is missed, where it must be given; one that went or has another name is given. */
const member: Judge = (finding, slot, findings) => {
  if (finding.way !== "added") return given(true)(finding, slot, findings);
  return slot.after?.required === true ? absent(finding, slot, findings) : weighConditions(slot);
};

const type: Judge = ({ path }, slot, findings) =>
  findings.isDeclaredSame(path.replace(/#.*$/, "")) ? weighType(slot) : [];

const JUDGES: Partial<Readonly<Record<Kind, Judge>>> = {
  input: member,
  member,
  type,
  required: absent,
  enumeration: weighLimit,
  "enumeration-value": weighLimit,
  range: weighLimit,
  length: weighLimit,
  "item-count": weighLimit,
  step: weighLimit,
  pattern: weighLimit,
  condition: weighCondition,
  default: absent,
  // What was the service's to set and is the caller's now must be given.
  "read-only": (finding, slot, findings) =>
    (finding.way === "narrowed" ? absent : given(true))(finding, slot, findings),
  unit: given(true),
  format: given(false),
  // What is written is never null, and where a member travels is the client's business.
  nullable: none,
  location: none,
};

export function weighRequests(
  uses: readonly RequestUse[],
  findings: FindingIndex,
  before: Spec,
  after: Spec,
): Evidence[] {
  return uses.flatMap((use) => {
    const parts = partsOfRequest(use, before, after);
    const evidence = [
      ...parts.slots.flatMap((slot) => weighSlot(slot, findings)),
      ...weighGroups(parts, findings, before, after),
      ...weighFilters(use, findings),
    ];
    return evidence.map((own) => ({ ...own, from: use.spot }));
  });
}

function weighSlot(slot: RequestSlot, findings: FindingIndex): Evidence[] {
  const own = findings.at(slot.path).filter(isOfRequests);
  const forms = findings.formsOf(slot.path).filter(isOfRequests);
  return [
    ...own.flatMap((finding) => evidenceOf(finding, (JUDGES[finding.kind] ?? given(false))(finding, slot, findings))),
    ...forms.flatMap((finding) => evidenceOf(finding, weighForm(finding, slot))),
  ];
}

function isOfRequests({ direction }: Finding): boolean {
  return direction === "request";
}

function evidenceOf(finding: Finding, signs: readonly Sign[]): Evidence[] {
  const { effect } = finding.rule;
  if (effect === undefined) return [];
  return signs.map((sign) => ({ ...sign, finding, class: effect === "refused" ? "rejected" : "differs" }));
}

function weighGroups({ objects }: RequestParts, findings: FindingIndex, before: Spec, after: Spec): Evidence[] {
  return objects.flatMap((object) => {
    const path = object.owner.replace(/\.input$/, "");
    const own = findings.at(path).filter((finding) => finding.kind === "group-rule" && isOfRequests(finding));
    return own.flatMap((finding) => evidenceOf(finding, weighGroup(finding, object, before, after)));
  });
}

/** A finding about a name that filters take: objects in lists that give the name as one of their values. */
function weighFilters({ owner, value }: RequestUse, findings: FindingIndex): Evidence[] {
  const own = findings.at(owner.replace(/\.input$/, "")).filter(({ change: { at } }) => at[2] === "filters");
  const objects = [...value.entries.values()].flatMap((entry) => objectsIn(entry.value));
  return own.flatMap((finding) => {
    const item = finding.change.at[3];
    const name = typeof item === "object" ? item.item : undefined;
    const signs = objects.flatMap(({ entries }): Sign[] => {
      const found = [...entries.values()].find(
        (entry) => entry.value.kind === "scalar" && entry.value.values.some((one) => one === name),
      );
      return found ? [{ spot: found.value.spot, certain: finding.kind === "filter" }] : [];
    });
    return evidenceOf(finding, signs);
  });
}
