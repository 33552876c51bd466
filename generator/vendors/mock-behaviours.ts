/**
 * Services whose mocks know more than the pages tell: the files of `templates/mock/behaviours/<vendor>/<service>/`, each of
 * which exports a behaviour by default, and the test that shows the effect of each stateful action under the action's name.
 */
import type { Behaviour } from "../runtime/mock/runtime/behaviour.js";

export interface ServiceBehaviours {
  readonly proof: string;
  /** By the name of the file. */
  readonly files: { readonly [file: string]: () => Promise<{ readonly default: Behaviour }> };
}

export const MOCK_BEHAVIOURS: { readonly [service: string]: ServiceBehaviours } = {
  "tencent/cvm": {
    proof: "test/mock/tencent-cvm.test.ts",
    files: {
      zones: () => import("../runtime/mock/behaviours/tencent/cvm/zones.js"),
    },
  },
};

/** Where the tests of a service's stateful actions stand; empty where there are none. */
export function proofOf({ vendor, service }: { readonly vendor: string; readonly service: string }): string {
  const name = `${vendor}/${service}`;
  return (Object.hasOwn(MOCK_BEHAVIOURS, name) ? MOCK_BEHAVIOURS[name]?.proof : undefined) ?? "";
}

export function behavioursOf(service: string): ServiceBehaviours["files"] {
  return (Object.hasOwn(MOCK_BEHAVIOURS, service) ? MOCK_BEHAVIOURS[service]?.files : undefined) ?? {};
}
