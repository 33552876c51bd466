/** Data of the search in, entries out: what can be found, and where it leads. Pure; links are paths from the root of the site. */
import type {
  FoundMember,
  Kind,
  NamedPage,
  SearchIndex,
  SearchShard,
  ServiceSearch,
} from "../../../../generator/5-view/site/search-data.js";
import { errorId, fragment } from "../../../../generator/5-view/site/ids.js";
import { type Name, nameOf } from "./match-name.js";

export interface Entry {
  readonly kind: Kind;
  readonly name: Name;
  /** Folder of the service. */
  readonly service: string;
  readonly words: string;
  /** Of a member the first of its places. */
  readonly link: string;
  readonly obsolete: boolean;
  /** Of an error code, how many actions give it. */
  readonly actions?: number;
  /** Of a member, made when they are asked for: there are many. */
  readonly places?: () => readonly Place[];
}

/** A row of a page that documents a member. */
export interface Place {
  readonly page: string;
  readonly id: string;
  readonly link: string;
}

export function serviceEntries({ services }: SearchIndex): Entry[] {
  return services.map(({ folder, title }) => ({
    kind: "service",
    name: nameOf(folder.slice(folder.lastIndexOf("/") + 1)),
    service: folder,
    words: title,
    link: `${folder}/index.html`,
    obsolete: false,
  }));
}

export function nameEntries({ services }: SearchShard): Entry[] {
  return services.flatMap(({ folder, actions, types }) => [
    ...actions.map((page) => pageEntry("action", folder, page)),
    ...types.map((page) => pageEntry("type", folder, page)),
  ]);
}

export function detailEntries(folder: string, data: ServiceSearch): Entry[] {
  const members = data.members.map((member): Entry => {
    const places = (): readonly Place[] => placesOf(folder, member, data);
    const [name, words, [id, page] = ["", 0]] = member;
    const link = placeOf(folder, id, page ?? 0, data).link;
    return { kind: "member", name: nameOf(name), service: folder, words, link, obsolete: false, places };
  });
  const codes = data.codes.map(([code, words, actions]): Entry => {
    const link = `${folder}/errors.html${fragment(errorId(code))}`;
    return { kind: "code", name: nameOf(code), service: folder, words, link, obsolete: false, actions };
  });
  return [...members, ...codes];
}

function pageEntry(kind: "action" | "type", service: string, [name, file, words = "", obsolete]: NamedPage): Entry {
  const link = pageLink(service, kind, file);
  return { kind, name: nameOf(name), service, words, link, obsolete: obsolete === 1 };
}

function placesOf(folder: string, [, , ...places]: FoundMember, data: ServiceSearch): Place[] {
  return places.flatMap(([id, ...pages]) => pages.map((page) => placeOf(folder, id, page, data)));
}

function placeOf(folder: string, id: string, page: number, { pages, actions }: ServiceSearch): Place {
  const [name, file] = pages[page] ?? ["", "index"];
  const link = pageLink(folder, page < actions ? "action" : "type", file);
  return { page: name, id, link: link + fragment(id) };
}

function pageLink(folder: string, kind: "action" | "type", file: string): string {
  return `${folder}/${kind}s/${file}.html`;
}
