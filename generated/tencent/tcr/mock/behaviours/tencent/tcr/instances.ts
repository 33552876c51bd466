/**
 * Registries: names are their own in all regions, ten tags at most; `CheckInstance` finds a registry from any region and tells
 * the number of its own. No page tells these numbers: they count the regions as they are first used. No page tells of states
 * either: a registry is valid as soon as it is there.
 */
import { type Call, defineBehaviour } from "../../../runtime/behaviour.js";

const mostTags = 10;

export default defineBehaviour({
  service: "tencent/tcr",
  resources: {
    Instance: { regional: false, idForm: { kind: "text", prefix: "tcr-", length: 8, alphabet: "alphanumeric" } },
  },
  actions: {
    CreateInstance: {
      coverage: "stateful",
      answer(call, inferred) {
        if (call.at("RegistryName")[0] === "") call.refuse("InvalidParameter.ErrorNameIllegal", "The name is empty.");
        if (call.at("TagSpecification.Tags[]").length > mostTags)
          call.refuse("InvalidParameter.ErrorTagOverLimit", `A registry has no more than ${mostTags} tags.`);
        const number = numberOf(call);
        const output = inferred();
        const made = call.find("Instance", output["RegistryId"]);
        if (made !== undefined) call.hide(made, { region: call.region, number });
        return output;
      },
    },
    CheckInstance: {
      coverage: "stateful",
      // An id of nothing is no mistake here: it is what the call asks about.
      references: { RegistryId: undefined },
      answer(call) {
        const found = call.find("Instance", call.at("RegistryId")[0]);
        return { IsValidated: found !== undefined, RegionId: found?.hidden["number"] ?? 0 };
      },
    },
  },
});

/** From 1 up, in the order in which registries were made in them. */
function numberOf(call: Call): unknown {
  const all = call.all("Instance");
  const known = all.find(({ hidden }) => hidden["region"] === call.region);
  return known?.hidden["number"] ?? new Set(all.map(({ hidden }) => hidden["region"])).size + 1;
}
