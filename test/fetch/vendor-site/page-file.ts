// A committed page file -> its parts, to be printed in the layout of a vendor's site. Knows the shape of page files only.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitRow, unescapeCell } from "../../../generator/support/page-file-text.js";
import { root } from "../../generated/services.js";

export interface Section {
  readonly role: string;
  readonly name: string;
  readonly facts: ReadonlyMap<string, string>;
  /** Tables, each row by the titles of its columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly columns: readonly string[];
  readonly codes: readonly { readonly role: string; readonly text: string }[];
}

export interface PageFile {
  readonly id: string;
  readonly front: ReadonlyMap<string, string>;
  readonly sections: readonly Section[];
}

export function readPageFiles(service: string): PageFile[] {
  const folder = join(root, "spec", service, "pages");
  return readdirSync(folder)
    .sort()
    .map((name) => parsePageFile(name.replace(/\.md$/, ""), readFileSync(join(folder, name), "utf8")));
}

function parsePageFile(id: string, text: string): PageFile {
  const [, front = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const pairs = front
    .split("\n")
    .map((line): [string, string] => [line.split(": ", 1)[0] ?? "", line.replace(/^[^:]*: ?/, "")]);
  const sections = body.split(/^## /m).slice(1).map(parseSection);
  return { id, front: new Map(pairs), sections };
}

function parseSection(text: string): Section {
  const [heading = "", ...lines] = text.split("\n");
  const [role = "", name = ""] = heading.split(/: ?/, 2);
  const facts = lines.flatMap(
    (line) => (/^- (.+?): ?(.*)$/.exec(line)?.slice(1, 3) as [string, string] | undefined) ?? [],
  );
  const pairs = facts.flatMap((value, i) => (i % 2 === 0 ? [[value, unescapeCell(facts[i + 1] ?? "")] as const] : []));
  const [columns = [], , ...rows] = lines.filter((line) => line.startsWith("|")).map((line) => splitRow(line) ?? []);
  return {
    role,
    name: unescapeCell(name),
    facts: new Map(pairs),
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""]))),
    codes: [...text.matchAll(/^(`{3,})(\w+).*\n([^]*?)\n\1$/gm)].map(([, , own = "", code = ""]) => ({
      role: own,
      text: code,
    })),
  };
}
