/**
 * The public API: what the commands do, as functions. They print nothing, end no process and change no working folder; what they need
 * is loaded when they are called. Errors of users are the classes below, with messages to show as they stand.
 */
import type { Spec } from "./4-spec/spec.js";
import type { DiffOptions, DiffReport } from "./project/diff.js";
import type { FetchOptions, FetchPagesResult } from "./project/fetch.js";
import type { GenerateOptions, GenerateResult } from "./project/generate.js";
import type { RegenerateResult } from "./project/regenerate.js";
import type { IngestResult } from "./project/ingest.js";
import type { IngestOptions } from "./project/ingest-options.js";

export { TemplateError } from "./6-files/template-error.js";
export { OutputError } from "./6-files/write-text.js";
export { defineConfig } from "./project/user-config.js";
export type * from "./project/user-config.js";
export { UsageError } from "./project/usage-error.js";
export { checkSpec } from "./4-spec/check-spec.js";
export { printSpec } from "./4-spec/canonical.js";
export { parseSpec } from "./4-spec/read-spec.js";
export type * from "./4-spec/spec.js";
export type { GivenPage } from "./1-page/read-input.js";
export type { DiffOptions, DiffReport } from "./project/diff.js";
export type { Approval } from "./project/diff/approvals.js";
export type { FetchOptions, FetchPagesResult } from "./project/fetch.js";
export type { FetchedPage, FetchedStore, FetchProgress, FetchResult, Outcome } from "./fetch/outcome.js";
export type { GeneratedService, GenerateOptions, GenerateResult } from "./project/generate.js";
export type { BuiltService, RegenerateResult } from "./project/regenerate.js";
export type { IngestedService, IngestResult } from "./project/ingest.js";
export type { IngestOptions } from "./project/ingest-options.js";
export type { Ledger } from "./project/ledger.js";
export type { Problem } from "./project/problem.js";

/**
 * Pages of services from their vendors' sites into the stores of the working folder; {@link ingest} reads the `folder` of each store.
 * Politely, and from the hosts of the vendor's documentation only. What a site answers wrongly stands in the result, each page with its
 * reason and remedy.
 *
 * ```ts
 * const { stores } = await fetchPages({ cwd: "/work/app", services: ["vendor/service"] });
 * await ingest({ cwd: "/work/app", inputs: stores.map(({ folder }) => folder) });
 * ```
 * @throws {@link UsageError} for services, addresses or settings that cannot be taken: nothing is asked for. Once `signal` is aborted,
 * `stopped` of the result says so, and the next run goes on from there.
 */
export async function fetchPages(options?: FetchOptions): Promise<FetchPagesResult> {
  return (await import("./project/fetch.js")).fetchPages(options);
}

/**
 * Pages of any vendor and service -> page files, specs and problems.txt of the services they belong to, in the folder of specs.
 * What is refused stays as it was and stands in `refused`, each with its place and remedy; the rest is written.
 *
 * ```ts
 * const { services, refused } = await ingest({ cwd: "/work/app", inputs: ["pages/*.html"] });
 * ```
 * @throws {@link UsageError} for options, settings or files of users that cannot be taken: nothing is written.
 * @throws {@link OutputError} where a file cannot be written; each file is whole, old or new.
 * @throws the reason of `signal` once that is aborted.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  return (await import("./project/ingest.js")).ingest(options);
}

/**
 * Specs -> generated files, as the settings say; offline. Nothing but what differs is written, and of earlier files only those that a
 * manifest lists are removed. With `check` nothing is written: `ok` is false where a file is stale, and `stale` says why.
 *
 * ```ts
 * const { ok, services } = await generate({ cwd: "/work/app", check: true });
 * ```
 * @throws {@link UsageError} for settings or services that cannot be taken; {@link TemplateError} for templates of users: nothing is written.
 * @throws {@link OutputError} where a file cannot be written; each file is whole, old or new.
 * @throws the reason of `signal` once that is aborted.
 */
export async function generate(options?: GenerateOptions): Promise<GenerateResult> {
  return (await import("./project/generate.js")).generate(options);
}

/** Page files -> specs, then as {@link generate}, with the same options and errors; offline. `specs` of the result tells of each spec. */
export async function regenerate(options?: GenerateOptions): Promise<RegenerateResult> {
  return (await import("./project/regenerate.js")).regenerate(options);
}

/**
 * What differs between two states of specs and whether it breaks those who call the services: the report of `docwright diff --format json`.
 * A side is a spec in memory, or what the command line takes: a spec file, a folder of specs, `git:<revision>:<path>` of either, or
 * `vendor/service[/version][@release]`. Without sides the last commit is compared with what stands in the working folder.
 *
 * ```ts
 * const { services } = await diff("vendor/service@22", "vendor/service@23", { cwd: "/work/app" });
 * const breaks = services.some(({ counts }) => counts.breaking > 0);
 * ```
 * @throws {@link UsageError} for a side that names nothing or is no spec, and for renames, approvals or settings that cannot be taken.
 * @throws the reason of `signal` once that is aborted.
 */
export async function diff(before?: Spec | string, after?: Spec | string, options?: DiffOptions): Promise<DiffReport> {
  return (await import("./project/diff.js")).diff(before, after, options);
}
