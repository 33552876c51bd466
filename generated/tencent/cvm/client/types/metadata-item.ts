// Made by docwright from the documented API. Do not edit.
/** Custom metadata entry; key up to 128 bytes, value up to 256 KB. */
export interface MetadataItem {
  readonly Key: string;
  readonly Value: string;
}
