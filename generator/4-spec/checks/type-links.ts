/** The links of an action page to types are the types of its two tables, in order: a check that needs no vendor data. */
import { at } from "../../diagnostics/origin.js";
import { refsOf } from "../parse-type.js";
import type { Check } from "./check.js";

export const typeLinks: Check = ({ spec, pages, report }) => {
  for (const page of pages) {
    const action = page.action === undefined ? undefined : spec.actions[page.action];
    if (!action || page.typeLinks === undefined) continue;
    const types = [...(action.input ?? []), ...(action.output ?? [])].flatMap((member) => refsOf(member.type));
    const links = page.typeLinks.join(", ");
    if (links !== types.join(", "))
      report.add(
        "spec/type-links",
        { action: page.action ?? "?", links, types: types.join(", ") || "none" },
        at(page.source),
      );
  }
};
