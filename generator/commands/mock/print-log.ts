/**
 * What a served mock says: that it is ready and how it is called, each call, its end. As text, or with `--json` as one object a
 * line; `--quiet` leaves the readiness, the end and what is saved. Lines of one turn are written together. What callers sent
 * stands in the log as text without signs that a terminal obeys.
 */
import type { LoggedCall } from "../../runtime/mock/runtime/control/call-log.js";
import type { SignedText } from "../../runtime/mock/runtime/wire/protocol.js";
import { printableName } from "../../support/text.js";
import type { Console } from "../command.js";
import type { ServeOptions } from "./serve-options.js";

interface Ready {
  readonly origin: string;
  readonly services: readonly string[];
  readonly options: ServeOptions;
}

export interface LogPrinter {
  ready(ready: Ready): void;
  call(call: LoggedCall): void;
  stopping(): void;
  saved(file: string): void;
  stopped(): void;
}

export function logPrinter(
  console: Console,
  { json, quiet, command = "mock" }: { readonly json: boolean; readonly quiet: boolean; readonly command?: string },
): LogPrinter {
  const lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) console.out(lines.splice(0).join("\n"));
  };
  const print = (...more: readonly string[]): void => {
    if (lines.length === 0) setImmediate(flush);
    lines.push(...more);
  };
  const say = (event: string, facts: object, ...text: readonly string[]): void =>
    print(...(json ? [JSON.stringify({ event, ...facts })] : text));
  const paint = painter();
  return {
    ready: (ready) => say("ready", readyFacts(ready), ...readyLines(ready, quiet)),
    call(call) {
      if (!quiet) say("call", callFacts(call), ...callLines(call, paint));
    },
    stopping: () => say("stopping", {}, `docwright ${command}: stopping; Ctrl-C again ends at once`),
    saved: (file) => say("saved", { file }, `docwright mock: the state is saved in ${printableName(file)}`),
    stopped() {
      say("stopped", {}, `docwright ${command}: stopped`);
      flush();
    },
  };
}

function readyFacts({ origin, services }: Ready): object {
  return { url: origin, services, inspector: `${origin}/_mock` };
}

function readyLines({ origin, services, options }: Ready, quiet: boolean): string[] {
  const { ownKey, mock } = options;
  const key = ownKey ? "" : ', credentials: { id: "mock-id", secret: "mock-secret" }';
  const whose = ownKey ? "the key of DOCWRIGHT_MOCK_ID" : "key mock-id, secret mock-secret";
  const asked = mock.auth === "off" ? "any key" : whose;
  return [
    `docwright mock: ready at ${origin} (${services.join(", ")})`,
    ...(quiet
      ? []
      : [
          `  generated clients: createClient({ endpoint: ${JSON.stringify(origin)}${key} })`,
          `  SDKs: endpoint ${origin.slice("http://".length)}, protocol http, ${asked}; look at it: ${origin}/_mock`,
        ]),
  ];
}

function callFacts({ id, time, ms, service, answer }: LoggedCall): object {
  const { action, region, code, fault, requestId, expected, received } = answer.call ?? {};
  const facts = { id, time: new Date(time).toISOString(), service, action, region, status: answer.status, code };
  return { ...facts, fault, ms: rounded(ms), requestId, expected, received };
}

type Paint = (colour: "red" | "dim", text: string) => string;

function callLines({ time, ms, service = "-", answer }: LoggedCall, paint: Paint): string[] {
  const { action = "-", region = "-", code, fault, expected, received } = answer.call ?? {};
  const outcome = fault ?? code ?? String(answer.status);
  const words = [service, action, region, outcome].map((word) => printableName(word).slice(0, 100));
  const end = paint(outcome === "200" ? "dim" : "red", words.pop() ?? "");
  return [
    `${paint("dim", localTime(time))}  ${words.join("  ")}  ${end}  ${rounded(ms)} ms`,
    ...signedLines("what the mock signed, for the request as it came:", expected),
    ...signedLines(`what the caller signed: ${received?.mistake ?? ""}`, received),
  ];
}

function signedLines(title: string, signed: SignedText | undefined): string[] {
  if (signed === undefined) return [];
  const texts = [signed.canonicalRequest, signed.stringToSign].filter((own) => own !== undefined);
  const lines = texts.flatMap((text, i) => [...(i === 0 ? [] : [""]), ...text.split("\n")]);
  return [`  ${printableName(title)}`, ...lines.map((line) => `    | ${printableName(line)}`.trimEnd())];
}

function localTime(time: number): string {
  const date = new Date(time);
  return `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function painter(): Paint {
  const colours = { red: "31", dim: "2" };
  const plain = process.stdout.isTTY !== true || Boolean(process.env["NO_COLOR"]) || process.env["TERM"] === "dumb";
  return (colour, text) => (plain ? text : `\u001b[${colours[colour]}m${text}\u001b[0m`);
}
