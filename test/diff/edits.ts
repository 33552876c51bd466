// The kinds of edits of a spec: the ways to edit each field of the format (edit-fields.ts, edit-operations.ts) and the keys that extend
// it, and edits that are several facts (edit-manifold.ts).
import { edits as manifold } from "./edit-manifold.js";
import { copy, type Edit, type Holding } from "./edit.js";
import { FIELDS } from "./edit-fields.js";
import { operationsOf } from "./edit-operations.js";
import type { Draft, Site } from "./edit-site.js";
import { listSites } from "./edit-sites.js";
import { json } from "./edit-values.js";
import { readSchema } from "./schema-fields.js";
import type { SeededRandom } from "./seeded-random.js";

/** Every object may hold keys that extend the format. */
const EXTENSION = "x-test";

export interface KindOfEdit {
  /** `Member.required: change`. */
  readonly name: string;
  /** What must be there to be edited so. */
  readonly object?: string;
  /** Edits a spec in place; undefined where it has nothing to edit so. Whoever asks has a copy at stake, even then. */
  edit(spec: Draft, random: SeededRandom): Edit | undefined;
}

function kindsOfField(object: string, field: string, holding: Holding, isOptional: boolean): KindOfEdit[] {
  return Object.entries(operationsOf(holding, isOptional)).map(([operation, run]) => ({
    name: `${object}.${field}: ${operation}`,
    object,
    edit: (spec, random) => {
      const sites = listSites(spec).filter((site) => site.object === object);
      const parts = random.shuffle([...new Set(sites.map(({ part }) => part))]);
      for (const part of parts) {
        const own = sites.filter((site) => site.part === part);
        for (let tries = 0; tries < 40; tries++) {
          const edit = tell(random.pick(own), field, (site) => run(site, field, random));
          if (edit) return edit;
        }
      }
      return undefined;
    },
  }));
}

/** What differs inside a whole is told as one change of the whole; an extension, as what extends. */
function tell(site: Site, field: string, run: (site: Site) => Edit | undefined): Edit | undefined {
  const before = copy(site.whole?.read());
  const edit = run(site);
  if (!edit) return undefined;
  if (site.whole) {
    const { fact, path, read, pathNow } = site.whole;
    const [after, to] = [copy(read()), pathNow?.() ?? path];
    const scope = path
      .replace(/[#.]type$/, "")
      .replace(/\.\d+$/, ".")
      .replace(/#rules\..*$/s, "#rules.");
    if (to === path) return { expected: [{ what: "changed", fact, path, before, after }], scope };
    return {
      expected: [
        { what: "removed", fact, path, before },
        { what: "added", fact, path: to, after },
      ],
      scope,
    };
  }
  if (field === EXTENSION)
    return { ...edit, expected: edit.expected.map((own) => ({ ...own, fact: `${site.object}.x` })) };
  return field === "type" ? { ...edit, scope: edit.scope.replace(/[#.]type$/, "") } : edit;
}

export const EDITS: readonly KindOfEdit[] = [
  ...readSchema().flatMap(({ object, field, isOptional }) => {
    const holding = FIELDS[object]?.[field];
    return holding === undefined || typeof holding === "string" ? [] : kindsOfField(object, field, holding, isOptional);
  }),
  ...Object.keys(FIELDS).flatMap((object) => kindsOfField(object, EXTENSION, { how: "value", make: json }, true)),
  ...manifold,
];
