/** The kinds of fact that can differ, each with the cells that say which rules judge it; imports none before it is asked. */
import type { Cells } from "../rule.js";

interface CellsModule {
  readonly cells: Cells;
}

export const KINDS = {
  action: (): Promise<CellsModule> => import("./action/cells.js"),
  input: (): Promise<CellsModule> => import("./input/cells.js"),
  output: (): Promise<CellsModule> => import("./output/cells.js"),
  member: (): Promise<CellsModule> => import("./member/cells.js"),
  structure: (): Promise<CellsModule> => import("./structure/cells.js"),
  type: (): Promise<CellsModule> => import("./type/cells.js"),
  required: (): Promise<CellsModule> => import("./required/cells.js"),
  nullable: (): Promise<CellsModule> => import("./nullable/cells.js"),
  enumeration: (): Promise<CellsModule> => import("./enumeration/cells.js"),
  "enumeration-value": (): Promise<CellsModule> => import("./enumeration-value/cells.js"),
  default: (): Promise<CellsModule> => import("./default/cells.js"),
  range: (): Promise<CellsModule> => import("./range/cells.js"),
  length: (): Promise<CellsModule> => import("./length/cells.js"),
  "item-count": (): Promise<CellsModule> => import("./item-count/cells.js"),
  step: (): Promise<CellsModule> => import("./step/cells.js"),
  pattern: (): Promise<CellsModule> => import("./pattern/cells.js"),
  format: (): Promise<CellsModule> => import("./format/cells.js"),
  unit: (): Promise<CellsModule> => import("./unit/cells.js"),
  condition: (): Promise<CellsModule> => import("./condition/cells.js"),
  "group-rule": (): Promise<CellsModule> => import("./group-rule/cells.js"),
  "error-code": (): Promise<CellsModule> => import("./error-code/cells.js"),
  "error-definition": (): Promise<CellsModule> => import("./error-definition/cells.js"),
  "rate-limit": (): Promise<CellsModule> => import("./rate-limit/cells.js"),
  endpoint: (): Promise<CellsModule> => import("./endpoint/cells.js"),
  region: (): Promise<CellsModule> => import("./region/cells.js"),
  "region-use": (): Promise<CellsModule> => import("./region-use/cells.js"),
  "common-parameter": (): Promise<CellsModule> => import("./common-parameter/cells.js"),
  paging: (): Promise<CellsModule> => import("./paging/cells.js"),
  "client-token": (): Promise<CellsModule> => import("./client-token/cells.js"),
  filter: (): Promise<CellsModule> => import("./filter/cells.js"),
  deprecation: (): Promise<CellsModule> => import("./deprecation/cells.js"),
  status: (): Promise<CellsModule> => import("./status/cells.js"),
  order: (): Promise<CellsModule> => import("./order/cells.js"),
  documentation: (): Promise<CellsModule> => import("./documentation/cells.js"),
  location: (): Promise<CellsModule> => import("./location/cells.js"),
  "read-only": (): Promise<CellsModule> => import("./read-only/cells.js"),
  asynchrony: (): Promise<CellsModule> => import("./asynchrony/cells.js"),
  permission: (): Promise<CellsModule> => import("./permission/cells.js"),
  "http-binding": (): Promise<CellsModule> => import("./http-binding/cells.js"),
  protocol: (): Promise<CellsModule> => import("./protocol/cells.js"),
  service: (): Promise<CellsModule> => import("./service/cells.js"),
  variant: (): Promise<CellsModule> => import("./variant/cells.js"),
} as const;

export type Kind = keyof typeof KINDS;
