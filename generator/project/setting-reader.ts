/**
 * Settings as they stand in a config, and the flags that go before them -> values of the kinds that are asked for. UsageError
 * where one is of another kind, or where there is no such setting.
 */
import { isAbsolute, join } from "node:path";
import { didYouMean } from "../support/nearest-names.js";
import { UsageError } from "./usage-error.js";
import type { UserConfig } from "./user-config.js";

export type Key = Exclude<keyof UserConfig, "$schema">;

/** Settings that the command line gives, each with its flag. */
export type Given = Readonly<Partial<Record<Key, { readonly flag: string; readonly text: string | undefined }>>>;

/** The compiler demands that it is complete. */
const KEYS: Readonly<Record<Key, true>> = {
  services: true,
  pages: true,
  spec: true,
  generated: true,
  store: true,
  descriptions: true,
  targets: true,
  actions: true,
  templates: true,
  importExtension: true,
  emit: true,
  integers: true,
  mock: true,
};

type Raw = Readonly<Record<string, unknown>>;

export class SettingReader {
  private readonly raw: Raw;
  private readonly given: Given;
  private readonly file: string;
  private readonly base: string;

  /** Paths of the config are from `base`. */
  constructor(raw: Raw, { given, file, base }: { given: Given; file: string; base: string }) {
    [this.raw, this.given, this.file, this.base] = [raw, given, file, base];
    checkKeys(raw, ["$schema", ...Object.keys(KEYS)], file);
  }

  /** Where the setting is written, for those who must mend it. */
  place(key: Key): string {
    return this.isGiven(key) ? (this.given[key]?.flag ?? "") : `${this.file}: ${key}`;
  }

  isGiven(key: Key): boolean {
    return this.givenText(key) !== undefined;
  }

  givenText(key: Key): string | undefined {
    return this.given[key]?.text;
  }

  value(key: Key): unknown {
    return this.givenText(key) ?? this.raw[key];
  }

  path<T extends string | undefined>(key: Key, standard: T): string | T {
    const value = this.value(key);
    if (value === undefined) return standard === undefined ? standard : this.fromBase(standard);
    if (typeof value !== "string" || value === "") throw this.refusal(key, "text that is not empty", value);
    return this.isGiven(key) ? value : this.fromBase(value);
  }

  paths(key: Key): readonly string[] {
    return (texts(this.value(key), this.place(key), PATHS) ?? []).map((path) => this.fromBase(path));
  }

  fromBase(path: string): string {
    return this.base === "" || this.base === "." || isAbsolute(path) ? path : join(this.base, path);
  }

  /** The first of the words where none is given. */
  oneOf<T extends string>(key: Key, words: readonly [T, ...T[]]): T {
    const value = this.value(key);
    const found = value === undefined ? words[0] : words.find((word) => word === value);
    if (found !== undefined) return found;
    throw this.refusal(key, words.join(" or "), value);
  }

  targets(standard: readonly string[]): readonly string[] {
    return (
      this.givenText("targets")?.split(",") ?? texts(this.raw["targets"], this.place("targets"), NAMES) ?? standard
    );
  }

  /** `{"mock": {"behaviours": ["mocks/quota.js"]}}` */
  behaviours(): readonly string[] {
    const mock = this.raw["mock"] ?? {};
    if (!isObject(mock)) throw this.refusal("mock", 'an object as {"behaviours": ["mocks/quota.js"]}', mock);
    checkKeys(mock, ["behaviours"], this.place("mock"));
    const modules = texts(mock["behaviours"], `${this.place("mock")}.behaviours`, 'modules as in ["mocks/quota.js"]');
    return (modules ?? []).map((path) => this.fromBase(path));
  }

  refusal(key: Key, accepted: string, value: unknown): UsageError {
    return refusal(this.place(key), accepted, value);
  }
}

export const NAMES = "a list of names";
export const PATHS = 'a list of files, folders and patterns as in ["manual.pdf", "saved/*.html"]';

/** Undefined where nothing is said. */
export function texts(value: unknown, place: string, accepted: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((own) => typeof own === "string" && own !== "")) return value as string[];
  throw refusal(place, accepted, value);
}

export function text(value: unknown, place: string): string | undefined {
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw refusal(place, "text that is not empty", value);
}

export function refusal(place: string, accepted: string, value: unknown): UsageError {
  return new UsageError(`${place} takes ${accepted}, not ${JSON.stringify(value) ?? typeof value}`);
}

export function checkKeys(raw: Raw, known: readonly string[], place: string): void {
  const unknown = Object.keys(raw).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const shown = known.filter((key) => !key.startsWith("$"));
  throw new UsageError(
    `${place}: there is no setting ${JSON.stringify(unknown)}${didYouMean(unknown, shown)}; the settings are ${shown.join(", ")}`,
  );
}

export function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
