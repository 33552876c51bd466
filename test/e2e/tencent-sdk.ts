// What the two SDKs of this vendor have in common: how a call is set up, and how they are driven.
// Both are driven over node:http's default agent, with the vendor's host names (capture-server.ts).
import type { Shape } from "./shape.js";

export type SignMethod = "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";

/** How a request is sent; the SDKs call the first two `signMethod` and `reqMethod`. */
export interface Setup {
  readonly signMethod: SignMethod;
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly region?: string;
  readonly token?: string;
  readonly language?: string;
  /** Sends the input in parts, as actions that take bytes need it; the SDK's caller knows, the SDK does not. */
  readonly multipart?: boolean;
}

export interface TencentSdk {
  readonly name: string;
  /** Does it send the language that it is given? */
  readonly speaks: boolean;
  /** The host that it calls when told none. */
  defaultHost(): string;
  /** The request structure of each action. */
  readonly actions: ReadonlyMap<string, Shape>;
  call(setup: Setup, action: string, input: object): Promise<unknown>;
}

export const key = { id: "AKIDexample", secret: "exampleSecretOf32Characters/+=ab" };
