/** renames.json: paths of the old specs and new names, as diff/renames.ts says; empty where there is no such file. */
import { readJsonFile } from "../read-json-file.js";
import { UsageError } from "../usage-error.js";

export function readRenames(path: string, isAsked: boolean): ReadonlyMap<string, string> {
  const raw = readJsonFile(path) ?? (isAsked ? undefined : {});
  if (raw === undefined) throw new UsageError(`there is no ${path}; write it, or leave --renames out`);
  return checkRenames(raw, path);
}

export function checkRenames(raw: unknown, place: string): ReadonlyMap<string, string> {
  const entries = typeof raw === "object" && raw !== null && !Array.isArray(raw) ? Object.entries(raw) : undefined;
  const bad = entries?.find(([, name]) => typeof name !== "string" || name === "");
  if (entries && !bad) return new Map(entries as [string, string][]);
  throw new UsageError(`${place} must hold an object of old paths and new names, such as {"type:Disk.Size": "SizeGb"}`);
}
