/** An unknown fact -> a sentence of ours that says what is unknown there, and why. */
import type { Unknown } from "./unknown.js";

export function printUnknown(unknown: Unknown): string {
  return `${unknown.path === "" ? "all" : unknown.path}: ${factsOf(unknown)} unknown, ${whyOf(unknown)}`;
}

function factsOf(unknown: Unknown): string {
  return unknown.facts === "untracked" ? unknown.of : unknown.facts;
}

function whyOf(unknown: Unknown): string {
  switch (unknown.facts) {
    case "existence":
      return whyDoubtful(unknown);
    case "type and required":
      if (unknown.why === "no-page") return "no page has it and no note deletes it";
      if (unknown.why === "modified") return `release ${unknown.release} modified it`;
      if (unknown.why === "deleted") return `release ${unknown.release} deleted it and no page has it`;
      return `release ${unknown.release} deleted it before it came again`;
    case "type":
      return unknown.why === "absent-type"
        ? `it is ${unknown.type} today, which was not there`
        : `it is ${unknown.type} today, of which it is unknown whether it was there`;
    case "content":
      return unknown.why === "no-page"
        ? "no page describes it"
        : `release ${unknown.release} modified it without saying what`;
    case "completeness":
      return `release ${unknown.release} deleted it before it came again, and what that changed is told nowhere`;
    case "untracked":
      return `notes never speak of it: ${unknown.count} ${unknown.count === 1 ? "place has" : "places have"} it today`;
  }
}

function whyDoubtful(unknown: Extract<Unknown, { readonly facts: "existence" }>): string {
  if (unknown.why === "unlisted") return `no note tells when it came; release ${unknown.until} is the first to show it`;
  if (unknown.why === "deleted")
    return `release ${unknown.since} deleted it, no note adds it again, and it is there in release ${unknown.until}`;
  return `it is there in release ${unknown.since} and not in release ${unknown.until}, and no note deletes it between`;
}
