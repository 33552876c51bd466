/**
 * What the explorer holds while its page is open, and who is told when it changes. Keys live here and nowhere else: not in the
 * address, not in any storage.
 */
import { randomHex } from "../../../client/runtime/bytes.js";
import type { Credentials } from "../../../client/runtime/protocol.js";
import { mockCredentials } from "../../../mock/runtime/mock-credentials.js";
import type { Servers } from "./servers.js";
import type { ExplorerState } from "./state.js";

export interface SessionState extends ExplorerState {
  readonly credentials: Credentials;
  readonly servers: Servers;
  /** Milliseconds since 1970: of the signature that is shown. */
  readonly time: number;
  readonly nonce: string;
}

type Listener = (state: SessionState, by: object | undefined) => void;

export class Session {
  private now: SessionState;
  private readonly listeners: Listener[] = [];

  constructor(state: ExplorerState, servers: Servers) {
    this.now = { ...state, credentials: mockCredentials, servers, ...freshTime() };
  }

  get state(): SessionState {
    return this.now;
  }

  /** `by`: who changed it, and need not be told what it knows. */
  set(change: Partial<SessionState>, by?: object): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener(this.now, by);
  }

  watch(listener: Listener): void {
    this.listeners.push(listener);
    listener(this.now, undefined);
  }
}

export function freshTime(): Pick<SessionState, "time" | "nonce"> {
  return { time: Date.now(), nonce: randomHex(16) };
}
