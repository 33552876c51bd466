/** `docwright/vite`: the plugin for Vite, `plugins: [docwright()]`; generates on start and on each change. Needs the optional package unplugin. */
import type { Plugin } from "vite";
import type { PluginOptions } from "./plugin/plugin.js";
import unplugin from "./unplugin.js";

export type { PluginOptions } from "./plugin/plugin.js";

export default function docwright(options?: PluginOptions): Plugin {
  return unplugin.vite(options);
}
