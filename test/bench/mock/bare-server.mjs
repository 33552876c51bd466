// The floor: node:http alone, which parses the JSON that comes and answers each call of an action with the same text, of
// the size that a mock's answer has. Arguments: the port, and JSON of the texts by action.
import { createServer } from "node:http";

const [port, given] = process.argv.slice(2);
const texts = new Map(Object.entries(JSON.parse(given)));

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const text = texts.get(request.headers["x-tc-action"] ?? request.url.slice(1));
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
    response.writeHead(200, headers).end(text);
  });
});
server.listen(Number(port), "127.0.0.1");
