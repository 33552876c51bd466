/**
 * Names of instances that are made at once. `{R:3}` in a name counts from 3; without such a pattern several are told apart
 * by a number behind the name: `web_` makes web_1 and web_2.
 */
export function nameInstance(name: string, index: number, count: number): string {
  const counted = name.replace(/\{R:(\d+)\}/g, (_, start: string) => String(Number(start) + index));
  return counted !== name || count === 1 ? counted : `${name}${index + 1}`;
}

/**
 * Host names: no period or hyphen at either end nor two of them together; 2 to 60 letters, digits, hyphens and periods, on
 * Windows 2 to 15 without periods and not digits alone.
 */
export function isHostName(name: string, isWindows: boolean): boolean {
  const plain = name.replace(/\{R:\d+\}/g, "1");
  if (/^[.-]|[.-]$|[.-]{2}/.test(plain)) return false;
  return isWindows ? /^[A-Za-z\d-]{2,15}$/.test(plain) && !/^\d+$/.test(plain) : /^[A-Za-z\d.-]{2,60}$/.test(plain);
}
