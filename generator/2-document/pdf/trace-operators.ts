/**
 * The painting operators of a sheet -> its glyphs and shapes in points from the upper left corner. Follows the graphics
 * state as far as it moves text and lines; colours count only where they make a large shape invisible. Paints nothing.
 *
 *    setFont f1 10 · setTextMatrix 1 0 0 1 72 700 · showText [N|722 a|556 -20 m|833 e|556]   -> a run of four glyphs
 */
import { readableText } from "./readable-text.js";
import type { Box, Glyph, Sheet } from "./sheet.js";

export type Matrix = readonly [number, number, number, number, number, number];

export interface FontFacts {
  readonly name: string;
  /** Width of a glyph's unit, for a font size of 1. */
  readonly unit: number;
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly nameOf: (operator: unknown) => string | undefined;
  readonly fontOf: (id: string) => FontFacts;
}

interface State {
  ctm: Matrix;
  font: FontFacts;
  size: number;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  white: boolean;
}

type Traced = Pick<Sheet, "runs" | "turned" | "shapes">;

interface Tracing {
  readonly runs: Glyph[][];
  readonly turned: string[];
  readonly shapes: Box[];
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const START: Omit<State, "ctm"> = {
  font: { name: "", unit: 0.001 },
  size: 0,
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  leading: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  white: false,
};

export function traceOperators({ fnArray, argsArray, nameOf, fontOf }: Operators, view: Matrix): Traced {
  const traced: Tracing = { runs: [], turned: [], shapes: [] };
  const stack: State[] = [];
  let state: State = { ...START, ctm: view };
  fnArray.forEach((operator, i) => {
    const name = nameOf(operator);
    const args = argsArray[i];
    const own = Array.isArray(args) ? (args as readonly unknown[]) : [];
    if (name === "save" || name === "paintFormXObjectBegin") stack.push({ ...state });
    if (name === "restore" || name === "paintFormXObjectEnd") state = stack.pop() ?? state;
    else if (name === "paintFormXObjectBegin") state.ctm = times(state.ctm, matrixOf(own[0]) ?? IDENTITY);
    else if (name === "transform") state.ctm = times(state.ctm, matrixOf(own) ?? IDENTITY);
    else if (name === "setFont") {
      state.font = fontOf(String(own[0]));
      state.size = numberOf(own[1]);
    } else if (name === "setFillRGBColor") state.white = own[0] === "#ffffff";
    else if (name === "constructPath") tracePath(state, nameOf(own[0]), own[1], traced);
    else if (name !== undefined) traceText(state, name, own, traced);
  });
  return traced;
}

function traceText(state: State, name: string, args: readonly unknown[], traced: Tracing): void {
  const [first, second] = [numberOf(args[0]), numberOf(args[1])];
  switch (name) {
    case "beginText":
      Object.assign(state, { text: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
      break;
    case "setTextMatrix":
      Object.assign(state, { text: matrixOf(args[0]) ?? IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
      break;
    case "setLeadingMoveText":
      state.leading = -second;
      moveText(state, first, second);
      break;
    case "moveText":
      moveText(state, first, second);
      break;
    case "nextLine":
      moveText(state, 0, -state.leading);
      break;
    case "showText":
      showText(state, Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : [], traced);
      break;
    case "setLeading":
      state.leading = first;
      break;
    case "setCharSpacing":
      state.charSpacing = first;
      break;
    case "setWordSpacing":
      state.wordSpacing = first;
      break;
    case "setHScale":
      state.scale = first / 100;
      break;
    case "setTextRise":
      state.rise = first;
  }
}

function moveText(state: State, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

/** Glyphs of the font and numbers between them that move the pen back, in thousandths of the font size. */
function showText(state: State, items: readonly unknown[], traced: Tracing): void {
  const matrix = times(state.ctm, state.text);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const level = Math.abs(matrix[1]) < 0.02 * Math.abs(matrix[0]) && matrix[0] > 0;
  const run: Glyph[] = [];
  for (const item of items) {
    if (typeof item === "number") {
      state.x -= (item / 1000) * state.size * state.scale;
      continue;
    }
    const { unicode, width, isSpace } = item as { unicode?: string; width?: number; isSpace?: boolean };
    const drawn = numberOf(width) * state.font.unit * state.size * state.scale;
    const [x, y] = apply(matrix, state.x, state.y + state.rise);
    const [end] = apply(matrix, state.x + drawn, state.y + state.rise);
    const text = readableText(unicode ?? "");
    if (text !== "" && Number.isFinite(x + y + end + size)) run.push({ text, x, end, y, size, font: state.font.name });
    state.x += drawn + (state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.scale;
  }
  if (level) traced.runs.push(run);
  else traced.turned.push(run.map((glyph) => glyph.text).join(""));
}

/** Moves and lines of a path that is filled or stroked, as boxes: one a subpath, or one a side where it is stroked. */
function tracePath(state: State, painting: string | undefined, paths: unknown, traced: Tracing): void {
  const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | undefined) : undefined;
  if (painting === undefined || !data) return;
  for (const points of subpathsOf(data)) {
    const moved = points.map(([x, y]) => apply(state.ctm, x, y));
    const box = boxOf(moved);
    // A stroked ring is one shape, like a filled one; of larger paths the sides count.
    const small = Math.max(box.right - box.left, box.bottom - box.top) < SMALL;
    if (/fill/i.test(painting) || (small && /stroke/i.test(painting))) addShape(traced, box, state.white);
    else if (/stroke/i.test(painting))
      moved.slice(1).forEach((point, i) => addShape(traced, boxOf([moved[i] ?? point, point]), false));
  }
}

const THIN = 3;
const SMALL = 8;

function addShape(traced: Tracing, box: Box, white: boolean): void {
  const thin = Math.min(box.right - box.left, box.bottom - box.top) <= THIN;
  if (thin || !white) traced.shapes.push(box);
}

/** Numbers of points that follow each path operator: move, line, curve, curve of second degree, close. */
const POINTS = [1, 1, 3, 2, 0];

function subpathsOf(data: ArrayLike<number>): [number, number][][] {
  const paths: [number, number][][] = [];
  for (let i = 0; i < data.length;) {
    const operator = data[i] ?? 0;
    const count = POINTS[operator];
    if (count === undefined) break;
    const path = operator === 0 || paths.length === 0 ? [] : paths[paths.length - 1];
    if (path && (operator === 0 || paths.length === 0)) paths.push(path);
    for (let k = 0; k < count; k++) path?.push([data[i + 1 + 2 * k] ?? 0, data[i + 2 + 2 * k] ?? 0]);
    if (count === 0 && path?.[0]) path.push(path[0]);
    i += 1 + 2 * count;
  }
  return paths;
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [x, y] = points[0] ?? [0, 0];
  return points.reduce(
    (box, [px, py]) => ({
      left: Math.min(box.left, px),
      right: Math.max(box.right, px),
      top: Math.min(box.top, py),
      bottom: Math.max(box.bottom, py),
    }),
    { left: x, right: x, top: y, bottom: y },
  );
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

export function matrixOf(value: unknown): Matrix | undefined {
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>, numberOf);
  const [a, b, c, d, e, f] = numbers;
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? undefined
    : [a, b, c, d, e, f];
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
