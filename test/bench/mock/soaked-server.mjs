// The served mock in a process that tells its memory after a collection, whenever it is asked: `node --expose-gc`, forked.
// Sends its origin first.
import { run } from "../../../dist/commands/mock.js";

const args = ["tencent/cvm", "--port", "0", "--rate-limits", "off", "--json"];

void run(args, { out: tellOrigin, error: console.error });

/** Lines of the log come here, many at a time; they are no part of what is measured. */
function tellOrigin(lines) {
  if (lines.startsWith('{"event":"ready"')) process.send?.(JSON.parse(lines.split("\n", 1)[0]).url);
}

process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heap: heapUsed / 1e6, rss: rss / 1e6 });
});
process.on("disconnect", () => process.exit());
