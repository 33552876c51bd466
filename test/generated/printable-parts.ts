// Examples and release notes at random, as pages can have them, for printable-spec.ts; and two small helpers.
import fc from "fast-check";
import type { Example, Release } from "../../generator/4-spec/spec.js";
import { memberName, upperName, value, words } from "./printable-text.js";

export function optional<T>(own: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(own, { nil: undefined });
}

/** Objects without the keys that are undefined. */
export function compact<T>(own: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return own.map((each) => JSON.parse(JSON.stringify(each)) as T);
}

const request = fc.oneof(
  compact(
    fc.record({
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      url: optional(fc.constantFrom("https://host.example/", "http(s)://host.example/path", "/path")),
      headers: optional(fc.dictionary(fc.constantFrom("Host", "X-A", "content-type"), words, { minKeys: 1 })),
      params: optional(fc.dictionary(value, value, { minKeys: 1, maxKeys: 3 })),
      body: optional(
        fc.oneof(fc.dictionary(value, fc.jsonValue({ maxDepth: 2 })), fc.array(fc.jsonValue({ maxDepth: 1 }))),
      ),
    }),
  ),
  fc.constantFrom("curl it", "not {a} request\nin two lines").map((own) => ({ method: "POST", text: own })),
);

const response = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((own) => ({ format: "json" as const, value: own })) },
  { weight: 1, arbitrary: fc.constant({ format: "xml" as const, text: "<a>\n  ```b```\n</a>" }) },
  { weight: 1, arbitrary: fc.constant({ format: "json" as const, text: '{"cut": [1,' }) },
);

export const example = compact(
  fc.record({ title: optional(words), request, responses: fc.array(response, { maxLength: 2 }) }).map((own) => {
    const bad = "text" in own.request || own.responses.some((each) => each.format === "json" && "text" in each);
    return bad ? { ...own, valid: false as const } : own;
  }),
) as fc.Arbitrary<Example>;

/** Newest first; the oldest may be the one that lists what was there: its page has no number where it is told by the others. */
export const history: fc.Arbitrary<Release[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 3 }), fc.boolean(), fc.boolean())
  .chain(([numbers, oldest, told]) => {
    const sorted = numbers.sort((a, b) => b - a);
    const first = told ? (sorted.at(-1) ?? 2) - 1 : 1;
    return fc.tuple(
      ...sorted.map((release) => releaseOf(release, changes)),
      ...(oldest ? [releaseOf(first, fc.constant([{ kind: "action-existing" as const, names: ["Old"] }]))] : []),
    );
  });

function releaseOf(release: number, own: fc.Arbitrary<Release["changes"]>): fc.Arbitrary<Release> {
  return compact(
    fc.record({ release: fc.constant(release), time: optional(fc.constant("2024-11-27T10:20:15")), changes: own }),
  ) as fc.Arbitrary<Release>;
}

const changed = fc.uniqueArray(memberName, { minLength: 1, maxLength: 3 });
const changes = fc.uniqueArray(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("action-added", "action-modified", "type-added", "type-deleted"),
      names: changed,
    }),
    fc.record({ kind: fc.constantFrom("input-added", "output-modified"), action: upperName, names: changed }),
    fc.record({ kind: fc.constantFrom("member-added", "member-deleted"), type: upperName, names: changed }),
  ),
  // Two lists of one kind in a row are one list on a page.
  { selector: (own) => own.kind, maxLength: 4 },
) as unknown as fc.Arbitrary<Release["changes"]>;
