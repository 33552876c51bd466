/**
 * Blocks of an action page -> its parts, each with the role that its heading, or the heading around it, gives it. Refuses
 * to guess: above the sections an unknown heading is no section.
 *
 *    ## Definition                  definition: a heading around sections
 *    ### Response Fields            output
 *    #### Data Model                types
 *    #### Disk                      types: stands beside its heading, as a type of that section
 */
import type { Block } from "../../2-document/document.js";
import type { Vendor } from "../../vendors/vendor.js";
import { matches, outline, type Part } from "./outline.js";

/** Sections in the order in which their words are tried. */
const ROLES = [
  "description",
  "input",
  "path",
  "query",
  "header",
  "body",
  "output",
  "errors-heading",
  "resources",
  "debugging",
  "permissions",
  "syntax",
  "changes",
  "common",
  "types",
  "definition",
  "example",
] as const;
export type Role = (typeof ROLES)[number] | "head" | "other";

export interface RolePart extends Part {
  readonly role: Role;
}

/** A part under an unknown heading belongs to the section around it; beside a section it belongs to none. */
export function partsOf(blocks: readonly Block[], vendor: Vendor): RolePart[] {
  const { words } = vendor;
  const inExample = (title: string): boolean =>
    (["request", "response", "xml", "json"] as const).some((role) => matches(title, words.sections[role])) ||
    words.exampleInput.test(title) ||
    words.exampleOutput.test(title);
  const inSection = (title: string, next: Block | undefined): boolean =>
    next?.kind === "table" && (matches(title, words.sections.input) || matches(title, words.sections.output));
  const open: Open[] = [{ level: 0, role: "head" }];
  let titled = false;
  return outline(blocks, (title, next) => inExample(title) || inSection(title, next)).map((part) => {
    if (part.heading === undefined) return { ...part, role: "head" };
    const own = roleOf(part.title, vendor);
    while (closes(open[open.length - 1], part, own)) open.pop();
    const around = open[open.length - 1]?.role ?? "head";
    const isTitle = part.level === 1 && own === undefined && !titled;
    titled ||= isTitle;
    const inside = inExample(part.title) ? "example" : undefined;
    const role = isTitle ? "head" : (own ?? inside ?? (around === "head" && titled ? unknownRole(open) : around));
    open.push({ level: part.level, role });
    return { ...part, role };
  });
}

interface Open {
  readonly level: number;
  readonly role: Role;
}

/** A heading closes those of its level, but a type closes neither the section of types nor another type. */
function closes(last: Open | undefined, part: Part, own: Role | undefined): boolean {
  if (last === undefined || last.level === 0) return false;
  return last.level > part.level || (last.level === part.level && (last.role !== "types" || own !== undefined));
}

/** Above the sections an unknown heading is the site's or says more of the action; it is reported, not guessed. */
function unknownRole(open: readonly Open[]): Role {
  return open.length > 0 ? "other" : "head";
}

function roleOf(title: string, { words }: Vendor): Role | undefined {
  const role = ROLES.find((own) => matches(title, words.sections[own]));
  return role ?? (words.exampleHeading.test(title) ? "example" : undefined);
}
