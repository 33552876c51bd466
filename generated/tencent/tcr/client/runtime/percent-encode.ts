/**
 * Percent-encoding after RFC 3986: all but letters, digits and `-_.~` is encoded, with capital hexadecimal digits.
 * encodeURIComponent leaves `!'()*` alone, which both vendors refuse, and throws on half a surrogate pair,
 * which UTF-8 cannot hold.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")).replace(/[!'()*]/g, encodeCharacter);
}

export function encodeParameters(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
