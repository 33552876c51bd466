/** Lines -> sections by their headings, numbered or not; and lines -> paragraphs that a named rule ignores. */
import type { Ignored, Line } from "../../2-document/document.js";
import type { Boilerplate } from "../../vendors/vendor.js";
import { numbers } from "./cells.js";

export interface LineSection<Role extends string> {
  readonly role: Role;
  readonly heading: Line;
  readonly lines: readonly Line[];
}

export interface SplitLines<Role extends string> {
  readonly before: readonly Line[];
  readonly sections: readonly LineSection<Role>[];
}

/** Splits at each line that `headingOf` names; a number like `2.` before a heading is no part of it. */
export function splitSections<Role extends string>(
  lines: readonly Line[],
  headingOf: (text: string, numbered: boolean, line: Line) => Role | undefined,
): SplitLines<Role> {
  const starts = lines.flatMap((line, i) => {
    const plain = line.text.replace(/^\d+\.\s+/, "");
    const role = headingOf(plain, plain !== line.text, line);
    return role ? [{ i, role, heading: line }] : [];
  });
  return {
    before: lines.slice(0, starts[0]?.i ?? lines.length),
    sections: starts.map(({ i, role, heading }, k) => ({
      role,
      heading,
      lines: lines.slice(i + 1, starts[k + 1]?.i ?? lines.length),
    })),
  };
}

const LONGEST = 6;

/** Takes out the runs of lines that a boilerplate rule covers from its first to its last sentence. */
export function dropBoilerplate(
  lines: readonly Line[],
  rules: readonly Boilerplate[],
): { rest: Line[]; ignored: Ignored[] } {
  const rest: Line[] = [];
  const ignored: Ignored[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const rule = rules.find((own) => own.from.test(line.text));
    const length = rule ? lines.slice(i, i + LONGEST).findIndex((own) => rule.to.test(own.text)) + 1 : 0;
    if (rule && length > 0) {
      ignored.push({ rule: rule.rule, lines: numbers(lines.slice(i, i + length)) });
      i += length - 1;
    } else rest.push(line);
  }
  return { rest, ignored };
}

/** Lines by a test that names the rule ignoring them. */
export function ignoreLines(rule: string, lines: readonly Line[]): Ignored[] {
  return lines.length > 0 ? [{ rule, lines: numbers(lines) }] : [];
}
