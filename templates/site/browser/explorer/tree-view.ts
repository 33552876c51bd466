/** A level of a response as a list: name, value, documented type, what is said of it. Deeper levels are made when they open. */
import { make } from "../shared/dom.js";
import type { Level, TreeNode } from "./answer-tree.js";
import { joinHints } from "./form/model.js";

/** Long lists are shown in part, until someone asks for the rest. */
const SHOWN = 100;

type TypeHref = (name: string) => string | undefined;

/** `open`: how many levels stand open at once. */
export function levelView({ nodes, absent }: Level, hrefOf: TypeHref, open: number): HTMLElement {
  const list = make("ul", { class: "tree" });
  const add = (from: number): void => {
    list.append(
      ...nodes
        .slice(from, from + SHOWN)
        .map((node, place) => nodeView(node, hrefOf, from + place === 0 || nodes.length < 8 ? open : 0)),
    );
    if (nodes.length <= from + SHOWN) return;
    const more = make("button", { type: "button" }, `Show more of ${nodes.length}`);
    const item = make("li", {}, more);
    more.addEventListener("click", () => {
      item.remove();
      add(from + SHOWN);
    });
    list.append(item);
  };
  add(0);
  if (absent.length > 0) {
    const names = absent.flatMap(({ name }, place) => [place === 0 ? "" : ", ", make("code", {}, name)]);
    list.append(make("li", { class: "absent" }, "Documented, and not in this answer: ", ...names));
  }
  return list;
}

function nodeView(node: TreeNode, hrefOf: TypeHref, open: number): HTMLElement {
  const { name, text, notes, open: inner } = node;
  const line = [make("code", { class: "key" }, name), make("code", { class: "value" }, text), ...marks(node, hrefOf)];
  const said = notes.length === 0 ? [] : [make("p", { class: "hint" }, joinHints(notes))];
  if (inner === undefined) return make("li", {}, make("div", { class: "leaf" }, ...line), ...said);
  const details = make("details", {}, make("summary", {}, ...line), ...said);
  const fill = (): void => {
    if (details.open && details.lastElementChild?.matches("ul.tree") !== true)
      details.append(levelView(inner(), hrefOf, open - 1));
  };
  details.addEventListener("toggle", fill);
  details.open = open > 0;
  fill();
  return make("li", {}, details);
}

function marks({ type, typeName, wrong }: TreeNode, hrefOf: TypeHref): HTMLElement[] {
  const href = typeName === undefined ? undefined : hrefOf(typeName);
  const shown =
    type === undefined
      ? []
      : [href === undefined ? make("span", { class: "type" }, type) : make("a", { class: "type", href }, type)];
  return [...shown, ...(wrong === undefined ? [] : [make("span", { class: "wrong" }, wrong)])];
}
