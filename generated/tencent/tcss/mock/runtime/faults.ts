/**
 * Faults on demand: rules that a test registers, and the header of a single request: `x-docwright-fault: InternalError`, or
 * `reset`, `503` and the other words of transport faults.
 * Only codes that the pages document for the action (or for all actions) are accepted: a client should not be tested against
 * inventions. The same calls have the same faults: what a probability leaves open is decided by the seed.
 */
import type { JsonObject } from "../../client/runtime/json.js";
import { type Fault, transportWords } from "./faults/fault.js";
import { holdsInput } from "./faults/holds-input.js";
import { isDocumented, parseFault } from "./faults/parse-fault.js";
import { hash32 } from "./random.js";
import type { MockService } from "./service.js";

export type { Fault } from "./faults/fault.js";

export const faultHeader = "x-docwright-fault";

export interface FaultRule {
  readonly id: string;
  readonly fault: Fault;
  /** The calls that it was about, whether it hit them or not. */
  readonly matched: number;
  readonly hits: number;
}

type Counted = { -readonly [name in keyof FaultRule]: FaultRule[name] };

/** What a mock's faults are to those who test with it: an interface, so that mocks of several folders go together. */
export interface MockFaults {
  /** The id to remove it by; throws FaultError for what no call can ever meet. Of several rules the first added goes first. */
  add(fault: Fault): string;
  readonly list: readonly FaultRule[];
  /** False where there is none of that id. */
  remove(id: string): boolean;
  /** Ids are given from the first again, so that the same calls have the same faults. */
  clear(): void;
}

export class Faults implements MockFaults {
  private readonly service: MockService;
  private readonly seed: string;
  private rules: Counted[] = [];
  private added = 0;

  constructor(service: MockService, seed: string) {
    this.service = service;
    this.seed = seed;
  }

  add(fault: Fault): string {
    const id = `fault-${(this.added += 1)}`;
    this.rules.push({ id, fault: parseFault(fault, this.service), matched: 0, hits: 0 });
    return id;
  }

  get list(): readonly FaultRule[] {
    return this.rules.map((rule) => ({ ...rule }));
  }

  remove(id: string): boolean {
    const before = this.rules.length;
    this.rules = this.rules.filter((rule) => rule.id !== id);
    return this.rules.length < before;
  }

  clear(): void {
    this.rules = [];
    this.added = 0;
  }

  /** What this call has to suffer, by its header or else by a rule; counts the call. Throws FaultError for a bad header. */
  take(action: string, input: JsonObject, header: string | null): Fault | undefined {
    if (header !== null) return parseFault({ action, ...readHeader(header) }, this.service);
    let hit: Counted | undefined;
    for (const rule of this.rules) {
      if (!this.isAbout(rule.fault, action, input)) continue;
      rule.matched += 1;
      if (hit === undefined && this.isDue(rule)) hit = rule;
    }
    if (hit !== undefined) hit.hits += 1;
    return hit?.fault;
  }

  private isAbout(fault: Fault, action: string, input: JsonObject): boolean {
    if ((fault.action ?? action) !== action) return false;
    if (fault.code !== undefined && !isDocumented(this.service, action, fault.code)) return false;
    if (fault.input === undefined) return true;
    return typeof fault.input === "function" ? fault.input(input) : holdsInput(input, fault.input);
  }

  private isDue({ id, fault, matched, hits }: FaultRule): boolean {
    const { nth = matched, after = 0, times = Infinity, probability = 1 } = fault;
    if (matched !== nth || matched <= after || hits >= times) return false;
    return hash32(`${this.seed}/${id}/${matched}`) / 2 ** 32 < probability;
  }
}

function readHeader(text: string): object {
  if (/^\d+$/.test(text)) return { transport: Number(text) };
  return transportWords.some((word) => word === text) ? { transport: text } : { code: text };
}
