/** What a control endpoint refuses: an HTTP status, words, and the place of what is wrong. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: number;
  /** A path such as `fault.code`, or line and column of the body. */
  readonly at: string | undefined;

  constructor(status: number, message: string, at?: string) {
    super(message);
    this.status = status;
    this.at = at;
  }
}
