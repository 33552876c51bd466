/** Files of a service and the folders of its targets -> how many files and bytes each target made. */
import type { RenderedFile } from "../6-files/render.js";

export interface TargetCount {
  readonly files: number;
  readonly bytes: number;
}

/** A target as its output folder tells: `.` is the service's own folder, which holds what no other target's does. */
export interface TargetFolder {
  readonly name: string;
  readonly folder: string;
}

export function countTargets(
  files: readonly RenderedFile[],
  targets: readonly TargetFolder[],
): Readonly<Record<string, TargetCount>> {
  const counts = new Map(targets.map(({ name }) => [name, { files: 0, bytes: 0 }]));
  const root = targets.find(({ folder }) => folder === ".");
  for (const { path, text } of files) {
    const owner = targets.find(({ folder }) => path.startsWith(`${folder}/`)) ?? root;
    const count = owner && counts.get(owner.name);
    if (!count) continue;
    count.files += 1;
    count.bytes += Buffer.byteLength(text);
  }
  return Object.fromEntries(counts);
}
