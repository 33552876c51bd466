/** Findings of a diff, by the path of what they speak of; and which of them change what the client declares there. */
import type { EnumValue, Scalar } from "../4-spec/spec.js";
import type { Finding } from "../diff/findings.js";
import type { Kind } from "../diff/rules/registry.js";
import type { ClientIndex } from "./client/client-index.js";
import { ancestorsOf, type Place } from "./client/place.js";

/** Kinds that the types of a client tell of. */
const TYPED: ReadonlySet<Kind> = new Set<Kind>([
  ...(["action", "input", "output", "member", "structure", "type", "required", "nullable", "enumeration"] as const),
  ...(["enumeration-value", "read-only", "paging"] as const),
]);

/** What is whole: where it goes or becomes another, all below it does. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(["action", "input", "output", "member", "structure", "type"]);

export class FindingIndex {
  private readonly byPath = new Map<string, Finding[]>();
  /** Paths that lead into a form of a structure. */
  private readonly forms: readonly string[];
  private readonly before: ClientIndex;
  private readonly after: ClientIndex;

  constructor(findings: readonly Finding[], before: ClientIndex, after: ClientIndex) {
    this.before = before;
    this.after = after;
    for (const finding of findings) {
      const path = itemPath(finding);
      this.byPath.set(path, [...(this.byPath.get(path) ?? []), finding]);
    }
    this.forms = [...this.byPath.keys()].filter((path) => path.includes("("));
  }

  at(path: string): readonly Finding[] {
    return this.byPath.get(path) ?? [];
  }

  /** Those about forms of the structure that a member holds: `Parts[](Code=Lid)`, and members of them. */
  formsOf(path: string): readonly Finding[] {
    const isForm = (own: string): boolean => own.startsWith(path) && /^(?:\[\])*\(/.test(own.slice(path.length));
    return this.forms.filter((own) => isForm(own)).flatMap((own) => this.at(own));
  }

  /** Whether both clients declare what stands at a path in the same words. */
  isDeclaredSame(path: string): boolean {
    return this.before.declared(path) === this.after.declared(path);
  }

  /** Those at a path that the compiler can notice. */
  typedAt(path: string): readonly Finding[] {
    if (this.isDeclaredSame(path)) return [];
    return this.at(path).filter(({ kind }) => TYPED.has(kind));
  }

  /** Those that explain why code that speaks of a place no longer compiles: of the place itself, else of what holds it. */
  breaking(place: Place): readonly Finding[] {
    const own = this.typedAt(place.path);
    if (own.length > 0) return own;
    for (const path of ancestorsOf(place.path)) {
      const found = this.typedAt(path).filter(({ kind }) => WHOLE.has(kind));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Members below a path, one step down, that the compiler can notice. */
  membersBelow(owner: string): readonly Finding[] {
    const start = `${owner}.`;
    return [...this.byPath.keys()]
      .filter((path) => path.startsWith(start) && !path.slice(start.length).includes("."))
      .flatMap((path) => this.typedAt(path));
  }
}

/** What a finding speaks of, without the field that differs. */
export function itemPath({ path }: Finding): string {
  return path.replace(/#.*$/, "");
}

/** The documented value that a finding says is gone, or has another name; undefined where it speaks of none. */
export function goneValue({ kind, change: { what, before } }: Finding): Scalar | undefined {
  if (kind !== "enumeration-value") return undefined;
  if (what === "renamed") return JSON.parse(String(before)) as Scalar;
  return what === "removed" ? (before as EnumValue).value : undefined;
}
