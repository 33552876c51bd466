// A temporary folder with a config in it, read as commands read it; and what was evaluated of it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readConfig, type Config, type ConfigPlace } from "../../generator/project/config.js";
import { temporaryFolder } from "../generated/services.js";

export interface ConfigFolder {
  readonly folder: string;
  write(name: string, text: string): void;
  read(place?: ConfigPlace): Promise<Config>;
  /** What is said of a config that is refused, with the folder left out. */
  refused(place?: ConfigPlace): Promise<string>;
}

export function configFolder(files: Readonly<Record<string, string>>): ConfigFolder {
  const folder = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const read = (place: ConfigPlace = {}): Promise<Config> => readConfig({}, { folder, ...place });
  const refused = async (place: ConfigPlace = {}): Promise<string> => {
    const error: unknown = await read(place).then(
      () => new Error("it was read"),
      (thrown: unknown) => thrown,
    );
    return String(error)
      .replaceAll(folder, "")
      .replace(/^Error: /, "");
  };
  return { folder, write, read, refused };
}
