/** The same call as code, to copy. */
import { make } from "../shared/dom.js";
import { printMockCurl, printTypeScript, printVendorCurl } from "./code.js";
import type { Session } from "./session.js";
import type { Subject } from "./subject.js";
import type { WatchSigned } from "./watch-signed.js";

export function codeView(subject: Subject, session: Session, watch: WatchSigned): HTMLElement {
  const curl = make("pre", { tabindex: "0", "aria-label": "curl" });
  const typescript = make("pre", { tabindex: "0", "aria-label": "TypeScript" });
  const words = make("p", { class: "hint" });
  watch((signed) => {
    const { state } = session;
    const toVendor = state.target === "vendor";
    words.textContent = toVendor
      ? "The signature holds for some minutes; the shell puts in $ACCESS_KEY_ID and $SECURITY_TOKEN."
      : "The mock takes it without a signature.";
    curl.textContent = !toVendor
      ? printMockCurl(subject, state)
      : "why" in signed
        ? signed.why
        : printVendorCurl(signed, state.credentials);
    typescript.textContent = printTypeScript(subject, state);
  });
  return make(
    "details",
    { class: "calls" },
    make("summary", {}, "The same call as code"),
    make("h3", {}, "curl"),
    words,
    make("div", { class: "code" }, curl),
    make("h3", {}, "TypeScript"),
    make("div", { class: "code" }, typescript),
  );
}
