/** A service -> its first page: what it is, how it is reached, how requests are signed, its actions by group. */
import { serviceTitle } from "../describe.js";
import { groupRows } from "./service-lists.js";
import type { RowContext } from "./member-rows.js";
import type { SiteInput } from "./site-input.js";

export function overview(input: SiteInput, context: RowContext): object {
  const { spec, signing, folder } = input;
  const { protocol, languages } = spec;
  const { kind, endpoint, regions = [], regionalEndpoints = [], commonParameters = {} } = protocol;
  const hosts = new Map(regionalEndpoints.map(({ region, host }) => [region, host]));
  const ids = [...new Set([...regions.map(({ id }) => id), ...hosts.keys()])];
  const titles = new Map(regions.map(({ id, title }) => [id, title]));
  return {
    heading: spec.title ?? serviceTitle(input),
    facts: [
      ["Version", spec.version ?? "none"],
      ["Protocol", kind],
      ["Host", endpoint ?? "by region"],
      ["Pages in", languages.join(", ")],
      ...(spec.site === undefined ? [] : [["Site", spec.site]]),
    ].map(([name, value]) => ({ name, value })),
    regions: ids.map((id) => ({ id, title: titles.get(id), host: hosts.get(id) })),
    common: Object.entries(commonParameters).map(([method, members]) => ({
      method,
      members: members.map(({ name, required }) => ({ name, required: required === true })),
    })),
    client: `generated/${folder}/client`,
    ...(signing === undefined ? {} : { signing }),
    groups: groupRows(context),
  };
}
