/**
 * Versions of launch templates: counted in their template, a number never given twice. What a new one does not say is as in
 * the version that it is made from.
 */
import { isObject, type JsonObject } from "../../../../client/runtime/json.js";
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { ownAccount } from "./own-account.js";

/** Input members that describe the template and the call; the others are what instances are made from. */
const aside = new Set([
  "LaunchTemplateId",
  "LaunchTemplateName",
  "LaunchTemplateVersion",
  "LaunchTemplateVersionDescription",
  "LaunchTemplateTagSpecification",
  "TemplateDataModifyAction",
  "Metadata",
  "DryRun",
]);

/** One that no call made, but a test or a foreign id, gets a version 1 that says nothing. */
export function templateOf(call: Call): Kept {
  const id = call.input["LaunchTemplateId"];
  const template =
    call.find("LaunchTemplate", id) ??
    call.refuse("InvalidParameterValue.LaunchTemplateNotFound", `There is no template ${String(id)}.`);
  if (versionsOf(call, template).length === 0) {
    call.change(template, { DefaultVersionNumber: 1 });
    keepVersion(call, template, {}, "");
  }
  return template;
}

/** The default one where no number is given. */
export function versionOf(call: Call, { id, value }: Kept, number: unknown): Kept {
  const asked = number ?? value["DefaultVersionNumber"];
  return (
    call.find("LaunchTemplateVersion", asked, id) ??
    call.refuse("InvalidParameterValue.LaunchTemplateIdVerNotExisted", `${id} has no version ${String(asked)}.`)
  );
}

/** By their numbers. */
export function versionsOf(call: Call, { id }: Kept): readonly Kept[] {
  return call.all("LaunchTemplateVersion").filter(({ within }) => within === id);
}

export function addVersion(call: Call, template: Kept, base: JsonObject): Kept {
  const { LaunchTemplateVersionDescription: description = "" } = call.input;
  // Two characters at least, where there is a description.
  if (description !== "" && !/^.{2,256}$/su.test(String(description)))
    call.refuse("InvalidParameterValue.InvalidLaunchTemplateVersionDescription", "It takes 2 to 256 characters.");
  const given = Object.entries(call.input).filter(([name]) => !aside.has(name));
  return keepVersion(call, template, { ...base, ...Object.fromEntries(given) }, String(description));
}

function keepVersion(call: Call, template: Kept, data: JsonObject, description: string): Kept {
  const version = call.add("LaunchTemplateVersion", {
    LaunchTemplateId: template.id,
    LaunchTemplateVersionData: data,
    LaunchTemplateVersionDescription: description,
    CreatedBy: ownAccount,
  });
  call.change(version, { IsDefaultVersion: version.id === template.value["DefaultVersionNumber"] });
  call.change(template, {
    LatestVersionNumber: version.id,
    LaunchTemplateVersionCount: versionsOf(call, template).length,
  });
  return version;
}

export function dataOf({ value }: Kept): JsonObject {
  const { LaunchTemplateVersionData: data } = value;
  return isObject(data) ? data : {};
}
