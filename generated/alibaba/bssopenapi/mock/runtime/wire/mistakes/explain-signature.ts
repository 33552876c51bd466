/**
 * A signature that is wrong -> what its maker signed: the parts of the request, changed by one known mistake after the other,
 * until one gives that very signature. A mistake is an entry of a list; nothing is known here of any algorithm.
 * Costs many hashes, so only refusals pay for it; the secret is signed with and never shown.
 */
import type { ReceivedText, SignedText } from "../protocol.js";
import type { RawRequest } from "../raw-request.js";

export interface Mistake<Parts, Sent> {
  /** What the caller did, to stand behind a colon. */
  readonly words: string;
  /** The parts as the caller had them: several where a mistake has several forms, none where it cannot be. */
  readonly made: (parts: Parts, sent: Sent) => readonly Parts[];
}

export interface Signed extends SignedText {
  readonly signature: string;
}

export interface Explained<Parts, Sent> {
  readonly raw: RawRequest;
  readonly claimed: string;
  /** The parts that would have been right. */
  readonly right: readonly Parts[];
  /** What came, and what it may have been made from. */
  readonly sent: Sent;
  readonly mistakes: readonly Mistake<Parts, Sent>[];
  readonly sign: (parts: Parts) => Signed | Promise<Signed>;
}

/** Characters and bytes; a large request hashed so often would hold everyone else up. */
const largestExplained = 100_000;

export async function explainSignature<Parts, Sent>({
  raw,
  claimed,
  right,
  sent,
  mistakes,
  sign,
}: Explained<Parts, Sent>): Promise<ReceivedText | undefined> {
  if (raw.body.length + raw.query.length > largestExplained) return undefined;
  for (const { words, made } of mistakes) {
    for (const parts of right.flatMap((own) => made(own, sent))) {
      const { signature, ...text } = await sign(parts);
      if (signature === claimed) return { ...text, mistake: words };
    }
  }
  return undefined;
}

/** Secrets as they come out of files and variables. */
export function blanksAround(secret: string): readonly string[] {
  return [`${secret}\n`, `${secret}\r\n`, `${secret} `, ` ${secret}`, `${secret}\t`, ` ${secret} `, `"${secret}"`];
}
