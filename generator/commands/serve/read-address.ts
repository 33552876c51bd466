/** `--port` and `--host` -> where to listen. Throws UsageError for what is no port and no name of a host. */
import type { Arguments } from "../options.js";
import { UsageError } from "../../project/usage-error.js";

export interface Address {
  readonly port: number;
  readonly host: string;
}

export function readAddress(args: Arguments, standardPort: string): Address {
  return { port: readPort(args.text("port") ?? standardPort), host: readHost(args.text("host") ?? "127.0.0.1") };
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`--port takes a number from 0 (any free port) to 65535, not ${JSON.stringify(text)}`);
}

function readHost(text: string): string {
  const host = text.replace(/^\[(.+)\]$/, "$1");
  if (/^[\w.:-]+$/.test(host)) return host;
  throw new UsageError(`--host takes an address or a name of this machine, not ${JSON.stringify(text)}`);
}
