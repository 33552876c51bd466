// Made by docwright from the documented API. Do not edit.
import type { Snapshot } from "./snapshot.js";
import type { Tag } from "./tag.js";

/** Image with its origin, platform, size, state, snapshots and tags. */
export interface Image {
  readonly ImageId: string;
  readonly OsName: string;
  readonly ImageType: string;
  /** ISO 8601. */
  readonly CreatedTime: string;
  readonly ImageName: string;
  readonly ImageDescription: string;
  readonly ImageSize: number;
  readonly Architecture: string;
  readonly ImageState: string;
  readonly Platform: string;
  readonly ImageCreator: string;
  readonly ImageSource: string;
  /** May be null. */
  readonly SyncPercent: number | null;
  /** May be null. */
  readonly IsSupportCloudinit: boolean | null;
  /** May be null. */
  readonly SnapshotSet: readonly Snapshot[] | null;
  /** May be null. Since release 10. */
  readonly Tags: readonly Tag[] | null;
  /** Since release 12. */
  readonly LicenseType: string;
  /** Since release 24. */
  readonly ImageFamily: string;
  /** Since release 24. */
  readonly ImageDeprecated: boolean;
}
