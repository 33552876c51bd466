/**
 * One input as it came: where from, in which format, its text with LF line ends and no byte-order mark.
 * `folder` groups inputs that were given together, so that pages that name no service can ask their neighbours.
 */
export type PageFormat = "text" | "page-file" | "markdown" | "html";

export interface Page {
  readonly id: string;
  readonly folder: string;
  readonly format: PageFormat;
  readonly text: string;
}
