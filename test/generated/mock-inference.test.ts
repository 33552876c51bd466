// What is inferred from the names, types and examples of services, in the naming habits that vendors really have: one made-up
// service a habit, in habits/, with every binding that is to come out.
import { describe, expect, test } from "vitest";
import { habit as balancers } from "./habits/balancers.js";
import { habit as clusters } from "./habits/clusters.js";
import { habit as databases } from "./habits/databases.js";
import { habit as disks } from "./habits/disks.js";
import { habit as namedThings } from "./habits/named-things.js";
import { habit as networks } from "./habits/networks.js";
import { habit as rpcMachines } from "./habits/rpc-machines.js";
import { printInferred } from "./print-inferred.js";
import { smallService } from "./small-service.js";

describe.each([disks, networks, rpcMachines, databases, clusters, namedThings, balancers])(
  "$what",
  ({ actions, types, resources, bindings }) => {
    const inferred = printInferred(smallService(actions, types));

    test("resources", () => expect(inferred.resources).toEqual(resources));

    test("bindings", () => expect(inferred.actions).toEqual(bindings));
  },
);
