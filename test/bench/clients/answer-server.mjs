// The service that clients call in the bench, as a process of its own: it answers each request by its action with the example
// of the documented answer, as quickly as node:http can, and checks nothing. Sends its port to the process that forked it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
/** As many as a page of a list has by default. */
const LISTED = 20;

/** @param {string} spec @param {string} action */
function documented(spec, action) {
  const { actions } = JSON.parse(readFileSync(join(root, "spec", spec, "spec.json"), "utf8"));
  return actions[action].examples.flatMap((/** @type {any} */ own) => own.responses).find((own) => own.value).value;
}

const cvm = "tencent/cvm/2017-03-12";
const instances = documented(cvm, "DescribeInstances");
const [instance] = instances.Response.InstanceSet;
instances.Response.InstanceSet = Array.from({ length: LISTED }, () => instance);

const answers = new Map(
  Object.entries({
    DescribeZones: documented(cvm, "DescribeZones"),
    DescribeInstances: instances,
    CreateInstance: documented("alibaba/bssopenapi/2017-12-14", "CreateInstance"),
  }).map(([action, value]) => [action, Buffer.from(JSON.stringify(value))]),
);

const server = createServer((request, response) => {
  const { "x-tc-action": tencent, "x-acs-action": alibaba } = request.headers;
  const body = answers.get(String(tencent ?? alibaba ?? "DescribeZones"));
  request.resume().on("end", () => {
    response.writeHead(body ? 200 : 404, { "Content-Type": "application/json", "Content-Length": body?.length ?? 0 });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("disconnect", () => process.exit());
