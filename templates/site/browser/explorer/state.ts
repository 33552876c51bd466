/**
 * What is filled in <-> the fragment of the address: `#try={"input":{...},"region":"...","to":"vendor"}`. A fragment never reaches a
 * server. No key ever stands there, and no input whose name speaks of something secret. What is no such fragment is nothing.
 */
import { isObject } from "../../../client/runtime/json.js";
import { bigintJson } from "../../../client/runtime/json-text.js";
import type { Input } from "./subject.js";

export type Target = "mock" | "vendor";

export interface ExplorerState {
  readonly input: Input;
  readonly region: string | undefined;
  readonly target: Target;
}

const PREFIX = "#try=";
const SECRET = /passw|secret|private.?key|credential|(?:^|access|security|session|auth).?token/i;

export function holdsState(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

export function printState({ input, region, target }: ExplorerState): string {
  const state = {
    input: withoutSecrets(input),
    ...(region === undefined ? {} : { region }),
    ...(target === "mock" ? {} : { to: target }),
  };
  // Signs that need no escape in a fragment stay readable.
  return PREFIX + encodeURIComponent(bigintJson.stringify(state)).replace(/%(?:3A|2C)/g, decodeURIComponent);
}

export function readState(fragment: string): ExplorerState | undefined {
  if (!holdsState(fragment)) return undefined;
  try {
    const state = bigintJson.parse(decodeURIComponent(fragment.slice(PREFIX.length)));
    if (!isObject(state)) return undefined;
    const { input, region, to } = state;
    return {
      input: isObject(input) ? input : {},
      region: typeof region === "string" ? region : undefined,
      target: to === "vendor" ? "vendor" : "mock",
    };
  } catch {
    return undefined;
  }
}

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name, own]) => !isSecretName(name) || isObject(own));
  return Object.fromEntries(kept.map(([name, own]) => [name, withoutSecrets(own)]));
}
