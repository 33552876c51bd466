/**
 * What a caller wants to know without a browser: the actions of a service with a line on each, and the input of one action as
 * a table, in the phrases of the docs.
 */
import type { Action } from "../../4-spec/spec.js";
import { deletedBy, limitText, noteAt, wordsOf, type FactStyle } from "../../5-view/describe.js";
import { inputRows } from "../../5-view/describe-inputs.js";
import { requestFacts } from "../../5-view/describe-request.js";
import { namePattern } from "../../support/name-pattern.js";
import { printableName, squeeze } from "../../support/text.js";
import { readNotes } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";
import type { Service } from "./find-action.js";
import { printTable } from "../print-table.js";

const STYLE: FactStyle = { code: (value) => value };

/** With a pattern only those whose name holds it; `*` stands for any letters. */
export function listActions({ name: service, folder, spec }: Service, pattern = ""): string[] {
  const wanted = namePattern(pattern.includes("*") ? pattern : `*${pattern}*`, "i");
  const found = Object.entries(spec.actions).filter(([name]) => wanted.test(name));
  if (found.length === 0) throw new UsageError(`no action of ${service} fits ${JSON.stringify(pattern)}`);
  const notes = readNotes(folder);
  return printTable(
    found.map(([name, action]) => [
      name,
      action.status === "current" ? "" : action.status,
      wordsOf(noteAt(notes, name), action.description)[0] ?? "",
    ]),
  );
}

export function describeAction({ name: service, folder, spec }: Service, name: string, action: Action): string[] {
  const rows = inputRows(action.input ?? [], spec);
  const head = [
    `${service} ${name}`,
    ...wordsOf(noteAt(readNotes(folder), name), action.description),
    ...actionFacts(action),
  ];
  const table = [
    ["name", "type", "required", "facts"],
    ...rows.map((row) => [row.path, row.type, row.required, row.facts]),
  ];
  return [
    ...head.map((line) => printableName(squeeze(line))),
    "",
    ...(rows.length > 0
      ? printTable(table)
      : [action.input === undefined ? "No page tells its input." : "It takes no input."]),
  ];
}

function actionFacts(action: Action): string[] {
  const { region, rateLimit, url } = action;
  return [
    ...(action.status === "obsolete" ? [`Obsolete: ${deletedBy(action)} deleted this action`] : []),
    ...(action.status === "undocumented" ? ["Undocumented: listed, but described on no page"] : []),
    ...(region ? [`Region: ${region.use}${region.only ? `, only ${region.only.join(", ")}` : ""}`] : []),
    ...(rateLimit ? [`At most ${limitText(rateLimit)}`] : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...requestFacts(action, STYLE),
    ...(url === undefined ? [] : [`Page: ${url}`]),
  ];
}
