// A working folder for `docwright call`: a home without key files, an environment without keys unless given, specs by hand.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, temporaryFolder, type Ended } from "../generated/services.js";
import { docwright } from "./run-cli.js";

/** Nothing of the machine: no key, no file, no proxy. An empty variable counts as absent. */
export function cleanEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => /^(?:TENCENTCLOUD|ALIBABA_CLOUD)_|_proxy$/i.test(name));
  return { ...Object.fromEntries(names.map((name) => [name, ""])), HOME: temporaryFolder(), ...more };
}

export function keyVariables(id: string, secret: string, token = ""): NodeJS.ProcessEnv {
  return {
    TENCENTCLOUD_SECRET_ID: id,
    TENCENTCLOUD_SECRET_KEY: secret,
    TENCENTCLOUD_TOKEN: token,
    ALIBABA_CLOUD_ACCESS_KEY_ID: id,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret,
    ALIBABA_CLOUD_SECURITY_TOKEN: token,
  };
}

/** Runs `docwright call` with the key of the mocks, where no other environment is given. */
export function call(
  args: readonly string[],
  env: NodeJS.ProcessEnv = keyVariables("mock-id", "mock-secret"),
): Promise<Ended> {
  return docwright(["call", ...args], root, cleanEnvironment(env));
}

/** A folder `spec` with one small spec of its own at `vendor/service/version`. */
export function writeSpec(folder: string, path: string, more: object): string {
  const [vendor = "", service = "", version = ""] = path.split("/");
  const file = join(folder, "spec", path, "spec.json");
  mkdirSync(dirname(file), { recursive: true });
  const spec = {
    specVersion: 1,
    vendor,
    service,
    version,
    languages: ["en"],
    types: {},
    errors: {},
    history: [],
    ...more,
  };
  writeFileSync(file, JSON.stringify(spec));
  return join(folder, "spec");
}
