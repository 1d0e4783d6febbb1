import bar from "./bar.css?inline";
import barForms from "./bar-forms.css?inline";
import base from "./base.css?inline";
import chips from "./chips.css?inline";
import popup from "./popup.css?inline";
import search from "./search.css?inline";
import strip from "./strip.css?inline";

/** The overlay's whole style sheet. The background hands it to the pages, so that their script stays small. */
export const overlayStyles = [base, chips, bar, barForms, popup, search, strip].join("\n");
