/** Before the page is drawn: the theme that was chosen by hand, else that of the system. */
import { chosenTheme, showTheme } from "./theme/choice.js";

showTheme(chosenTheme());
