/**
 * The key for a call: from the environment, else from the vendor's shared file; with `--profile` from that profile of the file
 * alone. Never from the command line, which other users of the machine can read. Undefined where there is none.
 */
import type { Credentials } from "../../runtime/client/runtime/protocol.js";
import type { Vendor } from "../../vendors/vendor.js";
import { UsageError } from "../../project/usage-error.js";

export type KeyWords = NonNullable<Vendor["credentials"]>;

export async function findKey(words: KeyWords, profile: string | undefined): Promise<Credentials | undefined> {
  const { readProfile, readVariables } = await import("../../runtime/client/runtime/credentials.js");
  const key = (profile === undefined ? readVariables(words) : undefined) ?? readProfile(words, { profile });
  if (key === undefined && profile !== undefined)
    throw new UsageError(`no key: there is no file ${fileOf(words)} with a profile ${profile}`);
  return key;
}

export function noKey(words: KeyWords): UsageError {
  const profile = process.env[words.profileVariable] || "default";
  const { id, secret } = words.variables;
  const { id: idEntry, secret: secretEntry } = words.entries;
  return new UsageError(
    `no key: set ${id} and ${secret}, or write ${idEntry} and ${secretEntry} below [${profile}] in ${fileOf(words)}`,
  );
}

function fileOf({ file, fileVariable }: KeyWords): string {
  return process.env[fileVariable] || `~/${file}`;
}
