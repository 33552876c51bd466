/**
 * A refusal of a service -> lines: the code, its message, the id of the request, and what the pages tell of the code.
 *   code: InvalidZone.MismatchRegion
 *   pages: listed for this action
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { printableName, squeeze } from "../../support/text.js";

/** The parts of the runtime's ApiError that are printed. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly action: string;
  readonly requestId: string | undefined;
}

export function printRefusal(refusal: Refusal, action: Action, spec: Spec): string[] {
  const { action: name, code, requestId } = refusal;
  const known = Object.hasOwn(spec.errors, code) ? spec.errors[code] : undefined;
  const cases = (known?.cases ?? []).filter((own) => own.actions === undefined || own.actions.includes(name));
  const lines: [string, string | undefined][] = [
    ["code", code],
    // The message of the error names the action and the code once more.
    ["message", refusal.message.replace(`${name}: ${code}: `, "")],
    ["request id", requestId ?? "none"],
    ["pages", placeOf(code, action, known?.common)],
    ...cases.flatMap((own): [string, string | undefined][] => [
      ["meaning", own.message],
      ["solution", own.solution],
    ]),
  ];
  const told = lines.filter(([, words]) => words !== undefined && words !== "");
  return [
    `docwright: ${name} was refused`,
    ...told.map(([key, words]) => `${key}: ${printableName(squeeze(words ?? ""))}`),
  ];
}

function placeOf(code: string, action: Action, common: boolean | undefined): string {
  if (action.errors?.includes(code)) return "listed for this action";
  if (common === undefined) return "name no such code";
  return common ? "listed as a code of every action" : "listed for other actions only";
}
