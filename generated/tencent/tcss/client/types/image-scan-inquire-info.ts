// Made by docwright from the documented API. Do not edit.
/**
 * Billing details of image scanning; its members are known only by example.
 * No page defines this type: its members are unknown.
 */
export type ImageScanInquireInfo = Readonly<Record<string, unknown>>;
