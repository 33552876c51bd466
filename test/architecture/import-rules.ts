// Who may import what, as data: the folders of generator/, the modules that reach outside, the packages.
// Paths are from the root; each entry says why. rules.ts applies them.

export interface Layer {
  readonly from: RegExp;
  /** Our own modules that files of this layer may import, besides those that everyone may. */
  readonly to: RegExp;
  readonly why: string;
}

export interface Reach {
  readonly name: string;
  readonly modules: RegExp;
  /** The same by a global that is called. */
  readonly calls?: RegExp;
  /** The same by a global that need not be called, searched in the code without comments and strings. */
  readonly words?: RegExp;
  readonly where: RegExp;
  readonly why: string;
}

export interface Package {
  readonly name: string;
  readonly owner: RegExp;
  readonly why: string;
  /** More than one file may. */
  readonly several?: true;
  /** Part of a bundle for browsers, which is loaded when it is needed and whole. */
  readonly bundled?: true;
}

/** Facts about a place in a page, and pure helpers. */
export const everyone = /^generator\/(?:support|diagnostics)\//;

const page = "1-page/page";
const document = "2-document/document";
const facts = "3-facts/facts";
const spec = "4-spec/spec";
const target = "5-view/target";

function paths(...allowed: readonly string[]): RegExp {
  return new RegExp(`^generator/(?:${allowed.map((path) => (path.endsWith("/") ? path : `${path}\\.ts$`)).join("|")})`);
}

export const layers: readonly Layer[] = [
  { from: /^generator\/support\//, to: paths("support/"), why: "helpers that know nothing of us stay true anywhere" },
  {
    from: /^generator\/diagnostics\//,
    to: paths("support/", "diagnostics/"),
    why: "every stage reports, so reports depend on no stage",
  },
  {
    from: /^generator\/vendors\//,
    to: paths("vendors/", "runtime/", facts, spec),
    why: "a vendor is data about words and wire rules, in terms of the models; a protocol names its module of the runtime",
  },
  { from: /^generator\/1-page\//, to: paths("1-page/"), why: "the first stage has nothing below it" },
  {
    from: /^generator\/2-document\//,
    to: paths("2-document/", page),
    why: "a stage sees the model of a lower stage, never how it was made",
  },
  {
    from: /^generator\/3-facts\//,
    to: paths("3-facts/", page, document, "vendors/"),
    why: "facts are verbatim: meaning, and with it spec.ts, starts in stage 4",
  },
  {
    from: /^generator\/4-spec\//,
    to: paths("4-spec/", page, document, facts, "vendors/"),
    why: "a stage sees the model of a lower stage, never how it was made",
  },
  {
    from: /^generator\/5-view\/mock(?:\/|\.ts$)/,
    to: paths("5-view/", "runtime/mock/", spec, "vendors/"),
    why: "what is inferred is the data of the mock's engine, in the engine's own types",
  },
  {
    from: /^generator\/5-view\/site\//,
    to: paths("5-view/", "runtime/mock/", spec, "vendors/"),
    why: "code samples are printed, and documented requests read, as the mock does it",
  },
  {
    from: /^generator\/5-view\//,
    to: paths("5-view/", spec, "vendors/"),
    why: "the writing half meets the reading half in the spec only",
  },
  {
    from: /^generator\/6-files\//,
    to: paths("6-files/", target),
    why: "templates are given views: a fact that a file needs is a field of its view",
  },
  {
    from: /^generator\/diff\//,
    to: paths("diff/", spec, "4-spec/reached-types"),
    why: "a diff compares two specs, wherever they came from",
  },
  {
    from: /^generator\/history\//,
    to: paths("history/", "diff/change", spec, "4-spec/reached-types"),
    why: "the spec as of a release follows from the spec alone; notes are held against what a diff found",
  },
  {
    from: /^generator\/impact\//,
    to: paths("impact/", "diff/", spec, "5-view/client-operation", "5-view/typescript/client-names", "runtime/client/"),
    why: "impact holds what a diff found against code; names and checks are the generated client's own",
  },
  {
    from: /^generator\/fetch\//,
    to: paths("fetch/", "1-page/", "2-document/find-body", "vendors/", "project/usage-error"),
    why: "fetching ends with a stored page: what the first stage would not read as one is not stored, and what stands outside its article is no change",
  },
  {
    from: /^generator\/project\//,
    to: /^generator\/(?!commands\/|cli\.ts$|index\.ts$)/,
    why: "a project is what commands, the API and plugins work on: it prints nothing and knows no argument",
  },
  {
    from: /^generator\/(?:plugin\/|(?:unplugin|vite)\.ts$)/,
    to: /^generator\/(?:plugin\/|project\/|unplugin\.ts$)/,
    why: "a plugin does what the API does, when a bundler asks for it",
  },
  {
    from: /^generator\/(?:commands\/|(?:cli|pipeline|index|stages)\.ts$)/,
    to: /^generator\//,
    why: "these put the stages together",
  },
];

export const reaches: readonly Reach[] = [
  {
    name: "disk",
    modules: /^node:(?:fs|child_process)$/,
    where:
      /^(?:generator\/(?:1-page\/read-[\w-]+|6-files\/(?:load-templates|template-engine|manifest|write-[\w-]+)|fetch\/store|support\/(?:cache|lock-file)|plugin\/watched-files|(?:commands|project)\/.+)|templates\/mock\/(?:.+\/)?serve[\w-]*)\.ts$/,
    why: "a stage is a pure function, so that it can be tested and cached by its input",
  },
  {
    name: "network",
    modules: /^(?:node:(?:https?|http2|net|tls|dgram|dns)|undici)$/,
    calls: /^(?:globalThis\.)?(?:fetch|WebSocket|EventSource)$/,
    where:
      /^(?:generator\/(?:fetch|commands)\/.+|templates\/client\/runtime\/transport[\w-]*|templates\/mock\/(?:.+\/)?serve[\w-]*|templates\/site\/browser\/explorer\/(?:send|find-servers))\.ts$/,
    why: "builds run offline: the network is reached only by fetching, by commands, by the client's transport and by the site's explorer",
  },
  {
    name: "ambience",
    modules: /^node:os$/,
    words: /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.localeCompare\(|\.toLocale\w+\(|\bIntl\./,
    where: /^(?:generator\/(?:(?:fetch|commands|project)\/.+|support\/lock-file)|templates\/.+)\.ts$/,
    why: "same input, same bytes: no clock, no chance, no locale; a lock is no output",
  },
];

export const packages: readonly Package[] = [
  {
    name: "?",
    owner: /^generator\/(?:project\/(?:load-behaviours|evaluate-config)|6-files\/template-engine)\.ts$/,
    why: "known at run time only: configs and behaviours that users write; templates that the build compiled",
    several: true,
  },
  { name: "cheerio", owner: /^generator\/2-document\/parse-html\.ts$/, why: "a run on page files reads no HTML" },
  {
    name: "pdfjs-dist",
    owner: /^generator\/2-document\/parse-pdf\.ts$/,
    why: "optional: who reads no PDF does not install it",
  },
  {
    name: "markdown-it",
    owner: /^generator\/2-document\/parse-markdown\.ts$/,
    why: "a run on page files reads no Markdown but its own",
  },
  {
    name: "markdown-it-cjk-friendly",
    owner: /^generator\/2-document\/parse-markdown\.ts$/,
    why: "goes with markdown-it",
  },
  {
    name: "modern-tar",
    owner: /^generator\/1-page\/unpack-tar\.ts$/,
    why: "few inputs are archives",
  },
  {
    name: "tinyglobby",
    owner: /^generator\/1-page\/read-paths\.ts$/,
    why: "most shells expand patterns themselves",
  },
  {
    name: "jiti",
    owner: /^generator\/project\/evaluate-config\.ts$/,
    why: "takes as long to load as all of an unchanged run: for configs in TypeScript that changed",
  },
  {
    name: "chokidar",
    owner: /^generator\/project\/watch\.ts$/,
    why: "for --watch only",
  },
  {
    name: "undici",
    owner: /^generator\/fetch\/request\.ts$/,
    why: "the one file that opens connections; proxies, limits and redirects are told it",
  },
  { name: "p-queue", owner: /^generator\/fetch\/visitor\.ts$/, why: "requests at once are limited by host" },
  { name: "robots-parser", owner: /^generator\/fetch\/robots\.ts$/, why: "who reads no site reads no robots.txt" },
  { name: "handlebars", owner: /^generator\/6-files\/[\w-]+\.ts$/, why: "needed for writing only" },
  {
    name: "prettier",
    owner: /^generator\/6-files\/[\w-]+\.ts$/,
    why: "takes longer than all our own work; for templates of users only",
  },
  {
    name: "minisearch",
    owner: /^templates\/site\/browser\/search\/word-index\.ts$/,
    why: "the index of words is made in the browser; a run of the generator knows nothing of it",
    bundled: true,
  },
  {
    name: "unplugin",
    owner: /^generator\/(?:unplugin|plugin\/plugin)\.ts$/,
    why: "optional: who uses no plugin does not install it; the plugin needs its types alone",
    several: true,
  },
  {
    name: "vite",
    owner: /^generator\/(?:vite|plugin\/plugin)\.ts$/,
    why: "types only: who uses the plugin has it",
    several: true,
  },
  {
    name: "ts-morph",
    owner: /^generator\/support\/compiler\.ts$/,
    why: "the compiler takes longer to load than all else; for other import specifiers, for JavaScript and for impact only",
  },
];
