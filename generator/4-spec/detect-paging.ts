/**
 * Members of an action -> how its result is read piece by piece, by their names and types.
 *
 *    Offset, Limit           -> TotalCount           offset
 *    PageNumber, PageSize    -> TotalCount           page
 *    NextToken, MaxResults   -> NextToken            token
 * A request with a token pages by it, whatever else it takes; an offset without a limit is no paging.
 */
import type { Member, Paging } from "./spec.js";

const OFFSET = /^offset$/i;
const PAGE = /^(?:page(?:Number|No|Num|Index)?|currentPage)$/i;
const TOKEN = /^(?:next|page|nextPage|continuation|context|pagination|pageNext|scroll)?(?:Token|Marker|Cursor)$/i;
const SIZE = /^(?:limit|pageSize|pageLimit|maxResults?|maxItems|maxKeys|pageCount)$/i;
const TOTAL = /^(?:total|totalCount|totalNum|totalNumber|totalSize|count)$/i;
const NEXT = /^(?:next\w*(?:Token|Marker|Cursor)|(?:isTruncated|hasMore|hasNext|listOver))$/i;

export function detectPaging(input: readonly Member[], output: readonly Member[]): { paging?: Paging } {
  const named = (words: RegExp, kind: "integer" | "string"): string[] =>
    input.filter((own) => words.test(own.name) && own.type.kind === kind).map((own) => own.name);
  const size = named(SIZE, "integer");
  const total = pathsOf(output, (own) => TOTAL.test(own.name) && own.type.kind === "integer");
  const next = pathsOf(
    output,
    (own) => NEXT.test(own.name) && (own.type.kind === "string" || own.type.kind === "boolean"),
  );
  const tokens = named(TOKEN, "string").filter((name) => /next/i.test(name) || next.length > 0);
  const answered = pathsOf(
    output,
    (own) => own.type.kind === "string" && (NEXT.test(own.name) || tokens.includes(own.name)),
  );
  if (tokens.length === 1 && answered.length > 0)
    return {
      paging: { style: "token", in: [...tokens, ...size], out: [...new Set([...answered, ...next, ...total])] },
    };
  const offset = named(OFFSET, "integer");
  if (offset.length === 1 && size.length === 1)
    return { paging: { style: "offset", in: [...offset, ...size], out: total } };
  const page = named(PAGE, "integer");
  return page.length === 1 && size.length === 1
    ? { paging: { style: "page", in: [...page, ...size], out: total } }
    : {};
}

/** Paths of the members that fit, those of a struct in the output too. */
function pathsOf(members: readonly Member[], fits: (member: Member) => boolean): string[] {
  return members.flatMap((member) => {
    const inner = member.type.kind === "struct" ? pathsOf(member.type.members, fits) : [];
    return [...(fits(member) ? [member.name] : []), ...inner.map((path) => `${member.name}.${path}`)];
  });
}
