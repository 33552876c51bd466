// Specs at random, restricted to what pages can say. What reading works out by itself (where a type is used, lifetimes,
// types that no page defines) is left out here and taken off by `withoutDerived` before specs are compared.
// Not made: http, which is another protocol; permissions, in, patterns, which pages do not say; widths other than those of type words.
import fc from "fast-check";
import type { Action, Member, Spec, TypeDefinition, TypeExpression } from "../../generator/4-spec/spec.js";
import { members, nestedOr } from "./printable-members.js";
import { alibabaScalars, filtersOf, rulesAcross, tencentScalars, ucloudScalars } from "./printable-types.js";
import { compact, example, history, optional } from "./printable-parts.js";
import { words, text, value, upperName } from "./printable-text.js";

/** What the members of a request or structure say of it as a whole; nothing where words are kept. */
function withShared<T extends Pick<Action, "rules" | "filters" | "clientToken">>(
  own: T,
  members: readonly Member[],
  keep: boolean,
  request: boolean,
): fc.Arbitrary<T> {
  if (keep) return fc.constant(own);
  const token = request && members.length > 0 ? fc.constantFrom(...members.map(({ name }) => name)) : undefined;
  const shared = {
    rules: rulesAcross(members),
    filters: request ? filtersOf(members) : fc.constant(undefined),
    clientToken: token ? optional(token) : fc.constant(undefined),
  };
  return compact(fc.record(shared)).map((made) => ({ ...own, ...made }) as T);
}

type PrintableVendor = "tencent" | "alibaba" | "ucloud";

const SCALARS = { tencent: tencentScalars, alibaba: alibabaScalars, ucloud: ucloudScalars };

interface Shape {
  readonly vendor: PrintableVendor;
  readonly keep: boolean;
  readonly actions: readonly string[];
  readonly types: readonly string[];
  readonly codes: readonly string[];
  readonly groups: readonly string[];
}

function typeOf({ vendor, types }: Shape): fc.Arbitrary<TypeExpression> {
  const scalars = fc.constantFrom(...SCALARS[vendor]);
  const refs =
    types.length > 0 ? [fc.constantFrom(...types).map((name): TypeExpression => ({ kind: "ref", name }))] : [];
  const single = fc.oneof(scalars, ...refs);
  return fc.oneof(
    { weight: 3, arbitrary: single },
    { weight: 1, arbitrary: single.map((of): TypeExpression => ({ kind: "array", of })) },
  );
}

function actionOf(name: string, shape: Shape): fc.Arbitrary<Action> {
  const { vendor, keep, codes, groups } = shape;
  const listed = groups.length > 0;
  const own = members(typeOf(shape), keep);
  // Names that print structure have no signs of their own.
  const input = vendor === "ucloud" ? members(nestedOr(typeOf(shape), keep), keep, upperName) : own;
  const plain = fc.record({
    status: fc.constant("current" as const),
    group: listed ? fc.constantFrom(...groups) : optional(words),
    rateLimit: optional(fc.record({ requests: fc.integer({ min: 1, max: 999 }), seconds: fc.constantFrom(1, 60) })),
    async: keep ? fc.constant(undefined) : optional(fc.constant(true as const)),
    region: vendor === "tencent" ? optional(region) : fc.constant(undefined),
    input,
    output: own,
    errors: fc.subarray([...codes]),
    examples: fc.array(example, { maxLength: 2 }),
    url: listed ? optional(fc.constant(`https://pages.example/${name}`)) : fc.constant(undefined),
    updated: optional(fc.constantFrom("2024-11-27T10:20:15", "2020-01-02")),
    description: keep ? optional(text) : fc.constant(undefined),
  });
  const undocumented = fc.record({
    status: fc.constant("undocumented" as const),
    group: fc.constantFrom(...groups, ""),
    rateLimit: optional(fc.record({ requests: fc.integer({ min: 1, max: 999 }), seconds: fc.constant(1) })),
    url: optional(fc.constant("https://pages.example/")),
  });
  return compact<Action>(
    (listed
      ? fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: undocumented })
      : plain) as fc.Arbitrary<Action>,
  )
    .map((made) => (made.group === "" ? { ...made, group: groups[0] ?? "" } : made))
    .chain((made) => withShared(made, made.input ?? [], keep, made.status !== "undocumented"))
    .chain((made) => withSource(name, made, keep));
}

/** An input whose values come from an output of the same action. */
function withSource(name: string, action: Action, keep: boolean): fc.Arbitrary<Action> {
  const { input = [], output = [] } = action;
  if (keep || input.length === 0 || output.length === 0) return fc.constant(action);
  const source = fc.constantFrom(...output).map((own) => own.name + (own.type.kind === "array" ? "[]" : ""));
  return fc.tuple(fc.boolean(), fc.constantFrom(...input), source).map(([made, taker, path]) => ({
    ...action,
    input: input.map((own) => (made && own === taker ? { ...own, from: `${name}.output.${path}` } : own)),
  }));
}

const region = compact(
  fc.record({
    use: fc.constantFrom("required", "optional"),
    only: optional(fc.array(fc.constantFrom("ap-one", "eu-two-fsi", "na-three-1"), { minLength: 1, maxLength: 3 })),
  }),
) as fc.Arbitrary<NonNullable<Action["region"]>>;

function typeDefinition(shape: Shape): fc.Arbitrary<TypeDefinition> {
  return compact(
    fc.record({
      usage: fc.constant("both" as const),
      usedBy: fc.subarray([...shape.actions]),
      members: members(typeOf(shape), shape.keep),
      description: shape.keep ? optional(text) : fc.constant(undefined),
    }),
  ).chain((made) => withShared(made as TypeDefinition, made.members, shape.keep, false));
}

function protocolOf({ vendor, keep }: Shape): fc.Arbitrary<Spec["protocol"]> {
  const endpoint = optional(fc.constant("some.service.example.com"));
  if (vendor !== "tencent") {
    const kind = vendor === "alibaba" ? ("alibaba-rpc" as const) : ("ucloud" as const);
    return compact(fc.record({ kind: fc.constant(kind), endpoint })) as never;
  }
  const ids = fc.constantFrom("ap-one", "eu-two-fsi", "na-three-1");
  const regional = ids.map((id) => ({ region: id, host: `some.${id}.service.example.com` }));
  return compact(
    fc.record({
      kind: fc.constant("tencent-v3" as const),
      responseRoot: fc.constant("Response"),
      endpoint,
      regionalEndpoints: optional(fc.array(regional, { minLength: 1, maxLength: 3 })),
      regions: optional(fc.array(fc.record({ id: ids, title: words }), { minLength: 1, maxLength: 3 })),
      commonParameters: optional(
        fc.dictionary(words, members(fc.constantFrom(...tencentScalars), keep), { minKeys: 1, maxKeys: 2 }),
      ),
    }),
  ) as fc.Arbitrary<Spec["protocol"]>;
}

function dictionary<T>(
  names: readonly string[],
  own: (name: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(...names.map(own))
    .map((made) => Object.fromEntries(names.map((name, i) => [name, made[i]]))) as fc.Arbitrary<Record<string, T>>;
}

function specOf(shape: Shape): fc.Arbitrary<Spec> {
  const { vendor, keep, codes, groups } = shape;
  const cases = keep ? optional(text.map((message) => [{ message }])) : fc.constant(undefined);
  return compact(
    fc.record({
      specVersion: fc.constant(1 as const),
      vendor: fc.constant(vendor),
      site: vendor === "tencent" ? optional(fc.constantFrom("intl", "cn")) : fc.constant(undefined),
      service: fc.constant("some"),
      version: fc.constant("2020-01-02"),
      languages: fc.constantFrom(["en"], ["zh"]),
      protocol: protocolOf(shape),
      actions: dictionary(shape.actions, (name) => actionOf(name, shape)),
      types: dictionary(shape.types, () => typeDefinition(shape)),
      errors: dictionary(codes, () => compact(fc.record({ common: fc.boolean(), cases }))),
      history,
    }),
  ).map((spec) => {
    const used = groups.filter((group) => Object.values(spec.actions).some((action) => action.group === group));
    // Pages of one language may be those of one site.
    const site = vendor === "tencent" && spec.languages[0] === "zh" && spec.site === undefined ? { site: "cn" } : {};
    return { ...spec, ...site, ...(used.length > 0 ? { groups: used } : {}) } as Spec;
  });
}

/** At least one action has a page: without it, no page names the host. */
export function printableSpec(vendor: PrintableVendor, keep: boolean): fc.Arbitrary<Spec> {
  const distinct = (own: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
    fc.uniqueArray(own, { minLength, maxLength });
  return fc
    .record({
      vendor: fc.constant(vendor),
      keep: fc.constant(keep),
      actions: distinct(upperName, 1, 4),
      types:
        vendor !== "alibaba"
          ? distinct(
              upperName.map((name) => `${name}Type`),
              0,
              3,
            )
          : fc.constant([]),
      codes: distinct(fc.oneof(upperName, value), 0, 4),
      groups: vendor === "tencent" ? distinct(words, 0, 3) : fc.constant([]),
    })
    .chain((shape) => specOf(shape))
    .filter((spec) => Object.values(spec.actions).some((action) => action.status !== "undocumented"));
}

/** A spec without what reading works out from the rest. */
export function withoutDerived(spec: Spec): Spec {
  const plain = (own: readonly Member[]): Member[] => own.map(({ lifetime: _lifetime, ...member }) => member);
  return {
    ...spec,
    actions: map(spec.actions, ({ lifetime: _lifetime, paging: _paging, ...action }) => ({
      ...action,
      ...(action.input ? { input: plain(action.input) } : {}),
      ...(action.output ? { output: plain(action.output) } : {}),
    })),
    types: map(spec.types, ({ lifetime: _lifetime, ...type }) => ({
      ...type,
      usage: "both",
      members: plain(type.members),
    })),
  };
}

function map<T, U>(own: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(own).map(([key, each]) => [key, change(each)]));
}
