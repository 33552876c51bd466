/**
 * The mock's own time, in milliseconds since 1970: what it prints into records, when states pass, when a rate limit is
 * over. Three kinds:
 *   "calls"    starts on 2025-01-01 and moves one second with each call, so that the same calls give the same bytes
 *   "machine"  the time of the machine
 *   a number or an ISO 8601 text   starts there and stands still
 * All move on by `advance`. Signatures are checked against the time of the machine, whatever this clock says.
 */
export interface MockClock {
  now(): number;
  /** It stands still until `resume`. */
  readonly frozen: boolean;
  /** Throws RangeError for anything but a number of milliseconds from 0 up. */
  advance(milliseconds: number): void;
  /** The clock no longer moves with calls, nor with the machine, until `resume`. */
  freeze(): void;
  resume(): void;
}

export type ClockSetting = "calls" | "machine" | number | string;

const firstDay = Date.UTC(2025, 0, 1);
const millisecondsPerCall = 1000;

export class Clock implements MockClock {
  private readonly setting: ClockSetting;
  private readonly machine: () => number;
  private frozenAt: number | undefined;
  /** What is added to the time of the machine, or the time itself. */
  private base: number;

  constructor(setting: ClockSetting, machine: () => number) {
    this.setting = setting;
    this.machine = machine;
    this.base = startOf(setting);
  }

  now(): number {
    return this.frozenAt ?? this.running();
  }

  get frozen(): boolean {
    return this.frozenAt !== undefined;
  }

  advance(milliseconds: number): void {
    if (!(milliseconds >= 0 && Number.isFinite(milliseconds)))
      throw new RangeError(`clock.advance takes milliseconds from 0 up, not ${String(milliseconds)}`);
    if (this.frozenAt !== undefined) this.frozenAt += milliseconds;
    this.base += milliseconds;
  }

  freeze(): void {
    this.frozenAt ??= this.running();
  }

  resume(): void {
    if (this.frozenAt === undefined) return;
    this.base += this.frozenAt - this.running();
    this.frozenAt = undefined;
  }

  /** A call came. */
  tick(): void {
    if (this.setting === "calls" && this.frozenAt === undefined) this.base += millisecondsPerCall;
  }

  reset(): void {
    this.frozenAt = undefined;
    this.base = startOf(this.setting);
  }

  /** Goes on from the time of a saved state. */
  moveTo(now: number): void {
    this.base += now - this.running();
    if (this.frozenAt !== undefined) this.frozenAt = now;
  }

  private running(): number {
    return this.setting === "machine" ? this.machine() + this.base : this.base;
  }
}

function startOf(setting: ClockSetting): number {
  if (setting === "machine") return 0;
  if (setting === "calls") return firstDay;
  const start = typeof setting === "number" ? setting : Date.parse(setting);
  if (!Number.isFinite(start))
    throw new RangeError(`clock takes "calls", "machine", milliseconds since 1970 or an ISO 8601 time, not ${setting}`);
  return start;
}
