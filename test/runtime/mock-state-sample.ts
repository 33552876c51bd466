/**
 * A small service in the form of generated mock data, written by hand for the tests of what a mock keeps: machines with keys
 * in regions, zones from a catalogue, plans with counted versions.
 */
import type { Member } from "../../templates/client/runtime/members.js";
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";
import type { List, Resource } from "../../templates/mock/runtime/state/binding.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });
const whole = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "integer" }, ...more });
const flag = (name: string): Member => ({ name, type: { kind: "boolean" } });
const texts = (name: string): Member => ({ name, type: { kind: "array", of: { kind: "string" } } });
const of = (name: string, type: string, more: Partial<Member> = {}): Member => ({
  name,
  type: { kind: "ref", name: type },
  ...more,
});
const listOf = (name: string, type: string): Member => ({
  name,
  type: { kind: "array", of: { kind: "ref", name: type } },
});

function action(input: readonly Member[], output: readonly Member[], more: Partial<MockAction> = {}): MockAction {
  return { status: "current", input, output, errors: ["Machine.Locked"], ...more };
}

const machineIds = { "MachineIds[]": { resource: "Machine", mustExist: true, notFound: "Machine.NotFound" } };
const byIds = { MachineIds: "MachineId" };

const listMachines: List = {
  kind: "list",
  resource: "Machine",
  items: "MachineSet",
  by: byIds,
  total: "TotalCount",
  filters: {
    path: "Filters",
    name: "Name",
    values: "Values",
    paths: { zone: "Placement.Zone", name: "Name", key: "KeyIds[]" },
    unknown: "Filter.Unknown",
  },
  page: { style: "offset", cursor: "Offset", size: "Limit", standardSize: 20 },
};
const machineList = [whole("TotalCount"), listOf("MachineSet", "Machine")];

const machineActions: MockService["actions"] = {
  RunMachines: action(
    [text("Name"), of("Placement", "Placement"), whole("Count"), texts("KeyIds"), flag("DryRun"), text("Token")],
    [texts("MachineIds")],
    {
      clientToken: "Token",
      references: {
        "KeyIds[]": { resource: "Key", mustExist: true, notFound: "Key.NotFound", malformed: "Key.Malformed" },
        "Placement.Zone": { resource: "Zone", mustExist: true },
      },
      binding: {
        kind: "create",
        resource: "Machine",
        set: { Name: "Name", "Placement.Zone": "Placement.Zone", KeyIds: "KeyIds" },
        count: "Count",
        id: "MachineIds[]",
        passage: { path: "State", through: ["PENDING"], to: "RUNNING" },
      },
    },
  ),
  DescribeMachines: action(
    [texts("MachineIds"), listOf("Filters", "Filter"), whole("Offset"), whole("Limit")],
    machineList,
    { binding: listMachines },
  ),
  ListMachines: action([text("NextToken"), whole("MaxResults")], [listOf("MachineSet", "Machine"), text("NextToken")], {
    binding: {
      kind: "list",
      resource: "Machine",
      items: "MachineSet",
      by: {},
      page: { style: "token", cursor: "NextToken", size: "MaxResults", standardSize: 2, next: "NextToken" },
    },
  }),
  PageMachines: action(
    [whole("Page"), whole("Size")],
    [listOf("MachineSet", "Machine"), whole("Page"), whole("Size")],
    {
      binding: {
        kind: "list",
        resource: "Machine",
        items: "MachineSet",
        by: {},
        page: { style: "page", cursor: "Page", size: "Size", standardSize: 2 },
      },
    },
  ),
  GetMachine: action([text("MachineId")], [of("Machine", "Machine", { nullable: true })], {
    binding: { kind: "list", resource: "Machine", items: "Machine", single: true, by: { MachineId: "MachineId" } },
  }),
  RenameMachines: action([texts("MachineIds"), text("Name"), text("Note")], [], {
    references: machineIds,
    binding: { kind: "update", resource: "Machine", by: byIds, set: { Name: "Name" } },
  }),
  RebootMachines: action([texts("MachineIds")], [], {
    references: machineIds,
    binding: {
      kind: "update",
      resource: "Machine",
      by: byIds,
      set: {},
      passage: { path: "State", through: ["REBOOTING"] },
    },
  }),
  StopMachines: action([texts("MachineIds"), flag("Force")], [], {
    references: machineIds,
    binding: {
      kind: "update",
      resource: "Machine",
      by: byIds,
      set: {},
      passage: { path: "State", through: ["STOPPING"], to: "STOPPED" },
      refusals: {
        path: "State",
        codes: { PENDING: "Machine.Pending", STOPPED: "Machine.Stopped", TERMINATING: "Machine.Terminating" },
        unless: { inputs: ["Force"], states: ["PENDING"] },
      },
    },
  }),
  TerminateMachines: action([texts("MachineIds"), flag("DryRun")], [], {
    references: machineIds,
    binding: {
      kind: "delete",
      resource: "Machine",
      by: byIds,
      passage: { path: "State", through: ["TERMINATING"] },
    },
  }),
};

const keyActions: MockService["actions"] = {
  CreateKey: action([text("KeyName"), text("Secret")], [of("Key", "Key")], {
    binding: {
      kind: "create",
      resource: "Key",
      set: { KeyName: "KeyName" },
      record: "Key",
      unique: { path: "KeyName", refusal: "Key.Duplicate" },
    },
  }),
  DescribeKeys: action([texts("MachineIds")], [whole("TotalCount"), listOf("KeySet", "Key")], {
    binding: {
      kind: "list",
      resource: "Key",
      items: "KeySet",
      by: { MachineIds: "MachineIds[]" },
      total: "TotalCount",
    },
  }),
  DeleteKeys: action([texts("KeyIds")], [], {
    references: { "KeyIds[]": { resource: "Key", mustExist: true } },
    binding: { kind: "delete", resource: "Key", by: { KeyIds: "KeyId" }, inUse: "Key.InUse" },
  }),
  ...Object.fromEntries(
    (["link", "unlink"] as const).map((kind) => [
      kind === "link" ? "AttachKeys" : "DetachKeys",
      action([texts("MachineIds"), texts("KeyIds")], [], {
        references: machineIds,
        binding: { kind, resource: "Machine", by: byIds, set: { KeyIds: "KeyIds[]" } },
      }),
    ]),
  ),
};

const planActions: MockService["actions"] = {
  CreatePlan: action([text("PlanName")], [text("PlanId")], {
    binding: { kind: "create", resource: "Plan", set: { PlanName: "PlanName" }, id: "PlanId" },
  }),
  DeletePlan: action([text("PlanId")], [], {
    binding: { kind: "delete", resource: "Plan", by: { PlanId: "PlanId" } },
  }),
  CreateVersion: action([text("PlanId"), text("Body")], [whole("Version")], {
    binding: { kind: "create", resource: "Version", set: { PlanId: "PlanId", Body: "Body" }, id: "Version" },
  }),
  DescribeVersions: action([text("PlanId")], [listOf("VersionSet", "Version")], {
    binding: { kind: "list", resource: "Version", items: "VersionSet", by: { PlanId: "PlanId" } },
  }),
};

const resources: { readonly [name: string]: Resource } = {
  Machine: {
    id: "MachineId",
    type: "Machine",
    idForm: { kind: "text", prefix: "vm-", length: 8, alphabet: "alphanumeric" },
    regional: true,
    created: "CreatedTime",
    state: { path: "State", values: ["PENDING", "RUNNING"] },
    references: { "KeyIds[]": "Key", "Placement.Zone": "Zone" },
  },
  Key: {
    id: "KeyId",
    type: "Key",
    idForm: { kind: "text", prefix: "key-", length: 6, alphabet: "hex" },
    regional: false,
    references: { "MachineIds[]": "Machine" },
  },
  Zone: { id: "Zone", type: [text("Zone")], regional: false, catalogue: [{ Zone: "one-1" }, { Zone: "one-2" }] },
  Plan: { id: "PlanId", type: [text("PlanId"), text("PlanName")], regional: true },
  Version: {
    id: "Version",
    within: "PlanId",
    type: "Version",
    idForm: { kind: "count", first: 1 },
    regional: true,
    references: { PlanId: "Plan" },
  },
};

export const workshop: MockService = {
  vendor: "tencent",
  service: "workshop",
  version: "2025-01-01",
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "workshop.example.com" },
  regions: ["one", "two"],
  actions: { ...machineActions, ...keyActions, ...planActions },
  types: {
    Machine: [
      text("MachineId"),
      text("Name"),
      of("Placement", "Placement"),
      texts("KeyIds"),
      text("State"),
      { name: "CreatedTime", type: { kind: "timestamp" } },
      text("Owner", { nullable: true }),
    ],
    Placement: [text("Zone"), whole("ProjectId")],
    Key: [text("KeyId"), text("KeyName"), texts("MachineIds")],
    Version: [whole("Version"), text("PlanId"), text("Body")],
    Filter: [text("Name"), texts("Values")],
  },
  resources,
  errors: ["Machine.Locked", "Machine.Other"],
  commonErrors: ["InternalError"],
};
