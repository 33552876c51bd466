/**
 * The body of actions that take bytes, as multipart/form-data: each value of the input is a part of its flat name
 * (`Files.0.Content`), bytes as they are, everything else as text.
 */
import { joinBytes, randomHex, toBytes } from "./bytes.js";
import { leaves } from "./flatten.js";
import type { Encoded } from "./operation.js";

export function multipart(input: object): Encoded {
  // In small letters: the signature is over the header in small letters.
  const boundary = `docwright-${randomHex(16)}`;
  const parts = leaves(input, 0).flatMap(([name, value]) => {
    const type = value instanceof Uint8Array ? "\r\nContent-Type: application/octet-stream" : "";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${type}\r\n\r\n`;
    return [toBytes(head), value instanceof Uint8Array ? value : toBytes(value), toBytes("\r\n")];
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: joinBytes([...parts, toBytes(`--${boundary}--\r\n`)]),
  };
}

/** As browsers write it: nothing in a name can end the line or the name. */
function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
