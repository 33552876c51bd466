// Release notes in a vendor's own words, in the shapes in which pages come: source in Markdown, HTML as served, text as
// copied with lists that are wrapped. And what reading them must give.
import fc from "fast-check";
import type { HistoryChange, Release } from "../../generator/4-spec/spec.js";
import type { ReleaseNoteWords } from "../../generator/vendors/vendor.js";

interface Subject {
  readonly name: string;
  readonly fields: readonly (readonly [HistoryChange["kind"], readonly string[]])[];
}

export interface Notes {
  readonly release: number;
  readonly lists: readonly (readonly [HistoryChange["kind"], readonly Subject[]])[];
}

const name = fc.stringMatching(/^[A-Z][a-zA-Z0-9]{2,12}$/);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 9 });

/** Newest first; each list and field at most once, in the order in which the vendor prints them. */
export function notesIn(words: ReleaseNoteWords): fc.Arbitrary<Notes[]> {
  const lists = keysOf(words.changes).filter((kind) => !kind.endsWith("-existing"));
  const subjectsOf = (kind: HistoryChange["kind"]): fc.Arbitrary<Subject[]> =>
    fc
      .uniqueArray(fc.tuple(name, fieldsOf(kind, words)), { selector: ([own]) => own, minLength: 1, maxLength: 4 })
      .map((own) => own.map(([subject, fields]) => ({ name: subject, fields })));
  const notes = fc
    .subarray(lists)
    .chain((kinds) => fc.tuple(...kinds.map((kind) => fc.tuple(fc.constant(kind), subjectsOf(kind)))));
  return fc
    .array(notes, { minLength: 1, maxLength: 3 })
    .map((own) => own.map((each, i) => ({ release: own.length - i, lists: each })));
}

function fieldsOf(kind: HistoryChange["kind"], { fields }: ReleaseNoteWords): fc.Arbitrary<Subject["fields"]> {
  if (!kind.endsWith("-modified")) return fc.constant([]);
  const own = keysOf(fields).filter((field) => field.startsWith("member-") === (kind === "type-modified"));
  return fc.subarray(own).chain((picked) => fc.tuple(...picked.map((field) => fc.tuple(fc.constant(field), names))));
}

export function historyOf(notes: readonly Notes[]): Release[] {
  return notes.map(({ release, lists }) => {
    const changes: HistoryChange[] = [];
    for (const [kind, subjects] of lists)
      for (const { name: subject, fields } of subjects) {
        const last = changes.at(-1);
        for (const [field, members] of fields)
          changes.push({
            kind: field,
            [kind === "type-modified" ? "type" : "action"]: subject,
            names: members,
          } as HistoryChange);
        if (fields.length > 0) continue;
        if (last?.kind === kind)
          changes[changes.length - 1] = { ...last, names: [...last.names, subject] } as HistoryChange;
        else changes.push({ kind, names: [subject] } as HistoryChange);
      }
    return { release, time: timeOf(release).replace(" ", "T"), changes };
  });
}

function timeOf(release: number): string {
  return `2031-01-0${release} 10:20:30`;
}

/** One printed text: heading, paragraph, or item of a list at its depth. */
interface Printed {
  readonly text: string;
  readonly depth?: number;
  readonly heading?: true;
}

function print(notes: readonly Notes[], words: ReleaseNoteWords): Printed[] {
  return notes.flatMap(({ release, lists }): Printed[] => [
    { text: words.release.replace("{number}", String(release)), heading: true },
    { text: words.time.replace("{time}", timeOf(release)) },
    { text: words.contents },
    ...lists.flatMap(([kind, subjects]): Printed[] => [
      { text: valueOf(words.changes, kind) },
      ...subjects.flatMap(({ name: subject, fields }): Printed[] => [
        { text: subject, depth: 0 },
        ...fields.map(([field, members]) => ({
          text: valueOf(words.fields, field).replace("{names}", members.join(words.separator)),
          depth: 1,
        })),
      ]),
    ]),
  ]);
}

export const SHAPES: Readonly<
  Record<"md" | "html" | "txt", (notes: readonly Notes[], words: ReleaseNoteWords) => string>
> = {
  md: (notes, words) =>
    print(notes, words)
      .map(({ text, depth, heading }) =>
        depth === undefined ? `\n${heading ? "## " : ""}${text}\n` : `${"\t".repeat(depth)}* ${text}`,
      )
      .join("\n"),
  html: (notes, words) => {
    let depth = -1;
    const parts = print(notes, words).map((own) => {
      const to = own.depth ?? -1;
      const lists = to > depth ? "<ul>".repeat(to - depth) : "</ul>".repeat(depth - to);
      depth = to;
      const [, label = "", rest = ""] = /^([^:：]*[:：])(.*)$/.exec(own.text) ?? [];
      const text = label === "" ? own.text : `<strong>${label}</strong>${rest}`;
      return `${lists}${own.heading ? `<h2>${own.text}</h2>` : to < 0 ? `<p>${text}</p>` : `<li>${text}`}`;
    });
    return `<!DOCTYPE html><html><body><h1>${words.title}</h1>${parts.join("")}</body></html>`;
  },
  txt: (notes, words) =>
    [
      words.title,
      "",
      ...print(notes, words).flatMap(({ text }) => text.replace(/((?:[^,]+, ){3})/g, "$1\n").replace(/ \n/g, "\n")),
    ].join("\n"),
};

function keysOf<Key extends string>(own: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(own) as Key[];
}

function valueOf(own: Readonly<Record<string, string>>, key: string): string {
  return own[key] ?? "";
}
