/** A type -> its page: its members, and where it is used. */
import type { TypeDefinition } from "../../4-spec/spec.js";
import { noteAt, wordsOf } from "../describe.js";
import { ruleFacts } from "../describe-request.js";
import type { ViewItem } from "../target.js";
import { frameOf, type ServiceFrame } from "./frame.js";
import { memberRows, type RowContext } from "./member-rows.js";
import type { Link } from "./paths.js";

const USAGES = { input: "In requests", output: "In responses", both: "In requests and responses" } as const;

export function typePage(
  name: string,
  type: TypeDefinition,
  context: RowContext & { readonly service: ServiceFrame; readonly holders: ReadonlyMap<string, readonly string[]> },
): ViewItem & Record<string, unknown> {
  const { notes, paths, touches, up, service } = context;
  return {
    file: paths.types.get(name) ?? "",
    page: frameOf(service, { up, title: name, part: "Types" }),
    name,
    words: wordsOf(noteAt(notes, `type:${name}`), type.description),
    facts: [USAGES[type.usage], ...ruleFacts(type.rules, { code: (value) => value })],
    releases: touches.of(name, "type").map(({ release, what }) => ({ ...paths.release(release, up), what })),
    defined: type.defined !== false,
    members: memberRows(type.members, { name, side: undefined }, context),
    usedBy: type.usedBy.map((own): Link => paths.action(own, up)),
    heldBy: (context.holders.get(name) ?? []).map((own): Link => paths.type(own, up)),
  };
}
