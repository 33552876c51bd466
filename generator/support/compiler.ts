/**
 * The compiler of TypeScript, as the package ts-morph brings it: the one file that loads it, since it takes longer to load than all
 * else and few commands need it. Who does not use those commands need not install it: `refuse` makes the error that says so.
 */
import type * as morph from "ts-morph";
import type { ts } from "ts-morph";

export type { ts };

export type Compiler = typeof morph;

export async function loadCompiler(refuse: (cause: unknown) => Error): Promise<Compiler> {
  try {
    return await import("ts-morph");
  } catch (error) {
    throw refuse(error);
  }
}
