/** What every page of the site has around it: title, where the root is, the way to the page, the parts of its service. */
import type { Link } from "./paths.js";

export interface Frame {
  readonly title: string;
  /** From the page to the root of the site: empty, or `../../`. */
  readonly root: string;
  /** Folder of the service from the root, and the action of the page, for scripts. */
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly crumbs: readonly Link[];
  readonly parts: readonly (Link & { readonly current?: true })[];
}

export interface ServiceFrame {
  /** Folder of the service, as `vendor/service`. */
  readonly folder: string;
  readonly title: string;
  /** Pages of parts that the service has none of are left out. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly href: string;
}

/** `up` goes from the page to the folder of the service; `part` is the one that it belongs to. */
export function frameOf(
  service: ServiceFrame,
  {
    up,
    title,
    part,
    action,
  }: { readonly up: string; readonly title: string; readonly part: string; readonly action?: string },
): Frame {
  const root = up + service.folder.replace(/[^/]+/g, "..") + "/";
  return {
    title: title === service.title ? title : `${title} · ${service.title}`,
    root,
    service: service.folder,
    action,
    crumbs: [
      { text: "Services", href: `${root}index.html` },
      { text: service.title, href: `${up}index.html` },
    ],
    parts: service.parts.map(({ name, href }) => ({
      text: name,
      href: up + href,
      ...(name === part ? { current: true as const } : {}),
    })),
  };
}
