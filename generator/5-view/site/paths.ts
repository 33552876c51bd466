/**
 * Where the pages of a service stand, as links from another page of it: all relative, so that a site works from a disk and below
 * any address. `up` goes from the page that holds the link to the folder of the service: empty, or `../`.
 */
import type { Member, Spec } from "../../4-spec/spec.js";
import { kebabCase } from "../../support/text.js";
import { membersInPlace } from "../held-type.js";
import { fileName } from "../typescript/identifiers.js";
import { errorId, fragment, memberId, type MemberSide } from "./ids.js";

export interface Link {
  readonly text: string;
  /** Undefined where there is no such page: then it is text. */
  readonly href?: string | undefined;
}

export class SitePaths {
  /** Names of files without their ending, which no two share in any writing of capitals. */
  readonly actions: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  private readonly errors: ReadonlySet<string>;
  private readonly releases: ReadonlySet<number>;
  private readonly spec: Spec;

  constructor(spec: Spec) {
    this.spec = spec;
    this.actions = filesOf(Object.keys(spec.actions));
    this.types = filesOf(Object.keys(spec.types));
    this.errors = new Set(Object.keys(spec.errors));
    this.releases = new Set(spec.history.map(({ release }) => release));
  }

  action(name: string, up: string): Link {
    return { text: name, href: pageOf(this.actions.get(name), `${up}actions/`) };
  }

  type(name: string, up: string): Link {
    return { text: name, href: pageOf(this.types.get(name), `${up}types/`) };
  }

  error(code: string, up: string): Link {
    return { text: code, href: this.errors.has(code) ? `${up}errors.html${fragment(errorId(code))}` : undefined };
  }

  release(release: number, up: string): Link {
    return {
      text: String(release),
      href: this.releases.has(release) ? `${up}releases/${release}.html` : undefined,
    };
  }

  /** A member where it stands first: of an action's input or output, or of a type. One that is there no more is text. */
  member(owner: string, side: MemberSide, path: string, up: string): Link {
    const page = side === undefined ? this.type(owner, up) : this.action(owner, up);
    const known = page.href !== undefined && pathsOf(this.membersOf(owner, side)).includes(path);
    return { text: path, href: known ? `${page.href}${fragment(memberId(side, path))}` : undefined };
  }

  private membersOf(owner: string, side: MemberSide): readonly Member[] {
    const { actions, types } = this.spec;
    return (side === undefined ? types[owner]?.members : actions[owner]?.[side]) ?? [];
  }
}

/** Of members that have a row of their own: those of structures in place too. */
function pathsOf(members: readonly Member[], before = ""): string[] {
  return members.flatMap(({ name, type }) => [before + name, ...pathsOf(membersInPlace(type), `${before}${name}.`)]);
}

function filesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(names.map((name) => [name, fileName(kebabCase(name), used)]));
}

function pageOf(file: string | undefined, folder: string): string | undefined {
  return file && `${folder}${file}.html`;
}
