/**
 * What callers do wrong with ACS3-HMAC-SHA256, an entry a mistake, and the signature that comes of it. Parts are those of the
 * canonical request and the key, each as it should be until a mistake changes it.
 */
import { type Bytes, toBase64, toHex } from "../../../../client/runtime/bytes.js";
import { hashing } from "../../../../client/runtime/crypto.js";
import { blanksAround, type Mistake, type Signed } from "./explain-signature.js";
import { inOrder, type Line, replaceValue, withOtherCharsets } from "./header-lines.js";
import { rewriteQuery } from "./rewrite-query.js";

export interface Acs3Parts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly lines: readonly Line[];
  /** Between the lines and the list of headers. */
  readonly blankLine: string;
  readonly signedHeaders: string;
  readonly bodyHash: string;
  readonly requestText: (hash: string, request: string) => string;
  readonly secret: string;
  readonly signatureText: (bytes: Bytes) => string;
}

export interface Acs3Sent {
  readonly path: string;
  readonly query: string;
  readonly signedHeaders: string;
  /** What the header x-acs-content-sha256 says. */
  readonly bodyHash: string;
  readonly hosts: readonly string[];
}

/** What no mistake has changed yet. */
export const rightAcs3 = { blankLine: "\n", requestText: (hash: string) => hash, signatureText: toHex } as const;

/** The hash of nothing. */
const noBody = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

export async function signAcs3Parts(parts: Acs3Parts): Promise<Signed> {
  const { sha256Hex, hmac } = hashing();
  const { method, path, query, blankLine, signedHeaders, bodyHash, requestText } = parts;
  const lines = parts.lines.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonicalRequest = `${method}\n${path}\n${query}\n${lines}${blankLine}${signedHeaders}\n${bodyHash}`;
  const stringToSign = `ACS3-HMAC-SHA256\n${requestText(await sha256Hex(canonicalRequest), canonicalRequest)}`;
  return {
    canonicalRequest,
    stringToSign,
    signature: parts.signatureText(await hmac("SHA-256", parts.secret, stringToSign)),
  };
}

function withBodyHash(parts: Acs3Parts, bodyHash: string): Acs3Parts {
  return { ...parts, bodyHash, lines: replaceValue(parts.lines, "x-acs-content-sha256", bodyHash) };
}

type Acs3Mistake = Mistake<Acs3Parts, Acs3Sent>;

const requestMistakes: readonly Acs3Mistake[] = [
  {
    words: "x-acs-content-sha256 is not the hash of the body that came",
    made: (parts, { bodyHash }) => [withBodyHash(parts, bodyHash)],
  },
  {
    words: "the payload is signed as empty",
    made: (parts) => [{ ...parts, bodyHash: noBody }, withBodyHash(parts, noBody)],
  },
  {
    words: "the host that is signed is not that of the Host header",
    made: (parts, { hosts }) => hosts.map((host) => ({ ...parts, lines: replaceValue(parts.lines, "host", host) })),
  },
  {
    words: "the content-type is signed with another charset than it is sent with",
    made: (parts) => withOtherCharsets(parts.lines).map((lines) => ({ ...parts, lines })),
  },
  {
    words: "another method is signed",
    made: (parts) =>
      ["POST", "GET", "PUT", "DELETE", parts.method.toLowerCase()].map((method) => ({ ...parts, method })),
  },
  {
    words: "the path is not signed as it is sent",
    made: (parts, sent) =>
      ["/", "", decodePath(sent.path), encodeURI(sent.path), sent.path.replace(/\/$/, "")].map((path) => ({
        ...parts,
        path,
      })),
  },
  {
    words: "the query is signed in another order or encoding than by name and RFC 3986, or not at all",
    made: (parts, { query }) => ["", query, ...rewriteQuery(query)].map((own) => ({ ...parts, query: own })),
  },
];

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const signingMistakes: readonly Acs3Mistake[] = [
  {
    words: "the headers are not signed in the order of their names",
    made: (parts, { signedHeaders }) =>
      [parts.signedHeaders, signedHeaders].flatMap((own) => [
        { ...parts, lines: inOrder(parts.lines, signedHeaders), signedHeaders: own },
        { ...parts, signedHeaders: own },
      ]),
  },
  {
    words: "no empty line is signed behind the headers",
    made: (parts) => [{ ...parts, blankLine: "" }],
  },
  {
    words: "the canonical request is signed itself, not its hash",
    made: (parts) => [{ ...parts, requestText: (_, request) => request }],
  },
  {
    words: "a hash is written in capital letters",
    made: (parts) => [
      withBodyHash(parts, parts.bodyHash.toUpperCase()),
      { ...parts, requestText: (hash) => hash.toUpperCase() },
      { ...parts, signatureText: (bytes) => toHex(bytes).toUpperCase() },
    ],
  },
  {
    words: "the signature is written as base64, not as hexadecimal digits",
    made: (parts) => [{ ...parts, signatureText: toBase64 }],
  },
  {
    words: "the key is the secret with & behind it, as in the older signature",
    made: (parts) => [{ ...parts, secret: `${parts.secret}&` }],
  },
  {
    words: "blanks, line ends or quotation marks stand around the secret",
    made: (parts) => blanksAround(parts.secret).map((secret) => ({ ...parts, secret })),
  },
];

export const acs3Mistakes: readonly Acs3Mistake[] = [...requestMistakes, ...signingMistakes];
