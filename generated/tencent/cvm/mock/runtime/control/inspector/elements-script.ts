/** Script of the inspector, first part: elements from texts, requests to the server, what several views need. */
export const elementsScript = String.raw`
const byId = (id) => document.getElementById(id);

/* Children that are no elements become texts: nothing that came from a call is ever read as markup. */
function el(tag, traits, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(traits || {})) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

function fill(parent, ...children) {
  parent.replaceChildren(...children.filter((child) => child !== undefined));
}

async function ask(method, path, body) {
  const init = { method };
  if (body !== undefined) Object.assign(init, { headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const answer = await fetch("/_mock/" + path, init);
  const value = await answer.json();
  if (value.error) throw new Error((value.error.at ? value.error.at + ": " : "") + value.error.message);
  return value;
}

/* What a click asks for; a refusal is shown, and goes with the next click. */
async function act(work) {
  byId("notice").hidden = true;
  try {
    await work();
  } catch (error) {
    byId("notice").textContent = error.message;
    byId("notice").hidden = false;
  }
}

function onClick(id, work) {
  byId(id).addEventListener("click", () => act(work));
}

function onSubmit(id, work) {
  byId(id).addEventListener("submit", (event) => {
    event.preventDefault();
    act(work);
  });
}

function copyButton(text, what) {
  const button = el("button", { type: "button", "aria-label": "Copy " + what }, "Copy");
  button.addEventListener("click", async () => {
    button.textContent = await copy(text) ? "Copied" : "Not copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return button;
}

/* Browsers give the clipboard to pages of this machine and to https only. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function block(title, text) {
  return el("div", { class: "block" }, el("div", { class: "head" }, el("h3", {}, title), copyButton(text, title)), el("pre", { tabindex: "0", "aria-label": title }, text));
}

/* In one column, what was chosen stands below the list. */
function showBelow(article) {
  if (matchMedia("(max-width: 55.99rem)").matches) article.scrollIntoView({ block: "start" });
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function facts(pairs) {
  const rows = pairs.filter(([, value]) => value !== undefined && value !== "");
  return el("dl", { class: "facts" }, ...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, String(value))]));
}

function table(heads, rows, label) {
  const head = el("thead", {}, el("tr", {}, ...heads.map((name) => el("th", { scope: "col" }, name))));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, el("table", {}, head, el("tbody", {}, ...rows)));
}

function options(select, values, chosen) {
  fill(select, ...values.map(([value, text]) => el("option", { value, selected: value === chosen }, text)));
}

/* Writes only what has changed: a table made anew every second would lose the focus. */
const written = new Map();
function fillIfNew(parent, value, make) {
  const text = JSON.stringify(value);
  if (written.get(parent) === text) return;
  written.set(parent, text);
  fill(parent, make());
}

const shared = { services: [], saves: false };
`;
