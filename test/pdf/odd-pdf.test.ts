// What a browser does not print: PDFs written letter by letter, each with one oddity.
import { describe, expect, test } from "vitest";
import { readPdf, textsOf } from "./read-pdf.js";
import { grid, smallPdf, words, type SmallPdf } from "./small-pdf.js";

async function read(pdf: SmallPdf) {
  const { documents, found } = await readPdf("small.pdf", smallPdf(pdf));
  const [document] = documents;
  return { document, documents, codes: found.map(({ code }) => code), blocks: document?.blocks ?? [] };
}

const textOf = (blocks: readonly object[]): string[] =>
  blocks.flatMap((block) => ("text" in block ? [(block.text as { text: string }).text] : []));
const cellsOf = (blocks: readonly { kind: string }[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === "table" && "rows" in block
      ? (block.rows as { text: string }[][]).map((row) => row.map((cell) => cell.text))
      : [],
  );

describe("a line", () => {
  test("keeps its raised and lowered letters", async () => {
    const raised =
      "/F1 6 Tf 3.5 Ts (2) Tj /F1 10 Tf 0 Ts ( degrees, H) Tj /F1 6 Tf -2 Ts (2) Tj /F1 10 Tf 0 Ts (O only.) Tj";
    const { blocks } = await read({ sheets: [`BT /F1 10 Tf 50 700 Td (Boil it at 10) Tj ${raised} ET`] });
    expect(textOf(blocks)).toEqual(["Boil it at 102 degrees, H2O only."]);
  });

  test("is read whole beyond the edge of the sheet", async () => {
    const { blocks } = await read({
      sheets: [words(400, 700, "This sentence is long enough to leave a sheet of six hundred points behind.")],
    });
    expect(textOf(blocks)).toEqual(["This sentence is long enough to leave a sheet of six hundred points behind."]);
  });

  test("counts letters once that are painted twice to look bold", async () => {
    const { blocks } = await read({
      sheets: [[words(50, 700, "Kettle"), words(50.3, 700, "Kettle"), words(50, 680, "Off")].join("\n")],
    });
    expect(textOf(blocks).join(" ")).toBe("Kettle Off");
  });

  test("has spaces where letters stand apart and no space is painted", async () => {
    const { blocks } = await read({ sheets: ["BT /F1 10 Tf 50 700 Td [(Two)-300(words)] TJ ET"] });
    expect(textOf(blocks)).toEqual(["Two words"]);
  });

  test("of Han letters is read by the maps in the package", async () => {
    const { blocks } = await read({ sheets: ["BT /F4 10 Tf 50 700 Td <8336 58F6> Tj ET"] });
    expect(textOf(blocks)).toEqual(["茶壶"]);
  });

  test("that is turned is a watermark", async () => {
    const { document, blocks } = await read({
      sheets: [`${words(50, 700, "Tea.")}\nBT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (Draft) Tj ET`],
    });
    expect(textOf(blocks)).toEqual(["Tea."]);
    expect(document?.ignored).toEqual([{ rule: "turned-text", lines: [1] }]);
  });
});

describe("a table", () => {
  const xs = [50, 150, 300];

  test("without bold words has no header", async () => {
    const { blocks } = await read({
      sheets: [
        [
          grid(xs, [700, 680, 660]),
          words(55, 687, "Name"),
          words(155, 687, "Type"),
          words(55, 667, "Cups"),
          words(155, 667, "Integer"),
        ].join("\n"),
      ],
    });
    expect(blocks).toMatchObject([{ kind: "table", header: [] }]);
    expect(cellsOf(blocks)).toEqual([
      ["Name", "Type"],
      ["Cups", "Integer"],
    ]);
  });

  test("without lines and without bold words is known by where its words begin", async () => {
    const row = (y: number, cells: readonly string[]) => cells.map((cell, i) => words(50 + 120 * i, y, cell));
    const rows = [
      ["Name", "Type", "Description"],
      ["Cups", "Integer", "How many."],
      ["Leaf", "String", "Which one."],
    ];
    const after = words(50, 600, "Whoever asks for more cups than there are gets those that there are.");
    const { blocks } = await read({
      sheets: [[...rows.flatMap((own, i) => row(700 - 22 * i, own)), after].join("\n")],
    });
    expect(cellsOf(blocks)).toEqual(rows);
    expect(blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
  });

  test("repeats a cell that spans rows", async () => {
    const lines =
      "50 700 m 300 700 l S 150 680 m 300 680 l S 50 660 m 300 660 l S 50 660 m 50 700 l S 150 660 m 150 700 l S 300 660 m 300 700 l S";
    const { blocks } = await read({
      sheets: [[lines, words(55, 677, "Both"), words(155, 687, "One"), words(155, 667, "Two")].join("\n")],
    });
    expect(cellsOf(blocks)).toEqual([
      ["Both", "One"],
      ["Both", "Two"],
    ]);
  });

  test("goes on at the head of the next sheet, and so does a cell that no line closes", async () => {
    const open = `${grid(xs, [100, 80])}\n${xs.map((x) => `${x} 40 m ${x} 80 l S`).join("\n")}`;
    const sheets = [
      [
        open,
        words(55, 87, "Name", "F2"),
        words(155, 87, "Description", "F2"),
        words(55, 67, "Cups"),
        words(155, 67, "How many cups there"),
        words(155, 55, "are on the table and"),
      ].join("\n"),
      [grid(xs, [760, 740, 720]), words(155, 747, "under it."), words(55, 727, "Pots"), words(155, 727, "Pots.")].join(
        "\n",
      ),
    ];
    const { blocks } = await read({ sheets });
    expect(cellsOf(blocks)).toEqual([
      ["Cups", expect.stringMatching(/^How many cups there\sare on the table and\sunder it\.$/)],
      ["Pots", "Pots."],
    ]);
  });
});

describe("a sheet", () => {
  const body = (i: number) => words(50, 700 - i, `Sheet ${"abc"[i]} says something of its own.`);

  test("loses its running head and foot, whatever they say, and the count tells that sheets are missing", async () => {
    const sheets = [0, 1, 2].map((i) =>
      [words(50, 780, "A house"), body(i), words(50, 20, `- ${i + 4} of 9 -`)].join("\n"),
    );
    const { document, blocks } = await read({ sheets });
    expect(document?.ignored.map(({ rule, lines }) => [rule, lines.length])).toEqual([
      ["running-head", 3],
      ["running-foot", 3],
    ]);
    expect(document?.cut).toEqual({ last: 6, total: 9 });
    expect(textOf(blocks).length).toBe(3);
  });

  test("keeps what is repeated where other sheets have content", async () => {
    const sheets = [
      words(50, 700, "Same words."),
      words(50, 700, "Same words."),
      [words(50, 750, "Other words."), words(50, 700, "Same words.")].join("\n"),
    ];
    const { document } = await read({ sheets });
    expect(document?.ignored).toEqual([]);
  });

  test("has the list of addresses at its foot as links, not as words", async () => {
    const list = ["https://tea.example.com/types#Leaf", "https://tea.example.com/other"].map((url, i) =>
      words(50, 60 - 12 * i, url),
    );
    const cells = [
      grid([50, 150, 300], [700, 680, 660]),
      words(55, 687, "Name", "F2"),
      words(155, 687, "Type", "F2"),
      words(55, 667, "Leaves"),
      words(155, 667, "Array of Leaf"),
    ];
    const { document, blocks } = await read({
      sheets: [[words(50, 720, "See https://tea.example.com for more."), ...cells, ...list].join("\n")],
    });
    expect(document?.ignored).toMatchObject([{ rule: "link-list", lines: { length: 2 } }]);
    expect(textOf(blocks)).toEqual(["See https://tea.example.com for more."]);
    expect(blocks).toMatchObject([
      {},
      { rows: [[{}, { links: [{ text: "Leaf", url: "https://tea.example.com/types#Leaf" }] }]] },
    ]);
  });

  test("is read past its pictures", async () => {
    const picture =
      "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream";
    const content = [words(50, 700, "Before."), "q 50 0 0 50 50 500 cm /P Do Q", words(50, 400, "After.")].join("\n");
    const { blocks, codes } = await read({ sheets: [content], objects: [picture] });
    expect(textOf(blocks)).toEqual(["Before.", "After."]);
    expect(codes).toEqual([]);
  });

  test("gives the words below a link area their address, and runs nothing", async () => {
    const link =
      "<< /Type /Annot /Subtype /Link /Rect [ 70 696 91 712 ] /A << /S /URI /URI (https://tea.example.com/leaf) >> >>";
    const { document } = await read({
      sheets: [words(50, 700, "See Leaf for more.")],
      objects: [link],
      sheet: "/Annots [ 20 0 R ]",
      catalog: "/OpenAction << /S /JavaScript /JS (app.launchURL\\('https://tea.example.com/harm'\\)) >>",
    });
    expect(document && textsOf(document)[0]?.links).toEqual([{ text: "Leaf", url: "https://tea.example.com/leaf" }]);
  });
});
