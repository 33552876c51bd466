/**
 * One action -> its operation: parameters and body, answers, examples, and under `x-docwright-…` what OpenAPI has no word
 * for. `x-docwright-wire` is the true request: method, path, what goes beside the input, how lists are written.
 */
import type { Action, Member } from "../../4-spec/spec.js";
import type { TargetInput } from "../target.js";
import { describeAction } from "./describe-schema.js";
import { exampleInput } from "./example-input.js";
import { defined, type JsonSchema, memberSchema, objectSchema } from "./json-schema.js";
import type { Place } from "./places.js";
import type { Schemas } from "./schemas.js";
import { wireOf } from "./wire-of.js";

type Examples = readonly { readonly title: string | undefined; readonly value: unknown }[];

const JSON_BODY = "application/json";

export function operationOf(
  name: string,
  action: Action,
  place: Place,
  schemas: Schemas,
  input: TargetInput,
): JsonSchema {
  const { spec, notes } = input;
  const requests = inputsOf(action, schemas, input);
  const own = schemas.names.action(name);
  const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
  return defined({
    operationId: own.operation,
    tags: action.group === undefined ? undefined : [action.group],
    summary: note,
    description: describeAction(name, action, notes),
    externalDocs: isAddress(action.url) ? { url: action.url } : undefined,
    deprecated: action.status === "obsolete" ? true : undefined,
    ...(place.parameters
      ? parametersOf(name, action, place.parameters, place.method, requests, schemas)
      : {
          requestBody: {
            required: (action.input ?? []).some((member) => member.required === true),
            content: { [JSON_BODY]: withExamples(schemas.refer(own.request), requests) },
          },
        }),
    responses: responsesOf(action, own.response, schemas),
    "x-docwright-wire": wireOf(name, action, place, spec),
    "x-docwright-status": action.status === "current" ? undefined : action.status,
    "x-docwright-rate-limit": action.rateLimit,
    "x-docwright-async": action.async,
    "x-docwright-region": action.region,
    "x-docwright-paging": action.paging,
    "x-docwright-client-token": action.clientToken,
    "x-docwright-filters": action.filters,
    "x-docwright-permissions": action.permissions,
    "x-docwright-errors": action.errors,
    "x-docwright-url": isAddress(action.url) ? undefined : action.url,
    "x-docwright-updated": action.updated,
    "x-docwright-lifetime": action.lifetime,
  });
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[\w.-]+(?:[/?#][\w./?=&%#~+:,;@-]*)?$/.test(url);
}

/** Inputs of the examples that can be read. */
function inputsOf(action: Action, schemas: Schemas, { spec, vendor }: TargetInput): Examples {
  const common = new Set([
    ...vendor.commonInputs,
    ...schemas.wire.send.map((own) => own.name),
    ...Object.values(spec.protocol.commonParameters ?? {}).flatMap((own) => own.map((member) => member.name)),
  ]);
  return (action.examples ?? []).flatMap(({ title, request, valid }) => {
    const value = exampleInput(request, action.input ?? [], spec.types, (own) => common.has(own));
    return value === undefined || valid === false ? [] : [{ title, value }];
  });
}

function withExamples(schema: JsonSchema, examples: Examples): JsonSchema {
  return { schema, ...examplesEntry(examples) };
}

function examplesEntry(examples: Examples): JsonSchema {
  if (examples.length === 0) return {};
  const entries = examples.map(
    ({ title, value }, i) => [`example-${i + 1}`, defined({ summary: title, value })] as const,
  );
  return { examples: Object.fromEntries(entries) };
}

/** What an action with a true path takes, by where it travels. Where no page says so: in the body, if there can be one. */
function parametersOf(
  name: string,
  { input = [], rules }: Action,
  inPath: ReadonlyMap<string, string>,
  method: string,
  examples: Examples,
  schemas: Schemas,
): JsonSchema {
  const placeOf = (member: Member): string =>
    inPath.has(member.name) ? "path" : (member.in ?? (["post", "put", "patch"].includes(method) ? "body" : "query"));
  const missing = [...inPath.keys()]
    .filter((own) => !input.some((member) => member.name === own))
    .map((own): Member => ({ name: own, type: { kind: "string" } }));
  const parameters = [...missing, ...input].flatMap((member) => {
    const place = placeOf(member);
    if (place === "body") return [];
    const { description, deprecated, ...schema } = memberSchema(member, `${name}.input.${member.name}`, schemas.input);
    return [
      defined({
        name: inPath.get(member.name) ?? member.name,
        in: place,
        description,
        required: place === "path" || member.required === true ? true : undefined,
        deprecated,
        schema,
        ...examplesEntry(pick(examples, [member.name]).map((own) => ({ ...own, value: Object.values(own.value)[0] }))),
      }),
    ];
  });
  const body = input.filter((member) => placeOf(member) === "body");
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body.length > 0 ? { requestBody: bodyOf(name, body, rules, examples, schemas) } : {}),
  };
}

function bodyOf(
  name: string,
  body: readonly Member[],
  rules: Action["rules"],
  examples: Examples,
  schemas: Schemas,
): JsonSchema {
  const names = body.map((member) => member.name);
  const [only] = body;
  const whole = body.length === 1 && only?.name === schemas.wire.wholeBody ? only : undefined;
  const inside = (rules ?? []).filter((rule) =>
    rule.members.every((path) => names.includes(path.split(".", 1).join(""))),
  );
  const schema = whole
    ? memberSchema(whole, `${name}.input.${whole.name}`, schemas.input)
    : objectSchema({ members: body, ...(inside.length > 0 ? { rules: inside } : {}) }, `${name}.input`, schemas.input);
  const inputs = pick(examples, names).map((own) => (whole ? { ...own, value: Object.values(own.value)[0] } : own));
  return {
    required: body.some((member) => member.required === true),
    content: { [JSON_BODY]: withExamples(schema, inputs) },
  };
}

/** Examples cut down to some members; those that have none of them are left out. */
function pick(examples: Examples, names: readonly string[]): { title: string | undefined; value: object }[] {
  return examples.flatMap(({ title, value }) => {
    const own = Object.entries(value as object).filter(([key]) => names.includes(key));
    return own.length === 0 ? [] : [{ title, value: Object.fromEntries(own) as object }];
  });
}

/** Answers and refusals by status; where both come with one status, either may. */
function responsesOf(action: Action, answer: string, schemas: Schemas): JsonSchema {
  const { statuses } = schemas.wire.refusal;
  const examples = (action.examples ?? []).flatMap(({ title, responses, valid }) =>
    valid === false ? [] : responses.flatMap(({ value }) => (value === undefined ? [] : [{ title, value }])),
  );
  const refused = schemas.refer(schemas.names.error);
  const together = statuses.includes("200");
  const schema = together ? { anyOf: [schemas.refer(answer), refused] } : schemas.refer(answer);
  const answered = {
    description: together ? "The answer, or a refusal." : "The answer.",
    content: { [JSON_BODY]: withExamples(schema, examples) },
  };
  const others = statuses.filter((status) => status !== "200");
  return Object.fromEntries([
    ["200", answered],
    ...others.map((status) => [status, { $ref: "#/components/responses/Refusal" }] as const),
  ]);
}
