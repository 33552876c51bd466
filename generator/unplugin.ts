/**
 * `docwright/unplugin`: the plugin for every bundler that unplugin knows, `.rollup()`, `.rolldown()`, `.webpack()`, `.rspack()`, `.esbuild()` and
 * `.vite()`. Only that for Vite is tested. Needs the optional package unplugin.
 */
import type { UnpluginInstance } from "unplugin";
import { createPlugin, type PluginOptions } from "./plugin/plugin.js";

export type { PluginOptions } from "./plugin/plugin.js";

const { createUnplugin } = await import("unplugin").catch((cause: unknown) => {
  const remedy = "npm install --save-dev unplugin@3";
  throw new Error(`docwright's plugins need the optional package unplugin: ${remedy}`, { cause });
});

const unplugin: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin((options) => createPlugin(options));

export default unplugin;
