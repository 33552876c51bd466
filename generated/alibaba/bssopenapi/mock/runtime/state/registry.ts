/** How each kind of binding is carried out. */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Binding } from "./binding.js";
import { runCreate } from "./run-create.js";
import { runDelete } from "./run-delete.js";
import { runLink } from "./run-link.js";
import { runList } from "./run-list.js";
import { runUpdate } from "./run-update.js";
import type { RunningCall } from "./running-call.js";

export function runBinding(call: RunningCall, binding: Binding): JsonObject {
  switch (binding.kind) {
    case "create":
      return runCreate(call, binding);
    case "list":
      return runList(call, binding);
    case "update":
      return runUpdate(call, binding);
    case "delete":
      return runDelete(call, binding);
    case "link":
    case "unlink":
      return runLink(call, binding);
  }
}
