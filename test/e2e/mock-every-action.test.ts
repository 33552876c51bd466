// Every action of CVM that an SDK and the pages both know, called by the SDK on the served mock: with what is required, with
// all members, as a dry run, and without each required member. Ids of nothing are taken for what exists.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCvmMock } from "../../generated/tencent/cvm/mock/index.js";
import type { Action } from "../../generator/4-spec/spec.js";
import { setAt } from "../../templates/mock/runtime/state/paths.js";
import { checkMembers } from "../generated/answer-checker.js";
import { serviceNamed } from "../generated/services.js";
import { existingIds, places, validRequest } from "../generated/valid-input.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, plain, refusalOf } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";

type Input = Readonly<Record<string, unknown>>;

const { spec } = serviceNamed("tencent/cvm");
const { service } = createCvmMock();
const documented = Object.entries(spec.actions).filter(([, action]) => action.status !== "undocumented");

/** What each SDK comes to; `vanished` are inputs with a structure of nothing, which a form has no words for. */
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
    const shared = documented.filter(([action]) => sdk.actions.has(action));
    const count = { actions: shared.length, answered: 0, dryRuns: 0, missing: 0, vanished: 0 };

    describe.each(shared)("%s", (action, facts) => {
      const region = facts.region?.only?.[0] ?? "ap-guangzhou";
      const call = (input: object): Promise<unknown> => sdk.call({ host: mock.host, region }, action, input);
      const vanishes = (input: object): boolean => {
        const gone = isForm && Object.values(input).some(hasNothing);
        count.vanished += Number(gone);
        return gone;
      };

      /** The state that a thing has to be in is not documented: all are tried, and the others refuse by their codes. */
      async function answerTo(given: Input): Promise<unknown> {
        const { input, things } = existingIds(action, withFilters(given, facts), service, region);
        const states = things.flatMap(({ resource }) => service.resources?.[resource]?.state?.values ?? []);
        let refusal: unknown;
        for (const state of [undefined, ...new Set(states)]) {
          await mock.control("POST", "reset");
          if (state !== undefined) for (const thing of things) await putInState(thing, state, region);
          const answer: unknown = await call(input).catch((error: unknown) => error);
          if (!(answer instanceof Error)) return answer;
          refusal = answer;
          const { code = "" } = answer as Error & { readonly code?: string };
          expect(facts.errors, `${code}: ${answer.message}`).toContain(code);
          if (!/State|Status/.test(code)) break;
        }
        throw refusal;
      }

      async function putInState({ resource, id }: Thing, state: string | number, where: string): Promise<void> {
        const path = service.resources?.[resource]?.state?.path;
        if (path === undefined) return;
        await mock.control("PUT", `state/${resource}/${id}?region=${where}`, setAt({}, path, state));
      }

      test.each([
        ["what is required", false],
        ["all members", true],
      ])("with %s is answered as declared", async (_title, all) => {
        const { DryRun: _, ...input } = validRequest(facts, spec, all);
        if (vanishes(input)) return;
        const answer = await answerTo(input);
        const found = checkMembers(facts.output ?? [], isForm ? plain(answer) : answer, spec, "");
        // An SDK of classes has null for what was not sent; the other one shows that nothing was left out.
        expect(isForm ? found.filter((line) => !line.endsWith(" is missing")) : found).toEqual([]);
        count.answered += 1;
      });

      test.runIf(hasDryRun(facts))("as a dry run tells nothing but its id", async () => {
        const answer = await answerTo({ ...validRequest(facts, spec, true), DryRun: true });
        expect(Object.keys(plain(answer) as object)).toEqual(["RequestId"]);
        count.dryRuns += 1;
      });

      test("without a required member names it", async () => {
        const input = validRequest(facts, spec, true);
        for (const { path, change } of places(facts.input ?? [], input, spec, ({ required }) => required === true)) {
          const changed = change(undefined);
          if (vanishes(changed)) continue;
          const refused = { code: "MissingParameter", message: `${path} is required.` };
          expect(await refusalOf(call(changed))).toMatchObject(refused);
          count.missing += 1;
        }
      });
    });

    test("the counts that the rest stands on", () => {
      expect(count).toEqual(expected[name]);
    });
  });
});

interface Thing {
  readonly resource: string;
  readonly id: string;
}

function hasDryRun({ input = [] }: Action): boolean {
  return input.some((member) => member.name === "DryRun");
}

/** Filters go by documented names. */
function withFilters(input: Input, { filters = [] }: Action): Input {
  const [first] = filters;
  if (first === undefined || input["Filters"] === undefined) return input;
  return { ...input, Filters: [{ Name: first.name, Values: ["x"] }] };
}

/** Is there a structure or a list of nothing? */
function hasNothing(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const inner = Object.values(value);
  return inner.length === 0 || inner.some(hasNothing);
}
