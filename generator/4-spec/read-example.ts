/** Section of an example -> Example: the request parsed, the responses as JSON values; what is invalid stays text. */
import { at } from "../diagnostics/origin.js";
import { paragraphs } from "./read-members.js";
import { cellText, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { parseRequest } from "./parse-request.js";
import { repairJson } from "./repair-json.js";
import type { Example, ExampleResponse } from "./spec.js";

export function readExample(section: Section, index: number, page: PageFacts, { report }: SpecContext): Example {
  const codes = section.blocks.filter((block) => block.kind === "code");
  const requestBlock = codes.find((block) => block.role === "request");
  const about = { index: index + 1, action: page.action ?? "?" };
  const repeated = (name: string): void =>
    report.add("spec/example-repeated", { ...about, name }, at(page.source, ...(requestBlock?.text.lines ?? [])));
  const request = requestBlock && parseRequest(requestBlock.text.text, repeated);
  if (request?.text !== undefined && requestBlock) {
    report.add(
      "spec/example-invalid",
      { ...about, part: "request", format: "request", reason: "no method, parameters or JSON body" },
      at(page.source, ...requestBlock.text.lines),
    );
  }
  const responses = codes
    .filter((block) => block.role === "response")
    .map((block): ExampleResponse => {
      const text = block.text.text.trim();
      if (text.startsWith("<")) return { format: "xml", text };
      if (/^\/\/.*\n\s*</.test(text)) return { format: "xml", text: text.replace(/^\/\/.*\n\s*/, "") };
      const read = repairJson(text);
      const origin = at(page.source, ...block.text.lines);
      if (read === undefined) {
        const reason = reasonOf(text);
        report.add("spec/example-invalid", { ...about, part: "response", format: "JSON", reason }, origin);
        return { format: "json", text };
      }
      if (read.without.length > 0)
        report.add("spec/example-repaired", { ...about, what: read.without.join(" and ") }, origin);
      return { format: "json", value: read.value as NonNullable<ExampleResponse["value"]> };
    });
  const title = paragraphs(cellText(section.name));
  const invalid =
    request?.text !== undefined || responses.some((own) => own.format === "json" && own.text !== undefined);
  return {
    ...(title === "" ? {} : { title }),
    ...(request ? { request } : {}),
    responses,
    ...(invalid ? { valid: false as const } : {}),
  };
}

/** Only the kind and place of a JSON fault: the message of the engine quotes the page. */
function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return "syntax error";
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    return place === undefined ? "syntax error" : `syntax error at character ${place}`;
  }
}
