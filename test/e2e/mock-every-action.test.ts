// Every action of CVM that an SDK and the pages both know, called by the SDK on the served mock: with what is required, with
// all members, as a dry run, and without each required member. Ids of nothing are taken for what exists.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Action } from "../../generator/4-spec/spec.js";
import { checkMembers } from "../generated/answer-checker.js";
import { serviceNamed } from "../generated/services.js";
import { places, validRequest } from "../generated/valid-input.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, plain, refusalOf } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";

type Input = Readonly<Record<string, unknown>>;

const { spec } = serviceNamed("tencent/cvm");
const documented = Object.entries(spec.actions).filter(([, action]) => action.status !== "undocumented");

/** What each SDK comes to; `vanished` are inputs with a structure of nothing, which a form has no words for. */
const counts = {
  "tencentcloud-sdk-nodejs-cvm": { actions: 0, answered: 0, dryRuns: 0, missing: 0, vanished: 0 },
  "tencentcloud-sdk-nodejs-intl-en": { actions: 0, answered: 0, dryRuns: 0, missing: 0, vanished: 0 },
};

describeWithPackages("every action of CVM", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm"], key, ["--rate-limits", "off", "--unknown-ids", "adopt"]);
  });
  afterAll(() => mock.stop());

  describe.each(cvmSdks)("%s", (name, open) => {
    const sdk = open();
    const isForm = name === "tencentcloud-sdk-nodejs-intl-en";
    const count = counts[name];
    const shared = documented.filter(([action]) => sdk.actions.has(action));

    describe.each(shared)("%s", (action, facts) => {
      const region = facts.region?.only?.[0] ?? "ap-guangzhou";
      const vanishes = (input: object): boolean => {
        const gone = isForm && hasNothing(input);
        count.vanished += Number(gone);
        return gone;
      };
      const call = (input: object): Promise<unknown> => sdk.call({ host: mock.host, region }, action, input);

      test.each([
        ["what is required", false],
        ["all members", true],
      ])("with %s is answered as declared", async (_title, all) => {
        const input = withFilters({ ...validRequest(facts, spec, all), ...noDryRun(facts) }, facts);
        if (vanishes(input)) return;
        const answer = await answerInSomeState(mock, region, facts, () => call(input));
        const found = checkMembers(facts.output ?? [], plain(answer), spec, action);
        // An SDK of classes tells a member that was not sent as null; the other one gives the answer as it came.
        expect(isForm ? found.filter((line) => !line.endsWith(" is missing")) : found).toEqual([]);
        count.answered += 1;
      });

      test.runIf(hasDryRun(facts))("as a dry run tells nothing and changes nothing", async () => {
        const input = withFilters({ ...validRequest(facts, spec, true), DryRun: true }, facts);
        const answer = await answerInSomeState(mock, region, facts, () => call(input));
        expect(Object.keys(plain(answer) as object)).toEqual(["RequestId"]);
        count.dryRuns += 1;
      });

      test("without a required member names it", async () => {
        const input = validRequest(facts, spec, true);
        count.actions += 1;
        for (const { path, change } of places(facts.input ?? [], input, spec, ({ required }) => required === true)) {
          const changed = change(undefined);
          if (vanishes(changed)) continue;
          expect(await refusalOf(call(changed))).toMatchObject({
            code: "MissingParameter",
            message: `${path} is required.`,
          });
          count.missing += 1;
        }
      });
    });

    test("the counts that the rest stands on", () => {
      expect(count).toEqual({});
    });
  });
});

function hasDryRun({ input = [] }: Action): boolean {
  return input.some((member) => member.name === "DryRun");
}

function noDryRun(action: Action): Input {
  return hasDryRun(action) ? { DryRun: false } : {};
}

/** Filters go by documented names. */
function withFilters(input: Input, { filters }: Action): Input {
  const [first] = filters ?? [];
  if (first === undefined || !Array.isArray(input["Filters"])) return input;
  return { ...input, Filters: (input["Filters"] as Input[]).map((filter) => ({ ...filter, Name: first.name })) };
}

function hasNothing(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const inner = Object.values(value);
  return inner.length === 0 || inner.some(hasNothing);
}

const states = ["RUNNING", "STOPPED", "RESCUE_MODE"];

/** Instances are called by this id in valid inputs. In a state that does not fit, the refusal must be one of the documented. */
async function answerInSomeState(
  mock: ServedMock,
  region: string,
  { errors = [] }: Action,
  call: () => Promise<unknown>,
): Promise<unknown> {
  const refused: string[] = [];
  for (const InstanceState of states) {
    await mock.control("POST", "reset");
    await mock.control("PUT", `state/Instance/x?region=${region}`, { InstanceState });
    const answer: unknown = await call().catch((error: unknown) => error);
    if (!(answer instanceof Error)) return answer;
    const { code, message } = answer as Error & { readonly code?: string };
    if (!/State/.test(code ?? "") || !errors.includes(code ?? "")) throw answer;
    refused.push(`${InstanceState}: ${code} ${message}`);
  }
  throw new Error(`no state is good: ${refused.join("; ")}`);
}
