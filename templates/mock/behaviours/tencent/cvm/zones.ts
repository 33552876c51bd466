/** Zones: the pages show those of one region only. What names a zone is refused where its region does not have it. */
import { defineBehaviour } from "../../../runtime/behaviour.js";
import type { JsonObject } from "../../../../client/runtime/json.js";
import { zonesOf } from "./places.js";

export default defineBehaviour({
  service: "tencent/cvm",
  // Whole, since instances need zones where no action lists them.
  resources: { Zone: { id: "Zone", type: "ZoneInfo", regional: true } },
  stock: { Zone: (region) => zonesOf(region).map((zone): JsonObject => ({ ...zone })) },
  actions: { DescribeZones: { coverage: "computed" } },
});
