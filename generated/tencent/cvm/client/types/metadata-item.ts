// Made by docwright from the documented API. Do not edit.
/** Custom metadata entry; key up to 128 bytes, value up to 256 KB. */
export interface MetadataItem {
  /** Name under which the entry is read. */
  readonly Key: string;
  /** Text that stands under the key. */
  readonly Value: string;
}
