/**
 * Whom each diagnostic concerns: us, who read the page, or the vendor, who wrote it. What concerns the vendor is worded for
 * him: under which heading it stands, what his page says, and what contradicts it, with the `{parameters}` of its entry in
 * the catalog. A new entry of the catalog does not compile before it is listed here.
 */
import type { Code } from "./catalog.js";

export interface PageFault {
  readonly about: "page";
  readonly heading: string;
  readonly says: string;
  readonly against: string;
}

/** How we read, what was given, what people wrote beside the pages; also faults of a print or a copy of the page. */
interface Reading {
  readonly about: "reading";
}

const reading: Reading = { about: "reading" };

/** Inputs that cannot be taken, how pages are printed, what clients saw: never the vendor's words. */
type Ours = Extract<Code, `page/${string}` | `document/${string}` | `drift/${string}`>;

const AUDIENCE: Readonly<Record<Exclude<Code, Ours>, Reading | PageFault>> = {
  "facts/unknown-vendor": reading,
  "facts/other-vendor": reading,
  "facts/legacy": reading,
  "facts/unknown-kind": reading,
  "facts/unknown-service": reading,
  "facts/unknown-version": reading,
  "facts/unnamed-action": reading,
  "facts/missing-section": reading,
  "facts/drifted-page": reading,
  "facts/drift-accepted": reading,
  "facts/not-pruned": reading,
  "facts/unclaimed": reading,
  "facts/unknown-column": reading,
  "facts/ambiguous-row": reading,
  "facts/joined-cells": reading,
  "facts/unparted-cells": reading,
  "facts/row-cells": {
    about: "page",
    heading: "Table rows that have another number of cells than their header",
    says: "the header of the table has {expected} cells",
    against: "row {row} has {found}",
  },
  "facts/no-type": reading,
  "facts/required-missing": {
    about: "page",
    heading: "Tables whose rows leave out a column of the header",
    says: "the {table} table has a Required column",
    against: "its rows have no such cell",
  },
  "facts/cut-edge": reading,
  "facts/cut-words": reading,
  "facts/cut-words-everywhere": reading,
  "facts/glued-heading": reading,
  "facts/repeated-header": reading,
  "facts/unsafe-name": reading,
  "facts/name-clash": reading,
  "facts/action-differs": {
    about: "page",
    heading: "Pages that name their action in two ways",
    says: "the page names its action {action}",
    against: "it names it {others} too",
  },
  "facts/dated-changes": reading,
  "facts/given": reading,
  "facts/duplicate-page": {
    about: "page",
    heading: "Pages that are published twice",
    says: "the page of {page} stands there as of {newer}",
    against: "it stands there as of {older} too; the two differ in: {differences}",
  },
  "spec/undefined-type": {
    about: "page",
    heading: "Types that no page defines",
    says: "type {type} is used by {by}",
    against: "no page defines {type}",
  },
  "spec/type-differs": {
    about: "page",
    heading: "Types that several pages define in different ways",
    says: "type {type} is defined on the pages {pages}",
    against: "they differ in {members}",
  },
  "spec/example-repeated": {
    about: "page",
    heading: "Examples that give a parameter several times",
    says: "example {index} of {action} gives {name}",
    against: "it gives it again",
  },
  "spec/unknown-type-word": reading,
  "spec/required-word": reading,
  "spec/unlisted-action": {
    about: "page",
    heading: "Actions that have a page but are not listed",
    says: "{action} has a page",
    against: "the list of actions has no {action} ({status})",
  },
  "spec/action-without-page": {
    about: "page",
    heading: "Actions that are listed but have no page",
    says: "the list of actions names {action}",
    against: "no page describes {action}",
  },
  "spec/example-invalid": {
    about: "page",
    heading: "Examples that are not valid",
    says: "example {index} of {action} shows a {part} as {format}",
    against: "it is not valid {format}: {reason}",
  },
  "spec/example-type": {
    about: "page",
    heading: "Examples that break the types of their own page",
    says: "{path} of {action} is declared as {declared}",
    against: "example {index} has {found} there",
  },
  "spec/example-undeclared": {
    about: "page",
    heading: "Examples with members that no table declares",
    says: "example {index} of {action} has {path}",
    against: "no table declares it",
  },
  "spec/example-name": {
    about: "page",
    heading: "Examples that spell a member in another way than its table",
    says: "the table of {action} has {name}",
    against: "an example writes {found}",
  },
  "spec/note-path": reading,
  "spec/example-value": {
    about: "page",
    heading: "Example values that break the type of their row",
    says: "{path} is declared as {declared}",
    against: "its example value is {value}",
  },
  "spec/example-action": {
    about: "page",
    heading: "Examples that call another action",
    says: "example {index} stands on the page of {action}",
    against: "it calls {found}",
  },
  "spec/restored-nesting": {
    about: "page",
    heading: "Tables that lose the nesting of their members",
    says: "the members of {path} stand flat in the table",
    against: "the JSON example nests them",
  },
  "spec/parent-type": {
    about: "page",
    heading: "Structures with a type that their own members contradict",
    says: "{path} is declared as {declared}",
    against: "the table lists its members",
  },
  "spec/array-notation": {
    about: "page",
    heading: "Names and types that disagree about being a list",
    says: "{path} stands in its table",
    against: "it {problem}",
  },
  "spec/type-links": {
    about: "page",
    heading: "Links that lead to other types than the tables use",
    says: "the tables of {action} use the types {types}",
    against: "their links lead to {links}",
  },
  "spec/errors-unsorted": {
    about: "page",
    heading: "Error tables that are not sorted",
    says: "the error table of {page} is sorted by code",
    against: "{code} is out of order",
  },
  "spec/error-unlisted": {
    about: "page",
    heading: "Error codes of actions that no list of error codes has",
    says: "{action} names the error code {code}",
    against: "no list of error codes has it",
  },
  "spec/rate-limit": {
    about: "page",
    heading: "Rate limits that contradict each other",
    says: "the page of {action} says {page} requests a second",
    against: "the list of actions says {list}",
  },
  "spec/used-by": {
    about: "page",
    heading: "Types that name actions which do not use them",
    says: "type {type} names {action} as its user",
    against: "the tables of {action} do not reach it",
  },
  "spec/category-duplicate": {
    about: "page",
    heading: "Actions that are listed twice",
    says: "the list of actions names {action}",
    against: "it names {action} again",
  },
  "spec/input-duplicate": {
    about: "page",
    heading: "Members that stand twice in their table",
    says: "{path} stands in its table",
    against: "it stands there again: {words}",
  },
  "spec/history-gap": {
    about: "page",
    heading: "Release notes that delete what exists today",
    says: "release {release} deletes {name}",
    against: "{name} is documented today, and no later release adds it",
  },
  "spec/release-twice": {
    about: "page",
    heading: "Releases that are printed more than once",
    says: "the notes of release {release} stand on the page",
    against: "they stand there again",
  },
  "spec/change-contradicts": {
    about: "page",
    heading: "Release notes that say two things of one name",
    says: "release {release} says {before} of {name}",
    against: "it says {kind} of it, too",
  },
  "spec/endpoint": {
    about: "page",
    heading: "Pages that name another host than their service",
    says: "the page of {action} names the host {host}",
    against: "the service has the host {endpoint}",
  },
  "spec/regions": {
    about: "page",
    heading: "Regions that one of two lists leaves out",
    says: "the table of endpoints leaves out {regions}",
    against: "the list of regions leaves out {endpoints}",
  },
  "spec/no-endpoint": reading,
  "view/no-protocol": reading,
  "view/no-action": reading,
  "spec/shrunk": reading,
  "spec/shrink-accepted": reading,
  "spec/corrected": {
    about: "page",
    heading: "What is known to be otherwise",
    says: "{at} is {page}",
    against: "it is {value}: {reason} (evidence: {evidence})",
  },
  "spec/correction-stale": reading,
  "spec/correction-gone": reading,
  "spec/correction-idle": reading,
  "spec/correction-refused": reading,
  "spec/correction-key": reading,
  "spec/correction-text": reading,
  "spec/unplaced-row": {
    about: "page",
    heading: "Rows whose place in a structure nothing tells",
    says: "{path} stands below the members of a structure, without a mark",
    against: "the example of the page does not show it",
  },
  "spec/inferred-type": {
    about: "page",
    heading: "Rows without a type",
    says: "the row {path} stands in a table of types",
    against: "its type cell is empty",
  },
  "spec/flat-rows": {
    about: "page",
    heading: "Structures whose members nothing tells",
    says: "{path} is a structure",
    against: "the rows below it carry no mark, and no example shows its members",
  },
  "spec/example-repaired": {
    about: "page",
    heading: "Examples that are not valid JSON as printed",
    says: "example {index} of {action} is JSON",
    against: "it holds {what}",
  },
  "spec/language-differs": {
    about: "page",
    heading: "Pages of one API that differ between languages",
    says: "{path} of {page} is {value} in {language}",
    against: "it is {found} in {other}",
  },
  "spec/foreign-hosts": {
    about: "page",
    heading: "Tables of hosts of another service",
    says: "the table of hosts names {host}",
    against: "the pages of the actions name hosts of {service}",
  },
  "spec/time-word": reading,
  "spec/release-gap": reading,
  "spec/change-twice": reading,
  "spec/change-word": reading,
  "spec/place-word": reading,
  "spec/several-sources": reading,
  "spec/unread-words": reading,
  "spec/unresolved-reference": reading,
  "spec/suppression-stale": reading,
};

/** What the vendor is told of a diagnostic; undefined where it does not concern him. */
export function concernOf(code: Code): PageFault | undefined {
  const own = (AUDIENCE as Readonly<Partial<Record<Code, Reading | PageFault>>>)[code];
  return own?.about === "page" ? own : undefined;
}
