/**
 * Services, and `3/10` -> the third of ten parts of them. The parts are the same wherever and in whatever order they are asked
 * for: the services by their names, dealt out one by one. A part may be empty. UsageError for what is no part.
 */
import { compareAscii } from "../support/text.js";
import { UsageError } from "./usage-error.js";

interface Named {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
}

export function shardOf<T extends Named>(services: readonly T[], shard: string): T[] {
  const [, part = 0, parts = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).map(Number);
  if (part < 1 || part > parts)
    throw new UsageError(
      `--shard takes a part of all, from 1/${parts || 3} to ${parts || 3}/${parts || 3}, not ${JSON.stringify(shard)}`,
    );
  const name = (own: Named): string => `${own.vendor}/${own.service}/${own.version}`;
  return [...services].sort((a, b) => compareAscii(name(a), name(b))).filter((_, i) => i % parts === part - 1);
}
