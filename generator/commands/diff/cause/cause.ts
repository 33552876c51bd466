/** What made two states of a service differ: one cause is one thing that changed, the facts and the generated files that it changed. */
import type { Finding } from "../../../diff/findings.js";
import type { Words } from "../../../diff/rule.js";

type CauseKind = "reader" | "page" | "correction" | "notes" | "template" | "settings" | "edit" | "stale";

/** A page file, a correction, a note, a template, a setting. */
export interface Source {
  readonly name: string;
  readonly what: "added" | "removed" | "changed";
  /** Of a correction: its reason. */
  readonly reason?: string;
  /** Of a setting. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A line of a page file or of corrections.json, called as the user would call it. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
}

export interface CausedChange {
  readonly finding: Finding;
  /** Empty where it was worked out from several. */
  readonly places: readonly SourcePlace[];
}

export interface TouchedFile {
  /** Inside the service's folder of generated files. */
  readonly path: string;
  readonly what: "added" | "removed" | "changed";
}

export interface Cause {
  readonly kind: CauseKind;
  /** What it is, and what to do where something is to be done. */
  readonly says: Words;
  readonly sources: readonly Source[];
  readonly changes: readonly CausedChange[];
  readonly files: readonly TouchedFile[];
}

export interface ServiceCauses {
  /** `vendor/service/version` */
  readonly service: string;
  readonly before: string;
  readonly after: string;
  /** In the order in which they were applied. Empty where nothing differs. */
  readonly causes: readonly Cause[];
  /** What could not be looked into, and why. */
  readonly remarks: readonly string[];
}

/** The causes that can be told apart, in the order in which they are applied to the old state. */
export const CAUSES = {
  editedBefore: {
    kind: "edit",
    says: {
      en: "generated files of the old side were edited by hand",
      zh: "旧的一方的生成文件被手工修改过",
    },
  },
  generator: {
    kind: "template",
    says: {
      en: "this docwright makes other files of the old spec: its templates or its generator changed, or they were not generated anew",
      zh: "本版 docwright 由旧规格生成的文件不同：模板或生成器有变化，或当时没有重新生成",
    },
  },
  reader: {
    kind: "reader",
    says: {
      en: "this docwright reads the old page files otherwise than the old spec.json says",
      zh: "本版 docwright 对旧页面文件的读取结果与旧 spec.json 不同",
    },
  },
  page: { kind: "page", says: { en: "page files differ", zh: "页面文件不同" } },
  correction: { kind: "correction", says: { en: "corrections.json differs", zh: "corrections.json 不同" } },
  staleSpec: {
    kind: "stale",
    says: {
      en: "the new spec.json was not rebuilt from what changed; run docwright regenerate",
      zh: "新的 spec.json 没有随变更重建；请运行 docwright regenerate",
    },
  },
  readerAfter: {
    kind: "reader",
    says: {
      en: "the new spec.json is not what this docwright reads in the new page files: another docwright or a hand wrote it; run docwright regenerate",
      zh: "新的 spec.json 与本版 docwright 对新页面文件的读取结果不同：由其他版本写成或被手工修改；请运行 docwright regenerate",
    },
  },
  notes: { kind: "notes", says: { en: "notes.json differs", zh: "notes.json 不同" } },
  templates: { kind: "template", says: { en: "templates of the project differ", zh: "项目自己的模板不同" } },
  settings: { kind: "settings", says: { en: "settings of the project differ", zh: "项目的设置不同" } },
  editedAfter: {
    kind: "edit",
    says: {
      en: "generated files of the new side were edited by hand; docwright generate undoes that",
      zh: "新的一方的生成文件被手工修改过；docwright generate 会覆盖这些修改",
    },
  },
  staleFiles: {
    kind: "stale",
    says: {
      en: "generated files of the new side are still the old ones; run docwright generate",
      zh: "新的一方的生成文件仍是旧的；请运行 docwright generate",
    },
  },
  otherGenerator: {
    kind: "template",
    says: {
      en: "the new generated files are not what this docwright makes of the new state: another docwright or other options made them; run docwright generate",
      zh: "新的生成文件与本版 docwright 的生成结果不同：由其他版本或其他选项生成；请运行 docwright generate",
    },
  },
} as const satisfies Readonly<Record<string, Pick<Cause, "kind" | "says">>>;

export type CauseName = keyof typeof CAUSES;
