/**
 * What keywords do not say, as words of CommonMark: our note, the page's words where they are kept, and facts such as the
 * labels of values, units, conditions, releases. Nothing of a page can become markup.
 */
import type { Action, Constraints, Member, TypeDefinition } from "../../4-spec/spec.js";
import { deletedBy, limitText, memberFacts, noteAt, type Notes, wordsOf } from "../describe.js";
import { requestFacts, ruleFacts } from "../describe-request.js";
import { code, escapeMarkdown } from "../markdown.js";
import { hasKeyword } from "./constraint-keywords.js";
import type { SchemaContext } from "./json-schema.js";

/** Outside tables a pipe is a sign like others. */
const STYLE = { code: (value: string) => code(value).replaceAll("\\|", "|"), text: escapeMarkdown };

export function describeMember(member: Member, path: string, { side, notes }: SchemaContext): string | undefined {
  const { nullable: _n, readOnly: _r, example: _e, constraints, ...told } = member;
  const rest: Member = constraints ? { ...told, constraints: untold(constraints) } : told;
  const deprecation = typeof member.deprecated === "object";
  const facts = memberFacts(rest, { ...STYLE, deprecation, bareValues: side === "output" });
  return paragraphs(noteAt(notes, path), member.description, facts);
}

/** Constraints that have no keyword, or whose keyword has no room for all of them. */
function untold({ enum: values, unit, requiredWhen, format, items }: Constraints): Constraints {
  return {
    ...(values ? { enum: values } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(requiredWhen ? { requiredWhen } : {}),
    ...(format === undefined || hasKeyword(format) ? {} : { format }),
    ...(items ? { items: untold(items) } : {}),
  };
}

export function describeType(name: string, type: TypeDefinition, notes: Notes): string | undefined {
  const unknown = type.defined === false ? ["No page defines this type: its members are unknown"] : [];
  return paragraphs(noteAt(notes, `type:${name}`), type.description, [...ruleFacts(type.rules, STYLE), ...unknown]);
}

/** Our note of an action is its summary. */
export function describeAction(action: Action): string | undefined {
  const since = action.lifetime?.findLast((event) => "added" in event);
  const deleted = deletedBy(action);
  return paragraphs(undefined, action.description, [
    ...(action.status === "obsolete"
      ? [`${deleted.charAt(0).toUpperCase()}${deleted.slice(1)} deleted this action`]
      : []),
    ...(action.rateLimit ? [`At most ${limitText(action.rateLimit)}`] : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...requestFacts(action, STYLE),
    ...(since && "added" in since ? [`Since release ${since.added}`] : []),
    ...(action.status === "undocumented" ? ["Listed, but described on no page: parameters are unknown"] : []),
  ]);
}

function paragraphs(
  note: string | undefined,
  description: string | undefined,
  facts: readonly string[],
): string | undefined {
  const words = wordsOf(note, description).map(escapeMarkdown);
  const all = [...words, ...(facts.length > 0 ? [`${facts.join(". ")}.`] : [])];
  return all.length > 0 ? all.join("\n\n") : undefined;
}
