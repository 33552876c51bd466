// A service with a short history, and a temporary folder in which `docwright history` reads it.
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";
import { action, historyOf, member, specOf, type } from "../history/small-spec.js";

export const spec = specOf({
  service: "brew",
  actions: {
    Boil: action([member("Heat", { required: true }), member("Lid"), member("Level")], [member("RequestId")]),
    Pour: action([member("Cup", { constraints: { minLength: 1 } })]),
    Sip: action([]),
    Steep: action([]),
  },
  types: { Kettle: type([member("Size")]), Cup: type([member("Size")]) },
  history: historyOf({
    1: ["action-existing Boil Pour", "type-existing Kettle"],
    2: ["type-added Cup", "input-added Boil: Lid Level", "input-modified Boil: Heat", "member-deleted Kettle: Spout"],
    4: ["action-deleted Steep", "action-added Sip"],
    6: ["action-modified Pour"],
  }),
});

export interface HistoryWorkspace extends Workspace {
  place(spec: Spec | string): void;
  history(...args: string[]): Promise<Outcome>;
  /** Of the one service that is placed. */
  brew(...args: string[]): Promise<Outcome>;
}

export function historyWorkspace(): HistoryWorkspace {
  const work = makeWorkspace();
  const history = (...args: string[]): Promise<Outcome> => docwright("history", ...args, "--spec", work.path("spec"));
  return {
    ...work,
    place: (own) =>
      void work.write("spec/tencent/brew/2030-01-01/spec.json", typeof own === "string" ? own : printSpec(own)),
    history,
    brew: (...args) => history("tencent/brew", ...args),
  };
}
