/** The search of the site: loads what can be found while the dialog opens, and shows what is typed for. */
import { SearchData } from "./search/data.js";
import { SearchDialog } from "./search/dialog.js";
import { OPEN_SEARCH } from "./site/search-door.js";

const { service = "", action = "" } = document.documentElement.dataset;
const data = new SearchData(service, () => dialog.refresh());
const dialog = new SearchDialog(service, action, data);
document.addEventListener(OPEN_SEARCH, (event) => dialog.open((event as CustomEvent<string | null>).detail));
void data.load();
