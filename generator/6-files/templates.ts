/// <reference types="handlebars" preserve="true" />
/** The templates of one target, compiled: what renders once, what renders per item, and what is copied as it is. */
export interface Template {
  /** Path inside the output, `__name__` and all, without `.hbs`. */
  readonly path: string;
  /** Where users bring templates of this target: what it was compiled from. */
  readonly source?: TemplateSource;
  /** The user's file that takes part in what it prints. */
  readonly by?: string;
  render(data: object): string;
}

export interface TemplateSource {
  /** For messages. */
  readonly file: string;
  /** Brought by the user. */
  readonly own: boolean;
  readonly program: hbs.AST.Program;
}

export interface Templates {
  readonly rendered: readonly Template[];
  readonly copied: readonly { readonly path: string; readonly text: string }[];
  /** Where users bring templates of this target. */
  readonly partials?: ReadonlyMap<string, TemplateSource>;
}

export const EACH = /__(\w+?)__/;

/** `action` of `operations/__action__.ts`. */
export function repeatedName(path: string): string | undefined {
  return EACH.exec(path)?.[1];
}
