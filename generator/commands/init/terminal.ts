/** The terminal that a command asks people on; undefined where the streams are none. */
import { createInterface } from "node:readline/promises";

export interface Terminal {
  /** Undefined where there will be no answer: Ctrl-C, Ctrl-D, the window was closed. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

type Stream<T> = T & { readonly isTTY?: boolean };

export function openTerminal(
  input: Stream<NodeJS.ReadableStream>,
  output: Stream<NodeJS.WritableStream>,
): Terminal | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const lines = createInterface({ input, output });
  const closed = new Promise<undefined>((done) => {
    lines.once("close", () => done(undefined));
  });
  return {
    ask: (question) => Promise.race([lines.question(question), closed]),
    close: () => lines.close(),
  };
}
