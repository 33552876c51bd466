/**
 * Further scripts of the site, loaded when they are needed. Pages opened from a disk may load classic scripts and nothing else, so
 * data comes as scripts too: each calls `docwright.take(path, value)`. Only files of the site can be loaded, by their path from its root.
 * Each script of the site is a bundle of its own; the first that runs makes the loader that all share.
 */
import { make } from "./dom.js";

interface Loader {
  /** Address of a file of the site, by its path from the root. */
  siteUrl(path: string): string;
  loadScript(path: string): Promise<void>;
  /** What a data script holds. */
  loadData<Value>(path: string): Promise<Value>;
  take(path: string, value: unknown): void;
}

interface ScriptUrls {
  createScriptURL(url: string): string;
}

declare global {
  var docwright: Loader | undefined;
  var trustedTypes: { createPolicy(name: string, rules: ScriptUrls): ScriptUrls } | undefined;
}

export const { siteUrl, loadScript, loadData } = (globalThis.docwright ??= createLoader());

function createLoader(): Loader {
  const root = new URL(`./${document.documentElement.dataset["root"] ?? ""}`, location.href);
  const values = new Map<string, unknown>();
  const scripts = new Map<string, Promise<void>>();
  const toUrl = (path: string): string => new URL(path, root).href;
  const checked = (url: string): string => {
    if (url.startsWith(root.href)) return url;
    throw new TypeError(`${url} is no file of this site`);
  };
  const policy = globalThis.trustedTypes?.createPolicy("docwright", { createScriptURL: checked });
  const load = (path: string): Promise<void> =>
    new Promise((done, fail) => {
      const script = make("script");
      script.addEventListener("load", () => done());
      script.addEventListener("error", () => fail(new Error(`${path} cannot be loaded`)));
      script.src = policy?.createScriptURL(toUrl(path)) ?? checked(toUrl(path));
      document.head.append(script);
    });
  const loadOnce = (path: string): Promise<void> => {
    const loading = scripts.get(path) ?? load(path);
    scripts.set(path, loading);
    return loading;
  };
  return {
    siteUrl: toUrl,
    loadScript: loadOnce,
    async loadData<Value>(path: string): Promise<Value> {
      await loadOnce(path);
      return values.get(path) as Value;
    },
    take: (path, value) => void values.set(path, value),
  };
}
