/**
 * What callers do wrong with TC3-HMAC-SHA256, an entry a mistake, and the signature that comes of it. Parts are those of the
 * canonical request, the string to sign and the key, each as it should be until a mistake changes it.
 */
import { type Bytes, toBase64, toHex } from "../../../../client/runtime/bytes.js";
import { hashing } from "../../../../client/runtime/crypto.js";
import { blanksAround, type Mistake, type Signed } from "./explain-signature.js";
import { inOrder, type Line, replaceValue, withOtherCharsets } from "./header-lines.js";
import { rewriteJson } from "./rewrite-json.js";
import { rewriteQuery } from "./rewrite-query.js";

/** A hash, and what was hashed where it was text, as what stands there. */
type Writing = (hash: string, hashed: string) => string;

export interface Tc3Parts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly lines: readonly Line[];
  /** Between the lines and the list of headers. */
  readonly blankLine: string;
  readonly signedHeaders: string;
  readonly payload: string | Bytes;
  readonly payloadText: Writing;
  readonly requestText: Writing;
  readonly timestamp: string;
  readonly scope: string;
  /** The secret with what stands before it, and what it is hashed with. */
  readonly key: { readonly start: string; readonly steps: readonly string[]; readonly textual?: true };
  readonly signatureText: (bytes: Bytes) => string;
}

export interface Tc3Sent {
  readonly path: string;
  readonly query: string;
  readonly text: string;
  readonly signedHeaders: string;
  /** Values as they came; the host is signed in one of several ways and does not stand here. */
  readonly values: { readonly [name: string]: string };
  /** What the host and the service might have been taken for. */
  readonly hosts: readonly string[];
  readonly services: readonly string[];
  readonly secret: string;
}

export async function signTc3Parts(parts: Tc3Parts): Promise<Signed> {
  const { sha256Hex, hmac } = hashing();
  const { method, path, query, blankLine, signedHeaders, payload, timestamp, scope, key } = parts;
  const lines = parts.lines.map(([name, value]) => `${name}:${value}\n`).join("");
  const body = parts.payloadText(await sha256Hex(payload), typeof payload === "string" ? payload : "");
  const canonicalRequest = `${method}\n${path}\n${query}\n${lines}${blankLine}${signedHeaders}\n${body}`;
  const request = parts.requestText(await sha256Hex(canonicalRequest), canonicalRequest);
  const stringToSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${request}`;
  let derived: string | Bytes = key.start;
  for (const step of key.steps) {
    const next: Bytes = await hmac("SHA-256", derived, step);
    derived = key.textual ? toHex(next) : next;
  }
  const signature = parts.signatureText(await hmac("SHA-256", derived, stringToSign));
  return { canonicalRequest, stringToSign, signature };
}

const hash: Writing = (own) => own;
const capitals: Writing = (own) => own.toUpperCase();
const unhashed: Writing = (_, hashed) => hashed;

/** What no mistake has changed yet. */
export const rightTc3 = { blankLine: "\n", payloadText: hash, requestText: hash, signatureText: toHex } as const;

function withKey(parts: Tc3Parts, key: Partial<Tc3Parts["key"]>): Tc3Parts {
  return { ...parts, key: { ...parts.key, ...key } };
}

function withCapitals(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

type Tc3Mistake = Mistake<Tc3Parts, Tc3Sent>;

const headerMistakes: readonly Tc3Mistake[] = [
  {
    words: "the host that is signed is not that of the Host header",
    made: (parts, { hosts }) => hosts.map((host) => ({ ...parts, lines: replaceValue(parts.lines, "host", host) })),
  },
  {
    words: "the content-type is signed with another charset than it is sent with",
    made: (parts) => withOtherCharsets(parts.lines).map((lines) => ({ ...parts, lines })),
  },
  {
    words: "the headers are not signed in the order of their names",
    made: (parts, { signedHeaders }) =>
      [parts.signedHeaders, signedHeaders.toLowerCase()].flatMap((own) => [
        { ...parts, lines: inOrder(parts.lines, signedHeaders), signedHeaders: own },
        { ...parts, lines: [...parts.lines].reverse(), signedHeaders: own },
        { ...parts, signedHeaders: own },
      ]),
  },
  {
    words: "the names of headers are not signed in small letters",
    made(parts, sent) {
      const lines = parts.lines.map(([name, value]) => [withCapitals(name), value] as const);
      const lists = [parts.signedHeaders, withCapitals(parts.signedHeaders), sent.signedHeaders];
      return lists.flatMap((signedHeaders) =>
        [parts.lines, lines].map((own) => ({ ...parts, lines: own, signedHeaders })),
      );
    },
  },
  {
    words: "the values of headers are not signed in small letters",
    made: (parts, { values }) => [
      { ...parts, lines: parts.lines.map(([name, value]) => [name, values[name] ?? value]) },
    ],
  },
  {
    words: "no empty line is signed behind the headers",
    made: (parts) => [{ ...parts, blankLine: "" }],
  },
];

const requestMistakes: readonly Tc3Mistake[] = [
  {
    words: "another method is signed",
    made: (parts) => ["POST", "GET", parts.method.toLowerCase()].map((method) => ({ ...parts, method })),
  },
  {
    words: "the path that is signed is not /",
    made: (parts, sent) => [sent.path, "", "/?"].map((path) => ({ ...parts, path })),
  },
  {
    words: "the query of a POST is signed, which counts as empty",
    made: (parts, { query }) => (parts.method === "POST" ? [{ ...parts, query }] : []),
  },
  {
    words: "the query is not signed as it is sent",
    made: (parts, sent) =>
      (parts.method === "GET" ? ["", ...rewriteQuery(sent.query)] : []).map((query) => ({ ...parts, query })),
  },
  {
    words: "the payload is signed as empty",
    made: (parts) => [{ ...parts, payload: "" }],
  },
  {
    words: "the query is signed as the payload, which a GET has none of",
    made: (parts, sent) => (parts.method === "GET" ? [{ ...parts, payload: sent.query }] : []),
  },
  {
    words: "the payload is signed in another writing than it is sent in",
    made: (parts, { text }) =>
      [...rewriteJson(text), text.trim(), `${text}\n`].map((payload) => ({ ...parts, payload })),
  },
  {
    words: "the payload is signed itself, not its hash",
    made: (parts, { text }) => [{ ...parts, payload: text, payloadText: unhashed }],
  },
];

const signingMistakes: readonly Tc3Mistake[] = [
  {
    words: "the canonical request is signed itself, not its hash",
    made: (parts) => [{ ...parts, requestText: unhashed }],
  },
  {
    words: "a hash is written in capital letters",
    made: (parts) => [
      { ...parts, payloadText: capitals },
      { ...parts, requestText: capitals },
      { ...parts, payloadText: capitals, requestText: capitals },
      { ...parts, signatureText: (bytes) => toHex(bytes).toUpperCase() },
    ],
  },
  {
    words: "the signature is written as base64, not as hexadecimal digits",
    made: (parts) => [{ ...parts, signatureText: toBase64 }],
  },
  {
    words: "the timestamp is signed in milliseconds",
    made: (parts) => [{ ...parts, timestamp: `${parts.timestamp}000` }],
  },
  {
    words: "blanks, line ends or quotation marks stand around the secret",
    made: (parts, { secret }) => blanksAround(secret).map((own) => withKey(parts, { start: `TC3${own}` })),
  },
  {
    words: "the secret does not begin with TC3 where the key is made",
    made: (parts, { secret }) => [withKey(parts, { start: secret })],
  },
  {
    words: "the key is made for another service than the credential scope names",
    made: (parts, { services }) =>
      services.map((service) =>
        withKey(parts, { steps: parts.key.steps.map((step, index) => (index === 1 ? service : step)) }),
      ),
  },
  {
    words: "the key is made without all of date, service and tc3_request, each in its turn",
    made: (parts, { secret }) => {
      const steps = parts.key.steps;
      const orders = [
        steps.slice(1),
        [...steps.slice(0, 1), ...steps.slice(2)],
        steps.slice(0, 2),
        [...steps].reverse(),
        [],
      ];
      return [`TC3${secret}`, secret].flatMap((start) => orders.map((own) => withKey(parts, { start, steps: own })));
    },
  },
  {
    words: "the key goes on with hexadecimal digits where it should with bytes",
    made: (parts) => [withKey(parts, { textual: true })],
  },
];

export const tc3Mistakes: readonly Tc3Mistake[] = [...headerMistakes, ...requestMistakes, ...signingMistakes];
