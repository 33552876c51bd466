// Made by docwright from the documented API. Do not edit.
import type { LaunchTemplateVersionData } from "./launch-template-version-data.js";

/** Launch template version with number, creator, creation time and stored settings. */
export interface LaunchTemplateVersionInfo {
  /**
   * Number of the version within its template.
   * May be null.
   */
  readonly LaunchTemplateVersion: number | null;
  /** Settings of instances that the version stores. */
  readonly LaunchTemplateVersionData: LaunchTemplateVersionData;
  /**
   * When the version was added to the template.
   * ISO 8601.
   */
  readonly CreationTime: string;
  /** Template that the version belongs to. */
  readonly LaunchTemplateId: string;
  /** Whether it is the version set as default. */
  readonly IsDefaultVersion: boolean;
  /**
   * Text that the owner wrote about the version.
   * May be null.
   */
  readonly LaunchTemplateVersionDescription: string | null;
  /** Account that added the version. */
  readonly CreatedBy: string;
}
