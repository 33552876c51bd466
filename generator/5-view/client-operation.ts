/**
 * What the client's runtime is told of an action besides its types: whether a call may be sent twice, its limit, how its
 * result is read on, which list names states, where the parts of the input stand.
 */
import type { Action, Member, Paging, Spec } from "../4-spec/spec.js";
import { clientProtocol } from "../vendors/protocols.js";
import { WIRE_RULES } from "../vendors/wire-rules.js";
import { isRead } from "./action-verbs.js";

export interface OperationFacts {
  readonly action: string;
  readonly safe?: true;
  readonly clientToken?: string;
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  readonly paging?: PagingFacts;
  readonly states?: { readonly items: string };
  readonly http?: HttpFacts;
}

/** Some member of the input, or of what it holds, takes bytes: where the protocol knows bodies of parts, it is sent as one. */
export function isMultipart({ input }: Action, spec: Spec): boolean {
  if (!clientProtocol(spec.protocol.kind)?.multipart) return false;
  const seen = new Set<string>();
  const isBinary = ({ type }: Pick<Member, "type">): boolean => {
    if (type.kind === "array" || type.kind === "map") return isBinary({ type: type.of });
    if (type.kind === "struct") return type.members.some(isBinary);
    if (type.kind !== "ref") return type.kind === "binary";
    if (seen.has(type.name)) return false;
    seen.add(type.name);
    return (spec.types[type.name]?.members ?? []).some(isBinary);
  };
  return (input ?? []).some(isBinary);
}

interface PagingFacts {
  readonly style: Paging["style"];
  readonly cursor: string;
  readonly size?: string;
  readonly total?: string;
  readonly next?: string;
  readonly more?: string;
  readonly items?: string;
}

interface HttpFacts {
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly header?: readonly string[];
}

/** A member of the output at a path such as `Data.Items`. */
export interface Place {
  readonly path: string;
  readonly member: Member;
}

export function operationFacts(name: string, action: Action, spec: Spec): OperationFacts {
  const list = listOf(action, spec);
  const states = list === undefined ? [] : stateNames(list.member, spec);
  return {
    action: name,
    ...(action.http?.method === "GET" || isRead(name) ? { safe: true as const } : {}),
    ...(action.clientToken === undefined ? {} : { clientToken: action.clientToken }),
    ...(action.rateLimit === undefined ? {} : { rateLimit: action.rateLimit }),
    ...(action.paging === undefined ? {} : { paging: pagingFacts(action.paging, action, spec, list?.path) }),
    ...(list === undefined || states.length === 0 || !isRead(name) ? {} : { states: { items: list.path } }),
    ...(action.http === undefined ? {} : { http: httpFacts(action.http, action, spec) }),
  };
}

/** Members of the listed items whose values the docs tell, and whose names say that they are states. */
export function stateNames(list: Member, spec: Spec): string[] {
  const of = list.type.kind === "array" ? list.type.of : undefined;
  return membersOf(of, spec)
    .filter(
      (own) => /(?:^|[a-z])(?:State|Status)$/.test(own.name) && own.constraints?.enum && own.type.kind === "string",
    )
    .map((own) => own.name);
}

/** The list that an action is called for: the only list of structures in its output, or else the only list. */
export function listOf({ output }: Action, spec: Spec): Place | undefined {
  const lists = placesOf(output ?? [], spec).filter(({ member }) => member.type.kind === "array");
  const structures = lists.filter(({ member: { type } }) => type.kind === "array" && /ref|struct/.test(type.of.kind));
  const [only, ...more] = structures.length > 0 ? structures : lists;
  return more.length === 0 ? only : undefined;
}

function pagingFacts(paging: Paging, action: Action, spec: Spec, items: string | undefined): PagingFacts {
  const [cursor = "", size] = paging.in;
  const places = placesOf(action.output ?? [], spec).filter(({ path }) => paging.out.includes(path));
  const first = (kind: string): string | undefined =>
    // `ListOver` says the contrary of `HasMore`: a page without a token ends the list in any case.
    places.find(({ path, member }) => member.type.kind === kind && !/over$/i.test(path))?.path;
  const facts = { size, total: first("integer"), next: first("string"), more: first("boolean"), items };
  return { style: paging.style, cursor, ...Object.fromEntries(Object.entries(facts).filter(([, own]) => own)) };
}

export function httpFacts(http: NonNullable<Action["http"]>, { input }: Action, spec: Spec): HttpFacts {
  const named = (place: string): string[] => (input ?? []).filter((own) => own.in === place).map((own) => own.name);
  const [query, header, body] = [named("query"), named("header"), named("body")];
  const whole = body.length === 1 && body[0] === WIRE_RULES[spec.protocol.kind].wholeBody;
  return {
    method: http.method,
    path: http.path,
    ...(query.length > 0 ? { query } : {}),
    ...(header.length > 0 ? { header } : {}),
    ...(whole ? { body: body[0] } : {}),
  };
}

/** All members of the output that are no items of a list, each with its path. */
export function placesOf(members: readonly Member[], spec: Spec, before = "", depth = 0): Place[] {
  return members.flatMap((member) => {
    const path = before + member.name;
    // Types may hold themselves.
    const inner = depth < 3 ? placesOf(membersOf(member.type, spec), spec, `${path}.`, depth + 1) : [];
    return [{ path, member }, ...inner];
  });
}

export function membersOf(type: Member["type"] | undefined, spec: Spec): readonly Member[] {
  if (type?.kind === "struct") return type.members;
  return type?.kind === "ref" ? (spec.types[type.name]?.members ?? []) : [];
}
