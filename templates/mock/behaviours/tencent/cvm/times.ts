/** Times as this service prints and reads them, in UTC to the second: `2025-01-01T00:00:00Z`. */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Undefined for anything else. */
export function readTime(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && Number.isFinite(Date.parse(text))
    ? Date.parse(text)
    : undefined;
}

/** The same day of a later month, as the calendar has it. */
export function prepaidUntil(start: number, months: number): number {
  const date = new Date(start);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
