// Files of events in a working folder, and the command that reads them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

export const SERVICE = "alibaba/bssopenapi";
export const CORRECTIONS = `spec/${SERVICE}/2017-12-14/corrections.json`;
export const event = {
  vendor: "alibaba",
  service: "bssopenapi",
  version: "2017-12-14",
  time: "2025-06-01T10:00:00.000Z",
  requestId: "8F1C",
  action: "CreateInstance",
  path: "CreateInstance.output.IsSuccess",
  kind: "unknown-member",
  found: "boolean",
};
const { vendor: _vendor, service: _service, version: _version, ...unnamed } = event;
export const bare = unnamed;

export const proposal = {
  at: "CreateInstance.output.IsSuccess",
  set: { name: "IsSuccess", type: { kind: "boolean" } },
  reason: "answers hold this member, as boolean; the page does not name it",
  evidence: "seen once in answers of CreateInstance, 2025-06-01T10:00:00.000Z, request 8F1C",
};

export function folderWith(files: Readonly<Record<string, readonly (object | string)[]>>): string {
  const folder = workingFolder();
  for (const [name, lines] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      lines.map((own) => `${typeof own === "string" ? own : JSON.stringify(own)}\n`).join(""),
    );
  return folder;
}

export const suggest = (folder: string, ...args: string[]) => docwright(["corrections", "suggest", ...args], folder);
