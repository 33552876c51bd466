/** What came back: status, time and id of the request, a refusal with what to do, or the response beside the documented type. */
import { listDrift } from "../../../client/runtime/checks.js";
import type { Drift } from "../../../client/runtime/inspect-output.js";
import { make } from "../shared/dom.js";
import { addCopyButtons } from "../site/copy.js";
import { responseLevel } from "./answer-tree.js";
import type { Pages } from "./pages.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { refusalView } from "./refusal-view.js";
import type { ShowAnswer } from "./send-view.js";
import { protocolOf } from "./sign-call.js";
import type { Subject } from "./subject.js";
import { levelView } from "./tree-view.js";

export function answerView(
  subject: Subject,
  pages: Pages,
): { readonly element: HTMLElement; readonly show: ShowAnswer } {
  const said = make("div", { "aria-live": "polite" });
  const told = make("div", { class: "told" });
  const protocol = protocolOf(subject);
  const show: ShowAnswer = (delivered, { target }) => {
    told.replaceChildren();
    if ("why" in delivered) said.replaceChildren(make("p", { class: "problem" }, delivered.why));
    else if ("unreachable" in delivered) said.replaceChildren(...nothingThere(subject, delivered.unreachable, target));
    else if (protocol !== undefined) {
      const answer = readAnswer(delivered, subject, protocol);
      said.replaceChildren(head(answer));
      told.replaceChildren(...body(answer));
    }
    addCopyButtons(said);
  };
  const body = (answer: Answer): HTMLElement[] => {
    if (answer.kind === "unreadable")
      return [
        make("p", { class: "problem" }, answer.why),
        make("div", { class: "code" }, make("pre", { tabindex: "0" }, answer.text)),
      ];
    if (answer.kind === "refused") return [refusalView(answer, subject, (code) => pages.error(code))];
    const { name, action, shapes, spec, notes } = subject;
    const level = responseLevel(answer.response, name, action.output, { spec, notes });
    return [...driftView(listDrift(shapes, name, answer.response)), levelView(level, pages.type, 2)];
  };
  return { element: make("div", { class: "answer" }, said, told), show };
}

function head(answer: Answer): HTMLElement {
  const { status, ms, requestId, kind } = answer;
  const facts = [
    make(
      "strong",
      { class: kind === "response" ? "good" : "bad" },
      kind === "response" ? "Answered" : kind === "refused" ? "Refused" : "Not readable",
    ),
    make("span", {}, `HTTP ${status}`),
    make("span", {}, `${Math.round(ms)} ms`),
    ...(requestId === undefined ? [] : [make("span", {}, "request ", make("code", {}, requestId))]),
  ];
  return make("p", { class: "came" }, ...facts);
}

/** What the client's own inspection finds, each difference once. */
function driftView(drifts: readonly Drift[]): HTMLElement[] {
  if (drifts.length === 0) return [make("p", { class: "hint" }, "It is as the pages say.")];
  const items = drifts.map(({ path, kind, expected, found }) => {
    const told = expected === undefined ? found : `${found}, documented: ${expected}`;
    return make("li", {}, make("code", {}, path), ` ${kind.replace("-", " ")} (${told})`);
  });
  const places = `${drifts.length} place${drifts.length === 1 ? "" : "s"}`;
  return [
    make(
      "details",
      { class: "drift" },
      make("summary", {}, `It differs from the pages in ${places}`),
      make("ul", {}, ...items),
    ),
  ];
}

function nothingThere({ service }: Subject, origin: string, target: string): HTMLElement[] {
  if (target === "vendor")
    return [make("p", { class: "problem" }, `Nothing answers at ${origin}, which hands requests over.`)];
  return [
    make("p", { class: "problem" }, `Nothing answers at ${origin}. This starts a mock there:`),
    make("div", { class: "code" }, make("pre", { tabindex: "0" }, startLine(service, origin))),
  ];
}

function startLine(service: string, origin: string): string {
  const { port } = new URL(origin);
  return `npx docwright mock ${service}${port === "4010" ? "" : ` --port ${port || "80"}`}`;
}
