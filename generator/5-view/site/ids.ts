/**
 * Names of a spec -> ids of elements, and what links call them. Ids hold no blanks and no signs that a page or an address would
 * not keep, and none is one of the site's own, which are words of small letters. Pure; scripts of the site use it too.
 */

/** Undefined: of a type. */
export type MemberSide = "input" | "output" | undefined;

export function memberId(side: MemberSide, path: string): string {
  return keepable(`${side ?? "member"}.${path}`);
}

export function errorId(code: string): string {
  return keepable(/^[a-z]*$/.test(code) ? `code.${code}` : code);
}

export function fragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

function keepable(id: string): string {
  return id.replace(/[\s\p{C}~]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}.`);
}
