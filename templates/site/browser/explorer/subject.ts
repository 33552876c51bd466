/**
 * The data of a service and the name of an action -> all that the explorer knows of it: members and checks as the generated
 * client has them, how it is called, regions, examples. Undefined where there is no such action.
 */
import { serviceInfo } from "../../../../generator/commands/call/service-info.js";
import type { Action, Region, Spec } from "../../../../generator/4-spec/spec.js";
import { checksData } from "../../../../generator/5-view/client-checks.js";
import { operationFacts } from "../../../../generator/5-view/client-operation.js";
import { inputOfExample } from "../../../../generator/5-view/site/sample-input.js";
import { own } from "../../../client/runtime/json.js";
import type { Operation } from "../../../client/runtime/operation.js";
import type { ServiceInfo } from "../../../client/runtime/protocol.js";
import { createShapes, type Shapes } from "../../../client/runtime/shapes.js";

export type Input = Readonly<Record<string, unknown>>;
export type Notes = Readonly<Record<string, string>>;

export interface SpecData {
  readonly spec: Spec;
  readonly notes: Notes;
}

export interface Subject extends SpecData {
  /** The folder of the service in the site, such as `vendor/service`: the mock and the commands know it by that name. */
  readonly service: string;
  readonly name: string;
  readonly action: Action;
  readonly info: ServiceInfo;
  readonly operation: Operation;
  readonly shapes: Shapes;
}

export interface InputExample {
  readonly title: string;
  readonly input: Input;
}

export function subjectOf(service: string, name: string, { spec, notes }: SpecData): Subject | undefined {
  const action = own(spec.actions, name);
  if (action === undefined) return undefined;
  // The checks of one action; those of types are made for all, and read when they are asked for.
  const shapes = createShapes(checksData({ ...spec, actions: { [name]: action } }));
  const operation = operationFacts(name, action, spec);
  return { service, name, action, spec, notes, info: serviceInfo(spec), operation, shapes };
}

/** The regions that a call may name; empty where it names none or where no page lists them. */
export function regionsOf({ action, spec }: Subject): readonly Region[] {
  const all = spec.protocol.regions ?? [];
  const { use = "optional", only } = action.region ?? {};
  if (use === "none") return [];
  return only === undefined ? all : only.map((id) => all.find((region) => region.id === id) ?? { id });
}

/** The requests of the documented examples, as inputs to start from. */
export function examplesOf({ action, spec }: Subject): readonly InputExample[] {
  return (action.examples ?? []).flatMap(({ title = "", request, valid }, place) => {
    const input = request === undefined || valid === false ? undefined : inputOfExample(request, action, spec);
    return input === undefined || Object.keys(input).length === 0
      ? []
      : [{ title: title === "" ? `Example ${place + 1}` : title, input }];
  });
}
