/**
 * The two checks of a generated client: input before it is sent, output as it came. An action that the data does not know,
 * or that no page describes, is not judged.
 */
import { type Drift, inspectOutput } from "./inspect-output.js";
import type { Shapes } from "./shapes.js";
import { type Checking, type InputProblem, validateInput } from "./validate-input.js";

/** Nobody reads more. */
const maximumProblems = 100;

export function listProblems(shapes: Shapes, action: string, input: unknown): readonly InputProblem[] {
  const members = shapes.input(action);
  if (members === undefined) return [];
  const { types, rules } = shapes;
  const checking: Checking = { types, rules, step };
  const problems: InputProblem[] = [];
  for (const problem of validateInput(action, members, input, checking)) {
    problems.push(problem);
    if (problems.length === maximumProblems) break;
  }
  return problems;
}

export function listDrift(shapes: Shapes, action: string, output: unknown): readonly Drift[] {
  const members = shapes.output(action);
  return members === undefined ? [] : inspectOutput(action, members, output, shapes.types);
}

function step(path: string, name: string | number): string {
  if (typeof name === "number") return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
