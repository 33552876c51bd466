/** The versions of a launch template: one more, and those that there are, by number, by bounds, or the default one. */
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { addVersion, dataOf, templateOf, versionOf, versionsOf } from "./template-versions.js";

const mostVersions = 30;
const standardLimit = 20;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    CreateLaunchTemplateVersion: {
      coverage: "stateful",
      answer(call) {
        const template = templateOf(call);
        if (versionsOf(call, template).length >= mostVersions)
          call.refuse("LimitExceeded.LaunchTemplateVersionQuota", `${template.id} has ${mostVersions} versions.`);
        const base = versionOf(call, template, call.input["LaunchTemplateVersion"]);
        return { LaunchTemplateVersionNumber: addVersion(call, template, dataOf(base)).id };
      },
    },
    DescribeLaunchTemplateVersions: {
      coverage: "stateful",
      answer(call) {
        const found = asked(call, templateOf(call));
        const { Offset = 0, Limit = standardLimit } = call.input;
        const page = found.slice(Number(Offset), Number(Offset) + Number(Limit));
        return { TotalCount: found.length, LaunchTemplateVersionSet: page.map((version) => call.show(version)) };
      },
    },
  },
});

/** Numbers that the template does not have are refused; bounds only choose. */
function asked(call: Call, template: Kept): readonly Kept[] {
  const { DefaultVersion, MinVersion = 0, MaxVersion = mostVersions } = call.input;
  if (DefaultVersion === true) return [versionOf(call, template, undefined)];
  const numbers = call.at("LaunchTemplateVersions[]");
  const all = numbers.length === 0 ? versionsOf(call, template) : numbers.map((own) => versionOf(call, template, own));
  return all.filter(({ id }) => Number(id) >= Number(MinVersion) && Number(id) <= Number(MaxVersion));
}
