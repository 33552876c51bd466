/**
 * A request -> a file of the site's folder, or why there is none. Only names that a site holds are looked for: steps of plain
 * letters, none that begins with a dot. What a link leads to is served where that lies in the folder too. A folder is its
 * index.html, at an address that ends with a slash.
 */
import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, join, relative, sep } from "node:path";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";
import type { HttpAnswer } from "../serve/open-answers.js";

const contentTypes: ReadonlyMap<string, string> = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
]);

const notFound = plainText(404, "There is no such page here; the site begins at /");

export async function answerFile(folder: string, raw: RawRequest): Promise<HttpAnswer> {
  if (raw.method !== "GET" && raw.method !== "HEAD")
    return plainText(405, "The pages of this site take GET and HEAD", { allow: "GET, HEAD" });
  const steps = readSteps(raw.path);
  if (steps === undefined) return notFound;
  const isIndex = raw.path.endsWith("/");
  const found = await find(folder, isIndex ? [...steps, "index.html"] : steps);
  if (found === undefined) return notFound;
  if (found.isFile) return sendFile(await readFile(found.path), extname(found.path).toLowerCase(), raw);
  // Never the address of another host: there is a step, and it is plain.
  const location = `/${steps.join("/")}/${raw.url.search}`;
  return isIndex ? notFound : plainText(302, `The page is at ${location}`, { location });
}

export function plainText(status: number, text: string, headers: HttpAnswer["headers"] = {}): HttpAnswer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: `${text}\n` };
}

/** The steps of a path, decoded; undefined where one is no name that a site gives. */
function readSteps(path: string): readonly string[] | undefined {
  try {
    const steps = decodeURIComponent(path)
      .replace(/^\/|\/$/g, "")
      .split("/");
    if (path === "/") return [];
    return steps.every((step) => /^[\w-](?:[\w.-]*[\w-])?$/.test(step)) ? steps : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for what is not there, what lies elsewhere, and what is neither file nor folder. */
async function find(folder: string, steps: readonly string[]): Promise<{ path: string; isFile: boolean } | undefined> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...steps));
    const inside = relative(root, path);
    // Beginning with a dot: hidden, or `..`.
    if (isAbsolute(inside) || inside.split(sep).some((step) => step.startsWith("."))) return undefined;
    const about = await stat(path);
    return about.isFile() || about.isDirectory() ? { path, isFile: about.isFile() } : undefined;
  } catch {
    return undefined;
  }
}

/** Asked for again each time, since the site may have been written again; sent only where it differs. */
function sendFile(bytes: Uint8Array, extension: string, { headers }: RawRequest): HttpAnswer {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const kept = { etag, "cache-control": "no-cache" };
  if (headers.get("if-none-match")?.includes(etag) === true) return { status: 304, headers: kept, body: "" };
  const type = contentTypes.get(extension) ?? "application/octet-stream";
  return { status: 200, headers: { ...kept, "content-type": type }, body: bytes };
}
