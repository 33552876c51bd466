// A site of a few files served in the process of the test, by default of two services without mocks, and what it said.
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { openSite, type SiteServing } from "../../generator/commands/docs/serve-site.js";
import type { SendToVendor } from "../../generator/commands/docs/send-to-vendor.js";
import { logPrinter } from "../../generator/commands/mock/print-log.js";
import { temporaryFolder } from "../generated/services.js";

export interface ServedSite {
  readonly origin: string;
  readonly mock: string | undefined;
  readonly folder: string;
  /** All lines of both outputs. */
  readonly said: readonly string[];
}

const files: Readonly<Record<string, string>> = {
  "site/index.html": "<!doctype html><title>index</title>",
  "site/tencent/cvm/index.html": "<!doctype html><title>cvm</title>",
  "site/tencent/cvm/actions/run-instances.html": "<!doctype html><title>run ÷</title>",
  "site/tencent/cvm/data/spec.js": "docwright.take('x', {});",
  "site/assets/style.css": "a{}",
  "site/assets/mark.svg": "<svg/>",
  "site/assets/notes": "?",
  "site/.docwright-files": "hidden",
  "site/.git/config": "hidden",
  "secret.txt": "hidden",
};

export async function serveSample(more: Partial<SiteServing> = {}, send?: SendToVendor): Promise<ServedSite> {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const console = { out: say, error: say };
  const config = { behaviours: [], generated: "generated" };
  const address = { host: "127.0.0.1", port: 0 };
  const serving = { ...address, site: join(folder, "site"), services: [], config, quiet: false, console, ...more };
  const site = await openSite(serving, logPrinter(console, { json: false, quiet: serving.quiet }), send);
  onTestFinished(() => site.stop());
  return { origin: site.origin, mock: site.mock, folder, said };
}

/** A spec with hosts and actions, of a protocol that no mock speaks. */
export function specOf(protocol: Partial<Spec["protocol"]>, ...actions: readonly string[]): Spec {
  const own = { kind: "ucloud", ...protocol };
  const all = Object.fromEntries(actions.map((name) => [name, {}]));
  return { vendor: "v", service: "s", protocol: own, actions: all } as unknown as Spec;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends the target as it is given, which `fetch` would put in order first. */
export function ask(
  origin: string,
  target: string,
  { method = "GET", headers = {}, body = "" }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Got> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    })
      .on("error", fail)
      .end(body);
  });
}
