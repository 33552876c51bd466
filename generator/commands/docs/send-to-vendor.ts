/**
 * A request -> the vendor's answer, by https and through the proxy that the environment names, as generated clients send.
 * Redirects are answers like others. Refuses an answer beyond the limit, and rejects when the signal says so.
 */
import { Agent, request } from "node:https";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { proxyOf, tunnelAgent } from "../../runtime/client/runtime/proxy.js";
import type { VendorRequest } from "./read-send.js";

interface VendorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type SendToVendor = (asked: VendorRequest, signal: AbortSignal) => Promise<VendorAnswer>;

const largestAnswer = 32 * 1024 * 1024;

export const sendToVendor: SendToVendor = async ({ host, path, method, headers, body }, signal) => {
  const proxy = proxyOf(new URL(`https://${host}`));
  const agent = proxy === undefined ? new Agent() : (tunnelAgent(proxy) as Agent);
  const length = body === undefined && method === "GET" ? {} : { "content-length": Buffer.byteLength(body ?? "") };
  const all = { ...headers, host, "accept-encoding": "identity", ...length };
  try {
    return await new Promise<VendorAnswer>((done, fail) => {
      request({ host, port: 443, path, method, headers: all, agent, signal }, (response) => {
        readText(response).then(
          (text) => done({ status: response.statusCode ?? 0, headers: shownHeaders(response.headers), body: text }),
          fail,
        );
      })
        .on("error", fail)
        .end(body);
    });
  } finally {
    agent.destroy();
  }
};

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the connection.
    if (size > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Without those of the connection, and without cookies, which are for the vendor's own pages. */
function shownHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const own = Object.entries(headers).filter(
    ([name]) => !/^(?:connection|keep-alive|proxy-.*|trailer|transfer-encoding|upgrade|set-cookie2?)$/.test(name),
  );
  return Object.fromEntries(own.map(([name, value]) => [name, [value].flat().join(", ")]));
}
