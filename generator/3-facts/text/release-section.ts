/** Heading and content of one release -> its section. A heading without a number is that of the oldest release. */
import type { Vendor } from "../../vendors/vendor.js";
import type { Cell, Section } from "../facts.js";
import type { ReleaseContent } from "./release-lines.js";

export function isRelease(heading: string, { words }: Vendor): boolean {
  return words.release.test(heading) || words.firstRelease.test(heading);
}

export function releaseSection(heading: Cell, { time, table }: ReleaseContent, { words }: Vendor): Section {
  const groups = words.release.exec(heading.text)?.slice(1);
  const number = groups?.find((own) => own !== undefined);
  return {
    role: "release",
    name: { text: number ?? "existing", lines: heading.lines },
    blocks: [
      ...(time ? [{ kind: "fact" as const, key: "time", value: time }] : []),
      ...(table.rows.length > 0 ? [table] : []),
    ],
  };
}
