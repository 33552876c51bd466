// Every action of CVM that an SDK and the pages both know, called by the SDK on the served mock: validly, about things that
// exist, as a dry run, and without each required member.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Action } from "../../generator/4-spec/spec.js";
import { checkMembers } from "../generated/answer-checker.js";
import { serviceNamed } from "../generated/services.js";
import { places, validRequest } from "../generated/valid-input.js";
import { callsOn } from "./cvm-calls.js";
import { makeWorld, region, type World } from "./cvm-world.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, plain, refusalOf } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";

const { spec } = serviceNamed("tencent/cvm");
const documented = Object.entries(spec.actions).filter(([, action]) => action.status !== "undocumented");

/** What each SDK comes to; `vanished` are inputs with a structure of nothing, which a form has no words for. */
const expected = {
  "tencentcloud-sdk-nodejs-cvm": { actions: 72, answered: 108, dryRuns: 15, missing: 180, vanished: 0 },
  "tencentcloud-sdk-nodejs-intl-en": { actions: 75, answered: 113, dryRuns: 21, missing: 185, vanished: 2 },
};

describeWithPackages("every action of CVM", () => {
  let mock: ServedMock;
  let world: World;
  let snapshot: unknown;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm"], key, ["--rate-limits", "off", "--clock", "2030-01-01T00:00:00Z"]);
    world = await makeWorld(mock);
    snapshot = await mock.control("GET", "snapshot");
  });
  afterAll(() => mock.stop());

  describe.each(cvmSdks)("%s", (name, open) => {
    const sdk = open();
    const isForm = name === "tencentcloud-sdk-nodejs-intl-en";
    const shared = documented.filter(([action]) => sdk.actions.has(action));
    const count = { actions: shared.length, answered: 0, dryRuns: 0, missing: 0, vanished: 0 };

    describe.each(shared)("%s", (action, facts) => {
      const call = (input: object): Promise<unknown> => sdk.call({ host: mock.host, region }, action, input);

      test("valid calls are answered as declared, and dry runs with an id only", async () => {
        const inputs = callsOn(world)[action as keyof ReturnType<typeof callsOn>] ?? [];
        expect(inputs).not.toEqual([]);
        for (const input of inputs) {
          await mock.control("PUT", "snapshot", snapshot);
          if (canDryRun(facts)) {
            expect(plain(await call({ ...input, DryRun: true }))).toEqual({ RequestId: expect.any(String) as string });
            count.dryRuns += 1;
          }
          const answer = await call(input);
          const found = checkMembers(facts.output ?? [], isForm ? plain(answer) : answer, spec, "");
          // An SDK of classes has null for what was not sent; the other one shows that nothing was left out.
          expect(isForm ? found.filter((line) => !line.endsWith(" is missing")) : found).toEqual([]);
          count.answered += 1;
        }
      });

      test("without a required member it is named", async () => {
        const input = validRequest(facts, spec, true);
        for (const { path, change } of places(facts.input ?? [], input, spec, ({ required }) => required === true)) {
          const changed = change(undefined);
          const gone = isForm && Object.values(changed).some(hasNothing);
          count[gone ? "vanished" : "missing"] += 1;
          if (gone) continue;
          const refused = { code: "MissingParameter", message: `${path} is required.` };
          expect(await refusalOf(call(changed))).toMatchObject(refused);
        }
      });
    });

    test("the counts that the rest stands on", () => {
      expect(count).toEqual(expected[name]);
    });
  });
});

/** One action documents an answer to dry runs. */
function canDryRun({ input = [], output = [] }: Action): boolean {
  return input.some(({ name }) => name === "DryRun") && !output.some(({ name }) => name === "SupportTargetOSList");
}

/** Is there a structure or a list of nothing? */
function hasNothing(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const inner = Object.values(value);
  return inner.length === 0 || inner.some(hasNothing);
}
