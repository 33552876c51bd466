// Any spec that pages can say, printed as page files and read again, is the same spec. DOCWRIGHT_FULL=1 tries far more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { printPages, readBack } from "./print-pages.js";
import { printableSpec, withoutDerived } from "./printable-spec.js";

const numRuns = process.env["DOCWRIGHT_FULL"] === "1" ? 2000 : 40;
const seed = 20260101;

describe.each(["tencent", "alibaba", "ucloud"] as const)("%s", (name) => {
  const vendor = vendorNamed(name);
  if (!vendor) throw new Error(`there is no vendor ${name}`);

  test.each([false, true])("descriptions kept: %s", { timeout: 300_000 }, async (keep) => {
    await fc.assert(
      fc.asyncProperty(printableSpec(name, keep), async (spec) => {
        expect(checkSpec(spec)).toEqual([]);
        const first = await readBack(printPages(spec, vendor), vendor);
        expect(first.refused).toEqual([]);
        expect(printSpec(withoutDerived(first.spec)).split("\n")).toEqual(printSpec(withoutDerived(spec)).split("\n"));
        // With what was worked out in place, byte for byte.
        expect((await readBack(printPages(first.spec, vendor), vendor)).text).toBe(first.text);
      }),
      { numRuns, seed },
    );
  });
});
