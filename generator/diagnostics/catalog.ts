/**
 * Every diagnostic there is: its code `<stage>/<what>`, its severity and its sentence with `{parameters}`.
 * error = a fact is missing; warning = kept but interpreted; info = noted. No free-text messages exist elsewhere.
 */
export type Severity = "error" | "warning" | "info";

interface Entry {
  readonly severity: Severity;
  readonly text: string;
}

const define = <const T extends Record<string, Entry>>(entries: T): T => entries;

export const CATALOG = define({
  // 1-page: inputs that cannot be taken
  "page/empty": { severity: "error", text: "the file is empty; fetch the page again" },
  "page/binary": {
    severity: "error",
    text: "the file is {what}; give saved pages as HTML, Markdown, PDF, text or page files",
  },
  "page/charset": {
    severity: "error",
    text: "byte {offset} is not valid {charset}; convert the file to UTF-8 first, or declare its true charset",
  },
  "page/charset-unknown": {
    severity: "error",
    text: "the charset {declared} that the page declares is not known; convert the file to UTF-8 and mend its declaration",
  },
  "page/charset-outdated": {
    severity: "warning",
    text: "the page declares the charset {declared} but its bytes are UTF-8; read as UTF-8",
  },
  "page/too-large": {
    severity: "error",
    text: "the file has {bytes} bytes, more than the {limit} that one input may have; split it",
  },
  "page/unreadable": { severity: "error", text: "cannot be read ({reason}); check the path and its permissions" },
  "page/no-match": { severity: "error", text: "no file matches this pattern; check the path" },
  "page/nothing": {
    severity: "error",
    text: "no page is in it; give pages as HTML, Markdown, PDF, text, page files, answers as JSON, or an archive of them",
  },
  "page/left-out": { severity: "info", text: "{count} files that are no pages by their names are left out ({kinds})" },
  "page/link": { severity: "info", text: "links inside a folder or archive are not followed; give what it points to" },
  "page/no-body": {
    severity: "error",
    text: "the HTML holds no heading and no table: it asks for a login, a check or a script; save the page once it is shown",
  },
  "page/json": { severity: "error", text: "the JSON is broken or cut off; fetch it again" },
  "page/answer": { severity: "error", text: "a page is missing from this JSON answer: {failure}; fetch it again" },
  "page/archive-broken": {
    severity: "error",
    text: "the archive is broken or cut off: {reason}; pack or fetch it again",
  },
  "page/archive-encrypted": {
    severity: "error",
    text: "{count} of {all} files in the archive are encrypted; unpack it and give the folder",
  },
  "page/archive-nested": {
    severity: "error",
    text: "this is {what} inside an archive; unpack that one and give the folder",
  },
  "page/archive-too-large": {
    severity: "error",
    text: "the archive unpacks to more than {bytes} bytes or {entries} files; unpack it and give the folder",
  },
  // 2-document: how a page is printed
  "document/cut-manual": {
    severity: "error",
    text: "the manual ends on sheet {last} of {total}; its last page ({title}) is left out; give the whole text",
  },
  "document/truncated": { severity: "error", text: "the text ends inside {where}; fetch or copy the page again" },
  "document/front-matter": {
    severity: "error",
    text: "the front matter line {line} is not `key: value`; restore the page file from git",
  },
  "document/page-file-version": {
    severity: "error",
    text: "page file version {version} is newer than this docwright reads; upgrade docwright",
  },
  "document/row-cells": {
    severity: "error",
    text: "row {row} has {found} cells where the header has {expected}: missing ones are empty, the last one holds what is too much; look at the page, restore a page file from git",
  },
  "document/unknown-word": {
    severity: "error",
    text: "{what} {word} is none of a page file; restore it from git",
  },
  "document/stray-line": {
    severity: "error",
    text: "a line of the page file is neither heading, item, quote, table nor code: {words}",
  },
  "document/pdf-package": {
    severity: "error",
    text: "a PDF is read with the package pdfjs-dist, which is not installed; run `npm install pdfjs-dist@~5.4.0`",
  },
  "document/pdf-encrypted": {
    severity: "error",
    text: "the PDF asks for a password; save a copy without one and give that",
  },
  "document/pdf-damaged": {
    severity: "error",
    text: "the PDF cannot be opened ({reason}); fetch or print it again",
  },
  "document/pdf-truncated": {
    severity: "error",
    text: "the PDF has no end: it was cut or is damaged; fetch or print it again",
  },
  "document/pdf-part": {
    severity: "error",
    text: "the part of the PDF at byte {offset} is damaged and nothing of it can be trusted; fetch or print it again",
  },
  "document/pdf-part-size": {
    severity: "error",
    text: "the part of the PDF at byte {offset} unpacks to more than any page needs; the PDF is left out",
  },
  "document/pdf-sheet": {
    severity: "error",
    text: "sheet {sheet} is damaged: what could be read of it is kept, the rest is missing; fetch or print the PDF again",
  },
  "document/pdf-cut-edge": {
    severity: "warning",
    text: "a table of sheet {sheet} is wider than the sheet and its words are cut at the edge; print the page on wider paper or give it as HTML",
  },
  "document/pdf-sheets": {
    severity: "error",
    text: "the PDF has {sheets} sheets, more than the {limit} that one input may have; split it",
  },
  "document/pdf-no-text": {
    severity: "error",
    text: "the {sheets} sheets of the PDF hold pictures of text, no text; give the page as HTML, or a PDF printed from it",
  },
  "document/pdf-unmapped": {
    severity: "error",
    text: "the fonts of the PDF do not tell which letters {count} of its {total} signs are; give the page as HTML, or print it with another program",
  },
  // 3-facts: what was and was not understood
  "facts/unknown-vendor": {
    severity: "error",
    text: "no vendor's words stand on this page ({counts}); name it with --vendor <vendor>",
  },
  "facts/other-vendor": {
    severity: "error",
    text: "this is a page of {found}, not of {wanted}; leave it out or drop --vendor",
  },
  "facts/legacy": {
    severity: "error",
    text: "this page documents the older API of {vendor} ({mark}), which has another protocol; give the page of the current API",
  },
  "facts/unknown-kind": {
    severity: "error",
    text: "the kind of this page was not recognised; headings seen: {headings}",
  },
  "facts/unknown-service": {
    severity: "error",
    text: "the page names no service and {candidates}; name it with --service <service>",
  },
  "facts/unknown-version": {
    severity: "error",
    text: "no page of {service} names the API version; give it with --api-version <version>",
  },
  "facts/unnamed-action": { severity: "error", text: "no action name was found on this page" },
  "facts/missing-section": {
    severity: "error",
    text: "the page of {action} lacks its {section} section: it is cut off or its layout has changed; its page file is left as it was",
  },
  "facts/drifted-page": {
    severity: "error",
    text: "the page of {page} has no {role} rows, its page file has {rows}: it is cut off or its layout has changed; its page file is left as it was; if they are gone for good, give --accept-shrink <reason>",
  },
  "facts/drift-accepted": {
    severity: "info",
    text: "the page of {page} has no {role} rows, its page file has {rows}; this is accepted ({reason})",
  },
  "facts/not-pruned": {
    severity: "warning",
    text: "--prune is left out: pages were refused, and their page files would be dropped with those that are gone",
  },
  "facts/unclaimed": { severity: "error", text: "not understood: {words}" },
  "facts/row-cells": { severity: "warning", text: "row {row} has {found} cells where the header has {expected}" },
  "facts/no-type": { severity: "error", text: "row {row} has no readable type: {words}" },
  "facts/ambiguous-row": {
    severity: "error",
    text: "a row of the {table} table has more than one reading and is left out; copy it with separators or save the page as HTML: {words}",
  },
  "facts/joined-cells": {
    severity: "warning",
    text: "the {columns} cells of the {table} table stand joined in the copied text and are kept as one; save the page as HTML to part them",
  },
  "facts/unparted-cells": {
    severity: "warning",
    text: "the lines of {row} cannot be told apart as cells; all are kept as its description",
  },
  "facts/required-missing": {
    severity: "warning",
    text: "the {table} table has a Required column but its rows have no such cell; left absent",
  },
  "facts/cut-edge": {
    severity: "warning",
    text: "the page is cut at its right edge ({cell} reads {words}); descriptions of this table are incomplete",
  },
  "facts/cut-words": {
    severity: "warning",
    text: "the words of {row} are cut at the right edge; the page of {complete} has them whole",
  },
  "facts/cut-words-everywhere": {
    severity: "warning",
    text: "the words of {row} may be cut: they end without a stop on a page cut at its right edge, and no other page has more of them",
  },
  "facts/glued-heading": { severity: "info", text: "the heading {heading} stood glued to the line before it" },
  "facts/repeated-header": { severity: "info", text: "the header of the {table} table is printed again inside it" },
  "facts/unknown-column": {
    severity: "error",
    text: "nobody knows the column title {title}; its cells are left out: add it to the vendor's words",
  },
  "facts/unsafe-name": {
    severity: "error",
    text: "the {what} {name} cannot name a folder or file; the page is left out",
  },
  "facts/name-clash": {
    severity: "error",
    text: "{name} and {other} differ in capitals only, which many disks take for one; the page is left out: delete the other where it is out of date",
  },
  "facts/action-differs": {
    severity: "warning",
    text: "the page names its action {action} and {others}; the one that most places name is taken, else that of the link",
  },
  "facts/dated-changes": {
    severity: "info",
    text: "changes told by date: {count}; releases of a spec have numbers, so that none of them is a fact of it",
  },
  "facts/given": { severity: "info", text: "{what} {value} was given by flag, not read from the page" },
  // 4-spec: facts that contradict each other or cannot be interpreted
  "facts/duplicate-page": {
    severity: "warning",
    text: "{page} is printed twice ({older} and {newer}); the newer one is used; differences: {differences}",
  },
  "spec/undefined-type": { severity: "warning", text: "type {type} is defined on no page (used by {by})" },
  "spec/type-differs": {
    severity: "warning",
    text: "type {type} is not the same on the pages {pages}: {members}; what they agree on is kept; members that not all of them have are not required",
  },
  "spec/example-repeated": {
    severity: "warning",
    text: "example {index} of {action} gives {name} several times; its last value is kept",
  },
  "spec/unknown-type-word": {
    severity: "error",
    text: "type word {word} of {path} is not in the vendor's vocabulary; left out: {words}",
  },
  "spec/required-word": {
    severity: "warning",
    text: "{path} is required: {word}, which is neither yes nor no; left absent",
  },
  "spec/unread-words": {
    severity: "warning",
    text: "the words of {path} tell {what} in a form that is not understood; left out: state it by a correction",
  },
  "spec/unresolved-reference": {
    severity: "warning",
    text: "{path} {relation} {name}, which the pages of this service do not have; left out",
  },
  "spec/several-sources": {
    severity: "info",
    text: "values of {path} come from several actions ({names}); the first is kept",
  },
  "spec/unlisted-action": {
    severity: "warning",
    text: "{action} has a page but is not in the category list; {status}",
  },
  "spec/action-without-page": { severity: "warning", text: "{action} is listed in the category list but has no page" },
  "spec/example-invalid": {
    severity: "warning",
    text: "the {part} of example {index} of {action} is not valid {format} ({reason}); kept as text",
  },
  "spec/example-repaired": {
    severity: "info",
    text: "the response of example {index} of {action} is not valid JSON as printed; read without {what}",
  },
  "spec/example-type": {
    severity: "warning",
    text: "example {index} of {action}: {path} is {found} where the page declares {declared}",
  },
  "spec/example-undeclared": { severity: "warning", text: "example {index} of {action}: {path} is declared nowhere" },
  "spec/example-name": {
    severity: "warning",
    text: "an example of {action} writes {found} where the table has {name}; both are kept",
  },
  "spec/note-path": { severity: "warning", text: "the note of {path} is shown nowhere: the spec has no such path" },
  "spec/example-value": { severity: "warning", text: "the example value {value} of {path} is no {declared}" },
  "spec/example-action": { severity: "warning", text: "example {index} of {action} calls {found}" },
  "spec/restored-nesting": {
    severity: "warning",
    text: "the members of {path} stand flat in the table; nested as in the JSON example",
  },
  "spec/unplaced-row": {
    severity: "error",
    text: "{path} may be a member of the struct above it or stand beside it, and no mark or example tells; left out: {words}; give the page as HTML, or the row by a correction",
  },
  "spec/inferred-type": {
    severity: "warning",
    text: "the row {path} prints no type; it has that of the example, or of what stands below it: {words}",
  },
  "spec/flat-rows": {
    severity: "warning",
    text: "the rows below {path} may be its members, and no example shows them; they stand beside it",
  },
  "spec/foreign-hosts": {
    severity: "warning",
    text: "{count} hosts of the table ({host}, …) are of another service than {service}, whose action pages name their own; left out",
  },
  "spec/time-word": {
    severity: "warning",
    text: "the time of {path} reads {text}, which is no date that is known here; left absent",
  },
  "spec/place-word": {
    severity: "warning",
    text: "{path} travels in {word}, which is none of query, body, path, header; left absent",
  },
  "spec/language-differs": {
    severity: "warning",
    text: "{page}: {path} is {value} on the page in {language}, {found} on the one in {other}; the first counts",
  },
  "spec/parent-type": {
    severity: "warning",
    text: "{path} is printed as {declared} and member by member; its members are taken",
  },
  "spec/array-notation": { severity: "warning", text: "{path} {problem}" },
  "spec/type-links": {
    severity: "warning",
    text: "the type links of {action} read {links} where its tables use {types}",
  },
  "spec/errors-unsorted": { severity: "warning", text: "the error table of {page} is not sorted at {code}" },
  "spec/error-unlisted": { severity: "warning", text: "{code} of {action} is in no error code list" },
  "spec/rate-limit": {
    severity: "warning",
    text: "{action}: the page says {page} requests a second, the category list {list}",
  },
  "spec/used-by": {
    severity: "warning",
    text: "type {type} says it is used by {action}, whose tables do not reach it",
  },
  "spec/category-duplicate": { severity: "warning", text: "{action} stands twice in the category list" },
  "spec/input-duplicate": {
    severity: "warning",
    text: "{path} stands twice in its table; the first is kept, left out: {words}",
  },
  "spec/history-gap": {
    severity: "warning",
    text: "{name} exists today, yet release {release} deletes it and none adds it again",
  },
  "spec/release-twice": {
    severity: "warning",
    text: "release {release} is printed more than once; its first time counts, what its notes say is joined",
  },
  "spec/release-gap": {
    severity: "warning",
    text: "the release notes skip {releases}: what came and went there is not known",
  },
  "spec/change-twice": { severity: "info", text: "release {release} says more than once: {kind} {name}" },
  "spec/change-contradicts": {
    severity: "warning",
    text: "release {release} says of {name} both {before} and {kind}",
  },
  "spec/change-word": {
    severity: "warning",
    text: "a row of release notes reads {text}, which is no change that is known here; left out",
  },
  "spec/endpoint": { severity: "warning", text: "{action} names the host {host}, the service {endpoint}" },
  "spec/regions": {
    severity: "info",
    text: "regions only in the endpoint table: {endpoints}; only in the region list: {regions}",
  },
  "spec/no-endpoint": {
    severity: "warning",
    text: "no page names the host of {service}; give it with --endpoint <host>",
  },
  // 5-view: what is made of a spec
  "view/no-protocol": {
    severity: "warning",
    text: "{target} is not made for {service}: it does not speak the protocol {protocol} yet; docs, openapi and pages need none",
  },
  "view/no-action": {
    severity: "info",
    text: "nothing is made for {service}: it has none of the chosen actions; what stands there is left as it is",
  },
  // a spec against the one that stands on disk
  "spec/shrunk": {
    severity: "error",
    text: "{lost} of {total} facts would be lost, more than {limit} %: {counts}; nothing of this service is written; if they are gone for good, give --accept-shrink <reason>",
  },
  "spec/shrink-accepted": {
    severity: "info",
    text: "{lost} of {total} facts are lost and accepted ({reason}): {counts}",
  },
  // what people said of a spec, against what its pages say today
  "spec/corrected": {
    severity: "info",
    text: "{at} is {value} where the page says {page}: {reason} (evidence: {evidence})",
  },
  "spec/correction-stale": {
    severity: "warning",
    text: "the correction of {at} expects {expected} where the page says {found}; it is not applied: update or delete it",
  },
  "spec/correction-gone": {
    severity: "warning",
    text: "the correction of {at} is not applied: the spec has no such place; write a path, then # and the field, or delete it",
  },
  "spec/correction-idle": {
    severity: "warning",
    text: "the correction of {at} changes nothing: the page says {value} already; delete it",
  },
  "spec/correction-refused": {
    severity: "error",
    text: "the correction of {at} to {value} is not applied: {place} {expected}",
  },
  "spec/correction-key": {
    severity: "error",
    text: "correction {index} is not applied: its key {key} is unknown; the keys are {keys}",
  },
  "spec/correction-text": {
    severity: "error",
    text: "correction {index} is not applied: it needs {key}, as text",
  },
  "spec/suppression-stale": {
    severity: "warning",
    text: "lint.json suppresses {id}, which is found no more; delete the line",
  },

  // What generated clients saw: events that cannot be used, and why one leads to no correction
  "drift/file": { severity: "error", text: "cannot be read ({reason}); check the path and its permissions" },
  "drift/no-json": {
    severity: "error",
    text: "the line is no JSON object; write one event a line, or delete the line",
  },
  "drift/too-long": {
    severity: "error",
    text: "the line is longer than the {limit} bytes that an event may have; delete the line",
  },
  "drift/field": {
    severity: "error",
    text: "the event has no {field} that is {expected}; write events as the client gives them, or delete the line",
  },
  "drift/no-service": {
    severity: "error",
    text: "the event names no vendor and service; name them on the command line: vendor/service",
  },
  "drift/unknown-service": {
    severity: "error",
    text: "the event is of {service}, which the specs do not hold; they hold {known}: name another folder with --spec, or delete the line",
  },
  "drift/several-services": {
    severity: "error",
    text: "the event is of {service}, which several folders hold: {known}; name one on the command line",
  },
  "drift/no-place": {
    severity: "error",
    text: "the spec has no place {path} that a correction could name; generate the client anew, or correct what stands around it",
  },
  "drift/other-service": {
    severity: "info",
    text: "{count} events are of other services than {service}, which the command line names; left out",
  },
  "drift/unknown-kind": {
    severity: "info",
    text: "{count} events are of kind {kind}, for which no correction is known",
  },
  "drift/learnt": { severity: "info", text: "the spec has learnt of {path} meanwhile ({kind}); nothing to correct" },
  "drift/only-null": {
    severity: "info",
    text: "{path} was null whenever it was seen: its type is unknown; nothing proposed",
  },
  "drift/null-item": {
    severity: "info",
    text: "{path} was null, and a spec has no word for items that may be null; nothing proposed",
  },
  "drift/withheld": {
    severity: "info",
    text: "{path} had a value that is not listed, which the client withheld; nothing proposed: look it up and correct the list",
  },
  "drift/corrected": { severity: "info", text: "corrections.json has an entry for {at} already; it stays as it is" },
  "drift/not-applied": { severity: "warning", text: "what was seen of {at} makes no correction: {why}" },
});

export type Code = keyof typeof CATALOG;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type RawNames<C extends Code> = NamesIn<(typeof CATALOG)[C]["text"]>;
export type Parameters<C extends Code> = Readonly<Record<RawNames<C>, string | number>>;
