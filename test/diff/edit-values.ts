// What edits put into a spec: values of each sort, none of them the one that was there.
import type { Draft } from "./edit-site.js";
import type { Make } from "./edit.js";
import type { SeededRandom } from "./seeded-random.js";

export const text: Make<string> = (random) => random.word();
export const flag: Make<true> = (_, old) => (old === undefined ? true : undefined);
export const no: Make<false> = (_, old) => (old === undefined ? false : undefined);
export const either: Make<boolean> = (random, old) => (typeof old === "boolean" ? !old : random.below(2) === 0);

export function oneOf<T>(...values: readonly T[]): Make<T> {
  return (random, old) => {
    const others = values.filter((value) => value !== old);
    return others.length === 0 ? undefined : random.pick(others);
  };
}

export function from(least: number, most = 1_000_000): Make<number> {
  return (random, old) => {
    const value = least + random.below(most - least);
    return value === old ? value + 1 : value;
  };
}

export const day: Make<string> = (random, old) => {
  const two = (limit: number): string => String(1 + random.below(limit)).padStart(2, "0");
  const value = `${2000 + random.below(99)}-${two(12)}-${two(28)}${random.below(2) === 0 ? "" : `T${two(23)}:${two(59)}:00`}`;
  return value === old ? undefined : value;
};

export const scalar: Make = (random) => random.pick([random.word(), random.below(1e9), -random.below(1e6) / 8, true]);

/** Any JSON, with names in it that objects have anyway. */
export const json: Make = (random) => {
  const inner = { [random.pick(["a", "kind", "constructor"])]: [random.word(), null, random.below(9)] };
  return random.pick<unknown>([
    random.word(),
    random.below(1e9),
    [random.word(), {}],
    inner,
    [null],
    { Deep: { ...inner } },
  ]);
};

/** Either stays plain: a text, a number. */
export const texts: Make<Record<string, string>> = (random) => ({
  [random.word()]: random.word(),
  Action: random.word(),
});

const plainTypes = ["string", "boolean", "float", "any", "binary"] as const;

/** Any type but structures without a name: those are compared by what they hold. */
export const type: Make<Draft> = (random, old) => {
  const made = makeType(random, 2);
  return JSON.stringify(made) === JSON.stringify(old) ? undefined : made;
};

function makeType(random: SeededRandom, depth: number): Draft {
  const plain = (): Draft => ({ kind: random.pick(plainTypes) });
  const makers: readonly (() => Draft)[] = [
    plain,
    () => ({ kind: "integer", ...random.pick([{}, { bits: 32 }, { bits: 64, unsigned: true }]) }),
    () => ({ kind: random.pick(["timestamp", "date"]), ...random.pick([{}, { format: "iso8601" }]) }),
    () => ({ kind: "ref", name: random.word() }),
    () => ({ kind: random.pick(["array", "map"]), of: makeType(random, depth - 1) }),
    () => ({ kind: random.pick(["array", "map"]), of: makeType(random, depth - 1) }),
  ];
  return depth <= 0 ? plain() : random.pick(makers)();
}

/** A structure where there was none in the type, now and then; else any other type. */
export const typeOrStruct: Make<Draft> = (random, old, owner) => {
  if (JSON.stringify(old ?? {}).includes('"struct"') || random.below(3) > 0) return type(random, old, owner);
  const struct = makeStruct(random);
  return random.pick([struct, { kind: "array", of: struct }]);
};

/** With variants. */
function makeStruct(random: SeededRandom): Draft {
  const [name, value] = [random.word(), random.word()];
  const members = [
    { name, type: { kind: "string" }, required: true },
    { name: random.word(), type: { kind: "array", of: { kind: "struct", members: [member(random, undefined, {})] } } },
  ];
  const variants = [random.word(), value].map((own) => ({
    when: { [name]: own },
    members: [member(random, undefined, {})],
  }));
  return { kind: "struct", members, variants };
}

export const member: Make<Draft> = (random) => ({
  name: random.word(),
  type: makeType(random, 2),
  ...random.pick<Draft>([{}, { required: true }, { required: false, nullable: true }]),
  ...random.pick<Draft>([{}, {}, { constraints: { enum: [{ value: "a" }, { value: "b", label: "B" }] } }]),
});

export const members: Make<Draft[]> = (random) => [
  member(random, undefined, {}) ?? {},
  member(random, undefined, {}) ?? {},
];

export const enumValue: Make<Draft> = (random) => ({
  value: scalar(random, undefined, {}),
  ...random.pick([{}, { label: random.word() }, { deprecated: true }]),
});

export const condition: Make<Draft> = (random) =>
  random.pick<Draft>([
    { member: random.word(), is: [random.word(), 1, false] },
    { member: random.word(), present: random.below(2) === 0 },
  ]);

export const lifetime: Make<Draft[]> = (random, old) => {
  const start = 1 + random.below(30);
  const made: Draft[] = [{ added: start }, { deleted: start + 1 }, { added: start + 2 + random.below(9) }];
  return JSON.stringify(made) === JSON.stringify(old) ? undefined : made;
};

export const sightings: Make<Draft[]> = (random) =>
  [1, 2, 3].map(() => ({ where: random.pick(["example", "table"]), as: random.word() }));

export const deprecation: Make = (random, old) =>
  old === true || random.below(2) === 0 ? { use: random.word() } : true;

export const action: Make<Draft> = (random) =>
  random.pick<Draft>([
    { status: "undocumented" },
    {
      status: "current",
      input: members(random, undefined, {}),
      output: members(random, undefined, {}),
      errors: [random.word()],
    },
  ]);

export const structure: Make<Draft> = (random) => ({
  usage: random.pick(["input", "output", "both"]),
  usedBy: [random.word()],
  members: members(random, undefined, {}),
});

/** Some begin with the member that another rule begins with. */
export const rule: Make<Draft> = (random, _, owner) => {
  const [other] = (owner["rules"] ?? []) as { readonly members: readonly string[] }[];
  const first = random.below(2) === 0 ? (other?.members[0] ?? random.word()) : random.word();
  return { kind: random.pick(["oneOf", "atLeastOne", "conflict"]), members: [first, random.word(), random.word()] };
};

export const errorCase: Make<Draft> = (random) => ({
  http: 400 + random.below(99),
  message: random.word(),
  actions: [random.word()],
});

export const example: Make<Draft> = (random) => ({
  request: random.pick<Draft>([
    { method: "GET", url: random.word(), params: { Action: random.word() } },
    { method: "POST", headers: { Host: "x" }, body: { Action: random.word() } },
  ]),
  responses: [{ format: "json", value: { RequestId: random.word() } }],
});

export const historyChange: Make<Draft> = (random) => {
  const names = [random.word(), random.word()];
  return random.pick<Draft>([
    { kind: "action-added", names },
    { kind: "input-deleted", action: random.word(), names },
    { kind: "member-modified", type: random.word(), names },
  ]);
};
