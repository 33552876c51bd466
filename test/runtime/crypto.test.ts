// node:crypto and WebCrypto give the same: hashes, and all signatures, over any input, broken text included.
import { createHash, createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toBase64, toHex } from "../../templates/client/runtime/bytes.js";
import { hashing, nodeHashing, webHashing } from "../../templates/client/runtime/crypto.js";
import { signAcs3 } from "../../templates/client/runtime/sign-acs3.js";
import { signHmac } from "../../templates/client/runtime/sign-hmac.js";
import { signRpc } from "../../templates/client/runtime/sign-rpc.js";
import { signTc3 } from "../../templates/client/runtime/sign-tc3.js";

type Signers = readonly [typeof signTc3, typeof signAcs3, typeof signHmac, typeof signRpc];
const byNode: Signers = [signTc3, signAcs3, signHmac, signRpc];
let byWeb: Signers;

beforeAll(async () => {
  // A second copy of the modules, on a platform that has no node:crypto.
  vi.resetModules();
  const hidden = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  const [crypto, tc3, acs3, hmac, rpc] = await Promise.all([
    import("../../templates/client/runtime/crypto.js"),
    import("../../templates/client/runtime/sign-tc3.js"),
    import("../../templates/client/runtime/sign-acs3.js"),
    import("../../templates/client/runtime/sign-hmac.js"),
    import("../../templates/client/runtime/sign-rpc.js"),
  ]);
  expect(crypto.hashing()).toBe(crypto.webHashing);
  hidden.mockRestore();
  byWeb = [tc3.signTc3, acs3.signAcs3, hmac.signHmac, rpc.signRpc];
});
afterAll(() => {
  vi.restoreAllMocks();
});

const text = fc.string({ unit: "binary", maxLength: 40 });
const secret = fc.string({ minLength: 1, maxLength: 80 });
const data = fc.oneof(
  text,
  fc.constantFrom("\uD800", "a\uDFFFb", "é漢😀"),
  fc.uint8Array({ maxLength: 40 }).map((own) => new Uint8Array(own)),
);
const record = fc.dictionary(text, text, { maxKeys: 6, noNullPrototype: true });

test("here node:crypto is chosen, once", () => {
  expect(hashing()).not.toBe(webHashing);
  expect(hashing()).toBe(hashing());
});

test("hashes and HMACs", async () => {
  const names = fc.constantFrom("SHA-1" as const, "SHA-256" as const);
  const keys = fc.oneof(
    secret,
    fc.uint8Array({ minLength: 1, maxLength: 100 }).map((own) => new Uint8Array(own)),
  );
  await fc.assert(
    fc.asyncProperty(data, names, keys, text, async (own, name, key, message) => {
      const node = nodeHashing();
      const expected = createHash("sha256").update(own).digest("hex");
      expect([await node?.sha256Hex(own), await webHashing.sha256Hex(own)]).toEqual([expected, expected]);
      const mac = createHmac(name.replace("-", ""), key).update(message).digest("hex");
      const macs = [await node?.hmac(name, key, message), await webHashing.hmac(name, key, message)];
      expect(macs.map((bytes) => bytes && toHex(bytes))).toEqual([mac, mac]);
    }),
  );
});

test("signatures", async () => {
  const request = fc.record({
    method: text,
    query: text,
    path: text,
    host: text,
    headers: record,
    parameters: record,
    payload: data,
  });
  const credentials = fc.record({ id: text, secret });
  const scope = fc.record({ service: text, timestamp: fc.integer({ min: 0, max: 4e9 }) });
  await fc.assert(
    fc.asyncProperty(request, credentials, scope, async (own, key, where) => {
      const sign = ([tc3, acs3, hmac, rpc]: Signers) =>
        Promise.all([
          tc3(own, key, where),
          acs3(own, key),
          hmac(own, "HmacSHA1", key.secret),
          hmac(own, "HmacSHA256", key.secret),
          rpc(own, key.secret),
        ]);
      expect(await sign(byWeb)).toEqual(await sign(byNode));
    }),
  );
});

describe("the key of TC3 that is kept", () => {
  const request = { method: "POST", query: "", headers: { host: "h" }, payload: "" };
  const key = { id: "i", secret: "one" };
  const scope = { service: "cvm", timestamp: 1_700_000_000 };
  const of = async (own: typeof key, where = scope) => (await signTc3(request, own, where)).signature;
  const fresh = (own: typeof key, where = scope) => of({ ...own }, where);

  test("is that of the secret, the day and the service", async () => {
    const [kept, other, later, elsewhere] = [
      await of(key),
      { ...key, secret: "two" },
      { ...scope, timestamp: scope.timestamp + 86_400 },
      { ...scope, service: "tcr" },
    ];
    expect(await of(key)).toBe(kept);
    expect(await of(key, later)).toBe(await fresh(key, later));
    expect(await of(key, elsewhere)).toBe(await fresh(key, elsewhere));
    expect(await of(other)).toBe(await fresh(other));
    // The same object with another secret, as who changes keys in place has it.
    const changing = { ...key };
    expect(await of(changing)).toBe(kept);
    changing.secret = "two";
    expect(await of(changing)).toBe(await fresh(other));
    expect(await of(key)).toBe(kept);
  });
});

test("base64 and hexadecimal as Node writes them", () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
  }
});
