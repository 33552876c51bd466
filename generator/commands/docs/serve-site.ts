/**
 * `docs --serve`: a written site at an address of this machine until Ctrl-C, with what a page opened as a file cannot have: a
 * mock of the services at a port of its own, and a way to send to the vendor's hosts. `/_docwright.json` tells the pages of
 * both. Refuses callers by a host that is not the served one (DNS rebinding), and an address that cannot be had.
 */
import type { Config } from "../../project/config.js";
import type { Console } from "../command.js";
import { isCalledByOwnHost, isLoopback } from "../../runtime/mock/runtime/control/guard.js";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";
import { isSpoken, mockSpecs, type NamedSpec } from "../mock/open-mocks.js";
import { type LogPrinter, logPrinter } from "../mock/print-log.js";
import { serveMocks } from "../mock/serve-mocks.js";
import type { HttpAnswer } from "../serve/open-answers.js";
import type { Address } from "../serve/read-address.js";
import { type RunningServer, serve } from "../serve/serve.js";
import { watchSignals } from "../serve/watch-signals.js";
import { answerSend, json, type Sending } from "./answer-send.js";
import { reachOf } from "./read-send.js";
import { type SendToVendor, sendToVendor } from "./send-to-vendor.js";
import { answerFile, plainText } from "./site-files.js";
import { siteHeaders } from "./site-headers.js";

export interface SiteServing extends Address {
  /** The folder of the written site. */
  readonly site: string;
  /** Those that the site shows, by their folders in it. */
  readonly services: readonly NamedSpec[];
  readonly config: Pick<Config, "behaviours" | "generated">;
  /** Calls of the mock are not printed. */
  readonly quiet: boolean;
  readonly console: Console;
}

export interface OpenedSite extends RunningServer {
  /** The origin of the mock; undefined where no mock speaks for any of the services. */
  readonly mock: string | undefined;
}

export async function serveSite(serving: SiteServing): Promise<void> {
  const { console, quiet, services } = serving;
  const printer = logPrinter(console, { json: false, quiet, command: "docs" });
  const signals = watchSignals();
  const { origin, mock, stop } = await openSite(serving, printer);
  const names = services.map(({ name }) => name).join(", ");
  console.out(`docwright docs: ready at ${origin} (${names})${mock === undefined ? "" : `, mock at ${mock}`}`);
  await signals.first;
  printer.stopping();
  await stop();
  printer.stopped();
  signals.end();
}

/** `send` takes the place of the network. */
export async function openSite(
  serving: SiteServing,
  printer: LogPrinter,
  send: SendToVendor = sendToVendor,
): Promise<OpenedSite> {
  const { services, console, host } = serving;
  if (!isOwnAddress(host))
    console.error(
      `docwright: ${host} can be reached from other machines, which read the site and send by it unencrypted`,
    );
  const mock = await openMock(serving, printer);
  const end = new AbortController();
  const sending = { reach: reachOf(services.map(({ spec }) => spec)), send, console, ended: end.signal };
  try {
    const server = await serve(serving, "docs", async (raw) => {
      const answer = await answerRequest(raw, serving, mock?.origin, sending);
      return { ...answer, headers: { ...siteHeaders, ...answer.headers } };
    });
    const stop = async (): Promise<void> => {
      end.abort(new Error("the server was stopped"));
      await Promise.all([server.stop(), mock?.stop()]);
    };
    return { origin: server.origin, mock: mock?.origin, stop };
  } catch (error) {
    await mock?.stop();
    throw error;
  }
}

/** On this machine alone, whoever reads the site: no other may be tried out by its pages. */
async function openMock({ services, config }: SiteServing, printer: LogPrinter): Promise<RunningServer | undefined> {
  const spoken = services.filter(isSpoken);
  if (spoken.length === 0) return undefined;
  const opened = await mockSpecs(spoken, config.behaviours, { clock: "machine" });
  const options = { host: "127.0.0.1", port: 0, ownKey: false };
  return serveMocks({ opened, options, generated: config.generated, state: undefined, printer });
}

async function answerRequest(
  raw: RawRequest,
  { site, host }: SiteServing,
  mock: string | undefined,
  sending: Sending,
): Promise<HttpAnswer> {
  if (!isCalledByOwnHost(raw, host))
    return plainText(403, "This host is not the one that is served; call it by localhost");
  if (raw.path === "/_send") return answerSend(raw, sending);
  if (raw.path !== "/_docwright.json") return answerFile(site, raw);
  const isHere = isLoopback(raw.url.hostname);
  return json(200, { ...(mock === undefined || !isHere ? {} : { mock }), send: "/_send" });
}

function isOwnAddress(host: string): boolean {
  return isLoopback(host) || host === "::1";
}
