// Made by docwright from the documented API. Do not edit.
/** Launch template with its creator and its default and latest version numbers. */
export interface LaunchTemplateInfo {
  /**
   * Number of the version that was added last.
   * May be null.
   */
  readonly LatestVersionNumber: number | null;
  /**
   * Refers to the launch template in other calls.
   * May be null.
   */
  readonly LaunchTemplateId: string | null;
  /**
   * Name that the launch template is shown under.
   * May be null.
   */
  readonly LaunchTemplateName: string | null;
  /**
   * Number of the version that is set as default.
   * May be null.
   */
  readonly DefaultVersionNumber: number | null;
  /**
   * How many versions of the template are kept.
   * May be null.
   */
  readonly LaunchTemplateVersionCount: number | null;
  /**
   * Account that created the launch template.
   * May be null.
   */
  readonly CreatedBy: string | null;
  /**
   * When the launch template was created.
   * ISO 8601. May be null.
   */
  readonly CreationTime: string | null;
}
