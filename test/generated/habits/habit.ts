// The shape of a habit: a made-up service after the naming of real ones, and all that is to be inferred from it, printed by
// print-inferred.ts. Whoever changes a rule reads the lines that change: each must be right for every service with such names.
import type { SmallAction } from "../small-service.js";

export interface Habit {
  readonly what: string;
  readonly actions: Readonly<Record<string, SmallAction>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly resources: Readonly<Record<string, string>>;
  readonly bindings: Readonly<Record<string, string>>;
}

export const OFFSET = { style: "offset", in: ["Offset", "Limit"], out: ["TotalCount"] } as const;
export const PAGE = { style: "page", in: ["PageNumber", "PageSize"], out: ["TotalCount"] } as const;
export const FILTERS = "Filters{Name Values[]}[]";
