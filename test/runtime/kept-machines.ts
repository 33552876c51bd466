// The machines of sample-services.ts, kept: what RunMachines makes, DescribeMachines shows.
import { type Behaviour, defineBehaviour } from "../../templates/mock/runtime/behaviour.js";

export const keptMachines: Behaviour = defineBehaviour({
  service: "tencent/cvm",
  resources: {
    Machine: {
      id: "MachineId",
      type: "Machine",
      idForm: { kind: "text", prefix: "ins-", length: 8, alphabet: "hex" },
      regional: true,
    },
  },
  actions: {
    RunMachines: {
      coverage: "stateful",
      binding: { kind: "create", resource: "Machine", set: { Count: "Cpu" }, id: "MachineIdSet" },
    },
    DescribeMachines: {
      coverage: "stateful",
      binding: {
        kind: "list",
        resource: "Machine",
        items: "MachineSet",
        by: { MachineIds: "MachineId" },
        total: "TotalCount",
      },
    },
  },
});
