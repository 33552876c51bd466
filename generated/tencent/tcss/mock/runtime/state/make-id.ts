/**
 * Ids in the documented shape (`ins-9qrfy1xt`, a UUID, a number that counts), made from seed and serial number; and whether
 * a text has that shape.
 */
import { hash32, uuidOf } from "../random.js";
import type { IdForm } from "./binding.js";

const alphabets = {
  alphanumeric: "abcdefghijklmnopqrstuvwxyz0123456789",
  hex: "0123456789abcdef",
  digits: "0123456789",
};

export function makeId(form: IdForm | undefined, member: string, key: string, serial: number): string | number {
  if (form === undefined) return `${wordOf(member)}-${letters("hex", 8, key)}`;
  switch (form.kind) {
    case "uuid":
      return uuidOf(key);
    case "count":
      return form.first + serial - 1;
    case "text":
      return form.prefix + letters(form.alphabet, form.length, key);
  }
}

/** True where no shape is known. Digits in an example do not say that letters never come. */
export function hasForm(form: IdForm | undefined, id: unknown): boolean {
  if (form?.kind !== "text" || form.prefix === "") return true;
  return typeof id === "string" && id.startsWith(form.prefix) && /^[A-Za-z0-9_-]+$/.test(id.slice(form.prefix.length));
}

function wordOf(member: string): string {
  return member.replace(/I[dD]s?$/, "").toLowerCase() || "id";
}

/** The first is no zero: a number would lose it. */
function letters(alphabet: keyof typeof alphabets, length: number, key: string): string {
  const signs = alphabets[alphabet];
  let text = "";
  while (text.length < length) {
    const sign = signs[hash32(`${key}#${text.length}`) % signs.length] ?? "";
    text += text === "" && sign === "0" ? "1" : sign;
  }
  return text;
}
