// A temporary folder in which commands run as a user would run them: what they print, their exit code, what they leave.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { COMMANDS } from "../../generator/commands/registry.js";
import { UsageError } from "../../generator/project/usage-error.js";
import { TemplateError } from "../../generator/6-files/template-error.js";
import { OutputError } from "../../generator/6-files/write-text.js";

export interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
  /** What it ended with, where it did not end by itself: also the last of the errors. */
  readonly thrown?: string;
}

export interface Workspace {
  readonly root: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  /** Every file below the folder with its bytes. */
  files(name?: string): Record<string, string>;
  remove(): void;
}

export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), "docwright-"));
  const path = (name: string): string => join(root, name);
  return {
    root,
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    files(name = ".") {
      const entries = readdirSync(path(name), { recursive: true, withFileTypes: true }).filter((own) => own.isFile());
      const paths = entries.map((own) => join(own.parentPath, own.name)).sort();
      return Object.fromEntries(paths.map((own) => [own.slice(root.length + 1), readFileSync(own, "latin1")]));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Runs a command as the command line does: wrong usage, templates and an output that cannot be written are exit code 2; any other throw is our bug. */
export async function docwright(name: string, ...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const errors: string[] = [];
  const command = COMMANDS.find((own) => own.name === name);
  if (!command) throw new Error(`no command ${name}`);
  try {
    const console = { out: (line: string) => void out.push(line), error: (line: string) => void errors.push(line) };
    return { code: await (await command.load()).run(args, console), out, errors };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OutputError || error instanceof TemplateError)) throw error;
    return { code: 2, out, errors: [...errors, error.message], thrown: error.message };
  }
}

/** An action page as copied from the site, in words of our own. */
export function actionPage(action: string, service = "brew"): string {
  return `${action}

PDF

1. API Description

Domain name for API request: ${service}.intl.tencentcloudapi.com.

Works on kettles.

2. Input Parameters

Parameter Name Required Type Description
Action Yes String Common Params. The value used for this API: ${action}.
Version Yes String Common Params. The value used for this API: 2030-01-15.
KettleId Yes String Number of the kettle.

3. Output Parameters

Parameter Name Type Description
RequestId String Number of this call.

6. Error Code

Error Code Description
InternalError.Cold The water is cold.
`;
}

/** A page of the other vendor. */
export function pipedPage(action: string, parameter = "CupId"): string {
  return `Pours tea. OpenAPI Explorer and the Error Center know more.
Request parameters
Name | Type | Required | Example value | Description |
Action | String | Yes | ${action} | The operation. |
${parameter} | String | No | cup-1 | The cup to fill. |
Returned Data
Name | Type | Example Value | Description |
RequestId | String | A555**** | The number of this call. |
`;
}

/** Two pages of a printed manual, three sheets; running heads say that it has `sheets`. */
export function manual(sheets: number): string {
  const printed = (action: string): string => ` 1. API Description

Domain name for API request: brew.intl.tencentcloudapi.com.

Works on kettles.

2. Input Parameters

Parameter Name Required Type Description

KettleId Yes String Number of the kettle.

${action}
Last updated：2030-02-02 10:00:00

https://console.tencentcloud.com/api/explorer?Product=brew&Version=2030-01-15&Action=${action}
Kettle Works

©2030 Kettle Works Page ${action === "BoilWater" ? 2 : 4}
of ${sheets}

3. Output Parameters

Parameter Name Type Description

RequestId String Number of this call.

6. Error Code

Error Code Description

InternalError.Cold The water is cold.
`;
  return printed("BoilWater") + printed("PourWater");
}
