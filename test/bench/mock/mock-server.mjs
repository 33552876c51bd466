// Our mock of CVM behind the smallest server of node:http: what handling a call costs, without what a command adds.
// Arguments: the port, and JSON of MockOptions with `actions`, how many actions it knows (copies beyond those there are).
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { mockData } from "../../../dist/5-view/mock.js";
import { createMock } from "../../../dist/runtime/mock/runtime/mock.js";
import { rawRequest } from "../../../dist/runtime/mock/runtime/wire/raw-request.js";

const [port, given = "{}"] = process.argv.slice(2);
const { actions, ...options } = JSON.parse(given);
const spec = resolve(import.meta.dirname, "../../../spec/tencent/cvm/2017-03-12/spec.json");
const mock = createMock(sized(mockData(JSON.parse(readFileSync(spec, "utf8"))), actions), options);

/** As many actions, the ones that are called among them. */
function sized(service, count) {
  if (count === undefined) return service;
  const called = ["DescribeZones", "DescribeInstances"];
  const others = Object.entries(service.actions).filter(([name]) => !called.includes(name));
  const more = Array.from({ length: count - called.length }, (_, index) => {
    const [name, action] = others[index % others.length];
    return [`${name}${index < others.length ? "" : index}`, action];
  });
  const kept = called.map((name) => [name, service.actions[name]]);
  return { ...service, actions: Object.fromEntries([...more, ...kept]) };
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { method, url, headers } = request;
    const lookup = { get: (name) => headers[name] ?? null, has: (name) => name in headers };
    const raw = rawRequest(method, new URL(`http://${headers.host}${url}`), lookup, Buffer.concat(chunks));
    const { status, headers: own, body } = await mock.handle(raw);
    response.writeHead(status, { ...own, "Content-Length": Buffer.byteLength(body) }).end(body);
  });
});
server.listen(Number(port), "127.0.0.1");
