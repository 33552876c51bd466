/**
 * Temporary keys, asked for anew before they expire: one request at a time, however many calls wait for it.
 * While the old key still holds, a failed request for a new one is no failure.
 */
import { ConfigurationError } from "./errors.js";
import type { Credentials } from "./protocol.js";

export interface ExpiringCredentials extends Credentials {
  /** Milliseconds since 1970, a Date, or text that Date reads; never where it is absent. */
  readonly expiration?: number | string | Date | undefined;
}

export interface RefreshOptions {
  /** How long before the end a new key is asked for, in milliseconds; by default 300,000: five minutes. */
  readonly aheadMs?: number | undefined;
}

export function refreshing(
  load: () => Promise<ExpiringCredentials>,
  { aheadMs = 300_000 }: RefreshOptions = {},
): () => Promise<Credentials> {
  let current: { readonly key: Credentials; readonly end: number } | undefined;
  let asked: Promise<Credentials> | undefined;

  async function ask(): Promise<Credentials> {
    try {
      const { expiration, ...key } = await load();
      const end = expiration === undefined ? Infinity : new Date(expiration).getTime();
      if (Number.isNaN(end)) throw new ConfigurationError("the expiration of the credentials is no time");
      current = { key, end };
      return key;
    } catch (failure) {
      if (current !== undefined && Date.now() < current.end) return current.key;
      throw failure;
    } finally {
      asked = undefined;
    }
  }

  return async () => {
    if (current !== undefined && Date.now() < current.end - aheadMs) return current.key;
    return (asked ??= ask());
  };
}
