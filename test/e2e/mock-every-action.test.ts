// Every action of CVM that an SDK and the pages both know, called by the SDK on the served mock: with what is required, with
// all members, as a dry run, and without each required member. Ids of nothing are taken for what exists.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCvmMock } from "../../generated/tencent/cvm/mock/index.js";
import type { Action } from "../../generator/4-spec/spec.js";
import { checkMembers } from "../generated/answer-checker.js";
import { knownId, withKnownIds } from "../generated/known-ids.js";
import { serviceNamed } from "../generated/services.js";
import { places, validRequest } from "../generated/valid-input.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, plain, refusalOf } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";

type Input = Readonly<Record<string, unknown>>;

const { spec } = serviceNamed("tencent/cvm");
const { service } = createCvmMock();
const documented = Object.entries(spec.actions).filter(([, action]) => action.status !== "undocumented");

/** What each SDK comes to; `vanished` are inputs with a structure of nothing, which a form has no words for. */
const counts = {
  "tencentcloud-sdk-nodejs-cvm": { actions: 0, answered: 0, dryRuns: 0, missing: 0, vanished: 0 },
  "tencentcloud-sdk-nodejs-intl-en": { actions: 0, answered: 0, dryRuns: 0, missing: 0, vanished: 0 },
};

const expected = {
  "tencentcloud-sdk-nodejs-cvm": { actions: 72, answered: 144, dryRuns: 9, missing: 180, vanished: 0 },
  "tencentcloud-sdk-nodejs-intl-en": { actions: 75, answered: 148, dryRuns: 13, missing: 185, vanished: 4 },
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
        const gone = isForm && Object.values(input).some(hasNothing);
        count.vanished += Number(gone);
        return gone;
      };
      const call = (input: object): Promise<unknown> => sdk.call({ host: mock.host, region }, action, input);

      test.each([
        ["what is required", false],
        ["all members", true],
      ])("with %s is answered as declared", async (_title, all) => {
        const input = validFor(action, all, { DryRun: false });
        if (vanishes(input)) return;
        const answer = await answerInSomeState(mock, region, facts, () => call(input));
        expect(isForm ? checkKnown(facts, answer) : checkMembers(facts.output ?? [], answer, spec, "")).toEqual([]);
        count.answered += 1;
      });

      test.runIf(hasDryRun(facts))("as a dry run tells nothing and changes nothing", async () => {
        const input = validFor(action, true, { DryRun: true });
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

/** Ids have the documented shape, filters the first documented name. */
function validFor(name: string, all: boolean, dryRun: Input): Input {
  const [action, mocked] = [spec.actions[name], service.actions[name]];
  if (action === undefined || mocked === undefined) throw new Error(`there is no ${name}`);
  const input = { ...validRequest(action, spec, all), ...(hasDryRun(action) ? dryRun : {}) };
  return withKnownIds(withFilters(input, action), mocked, service);
}

/** An SDK of classes puts null for what was not sent, and leaves out what it does not know. */
function checkKnown({ output = [] }: Action, answer: unknown): readonly string[] {
  return checkMembers(output, plain(answer), spec, "").filter((line) => !line.endsWith(" is missing"));
}

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

/** Calls on the instance of valid inputs. In a state that does not fit, the refusal must be one of the documented. */
async function answerInSomeState(
  mock: ServedMock,
  region: string,
  { errors = [] }: Action,
  call: () => Promise<unknown>,
): Promise<unknown> {
  const refused: string[] = [];
  for (const InstanceState of states) {
    await mock.control("POST", "reset");
    await mock.control("PUT", `state/Instance/${knownId("Instance", service)}?region=${region}`, { InstanceState });
    const answer: unknown = await call().catch((error: unknown) => error);
    if (!(answer instanceof Error)) return answer;
    const { code, message } = answer as Error & { readonly code?: string };
    if (!/State/.test(code ?? "") || !errors.includes(code ?? "")) throw answer;
    refused.push(`${InstanceState}: ${code} ${message}`);
  }
  throw new Error(`no state is good: ${refused.join("; ")}`);
}
