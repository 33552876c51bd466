/**
 * tar -> its entries in order, links and folders with no bytes. Imports modern-tar when it is needed. Throws where the
 * file is broken or cut off: every tar ends with empty blocks.
 */

export interface TarEntry {
  readonly name: string;
  readonly kind: "file" | "link" | "other";
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

export async function* readTar(bytes: Uint8Array): AsyncGenerator<TarEntry> {
  const { unpackTar } = await import("modern-tar");
  for (const { header, data = new Uint8Array() } of await unpackTar(bytes, { strict: true }))
    yield { name: header.name, kind: kindOf(header.type), bytes: data };
  if (bytes.subarray(-BLOCK).some((byte) => byte !== 0)) throw new Error("its end is missing");
}

function kindOf(type: string | undefined): TarEntry["kind"] {
  if (type === "file") return "file";
  return type === "link" || type === "symlink" ? "link" : "other";
}
