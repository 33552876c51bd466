/** The commands: a lookup table that imports nothing before it is asked. */
import type { CommandModule } from "./command.js";

export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Answers `--help` itself where something stands beside it. */
  readonly ownHelp?: true;
  load(): Promise<CommandModule>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    usage:
      "init [--services vendor/service,...] [--targets client,mock] [--out dir] [--descriptions keep|drop] [--format ts|js|json] [--yes] [--force] [--json]",
    summary: "write docwright.config.ts by asking, or by options where nobody is to be asked",
    load: () => import("./init.js"),
  },
  {
    name: "fetch",
    usage:
      "fetch [vendor/service]... [--lang en,zh] [--site intl|cn] [--from url] [--store .docwright/store] [--mirror origin] [--concurrency 2] [--interval ms] [--timeout seconds] [--max-pages n] [--max-page-bytes n] [--quiet] [--json]\n\n" +
      "Without services those of the settings are fetched; --from, --lang, --site and --store go before what settings say.\n" +
      "--from is the address of any page of the product's API documentation; the store remembers it.\n" +
      "Exit codes: 0 all pages are stored, 2 wrong usage, 3 nothing could be fetched, 4 some pages were refused or failed, 130 interrupted.",
    summary:
      "fetch a product's documentation pages from the vendor's site into a store, politely; ingest reads the store",
    load: () => import("./fetch.js"),
  },
  {
    name: "ingest",
    usage:
      "ingest [file|dir|archive|pattern]... [--vendor v] [--service s] [--api-version v] [--endpoint host] [--out dir] [--descriptions keep|drop] [--prune] [--accept-shrink reason] [--ledger] [--json]",
    summary:
      "read documentation pages (HTML, Markdown, PDF, text, JSON answers; zip, tar, gz) into page files and specs",
    load: () => import("./ingest.js"),
  },
  {
    name: "regenerate",
    usage:
      "regenerate [vendor/service...] [--spec dir] [--out dir] [--shard 3/10] [--check] [--watch] [--json]\n" +
      "docwright regenerate --fetch [vendor/service...] [--spec dir] [--out dir] [--store .docwright/store] [--mirror origin] [--timeout seconds] [--concurrency 2] [--interval ms] [--max-pages n] [--max-page-bytes n] [--prune] [--accept-shrink reason] [--fail-on breaking|risky] [--quiet] [--json]\n\n" +
      "--fetch fetches and ingests first, and prints what changed since the last commit, judged, as Markdown; all else goes to the other stream.\n" +
      "Its exit codes: 0 done, 1 --fail-on found something, 2 wrong usage, 3 nothing was fetched or read, 4 some pages are missing or refused, 130 interrupted.",
    summary: "rebuild specs from page files, then all generated files; offline, unless --fetch says otherwise",
    load: () => import("./regenerate.js"),
  },
  {
    name: "generate",
    usage:
      "generate [vendor/service...] [--spec dir] [--out dir] [--targets client,docs] [--actions names] [--templates dir] [--import-extension .js|.ts] [--emit ts|js] [--integers number|bigint] [--shard 3/10] [--check] [--watch] [--json]",
    summary: "write clients, mocks, docs, OpenAPI and pages from specs; --check says what is stale",
    load: () => import("./generate.js"),
  },
  {
    name: "docs",
    usage:
      "docs [vendor/service...] [--out site] [--spec dir] [--templates dir] [--json] [--serve [--port 4020] [--host 127.0.0.1] [--quiet]]",
    summary:
      "write a static site of the specs, which needs no server and no network; --serve adds a mock to try them on",
    load: () => import("./docs.js"),
  },
  {
    name: "explain",
    usage: "explain <vendor/service> <path> [--spec dir] [--from file|dir] [--json]",
    summary: "show where a fact stands, the words read, and what each stage made of them",
    load: () => import("./explain.js"),
  },
  {
    name: "lint",
    usage: "lint [vendor/service...] [--spec dir] [--format text|markdown|json] [--json] [--check]",
    summary: "what is wrong on the vendor's own pages, in words that can be sent to the vendor",
    load: () => import("./lint.js"),
  },
  {
    name: "notes",
    usage: "notes [vendor/service...] [--check] [--json] [--spec dir]",
    summary: "what has no words yet, neither a note of ours nor a description of the page's; a path a line",
    load: () => import("./notes.js"),
  },
  {
    name: "diff",
    usage:
      "diff [<old> [<new>]] [--format text|markdown|json|github|notes] [--json] [--lang en|zh] [--fail-on breaking|risky|impact] [--impact dir] [--all] [--approvals file] [--renames file] [--spec dir]\n" +
      "docwright diff [<old> [<new>]] --cause [--format text|json] [--json] [--lang en|zh] [--all] [--renames file] [--spec dir]\n" +
      "docwright diff --explain <rule>|all [--json]\n\n" +
      "A side is a spec file, a folder of specs, git:<revision>:<path>, or vendor/service[/version][@release].\n" +
      "Without <new>, or both, the working folder is compared, with its last commit.\n" +
      "With --cause a side is a project (page files, corrections, notes, settings, generated files), its folder of specs, or what stands\n" +
      "below that, in the working folder or as git:<revision>:<path>; for example: diff git:HEAD~1:. . --cause",
    summary: "what differs between two states of specs, and whether it breaks those who call the services",
    load: () => import("./diff.js"),
  },
  {
    name: "changelog",
    usage:
      "changelog <vendor/service[/version]> [--from release] [--to release] [--lang en|zh] [--out file] [--json] [--spec dir]",
    summary: "judged changes of each release, as Markdown for a release page",
    load: () => import("./changelog.js"),
  },
  {
    name: "corrections",
    usage: "corrections suggest <drift.jsonl>... [vendor/service[/version]] [--spec dir] [--write] [--json]",
    summary: "propose corrections of a spec from what generated clients saw in answers",
    load: () => import("./corrections.js"),
  },
  {
    name: "history",
    usage:
      "history <vendor/service[/version]> [--json] [--spec dir]\n" +
      "docwright history <vendor/service[/version]> --release N [--json] [--spec dir]\n" +
      "docwright history <vendor/service[/version]> --at N [--out file] [--assume-unchanged] [--unknowns] [--json] [--spec dir]\n" +
      "docwright history --audit <old> <new> [--from N] [--to N] [--check] [--json] [--spec dir]\n" +
      "docwright history <vendor/service[/version]> --recorded [--since revision] [--json] [--all] [--lang en|zh] [--spec dir]",
    summary:
      "the releases of a service by its notes; --at gives the spec as of a release and what is unknown of it; --audit holds notes against specs; --recorded tells what commits changed",
    load: () => import("./history.js"),
  },
  {
    name: "call",
    usage:
      "call <vendor/service[/version]> <Action> [--json '{...}'|@file|-] [--set Name=value]... [--region r] [--endpoint host|origin] [--profile p] [--language l] [--protocol p] [--timeout ms] [--all] [--dry-run] [--spec dir]\n" +
      "docwright call <vendor/service[/version]> --list [pattern]\n" +
      "docwright call <vendor/service[/version]> <Action> --help",
    summary: "call an action straight from the spec; --dry-run prints the signed request as a curl command",
    ownHelp: true,
    load: () => import("./call.js"),
  },
  {
    name: "mock",
    usage:
      "mock [vendor/service[/version]]... [--port 4010] [--host 127.0.0.1] [--seed text] [--state file] [--latency 50|20..80] [--clock machine|calls|time] [--auth off] [--rate-limits off] [--unknown-ids adopt] [--spec dir] [--quiet] [--json] [--coverage]",
    summary: "serve stand-ins for services until Ctrl-C; --coverage tells what they do of each action",
    load: () => import("./mock.js"),
  },
];
