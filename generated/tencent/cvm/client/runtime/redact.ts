/** A copy of a value in which members whose names speak of secrets have no value: for logs and traces. */
const SECRET = /password|passwd|secret|token|credential|private.?key|user.?data|authorization|signature|^key$/i;

export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  // A time or bytes have no members to look at.
  if (typeof value !== "object" || value === null || value instanceof Date || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, SECRET.test(name) && own ? "(redacted)" : redact(own)]),
  );
}
