/**
 * The button that sends, with how many problems there still are: a wrong call can be sent too, to see how it is refused. What is
 * sent is signed at that moment. The vendor is asked only after a word of consent, once while the page is open.
 */
import { make } from "../shared/dom.js";
import { problemsOf } from "./form/form.js";
import { send, type Delivered } from "./send.js";
import { mockCredentials } from "../../../mock/runtime/mock-credentials.js";
import { freshTime, type Session, type SessionState } from "./session.js";
import { protocolOf, signCall } from "./sign-call.js";
import type { Subject } from "./subject.js";

export type ShowAnswer = (delivered: Delivered, state: SessionState) => void;

export function sendView(subject: Subject, session: Session, show: ShowAnswer): HTMLElement {
  const button = make("button", { type: "button", class: "primary" }, "Send");
  const count = make("p", { class: "muted", role: "status" });
  button.title = "Ctrl+Enter";
  button.disabled = protocolOf(subject) === undefined;
  addEventListener("keydown", (event) => {
    const isHere = event.target instanceof Element && event.target.closest(".explorer") !== null;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isHere) button.click();
  });
  button.addEventListener("click", async () => {
    if (session.state.target === "vendor" && !(await consent())) return;
    button.disabled = true;
    session.set(freshTime());
    const { state } = session;
    try {
      const signed = await signCall(subject, state);
      show("why" in signed ? signed : await send(signed, state), state);
    } finally {
      button.disabled = false;
    }
  });
  session.watch((state) => {
    const problems = problemsOf(subject, state.input).length;
    button.textContent = state.target === "vendor" ? "Send to the vendor" : "Send to the mock";
    count.textContent = problems === 0 ? noteOf(state) : `${problems} problem${problems === 1 ? "" : "s"} in the input`;
  });
  const { element: question, consent } = consentQuestion(subject);
  return make("div", { class: "send" }, button, count, question);
}

function noteOf({ target, credentials }: SessionState): string {
  if (target === "vendor" && credentials === mockCredentials)
    return "The vendor knows no key of the mock: give your own below.";
  return target === "vendor" ? "This goes to the vendor, with your key." : "";
}

/** Asked in the page: no dialog of the browser, which some suppress. */
function consentQuestion({ name, service }: Subject): { element: HTMLElement; consent: () => Promise<boolean> } {
  let given = false;
  const words = `${name} will be done for real by ${service}, with the key below, and may cost money.`;
  const [yes, no] = ["Send it to the vendor", "Do not send"].map((text) => make("button", { type: "button" }, text));
  const element = make("div", { class: "consent", role: "alertdialog", "aria-label": "Send to the vendor" });
  element.append(make("p", {}, words), ...[yes, no].flatMap((each) => each ?? []));
  element.hidden = true;
  const ask = (): Promise<boolean> =>
    new Promise((answer) => {
      const close = (result: boolean) => (): void => {
        element.hidden = true;
        given = result;
        answer(result);
      };
      yes?.addEventListener("click", close(true), { once: true });
      no?.addEventListener("click", close(false), { once: true });
      element.hidden = false;
      no?.focus();
    });
  return { element, consent: async () => given || ask() };
}
