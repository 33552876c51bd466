/**
 * Two small services in the form of generated mock data, written by hand:
 * one JSON service (TC3), one form service (RPC).
 * Each oddity is here for a test: closed enumerations, an example with values of the wrong type, a cycle,
 * a type nobody defines.
 */
import type { Member } from "../../templates/client/runtime/members.js";
import type { ServiceInfo } from "../../templates/client/runtime/protocol.js";
import type { MockService } from "../../templates/mock/runtime/service.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });
const whole = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "integer" }, ...more });
const texts = (name: string): Member => ({ name, type: { kind: "array", of: { kind: "string" } } });
const listOf = (name: string, type: string): Member => ({
  name,
  type: { kind: "array", of: { kind: "ref", name: type } },
});

export const machines: MockService = {
  vendor: "tencent",
  service: "cvm",
  version: "2017-03-12",
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "cvm.example.com" },
  regions: ["ap-one", "ap-two"],
  actions: {
    RunMachines: {
      status: "current",
      region: { use: "required" },
      input: [
        { name: "Placement", type: { kind: "ref", name: "Placement" }, required: true },
        text("ChargeType", { constraints: { enum: [{ value: "PREPAID" }, { value: "POSTPAID" }] } }),
        whole("Count"),
        { name: "DryRun", type: { kind: "boolean" } },
        listOf("Filters", "Filter"),
        { name: "Extra", type: { kind: "ref", name: "Unknown" } },
      ],
      output: [texts("MachineIdSet"), text("RequestId")],
      errors: ["InvalidZone.Mismatch"],
      examples: [{ response: { Response: { MachineIdSet: ["ins-doc1", "ins-doc2"], RequestId: "stale" } } }],
    },
    DescribeMachines: {
      status: "current",
      input: [texts("MachineIds"), listOf("Filters", "Filter"), whole("Limit"), text("HostId")],
      output: [whole("TotalCount"), listOf("MachineSet", "Machine"), text("RequestId")],
      errors: ["InvalidMachineId.Malformed"],
      examples: [
        {
          request: { Limit: 1 },
          response: {
            Response: {
              TotalCount: "50",
              MachineSet: [
                { MachineId: "ins-doc", Cpu: "many", Memory: "8", Running: "true", Note: null, Day: null, Gone: 1 },
              ],
            },
          },
        },
        { request: { "Filters.0.Name": "zone" }, response: { Response: { TotalCount: 7, MachineSet: [] } } },
      ],
    },
    DescribeTree: {
      status: "current",
      input: [],
      output: [{ name: "Root", type: { kind: "ref", name: "Node" } }],
      errors: [],
    },
    HiddenAction: { status: "undocumented", errors: [] },
  },
  types: {
    Placement: [text("Zone", { required: true }), whole("ProjectId")],
    Filter: [text("Name", { required: true }), texts("Values")],
    Machine: [
      text("MachineId"),
      whole("Cpu", { constraints: { minimum: 2, maximum: 64, step: 2 } }),
      whole("Memory"),
      { name: "Running", type: { kind: "boolean" } },
      text("Note", { nullable: true }),
      text("State", {
        nullable: true,
        constraints: { enum: [{ value: "OLD", deprecated: true }, { value: "RUNNING" }] },
      }),
      { name: "CreatedTime", type: { kind: "timestamp" } },
      { name: "Day", type: { kind: "date" } },
      { name: "Price", type: { kind: "float" } },
      text("Short", { constraints: { minLength: 3, maxLength: 5 } }),
      text("Region", { constraints: { default: "ap-one" } }),
      { name: "Shape", type: { kind: "ref", name: "Unknown" } },
    ],
    Node: [text("Name"), listOf("Children", "Node"), { name: "Parent", type: { kind: "ref", name: "Node" } }],
  },
  errors: ["InvalidZone.Mismatch", "InvalidMachineId.Malformed", "InternalError"],
  commonErrors: ["InternalError"],
};

export const orders: MockService = {
  vendor: "alibaba",
  service: "bssopenapi",
  version: "2017-12-14",
  protocol: { kind: "alibaba-rpc" },
  actions: {
    CreateOrder: {
      status: "current",
      input: [
        {
          name: "Parameter",
          type: {
            kind: "array",
            of: {
              kind: "struct",
              members: [text("Code", { required: true }), text("Value", { required: true })],
              variants: [
                {
                  when: { Code: "Size" },
                  required: true,
                  members: [text("Value", { constraints: { enum: [{ value: "Big" }] } })],
                },
                { when: { Code: "Quota" }, members: [whole("Value")] },
                { when: { Code: "Bucket" }, members: [text("Value", { constraints: { enum: [{ value: true }] } })] },
              ],
            },
          },
        },
        text("ProductCode", { required: true }),
        whole("Period", { required: true }),
      ],
      output: [
        text("Code"),
        {
          name: "Data",
          seen: [{ where: "example", as: "data" }],
          type: { kind: "struct", members: [text("OrderId", { example: "20857****" }), text("InstanceId")] },
        },
        { name: "Success", type: { kind: "boolean" } },
        text("RequestId"),
      ],
      errors: [],
      examples: [{ response: { Code: "Success", data: { InstanceId: "cri-doc" }, Success: true } }],
    },
  },
  types: {},
  errors: [],
  commonErrors: [],
};

export function toServiceInfo({ vendor, service, version, protocol }: MockService): ServiceInfo {
  const { kind, endpoint, responseRoot } = protocol;
  return {
    vendor,
    service,
    version,
    protocol: kind,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(responseRoot === undefined ? {} : { responseRoot }),
  };
}
