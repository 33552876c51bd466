/**
 * A date as pages print it -> the form of the spec, in the vendor's own time zone. Undefined where it is none.
 *
 *    2024-11-27 10:20:15      2024/11/27      May 30, 2019 20:41:02      2024-11-27T10:20:15Z      2024年11月27日
 */
const NUMBERS =
  /^(\d{4})(?:[-/.]| ?[年년] ?)(\d{1,2})(?:[-/.]| ?[月월] ?)(\d{1,2})(?: ?[日일])?(?:[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/;
const WORDS = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})(?: (\d{2}:\d{2}:\d{2}))?$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function readTime(text: string): string | undefined {
  const own = text.trim().replace(/\s+/g, " ");
  const [, year, month, day, time] = NUMBERS.exec(own) ?? [];
  if (year && month && day) return format(year, Number(month), Number(day), time);
  const [, name = "", dayOf, yearOf, timeOf] = WORDS.exec(own) ?? [];
  return yearOf && dayOf ? format(yearOf, MONTHS.indexOf(name) + 1, Number(dayOf), timeOf) : undefined;
}

function format(year: string, month: number, day: number, time: string | undefined): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (own: number): string => String(own).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}${time === undefined ? "" : `T${time}`}`;
}
