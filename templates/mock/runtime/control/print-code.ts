/**
 * A call -> the code that makes it: TypeScript of the generated client, and curl against the address of a mock that every tool can
 * call, which needs no signature.
 */
import { printLiteral } from "./print-literal.js";

export interface ClientCall {
  /** Where the generated client stands. */
  readonly module: string;
  readonly variable?: string;
  readonly options: object;
  readonly method: string;
  readonly input: object;
}

export function printClientCall({ module, variable = "client", options, method, input }: ClientCall): string {
  return [
    `import { createClient } from ${JSON.stringify(module)};`,
    "",
    `const ${variable} = createClient(${printGiven(options)});`,
    `const answer = await ${variable}.${method}(${printGiven(input)});`,
  ].join("\n");
}

function printGiven(value: object): string {
  return Object.keys(value).length === 0 ? "" : printLiteral(value);
}

/** `json`: the input. */
export function printToolCall(url: string, region: string | undefined, json: string): string {
  const words = [
    ["curl", url],
    ["--header", "Content-Type: application/json"],
    ...(region ? [["--header", `X-Docwright-Region: ${region}`]] : []),
    ["--data-raw", json],
  ];
  return words.map((line) => line.map(quote).join(" ")).join(" \\\n  ");
}

/** For any POSIX shell. */
function quote(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
