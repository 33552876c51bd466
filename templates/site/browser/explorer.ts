/** The explorer of an action page: loaded when someone opens it, with the data of the service. */
import { find } from "./shared/dom.js";
import { openExplorer } from "./explorer/open.js";

const section = find("#explorer");
if (section) void openExplorer(section);
