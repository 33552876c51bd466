/** The vendors whose documentation sites are known: a line for each. */
import { alibabaSites } from "./alibaba-sites.js";
import { tencentSites } from "./tencent-sites.js";
import type { VendorSite } from "./vendor-site.js";

export const VENDOR_SITES: Readonly<Record<string, readonly VendorSite[]>> = {
  tencent: tencentSites,
  alibaba: alibabaSites,
};
