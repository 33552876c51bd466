/**
 * One action -> its operation: parameters and body, answers, examples, and under `x-docwright-…` what OpenAPI has no word
 * for. `x-docwright-wire` is the true request: method, path, what goes beside the input, how lists are written.
 */
import type { Action } from "../../4-spec/spec.js";
import { noteAt } from "../describe.js";
import type { TargetInput } from "../target.js";
import { describeAction } from "./describe-schema.js";
import { answerExamples, examplesEntry, inputExamples } from "./examples.js";
import { defined, type JsonSchema } from "./json-schema.js";
import type { Place } from "./places.js";
import { requestOf } from "./request.js";
import type { Schemas } from "./schemas.js";
import { wireOf } from "./wire-of.js";

export function operationOf(
  name: string,
  action: Action,
  place: Place,
  schemas: Schemas,
  { spec, vendor, notes }: TargetInput,
): JsonSchema {
  const own = schemas.names.action(name);
  return defined({
    operationId: own.operation,
    tags: action.group === undefined ? undefined : [action.group],
    summary: noteAt(notes, name),
    description: describeAction(action),
    externalDocs: isAddress(action.url) ? { url: action.url } : undefined,
    deprecated: action.status === "obsolete" ? true : undefined,
    ...requestOf(name, action, place, inputExamples(action, spec, vendor, schemas.wire), schemas),
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

/** Answers and refusals by status; where both come with one status, either may. */
function responsesOf(action: Action, answer: string, schemas: Schemas): JsonSchema {
  const { statuses } = schemas.wire.refusal;
  const refused = schemas.refer(schemas.names.error);
  const together = statuses.includes("200");
  const schema = together ? { anyOf: [schemas.refer(answer), refused] } : schemas.refer(answer);
  const answered = {
    description: together ? "The answer, or a refusal." : "The answer.",
    content: { "application/json": { schema, ...examplesEntry(answerExamples(action)) } },
  };
  const others = statuses.filter((status) => status !== "200");
  return Object.fromEntries([
    ["200", answered],
    ...others.map((status) => [status, { $ref: "#/components/responses/Refusal" }] as const),
  ]);
}
