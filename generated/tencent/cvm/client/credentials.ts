// Made by docwright from the documented API. Do not edit.
import {
  type CredentialsNames,
  type FileOptions,
  profileSource,
  readVariables,
  standardChain,
} from "./runtime/credentials.js";
import type { Credentials } from "./runtime/protocol.js";

const names: CredentialsNames = {
  variables: {
    id: "TENCENTCLOUD_SECRET_ID",
    secret: "TENCENTCLOUD_SECRET_KEY",
    token: ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN"],
  },
  profileVariable: "TENCENTCLOUD_PROFILE",
  fileVariable: "TENCENTCLOUD_CREDENTIALS_FILE",
  file: ".tencentcloud/credentials",
  entries: { id: "secret_id", secret: "secret_key", token: ["token", "session_token"] },
};

/** The environment variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, `TENCENTCLOUD_SESSION_TOKEN`. */
export function fromEnvironment(): Credentials | undefined {
  return readVariables(names);
}

/** A profile of the shared file `~/.tencentcloud/credentials`: `secret_id`, `secret_key`, `token`. */
export function fromFile(options: FileOptions = {}): () => Credentials | undefined {
  return profileSource(names, options);
}

/** The environment, then the shared file. */
export function defaultCredentials(): () => Promise<Credentials> {
  return standardChain(names);
}
