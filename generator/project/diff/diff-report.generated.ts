// The types of a diff's report.
// Made from spec/diff.schema.json by `npm run schema`; never edited.

/**
 * The key of an object, or an item of a list.
 */
export type Step = string | ItemStep;

/**
 * What `docwright diff --format json` prints: what differs between two states of specs, and what each difference means for those who call the services.
 */
export interface Diff {
  /**
   * Version of this format. New optional fields leave it as it is; any other change raises it.
   */
  diffVersion: 1;
  /**
   * The services that are on either side, each compared with itself; one that is on one side alone with a service that holds nothing.
   */
  services: Service[];
}
/**
 * What differs in one service.
 */
export interface Service {
  /**
   * `vendor/service/version`, of the new side.
   */
  service: string;
  /**
   * The old side, as the user called it: a path, `git:HEAD~1:spec/…`, `vendor/service@20`; `nothing` where it does not hold the service.
   */
  before: string;
  /**
   * The new side, likewise.
   */
  after: string;
  /**
   * The file of the new spec, where it stands in the working folder.
   */
  file?: string;
  /**
   * How many findings there are of each level, approved ones included.
   */
  counts: {
    /**
     * Findings by which correct callers stop working.
     */
    breaking: number;
    /**
     * Findings by which they may.
     */
    risky: number;
    /**
     * Findings by which they do not.
     */
    safe: number;
  };
  advice: Advice;
  /**
   * All that differs, in the order of the spec format. Applied to the old spec they give the new one, unless `unknown` or `modified` tell of differences that are left out.
   */
  changes: Change[];
  /**
   * What the changes mean: one or more for each change, since what stands in a type may be judged in requests and in responses. Breaking first, then risky, then safe.
   */
  findings: Finding[];
  /**
   * Pairs of what went and what came that may be one thing under another name, the likeliest first. Nothing is renamed by them: a user confirms in `renames.json`.
   */
  renames: Rename[];
  /**
   * With `--impact`: the places in the consumer's code that use what changed.
   */
  impact?: Hit[];
  /**
   * How many differences are left out, because release notes do not tell what was there on one side. 0 where both sides are known.
   */
  unknown: number;
  /**
   * Paths of members that a release between the sides modified in its type or its required flag, without saying how.
   */
  modified: string[];
}
/**
 * The next version of a client by semantic versioning.
 */
export interface Advice {
  /**
   * `none` where nothing differs, `patch` where only words and orders do.
   */
  version: "major" | "minor" | "patch" | "none";
  /**
   * The rules that ask for it, most often met first.
   *
   * Items: One rule.
   */
  reasons: {
    /**
     * Id of the rule.
     */
    rule: string;
    /**
     * How often it was met.
     */
    count: number;
  }[];
}
/**
 * One place with its value before and after.
 */
export interface Change {
  /**
   * `renamed` where a user confirmed it: `before` and `after` are then the names. `reordered`: a list holds what it held, in another order; `before` and `after` are then the names of the items that stayed.
   */
  what: "added" | "removed" | "changed" | "renamed" | "reordered";
  /**
   * Object and field of the spec format: `Member.required`, `Constraints.maximum`; of an item of a list, the list: `Action.input`. `Member.x` stands for any key that extends the format.
   */
  fact: string;
  /**
   * The place for people: `RunInstances.input.Disks[].Size`, `type:Disk`, `error:Code`; what is no name but a field of it stands behind `#`.
   */
  path: string;
  /**
   * The place for programs: the way from the root of the old spec, step by step.
   */
  at: Step[];
  /**
   * The old value; absent where there was none.
   */
  before?: {
    [k: string]: unknown;
  };
  /**
   * The new value; absent where there is none.
   */
  after?: {
    [k: string]: unknown;
  };
  /**
   * Of what was reordered: the places in the old list of the items that stayed, in their new order.
   */
  order?: number[];
}
/**
 * An item of a list.
 */
export interface ItemStep {
  /**
   * Name of the item: of a member, a value, a code; the second of a name has `#2` behind it. Where items have no names, the place as text.
   */
  item: string;
  /**
   * Its place in the old list, counted from 0; of an item that came, in the new one, once all others have come.
   */
  index: number;
}
/**
 * A change in one direction, as a rule judges it.
 */
export interface Finding {
  /**
   * Which change: its place in `changes`, counted from 0.
   */
  change: number;
  /**
   * The same for the same change of the same service, whatever else changed: what `approvals.json` names.
   */
  fingerprint: string;
  /**
   * Id of the rule; `docwright diff --explain <rule>` says why.
   */
  rule: string;
  /**
   * `breaking`: a correct consumer stops compiling, is refused, or gets something else than before; `risky`: it may; `safe`: it does not.
   */
  level: "breaking" | "risky" | "safe";
  /**
   * What befalls a call that compiles as before: it is refused, or does or gets something else without a word. Absent where neither happens.
   */
  effect?: "refused" | "differs";
  /**
   * Kind of fact.
   */
  kind:
    | "action"
    | "input"
    | "output"
    | "member"
    | "structure"
    | "type"
    | "required"
    | "nullable"
    | "enumeration"
    | "enumeration-value"
    | "default"
    | "range"
    | "length"
    | "item-count"
    | "step"
    | "pattern"
    | "format"
    | "unit"
    | "condition"
    | "group-rule"
    | "error-code"
    | "error-definition"
    | "rate-limit"
    | "endpoint"
    | "region"
    | "region-use"
    | "common-parameter"
    | "paging"
    | "client-token"
    | "filter"
    | "deprecation"
    | "status"
    | "order"
    | "documentation"
    | "location"
    | "read-only"
    | "asynchrony"
    | "permission"
    | "http-binding"
    | "protocol"
    | "service"
    | "variant";
  /**
   * `widened`: all that held before still does, and more; `narrowed`: the other way round; `changed`: neither.
   */
  way: "added" | "removed" | "changed" | "widened" | "narrowed";
  /**
   * Whether requests or responses are concerned.
   */
  direction: "request" | "response";
  /**
   * As of the change.
   */
  path: string;
  /**
   * The action, type or code that holds the place: `RunInstances`, `type:Disk`, `error:Code`; the service where none does.
   */
  owner: string;
  /**
   * Names of the actions whose requests or responses are concerned, sorted.
   */
  actions: string[];
  says: Words;
  /**
   * Why somebody accepted it, from `approvals.json`; absent where nobody did.
   */
  approved?: string;
}
/**
 * In English and in Chinese.
 */
export interface Words {
  /**
   * English.
   */
  en: string;
  /**
   * Chinese.
   */
  zh: string;
}
/**
 * What may be one thing under another name.
 */
export interface Rename {
  /**
   * Path of the old name, as `renames.json` takes it.
   */
  from: string;
  /**
   * The new name.
   */
  to: string;
  /**
   * How likely it is.
   */
  score: number;
  /**
   * What speaks for it.
   */
  reasons: (
    | "same-words"
    | "few-letters"
    | "other-words"
    | "one-in-the-other"
    | "shared-words"
    | "same-type"
    | "same-required"
    | "same-constraints"
    | "same-place"
    | "same-members"
    | "most-members"
    | "same-http"
    | "same-label"
    | "same-values"
  )[];
}
/**
 * A place in the consumer's code, and what befalls it.
 */
export interface Hit {
  /**
   * The file, from the working folder.
   */
  file: string;
  /**
   * Counted from 1.
   */
  line: number;
  /**
   * Counted from 1.
   */
  column: number;
  /**
   * `stops-compiling`: the compiler accepts it with the old client and refuses it with the new one; `rejected`: it compiles, and the service refuses the request; `differs`: it compiles and is answered, and does or means something else without a word.
   */
  class: "stops-compiling" | "rejected" | "differs";
  /**
   * `false` where values that only a run can tell decide.
   */
  certain: boolean;
  finding?: Explanation;
  /**
   * What befalls it, in the language asked for.
   */
  message: string;
}
/**
 * A finding, by what names it.
 */
export interface Explanation {
  /**
   * As of the finding.
   */
  fingerprint: string;
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Path of the change.
   */
  path: string;
}
