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
    id: "ALIBABA_CLOUD_ACCESS_KEY_ID",
    secret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    token: ["ALIBABA_CLOUD_SECURITY_TOKEN"],
  },
  profileVariable: "ALIBABA_CLOUD_PROFILE",
  fileVariable: "ALIBABA_CLOUD_CREDENTIALS_FILE",
  file: ".alibabacloud/credentials",
  entries: { id: "access_key_id", secret: "access_key_secret", token: ["security_token"] },
};

/** The environment variables `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALIBABA_CLOUD_SECURITY_TOKEN`. */
export function fromEnvironment(): Credentials | undefined {
  return readVariables(names);
}

/** A profile of the shared file `~/.alibabacloud/credentials`: `access_key_id`, `access_key_secret`, `security_token`. */
export function fromFile(options: FileOptions = {}): () => Credentials | undefined {
  return profileSource(names, options);
}

/** The environment, then the shared file. */
export function defaultCredentials(): () => Promise<Credentials> {
  return standardChain(names);
}
