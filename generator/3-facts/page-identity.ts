/** What a page says of itself whatever its format: host, version, language, and the name that tells it from others. */
import { kebabCase } from "../support/text.js";
import type { Vendor } from "../vendors/vendor.js";
import type { PageKind, Section } from "./facts.js";

/** The host that the description names. */
export function hostOf(sections: readonly Section[]): string | undefined {
  const host = sections.flatMap((section) => section.blocks).find((own) => own.kind === "fact" && own.key === "host");
  return host?.kind === "fact" ? host.value.text : undefined;
}

/** The host that a request example calls, of vendors whose pages name it nowhere else. */
export function calledHost(sections: readonly Section[], { requestHost }: Vendor): string | undefined {
  return sections
    .flatMap((section) => section.blocks)
    .map((block) =>
      block.kind === "code" && block.role === "request"
        ? requestHost?.exec(block.text.text.trimStart())?.[1]
        : undefined,
    )
    .find((own) => own !== undefined);
}

/** Pages of one kind that a service has several of are told apart by their title. */
export function pageId(kind: PageKind, title: string | undefined): string {
  return kind === "signature" && title !== undefined && /^[\w .-]+$/.test(title) ? kebabCase(title) : kind;
}

/** The common Version row names the version in its description. */
export function versionOf(sections: readonly Section[], vendor: Vendor): string | undefined {
  for (const block of sections.filter((section) => section.role === "input").flatMap((section) => section.blocks)) {
    if (block.kind !== "table") continue;
    const row = block.rows.find((cells) => cells[block.columns.indexOf("name")]?.text === "Version");
    const value = row && vendor.versionValue.exec(row.map((own) => own.text.replace(/-\n/g, "-")).join(" "))?.[0];
    if (value) return value;
  }
  return undefined;
}

/**
 * What the page says decides, not the site around it: kana is Japanese, hangul Korean, mostly Han Chinese, else English.
 * Lists of names say nothing: release notes have more of them than words.
 */
export function languageOfText(text: string): string {
  const words = text.replace(/\b[A-Z]\w*(?:, ?[A-Z]\w*)+/g, "");
  const count = (signs: RegExp): number => (words.match(signs) ?? []).length;
  const latin = count(/[A-Za-z]+/g);
  const han = count(/\p{Script=Han}/gu);
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > Math.max(latin, han) / 4) return "ja";
  if (count(/\p{Script=Hangul}/gu) > latin / 2) return "ko";
  return han > latin / 2 ? "zh" : "en";
}
