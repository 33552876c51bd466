// Every action of the specs: documented input has no problem, and each single fault in it is found by its rule and path.
import { describe, expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import { listProblems } from "../../templates/client/runtime/checks.js";
import { createShapes } from "../../templates/client/runtime/shapes.js";
import { services } from "../generated/services.js";
import { validRequest } from "../generated/valid-input.js";
import { faultsIn } from "./input-faults.js";

describe.each(services)("$name", ({ spec }) => {
  const shapes = createShapes(checksData(spec));
  const documented = Object.entries(spec.actions).filter(([, action]) => action.input !== undefined);

  test.each(documented)("%s takes documented input, and each fault in it is found", (name, action) => {
    for (const all of [false, true]) {
      const input = validRequest(action, spec, all);
      expect(listProblems(shapes, name, input)).toEqual([]);
      for (const { path, rule, input: faulty } of faultsIn(action, input, spec)) {
        const problems = listProblems(shapes, name, faulty).map((own) => [own.path, own.rule]);
        expect(problems, `${path} ${rule}`).toEqual([[path, rule]]);
      }
    }
  });

  test("an undocumented action takes anything", () => {
    for (const [name, { input }] of Object.entries(spec.actions))
      if (input === undefined) expect(listProblems(shapes, name, { Anything: [1] })).toEqual([]);
  });
});

test("faults of each kind were tried", () => {
  const rules = services.flatMap(({ spec }) =>
    Object.values(spec.actions).flatMap((action) =>
      [false, true].flatMap((all) => faultsIn(action, validRequest(action, spec, all), spec).map(({ rule }) => rule)),
    ),
  );
  expect([...new Set(rules)].sort()).toEqual(
    "conflict enum maxItems maxLength maximum minLength minimum oneOf required requiredWhen type unknown".split(" "),
  );
  expect(rules.length).toBeGreaterThan(1500);
});
