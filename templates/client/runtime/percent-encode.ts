/**
 * Percent-encoding after RFC 3986: all but letters, digits and `-_.~` is encoded, with capital hexadecimal digits.
 * encodeURIComponent leaves `!'()*` alone, which both vendors refuse, and throws on half a surrogate pair,
 * which UTF-8 cannot hold.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")).replace(/[!'()*]/g, encodeCharacter);
}

/** `name=value&...`, in the order of the names. */
export function encodeParameters(
  parameters: Readonly<Record<string, string>>,
  names: readonly string[] = Object.keys(parameters),
): string {
  return names.map((name) => `${percentEncode(name)}=${percentEncode(parameters[name] ?? "")}`).join("&");
}

/** The order that signatures ask for: by the characters of the names (`Ids.12` before `Ids.2`). */
export function encodeSorted(parameters: Readonly<Record<string, string>>): string {
  return encodeParameters(parameters, Object.keys(parameters).sort());
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
