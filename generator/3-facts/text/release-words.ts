/**
 * One line of release notes -> what it says by itself. Wants a whole line or item; does not know what stands around it.
 * A list with one thing in it that is no name is not understood.
 *
 *    Release time: 2025-05-09 15:04:52                          time
 *    Modified APIs:                                             list of subjects; may have them behind it
 *    RunInstances                                               names
 *    • New input parameters：Metadata, TemplateDataModifyAction  field: a list of names; `open` where it goes on below
 */
import type { Words } from "../../vendors/vendor.js";

interface Names {
  readonly names: readonly string[];
  /** Ends with a comma: the next line goes on. */
  readonly open: boolean;
}

export type ReleaseLine =
  | { readonly kind: "boilerplate" }
  | { readonly kind: "time"; readonly time: string }
  | ({ readonly kind: "list"; readonly change: string } & Names)
  | ({ readonly kind: "field"; readonly field: string } & Names)
  | ({ readonly kind: "names" } & Names)
  /** `apart`: words that may head another list, so that what stands below is not of the one above; a `label` does. */
  | { readonly kind: "other"; readonly open: boolean; readonly apart: boolean; readonly label: boolean };

const BULLET = /^(?:[•◦▪▫○●■□‣⁃∙·]\s*|[*-]\s+)/;
const COMMA = /\s*[,，、;；]\s*/;
const OPEN = /[,，、;；]$/;
const NAME = /^[A-Za-z_]\w*(?:[.:-]\w+)*$/;
/** An odd name, or a label with words behind it. */
const ENTRY = /^[!-9;-~]+$|^[^:：]+[:：]\s*\S/;

export function readReleaseLine(printed: string, words: Words): ReleaseLine {
  const text = printed.replace(/`/g, "").trim().replace(BULLET, "");
  const isNoise = (own: string): boolean => words.releaseNoise.some((each) => each.test(own));
  const groups = words.releaseTime.exec(text)?.slice(1);
  const time = groups?.find((own) => own !== undefined);
  const [, label = text, behind = ""] = /^([^:：]*?)\s*[:：]\s*(.*)$/s.exec(text) ?? [];
  const change = words.changes.find((own) => own.words.test(label))?.change;
  const field = words.changeFields.find((own) => own.words.test(label))?.field;
  const names = isNoise(behind) ? namesIn("") : namesIn(behind.replace(/[.。]$/, ""));
  const bare = namesIn(text);
  if (isNoise(text)) return { kind: "boilerplate" };
  if (time !== undefined) return { kind: "time", time };
  if (change !== undefined && names) return { kind: "list", change, ...names };
  if (field !== undefined && names) return { kind: "field", field, ...names };
  if (bare && change === undefined && field === undefined) return { kind: "names", ...bare };
  return { kind: "other", open: OPEN.test(text), apart: !ENTRY.test(text), label: /[:：]$/.test(text) };
}

function namesIn(text: string): Names | undefined {
  if (text === "") return { names: [], open: false };
  const names = text.replace(OPEN, "").split(COMMA);
  return names.every((own) => NAME.test(own)) ? { names, open: OPEN.test(text) } : undefined;
}
