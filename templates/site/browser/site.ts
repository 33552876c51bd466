/** What every page does with JavaScript: the theme button, copy buttons, the ways to search, explorer and comparison. */
import { find } from "./shared/dom.js";
import { loadScript } from "./shared/load.js";
import { addCopyButtons } from "./site/copy.js";
import { addExplorerDoor } from "./site/explorer-door.js";
import { addSearchDoor } from "./site/search-door.js";
import { addThemeButton } from "./site/theme-button.js";

document.documentElement.classList.add("js");
addSearchDoor();
addThemeButton();
addCopyButtons();
addExplorerDoor();
if (find('[data-script="compare"]')) void loadScript("assets/compare.js");
