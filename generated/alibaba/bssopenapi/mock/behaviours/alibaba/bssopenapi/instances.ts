/**
 * The purchase of a registry: one product, paid in advance, described by coded properties. Each purchase is an order and an
 * instance. The page has no codes of its own, so what it does not allow is refused with the vendor's general one. A client
 * token that came before gives the result of then, whatever else the call says.
 */
import { isObject, own } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";

export default defineBehaviour({
  service: "alibaba/bssopenapi",
  resources: {
    Instance: { idForm: { kind: "text", prefix: "cri-", length: 16, alphabet: "alphanumeric" } },
  },
  actions: {
    CreateInstance: {
      coverage: "computed",
      answer(call) {
        check(call);
        const bought = before(call) ?? buy(call);
        const Data = { InstanceId: bought.id, OrderId: bought.hidden["OrderId"] };
        return { Code: "Success", Message: "Successful!", Success: true, Data };
      },
    },
  },
});

function before(call: Call): Kept | undefined {
  const { ClientToken: token = "" } = call.input;
  return token === "" ? undefined : call.all("Instance").find(({ hidden }) => hidden["ClientToken"] === token);
}

function buy(call: Call): Kept {
  const { ClientToken, ...given } = call.input;
  const instance = call.add("Instance", given, { ClientToken });
  call.hide(instance, { OrderId: orderId(call, instance.id) });
  return instance;
}

function check(call: Call): void {
  const { ProductCode, SubscriptionType, RenewalStatus, RenewPeriod } = call.input;
  refuseUnless(call, ProductCode === "acr", "ProductCode must be acr");
  refuseUnless(call, SubscriptionType === "Subscription", "SubscriptionType must be Subscription");
  refuseUnless(call, RenewalStatus !== "AutoRenewal" || RenewPeriod !== undefined, "AutoRenewal needs RenewPeriod");
  for (const month of ["Period", "RenewPeriod"])
    refuseUnless(call, Number(call.input[month] ?? 1) > 0, `${month} must be a number of months`);
  const bucket = property(call, "DefaultOssBucket");
  refuseUnless(call, bucket === "true" || bucket === "false", "DefaultOssBucket must be true or false");
  const storage = property(call, "InstanceStorageName");
  refuseUnless(
    call,
    bucket === "true" || storage !== undefined,
    "InstanceStorageName must name the bucket of your own",
  );
  const name = String(property(call, "InstanceName"));
  refuseUnless(call, /^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(name), "InstanceName: small letters, digits, hyphens inside");
}

function property(call: Call, code: string): unknown {
  const found = call.at("Parameter[]").find((item) => isObject(item) && item["Code"] === code);
  return isObject(found) ? own(found, "Value") : undefined;
}

function refuseUnless(call: Call, holds: boolean, rule: string): void {
  if (!holds) call.refuse("InvalidParameter", `${rule}.`);
}

/** Fifteen digits. */
function orderId(call: Call, instance: string | number): string {
  const part = (index: number): string =>
    String(Math.floor(call.chance(`${instance}/${index}`) * 1e7)).padStart(7, "0");
  return `2${part(1)}${part(2)}`;
}
