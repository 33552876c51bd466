/**
 * One GET over the network -> status, headers and bytes; the only file that opens connections. Proxies come from the
 * environment. An answer that is too large, late or cut off is an error; redirects are the caller's.
 */
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Of a 200 only. */
  readonly bytes: Uint8Array;
}

interface SendOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Http {
  send(url: string, options: SendOptions): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export class TooLarge extends Error {}

export async function openHttp(): Promise<Http> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  return {
    async send(url, { headers, maxBytes, timeoutMs, signal }) {
      const answer = await request(url, {
        dispatcher,
        headers: { ...headers, "accept-encoding": "gzip, deflate, br" },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      const own = flatten(answer.headers);
      if (answer.statusCode !== 200) {
        await answer.body.dump();
        return { status: answer.statusCode, headers: own, bytes: new Uint8Array() };
      }
      const declared = Number(own["content-length"] ?? 0);
      if (declared > maxBytes) {
        answer.body.on("error", () => undefined).destroy();
        throw new TooLarge(`${declared} bytes`);
      }
      return { status: 200, headers: own, bytes: await readBody(answer.body, own["content-encoding"], maxBytes) };
    },
    close: () => dispatcher.destroy(),
  };
}

async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  const stream = decompress(body, encoding);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop ends the stream, and with it the connection.
    if (size > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decompress(body: Readable, encoding = ""): Readable {
  const own = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const create = Object.hasOwn(own, encoding) ? own[encoding as keyof typeof own] : undefined;
  // What goes wrong in the first stream ends the last, which is the one that is read.
  return create === undefined ? body : pipeline(body, create(), () => undefined);
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? (value[0] ?? "") : value]],
    ),
  );
}
