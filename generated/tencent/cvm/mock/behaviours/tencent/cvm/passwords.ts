/**
 * Passwords of instances: 8 to 30 characters of at least two of four kinds, on Windows 12 to 30 of at least three; none
 * begins with a slash.
 */
const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[()`~!@#$%^&*\-+=_|{}[\]:;'<>,.?/]/];

export function isPassword(password: string, isWindows: boolean, leastKinds = isWindows ? 3 : 2): boolean {
  const { length } = password;
  const used = kinds.filter((kind) => kind.test(password)).length;
  return length >= (isWindows ? 12 : 8) && length <= 30 && used >= leastKinds && !password.startsWith("/");
}
