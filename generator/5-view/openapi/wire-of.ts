/** An action and the rules of its protocol -> the request that a client must really send, as plain data. */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import { WIRE_RULES, type WireRules } from "../../vendors/wire-rules.js";
import { defined, type JsonSchema } from "./json-schema.js";
import { isMultipart } from "../client-operation.js";
import type { Place } from "./places.js";

/** `send` holds for the first of `signatures`; a parameter without a value is the client's to make. */
export function wireOf(name: string, action: Action, place: Place, spec: Spec): JsonSchema {
  const rules = WIRE_RULES[spec.protocol.kind];
  const { http, input = [], region } = action;
  return defined({
    protocol: spec.protocol.kind,
    ...(http ?? rules.address),
    contentType: isMultipart(action, spec) ? "multipart/form-data" : rules.contentType,
    send: rules.send.map((own) => parameterOf(own, name, spec, region)).filter((own) => own !== undefined),
    listsFrom: rules.listsFrom,
    signatures: rules.signatures,
    // Here every member is in the body, or no page says where it is.
    places:
      http && !place.parameters ? Object.fromEntries(input.map((own) => [own.name, own.in ?? "unstated"])) : undefined,
    unstated: unstatedIn(input, place),
  });
}

/** Members of which no page says where they travel, nor the path. */
function unstatedIn(input: readonly Member[], { parameters }: Place): readonly string[] | undefined {
  const names = input.filter((own) => own.in === undefined).map((own) => own.name);
  const found = parameters && names.filter((name) => !parameters.has(name));
  return found && found.length > 0 ? found : undefined;
}

function parameterOf(
  { in: where, name, value, is }: WireRules["send"][number],
  action: string,
  { version }: Spec,
  region: Action["region"],
): JsonSchema | undefined {
  if (is === "region") return region?.use === "none" ? undefined : defined({ in: where, name, use: region?.use });
  const said = is === "action" ? action : is === "version" ? version : value;
  return defined({ in: where, name, value: said });
}
