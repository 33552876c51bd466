/**
 * What a step changed in the spec -> the lines of corrections.json that did: those that correct this very field, else those that correct
 * what holds it or what it holds, else the only one that changed.
 */
import { join } from "node:path";
import { readText } from "../../../6-files/write-text.js";
import type { Source, SourcePlace } from "./cause.js";
import type { Placer } from "./place-in-pages.js";
import type { ServiceState } from "./read-service.js";

export function placeInCorrections(before: ServiceState, after: ServiceState, sources: readonly Source[]): Placer {
  const [old, now] = [before, after].map(({ folder }) => linesOf(folder.path));
  const placeOne = ({ name, what }: Source): SourcePlace => {
    const [lines = [], { project, folder }] = what === "removed" ? [old, before] : [now, after];
    const line = lines.findIndex((own) => own.includes(JSON.stringify(name))) + 1;
    return { file: project.named(join(folder.path, "corrections.json")), ...(line === 0 ? {} : { line }) };
  };
  return ({ path }) => {
    const near = [isSame, isAround].map((isNear) => sources.filter(({ name }) => isNear(name, path)));
    const own = near.find((found) => found.length > 0) ?? (sources.length === 1 ? sources : []);
    return own.map(placeOne);
  };
}

function linesOf(folder: string): string[] {
  return (readText(join(folder, "corrections.json")) ?? "").split("\n");
}

/** `A.input.B#constraints` and `A.input.B#constraints.minimum` */
function isSame(correction: string, path: string): boolean {
  const [[item, field = ""], [other, own = ""]] = [partsOf(correction), partsOf(path)];
  return item === other && field !== "" && own !== "" && (isStart(field, own) || isStart(own, field));
}

/** `A#input`, `A.input.B#type` or `A.input.B`, and `A.input.B.C#required` */
function isAround(correction: string, path: string): boolean {
  const [one, other] = [correction, path].map((own) => {
    const [item = "", field = ""] = partsOf(own);
    const names = field.split(".").filter((step) => !/^(?:type|of|members|\d+|)$/.test(step));
    return [item, ...names].join(".");
  });
  if (one === undefined || other === undefined) return false;
  return one.startsWith("error:") ? one === other : isStart(one, other) || isStart(other, one);
}

function partsOf(path: string): string[] {
  return path.replaceAll("[]", "").split("#");
}

function isStart(start: string, path: string): boolean {
  return path === start || path.startsWith(`${start}.`);
}
