// Bodies of actions that take bytes: read back by the platform's own parser, and signed as they are sent.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createCaller } from "../../templates/client/runtime/caller.js";
import { multipart } from "../../templates/client/runtime/multipart.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { signTc3 } from "../../templates/client/runtime/sign-tc3.js";
import type { FetchInit } from "../../templates/client/runtime/transport.js";
import { sendByFetch } from "../../templates/client/runtime/transport.js";
import { machines, toServiceInfo } from "./sample-services.js";

const credentials = { id: "my-id", secret: "my-secret-value" };
const bytes = Uint8Array.from([0, 13, 10, 45, 45, 255]);
const input = { Name: 'é "x"\r\n', Size: 3, Parts: [{ Content: bytes }], None: undefined, Flags: [true] };

async function send(): Promise<FetchInit> {
  let sent: FetchInit | undefined;
  const fetch = async (_url: string, init: FetchInit) => {
    sent = init;
    return new Response('{"Response":{}}');
  };
  const caller = createCaller(toServiceInfo(machines), tencentV3, { credentials, send: sendByFetch(fetch) });
  await caller.call({ action: "Upload", encode: multipart }, input);
  if (sent === undefined) throw new Error("nothing was sent");
  return sent;
}

test("parts by flat names, bytes as they are", async () => {
  const { body, headers } = await send();
  const form = await new Response(body as string, {
    headers: { "content-type": headers["Content-Type"] ?? "" },
  }).formData();
  expect([...form.keys()]).toEqual(["Name", "Size", "Parts.0.Content", "Flags.0"]);
  expect(form.get("Name")).toBe(input.Name);
  expect(form.get("Size")).toBe("3");
  const content = form.get("Parts.0.Content");
  // A part with a type and no file name is text to the platform's parser; its bytes stand in the body all the same.
  expect(content).toBeDefined();
  expect(Buffer.from(body as Uint8Array).includes(Buffer.from(bytes))).toBe(true);
});

test("the signature is over the bytes sent, and over the type with its boundary", async () => {
  const { body, headers } = await send();
  const type = headers["Content-Type"] ?? "";
  expect(type).toBe(type.toLowerCase());
  const request = {
    method: "POST",
    query: "",
    headers: { "content-type": type, host: "cvm.example.com" },
    payload: body as Uint8Array<ArrayBuffer>,
  };
  const scope = { service: "cvm", timestamp: Number(headers["X-TC-Timestamp"]) };
  const signed = await signTc3(request, credentials, scope);
  expect(headers["Authorization"]).toBe(signed.authorization);
  expect(signed.canonicalRequest.endsWith(createHash("sha256").update(request.payload).digest("hex"))).toBe(true);
});

test("a name cannot end its line", () => {
  const text = new TextDecoder().decode(multipart({ 'a"\r\nX: y': "v" }).body);
  expect(text).toContain('name="a%22%0D%0AX: y"\r\n\r\nv\r\n');
});
