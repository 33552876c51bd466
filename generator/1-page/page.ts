/**
 * One input as it came: where from, in which format, its text with LF line ends and no byte-order mark.
 * `folder` groups inputs that were given together, so that pages that name no service can ask their neighbours.
 */
export type PageFormat = "text" | "page-file" | "markdown" | "html" | "pdf";

export interface Page {
  readonly id: string;
  readonly folder: string;
  readonly format: PageFormat;
  readonly text: string;
  /** Of a PDF, whose text is empty. */
  readonly bytes?: Uint8Array;
}
