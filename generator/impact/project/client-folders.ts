/**
 * Where consumers keep the generated client of a service: every folder whose path ends as `generate` makes it,
 * `…/<vendor>/<service>/client`, whether it is there or not. A folder of that name that holds something else is left alone.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Disk } from "./disk.js";

export class ClientFolders {
  /** Endings that imports are looked for by, for messages. */
  readonly endings: readonly string[];
  private readonly form: RegExp;
  private readonly disk: Disk;
  private readonly known = new Map<string, boolean>();

  constructor(specs: readonly Spec[], disk: Disk) {
    this.disk = disk;
    this.endings = [...new Set(specs.flatMap(namesOf))];
    const names = this.endings.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    this.form = new RegExp(`^(.*/(?:${names.join("|")})/client)(?:/(.*))?$`, "s");
  }

  /** The path inside the client that a path of the disk names; empty for its folder, undefined for what is no part of one. */
  locate(path: string): string | undefined {
    const [, folder, inside = ""] = this.form.exec(path) ?? [];
    if (folder === undefined || folder.includes("/node_modules/")) return undefined;
    const isOurs = this.known.get(folder) ?? this.isOurs(folder);
    this.known.set(folder, isOurs);
    return isOurs ? inside : undefined;
  }

  /** What stands there says that docwright made it, by its mark or by the manifest beside it; nothing stands there as well. */
  private isOurs(folder: string): boolean {
    const entry = ["index.ts", "index.d.ts", "index.js"].map((name) => `${folder}/${name}`).find(this.disk.fileExists);
    if (entry === undefined || this.disk.fileExists(`${folder}/../manifest.json`)) return true;
    return this.disk.readFile(entry)?.startsWith("// Made by docwright ") === true;
  }
}

/** As `generate` names the folder: the service, with its version where that is not the newest, with its site where it has several. */
function namesOf({ vendor, service, version, site }: Spec): string[] {
  const names = [service, ...[version, site].flatMap((end) => (end === undefined ? [] : [`${service}-${end}`]))];
  return names.map((name) => `${vendor}/${name}`);
}

/** The disk as it is with these files, and no others, in each folder of the client. */
export function withClient(disk: Disk, folders: ClientFolders, files: ReadonlyMap<string, string>): Disk {
  const inside = new Set([...files.keys()].flatMap((path) => parentsOf(path)));
  return {
    ...disk,
    fileExists: (path) => {
      const own = folders.locate(path);
      return own === undefined ? disk.fileExists(path) : files.has(own);
    },
    readFile: (path) => {
      const own = folders.locate(path);
      return own === undefined ? disk.readFile(path) : files.get(own);
    },
    directoryExists: (path) => {
      const own = folders.locate(path);
      if (own !== undefined) return inside.has(own);
      // The compiler looks into no folder whose own folder is not there.
      return disk.directoryExists(path) || folders.locate(`${path}/client`) === "";
    },
    realpath: (path) => (folders.locate(path) === undefined ? disk.realpath(path) : path),
  };
}

function parentsOf(path: string): string[] {
  const steps = path.split("/").slice(0, -1);
  return ["", ...steps.map((_, i) => steps.slice(0, i + 1).join("/"))];
}
