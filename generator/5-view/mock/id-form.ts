/**
 * The shape of a resource's ids, from all ids that the pages show in examples: `ins-r8hr2upy` -> `ins-` and eight letters or
 * digits. Of several shapes the commonest counts, the longer of two as common. Masked signs (`i-bp67acfm****`) count as
 * letters; words in the place of an id (`instance_Id`, `XXXX`, `abc`) are no ids. Absent where no example has one.
 */
import type { Example, Spec } from "../../4-spec/spec.js";
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
  const shapes = Object.values(spec.actions)
    .flatMap(({ examples = [] }) => examples.flatMap((example) => idsIn(example, keyOf(id))))
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

/** Values of members of that name in request and answers: nested, in lists, and flat (`InstanceIds.0`). */
function idsIn({ request, responses, valid }: Example, key: string): string[] {
  const flat = Object.entries(request?.params ?? {}).map(([path, value]) => ({ [lastName(path)]: value }));
  const parts = [flat, request?.body, ...responses.map(({ value }) => value)];
  return valid === false ? [] : parts.flatMap((part) => [...valuesNamed(part, key)]);
}

function lastName(path: string): string {
  return path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? path;
}

function* valuesNamed(value: unknown, key: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* valuesNamed(item, key);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (idKeyOf(name) !== key) yield* valuesNamed(inner, key);
    else yield* (Array.isArray(inner) ? inner : [inner]).filter((own): own is string => typeof own === "string");
  }
}
