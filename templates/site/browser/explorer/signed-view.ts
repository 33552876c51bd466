/** The signed request, step by step, and the key that signs it. A key is typed into fields that show nothing and keep nothing. */
import { make } from "../shared/dom.js";
import { keysView } from "./keys-view.js";
import { mockCredentials } from "../../../mock/runtime/mock-credentials.js";
import { freshTime, type Session } from "./session.js";
import type { SignedCall } from "./sign-call.js";
import type { WatchSigned } from "./watch-signed.js";

export function signedView(session: Session, watch: WatchSigned): HTMLElement {
  const time = make("time", {});
  const now = make("button", { type: "button" }, "Now");
  now.addEventListener("click", () => session.set(freshTime()));
  const steps = make("div", { class: "steps" });
  watch((signed) => {
    const { credentials, time: at } = session.state;
    time.textContent = new Date(at).toISOString();
    const hide = (text: string): string => hideToken(text, credentials.token);
    steps.replaceChildren(...("why" in signed ? [make("p", { class: "problem" }, signed.why)] : stepsOf(signed, hide)));
  });
  const clock = make("p", { class: "clock" }, "Signed for ", time, " ", now);
  const details = make(
    "details",
    { class: "signing" },
    make("summary", {}, "The request, signed step by step"),
    keysView(session),
    clock,
    steps,
  );
  // The vendor knows no key of the mock: here is where to give one.
  session.watch(({ target, credentials }) => {
    if (target === "vendor" && credentials === mockCredentials) details.open = true;
  });
  return details;
}

function stepsOf({ steps, request, url }: SignedCall, hide: (text: string) => string): HTMLElement[] {
  const made =
    steps === undefined
      ? []
      : [
          step("1. Canonical request", "What both sides can write in the same way.", hide(steps.canonicalRequest)),
          step("2. String to sign", "Its last line is the SHA-256 of the canonical request.", steps.stringToSign),
          step(
            "3. Signature",
            "By the key: HMAC-SHA256(key, string to sign).",
            [...steps.key, "", steps.signature].join("\n"),
          ),
          step("4. Authorization", "The header that carries it.", steps.authorization),
        ];
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const body = typeof request.body === "string" ? ["", request.body] : [];
  const whole = [`${request.method} ${url}`, ...lines, ...body].join("\n");
  return [
    ...made,
    step("The whole request", "What is sent: the browser adds the host and headers of its own.", hide(whole)),
  ];
}

function step(title: string, words: string, text: string): HTMLElement {
  const pre = make("pre", { tabindex: "0", "aria-label": title }, text);
  return make(
    "div",
    { class: "step" },
    make("h3", {}, title),
    make("p", { class: "hint" }, words),
    make("div", { class: "code" }, pre),
  );
}

function hideToken(text: string, token: string | undefined): string {
  return token === undefined || token === "" ? text : text.replaceAll(token, "<your token>");
}
