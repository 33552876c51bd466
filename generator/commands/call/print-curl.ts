/**
 * A signed request -> the words of a curl command, and a command -> text that any POSIX shell reads back as just those
 * words: every text but plain words in single quotes. Secrets in them become variables that the shell replaces, `"$NAME"`.
 * curl adds User-Agent and Accept headers of its own, which no signature covers.
 */
import type { FetchInit } from "../../runtime/client/runtime/transport.js";
import { UsageError } from "../../project/usage-error.js";

type Signed = Pick<FetchInit, "method" | "headers" | "body">;

export interface Secret {
  readonly value: string;
  readonly variable: string;
  readonly what: string;
}

/** Lines of words: the program, its options each with its value, the address. */
export function curlLines(url: string, { method, headers, body }: Signed): string[][] {
  if (body !== undefined && typeof body !== "string")
    throw new UsageError("the body holds bytes, which no shell takes");
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return [
    // The address is sent as it is: brackets are no pattern, and dots no steps.
    ["curl", "--globoff", "--path-as-is", "--request", method],
    ...Object.entries(headers).map((header) => ["--header", headerArgument(header)]),
    // curl would name a type for any body.
    ...(body === undefined || typed ? [] : [["--header", "Content-Type:"]]),
    ...(body === undefined ? [] : [["--data-raw", body]]),
    [url],
  ];
}

/** `Name: value`; without a value curl would leave the header out, but for a semicolon. */
function headerArgument([name, value]: readonly [string, string]): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t -~]*$/.test(value))
    throw new UsageError(`the header ${JSON.stringify(name)} has signs that curl cannot send as they are`);
  return value === "" ? `${name};` : `${name}: ${value}`;
}

export function printCommand(lines: readonly (readonly string[])[], secrets: readonly Secret[]): string {
  // A secret may hold another one.
  const longestFirst = [...secrets].sort((left, right) => right.value.length - left.value.length);
  return lines.map((words) => words.map((word) => quoteWord(word, longestFirst)).join(" ")).join(" \\\n  ");
}

function quoteWord(text: string, secrets: readonly Secret[]): string {
  const quoted = quotePieces(text, secrets) || "''";
  return /^'[\w-]+'$/.test(quoted) ? quoted.slice(1, -1) : quoted;
}

function quotePieces(text: string, [secret, ...rest]: readonly Secret[]): string {
  if (secret === undefined) return text === "" ? "" : `'${text.replaceAll("'", `'\\''`)}'`;
  return text
    .split(secret.value)
    .map((piece) => quotePieces(piece, rest))
    .join(`"$${secret.variable}"`);
}
