/**
 * The lines, or items, of one release -> rows of change, subject, field and names. Blank lines and sheets mean nothing
 * here; the depth of items does, where a page has it. What does not fit the lines above it is not read, nor what may hang
 * on it: a wrong name is worse than a reported one.
 *
 *    Modified APIs:
 *    ModifyImageAttribute                                        <- subject
 *    ·New input parameters:ImageFamily, ImageDeprecated,         <- field of the subject
 *    Tags                                                        <- goes on
 */
import type { Words } from "../../vendors/vendor.js";
import type { Cell, Table } from "../facts.js";
import { cell, EMPTY } from "./cells.js";
import { readReleaseLine, type ReleaseLine } from "./release-words.js";

export interface ReleaseText {
  readonly text: string;
  readonly lines: readonly number[];
  /** Of an item; a line or paragraph has none. */
  readonly depth?: number;
}

type Said = "fact" | "boilerplate";

export interface ReleaseContent {
  readonly time?: Cell;
  readonly table: Table;
  /** What is absent was not understood. */
  readonly said: ReadonlyMap<ReleaseText, Said>;
}

export function readRelease(texts: readonly ReleaseText[], words: Words): ReleaseContent {
  const reader = new ReleaseReader(texts.some((own) => own.depth !== undefined));
  for (const own of texts) reader.take(own, readReleaseLine(own.text, words));
  const { time, rows, said } = reader;
  return {
    ...(time ? { time } : {}),
    table: { kind: "table", columns: ["change", "name", "field", "names"], rows },
    said,
  };
}

type Line<Kind> = Extract<ReleaseLine, { readonly kind: Kind }>;
type Names = Line<"names">;

/** Names that may go on below: of a field, or (without a subject) of a line that was not understood. */
interface More {
  readonly label: ReleaseText;
  /** No name stands behind the label. */
  readonly empty: boolean;
  readonly field?: string;
  readonly subject?: Cell[];
  row?: Cell[];
  open: boolean;
}

class ReleaseReader {
  time: Cell | undefined;
  readonly rows: Cell[][] = [];
  readonly said = new Map<ReleaseText, Said>();
  private readonly listed: boolean;
  private list: { readonly label: ReleaseText; readonly change: string } | undefined;
  private subject: { readonly own: ReleaseText; readonly row: Cell[] } | undefined;
  private more: More | undefined;
  /** Depth of an item that was not understood: neither are those inside it. */
  private lost: number | undefined;
  private closed = false;

  constructor(listed: boolean) {
    this.listed = listed;
  }

  take(own: ReleaseText, line: ReleaseLine): void {
    if (this.closed) return;
    if (line.kind === "boilerplate") this.said.set(own, "boilerplate");
    else if (line.kind === "time") this.takeTime(own, line);
    else if (this.lost === undefined || own.depth === undefined || own.depth <= this.lost) this.takeEntry(own, line);
  }

  /** A second time, or one below the lists, is that of a release whose heading was not understood. */
  private takeTime(own: ReleaseText, { time }: Line<"time">): void {
    this.closed = this.time !== undefined || this.rows.length > 0;
    if (this.closed) return;
    this.time = cell(time, ...own.lines);
    this.said.set(own, "fact");
  }

  private takeEntry(own: ReleaseText, line: Exclude<ReleaseLine, Line<"boilerplate" | "time">>): void {
    this.lost = undefined;
    const { more } = this;
    if (more && line.kind === "names" && goesOn(more, own, line)) return this.addNames(own, line, more);
    this.more = undefined;
    if (line.kind === "list") return this.openList(own, line);
    // A single name below a label without names: one of them, or the next subject.
    const unclear = line.kind === "names" && more?.empty === true && !more.row && own.depth === more.label.depth;
    if (line.kind === "names" && !unclear && this.canList(own, line)) return this.addSubjects(own, line);
    if (line.kind === "field" && this.subject && this.fits(own, line)) {
      const empty = line.names.length === 0;
      this.more = { label: own, empty, field: line.field, subject: this.subject.row, open: line.open };
      if (!empty) this.addNames(own, line, this.more);
      return;
    }
    if (unclear || this.ends(own, line)) this.list = undefined;
    this.lose(own, line);
  }

  private openList(own: ReleaseText, line: Line<"list">): void {
    this.list = { label: own, change: line.change };
    this.subject = undefined;
    if (line.names.length > 0) this.addSubjects(own, { ...line, kind: "names" });
  }

  /** Paragraphs between items are words of the page; inside a subject there are fields only. */
  private canList({ depth }: ReleaseText, { names }: Names): boolean {
    if (!this.list) return false;
    if (depth === undefined) return !this.listed && names.every((own) => /^[A-Z]/.test(own));
    return depth >= (this.list.label.depth ?? 0) && depth <= (this.subject?.own.depth ?? depth);
  }

  private addSubjects(own: ReleaseText, { names }: Names): void {
    if (!this.list) return;
    const { change, label } = this.list;
    const rows = names.map((name) => [cell(change, ...label.lines), cell(name, ...own.lines), EMPTY, EMPTY]);
    this.rows.push(...rows);
    this.said.set(label, "fact").set(own, "fact");
    const [row, ...others] = rows;
    this.subject = row && others.length === 0 ? { own, row } : undefined;
  }

  private fits({ depth }: ReleaseText, { field }: Line<"field">): boolean {
    if (depth !== undefined && depth < (this.subject?.own.depth ?? 0)) return false;
    return this.list?.change === (field.startsWith("member-") ? "type-modified" : "action-modified");
  }

  private addNames(own: ReleaseText, { names, open }: Pick<Names, "names" | "open">, more: More): void {
    this.more = more;
    more.open = open;
    if (!more.subject || more.field === undefined) return;
    const [change = EMPTY, name = EMPTY] = more.subject;
    const [, , , before = EMPTY] = more.row ?? [];
    const list = cell([before.text, ...names].filter(Boolean).join(", "), ...before.lines, ...own.lines);
    const row = [change, name, cell(more.field, ...more.label.lines), list];
    const last = this.rows.at(-1);
    if (last === more.row || last === more.subject) this.rows.pop();
    this.rows.push(row);
    more.row = row;
    this.said.set(more.label, "fact").set(own, "fact");
  }

  /** A line of words, or an item that is a label: what stands below is of another list. */
  private ends({ depth }: ReleaseText, line: ReleaseLine): boolean {
    if (line.kind !== "other" || depth === undefined) return line.kind === "other" && line.apart;
    const [list, subject] = [this.list?.label.depth, this.subject?.own.depth];
    return (line.apart && depth <= (list ?? -1)) || (line.label && depth <= (subject ?? depth));
  }

  private lose(own: ReleaseText, line: ReleaseLine): void {
    const { depth } = own;
    if (depth === undefined || depth <= (this.subject?.own.depth ?? -1)) this.subject = undefined;
    this.lost = depth;
    const empty = line.kind === "field" && line.names.length === 0;
    this.more = { label: own, empty, open: "open" in line && line.open };
  }
}

/** After a comma, or below a label that has no names behind it: deeper ones, or a list of them. */
function goesOn({ open, empty, label, row }: More, { depth }: ReleaseText, { names, open: further }: Names): boolean {
  if (open) return depth === undefined || depth >= (label.depth ?? 0);
  if (!empty) return false;
  if (depth !== undefined && depth > (label.depth ?? depth)) return true;
  return row === undefined && depth === label.depth && (names.length > 1 || further);
}
