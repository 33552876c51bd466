/**
 * A valid call on what is kept: the output, or the refusal. Either all of it happens or nothing: a refusal and a dry run leave
 * no trace. A call repeated with its client token is answered as the first time and does nothing.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import { membersOf } from "../../../client/runtime/members.js";
import { chooseExample } from "../answers/choose-example.js";
import { collectEcho } from "../answers/echo.js";
import { synthesizeObject } from "../answers/synthesize.js";
import type { MockAction } from "../service.js";
import type { Binding } from "./binding.js";
import { checkReferences } from "./check-references.js";
import { RefusalError } from "./refusal-error.js";
import { runBinding } from "./registry.js";
import { type CallFacts, RunningCall } from "./running-call.js";
import type { Tokens } from "./tokens.js";
import { traceOperation } from "./trace-operation.js";
import type { World } from "./world.js";

export interface Performing {
  readonly world: World;
  readonly tokens: Tokens;
  /** Ids of nothing are taken for something that exists. */
  readonly adopt: boolean;
}

export type Performed =
  | { readonly kind: "answered"; readonly output: JsonObject }
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

export function perform(facts: CallFacts, { world, tokens, adopt }: Performing): Performed {
  const { store } = world;
  world.visit(facts.region, facts.now);
  store.settle(facts.now);
  store.begin();
  const call = new RunningCall(world, facts);
  try {
    const token = tokens.of(call);
    const before = tokens.find(token);
    if (before !== undefined) return { kind: "answered", output: before };
    checkReferences(call, facts.standard, adopt);
    store.watch();
    const output = answer(call);
    if (isDryRun(facts)) {
      store.takeBack();
      return { kind: "answered", output: world.dryRuns.has(call.action) ? output : {} };
    }
    traceOperation(call);
    tokens.keep(token, output);
    return { kind: "answered", output };
  } catch (error) {
    store.takeBack();
    if (error instanceof RefusalError) return { kind: "refused", code: error.code, message: error.message };
    throw error;
  }
}

function answer(call: RunningCall): JsonObject {
  const { binding } = call.facts;
  const inferred = (): JsonObject =>
    binding === undefined ? {} : fillAround(call, runBinding(call, binding), binding);
  const answers = call.world.answers.get(call.action) ?? [];
  const first = answers.reduceRight<() => JsonObject>((next, own) => () => own(call, next), inferred);
  return complete(call, first());
}

/** `Data.Items` was given: the other members of `Data` are completed too. */
function fillAround(call: RunningCall, output: JsonObject, binding: Binding): JsonObject {
  const paths =
    "items" in binding ? [binding.items, binding.total] : "id" in binding ? [binding.id, binding.record] : [];
  const around = new Set(paths.flatMap((path) => (path?.includes(".") === true ? path.split(".", 1) : [])));
  const members = (call.facts.output ?? []).filter(({ name }) => around.has(name));
  return members.reduce((made, member) => {
    const given = own(output, member.name);
    const inner = membersOf(member.type, given, call.world.types);
    return isObject(given) && inner !== undefined ? { ...made, [member.name]: complete(call, given, inner) } : made;
  }, output);
}

/** Members that nobody gave are taken from the best example, or made. */
function complete(call: RunningCall, output: JsonObject, members = call.facts.output ?? []): JsonObject {
  const { facts, input, world, seed } = call;
  const missing = members.filter(({ name }) => own(output, name) === undefined && name !== "RequestId");
  if (missing.length === 0) return output;
  const example = chooseExample(facts.examples, input, world.service.protocol.responseRoot);
  const making = { types: world.types, echo: collectEcho(facts.input ?? [], input), inside: [], index: 0 };
  return { ...output, ...synthesizeObject(missing, example, `${seed}/${call.action}`, making) };
}

function isDryRun({ facts, input }: { readonly facts: MockAction; readonly input: JsonObject }): boolean {
  return (
    facts.input?.some(({ name, type }) => name === "DryRun" && type.kind === "boolean") === true &&
    input["DryRun"] === true
  );
}
