/**
 * A service in, what search knows of it besides names of pages out: each member name once with all the rows where it stands, and
 * error codes. Loaded on the pages of the service, and elsewhere on request.
 */
import type { ErrorDefinition, Member } from "../../4-spec/spec.js";
import { noteAt } from "../describe.js";
import { errorUsers } from "../error-users.js";
import { heldBy } from "../held-type.js";
import { memberId } from "./ids.js";
import type { FoundCode, FoundMember, MemberPlace, NamedPage, ServiceSearch } from "./search-data.js";
import type { SearchInput } from "./search-names.js";
import { fewWords, joinWords } from "./search-words.js";

interface Row {
  readonly name: string;
  readonly words: string;
  readonly id: string;
  readonly page: number;
}

export function serviceSearch(input: SearchInput): ServiceSearch {
  const { spec, paths } = input;
  const [actions, types] = [pagesOf(spec.actions, paths.actions), pagesOf(spec.types, paths.types)];
  const rows = [
    ...(["input", "output"] as const).flatMap((side) =>
      actions.flatMap(([name], page) =>
        rowsOf(spec.actions[name]?.[side] ?? [], { page, side, notes: `${name}.${side}` }, input),
      ),
    ),
    ...types.flatMap(([name], i) =>
      rowsOf(spec.types[name]?.members ?? [], { page: actions.length + i, notes: `type:${name}` }, input),
    ),
  ];
  return {
    pages: [...actions, ...types],
    actions: actions.length,
    members: groupBy(rows, (row) => row.name).map(foundMember),
    codes: foundCodes(input),
  };
}

function pagesOf(named: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, string>): NamedPage[] {
  return Object.keys(named).flatMap((name): NamedPage[] => {
    const file = files.get(name);
    return file === undefined ? [] : [[name, file]];
  });
}

interface Owner {
  readonly page: number;
  readonly side?: "input" | "output";
  /** Where the notes of the members stand. */
  readonly notes: string;
}

/** Members of structures in place follow the member that holds them; those of one form only have no row, and lead to the holder's. */
function rowsOf(members: readonly Member[], owner: Owner, input: SearchInput, path = ""): Row[] {
  return members.flatMap((member) => {
    const own = `${path}${member.name}`;
    const words = fewWords(noteAt(input.notes, `${owner.notes}.${own}`), member.description);
    const row = { name: member.name, words, id: memberId(owner.side, own), page: owner.page };
    const [held] = heldBy(member.type);
    const { members: inner, variants = [] } = held.kind === "struct" ? held : { members: [] };
    const names = new Set(inner.map(({ name }) => name));
    const only = variants.flatMap((form) => form.members).filter(({ name }) => !names.has(name));
    return [
      row,
      ...rowsOf(inner, owner, input, `${own}.`),
      ...only.map(({ name, description }) => ({ ...row, name, words: fewWords(undefined, description) })),
    ];
  });
}

function foundMember([name, rows]: readonly [string, readonly Row[]]): FoundMember {
  const places = groupBy(rows, (row) => row.id).map(([id, own]): MemberPlace => [
    id,
    ...new Set(own.map(({ page }) => page)),
  ]);
  return [name, joinWords(rows.map(({ words }) => words)), ...places];
}

function foundCodes({ spec, notes }: SearchInput): FoundCode[] {
  const users = errorUsers(spec);
  return Object.entries(spec.errors).map(([code, error]) => [
    code,
    meaning(noteAt(notes, `error:${code}`), error),
    users.get(code)?.length ?? 0,
  ]);
}

function meaning(note: string | undefined, { cases = [] }: ErrorDefinition): string {
  return joinWords(note === undefined ? cases.map(({ message, solution }) => message ?? solution ?? "") : [note]);
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}
