/** What every page does with JavaScript: the theme button, copy buttons, and the doors to search, explorer and comparison. */
import { find } from "./shared/dom.js";
import { loadScript } from "./shared/load.js";
import { addCopyButtons } from "./site/copy.js";
import { addExplorerDoor } from "./site/explorer-door.js";
import { addThemeButton } from "./site/theme-button.js";

document.documentElement.classList.add("js");
addThemeButton();
addCopyButtons();
addExplorerDoor();
for (const name of ["search", "compare"]) if (find(`[data-script="${name}"]`)) void loadScript(`assets/${name}.js`);
