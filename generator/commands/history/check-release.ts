/** Refuses a release that the notes of a service do not hold, and says which they do. */
import type { Spec } from "../../4-spec/spec.js";
import { UsageError } from "../usage-error.js";

export function checkRelease({ history, vendor, service }: Spec, release: number, place: string): void {
  if (history.some((own) => own.release === release)) return;
  const numbers = history.map((own) => own.release);
  if (numbers.length === 0)
    throw new UsageError(`${place}: the pages of ${vendor}/${service} have no release notes, so only today is known`);
  throw new UsageError(
    `${place}: there is no release ${release} of ${vendor}/${service}; there are ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
  );
}
