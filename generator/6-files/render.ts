/** A view and its templates -> the files of one target: path inside the target's folder, and text. Pure. */
import type { View } from "../5-view/target.js";
import type { Templates } from "./templates.js";

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

const EACH = /__(\w+?)__/;

export function renderView(view: View, templates: Templates): RenderedFile[] {
  const files = templates.rendered.flatMap((template) => {
    const name = EACH.exec(template.path)?.[1];
    if (name === undefined) return [{ path: template.path, text: template.render(view.data) }];
    return (view.each[name] ?? []).map((item) => ({
      path: template.path.replace(EACH, () => item.file),
      text: template.render(item),
    }));
  });
  const without = new Set(view.without);
  return [...files, ...templates.copied.filter((file) => !without.has(file.path))];
}
