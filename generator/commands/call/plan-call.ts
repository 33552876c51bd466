/**
 * Arguments and an action of a spec -> all that a call needs but the key, and notes for whoever makes it. Refuses what cannot
 * work before anything is sent: unknown and missing members, a missing region, a protocol that no client speaks.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { operationFacts } from "../../5-view/client-operation.js";
import type { Operation } from "../../runtime/client/runtime/operation.js";
import type { Caller, FullCallerOptions } from "../../runtime/client/runtime/options.js";
import type { Protocol, ServiceInfo } from "../../runtime/client/runtime/protocol.js";
import { WIRE_PROTOCOLS } from "../../vendors/call-protocols.js";
import { oneOf, type Arguments } from "../options.js";
import { UsageError } from "../../project/usage-error.js";
import { checkInput } from "./check-input.js";
import { regionalHost, regionNotes } from "./choose-region.js";
import { statusNotes, type Service } from "./find-action.js";
import type { KeyWords } from "./find-key.js";
import { readInput } from "./read-input.js";
import { serviceInfo } from "./service-info.js";
import type { Input } from "./set-member.js";

export interface PlannedCall {
  readonly spec: Spec;
  readonly action: Action;
  readonly info: ServiceInfo;
  readonly protocol: Protocol;
  readonly operation: Operation;
  readonly input: Input;
  readonly options: Pick<FullCallerOptions, "region" | "endpoint" | "language" | "timeoutMs">;
  readonly keyWords: KeyWords;
  readonly profile: string | undefined;
  readonly notes: readonly string[];
}

export async function planCall(args: Arguments, service: Service, name: string, action: Action): Promise<PlannedCall> {
  const { spec, vendor } = service;
  const protocol = await chooseProtocol(args, service);
  const operation = operationFacts(name, action, spec);
  if (args.flag("all") && operation.paging === undefined)
    throw new UsageError(`${name} has no pages to follow: call it without --all`);
  const input = await readInput(args, action, spec);
  const { refused, notes: told } = await checkInput(input, name, action, spec);
  if (refused.length > 0) throw new UsageError(`${name}: ${refused.join("; ")}; --help shows its input`);
  const [region, language, timeoutMs] = [args.text("region"), args.text("language"), readTimeout(args.text("timeout"))];
  const notes = [...told, ...statusNotes(name, action), ...regionNotes(region, name, action, spec)];
  const endpoint = args.text("endpoint") ?? regionalHost(region, spec);
  if (endpoint === undefined && spec.protocol.endpoint === undefined)
    throw new UsageError(`the pages of ${service.name} name no host: give --endpoint`);
  if (vendor.credentials === undefined) throw new UsageError(`nobody told where keys for ${service.name} stand`);
  return {
    spec,
    action,
    info: serviceInfo(spec),
    protocol,
    operation,
    input,
    options: { region, endpoint, language, timeoutMs },
    keyWords: vendor.credentials,
    profile: args.text("profile"),
    notes,
  };
}

/** The caller of the generated clients. */
export async function openCaller(
  { info, protocol, options }: PlannedCall,
  more: Pick<FullCallerOptions, "credentials" | "fetch" | "protocol">,
): Promise<Caller> {
  const { createFullCaller } = await import("../../runtime/client/runtime/full-caller.js");
  return createFullCaller(info, protocol, { ...options, ...more });
}

function chooseProtocol(args: Arguments, { name, spec }: Service): Promise<Protocol> {
  const { kind } = spec.protocol;
  const [standard, ...others] = WIRE_PROTOCOLS[kind] ?? [];
  if (standard === undefined) {
    const known = Object.keys(WIRE_PROTOCOLS).join(", ");
    throw new UsageError(`${name} speaks ${kind}, which docwright cannot call; it can call ${known}`);
  }
  const all = [standard, ...others];
  const wanted = oneOf(
    "protocol",
    args.text("protocol"),
    all.map((own) => own.name),
  );
  return (all.find((own) => own.name === wanted) ?? standard).load();
}

/** No timer of JavaScript waits longer than 2^31 - 1 milliseconds. */
function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  throw new UsageError(`--timeout takes milliseconds, not ${JSON.stringify(text)}`);
}
