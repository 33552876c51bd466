/**
 * An answer, and what is to go wrong with it on its way: the answer that the caller gets, or the damage that a server does to
 * the connection.
 */
import type { Answer, Damage } from "../answer.js";
import type { Fault, TransportFault } from "./fault.js";

const standardDelayMs = 1000;

export function breakAnswer(answer: Answer, { transport, delayMs }: Fault): Answer {
  const late = delayMs ?? (transport === "slow" ? standardDelayMs : undefined);
  const broken = transport === undefined ? answer : breakTransport(answer, transport);
  return late === undefined ? broken : { ...broken, delayMs: late };
}

function breakTransport(answer: Answer, transport: TransportFault): Answer {
  if (typeof transport === "number") return gatewayPage(transport);
  if (transport === "malformed") {
    const { body } = answer;
    return { ...answer, status: 200, body: body.slice(0, Math.ceil(body.length / 2)) };
  }
  const damage = damages[transport];
  return damage === undefined ? answer : { ...answer, damage };
}

const damages: { readonly [transport in TransportFault]?: Damage } = {
  reset: "reset",
  timeout: "hang",
  truncate: "truncate",
};

const titles: { readonly [status: number]: string } = {
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

function gatewayPage(status: number): Answer {
  const title = `${status} ${titles[status] ?? "Server Error"}`;
  const body = `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
