/**
 * Where keys come from: environment variables, shared files with profiles, functions of the user, one after the other.
 * A source without a key gives undefined, and the next is asked; a source that is there but wrong is an error.
 * Messages name variables, files and profiles, never a key.
 */
import { ConfigurationError } from "./errors.js";
import { builtin, variable } from "./platform.js";
import type { Credentials } from "./protocol.js";

export type CredentialsSource = () => Credentials | undefined | Promise<Credentials | undefined>;

/** What the vendor calls its variables and the entries of its file. */
export interface CredentialsNames {
  readonly variables: { readonly id: string; readonly secret: string; readonly token: readonly string[] };
  readonly profileVariable: string;
  readonly fileVariable: string;
  /** Below the home folder. */
  readonly file: string;
  readonly entries: { readonly id: string; readonly secret: string; readonly token: readonly string[] };
}

/**
 * The first of the sources that has a key. It is asked again for each request, so that keys may change or be refreshed; the
 * others are asked again only where it has none any more.
 */
export function credentialChain(...sources: readonly CredentialsSource[]): () => Promise<Credentials> {
  return firstOf(sources, "none of the sources has a key");
}

/** The environment, then the default profile of the shared file. */
export function standardChain(names: CredentialsNames): () => Promise<Credentials> {
  const { id, secret } = names.variables;
  const remedy = `give createClient({ credentials }), set ${id} and ${secret}, or write ~/${names.file}`;
  return firstOf([() => readVariables(names), profileSource(names, {})], remedy);
}

function firstOf(sources: readonly CredentialsSource[], remedy: string): () => Promise<Credentials> {
  let chosen: CredentialsSource | undefined;
  let last: Credentials | undefined;
  return async () => {
    const others = sources.filter((own) => own !== chosen);
    for (const source of chosen ? [chosen, ...others] : others) {
      const key = await source();
      if (key === undefined) continue;
      chosen = source;
      // The same key is the same object: signatures keep what they derived from it.
      if (key.id !== last?.id || key.secret !== last.secret || key.token !== last.token) last = key;
      return last;
    }
    throw new ConfigurationError(`no credentials: ${remedy}`);
  };
}

/** A profile of the shared file, which is read once. */
export function profileSource(names: CredentialsNames, options: FileOptions): () => Credentials | undefined {
  let read: Credentials | undefined;
  return () => (read ??= readProfile(names, options));
}

export function readVariables({ variables }: CredentialsNames): Credentials | undefined {
  const [id, secret] = [variable(variables.id), variable(variables.secret)];
  if (id === undefined && secret === undefined) return undefined;
  if (id === undefined || secret === undefined) {
    throw new ConfigurationError(`${variables.id} and ${variables.secret} must both be set`);
  }
  return withToken(id, secret, variables.token.map(variable));
}

export interface FileOptions {
  /** By default the variable of the vendor, else `default`. */
  readonly profile?: string | undefined;
  readonly path?: string | undefined;
}

/** A profile of a shared file: `[default]`, then `name = value` lines. */
export function readProfile(names: CredentialsNames, options: FileOptions): Credentials | undefined {
  const [fs, os] = [
    builtin<{ readFileSync(path: string, encoding: "utf8"): string }>("fs"),
    builtin<{ homedir(): string }>("os"),
  ];
  const path = options.path ?? variable(names.fileVariable) ?? `${os?.homedir() ?? ""}/${names.file}`;
  const profile = options.profile ?? variable(names.profileVariable) ?? "default";
  let text: string | undefined;
  try {
    text = fs?.readFileSync(path, "utf8");
  } catch {
    // A file that is not there, or may not be read, is no source.
  }
  if (text === undefined) return undefined;
  const entries = readIni(text).get(profile);
  const [id, secret] = [entries?.get(names.entries.id), entries?.get(names.entries.secret)];
  if (!id || !secret) {
    throw new ConfigurationError(`${path}: profile ${profile} needs ${names.entries.id} and ${names.entries.secret}`);
  }
  return withToken(
    id,
    secret,
    names.entries.token.map((name) => entries?.get(name)),
  );
}

function readIni(text: string): Map<string, Map<string, string>> {
  const profiles = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, profile] = /^\s*\[([^\]]+)\]/.exec(line) ?? [];
    const [, name, value] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (profile !== undefined) profiles.set(profile.trim(), (current = new Map<string, string>()));
    else if (name !== undefined) current?.set(name, value ?? "");
  }
  return profiles;
}

function withToken(id: string, secret: string, tokens: readonly (string | undefined)[]): Credentials {
  const token = tokens.find((own) => own !== undefined && own !== "");
  return token === undefined ? { id, secret } : { id, secret, token };
}
