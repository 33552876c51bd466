/** The spec.json of a service's folder: read and checked; what is wrong with it in one line each. */
import { join } from "node:path";
import { parseSpec, type SpecProblem, type SpecReading } from "../4-spec/read-spec.js";
import { readText } from "../6-files/write-text.js";
import type { ServiceFolder } from "./service-folder.js";

export function readSpec(folder: ServiceFolder): SpecReading {
  const path = join(folder.path, "spec.json");
  const text = readText(path);
  if (text !== undefined) return parseSpec(text, path);
  return {
    kind: "problems",
    label: path,
    problems: [{ kind: "schema", pointer: "", expected: "to exist: run docwright regenerate" }],
  };
}

export function printProblem(problem: SpecProblem): string {
  switch (problem.kind) {
    case "syntax":
      return `line ${problem.line}, column ${problem.column}: not valid JSON, ${problem.expected}; restore it from git or run docwright regenerate`;
    case "schema":
      return `${problem.pointer || "/"} ${problem.expected}; see spec/schema.json, or run docwright regenerate`;
    case "newer-version":
      return `format version ${problem.found} is newer than the ${problem.known} this docwright knows; ${problem.writtenBy} writes it: upgrade docwright`;
    case "unknown-version":
      return "has no specVersion this docwright knows; is it a docwright spec?";
  }
}
