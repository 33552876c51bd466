/**
 * Client tokens: what was answered to the first call with one. A second call with the same token and another input is another
 * call, as far as the pages tell.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import { valueAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";

/** The oldest go first. */
const keptTokens = 10_000;

export class Tokens {
  private readonly answers = new Map<string, JsonObject>();

  /** Undefined where the call has none. */
  of({ facts, input, action, region }: RunningCall): string | undefined {
    const token = facts.clientToken === undefined ? undefined : valueAt(input, facts.clientToken);
    return typeof token === "string" && token !== "" ? JSON.stringify([action, region ?? "", input]) : undefined;
  }

  find(token: string | undefined): JsonObject | undefined {
    return token === undefined ? undefined : this.answers.get(token);
  }

  keep(token: string | undefined, output: JsonObject): void {
    if (token === undefined) return;
    this.answers.set(token, output);
    const [oldest] = this.answers.keys();
    if (this.answers.size > keptTokens && oldest !== undefined) this.answers.delete(oldest);
  }

  clear(): void {
    this.answers.clear();
  }

  save(): JsonObject {
    return Object.fromEntries(this.answers);
  }

  restore(saved: JsonObject): void {
    this.clear();
    for (const token of Object.keys(saved)) {
      const output = own(saved, token);
      if (isObject(output)) this.answers.set(token, output);
    }
  }
}
