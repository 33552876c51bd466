/** The input as JSON, which can be edited as well as the form. What is no JSON object is said, and changes nothing. */
import { isObject } from "../../../client/runtime/json.js";
import { bigintJson } from "../../../client/runtime/json-text.js";
import { make } from "../shared/dom.js";
import { printJson } from "./print-json.js";
import type { Session } from "./session.js";

export function jsonView(session: Session): HTMLElement {
  const text = make("textarea", { id: "explorer-json", rows: "8", autocomplete: "off", spellcheck: "false" });
  text.setAttribute("aria-label", "Input as JSON");
  const problem = make("p", { class: "problem", id: "explorer-json-problem", hidden: true });
  text.setAttribute("aria-describedby", problem.id);
  let shown: object | undefined;
  const say = (words: string): void => {
    problem.textContent = words;
    problem.hidden = words === "";
    text.setAttribute("aria-invalid", String(words !== ""));
  };
  text.addEventListener("input", () => {
    const input = parse(text.value);
    say(input === undefined ? "This is no JSON object yet: the form keeps what it has." : "");
    if (input !== undefined) session.set({ input }, text);
  });
  session.watch(({ input }, by) => {
    if (by === text || input === shown) return;
    shown = input;
    text.value = printJson(input);
    text.rows = Math.min(24, Math.max(4, text.value.split("\n").length));
    say("");
  });
  return make("details", { class: "raw" }, make("summary", {}, "Input as JSON"), text, problem);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = text.trim() === "" ? {} : bigintJson.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
