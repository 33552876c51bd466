/** The form of the input in the explorer: filled from elsewhere, checked with each edit. */
import { inputForm, problemsOf } from "./form/form.js";
import type { Pages } from "./pages.js";
import type { Session } from "./session.js";
import type { Subject } from "./subject.js";

export function formView(subject: Subject, session: Session, pages: Pages): HTMLElement {
  const form = inputForm(subject, pages, (input) => session.set({ input }, form));
  let shown: object | undefined;
  session.watch(({ input }, by) => {
    if (by !== form && input !== shown) form.fill(input);
    if (input === shown) return;
    shown = input;
    form.show(problemsOf(subject, input));
  });
  return form.element;
}
