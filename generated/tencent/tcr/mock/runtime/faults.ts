/**
 * Errors on demand: rules that a test registers, and the header `x-docwright-fault: Code` of a single request.
 * Only codes that the pages document for the action (or for all actions) are accepted:
 * a client should not be tested against inventions.
 */
import { own } from "../../client/runtime/json.js";
import type { MockService } from "./service.js";

export interface Fault {
  /** Absent: every action that documents the code. */
  readonly action?: string | undefined;
  readonly code: string;
  /** How many calls it hits; absent: all, until reset. */
  readonly times?: number | undefined;
}

export const faultHeader = "x-docwright-fault";

export function isDocumented(service: MockService, action: string, code: string): boolean {
  return service.commonErrors.includes(code) || own(service.actions, action)?.errors.includes(code) === true;
}

export class Faults {
  private readonly service: MockService;
  private active: { readonly fault: Fault; left: number }[] = [];

  constructor(service: MockService) {
    this.service = service;
  }

  add(fault: Fault): void {
    const { action, code, times = Infinity } = fault;
    if (action !== undefined && own(this.service.actions, action) === undefined) {
      throw new Error(`fault: ${this.service.service} has no action ${action}`);
    }
    const documented =
      action === undefined
        ? [...this.service.errors, ...this.service.commonErrors].includes(code)
        : isDocumented(this.service, action, code);
    if (!documented) throw new Error(`fault: ${action ?? this.service.service} documents no error code ${code}`);
    this.active.push({ fault, left: times });
  }

  /** The code this call has to fail with, if any; counts the call. */
  take(action: string): string | undefined {
    const hit = this.active.find(
      ({ fault, left }) =>
        left > 0 && (fault.action ?? action) === action && isDocumented(this.service, action, fault.code),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault.code;
  }

  clear(): void {
    this.active = [];
  }
}
