/**
 * A planned call -> its answer as JSON on the standard output, or with `--all` each item of all pages on a line of its own.
 * A refusal of the service exits with 1, a call without a usable answer with 3, Ctrl-C with 130.
 */
import type { Console, ExitCode } from "../command.js";
import { findKey, noKey } from "./find-key.js";
import { Interruption, watchInterruptions } from "./interruption.js";
import { openCaller, type PlannedCall } from "./plan-call.js";
import { printJson, printJsonLine } from "./print-json.js";
import { printRefusal } from "./print-refusal.js";

export async function sendCall(planned: PlannedCall, all: boolean, console: Console): Promise<ExitCode> {
  const credentials = await findKey(planned.keyWords, planned.profile);
  if (credentials === undefined) throw noKey(planned.keyWords);
  const { bigintJson } = await import("../../runtime/client/runtime/json-text.js");
  const { operation, input } = planned;
  const watch = watchInterruptions();
  const { signal } = watch;
  try {
    const caller = await openCaller(planned, { credentials });
    if (all) {
      const { items, pages } = await import("../../runtime/client/runtime/paginate.js");
      const read = operation.paging?.items === undefined ? pages : items;
      for await (const item of read(caller, operation, input, { signal }))
        console.out(printJsonLine(item, bigintJson.stringify));
    } else {
      console.out(printJson(await caller.call(operation, input, { signal }), bigintJson.stringify));
    }
    return 0;
  } catch (error) {
    return judge(error, planned, console);
  } finally {
    watch.end();
  }
}

async function judge(failure: unknown, planned: PlannedCall, console: Console): Promise<ExitCode> {
  const { ApiError, TransportError } = await import("../../runtime/client/runtime/errors.js");
  if (failure instanceof Interruption) return failure.exitCode;
  if (failure instanceof ApiError) {
    for (const line of printRefusal(failure, planned.action, planned.spec)) console.error(line);
    return 1;
  }
  if (failure instanceof TransportError) {
    const { code, message } = (failure.cause ?? {}) as NodeJS.ErrnoException;
    console.error(`docwright: ${failure.message}${code || message ? ` (${code || message})` : ""}`);
    return 3;
  }
  throw failure;
}
