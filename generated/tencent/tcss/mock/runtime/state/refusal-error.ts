/** Ends a call with an error of the service: thrown by behaviours and bindings, caught by `perform`. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
