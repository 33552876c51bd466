/** What prettier would do with a long line, for the few shapes that generated code has: the view decides, not the template. */
export const WIDTH = 120;

/** `(a, b): R` on one line, or one parameter a line. `before` and `after` stand on the same line as the brackets. */
export function fitCall(indent: string, before: string, params: readonly string[], after: string): string {
  const line = `${indent}${before}(${params.join(", ")})${after}`;
  if (line.length <= WIDTH) return line;
  return `${indent}${before}(\n${params.map((param) => `${indent}  ${param},\n`).join("")}${indent})${after}`;
}

/** `import { a, b } from "x";`, or one name a line. */
export function fitImport(names: readonly string[], from: string, kind: "import" | "import type"): string {
  const line = `${kind} { ${names.join(", ")} } from "${from}";`;
  return line.length <= WIDTH ? line : `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** `head A | B;` on one line, the union on the next, or one member of it a line. */
export function fitUnion(indent: string, head: string, members: readonly string[], end = ";"): string {
  const line = `${indent}${head} ${members.join(" | ")}${end}`;
  if (line.length <= WIDTH || members.length === 1) return line;
  const next = `${indent}  ${members.join(" | ")}${end}`;
  if (next.length <= WIDTH) return `${indent}${head}\n${next}`;
  return `${indent}${head}\n${members.map((member) => `${indent}  | ${member}`).join("\n")}${end}`;
}

/** `head body,` on one line, or the body on the next. */
export function fitEntry(indent: string, head: string, body: string): string {
  const line = `${indent}${head} ${body},`;
  return line.length <= WIDTH ? line : `${indent}${head}\n${indent}  ${body},`;
}
