/** A refusal of the service: its code with a link to the page of errors, what it said, and what to do about it. */
import { solutionsOf } from "../../../../generator/5-view/site/advise-error.js";
import { own } from "../../../client/runtime/json.js";
import { make } from "../shared/dom.js";
import type { Refused } from "./read-answer.js";
import type { Subject } from "./subject.js";

export function refusalView(
  { code, message }: Refused,
  { name, action, spec }: Subject,
  hrefOf: (code: string) => string | undefined,
): HTMLElement {
  const known = own(spec.errors, code);
  const href = hrefOf(code);
  const shown = make("code", {}, code);
  const cases = (known?.cases ?? []).filter((each) => each.actions === undefined || each.actions.includes(name));
  const place = action.errors?.includes(code)
    ? "Documented for this action."
    : known === undefined
      ? "No page names this code."
      : known.common
        ? "Every action may give this code."
        : "Documented for other actions only.";
  const advice = new Set([...cases.flatMap((each) => each.message ?? []), ...solutionsOf(code, cases)]);
  return make(
    "div",
    { class: "refusal" },
    make("p", { class: "error" }, href === undefined ? shown : make("a", { href }, shown)),
    make("p", {}, message),
    make("p", { class: "hint" }, [place, ...advice].join(" ")),
  );
}
