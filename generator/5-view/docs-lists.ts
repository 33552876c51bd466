/** The lists of a service for its Markdown docs: types, error codes with the actions that give them, releases. */
import type { HistoryChange, Spec } from "../4-spec/spec.js";
import { noteAt, wordsOf } from "./describe.js";
import { errorUsers } from "./error-users.js";
import { ruleFacts } from "./describe-request.js";
import { actionLink, memberRows, typeLink, type Files, type Linked } from "./docs-members.js";
import { code, escapeMarkdown } from "./markdown.js";
import type { TargetInput } from "./target.js";

export function typeViews({ spec, notes }: TargetInput, files: Files): object[] {
  const linked: Linked = { root: "", files, spec };
  return Object.entries(spec.types).map(([name, type]) => ({
    name: escapeMarkdown(name),
    words: [
      ...wordsOf(noteAt(notes, `type:${name}`), type.description).map(escapeMarkdown),
      ...ruleFacts(type.rules, { code }).map((own) => `${own}.`),
    ],
    usage: type.usage,
    usedBy: type.usedBy.map((own) => actionLink(own, linked)).join(", "),
    undefinedType: type.defined === false,
    empty: type.defined !== false && type.members.length === 0,
    members: memberRows(type.members, "", notes, `type:${name}`, linked),
  }));
}

export function errorViews(spec: Spec, files: Files): object[] {
  const users = errorUsers(spec);
  return Object.entries(spec.errors).map(([name, error]) => ({
    name: escapeMarkdown(name),
    common: error.common,
    http: [...new Set((error.cases ?? []).flatMap((own) => own.http ?? []))].join(", "),
    words: [...new Set((error.cases ?? []).flatMap((own) => [own.message ?? [], own.solution ?? []].flat()))].map(
      escapeMarkdown,
    ),
    actions: (users.get(name) ?? []).map((own) => actionLink(own, { root: "", files, spec })).join(", "),
  }));
}

export function releaseViews(spec: Spec, files: Files): object[] {
  const linked: Linked = { root: "", files, spec };
  return spec.history.map((release) => ({
    release: release.release,
    time: release.time?.replace("T", " ") ?? "",
    changes: release.changes.map((change) => changeText(change, linked)),
  }));
}

function changeText(change: HistoryChange, linked: Linked): string {
  const [subject, verb] = change.kind.split("-");
  if ("action" in change)
    return `${verb} ${subject} of ${actionLink(change.action, linked)}: ${change.names.map(code).join(", ")}`;
  if ("type" in change)
    return `${verb} member of ${Object.hasOwn(linked.spec.types, change.type) ? typeLink(change.type, linked) : code(change.type)}: ${change.names.map(code).join(", ")}`;
  const link = (name: string): string =>
    subject === "action"
      ? actionLink(name, linked)
      : Object.hasOwn(linked.spec.types, name)
        ? typeLink(name, linked)
        : code(name);
  return `${verb} ${subject}: ${change.names.map(link).join(", ")}`;
}
