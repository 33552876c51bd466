/** What a call is besides its input: where it goes, the region, an example to start from. */
import { make } from "../shared/dom.js";
import { startAnew } from "./address.js";
import type { Session } from "./session.js";
import { localOrigin } from "./servers.js";
import { regionOf } from "../../../../generator/5-view/site/sample-region.js";
import { examplesOf, regionsOf, type Subject } from "./subject.js";

export function choicesView(subject: Subject, session: Session): HTMLElement {
  const parts = [
    targetChoice(session),
    ...mockAddress(session),
    ...regionChoice(subject, session),
    ...exampleChoice(subject, session),
  ];
  return make("div", { class: "choices" }, ...parts);
}

/** The vendor only where the server of the site hands requests over. */
function targetChoice(session: Session): HTMLElement {
  const { send } = session.state.servers;
  const choice = make("select", { id: "explorer-target" }, make("option", { value: "mock" }, "Mock on this machine"));
  if (send !== undefined) choice.append(make("option", { value: "vendor" }, "Vendor"));
  choice.addEventListener("change", () => session.set({ target: choice.value === "vendor" ? "vendor" : "mock" }));
  session.watch(({ target }) => {
    if (target === "vendor" && send === undefined) session.set({ target: "mock" });
    else choice.value = target;
  });
  return labelled("Send to", choice);
}

function mockAddress(session: Session): HTMLElement[] {
  const input = make("input", { id: "explorer-mock", type: "url", autocomplete: "off", spellcheck: "false" });
  const element = labelled("Address of the mock", input);
  input.value = session.state.servers.mock;
  input.addEventListener("input", () => {
    const mock = localOrigin(input.value);
    input.setCustomValidity(mock === undefined ? "An address of this machine, such as http://127.0.0.1:4010" : "");
    input.setAttribute("aria-invalid", String(mock === undefined));
    if (mock !== undefined) session.set({ servers: { ...session.state.servers, mock } });
  });
  session.watch(({ target }) => void (element.hidden = target === "vendor"));
  return [element];
}

function regionChoice(subject: Subject, session: Session): HTMLElement[] {
  const regions = regionsOf(subject);
  if (subject.action.region?.use === "none" || regions.length === 0) return [];
  const choice = make("select", { id: "explorer-region" });
  if (subject.action.region?.use !== "required") choice.append(make("option", { value: "" }, "none"));
  for (const { id, title } of regions)
    choice.append(make("option", { value: id }, title === undefined ? id : `${id}: ${title}`));
  choice.addEventListener("change", () => session.set({ region: choice.value === "" ? undefined : choice.value }));
  session.watch(({ region = "" }) => {
    if (region !== "" && !regions.some(({ id }) => id === region) && choice.value !== region)
      choice.append(make("option", { value: region }, `${region} (on no page)`));
    choice.value = region;
  });
  return [labelled("Region", choice)];
}

function exampleChoice(subject: Subject, session: Session): HTMLElement[] {
  const examples = examplesOf(subject);
  if (examples.length === 0) return [];
  const choice = make("select", { id: "explorer-example" });
  for (const [place, { title }] of examples.entries()) choice.append(make("option", { value: String(place) }, title));
  const button = make("button", { type: "button" }, "Fill in");
  button.addEventListener("click", () => {
    const input = examples[Number(choice.value)]?.input;
    const region = regionOf(
      input,
      regionsOf(subject).map(({ id }) => id),
    );
    if (input !== undefined) startAnew(session, { input, ...(region === undefined ? {} : { region }) });
  });
  return [labelled("Start from an example", make("span", { class: "pair" }, choice, button), choice.id)];
}

function labelled(words: string, control: HTMLElement, id = control.id): HTMLElement {
  return make("div", { class: "choice" }, make("label", { for: id }, words), control);
}
