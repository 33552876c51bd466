/**
 * `docwright call`: an action of a service called from its spec, by the runtime of the generated clients. `--list` and
 * `--help` tell what there is, `--dry-run` prints the signed request instead of sending it.
 */
import { printableName } from "../support/text.js";
import { describeAction, listActions } from "./call/describe-action.js";
import { dryRun } from "./call/dry-run.js";
import { findAction, findService } from "./call/find-action.js";
import { planCall } from "./call/plan-call.js";
import { sendCall } from "./call/send-call.js";
import type { Console, ExitCode } from "./command.js";
import { parseArguments, readSettings } from "./options.js";
import { UsageError } from "../project/usage-error.js";

const TEXTS = ["json", "region", "endpoint", "profile", "language", "protocol", "timeout", "spec"];
const FLAGS = ["all", "dry-run", "list", "help"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, FLAGS, ["set"]);
  const [selector, name, ...more] = args.positionals;
  if (selector === undefined || more.length > 0)
    throw new UsageError("call takes a service and an action, for example: call <vendor>/<service> DescribeZones");
  const service = findService((await readSettings(args, "call")).spec, selector);
  const print = (lines: readonly string[]): ExitCode => {
    for (const line of lines) console.out(line);
    return 0;
  };
  if (args.flag("list") || (args.flag("help") && name === undefined)) return print(listActions(service, name));
  if (name === undefined) throw new UsageError(`call takes an action of ${service.name} too; --list shows them`);
  const action = findAction(service, name);
  if (args.flag("help")) return print(describeAction(service, name, action));
  const planned = await planCall(args, service, name, action);
  for (const note of planned.notes) console.error(`docwright: ${printableName(note)}`);
  try {
    if (args.flag("dry-run")) return await dryRun(planned, console);
    return await sendCall(planned, args.flag("all"), console);
  } catch (error) {
    // Told by its name: the class is in the runtime, which is loaded when it is needed.
    throw error instanceof Error && error.name === "ConfigurationError" ? new UsageError(error.message) : error;
  }
}
