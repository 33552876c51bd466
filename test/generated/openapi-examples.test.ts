// The documented examples against the schemas. Where an example breaks them, the fault is the page's: `lint` says it too.
// What lint does not look at, null where no page says that there may be null, is listed here one by one.
import { describe, expect, test } from "vitest";
import { readCorrections, readPageFiles } from "../../generator/project/service-folder.js";
import { specFromPageFiles } from "../../generator/pipeline.js";
import { deviations, documentsOf, operationsOf, validators, type Content } from "./openapi-documents.js";
import { places } from "./valid-input.js";
import { serviceNamed, services, type Service } from "./services.js";

interface Deviation {
  readonly action: string;
  /** Of the action, from 1. */
  readonly example: number;
  /** As lint has it: `input.DataDisks[].DiskSize`. */
  readonly path: string;
}

/** Nulls in the answers of CVM's example pages. */
const NULLS = [
  ["SystemDisk.CdcId", "DataDisks[].SnapshotId", "DataDisks[].KmsKeyId", "DataDisks[].CdcId"],
  ["InternetAccessible.BandwidthPackageId"],
].flat();
const nulls: readonly string[] = [
  ...[1, 3].flatMap((i) => NULLS.map((path) => `DescribeInstances ${i} output.InstanceSet[].${path}`)),
  "DescribeInstances 2 output.InstanceSet[].Placement.HostId",
];

async function deviationsOf(service: Service): Promise<Deviation[]> {
  const documents = await documentsOf(service.spec);
  const validate = validators(documents);
  return operationsOf(documents.openapi).flatMap(({ operationId: action, requestBody, responses }) => {
    const root = service.spec.protocol.responseRoot;
    const check = (side: string, content: Content | undefined, schema: string): Deviation[] =>
      Object.entries(content?.examples ?? {}).flatMap(([key, { value }]) =>
        deviations(validate(schema), value).map((path) => ({
          action,
          example: Number(key.split("-")[1]),
          path: `${side}.${root === undefined ? path : path.replace(new RegExp(`^${root}\\.`), "")}`,
        })),
      );
    return [
      ...check("input", requestBody?.content["application/json"], `${action}Request`),
      ...check("output", responses["200"]?.content?.["application/json"], `${action}Response`),
    ];
  });
}

/** Lint's findings about types and names that no table declares. Answers may hold such names: only requests are closed. */
function findingsOf(service: Service): Deviation[] {
  const { problems } = specFromPageFiles(readPageFiles(service), service.known, readCorrections(service));
  return problems
    .filter(({ code }) => code === "spec/example-type" || code === "spec/example-undeclared")
    .filter(({ code, values }) => code === "spec/example-type" || String(values["path"]).startsWith("input."))
    .map(({ values }) => ({
      action: String(values["action"]),
      example: Number(values["index"]),
      path: String(values["path"]).replace(/\.(?:\d+|N)(?=\.|$)/g, "[]"),
    }));
}

/** A name that is not known is found by the schema at its root, by lint at each of its ends. */
function isSame(deviation: Deviation, finding: Deviation): boolean {
  return (
    deviation.action === finding.action &&
    deviation.example === finding.example &&
    (finding.path === deviation.path || finding.path.startsWith(`${deviation.path}.`))
  );
}

const show = ({ action, example, path }: Deviation): string => `${action} ${example} ${path}`;

describe.each(services)("$name", (service) => {
  test("has the examples that can be read, request and response", async () => {
    const examples = Object.values(service.spec.actions).flatMap((action) => action.examples ?? []);
    const valid = examples.filter((own) => own.valid !== false);
    const requests = valid.filter((own) => own.request && own.request.text === undefined).length;
    const answers = valid.flatMap((own) => own.responses.filter((response) => response.value !== undefined)).length;
    const made = operationsOf((await documentsOf(service.spec)).openapi);
    const count = (contents: readonly (Content | undefined)[]): number =>
      contents.reduce((sum, content) => sum + Object.keys(content?.examples ?? {}).length, 0);
    expect(count(made.map((own) => own.requestBody?.content["application/json"]))).toBe(requests);
    expect(count(made.map((own) => own.responses["200"]?.content?.["application/json"]))).toBe(answers);
    expect(requests).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(0);
  });

  test("examples break the schemas where lint says that they break their types, and nowhere else", async () => {
    const found = await deviationsOf(service);
    const findings = findingsOf(service);
    const unexplained = found.filter((own) => !findings.some((finding) => isSame(own, finding)));
    expect(unexplained.map(show).sort()).toEqual(service.name === "tencent/cvm" ? [...nulls].sort() : []);
    const unseen = findings.filter((finding) => !found.some((own) => isSame(own, finding)));
    expect(unseen.map(show)).toEqual([]);
  });
});

test("the examples of CVM do break some: 15 of them", async () => {
  const found = await deviationsOf(serviceNamed("tencent/cvm"));
  expect(new Set(found.map((own) => `${own.action} ${own.example}`)).size).toBe(15);
});

test("flat parameters of an example are nested and typed", async () => {
  const { openapi } = await documentsOf(serviceNamed("alibaba/bssopenapi").spec);
  const [operation] = operationsOf(openapi);
  const example = operation?.requestBody?.content["application/json"]?.examples?.["example-1"]?.value;
  expect(example).toMatchObject({
    Period: 12,
    Parameter: [{ Code: "InstanceType", Value: "Advanced" }, {}, {}, {}, {}],
  });
  expect(example).not.toHaveProperty("Action");
});

describe("a documented request of CVM, made wrong", async () => {
  const { spec } = serviceNamed("tencent/cvm");
  const documents = await documentsOf(spec);
  const validate = validators(documents);
  const right = operationsOf(documents.openapi).flatMap(({ operationId: action, requestBody }) =>
    Object.values(requestBody?.content["application/json"]?.examples ?? {}).flatMap(({ value }) =>
      validate(`${action}Request`)(value) ? [{ action, input: value as Record<string, unknown> }] : [],
    ),
  );

  /** Of every place of every right request that passes `test`: whether it is still taken with another value there. */
  function takenWith(
    test: Parameters<typeof places>[3],
    wrong: (member: Parameters<typeof test>[0]) => unknown,
  ): string[] {
    let tried = 0;
    const taken = right.flatMap(({ action, input }) =>
      places(spec.actions[action]?.input ?? [], input, spec, test).flatMap(({ path, member, change }) => {
        tried += 1;
        return validate(`${action}Request`)(change(wrong(member))) ? [`${action} ${path}`] : [];
      }),
    );
    expect(tried).toBeGreaterThan(10);
    return taken;
  }

  test("most of them are right to begin with", () => {
    expect(right.length).toBeGreaterThan(70);
  });

  test("without a member that is required", () => {
    expect(
      takenWith(
        (member) => member.required === true && !member.readOnly,
        () => undefined,
      ),
    ).toEqual([]);
  });

  test("with a value of another type", () => {
    const others = { string: 7, integer: "7", float: "7", boolean: "true", array: {}, ref: [], struct: [] };
    const test = (member: { readonly type: { readonly kind: string } }): boolean => member.type.kind in others;
    expect(takenWith(test, (member) => others[member.type.kind as keyof typeof others])).toEqual([]);
  });

  test("with a value outside the documented list", () => {
    expect(
      takenWith(
        (member) => member.constraints?.enum !== undefined,
        (member) => (member.type.kind === "integer" ? 987654321 : "NO_SUCH_VALUE"),
      ),
    ).toEqual([]);
  });

  test("with more items than may be", () => {
    expect(
      takenWith(
        (member) => member.constraints?.maxItems !== undefined,
        (member) => Array.from({ length: (member.constraints?.maxItems ?? 0) + 1 }, () => "x"),
      ),
    ).toEqual([]);
  });

  test("with null", () => {
    expect(
      takenWith(
        (member) => member.type.kind !== "any",
        () => null,
      ),
    ).toEqual([]);
  });

  test("with a member that no page names", () => {
    for (const { action, input } of right)
      expect(validate(`${action}Request`)({ ...input, NoSuchName: 1 }), action).toBe(false);
  });

  test("an answer without its root, or without what every answer has", () => {
    for (const { action } of right) {
      expect(validate(`${action}Response`)({}), action).toBe(false);
      expect(validate(`${action}Response`)({ Response: {} }), action).toBe(false);
      expect(validate(`${action}Response`)({ Response: { RequestId: "1", NewMember: 1 } }), action).toBe(true);
    }
  });
});

test("a refusal has the vendor's shape", async () => {
  const cvm = validators(await documentsOf(serviceNamed("tencent/cvm").spec))("ErrorResponse");
  expect(cvm({ Response: { Error: { Code: "A", Message: "" }, RequestId: "1" } })).toBe(true);
  expect(cvm({ Response: { RequestId: "1" } })).toBe(false);
  const bss = validators(await documentsOf(serviceNamed("alibaba/bssopenapi").spec))("ErrorResponse");
  expect(bss({ Code: "A", Message: "", RequestId: "1", HostId: "h" })).toBe(true);
  expect(bss({ Response: { Error: { Code: "A" } } })).toBe(false);
});
