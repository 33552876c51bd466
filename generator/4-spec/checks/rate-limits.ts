/** The rate limit on an action's page is the one in the category list. */
import { at } from "../../diagnostics/origin.js";
import type { Check } from "./check.js";

export const rateLimits: Check = ({ spec, pages, listed, report }) => {
  for (const [name, entry] of listed) {
    const limit = spec.actions[name]?.rateLimit;
    if (!limit || entry.rate === undefined || limit.requests / limit.seconds === entry.rate) continue;
    const page = pages.find((own) => own.action === name);
    report.add(
      "spec/rate-limit",
      { action: name, page: limit.requests / limit.seconds, list: entry.rate },
      page && at(page.source),
    );
  }
};
