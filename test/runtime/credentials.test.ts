// Keys from the environment and from shared files with profiles: what counts, and what is said of half a key.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type CredentialsNames,
  type FileOptions,
  readProfile,
  readVariables,
} from "../../templates/client/runtime/credentials.js";

const names: CredentialsNames = {
  variables: { id: "T_ID", secret: "T_SECRET", token: ["T_SESSION_TOKEN", "T_TOKEN"] },
  profileVariable: "T_PROFILE",
  fileVariable: "T_FILE",
  file: ".t-cloud/credentials",
  entries: { id: "secret_id", secret: "secret_key", token: ["token", "session_token"] },
};
const secret = "hush-hush";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docwright-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function set(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

function write(text: string, name = "credentials"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The message of what it throws; a text that no test expects where it does not. */
function messageOf(run: () => unknown): string {
  try {
    return `returned ${JSON.stringify(run())}`;
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: "ConfigurationError" });
    return (thrown as Error).message;
  }
}

describe("variables", () => {
  test.each<[Readonly<Record<string, string>>, object | undefined]>([
    [{}, undefined],
    [{ T_ID: "", T_SECRET: "" }, undefined],
    [
      { T_ID: "i", T_SECRET: "s" },
      { id: "i", secret: "s" },
    ],
    [
      { T_ID: "i", T_SECRET: "s", T_TOKEN: "t" },
      { id: "i", secret: "s", token: "t" },
    ],
    [
      { T_ID: "i", T_SECRET: "s", T_TOKEN: "t", T_SESSION_TOKEN: "first" },
      { id: "i", secret: "s", token: "first" },
    ],
    [
      { T_ID: "i", T_SECRET: "s", T_TOKEN: "t", T_SESSION_TOKEN: "" },
      { id: "i", secret: "s", token: "t" },
    ],
    [
      { T_ID: "i", T_SECRET: "s", T_TOKEN: "" },
      { id: "i", secret: "s" },
    ],
    [{ T_TOKEN: "t" }, undefined],
  ])("%o", (variables, expected) => {
    set(variables);
    expect(readVariables(names)).toEqual(expected);
  });

  test.each([{ T_ID: "i" }, { T_SECRET: secret }, { T_ID: "", T_SECRET: secret }])("half of it: %o", (variables) => {
    set(variables);
    expect(messageOf(() => readVariables(names))).toBe("T_ID and T_SECRET must both be set");
  });
});

describe("a file", () => {
  const read = (text: string, options: FileOptions = {}) => readProfile(names, { path: write(text), ...options });

  test.each<[string, string, object]>([
    ["plain", "[default]\nsecret_id = i\nsecret_key = s\n", { id: "i", secret: "s" }],
    ["CRLF, no end of line", "[default]\r\nsecret_id=i\r\nsecret_key=s", { id: "i", secret: "s" }],
    ["a byte-order mark", "\uFEFF[default]\nsecret_id=i\nsecret_key=s", { id: "i", secret: "s" }],
    ["blanks", "\n  [ default ]  \n\tsecret_id\t=\ti  \n secret_key=s \n", { id: "i", secret: "s" }],
    [
      "comments",
      "# a\n; b\n[default] # c\n#secret_id=x\nsecret_id=i\n;secret_id=y\nsecret_key=s",
      { id: "i", secret: "s" },
    ],
    ["signs of equality in a value", "[default]\nsecret_id=i\nsecret_key=a=b==", { id: "i", secret: "a=b==" }],
    [
      "other lines",
      "secret_id=x\n[default]\nsecret_id=i\nsecret_key=s\nregion=r\nnonsense\n=\n[",
      { id: "i", secret: "s" },
    ],
    ["a token", "[default]\nsecret_id=i\nsecret_key=s\nsession_token=t", { id: "i", secret: "s", token: "t" }],
    [
      "two tokens",
      "[default]\nsecret_id=i\nsecret_key=s\nsession_token=u\ntoken=t",
      { id: "i", secret: "s", token: "t" },
    ],
    ["an empty token", "[default]\nsecret_id=i\nsecret_key=s\ntoken=", { id: "i", secret: "s" }],
    [
      "other profiles",
      "[a]\nsecret_id=x\nsecret_key=x\n[default]\nsecret_id=i\nsecret_key=s\n[b]\nsecret_id=y",
      { id: "i", secret: "s" },
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a profile by option, by variable, else default", () => {
    const text = ["default", "one", "two"].map((name) => `[${name}]\nsecret_id=${name}\nsecret_key=s\n`).join("\n");
    expect(read(text)).toMatchObject({ id: "default" });
    set({ T_PROFILE: "one" });
    expect(read(text)).toMatchObject({ id: "one" });
    expect(read(text, { profile: "two" })).toMatchObject({ id: "two" });
  });

  test("a path by option, by variable, else below the home folder", () => {
    const of = (name: string) => write(`[default]\nsecret_id=${name}\nsecret_key=s\n`, name);
    set({ HOME: folder, USERPROFILE: folder });
    expect(homedir()).toBe(folder);
    expect(readProfile(names, {})).toBeUndefined();
    mkdirSync(join(folder, ".t-cloud"));
    of(".t-cloud/credentials");
    expect(readProfile(names, {})).toMatchObject({ id: ".t-cloud/credentials" });
    set({ T_FILE: of("variable") });
    expect(readProfile(names, {})).toMatchObject({ id: "variable" });
    expect(readProfile(names, { path: of("option") })).toMatchObject({ id: "option" });
  });

  test("that is not there, or cannot be read, is no source", () => {
    expect(readProfile(names, { path: join(folder, "nowhere") })).toBeUndefined();
    expect(readProfile(names, { path: folder })).toBeUndefined();
  });

  test.each([
    ["", "default"],
    ["[default]\n", "default"],
    [`[default]\nsecret_key=${secret}`, "default"],
    ["[default]\nsecret_id=i\nsecret_key=\n", "default"],
    [`[other]\nsecret_id=i\nsecret_key=${secret}`, "default"],
    [`[default]\nsecret_id=i\nsecret_key=${secret}`, "other"],
    [`[default]\nsecret_id=i\n[x]\nsecret_key=${secret}`, "default"],
    ["[default]\nsecret_id=i\nsecret_key=s", "__proto__"],
  ])("%j has no profile %s", (text, profile) => {
    const path = write(text);
    const message = messageOf(() => readProfile(names, { path, profile }));
    expect(message).toBe(`${path}: profile ${profile} needs secret_id and secret_key`);
  });
});
