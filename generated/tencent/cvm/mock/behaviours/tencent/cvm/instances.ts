/**
 * Instances as a whole: what was last done with one and how far that is, and the mode in which a stopped one costs nothing and
 * nothing else can be done with it than to start or to end it.
 */
import { type ActionBehaviour, defineBehaviour } from "../../../runtime/behaviour.js";
import { instancesOf } from "./instances-of.js";

const withoutCharge: ActionBehaviour = {
  coverage: "stateful",
  answer(call, inferred) {
    for (const { id, value } of instancesOf(call))
      if (value["StopChargingMode"] === "STOP_CHARGING")
        call.refuse("UnsupportedOperation.StoppedModeStopCharging", `${id} was stopped so that it costs nothing.`);
    return inferred();
  },
};

const instanceStates =
  "PENDING LAUNCH_FAILED RUNNING STOPPED STARTING STOPPING REBOOTING SHUTDOWN TERMINATING ENTER_RESCUE_MODE RESCUE_MODE EXIT_RESCUE_MODE ENTER_SERVICE_LIVE_MIGRATE SERVICE_LIVE_MIGRATE EXIT_SERVICE_LIVE_MIGRATE".split(
    " ",
  );

export default defineBehaviour({
  service: "tencent/cvm",
  resources: {
    // Whole, since the pages of some actions alone would not tell it.
    Instance: {
      id: "InstanceId",
      type: "Instance",
      regional: true,
      idForm: { kind: "text", prefix: "ins-", length: 8, alphabet: "alphanumeric" },
      created: "CreatedTime",
      state: { path: "InstanceState", values: instanceStates },
      operation: {
        action: "LatestOperation",
        requestId: "LatestOperationRequestId",
        progress: "LatestOperationState",
        running: "OPERATING",
        done: "SUCCESS",
        busy: "OperationDenied.InstanceOperationInProgress",
      },
    },
  },
  actions: {
    AssociateInstancesKeyPairs: withoutCharge,
    DisassociateInstancesKeyPairs: withoutCharge,
    EnterRescueMode: withoutCharge,
    InquiryPriceResetInstancesType: { ...withoutCharge, coverage: "computed" },
    ModifyInstancesAttribute: withoutCharge,
    ModifyInstancesVpcAttribute: withoutCharge,
    ResetInstance: withoutCharge,
    ResetInstancesInternetMaxBandwidth: withoutCharge,
    ResetInstancesPassword: withoutCharge,
    ResetInstancesType: withoutCharge,
    ResizeInstanceDisks: withoutCharge,
  },
});
