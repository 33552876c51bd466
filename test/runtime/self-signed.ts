// A certificate that signs itself, for servers of https in tests: Node makes keys, but no certificates. Written as DER by hand:
// names and addresses of this machine, valid for a century, gone with the process.
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;

/** Good for `localhost`, 127.0.0.1 and ::1, or for the name given instead. */
export function selfSigned(name?: string): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = der(SEQUENCE, objectId("2a8648ce3d040302"));
  const commonName = der(SEQUENCE, objectId("550403"), der(0x0c, Buffer.from("docwright test")));
  const subject = der(SEQUENCE, der(SET, commonName));
  const valid = der(SEQUENCE, der(0x18, Buffer.from("20240101000000Z")), der(0x18, Buffer.from("21240101000000Z")));
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const publicPart = publicKey.export({ type: "spki", format: "der" });
  const extensions = der(0xa3, der(SEQUENCE, alternativeNames(name)));
  const content = der(SEQUENCE, version, serial, ecdsaWithSha256, subject, valid, subject, publicPart, extensions);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", content, privateKey));
  const bytes = der(SEQUENCE, content, ecdsaWithSha256, signature);
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}

function alternativeNames(name: string | undefined): Buffer {
  const [dns, address] = [0x82, 0x87];
  const loopback6 = Buffer.from("00000000000000000000000000000001", "hex");
  const here = [der(dns, Buffer.from("localhost")), der(address, Buffer.from([127, 0, 0, 1])), der(address, loopback6)];
  const names = name === undefined ? here : [der(dns, Buffer.from(name))];
  return der(SEQUENCE, objectId("551d11"), der(0x04, der(SEQUENCE, ...names)));
}

function objectId(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

/** Tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
