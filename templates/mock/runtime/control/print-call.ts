/**
 * A logged call -> the code that makes the same call: TypeScript of the generated client, and curl against the address that
 * every tool can call, which needs no signature. Both hold no key but the documented one. Undefined where the action or its
 * input cannot be told.
 */
import { isObject, own } from "../../../client/runtime/json.js";
import { readInput } from "../wire/read-input.js";
import { protocols } from "../wire/registry.js";
import { readToolCall } from "../wire/tool-call.js";
import type { NamedMock } from "../find-service.js";
import { mockCredentials } from "../mock-credentials.js";
import type { LoggedCall } from "./call-log.js";
import type { ControlSetting } from "./control.js";
import { printClientCall, printToolCall } from "./print-code.js";

/** Where the generated client of a service stands, and its method for an action. */
export type ClientOf = (service: NamedMock, action: string) => { readonly module: string; readonly method: string };

export interface CallCode {
  readonly typescript: string;
  readonly curl: string;
}

export async function printCall(
  call: LoggedCall,
  origin: string,
  setting: ControlSetting,
): Promise<CallCode | undefined> {
  const service = setting.mocks.services.find(({ name }) => name === call.service);
  const { action, region } = call.answer.call ?? {};
  if (service === undefined || action === undefined) return undefined;
  const input = await inputOf(call, action, service);
  if (input === undefined) return undefined;
  const client = (setting.clientOf ?? standardClient)(service, action);
  const options = {
    endpoint: origin,
    ...(region ? { region } : {}),
    ...(setting.ownKey ? {} : { credentials: mockCredentials }),
  };
  return {
    typescript: `${printClientCall({ ...client, options, input })}\n`,
    curl: `${printToolCall(`${origin}/${service.name}/${action}`, region, JSON.stringify(input))}\n`,
  };
}

/** Only what a client can send: an action that there is, and an object. */
async function inputOf(
  { raw }: LoggedCall,
  action: string,
  { mock: { service } }: NamedMock,
): Promise<object | undefined> {
  const facts = own(service.actions, action);
  const protocol = await own(protocols, service.protocol.kind)?.();
  if (facts === undefined || protocol === undefined) return undefined;
  const { input } = readToolCall(raw, service) ?? protocol.read(raw, service);
  const read = readInput(input, facts, service);
  return isObject(read) ? read : undefined;
}

function standardClient({ name }: NamedMock, action: string): ReturnType<ClientOf> {
  const method = action.replace(/^[A-Z]/, (sign) => sign.toLowerCase());
  return { module: `./generated/${name.split("/").slice(0, 2).join("/")}/client/index.js`, method };
}
