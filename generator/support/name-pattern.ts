/** A pattern of names as people write it, `Describe*`, -> the expression that whole names fit. Pure. */
export function namePattern(text: string, flags = ""): RegExp {
  const parts = text.split(/\*+/).map((own) => own.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, `s${flags}`);
}
