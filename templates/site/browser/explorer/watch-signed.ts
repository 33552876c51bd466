/** The request that is filled in, signed: told anew whenever something changed, the latest one only. */
import type { Session } from "./session.js";
import { signCall, type Signed } from "./sign-call.js";
import type { Subject } from "./subject.js";

export type WatchSigned = (listener: (signed: Signed) => void) => void;

export function watchSigned(subject: Subject, session: Session): WatchSigned {
  const listeners: ((signed: Signed) => void)[] = [];
  session.watch((state) => {
    void signCall(subject, state).then((signed) => {
      if (session.state !== state) return;
      for (const listener of listeners) listener(signed);
    });
  });
  return (listener) => void listeners.push(listener);
}
