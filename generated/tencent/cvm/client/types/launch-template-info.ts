// Made by docwright from the documented API. Do not edit.
/** Launch template with its creator and its default and latest version numbers. */
export interface LaunchTemplateInfo {
  /** May be null. */
  readonly LatestVersionNumber: number | null;
  /** May be null. */
  readonly LaunchTemplateId: string | null;
  /** May be null. */
  readonly LaunchTemplateName: string | null;
  /** May be null. */
  readonly DefaultVersionNumber: number | null;
  /** May be null. */
  readonly LaunchTemplateVersionCount: number | null;
  /** May be null. */
  readonly CreatedBy: string | null;
  /** ISO 8601. May be null. */
  readonly CreationTime: string | null;
}
