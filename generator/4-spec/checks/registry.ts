/** The self-checks. A new one is one file beside this one and one line here. */
import type { Check } from "./check.js";
import { errorsSorted } from "./errors-sorted.js";
import { exampleTypes } from "./example-types.js";
import { rateLimits } from "./rate-limits.js";
import { typeLinks } from "./type-links.js";
import { usedBy } from "./used-by.js";

export const CHECKS: readonly Check[] = [typeLinks, errorsSorted, rateLimits, usedBy, exampleTypes];
