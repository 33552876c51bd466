/**
 * The layouts, in the order in which they are asked: what has sections of an action first. Those of flat text read lines,
 * those of documents with markup read blocks.
 */
import { actionPage } from "./action-page.js";
import { apiCategoryPage } from "./api-category-page.js";
import { blockActionPage } from "./blocks/action-page.js";
import { blockApiCategoryPage } from "./blocks/api-category-page.js";
import type { BlockLayout } from "./blocks/block-layout.js";
import { blockChangeLogPage } from "./blocks/change-log-page.js";
import { blockDataTypesPage } from "./blocks/data-types-page.js";
import { blockErrorCodesPage } from "./blocks/error-codes-page.js";
import { blockHistoryPage } from "./blocks/history-page.js";
import {
  blockCommonParametersPage,
  blockIntroductionPage,
  blockRequestStructurePage,
  blockResponsesPage,
  blockSignaturePage,
} from "./blocks/protocol-pages.js";
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

export const BLOCK_LAYOUTS: readonly BlockLayout[] = [
  blockActionPage,
  blockHistoryPage,
  blockChangeLogPage,
  blockCommonParametersPage,
  blockDataTypesPage,
  blockErrorCodesPage,
  blockApiCategoryPage,
  blockRequestStructurePage,
  blockResponsesPage,
  blockSignaturePage,
  blockIntroductionPage,
];
