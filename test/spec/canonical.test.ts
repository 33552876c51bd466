import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { arbitrarySpec } from "./arbitrary-spec.js";
import { sampleSpec } from "./sample-spec.js";

const numRuns = process.env["DOCWRIGHT_FULL"] === "1" ? 1000 : 60;

function parse(text: string): Spec {
  const reading = parseSpec(text, "test");
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}

/** The same data with the keys of every object reversed, but for free JSON, in which order is kept. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(
    entries.map(([key, held]) => [key, key === "value" || key === "params" ? held : reverseKeys(held)]),
  );
}

describe("printSpec", () => {
  test("prints one member a line, keys in schema order, names sorted", () => {
    expect(printSpec(sampleSpec)).toBe(`{
  "specVersion": 1,
  "vendor": "acme",
  "service": "box",
  "languages": ["en"],
  "protocol": {
    "kind": "alibaba-rpc",
    "endpoint": "box.example.com"
  },
  "actions": {
    "DropBox": {
      "status": "undocumented"
    },
    "ListBoxes": {
      "status": "current",
      "input": [
        {"name": "Boxes", "type": {"kind": "array", "of": {"kind": "string"}}, "required": false}
      ],
      "output": [],
      "examples": [
        {
          "request": {"method": "GET", "params": {"Z": "1", "A": "2"}},
          "responses": [
            {"format": "json", "value": {"z": 1, "a": [2, {"y": 3, "b": null}]}}
          ]
        }
      ]
    }
  },
  "types": {
    "Box": {
      "usage": "output",
      "usedBy": ["ListBoxes"],
      "members": [
        {"name": "Size", "type": {"kind": "integer", "unsigned": true}, "constraints": {"minimum": 1, "maximum": 9}},
        {"name": "Tags", "type": {"kind": "array", "of": {"kind": "ref", "name": "Tag"}}, "nullable": true}
      ]
    },
    "Tag": {
      "usage": "output",
      "usedBy": [],
      "defined": false,
      "members": []
    }
  },
  "errors": {
    "Limit": {"common": true},
    "Limit.Boxes": {
      "common": false,
      "cases": [
        {"http": 400, "message": "Too many."}
      ]
    }
  },
  "history": [
    {
      "release": 2,
      "time": "2024-01-02",
      "changes": [
        {"kind": "input-added", "action": "ListBoxes", "names": ["Boxes"]}
      ]
    },
    {
      "release": 1,
      "changes": [
        {"kind": "action-existing", "names": ["ListBoxes"]}
      ]
    }
  ]
}
`);
  });

  test("gives the same bytes whatever order the keys came in", () => {
    expect(printSpec(reverseKeys(sampleSpec) as Spec)).toBe(printSpec(sampleSpec));
  });

  test("sorts names that look like numbers as numbers, and keeps __proto__ a name", () => {
    const errors = Object.fromEntries(["b", "__proto__", "10", "B", "9"].map((code) => [code, { common: false }]));
    const text = printSpec({ ...sampleSpec, errors });
    const printed = text.slice(text.indexOf('"errors"'), text.indexOf('"history"'));
    expect([...printed.matchAll(/"(\w+)": \{"common"/g)].map((match) => match[1])).toEqual([
      "9",
      "10",
      "B",
      "__proto__",
      "b",
    ]);
    expect(Object.keys(parse(text).errors)).toEqual(["9", "10", "B", "__proto__", "b"]);
  });

  test("is undone by parseSpec, and printing again changes no byte", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const text = printSpec(spec);
        const back = parse(text);
        expect(back).toEqual(spec);
        expect(printSpec(back)).toBe(text);
      }),
      { numRuns },
    );
  });
});
