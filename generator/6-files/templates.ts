/** The templates of one target, compiled: what renders once, what renders per item, and what is copied as it is. */
export interface Template {
  /** Path inside the output, `__name__` and all, without `.hbs`. */
  readonly path: string;
  render(data: object): string;
}

export interface Templates {
  readonly rendered: readonly Template[];
  readonly copied: readonly { readonly path: string; readonly text: string }[];
}
