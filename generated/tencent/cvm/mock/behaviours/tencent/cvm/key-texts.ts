/**
 * Texts in the shape of keys that are no keys: what they hold says so when it is decoded, and fits no cipher. The same each
 * time for the same pair.
 */
import type { Call } from "../../../runtime/behaviour.js";

const bytesOfPrivateKey = 600;
const bytesOfPublicKey = 140;
const charactersPerLine = 64;

/** `ssh-rsa AAAAB3NzaC1yc2E… skey_112168` */
export function publicKey(call: Call, id: string | number): string {
  const comment = `skey_${100_000 + Math.floor(call.chance(`${id}/comment`) * 900_000)}`;
  return `ssh-rsa AAAAB3NzaC1yc2E${btoa(filler(call, id, bytesOfPublicKey))} ${comment}`;
}

/** In the lines of a PEM file. */
export function privateKey(call: Call, id: string | number): string {
  const label = "RSA PRIVATE KEY";
  const lines = btoa(filler(call, id, bytesOfPrivateKey)).match(new RegExp(`.{1,${charactersPerLine}}`, "g")) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function filler(call: Call, id: string | number, length: number): string {
  const own = call.chance(`${id}/key`).toFixed(16);
  return `This is no key: a mock made it up, ${own}. `.repeat(length).slice(0, length);
}
