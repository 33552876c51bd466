// A service in a few lines, for tests of what is inferred from one. Members are written as
//   DiskId!                required text            DiskIds[]              list of texts
//   Count:integer          another type             DiskSet:Disk[]         list of a named type
//   State=OPEN|CLOSED      enumeration              Place{Zone Rack}[]     structures, in lists or alone
//   Zone<DescribeZones.output.ZoneSet[].Zone        where its values come from
import type { Action, Constraints, Example, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";

export interface SmallAction {
  readonly in?: string;
  readonly out?: string;
  readonly errors?: string;
  readonly filters?: string;
  readonly paging?: Action["paging"];
  readonly token?: string;
  /** Request and answer of examples. */
  readonly examples?: readonly (readonly [request: Record<string, unknown>, answer: Record<string, unknown>])[];
  readonly region?: "required";
  readonly status?: Action["status"];
}

export function smallService(
  actions: Readonly<Record<string, SmallAction>>,
  types: Readonly<Record<string, string>> = {},
): Spec {
  return {
    specVersion: 1,
    vendor: "tencent",
    service: "small",
    version: "2020-01-02",
    languages: ["en"],
    protocol: { kind: "tencent-v3", responseRoot: "Response" },
    actions: Object.fromEntries(Object.entries(actions).map(([name, small]) => [name, actionOf(small)])),
    types: Object.fromEntries(
      Object.entries(types).map(([name, text]) => [
        name,
        { usage: "both" as const, usedBy: [], members: membersOf(text) },
      ]),
    ),
    errors: {},
    history: [],
  };
}

function actionOf({
  in: input = "",
  out = "",
  errors,
  filters,
  paging,
  token,
  examples = [],
  region,
  status,
}: SmallAction): Action {
  return {
    status: status ?? "current",
    input: membersOf(input),
    output: membersOf(`${out} RequestId`),
    errors: errors?.split(" ") ?? [],
    examples: examples.map(([body, answer]): Example => ({
      request: { method: "POST", body },
      responses: [{ format: "json", value: { Response: answer } }],
    })),
    ...(filters === undefined
      ? {}
      : { filters: filters.split(" ").map((name) => ({ name, type: { kind: "string" as const } })) }),
    ...(paging === undefined ? {} : { paging }),
    ...(token === undefined ? {} : { clientToken: token }),
    ...(region === undefined ? {} : { region: { use: region } }),
  };
}

/** Splits at blanks that stand outside of braces. */
function membersOf(text: string): Member[] {
  return (text.match(/(?:[^\s{}]|\{(?:[^{}]|\{[^{}]*\})*\})+/g) ?? []).map(memberOf);
}

function memberOf(text: string): Member {
  const [, name = "", early, struct, list, late, type, values, from] =
    /^(\w+)(!)?(?:\{(.*)\})?(\[\])?(!)?(?::([\w[\]]+))?(?:=([^<]+))?(?:<(.+))?$/.exec(text) ?? [];
  if (name === "") throw new Error(`no member: ${text}`);
  const kind: TypeExpression =
    struct === undefined ? typeOf(type ?? "string") : { kind: "struct", members: membersOf(struct) };
  return {
    name,
    type: list === undefined ? kind : { kind: "array", of: kind },
    required: (early ?? late) === "!",
    ...(values === undefined ? {} : { constraints: { enum: values.split("|").map(valueOf) } satisfies Constraints }),
    ...(from === undefined ? {} : { from }),
  };
}

/** `1:running`: a number with a label. */
function valueOf(text: string): { value: string | number; label?: string } {
  const [, number, label] = /^(-?\d+):(\w+)$/.exec(text) ?? [];
  return number === undefined || label === undefined ? { value: text } : { value: Number(number), label };
}

function typeOf(text: string): TypeExpression {
  if (text.endsWith("[]")) return { kind: "array", of: typeOf(text.slice(0, -2)) };
  if (/^(?:string|boolean|float|any|binary|integer|timestamp)$/.test(text)) return { kind: text as "string" };
  return { kind: "ref", name: text };
}
