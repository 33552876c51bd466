// What the two SDKs of this vendor have in common: how a call is set up, and how they are driven.
// Both are driven over node:http's default agent, with the vendor's host names (capture-server.ts).
import type { Shape } from "./shape.js";

export type SignMethod = "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";

/** How a request is sent; the SDKs call the first two `signMethod` and `reqMethod`. */
export interface Setup {
  readonly signMethod: SignMethod;
  readonly method: "GET" | "POST";
  /** The SDK's `endpoint`: a host, with a port and a path where it has them. */
  readonly host: string;
  readonly region?: string;
  readonly token?: string;
  readonly language?: string;
  /** By default the key below. */
  readonly credentials?: Key;
  /** More headers than the SDK sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the input in parts, as actions that take bytes need it; the SDK's caller knows, the SDK does not. */
  readonly multipart?: boolean;
}

export interface TencentSdk {
  /** The host that it calls when told none. */
  defaultHost(): string;
  /** The request structure of each action. */
  readonly actions: ReadonlyMap<string, Shape>;
  /** What the setup leaves out is what the SDK does by itself. */
  call(setup: Partial<Setup>, action: string, input: object): Promise<unknown>;
}

interface Key {
  readonly id: string;
  readonly secret: string;
}

export const key: Key = { id: "AKIDexample", secret: "exampleSecretOf32Characters/+=ab" };
