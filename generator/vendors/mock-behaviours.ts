/**
 * Services whose mocks know more than the pages tell: the files of `templates/mock/behaviours/<vendor>/<service>/`, each of
 * which exports a behaviour by default, and the test that shows the effect of each stateful action under the action's name.
 */
import type { Behaviour } from "../runtime/mock/runtime/behaviour.js";

export interface ServiceBehaviours {
  readonly proof: string;
  /** By the name of the file, in the order in which they are heard: what refuses several actions comes first. */
  readonly files: { readonly [file: string]: () => Promise<{ readonly default: Behaviour }> };
}

export const MOCK_BEHAVIOURS: { readonly [service: string]: ServiceBehaviours } = {
  "alibaba/bssopenapi": {
    proof: "test/mock/alibaba-bssopenapi.test.ts",
    files: { instances: () => import("../runtime/mock/behaviours/alibaba/bssopenapi/instances.js") },
  },
  "tencent/cvm": {
    proof: "test/mock/tencent-cvm/",
    files: {
      filters: () => import("../runtime/mock/behaviours/tencent/cvm/filters.js"),
      instances: () => import("../runtime/mock/behaviours/tencent/cvm/instances.js"),
      images: () => import("../runtime/mock/behaviours/tencent/cvm/images.js"),
      "key-pairs": () => import("../runtime/mock/behaviours/tencent/cvm/key-pairs.js"),
      "launch-template-versions": () => import("../runtime/mock/behaviours/tencent/cvm/launch-template-versions.js"),
      "launch-templates": () => import("../runtime/mock/behaviours/tencent/cvm/launch-templates.js"),
      "make-images": () => import("../runtime/mock/behaviours/tencent/cvm/make-images.js"),
      "move-images": () => import("../runtime/mock/behaviours/tencent/cvm/move-images.js"),
      "placement-groups": () => import("../runtime/mock/behaviours/tencent/cvm/placement-groups.js"),
      "share-images": () => import("../runtime/mock/behaviours/tencent/cvm/share-images.js"),
      zones: () => import("../runtime/mock/behaviours/tencent/cvm/zones.js"),
      catalogues: () => import("../runtime/mock/behaviours/tencent/cvm/catalogues.js"),
      inquiry: () => import("../runtime/mock/behaviours/tencent/cvm/inquiry.js"),
      "instance-power": () => import("../runtime/mock/behaviours/tencent/cvm/instance-power.js"),
      "instance-setup": () => import("../runtime/mock/behaviours/tencent/cvm/instance-setup.js"),
      "instance-disks": () => import("../runtime/mock/behaviours/tencent/cvm/instance-disks.js"),
      "instance-attributes": () => import("../runtime/mock/behaviours/tencent/cvm/instance-attributes.js"),
      "instance-systems": () => import("../runtime/mock/behaviours/tencent/cvm/instance-systems.js"),
      "instance-listings": () => import("../runtime/mock/behaviours/tencent/cvm/instance-listings.js"),
      "run-instances": () => import("../runtime/mock/behaviours/tencent/cvm/run-instances.js"),
      "reserved-instances": () => import("../runtime/mock/behaviours/tencent/cvm/reserved-instances.js"),
      "reserved-configs": () => import("../runtime/mock/behaviours/tencent/cvm/reserved-configs.js"),
      "chc-hosts": () => import("../runtime/mock/behaviours/tencent/cvm/chc-hosts.js"),
    },
  },
  "tencent/tcr": {
    proof: "test/mock/tencent-tcr.test.ts",
    files: { instances: () => import("../runtime/mock/behaviours/tencent/tcr/instances.js") },
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
