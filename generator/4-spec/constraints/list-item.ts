/** One item of a listing, and the words that leave a listing open. */
export interface ListItem {
  readonly value: string;
  readonly marked: boolean;
  /** As printed, with what it says of defaults. */
  readonly label: string;
  /** Its line began with a list mark. */
  readonly listed: boolean;
}

const OPEN_END = /\betc\b|\.\.\.|…|等(?:[。，,；）)]|$)|\bsuch as\b|\be\.g\b|\bfor example\b|例如|比如/i;

/** `and so on`, `for example`: not all values. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text);
}
