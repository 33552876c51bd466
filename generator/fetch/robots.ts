/**
 * robots.txt of a host -> whether an address may be asked, and how long between two. As RFC 9309 has it: none there means
 * all is allowed, one that cannot be had means nothing is.
 */
export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between requests that it asks for; 0 where it says nothing. */
  readonly delayMs: number;
  /** Why nothing is allowed, where no rule says so. */
  readonly reason?: string;
}

type Parse = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
};

export const ROBOTS_BYTES = 512 * 1024;

export const ALLOWED: Robots = { allows: () => true, delayMs: 0 };

export function refusedRobots(reason: string): Robots {
  return { allows: () => false, delayMs: 0, reason };
}

export async function parseRobots(url: string, text: string, userAgent: string): Promise<Robots> {
  // The package is the function; its types say that it is a module around it.
  const { default: parse } = (await import("robots-parser")) as unknown as { default: Parse };
  const robots = parse(url, text);
  const delay = robots.getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (own) => robots.isAllowed(own, userAgent) !== false,
    delayMs: Number.isFinite(delay) ? Math.max(0, delay * 1000) : 0,
  };
}
