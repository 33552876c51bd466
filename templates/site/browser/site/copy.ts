/** A button at each block of code that is worth copying: those in `.code`. */
import { find, make } from "../shared/dom.js";

const SHOWN_MS = 1500;

export function addCopyButtons(root: ParentNode = document): void {
  for (const block of root.querySelectorAll<HTMLElement>(".code")) {
    if (find("button.copy", block)) continue;
    const button = make("button", { type: "button", class: "copy" }, "Copy");
    button.addEventListener("click", () => void copy(find("pre", block)?.textContent ?? "", button));
    block.prepend(button);
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.textContent = done ? "Copied" : "Not allowed";
  setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
}
