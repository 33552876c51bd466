/** A view and its templates -> the files of one target: path inside the target's folder, and text. Pure. */
import type { View } from "../5-view/target.js";
import { TemplateError } from "./template-error.js";
import { EACH, repeatedName, type Template, type Templates } from "./templates.js";

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
  /** The user's template that took part in printing it; none for files that are copied. */
  readonly by?: string;
}

export function renderView(view: View, templates: Templates): RenderedFile[] {
  const { without = [] } = view;
  const isLeftOut = ({ path }: { readonly path: string }): boolean =>
    without.some((own) => path === own || (own.endsWith("/") && path.startsWith(own)));
  const rendered = templates.rendered.filter((template) => !isLeftOut(template));
  const files = rendered.flatMap((template): RenderedFile[] => {
    const by = template.by === undefined ? {} : { by: template.by };
    const name = repeatedName(template.path);
    if (name === undefined) return [{ path: template.path, text: print(template, view.data), ...by }];
    return (view.each[name] ?? []).map((item) => ({
      path: template.path.replace(EACH, () => item.file),
      text: print(template, item),
      ...by,
    }));
  });
  return [...files, ...templates.copied.filter((file) => !isLeftOut(file))];
}

/** Handlebars leaves a text as the tree of its pieces, which takes several times the memory; whoever counts its bytes makes one of them. */
function print(template: Template, data: object): string {
  const text = template.render(data);
  Buffer.byteLength(text);
  return text;
}

/** Throws where two are one to file systems, which differ in what they make of capitals. */
export function checkDistinct(files: readonly RenderedFile[]): void {
  const made = new Map<string, string>();
  for (const { path } of files) {
    const other = made.get(path.toLowerCase());
    if (other !== undefined) throw new TemplateError(`${path} and ${other} are made by two templates; rename one`);
    made.set(path.toLowerCase(), path);
  }
}
