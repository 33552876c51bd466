/** A spec and its notes -> the paths that nobody has words for: neither we in a note, nor the page in a description that is kept. */
import { listPaths } from "../4-spec/list-paths.js";
import type { Spec } from "../4-spec/spec.js";
import type { Notes } from "../project/service-folder.js";

export interface Words {
  /** How many paths there are that can have words. */
  readonly paths: number;
  readonly wordless: readonly string[];
}

export function findWordless(spec: Spec, notes: Notes): Words {
  const paths = listPaths(spec);
  const ours = new Map(Object.entries(notes));
  const wordless = paths.filter(([path, description]) => isBlank(ours.get(path)) && isBlank(description));
  return { paths: paths.length, wordless: wordless.map(([path]) => path) };
}

function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === "";
}
