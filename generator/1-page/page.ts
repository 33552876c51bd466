/**
 * One page as it came: where from, in which format, its text with LF line ends and no byte-order mark. A PDF has no text
 * yet: its bytes go on. `folder` groups pages that were given together, so that pages that name no service can ask their
 * neighbours; a folder inside an archive is one too.
 */
export type PageFormat = "text" | "page-file" | "markdown" | "html" | "pdf";

export interface Page {
  /** Path below the input: `sub/a.html`, `pages.zip/sub/a.html`, `answer.json#/data/content`. */
  readonly id: string;
  readonly folder: string;
  readonly format: PageFormat;
  readonly text: string;
  /** Of a PDF only. */
  readonly bytes?: Uint8Array;
  readonly about?: About;
}

/** What an answer of a documentation endpoint says of its page beside the page's own text. */
export interface About {
  readonly title?: string;
  readonly url?: string;
  /** The printed text as it stands; of an epoch the time in UTC, `2024-11-27T10:20:15.000Z`, in no guessed zone. */
  readonly updated?: string;
}
