// What the committed specs, and one that says everything once, say against what the pages show: every action, type, member (also where it is unfolded in place), value,
// constraint, error code and release is there.
import type { CheerioAPI } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import type { Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { rowsIn, type ShownRow } from "./rows.js";
import { buildSite, committed, exemplar, pagesOf } from "./site-files.js";

const sources = [...committed, exemplar()];
let pages: ReadonlyMap<string, CheerioAPI>;
beforeAll(async () => {
  pages = new Map(pagesOf(await buildSite(sources)).map(({ path, $ }) => [path, $]));
});

/** The page that another page's list links to under a name. */
function pageNamed(folder: string, list: string, name: string): CheerioAPI {
  const $ = pages.get(`${folder}/${list}`);
  const link = $?.(".list a").filter((_, own) => $(own).text() === name);
  const page = pages.get(`${folder}/${link?.attr("href")}`);
  if (!page) throw new Error(`${folder}/${list} leads to no page of ${name}`);
  return page;
}

/** Facts of a member as they must be readable in its row; none of them is asked for in particular words. */
function factsIn(member: Member): string[] {
  const { constraints = {}, deprecated, example, nullable, readOnly, from } = member;
  const { items = {}, enum: _values, requiredWhen = [], ...own } = constraints;
  const { enum: _itemValues, ...ofItems } = items;
  return [
    ...[...Object.values(own), ...Object.values(ofItems)].map(shown),
    ...requiredWhen.flatMap((when) => [when.member, ...("is" in when ? when.is.map(String) : ["Required"])]),
    ...(example === undefined ? [] : [shown(example)]),
    ...(nullable ? ["null"] : []),
    ...(readOnly ? ["Read only"] : []),
    ...(deprecated === undefined ? [] : ["Deprecated", ...(deprecated === true ? [] : [deprecated.use])]),
    ...(from === undefined ? [] : [from.split(".")[0] ?? "", from.split(".").slice(2).join(".")]),
  ];
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function valuesOf({ constraints = {} }: Member): string[] {
  return (constraints.enum ?? constraints.items?.enum ?? []).map(({ value }) => String(value));
}

function innermost(type: TypeExpression): TypeExpression {
  return type.kind === "array" || type.kind === "map" ? innermost(type.of) : type;
}

/** How deep types are unfolded; what is further down is a link. */
const DEEPEST = 6;

/** What of the members is missing from the rows, by path. */
function missing(
  members: readonly Member[],
  rows: readonly ShownRow[],
  spec: Spec,
  inside: readonly string[],
  at: string,
): string[] {
  if (members.length !== rows.length) return [`${at}: ${members.length} members, ${rows.length} rows`];
  return members.flatMap((member, i) => {
    const row = rows[i] as ShownRow;
    const path = `${at}.${member.name}`;
    const type = innermost(member.type);
    const flag = member.required === undefined ? "" : member.required ? "required" : "optional";
    const flat = row.text.replace(/\s+/g, " ");
    return [
      ...(row.name === member.name && row.head.trim() === `${member.name} ${flag}`.trim()
        ? []
        : [`${path}: ${row.head}`]),
      ...factsIn(member)
        .filter((fact) => !flat.includes(fact.replace(/\s+/g, " ")))
        .map((fact) => `${path}: ${fact}`),
      ...(valuesOf(member).join() === row.values.join() ? [] : [`${path}: values`]),
      ...(row.type.includes(type.kind === "ref" ? type.name : type.kind === "struct" ? "structure" : type.kind)
        ? []
        : [`${path}: type`]),
      ...missingInside(type, row, spec, inside, path),
    ];
  });
}

function missingInside(
  type: TypeExpression,
  row: ShownRow,
  spec: Spec,
  inside: readonly string[],
  at: string,
): string[] {
  if (type.kind === "struct") return missing(type.members, row.nested, spec, inside, at);
  const isLink = type.kind !== "ref" || inside.includes(type.name) || inside.length >= DEEPEST;
  if (isLink) return row.nested.length > 0 ? [`${at}: unfolded`] : [];
  return missing(spec.types[type.name]?.members ?? [], row.nested, spec, [...inside, type.name], at);
}

describe.each(sources.map((own) => [own.folder, own] as const))("%s", (folder, { spec, notes }) => {
  test("every action has its page, with all members, codes and words", () => {
    for (const [name, action] of Object.entries(spec.actions)) {
      const $ = pageNamed(folder, "index.html", name);
      expect($("h1 > code").text()).toBe(name);
      if (notes[name] !== undefined) expect($(".lead").text()).toContain(notes[name]);
      if (action.status === "undocumented") continue;
      for (const side of ["input", "output"] as const) {
        const rows = rowsIn($, $(`section[aria-labelledby=${side}]`));
        expect(missing(action[side] ?? [], rows, spec, [], `${name}.${side}`)).toEqual([]);
      }
      const codes = $("ul.codes code")
        .map((_, own) => $(own).text())
        .get();
      expect([name, codes]).toEqual([name, action.errors ?? []]);
      if (action.rateLimit) expect($("article > .badges").text()).toContain(String(action.rateLimit.requests));
      expect($("section[aria-labelledby=examples] details").length).toBe(action.examples?.length ?? 0);
    }
    expect(pages.get(`${folder}/index.html`)?.(".list li").length).toBe(Object.keys(spec.actions).length);
  });

  test("every type has its page, with all members", () => {
    for (const [name, type] of Object.entries(spec.types)) {
      const $ = pageNamed(folder, "types.html", name);
      expect($("h1 > code").text()).toBe(name);
      const rows = rowsIn($, $("section[aria-labelledby=members]"));
      expect(missing(type.members, rows, spec, [name], name)).toEqual([]);
      const users = $("section[aria-labelledby=used-by] a")
        .map((_, own) => $(own).text())
        .get();
      expect([name, users]).toEqual([name, type.usedBy]);
    }
  });

  test("every error code is told, with the actions that give it", () => {
    const $ = pages.get(`${folder}/errors.html`);
    const rows = $?.("dl.codes > div").map((_, own): [string, string[]][] => [
      [
        $(own).find("dt code").text(),
        $(own)
          .find(".links a")
          .map((_i, link) => $(link).text())
          .get(),
      ],
    ]);
    const expected = Object.keys(spec.errors).map((code) => {
      const givers = Object.entries(spec.actions).filter(([, { errors }]) => errors?.includes(code));
      return [code, givers.map(([name]) => name)];
    });
    expect(rows?.get() ?? []).toEqual(expected);
  });

  test("every release has its page, with all that its notes name", () => {
    const $ = pages.get(`${folder}/releases.html`);
    expect($?.(".timeline li").length ?? 0).toBe(spec.history.length);
    for (const { release, changes } of spec.history) {
      const page = pages.get(`${folder}/releases/${release}.html`);
      const text = page?.("section[aria-labelledby=notes]").text() ?? "";
      const names = changes.flatMap((own) => [
        ...own.names,
        "action" in own ? own.action : "type" in own ? own.type : "",
      ]);
      expect([release, names.filter((name) => !text.includes(name))]).toEqual([release, []]);
    }
  });

  test("every region and host is on its first page", () => {
    const text = pages.get(`${folder}/index.html`)?.("main").text() ?? "";
    const { endpoint, regions = [], regionalEndpoints = [] } = spec.protocol;
    const facts = [
      endpoint ?? "",
      ...regions.flatMap(({ id, title }) => [id, title ?? ""]),
      ...regionalEndpoints.map(({ host }) => host),
    ];
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  });
});
