// One source of keys after the other, and the order that generated clients begin with.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as bssopenapi from "../../generated/alibaba/bssopenapi/client/credentials.js";
import * as cvm from "../../generated/tencent/cvm/client/credentials.js";
import { credentialChain } from "../../templates/client/runtime/credentials.js";

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

describe("a chain", () => {
  const none = vi.fn(() => undefined);
  const key = { id: "i", secret: "s" };

  test("gives the same object for the same key, so that signatures keep what they derived from it", async () => {
    let secret = "s";
    const chain = credentialChain(() => ({ id: "i", secret }));
    const first = await chain();
    expect(await chain()).toBe(first);
    secret = "changed";
    expect(await chain()).toEqual({ id: "i", secret: "changed" });
    expect(await chain()).not.toBe(first);
  });

  test("asks one source after the other, up to the first that has a key", async () => {
    const asked: string[] = [];
    const source = (name: string, found?: object) => async () => {
      asked.push(name);
      return found as typeof key | undefined;
    };
    const chain = credentialChain(source("a"), source("b", key), source("c", key));
    expect(await chain()).toBe(key);
    expect(asked).toEqual(["a", "b"]);
    // From then on that one, for what it has now.
    expect(await chain()).toBe(key);
    expect(asked).toEqual(["a", "b", "b"]);
  });

  test("gives what its source has now, so that keys may be refreshed", async () => {
    let count = 0;
    const chain = credentialChain(none, () => ({ id: `i${(count += 1)}`, secret: "s" }));
    expect([await chain(), await chain()]).toEqual([
      { id: "i1", secret: "s" },
      { id: "i2", secret: "s" },
    ]);
  });

  test("begins anew where its source has nothing any more", async () => {
    const found: (typeof key | undefined)[] = [key, undefined];
    const later = { id: "later", secret: "s" };
    const chain = credentialChain(
      () => found.shift(),
      () => later,
    );
    expect([await chain(), await chain()]).toEqual([key, later]);
  });

  test("nothing anywhere is told at each call, and found when it comes", async () => {
    let found: typeof key | undefined;
    const chain = credentialChain(none, () => found);
    await expect(chain()).rejects.toMatchObject({ name: "ConfigurationError", message: /^no credentials: / });
    found = key;
    expect(await chain()).toBe(key);
  });

  test("a source that is wrong ends it", async () => {
    const after = vi.fn(() => key);
    const wrong = () => Promise.reject(new Error("half a key"));
    await expect(credentialChain(none, wrong, after)()).rejects.toThrow("half a key");
    expect(after).not.toHaveBeenCalled();
  });
});

describe("as generated", () => {
  const services = [
    {
      name: "cvm",
      own: cvm,
      variables: "TENCENTCLOUD_SECRET_ID TENCENTCLOUD_SECRET_KEY",
      entries: "secret_id secret_key",
    },
    {
      name: "bssopenapi",
      own: bssopenapi,
      variables: "ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET",
      entries: "access_key_id access_key_secret",
    },
  ];

  test.each(services)("$name: the environment, then the file", async ({ own, variables, entries }) => {
    const [id = "", key = ""] = variables.split(" ");
    const [idEntry, keyEntry] = entries.split(" ");
    const path = join(folder, "credentials");
    writeFileSync(path, `[default]\n${idEntry} = from-file\n${keyEntry} = s\n`);
    const file = id.replace(/CLOUD_.*/, "CLOUD_CREDENTIALS_FILE");
    const profile = file.replace("CREDENTIALS_FILE", "PROFILE");
    set({ [id]: "", [key]: "", [profile]: "", [file]: "/nowhere/at/all" });
    await expect(own.defaultCredentials()()).rejects.toThrow("no credentials");
    expect([own.fromEnvironment(), own.fromFile()()]).toEqual([undefined, undefined]);
    set({ [file]: path });
    expect(await own.defaultCredentials()()).toEqual({ id: "from-file", secret: "s" });
    set({ [id]: "from-variable", [key]: "s" });
    expect(await own.defaultCredentials()()).toMatchObject({ id: "from-variable", secret: "s" });
  });
});
