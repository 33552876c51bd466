/**
 * `docwright history`: what the release notes of a service tell. The question is told by an option of its own, each answered by
 * a file of `history/`; without one the answer is the timeline. Two questions at once are refused.
 */
import type { Console, ExitCode } from "./command.js";
import { QUESTIONS, TIMELINE } from "./history/registry.js";
import { UsageError } from "../project/usage-error.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const asked = QUESTIONS.filter(({ option }) => argv.some((word) => word === option || word.startsWith(`${option}=`)));
  if (asked.length > 1)
    throw new UsageError(`${asked.map(({ option }) => option).join(" and ")} are two questions; ask one at a time`);
  const { load } = asked[0] ?? TIMELINE;
  return (await load()).run(argv, console);
}
