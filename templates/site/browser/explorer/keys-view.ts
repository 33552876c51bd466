/** The key that signs: what nobody fills in is the mock's own. It is in these fields and in the memory of the page, nowhere else. */
import { make } from "../shared/dom.js";
import { mockCredentials } from "../../../mock/runtime/mock-credentials.js";
import { type Session } from "./session.js";

export function keysView(session: Session): HTMLElement {
  const id = keyInput("explorer-key-id", mockCredentials.id);
  const secret = keyInput("explorer-key-secret", "the mock's");
  const token = keyInput("explorer-key-token", "none");
  for (const input of [id, secret, token])
    input.addEventListener("input", () => {
      const isOwn = id.value !== "" || secret.value !== "" || token.value !== "";
      const given = { id: id.value || mockCredentials.id, secret: secret.value || mockCredentials.secret };
      session.set({
        credentials: !isOwn ? mockCredentials : token.value === "" ? given : { ...given, token: token.value },
      });
    });
  return make(
    "fieldset",
    { class: "keys" },
    make("legend", {}, "Key"),
    make(
      "p",
      { class: "hint" },
      "The mock's own key signs unless you give another. It stays in this page while it is open, and is not stored.",
    ),
    labelled("Id", id),
    labelled("Secret", secret),
    labelled("Token, of temporary keys", token),
  );
}

function keyInput(id: string, placeholder: string): HTMLInputElement {
  return make("input", { id, type: "password", autocomplete: "off", spellcheck: "false", placeholder });
}

function labelled(words: string, input: HTMLInputElement): HTMLElement {
  return make("div", { class: "choice" }, make("label", { for: input.id }, words), input);
}
