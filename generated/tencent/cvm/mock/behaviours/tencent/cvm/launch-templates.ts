/**
 * Launch templates: made with version 1, which is the default until another is chosen. What a template says of its versions is
 * kept up with them here; they go when it goes.
 */
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { ownAccount } from "./own-account.js";
import { addVersion, templateOf, versionOf, versionsOf } from "./template-versions.js";

export default defineBehaviour({
  service: "tencent/cvm",
  resources: {
    LaunchTemplateVersion: {
      id: "LaunchTemplateVersion",
      within: "LaunchTemplateId",
      type: "LaunchTemplateVersionInfo",
      idForm: { kind: "count", first: 1 },
      regional: true,
      created: "CreationTime",
      references: { LaunchTemplateId: "LaunchTemplate" },
    },
  },
  actions: {
    CreateLaunchTemplate: {
      coverage: "stateful",
      answer(call) {
        const { LaunchTemplateName } = call.input;
        if (LaunchTemplateName === "")
          call.refuse("InvalidParameterValue.InvalidLaunchTemplateName", "The name is empty.");
        const made = { LaunchTemplateName, DefaultVersionNumber: 1, CreatedBy: ownAccount };
        const template = call.add("LaunchTemplate", made);
        addVersion(call, template, {});
        return { LaunchTemplateId: template.id };
      },
    },
    ModifyLaunchTemplateDefaultVersion: {
      coverage: "stateful",
      answer(call) {
        const template = templateOf(call);
        const version = versionOf(call, template, call.input["DefaultVersion"]);
        const { DefaultVersionNumber: before } = template.value;
        if (version.id === before)
          call.refuse("InvalidParameterValue.LaunchTemplateIdVerSetAlready", `Version ${version.id} is the default.`);
        call.change(versionOf(call, template, before), { IsDefaultVersion: false });
        call.change(version, { IsDefaultVersion: true });
        call.change(template, { DefaultVersionNumber: version.id });
        return {};
      },
    },
    DeleteLaunchTemplateVersions: {
      coverage: "stateful",
      answer(call) {
        const template = templateOf(call);
        for (const version of new Set(call.at("LaunchTemplateVersions[]").map((own) => versionOf(call, template, own))))
          removeVersion(call, template, version);
        const left = versionsOf(call, template);
        call.change(template, {
          LaunchTemplateVersionCount: left.length,
          LatestVersionNumber: Math.max(...left.map(({ id }) => Number(id))),
        });
        return {};
      },
    },
  },
});

function removeVersion(call: Call, template: Kept, version: Kept): void {
  if (version.id === template.value["DefaultVersionNumber"])
    call.refuse("InvalidParameterValue.LaunchTemplateDefaultVersion", `Version ${version.id} is the default.`);
  call.remove(version);
}
