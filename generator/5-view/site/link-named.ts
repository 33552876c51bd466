/**
 * A path in the spec's grammar (`RunInstances.input.Disks[].Size`, `type:Disk.Size`, `error:Code`) -> the place in the pages that tells
 * of it; undefined where there is none: what a release removed has no page any more.
 */
import type { SitePaths } from "./paths.js";

/** `up` goes from the page to the folder of the service. */
export function linkNamed(path: string, paths: SitePaths, up: string): string | undefined {
  const [, kind, name = ""] = /^(?:(type|error):)?(.*)$/s.exec(path) ?? [];
  if (kind === "error") return paths.error(name, up).href;
  const [owner, inside] = cutAtDot(name);
  if (inside === undefined) return (kind === "type" ? paths.type(owner, up) : paths.action(owner, up)).href;
  if (kind === "type") return paths.member(owner, undefined, withoutMarks(inside), up).href;
  const [side, member = ""] = cutAtDot(inside);
  if (side !== "input" && side !== "output") return undefined;
  return paths.member(owner, side, withoutMarks(member), up).href;
}

function cutAtDot(text: string): [string, string?] {
  const dot = text.indexOf(".");
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `Disks[].Size` -> `Disks.Size`, as rows of pages are named. */
function withoutMarks(path: string): string {
  return path.replace(/(?:\[\]|\{\})+(?=\.|$)/g, "");
}
