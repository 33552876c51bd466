/**
 * One call while it is answered: what behaviours and bindings see of the input, the state and the time. Implements `Call`.
 */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Call, Kept } from "../behaviour.js";
import { hash32 } from "../random.js";
import type { MockAction } from "../service.js";
import type { State } from "./binding.js";
import type { StandardCodes } from "./check-references.js";
import { passStates } from "./pass-states.js";
import { valuesAt } from "./paths.js";
import { project } from "./project.js";
import { RefusalError } from "./refusal-error.js";
import { listItems } from "./run-list.js";
import type { Entry } from "./store.js";
import type { World } from "./world.js";

export interface CallFacts {
  readonly action: string;
  readonly facts: MockAction;
  readonly input: JsonObject;
  readonly region: string | undefined;
  readonly now: number;
  readonly requestId: string;
  readonly seed: string;
  /** Codes of the vendor that no page lists for the action. */
  readonly standard: StandardCodes;
}

export class RunningCall implements Call {
  readonly action: string;
  readonly facts: MockAction;
  readonly input: JsonObject;
  readonly region: string | undefined;
  readonly now: number;
  readonly requestId: string;
  readonly world: World;
  readonly seed: string;
  private readonly asked: CallFacts;

  constructor(world: World, asked: CallFacts) {
    const { action, facts, input, region, now, requestId, seed } = asked;
    this.world = world;
    this.asked = asked;
    this.action = action;
    this.facts = facts;
    this.input = input;
    this.region = region;
    this.now = now;
    this.requestId = requestId;
    this.seed = seed;
  }

  get regions(): readonly string[] {
    return this.world.service.regions ?? [];
  }

  at(path: string): readonly unknown[] {
    return valuesAt(this.input, path);
  }

  /** The value at a path of the input, or the documented default of that member. */
  given(path: string): unknown {
    return this.at(path)[0] ?? this.facts.input?.find(({ name }) => name === path)?.constraints?.default;
  }

  all(resource: string): readonly Entry[] {
    return this.world.store.list(resource, this.region);
  }

  find(resource: string, id: unknown, within?: unknown): Entry | undefined {
    return this.world.store.get(resource, id, this.region, within);
  }

  elsewhere(region: string): RunningCall {
    this.world.visit(region, this.now);
    return new RunningCall(this.world, { ...this.asked, region });
  }

  show(kept: Kept): JsonObject {
    return project(this.world, kept, this.region);
  }

  /** The values at a path of the input, whether they stand alone or in lists. */
  each(inputPath: string): readonly unknown[] {
    return this.at(inputPath.replace(/\[\]$/, "")).flatMap((value) =>
      Array.isArray(value) ? (value as unknown[]) : [value],
    );
  }

  named(resource: string, inputPath: string): readonly Entry[] {
    return [...new Set(this.each(inputPath).map(String))].flatMap((id) => this.find(resource, id) ?? []);
  }

  add(resource: string, given: JsonObject, hidden: JsonObject = {}): Entry {
    return this.world.add(resource, given, { region: this.region, now: this.now, hidden });
  }

  /** Takes an id for that of something that exists. */
  adopt(resource: string, id: unknown): void {
    this.add(resource, { [this.world.resource(resource).id]: id });
  }

  change(kept: Kept, set: JsonObject): void {
    this.world.store.change(this.entry(kept), set);
  }

  hide(kept: Kept, hidden: JsonObject): void {
    this.world.store.hide(this.entry(kept), hidden);
  }

  later(kept: Kept, milliseconds: number, set: JsonObject | "remove", firm?: "firm"): void {
    const later = { at: this.now + milliseconds, set, ...(firm === undefined ? {} : { firm: true as const }) };
    this.world.store.schedule(this.entry(kept), [later]);
  }

  pass(kept: Kept, through: readonly State[], to: State | "remove"): void {
    const path = this.world.resource(kept.resource).state?.path;
    if (path === undefined) throw new Error(`mock: no page tells the states of ${kept.resource}`);
    const entry = this.entry(kept);
    if (to === "remove") passStates(this, entry, { path, through }, "remove");
    else passStates(this, entry, { path, through, to });
  }

  list(items: readonly JsonObject[]): JsonObject {
    const { binding } = this.facts;
    if (binding?.kind !== "list") throw new Error(`mock: ${this.action} is not known to list anything`);
    return listItems(this, binding, items);
  }

  remove(kept: Kept): void {
    this.world.store.remove(this.entry(kept));
  }

  chance(key: string): number {
    return hash32(`${this.seed}/${this.action}/${key}`) / 2 ** 32;
  }

  /** Codes for what the action documents none of its own. */
  get standard(): StandardCodes {
    return this.asked.standard;
  }

  refuse(code: string, message: string): never {
    const { errors, commonErrors } = this.world.service;
    const { notFound, malformed } = this.asked.standard;
    if (![...this.facts.errors, ...commonErrors, notFound, malformed].includes(code)) {
      const known = errors.includes(code) ? "for other actions only" : "nowhere";
      throw new Error(`mock: a behaviour refuses ${this.action} with ${code}, which is documented ${known}`);
    }
    throw new RefusalError(code, message);
  }

  /** The same with a code that fits the kind of refusal, documented or not. */
  refuseAs(code: string, message: string): never {
    throw new RefusalError(code, message);
  }

  private entry({ resource, id, region, within }: Kept): Entry {
    const found = this.world.store.get(resource, id, region, within);
    if (found === undefined) throw new Error(`mock: ${resource} ${String(id)} is no longer kept`);
    return found;
  }
}

/** What a binding does; gives the output members it knows. */
export type Perform<B> = (call: RunningCall, binding: B) => JsonObject;
