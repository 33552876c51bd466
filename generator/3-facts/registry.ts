/** The layouts of flat text, in the order in which they are asked: what has sections of an action first. */
import { actionPage } from "./action-page.js";
import { apiCategoryPage } from "./api-category-page.js";
import { commonParametersPage } from "./common-parameters-page.js";
import { dataTypesPage } from "./data-types-page.js";
import { errorCodesPage } from "./error-codes-page.js";
import { introductionPage, responsesPage, signaturePage } from "./error-lists-page.js";
import { historyPage } from "./history-page.js";
import type { Layout } from "./layout.js";
import { unnumberedActionPage } from "./unnumbered-action-page.js";
import { requestStructurePage } from "./request-structure-page.js";

export const LAYOUTS: readonly Layout[] = [
  actionPage,
  unnumberedActionPage,
  dataTypesPage,
  errorCodesPage,
  historyPage,
  apiCategoryPage,
  commonParametersPage,
  requestStructurePage,
  responsesPage,
  signaturePage,
  introductionPage,
];
