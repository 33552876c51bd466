/** The vendors there are. A new vendor is one file beside this one and one line here. */
import { alibaba } from "./alibaba.js";
import { tencent } from "./tencent.js";
import { ucloud } from "./ucloud.js";
import type { Vendor } from "./vendor.js";

export const VENDORS: readonly Vendor[] = [tencent, alibaba, ucloud];

export function vendorNamed(name: string): Vendor | undefined {
  return VENDORS.find((vendor) => vendor.name === name);
}
