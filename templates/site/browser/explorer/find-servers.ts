/** Asks the server of the site where calls can go; what is not served so has a mock at the usual address. */
import { siteUrl } from "../shared/load.js";
import { readServers, type Servers, STANDARD } from "./servers.js";

export async function findServers(): Promise<Servers> {
  // From a disk nothing may be fetched.
  if (!location.protocol.startsWith("http")) return STANDARD;
  try {
    const answer = await fetch(siteUrl("_docwright.json"));
    return answer.ok ? readServers(await answer.json(), location.origin) : STANDARD;
  } catch {
    return STANDARD;
  }
}
