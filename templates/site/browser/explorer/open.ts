/** The data of the action's service in, the explorer on its page out: its parts, put together around one session. */
import { find, make } from "../shared/dom.js";
import { loadData } from "../shared/load.js";
import { addCopyButtons } from "../site/copy.js";
import { answerView } from "./answer-view.js";
import { choicesView } from "./choices-view.js";
import { codeView } from "./code-view.js";
import { formView } from "./form-view.js";
import { keepInAddress, startState } from "./address.js";
import { jsonView } from "./json-view.js";
import { pagesOf } from "./pages.js";
import { sendView } from "./send-view.js";
import { findServers } from "./find-servers.js";
import { Session } from "./session.js";
import { holdsState } from "./state.js";
import { signedView } from "./signed-view.js";
import { type SpecData, subjectOf } from "./subject.js";
import { watchSigned } from "./watch-signed.js";

export async function openExplorer(section: HTMLElement): Promise<void> {
  const { service = "", action = "" } = document.documentElement.dataset;
  const data = await loadData<SpecData>(`${service}/data/spec.js`);
  const subject = subjectOf(service, action, data);
  if (subject === undefined) return;
  const pages = pagesOf(subject);
  const byAddress = holdsState(location.hash);
  const session = new Session(startState(subject), await findServers());
  const signed = watchSigned(subject, session);
  const answer = answerView(subject, pages);
  const parts = [
    choicesView(subject, session),
    formView(subject, session, pages),
    jsonView(session),
    sendView(subject, session, answer.show),
    answer.element,
    signedView(session, signed),
    codeView(subject, session, signed),
  ];
  const element = make("div", { class: "explorer" }, ...parts);
  section.append(element);
  addCopyButtons(element);
  keepInAddress(session);
  if (byAddress) section.scrollIntoView();
  else find<HTMLElement>("select, input, textarea, button", element)?.focus({ preventScroll: true });
}
