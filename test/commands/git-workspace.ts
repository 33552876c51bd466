// A project in a git repository of its own, as a user has one: a small service read from a page of our own words, its files generated.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished } from "vitest";
import { docwright, type Outcome } from "../bad-input/workspace.js";
import type { Ended } from "../generated/services.js";
import { docwright as spawnCli } from "./run-cli.js";

/** Of the service that `makeProject` makes. */
export const SERVICE = "spec/tencent/brew/2030-01-15";
export const OUTPUT = "generated/tencent/brew";

const table = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row.replace(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}</tr>`).join("")}</table>`;

const pageOf = (action: string): string => `<h1>${action}</h1><h2>1. API Description</h2>
<p>Domain name for API request: brew.intl.tencentcloudapi.com.</p><p>Works on kettles.</p>
<h2>2. Input Parameters</h2>${table(
  "Parameter Name,Required,Type,Description",
  `Action,Yes,String,The value used for this API: ${action}`,
  "Version,Yes,String,The value used for this API: 2030-01-15",
  "KettleId,Yes,String,The kettle.",
  "Fuel,No,String,The fuel.",
)}
<h2>3. Output Parameters</h2>${table("Parameter Name,Type,Description", "RequestId,String,The call.")}
<h2>6. Error Code</h2>${table("Error Code,Description", "InternalError.Cold,The water is cold.")}`;

export interface Repository {
  readonly root: string;
  path(name: string): string;
  read(name: string): string;
  write(name: string, text: string): void;
  /** Replaces the one place where the words stand. */
  edit(name: string, words: string, by: string): void;
  git(...args: readonly string[]): string;
  /** Commits all that changed, `day` days after the first of January 2030. */
  commit(message: string, day?: number): void;
  /** Runs a command with the repository as working folder, or a folder inside. */
  run(command: string, ...args: readonly string[]): Promise<Outcome>;
  /** In a process of its own: templates are read once a process. */
  spawn(...args: readonly string[]): Promise<Ended>;
  runIn(folder: string, command: string, ...args: readonly string[]): Promise<Outcome>;
  remove(): void;
}

function openRepository(root: string): Repository {
  const path = (name: string): string => join(root, name);
  const read = (name: string): string => readFileSync(path(name), "utf8");
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const git = (env: NodeJS.ProcessEnv, args: readonly string[]): string =>
    execFileSync("git", [...args], { cwd: root, encoding: "utf8", env: { ...process.env, ...env }, stdio: "pipe" });
  return {
    root,
    path,
    read,
    write,
    edit(name, words, by) {
      expect(read(name).split(words), `${words} in ${name}`).toHaveLength(2);
      write(
        name,
        read(name).replace(words, () => by),
      );
    },
    git: (...args) => git({}, args),
    commit(message, day = 0) {
      const date = new Date(Date.UTC(2030, 0, 1 + day, 12)).toISOString();
      git({}, ["add", "--all"]);
      git({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, ["commit", "--quiet", "--allow-empty", "-m", message]);
    },
    run: (command, ...args) => runIn(root, command, args),
    spawn: (...args) => spawnCli(args, root),
    runIn: (folder, command, ...args) => runIn(resolve(root, folder), command, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function runIn(folder: string, command: string, args: readonly string[]): Promise<Outcome> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await docwright(command, ...args);
  } finally {
    process.chdir(before);
  }
}

/** An empty repository. */
export function makeRepository(): Repository {
  const repository = openRepository(mkdtempSync(join(tmpdir(), "docwright-test-")));
  repository.git("init", "--quiet", "--initial-branch", "main");
  repository.git("config", "user.name", "Kettle Works");
  repository.git("config", "user.email", "kettle@example.com");
  repository.git("config", "commit.gpgsign", "false");
  return repository;
}

/** With the actions BoilWater and PourWater, generated as client and docs, committed once. */
export async function makeProject(): Promise<Repository> {
  const repository = makeRepository();
  for (const action of ["BoilWater", "PourWater"]) repository.write(`in/${action}.html`, pageOf(action));
  repository.write("docwright.config.json", JSON.stringify({ targets: ["client", "docs"] }));
  expect(await repository.run("ingest", "in")).toMatchObject({ code: 0, errors: [] });
  rmSync(repository.path("in"), { recursive: true });
  expect(await repository.run("generate")).toMatchObject({ code: 0, errors: [] });
  repository.commit("the service as it was");
  return repository;
}

/** The same, to be changed by one test. */
export function copyOf({ root }: Repository): Repository {
  const folder = mkdtempSync(join(tmpdir(), "docwright-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(root, folder, { recursive: true });
  return openRepository(folder);
}
