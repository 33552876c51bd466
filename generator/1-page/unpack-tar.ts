/**
 * tar -> its entries in order, links and folders with no bytes. Imports tar-stream when it is needed. Throws where the
 * file is broken or cut off: every tar ends with empty blocks.
 */

export interface TarEntry {
  readonly name: string;
  readonly kind: "file" | "link" | "other";
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

export async function* readTar(bytes: Uint8Array): AsyncGenerator<TarEntry> {
  const { extract } = await import("tar-stream");
  const stream = extract();
  stream.end(bytes);
  for await (const entry of stream) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry as AsyncIterable<Uint8Array>) chunks.push(chunk);
    yield { name: entry.header.name, kind: kindOf(entry.header.type), bytes: Buffer.concat(chunks) };
  }
  if (bytes.subarray(-BLOCK).some((byte) => byte !== 0)) throw new Error("its end is missing");
}

function kindOf(type: string | null | undefined): TarEntry["kind"] {
  if (type === "file" || type === "contiguous-file") return "file";
  return type === "link" || type === "symlink" ? "link" : "other";
}
