/**
 * The shape of a resource's ids, from all ids that the pages show in examples: `ins-r8hr2upy` -> `ins-` and eight letters or
 * digits. Of several shapes the commonest counts, the longer of two as common. Masked signs (`i-bp67acfm****`) count as
 * letters; words in the place of an id (`instance_Id`, `XXXX`, `abc`) are no ids. Absent where no example has one.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { IdForm } from "../../runtime/mock/runtime/state/binding.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { keyOf } from "./words.js";

type Text = Extract<IdForm, { kind: "text" }>;

export function idFormOf({ id, members }: Found, spec: Spec): IdForm | undefined {
  const member = members.find(({ name }) => name === id);
  if (member?.type.kind === "integer") return { kind: "count", first: 1 };
  // What things are called by their users has no shape.
  if (idKeyOf(id) === undefined || keyOf(id) === "id") return undefined;
  const shapes = (shownIds(spec).get(keyOf(id)) ?? [])
    .concat(typeof member?.example === "string" ? [member.example] : [])
    .flatMap((value) => shapeOf(value) ?? []);
  const groups = new Map<string, { readonly form: IdForm; count: number; rests: string }>();
  for (const { form, rest } of shapes) {
    const key = JSON.stringify(form);
    const group = groups.get(key) ?? { form, count: 0, rests: "" };
    groups.set(key, { ...group, count: group.count + 1, rests: group.rests + rest });
  }
  const [best] = [...groups.values()].sort(
    (left, right) => right.count - left.count || lengthOf(right.form) - lengthOf(left.form),
  );
  return best === undefined ? undefined : withAlphabet(best.form, best.rests);
}

function lengthOf(form: IdForm): number {
  return form.kind === "text" ? form.prefix.length + form.length : 36;
}

const UUID = /^[0-9a-z*]{8}(?:-[0-9a-z*]{4}){3}-[0-9a-z*]{12}$/i;

function shapeOf(value: string): { readonly form: IdForm; readonly rest: string } | undefined {
  const text = value.trim();
  if (UUID.test(text)) return { form: { kind: "uuid" }, rest: "" };
  const [, prefix = "", rest = ""] = /^((?:[a-z][a-z0-9]*-)*)([A-Za-z0-9*]+)$/.exec(text) ?? [];
  const shown = rest.replace(/\*/g, "");
  // A word of a page's author rather than an id.
  const isWord = !/\d/.test(shown) && !(shown.length >= 6 && prefix !== "" && !/[A-Z]/.test(shown));
  if (rest.length < 4 || shown === "" || isWord) return undefined;
  return { form: { kind: "text", prefix, length: rest.length, alphabet: "alphanumeric" }, rest: shown };
}

/** Few digits may be letters another time; many are digits. */
function withAlphabet(form: IdForm, rests: string): IdForm {
  if (form.kind !== "text") return form;
  const enough = rests.length >= 3 * form.length || (form.prefix === "" && rests.length >= 6);
  const alphabet: Text["alphabet"] = !enough
    ? "alphanumeric"
    : /^\d+$/.test(rests)
      ? "digits"
      : /^[0-9a-f]+$/.test(rests) && form.length >= 16
        ? "hex"
        : "alphanumeric";
  return { ...form, alphabet };
}

type Ids = Map<string, string[]>;

const known = new WeakMap<Spec, Ids>();

/** All ids in examples, by the key of their name: in request and answers, nested, in lists, and flat (`InstanceIds.0`). */
function shownIds(spec: Spec): Ids {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const ids: Ids = new Map();
  for (const { examples = [] } of Object.values(spec.actions))
    for (const { request, responses, valid } of examples) {
      if (valid === false) continue;
      for (const [path, value] of Object.entries(request?.params ?? {})) collect({ [lastName(path)]: value }, ids);
      for (const part of [request?.body, ...responses.map(({ value }) => value)]) collect(part, ids);
    }
  known.set(spec, ids);
  return ids;
}

function lastName(path: string): string {
  return path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? path;
}

function collect(value: unknown, ids: Ids): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const key = idKeyOf(name);
    const shown =
      key === undefined ? [] : (Array.isArray(inner) ? inner : [inner]).filter((own) => typeof own === "string");
    if (key !== undefined && shown.length > 0) ids.set(key, [...(ids.get(key) ?? []), ...shown]);
    collect(inner, ids);
  }
}
