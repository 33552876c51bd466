/** What a declaration of the generated client stands for in the spec. */

/** Who writes what a declaration describes: the consumer, the service, or both. */
export type Writer = "consumer" | "service" | "both";

/** Paths are those of changes, in the spec's grammar: `BrewTea.input.Pot`, `type:Pot`. */
export type Place =
  /** A method or function; `by` is what stands behind its name: `Pages`, `Items`, `Until`. */
  | { readonly kind: "action"; readonly path: string; readonly by: string }
  /** An interface: `BrewTea.input`, `type:Pot`, `BrewTea.input.Pots[]`. */
  | { readonly kind: "object"; readonly path: string; readonly writer: Writer }
  /** A member of one. */
  | { readonly kind: "member"; readonly path: string; readonly owner: string; readonly writer: Writer }
  /** A state of the items of a listing action, to wait for. */
  | { readonly kind: "state"; readonly path: string }
  /** Anything else that a module of an action or type has. */
  | { readonly kind: "part"; readonly path: string }
  /** What the runtime has: a code of an error, the test of one, a region. */
  | { readonly kind: "runtime"; readonly path: ""; readonly what: Runtime };

export type Runtime = "code" | "isError" | "region";

/** `A.input.Pots[].Lid` -> `A.input.Pots`, `A.input`, `A`. */
export function ancestorsOf(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1))
    found.push(path.slice(0, at).replace(/(?:\[\])+$/, ""));
  return found;
}
