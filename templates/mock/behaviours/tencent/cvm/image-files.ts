/** The file of an image that is to be imported: its address and its system, which must be one of those that can be. */
import type { Call } from "../../../runtime/behaviour.js";

export function checkFile(call: Call): void {
  const { ImageUrl, OsType, OsVersion, Architecture, Force } = call.input;
  const url = String(ImageUrl);
  if (!/^https?:\/\/[^/]+\/./.test(url))
    call.refuse("InvalidParameter.InvalidParameterUrlError", "This is no address.");
  // A forced import takes any system.
  if (Force === true) return;
  if (/\.iso$/i.test(url)) call.refuse("InvalidParameterValue.ISOMustImportByForce", "ISO files need Force.");
  const system = call.all("ImportImageOs").find(({ value }) => value["OsName"] === OsType)?.value;
  const { OsVersions = [], Architecture: built = [] } = system ?? {};
  if (system === undefined || !(built as unknown[]).includes(Architecture))
    call.refuse("InvalidImageOsType.Unsupported", `${String(OsType)} cannot be imported.`);
  // "-": the version does not matter.
  if (![OsVersion, "-"].some((version) => (OsVersions as unknown[]).includes(version)))
    call.refuse("InvalidImageOsVersion.Unsupported", `${String(OsType)} ${String(OsVersion)} cannot be imported.`);
}
