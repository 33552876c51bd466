// Made by docwright from the documented API. Do not edit.
import type { LaunchTemplateVersionData } from "./launch-template-version-data.js";

/** Launch template version with number, creator, creation time and stored settings. */
export interface LaunchTemplateVersionInfo {
  /** May be null. */
  readonly LaunchTemplateVersion: number | null;
  readonly LaunchTemplateVersionData: LaunchTemplateVersionData;
  /** ISO 8601. */
  readonly CreationTime: string;
  readonly LaunchTemplateId: string;
  readonly IsDefaultVersion: boolean;
  /** May be null. */
  readonly LaunchTemplateVersionDescription: string | null;
  readonly CreatedBy: string;
}
