/** Target `docs`: Markdown pages for repositories, one an action, and lists of types, errors and releases, cross-linked. */
import type { Action, Example, HistoryChange, Member, Spec, TypeExpression } from "../4-spec/spec.js";
import { kebabCase } from "../support/text.js";
import { memberFacts } from "./describe-member.js";
import { code, escapeMarkdown } from "./markdown.js";
import { printRequest } from "./print-request.js";
import type { TargetInput } from "./registry.js";
import type { Target, View, ViewItem } from "./target.js";
import { fileName } from "./typescript/identifiers.js";

export const docsTarget: Target<TargetInput> = {
  name: "docs",
  folder: "docs",
  needs: [],
  toView(input): View {
    const used = new Set<string>();
    const files = new Map(Object.keys(input.spec.actions).map((name) => [name, fileName(kebabCase(name), used)]));
    return {
      data: {
        ...indexView(input, files),
        types: typeViews(input, files),
        errors: errorViews(input.spec, files),
        releases: releaseViews(input.spec, files),
      },
      each: {
        action: Object.entries(input.spec.actions).map(([name, action]) => actionView(name, action, input, files)),
      },
    };
  },
};

type Files = ReadonlyMap<string, string>;

interface Linked {
  /** Folder from the page to the docs root. */
  readonly root: string;
  readonly files: Files;
  readonly spec: Spec;
}

function indexView({ spec, vendor, notes }: TargetInput, files: Files): object {
  const names = Object.keys(spec.actions);
  const groups = spec.groups ?? [...new Set(Object.values(spec.actions).map((action) => action.group ?? ""))];
  const rest = Object.values(spec.actions).some(
    (action) => action.group !== undefined && !groups.includes(action.group),
  )
    ? [""]
    : [];
  return {
    title: escapeMarkdown(`${vendor.title} ${spec.service} ${spec.version ?? ""}`.trim()),
    facts: [
      `${names.length} actions, ${Object.keys(spec.types).length} types, ${Object.keys(spec.errors).length} error codes, ${spec.history.length} releases`,
      `Protocol ${code(spec.protocol.kind)}${spec.protocol.endpoint === undefined ? "" : `, host ${code(spec.protocol.endpoint)}`}`,
      ...(spec.protocol.regions
        ? [`Regions: ${spec.protocol.regions.map((region) => code(region.id)).join(", ")}`]
        : []),
    ],
    groups: [...groups, ...rest]
      .map((group) => ({
        title: escapeMarkdown(group === "" ? "Actions" : group),
        rows: names
          .filter(
            (name) =>
              (spec.actions[name]?.group ?? "") === group ||
              (group === "" && !groups.includes(spec.actions[name]?.group ?? "")),
          )
          .map((name) => [
            actionLink(name, { root: "", files, spec }),
            statusText(spec.actions[name]),
            escapeMarkdown(notes[name] ?? ""),
          ]),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

function statusText(action: Action | undefined): string {
  return action === undefined || action.status === "current" ? "" : action.status;
}

function actionLink(name: string, { root, files }: Linked): string {
  const file = files.get(name);
  return file === undefined ? code(name) : `[${code(name)}](${root}actions/${file}.md)`;
}

function typeLink(name: string, { root }: Linked): string {
  return `[${escapeMarkdown(name)}](${root}types.md#${anchor(name)})`;
}

/** GitHub's anchor of a heading. */
function anchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replace(/ /g, "-");
}

function typeText(type: TypeExpression, linked: Linked): string {
  switch (type.kind) {
    case "array":
      return `array of ${typeText(type.of, linked)}`;
    case "map":
      return `map of ${typeText(type.of, linked)}`;
    case "ref":
      return typeLink(type.name, linked);
    default:
      return type.kind;
  }
}

/** Rows of a member table; members of a struct described in place follow it, with their path. */
function memberRows(
  members: readonly Member[],
  path: string,
  notes: TargetInput["notes"],
  notePath: string,
  linked: Linked,
): string[][] {
  return members.flatMap((member) => {
    const own = path + member.name;
    const required = member.required === undefined ? "" : member.required ? "yes" : "no";
    const note = notes[`${notePath}.${member.name}`];
    const facts = [...(note === undefined ? [] : [note]), ...memberFacts(member).map(escapeFacts)].join("; ");
    const inner = member.type.kind === "array" ? member.type.of : member.type;
    const nested =
      inner.kind === "struct"
        ? memberRows(
            inner.members,
            `${own}${member.type.kind === "array" ? "[]" : ""}.`,
            notes,
            `${notePath}.${member.name}`,
            linked,
          )
        : [];
    const variants = inner.kind === "struct" ? (inner.variants ?? []).map((variant) => variantRow(own, variant)) : [];
    return [[code(own), required, typeText(member.type, linked), facts], ...nested, ...variants];
  });
}

function variantRow(
  path: string,
  variant: {
    readonly when: Readonly<Record<string, unknown>>;
    readonly required?: boolean;
    readonly members: readonly Member[];
  },
): string[] {
  const when = Object.entries(variant.when)
    .map(([key, value]) => `${key} = ${String(value)}`)
    .join(", ");
  const facts = variant.members
    .flatMap((member) => memberFacts(member).map((fact) => `${member.name}: ${fact}`))
    .map(escapeFacts)
    .join("; ");
  return [code(`${path}[${when}]`), variant.required === undefined ? "" : variant.required ? "yes" : "no", "", facts];
}

/** Facts carry code in backticks; a pipe would end the cell. */
function escapeFacts(fact: string): string {
  return fact.replace(/[|<>]/g, (sign) => `\\${sign}`).replace(/\s+/g, " ");
}

function actionView(
  name: string,
  action: Action,
  { spec, notes }: TargetInput,
  files: Files,
): ViewItem & Record<string, unknown> {
  const linked: Linked = { root: "../", files, spec };
  const { rateLimit } = action;
  const facts = [
    ...(action.status === "obsolete" ? ["**Obsolete**: a release deleted this action"] : []),
    ...(action.status === "undocumented" ? ["**Undocumented**: listed, but described on no page"] : []),
    ...(action.group === undefined ? [] : [`Group: ${escapeMarkdown(action.group)}`]),
    ...(rateLimit
      ? [
          `Limit: ${rateLimit.requests} calls ${rateLimit.seconds === 1 ? "a second" : `in ${rateLimit.seconds} seconds`}`,
        ]
      : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...(action.region
      ? [`Region: ${action.region.use}${action.region.only ? `, only ${action.region.only.map(code).join(", ")}` : ""}`]
      : []),
    ...(action.updated === undefined ? [] : [`Page of ${action.updated.slice(0, 10)}`]),
    ...(action.url === undefined ? [] : [`Vendor's page: <${encodeURI(action.url)}>`]),
  ];
  return {
    file: files.get(name) ?? kebabCase(name),
    name: escapeMarkdown(name),
    note: escapeMarkdown(notes[name] ?? ""),
    facts,
    input: memberRows(action.input ?? [], "", notes, `${name}.input`, linked),
    output: memberRows(action.output ?? [], "", notes, `${name}.output`, linked),
    examples: (action.examples ?? []).map(exampleView),
    errors: (action.errors ?? []).map((own) => `[${code(own)}](../errors.md#${anchor(own)})`),
    documented: action.status !== "undocumented",
  };
}

function exampleView(example: Example, i: number): object {
  const fence = (text: string): string =>
    "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
  const block = (info: string, text: string): object => ({ fence: fence(text), info, text });
  return {
    title: escapeMarkdown(example.title ?? `Example ${i + 1}`),
    blocks: [
      ...(example.request ? [block("http", printRequest(example.request))] : []),
      ...example.responses.map((own) => block(own.format, own.text ?? JSON.stringify(own.value, null, 2))),
    ],
  };
}

function typeViews({ spec, notes }: TargetInput, files: Files): object[] {
  const linked: Linked = { root: "", files, spec };
  return Object.entries(spec.types).map(([name, type]) => ({
    name: escapeMarkdown(name),
    note: escapeMarkdown(notes[`type:${name}`] ?? ""),
    usage: type.usage,
    usedBy: type.usedBy.map((own) => actionLink(own, linked)).join(", "),
    undefinedType: type.defined === false,
    empty: type.defined !== false && type.members.length === 0,
    members: memberRows(type.members, "", notes, `type:${name}`, linked),
  }));
}

function errorViews(spec: Spec, files: Files): object[] {
  const users = new Map<string, string[]>();
  for (const [name, action] of Object.entries(spec.actions))
    for (const own of action.errors ?? []) users.set(own, [...(users.get(own) ?? []), name]);
  return Object.entries(spec.errors).map(([name, error]) => ({
    name: escapeMarkdown(name),
    common: error.common,
    actions: (users.get(name) ?? []).map((own) => actionLink(own, { root: "", files, spec })).join(", "),
  }));
}

function releaseViews(spec: Spec, files: Files): object[] {
  const linked: Linked = { root: "", files, spec };
  return spec.history.map((release) => ({
    release: release.release,
    time: release.time ?? "",
    changes: release.changes.map((change) => changeText(change, linked)),
  }));
}

function changeText(change: HistoryChange, linked: Linked): string {
  const [subject, verb] = change.kind.split("-");
  if ("action" in change)
    return `${verb} ${subject} of ${actionLink(change.action, linked)}: ${change.names.map(code).join(", ")}`;
  if ("type" in change)
    return `${verb} member of ${linked.spec.types[change.type] ? typeLink(change.type, linked) : code(change.type)}: ${change.names.map(code).join(", ")}`;
  const link = (name: string): string =>
    subject === "action" ? actionLink(name, linked) : linked.spec.types[name] ? typeLink(name, linked) : code(name);
  return `${verb} ${subject}: ${change.names.map(link).join(", ")}`;
}
