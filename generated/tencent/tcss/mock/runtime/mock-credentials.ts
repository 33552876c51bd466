/** The key that every mock takes unless it is told another; no secret, it stands in the documentation. */
import type { Credentials } from "../../client/runtime/protocol.js";

export const mockCredentials: Credentials = { id: "mock-id", secret: "mock-secret" };
