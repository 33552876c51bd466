/** The explorer of an action page: loaded when someone opens it, with the data of the service. */
import { find, make } from "./shared/dom.js";
import { openExplorer } from "./explorer/open.js";

const section = find("#explorer");
if (section)
  openExplorer(section).catch(() => {
    section.append(make("p", { class: "problem" }, "The data of this service could not be loaded."));
  });
