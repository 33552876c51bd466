/**
 * How long answers take: from the least to the most milliseconds, chosen by the RequestId, and so by seed and number of the call.
 * Throws RangeError for what is no such range.
 */
import type { Answer } from "./answer.js";
import { integerOf } from "./random.js";

export type LatencyRange = readonly [minimum: number, maximum: number];

/** A timer of the platforms takes 31 bits; a day is enough for anybody. */
export const longestDelayMs = 86_400_000;

export function checkLatency([minimum, maximum]: LatencyRange): void {
  const whole = Number.isInteger(minimum) && Number.isInteger(maximum);
  if (whole && minimum >= 0 && maximum >= minimum && maximum <= longestDelayMs) return;
  throw new RangeError(`latency takes whole milliseconds, from the least to the most, not ${minimum} to ${maximum}`);
}

/** The answer, so much later; on top of the delay of a fault. */
export function delayAnswer(answer: Answer, range: LatencyRange | undefined, requestId: string): Answer {
  if (range === undefined) return answer;
  return { ...answer, delayMs: (answer.delayMs ?? 0) + integerOf(`${requestId}/latency`, ...range) };
}
