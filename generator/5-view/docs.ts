/** Target `docs`: Markdown pages for repositories, one an action, and lists of types, errors and releases, cross-linked. */
import type { Action, Example } from "../4-spec/spec.js";
import { actionGroups } from "./action-groups.js";
import { kebabCase } from "../support/text.js";
import { deletedBy, limitText, noteAt, serviceTitle, wordsOf } from "./describe.js";
import { requestFacts } from "./describe-request.js";
import { errorViews, releaseViews, typeViews } from "./docs-lists.js";
import { actionLink, anchor, memberRows, type Files, type Linked } from "./docs-members.js";
import { code, escapeMarkdown } from "./markdown.js";
import { printRequest } from "./print-request.js";
import type { Target, TargetInput, View, ViewItem } from "./target.js";
import { fileName, showSigns } from "./typescript/identifiers.js";

export const docsTarget: Target = {
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

function indexView(input: TargetInput, files: Files): object {
  const { spec, notes } = input;
  return {
    title: escapeMarkdown(serviceTitle(input)),
    facts: [
      `${Object.keys(spec.actions).length} actions, ${Object.keys(spec.types).length} types, ${Object.keys(spec.errors).length} error codes, ${spec.history.length} releases`,
      `Protocol ${code(spec.protocol.kind)}${spec.protocol.endpoint === undefined ? "" : `, host ${code(spec.protocol.endpoint)}`}`,
      ...(spec.protocol.regions
        ? [`Regions: ${spec.protocol.regions.map((region) => code(region.id)).join(", ")}`]
        : []),
    ],
    groups: actionGroups(spec).map(({ title, actions }) => ({
      title: escapeMarkdown(title),
      rows: actions.map((name) => [
        actionLink(name, { root: "", files, spec }),
        statusText(spec.actions[name]),
        escapeMarkdown(noteAt(notes, name) ?? ""),
      ]),
    })),
  };
}

function statusText(action: Action | undefined): string {
  return action === undefined || action.status === "current" ? "" : action.status;
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
    ...(action.status === "obsolete" ? [`**Obsolete**: ${deletedBy(action)} deleted this action`] : []),
    ...(action.status === "undocumented" ? ["**Undocumented**: listed, but described on no page"] : []),
    ...(action.group === undefined ? [] : [`Group: ${escapeMarkdown(action.group)}`]),
    ...(rateLimit ? [`Limit: ${limitText(rateLimit)}`] : []),
    ...(action.async ? ["Asynchronous: the answer comes before the work is done"] : []),
    ...(action.region
      ? [`Region: ${action.region.use}${action.region.only ? `, only ${action.region.only.map(code).join(", ")}` : ""}`]
      : []),
    ...requestFacts(action, { code, text: escapeMarkdown }),
    ...(action.updated === undefined ? [] : [`Page of ${action.updated.slice(0, 10)}`]),
    ...(action.url === undefined ? [] : [`Vendor's page: ${pageLink(action.url)}`]),
  ];
  return {
    file: files.get(name) ?? kebabCase(name),
    name: escapeMarkdown(name),
    words: wordsOf(noteAt(notes, name), action.description).map(escapeMarkdown),
    facts,
    input: memberRows(action.input ?? [], "", notes, `${name}.input`, linked),
    output: memberRows(action.output ?? [], "", notes, `${name}.output`, linked),
    examples: (action.examples ?? []).map(exampleView),
    errors: (action.errors ?? []).map((own) => `[${code(own)}](../errors.md#${anchor(own)})`),
    documented: action.status !== "undocumented",
  };
}

function pageLink(url: string): string {
  return /^https?:\/\/[\w.-]+(?:[/?#][\w./?=&%#~+:,;@-]*)?$/.test(url) ? `<${url}>` : code(url);
}

function exampleView(example: Example, i: number): object {
  const fence = (text: string): string =>
    "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
  const block = (info: string, text: string): object => ({
    fence: fence(text),
    info,
    text: showSigns(text.replace(/\r\n?/g, "\n")),
  });
  return {
    title: escapeMarkdown(example.title ?? `Example ${i + 1}`),
    blocks: [
      ...(example.request ? [block("http", printRequest(example.request))] : []),
      ...example.responses.map((own) => block(own.format, own.text ?? JSON.stringify(own.value, null, 2))),
    ],
  };
}
