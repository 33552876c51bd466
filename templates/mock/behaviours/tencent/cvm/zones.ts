/**
 * Zones: each region has eight, all available; the pages show those of one region only.
 */
import { defineBehaviour } from "../../../runtime/behaviour.js";

const zonesPerRegion = 8;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    DescribeZones: {
      coverage: "computed",
      answer(call) {
        const ZoneSet = Array.from({ length: zonesPerRegion }, (_, index) => ({
          Zone: `${call.region}-${index + 1}`,
          ZoneName: `${call.region} ${index + 1}`,
          ZoneId: String(100_000 + index + 1),
          ZoneState: "AVAILABLE",
        }));
        return { TotalCount: ZoneSet.length, ZoneSet };
      },
    },
  },
});
