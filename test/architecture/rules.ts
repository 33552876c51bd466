// All sources in, what breaks the rules of the tree out. Each rule is a name, a reason and a function; what a rule allows
// where is data (import-rules.ts, waivers.ts). Nothing here knows the disk, so that the canary runs through the same code.
import { everyone, layers, packages, reaches } from "./import-rules.js";
import type { Source } from "./source.js";

export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly what: string;
}

export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly find: (source: Source, all: readonly Source[]) => readonly string[];
}

const FILE_LIMIT = 250;
const FUNCTION_LIMIT = 50;

const inGenerator = (path: string): boolean => path.startsWith("generator/");
const isMade = (path: string): boolean => path.endsWith(".generated.ts");
const isProduct = (path: string): boolean => /^(?:generator|templates)\//.test(path) && !path.endsWith(".test.ts");

const layerRule: Rule = {
  name: "layers",
  why: "the tree is the data flow: a stage imports the models of lower stages and nothing of higher ones",
  find: ({ path, imports }) => {
    if (!inGenerator(path)) return [];
    const layer = layers.find(({ from }) => from.test(path));
    if (layer === undefined) return ["stands in no layer of import-rules.ts"];
    const open = everyone.test(path) ? layer.to : new RegExp(`${layer.to.source}|${everyone.source}`);
    return imports
      .filter(({ own, target }) => own && !open.test(target))
      .map(({ target }) => `imports ${target}: ${layer.why}`);
  },
};

const reachRules = reaches.map((reach): Rule => ({
  name: reach.name,
  why: reach.why,
  find: ({ path, imports, calls, code }) => {
    if (!isProduct(path) || reach.where.test(path)) return [];
    const modules = imports.map(({ target }) => target).filter((target) => reach.modules.test(target));
    const called = calls.filter((name) => reach.calls?.test(name));
    return [...modules, ...called, ...(reach.words?.exec(code) ?? [])].map((used) => `uses ${used}`);
  },
}));

const packageRule: Rule = {
  name: "packages",
  why: "a package is imported in the one file that owns it, when it is needed: starting costs more than running",
  find: ({ path, imports }, all) => {
    if (!isProduct(path)) return [];
    return imports
      .filter(({ own, target }) => !own && !target.startsWith("node:"))
      .flatMap(({ target, lazy, typeOnly }) => {
        const owned = packages.find(({ name }) => name === target);
        if (owned === undefined || !owned.owner.test(path)) return [`imports ${target}, which belongs elsewhere`];
        const others = all.filter((other) => other.path < path && other.imports.some((used) => used.target === target));
        if (!owned.several && others.some((other) => isProduct(other.path)))
          return [`imports ${target}, and so does another file`];
        if (lazy || typeOnly || owned.bundled) return [];
        const eager = all.filter((other) =>
          other.imports.some((used) => used.target === path && !used.lazy && !used.typeOnly),
        );
        return eager.map((other) => `imports ${target} at once, and ${other.path} imports it so`);
      });
  },
};

const vendorRule: Rule = {
  name: "vendor-names",
  why: "what is true of one vendor stands in vendors/, so that the next vendor is one new file",
  find: ({ path, text }, all) => {
    if (!inGenerator(path) || path.startsWith("generator/vendors/") || isMade(path)) return [];
    const registry = all.find((source) => source.path === "generator/vendors/registry.ts");
    const named = registry?.imports.filter(({ own, typeOnly }) => own && !typeOnly) ?? [];
    const vendors = named.map(({ target }) => target.replace(/^.*\/|\.ts$/g, ""));
    return vendors
      .filter((vendor) =>
        new RegExp(
          `(?<![a-z])${vendor}(?![a-z])|(?<![A-Z])${vendor[0]?.toUpperCase()}${vendor.slice(1)}(?![a-z])`,
        ).test(text),
      )
      .map((vendor) => `names ${vendor}`);
  },
};

const barrelRule: Rule = {
  name: "barrels",
  why: "a name has one place; the entries of the package are the exception",
  find: ({ path, imports }) =>
    /^generator\/(?:index|stages|unplugin|vite)\.ts$/.test(path) || !/^(?:generator|test)\//.test(path)
      ? []
      : imports.filter(({ reExport }) => reExport).map(({ target }) => `passes on ${target}`),
};

const nameRule: Rule = {
  name: "file-names",
  why: "a file is named for the noun it defines or the verb it performs; `utils` is neither",
  find: ({ path }) =>
    path
      .split("/")
      .filter(
        (part) =>
          !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part) ||
          /^(?:utils?|common|helpers?|managers?|misc)(?:\.|$)/.test(part),
      )
      .map((part) => `is named ${part}`),
};

const openingRule: Rule = {
  name: "openings",
  why: "a file says first what comes in, what goes out, and what it refuses",
  find: ({ path, text }) =>
    isProduct(path) && !/^(?:#!.*\n)?\s*(?:\/\/|\/\*)/.test(text) ? ["does not open with a comment"] : [],
};

const cycleRule: Rule = {
  name: "cycles",
  why: "modules that need each other are one module in two files",
  find: ({ path }, all) => {
    const edges = new Map(
      all.map((source) => [source.path, source.imports.filter((used) => used.own && !used.typeOnly && !used.lazy)]),
    );
    const reached = new Set<string>();
    const queue = [path];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const { target } of edges.get(at) ?? []) {
        if (target === path) return [`is reached again through ${at}`];
        if (!reached.has(target)) queue.push(target);
        reached.add(target);
      }
    }
    return [];
  },
};

const fileSizeRule: Rule = {
  name: "file-size",
  why: "a file that does not fit a few screens is more than one thing",
  find: ({ path, lines }) => (!isMade(path) && lines > FILE_LIMIT ? [`has ${lines} lines`] : []),
};

const functionSizeRule: Rule = {
  name: "function-size",
  why: "a function that does not fit a screen is more than one thing; suites of tests are lists, not functions",
  find: ({ path, functions }) =>
    isMade(path) || path.endsWith(".test.ts")
      ? []
      : functions.filter(({ lines }) => lines > FUNCTION_LIMIT).map(({ name, lines }) => `${name} has ${lines} lines`),
};

export const rules: readonly Rule[] = [
  layerRule,
  ...reachRules,
  packageRule,
  vendorRule,
  barrelRule,
  nameRule,
  openingRule,
  cycleRule,
  fileSizeRule,
  functionSizeRule,
];

export function findViolations(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap((source) =>
    rules.flatMap((rule) => rule.find(source, sources).map((what) => ({ rule: rule.name, path: source.path, what }))),
  );
}
