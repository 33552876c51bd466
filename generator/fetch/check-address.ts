/**
 * An address, and the hosts that documentation is on -> the address to ask, or why it is not asked. Whatever a page, a
 * catalogue or a redirect says passes here first: https, a host of the list by name, the standard port, no user.
 */
export type Checked = { readonly url: URL } | { readonly reason: string };

export function checkAddress(text: string, hosts: readonly string[], base?: string): Checked {
  if (!URL.canParse(text, base)) return { reason: "it is no address" };
  const url = new URL(text, base);
  url.hash = "";
  if (url.protocol !== "https:") return { reason: `it is ${url.protocol.slice(0, -1)}, not https` };
  if (url.username !== "" || url.password !== "") return { reason: "it names a user" };
  if (url.port !== "") return { reason: `it names port ${url.port}` };
  // Addresses of machines are no names of the list either; saying so tells what was tried.
  if (/^(?:\d+\.){3}\d+$|^\[/.test(url.hostname)) return { reason: `${url.hostname} is the address of a machine` };
  if (!hosts.includes(url.hostname)) return { reason: `${url.hostname} is no host of this documentation` };
  return { url };
}

/** `https://host/path` where `mirror` serves it: `<mirror>/host/path`. */
export function mirrored(url: URL, mirror: string | undefined): string {
  return mirror === undefined ? url.href : `${mirror}/${url.host}${url.pathname}${url.search}`;
}

/** What a mirror calls `<mirror>/host/path` is `https://host/path`. */
export function unmirrored(location: string, mirror: string | undefined): string {
  return mirror !== undefined && location.startsWith(`${mirror}/`)
    ? `https://${location.slice(mirror.length + 1)}`
    : location;
}
