/** draft */
import type { Answer } from "../answer.js";

export function inspectorPage(): Answer {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: "<!doctype html>" };
}
