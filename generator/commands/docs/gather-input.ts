/** A spec and notes -> all that the pages of its service are made from. UsageError where no vendor of ours has it. */
import type { Spec } from "../../4-spec/spec.js";
import type { SiteInput } from "../../5-view/site/site-input.js";
import { vendorNamed } from "../../vendors/registry.js";
import type { Notes } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";
import { judgeReleases } from "./judge-releases.js";
import { mockFacts } from "./mock-facts.js";
import { signExample } from "./sign-example.js";

/** `behaviours` are modules of the user's that say how mocks behave. */
export async function gatherInput(
  spec: Spec,
  notes: Notes,
  folder: string,
  behaviours: readonly string[],
): Promise<SiteInput> {
  const vendor = vendorNamed(spec.vendor);
  if (!vendor)
    throw new UsageError(
      `there is no vendor ${JSON.stringify(spec.vendor)}; the spec was written by another tool or version`,
    );
  const [mock, signing] = [await mockFacts(spec, behaviours), await signExample(spec)];
  return {
    spec,
    vendor,
    notes,
    folder,
    releases: await judgeReleases(spec),
    ...mock,
    ...(signing === undefined ? {} : { signing }),
  };
}
