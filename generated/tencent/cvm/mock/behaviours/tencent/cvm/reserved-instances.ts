/** Reserved instances: what is on sale, what was bought, and that it ends. How many a zone may have is ours. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { type Offering, offeringsOf } from "./offerings.js";
import { round } from "./prices.js";

const mostPerZone = 20;

export default defineBehaviour({
  service: "tencent/cvm",
  stock: { ReservedInstancesOffering: (region) => offeringsOf(region).map((own): JsonObject => ({ ...own })) },
  actions: {
    DescribeReservedInstancesOfferings: {
      coverage: "computed",
      answer(call) {
        const { MinDuration = 2_592_000, MaxDuration = 94_608_000 } = call.input as {
          [name: string]: number | undefined;
        };
        const all = call.all("ReservedInstancesOffering").map(({ value }) => value);
        return call.list(
          all.filter(({ Duration }) => Number(Duration) >= MinDuration && Number(Duration) <= MaxDuration),
        );
      },
    },
    InquirePricePurchaseReservedInstancesOffering: {
      coverage: "computed",
      references: { ReservedInstancesOfferingId: undefined },
      answer(call) {
        const { count, offering } = readPurchase(call, "FailedOperation.InquiryPriceFailed");
        const [fixed, usage] = [round(offering.FixedPrice * count), round(offering.UsagePrice * count)];
        return {
          Price: {
            OriginalFixedPrice: fixed,
            DiscountFixedPrice: fixed,
            OriginalUsagePrice: usage,
            DiscountUsagePrice: usage,
            FixedPriceDiscount: 100,
            UsagePriceDiscount: 100,
          },
        };
      },
    },
    PurchaseReservedInstancesOffering: {
      coverage: "stateful",
      references: { ReservedInstancesOfferingId: undefined },
      answer(call) {
        const { count, offering } = readPurchase(call, "InvalidParameterValue");
        const bought = call.all("ReservedInstance").filter(({ value }) => value["Zone"] === offering.Zone);
        const sum = bought.reduce((total, { value }) => total + Number(value["InstanceCount"]), count);
        if (sum > mostPerZone)
          call.refuse("UnsupportedOperation.ReservedInstanceOutofQuata", `A zone has ${mostPerZone} at most.`);
        const made = buy(call, offering, count);
        call.pass(made, ["pending"], "active");
        call.later(made, offering.Duration * 1000, { State: "retired" }, "firm");
        return { ReservedInstanceId: made.id };
      },
    },
  },
});

function readPurchase(call: Call, unknown: string): { readonly count: number; readonly offering: Offering } {
  const { InstanceCount: count, ReservedInstancesOfferingId: id } = call.input as {
    readonly InstanceCount: number;
    readonly ReservedInstancesOfferingId: string;
  };
  if (count < 1 || count > mostPerZone)
    call.refuse("InvalidParameterValue.Range", `InstanceCount is from 1 to ${mostPerZone}.`);
  const offering = call.find("ReservedInstancesOffering", id);
  if (offering === undefined) return call.refuse(unknown, `Nothing is on sale as ${id}.`);
  return { count, offering: offering.value as unknown as Offering };
}

function buy(call: Call, offering: Offering, count: number): Kept {
  const { Zone, Duration, InstanceType, OfferingType, ProductDescription, CurrencyCode } = offering;
  return call.add("ReservedInstance", {
    Zone,
    Duration,
    InstanceType,
    OfferingType,
    ProductDescription,
    CurrencyCode,
    InstanceCount: count,
    InstanceFamily: InstanceType.split(".", 1)[0],
    ReservedInstanceName: call.input["ReservedInstanceName"] ?? "unnamed",
    StartTime: timeText(call.now),
    EndTime: timeText(call.now + Duration * 1000),
  });
}

/** `2025-01-01 00:00:00`: reserved instances have it without a zone. */
function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}
