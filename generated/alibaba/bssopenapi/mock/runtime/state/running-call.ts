/**
 * One call while it is answered: what behaviours and bindings see of the input, the state and the time. Implements `Call`.
 */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Call, Kept } from "../behaviour.js";
import { hash32 } from "../random.js";
import type { MockAction } from "../service.js";
import { valuesAt } from "./paths.js";
import { RefusalError } from "./refusal-error.js";
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

  constructor(world: World, { action, facts, input, region, now, requestId, seed }: CallFacts) {
    this.world = world;
    this.action = action;
    this.facts = facts;
    this.input = input;
    this.region = region;
    this.now = now;
    this.requestId = requestId;
    this.seed = seed;
  }

  at(path: string): readonly unknown[] {
    return valuesAt(this.input, path);
  }

  all(resource: string): readonly Entry[] {
    return this.world.store.list(resource, this.region);
  }

  find(resource: string, id: unknown): Entry | undefined {
    return this.world.store.get(resource, id, this.region);
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

  later(kept: Kept, milliseconds: number, set: JsonObject | "remove"): void {
    this.world.store.schedule(this.entry(kept), [{ at: this.now + milliseconds, set }]);
  }

  remove(kept: Kept): void {
    this.world.store.remove(this.entry(kept));
  }

  chance(key: string): number {
    return hash32(`${this.seed}/${this.action}/${key}`) / 2 ** 32;
  }

  refuse(code: string, message: string): never {
    const { errors, commonErrors } = this.world.service;
    if (!this.facts.errors.includes(code) && !commonErrors.includes(code)) {
      const known = errors.includes(code) ? "for other actions only" : "nowhere";
      throw new Error(`mock: a behaviour refuses ${this.action} with ${code}, which is documented ${known}`);
    }
    throw new RefusalError(code, message);
  }

  /** The same with a code that fits the kind of refusal, documented or not. */
  refuseAs(code: string, message: string): never {
    throw new RefusalError(code, message);
  }

  private entry({ resource, id, region }: Kept): Entry {
    const found = this.world.store.get(resource, id, region);
    if (found === undefined) throw new Error(`mock: ${resource} ${String(id)} is no longer kept`);
    return found;
  }
}

/** What a binding does; gives the output members it knows. */
export type Perform<B> = (call: RunningCall, binding: B) => JsonObject;
