/**
 * What the machine offers: built-in modules of Node without an import (so that one bundle runs everywhere), and environment
 * variables. Both are absent on edge workers and in browsers, and then undefined here.
 */
interface Platform {
  readonly process?: {
    readonly versions?: Readonly<Record<string, string | undefined>>;
    readonly env?: Readonly<Record<string, string | undefined>>;
    getBuiltinModule?(name: string): unknown;
  };
  readonly WebSocketPair?: unknown;
}

const platform = globalThis as unknown as Platform;

/** A built-in module, where the platform has `process.getBuiltinModule` (Node 20.16, Deno 2.1, Bun 1.1 and newer). */
export function builtin<Module>(name: string): Module | undefined {
  return platform.process?.getBuiltinModule?.(`node:${name}`) as Module | undefined;
}

/** An environment variable; an empty one counts as absent. */
export function variable(name: string): string | undefined {
  return platform.process?.env?.[name] || undefined;
}

/** Node itself: Deno, Bun and workers imitate its modules, but their own fetch is better than their imitation. */
export function isNode(): boolean {
  const versions = platform.process?.versions ?? {};
  return !!versions["node"] && !versions["bun"] && !versions["deno"] && !platform.WebSocketPair;
}
