/**
 * Two specs -> everything that differs, in the order of the schema: the one walk, without judgement. Each object of the model has a
 * table of its fields, which the compiler holds complete: a field that the model gains and no table compares does not compile.
 */
import type {
  Action,
  Constraints,
  EnumValue,
  ErrorCase,
  ErrorDefinition,
  Filter,
  Member,
  MemberRule,
  Protocol,
  Region,
  RegionalEndpoint,
  Release,
  Spec,
  StructType,
  TypeDefinition,
  TypeExpression,
  Variant,
} from "../../4-spec/spec.js";
import type { Change } from "../change.js";
import { list, listOrNone, name, object, record, whole, type Comparer, type Walk } from "./comparers.js";
import { isSame } from "../is-same.js";

/** `renamed` gives the new name of what stands at a place of the old spec, where a user says that it was renamed. */
export function compareSpecs(before: Spec, after: Spec, renamed: Walk["renamed"] = () => undefined): Change[] {
  const changes: Change[] = [];
  spec(before, after, { fact: "Spec", at: [], walk: { changes, renamed } });
  return changes;
}

const words = list<string>(whole, (own) => own);
const someWords = listOrNone<string>(whole, (own) => own);

/** Lists and maps down to what they hold: members of a structure one by one, any other difference as one type and another. */
const type: Comparer<TypeExpression> = (before, after, place) => {
  const [old, now] = [innermost(before), innermost(after)];
  const isStruct = old?.last.kind === "struct" && now?.last.kind === "struct" && isSame(old.steps, now.steps);
  if (!isStruct) return whole(before, after, place);
  struct(old.last as StructType, now.last as StructType, { ...place, at: [...place.at, ...old.steps.map(() => "of")] });
};

/** What a list or map says of itself is a step. */
function innermost(own: TypeExpression | undefined): { steps: object[]; last: TypeExpression } | undefined {
  const steps: object[] = [];
  let last = own;
  for (; last?.kind === "array" || last?.kind === "map"; last = last.of) steps.push({ ...last, of: undefined });
  return last && { steps, last };
}

/** Values are matched by what they are: one that differs is another, unless a user says that it was renamed. */
const value = object<EnumValue>("EnumValue", { value: () => undefined, label: whole, deprecated: whole });
const values = list<EnumValue>(value, (own) => JSON.stringify(own.value));

/** No limits are the same as none said. */
const limits: Comparer<Constraints> = (before = {}, after = {}, place) => constraints(before, after, place);

const constraints = object<Constraints>("Constraints", {
  enum: values,
  default: whole,
  minimum: whole,
  maximum: whole,
  exclusiveMinimum: whole,
  exclusiveMaximum: whole,
  step: whole,
  minLength: whole,
  maxLength: whole,
  minItems: whole,
  maxItems: whole,
  pattern: whole,
  format: whole,
  unit: whole,
  requiredWhen: listOrNone(whole),
  items: limits,
});

const member = object<Member>("Member", {
  name,
  type,
  required: whole,
  in: whole,
  nullable: whole,
  example: whole,
  readOnly: whole,
  deprecated: whole,
  from: whole,
  constraints: limits,
  lifetime: whole,
  seen: whole,
  description: whole,
});
const members = list<Member>(member, (own) => own.name);

const variant = object<Variant>("Variant", { when: whole, required: whole, members, description: whole });
/** `Code=Lid`: what a path can show. */
const nameOfForm = ({ when }: Variant): string =>
  Object.entries(when)
    .sort()
    .map(([key, own]) => `${key}=${String(own)}`)
    .join(",");

const struct = object<StructType>("StructType", {
  kind: whole,
  members,
  variants: listOrNone(variant, nameOfForm),
  source: whole,
});

/** One as a whole: what it asks for is told by all of it. */
const rules = listOrNone<MemberRule>(whole, (own) => own.members[0] ?? "");

const filter = object<Filter>("Filter", { name, type, enum: values });

const action = object<Action>("Action", {
  status: whole,
  group: whole,
  rateLimit: whole,
  async: whole,
  http: whole,
  region: whole,
  input: members,
  output: members,
  errors: words,
  rules,
  paging: whole,
  clientToken: whole,
  filters: listOrNone(filter, (own) => own.name),
  permissions: someWords,
  examples: listOrNone(whole),
  url: whole,
  updated: whole,
  lifetime: whole,
  description: whole,
});

const definition = object<TypeDefinition>("TypeDefinition", {
  usage: whole,
  usedBy: words,
  defined: whole,
  source: whole,
  members,
  rules,
  lifetime: whole,
  description: whole,
});

const errorCase = object<ErrorCase>("ErrorCase", { http: whole, message: whole, solution: whole, actions: words });
const error = object<ErrorDefinition>("ErrorDefinition", { common: whole, cases: listOrNone(errorCase) });

const endpoint = object<RegionalEndpoint>("RegionalEndpoint", { region: name, host: whole });
const region = object<Region>("Region", { id: name, title: whole });
const protocol = object<Protocol>("Protocol", {
  kind: whole,
  responseRoot: whole,
  endpoint: whole,
  regionalEndpoints: listOrNone(endpoint, (own) => own.region),
  regions: listOrNone(region, (own) => own.id),
  commonParameters: record(members),
});

const release = object<Release>("Release", { release: whole, time: whole, changes: list(whole) });

const spec = object<Spec>("Spec", {
  specVersion: whole,
  vendor: whole,
  site: whole,
  service: whole,
  version: whole,
  languages: words,
  title: whole,
  protocol,
  groups: someWords,
  actions: record(action),
  types: record(definition),
  errors: record(error),
  history: list(release, (own) => String(own.release)),
});
