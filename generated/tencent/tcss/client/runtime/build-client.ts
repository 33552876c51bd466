/**
 * The methods of a client from the data of its operations: `runInstances`, and beside a listing action `describeInstancesPages`,
 * `describeInstancesItems`, `describeInstancesUntil`. The generated `Client` says what each takes and gives.
 */
import type { Operation } from "./operation.js";
import type { CallOptions, Caller } from "./options.js";
import { items, pages } from "./paginate.js";
import { untilStates, type WaitOptions } from "./wait.js";

type Method = (input?: object, options?: CallOptions) => unknown;

export function buildClient(caller: Caller, operations: Readonly<Record<string, Operation>>): object {
  const methods: [string, unknown][] = [];
  for (const [name, operation] of Object.entries(operations)) {
    const add = (end: string, method: Method): unknown => methods.push([name + end, method]);
    add("", (input = {}, options) => caller.call(operation, input, options));
    if (operation.paging) add("Pages", (input = {}, options) => pages(caller, operation, input, options));
    if (operation.paging?.items) add("Items", (input = {}, options) => items(caller, operation, input, options));
    if (operation.states) {
      const until = (input: object, states: object, options?: WaitOptions & CallOptions): unknown =>
        untilStates(caller, operation, input, states, options);
      methods.push([`${name}Until`, until]);
    }
  }
  return { ...Object.fromEntries(methods), caller };
}
