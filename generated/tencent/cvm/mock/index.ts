// Made by docwright from the documented API. Do not edit.
import filters from "./behaviours/tencent/cvm/filters.js";
import instances from "./behaviours/tencent/cvm/instances.js";
import images from "./behaviours/tencent/cvm/images.js";
import keyPairs from "./behaviours/tencent/cvm/key-pairs.js";
import launchTemplateVersions from "./behaviours/tencent/cvm/launch-template-versions.js";
import launchTemplates from "./behaviours/tencent/cvm/launch-templates.js";
import makeImages from "./behaviours/tencent/cvm/make-images.js";
import moveImages from "./behaviours/tencent/cvm/move-images.js";
import placementGroups from "./behaviours/tencent/cvm/placement-groups.js";
import shareImages from "./behaviours/tencent/cvm/share-images.js";
import zones from "./behaviours/tencent/cvm/zones.js";
import catalogues from "./behaviours/tencent/cvm/catalogues.js";
import inquiry from "./behaviours/tencent/cvm/inquiry.js";
import instancePower from "./behaviours/tencent/cvm/instance-power.js";
import instanceSetup from "./behaviours/tencent/cvm/instance-setup.js";
import instanceDisks from "./behaviours/tencent/cvm/instance-disks.js";
import instanceAttributes from "./behaviours/tencent/cvm/instance-attributes.js";
import instanceSystems from "./behaviours/tencent/cvm/instance-systems.js";
import instanceListings from "./behaviours/tencent/cvm/instance-listings.js";
import runInstances from "./behaviours/tencent/cvm/run-instances.js";
import reservedInstances from "./behaviours/tencent/cvm/reserved-instances.js";
import reservedConfigs from "./behaviours/tencent/cvm/reserved-configs.js";
import chcHosts from "./behaviours/tencent/cvm/chc-hosts.js";
import { createMock, type Mock, type MockOptions } from "./runtime/mock.js";
import { service } from "./service.js";

export { defineBehaviour } from "./runtime/behaviour.js";
export type { Behaviour, Call, Kept } from "./runtime/behaviour.js";
export { mockCredentials } from "./runtime/mock-credentials.js";
export type { Fault } from "./runtime/faults.js";
export type { Mock, MockOptions } from "./runtime/mock.js";
export { routeMocks } from "./runtime/route.js";
export { service } from "./service.js";

const behaviours = [
  filters,
  instances,
  images,
  keyPairs,
  launchTemplateVersions,
  launchTemplates,
  makeImages,
  moveImages,
  placementGroups,
  shareImages,
  zones,
  catalogues,
  inquiry,
  instancePower,
  instanceSetup,
  instanceDisks,
  instanceAttributes,
  instanceSystems,
  instanceListings,
  runInstances,
  reservedInstances,
  reservedConfigs,
  chcHosts,
];

/** A local stand-in for Tencent Cloud cvm 2017-03-12. */
export function createCvmMock(options?: MockOptions): Mock {
  return createMock(service, options, behaviours);
}
