/** A template and the partials there are -> the user's file that takes part in what it prints, itself before partials. Pure. */
import type { TemplateSource } from "./templates.js";

export function findUserPart(
  source: TemplateSource,
  partials: ReadonlyMap<string, TemplateSource>,
): string | undefined {
  const open = [source];
  const seen = new Set<TemplateSource>();
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next.own) return next.file;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...calledIn(next.program).flatMap((name) => partials.get(name) ?? []));
  }
  return undefined;
}

/** Names of the partials that a template calls. */
function calledIn(program: hbs.AST.Program | undefined): string[] {
  return (program?.body ?? []).flatMap((node) => {
    if (node.type === "PartialStatement")
      return String((node as hbs.AST.PartialStatement & { name: hbs.AST.PathExpression }).name.original);
    const { program: inner, inverse } = node as Partial<hbs.AST.BlockStatement>;
    return [...calledIn(inner), ...calledIn(inverse)];
  });
}
