// Made by docwright from the documented API. Do not edit.
import type { Snapshot } from "./snapshot.js";
import type { Tag } from "./tag.js";

/** Image with its origin, platform, size, state, snapshots and tags. */
export interface Image {
  /** Refers to the image when instances are launched or reset. */
  readonly ImageId: string;
  /** Operating system in the image, with version and word size. */
  readonly OsName: string;
  /** Where the image belongs, such as PRIVATE_IMAGE for one of your own. */
  readonly ImageType: string;
  /**
   * When the image was created.
   * ISO 8601.
   */
  readonly CreatedTime: string;
  /** Name that the image is shown under. */
  readonly ImageName: string;
  /** Text that the owner wrote about the image. */
  readonly ImageDescription: string;
  /** How large the image is, in GiB. */
  readonly ImageSize: number;
  /** Processor architecture the system was built for, such as x86_64. */
  readonly Architecture: string;
  /** Whether the image is ready for use; NORMAL means it is. */
  readonly ImageState: string;
  /** System family or distribution, such as CentOS. */
  readonly Platform: string;
  /** Account that created the image. */
  readonly ImageCreator: string;
  /** How the image came to be, such as CREATE_IMAGE. */
  readonly ImageSource: string;
  /**
   * Progress of a copy between regions, in percent.
   * May be null.
   */
  readonly SyncPercent: number | null;
  /**
   * Whether cloud-init can configure instances of the image at first boot.
   * May be null.
   */
  readonly IsSupportCloudinit: boolean | null;
  /**
   * Snapshots of the disks that make up the image.
   * May be null.
   */
  readonly SnapshotSet: readonly Snapshot[] | null;
  /**
   * Tags bound to the image.
   * May be null. Since release 10.
   */
  readonly Tags: readonly Tag[] | null;
  /**
   * Under whose licence the operating system runs, the cloud's or yours.
   * Since release 12.
   */
  readonly LicenseType: string;
  /**
   * Family that groups successive versions of the image.
   * Since release 24.
   */
  readonly ImageFamily: string;
  /**
   * Whether the image is marked as outdated.
   * Since release 24.
   */
  readonly ImageDeprecated: boolean;
}
