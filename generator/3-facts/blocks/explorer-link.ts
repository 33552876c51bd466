/** Links of a document to the vendor's online explorer: they name service, version and action whole. */
import type { Document } from "../../2-document/document.js";
import type { Vendor } from "../../vendors/vendor.js";
import { textsOf } from "./ledger.js";

export interface Explorer {
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
}

export function explorerOf(document: Document, vendor: Vendor): Explorer {
  for (const text of document.blocks.flatMap(textsOf)) {
    for (const { url } of text.links ?? []) {
      const found = vendor.explorers.map((own) => own.exec(url)?.groups).find((own) => own !== undefined);
      if (found) return found;
    }
  }
  return {};
}
