// A load generator in a process of its own: it sends the same bytes over and over on so many connections, each waiting for
// its answer, and tells what an answer took. Answers are not parsed but measured by their Content-Length: a generator that
// costs as much as the server would measure itself. What is no HTTP 200 ends the bench, and so does a refusal.
import { connect } from "node:net";

process.on("message", async (/** @type {any} */ job) => process.send?.(await run(job)));
process.on("disconnect", () => process.exit());

/** @param {{ port: number, calls: readonly string[], mayRefuse: boolean, connections: number, ms: number }} job */
async function run({ port, calls, mayRefuse, connections, ms }) {
  const bytes = calls.map((call) => Buffer.from(call));
  const took = [];
  const started = performance.now();
  const ends = started + ms;
  stayAwake(ends);
  const refusal = mayRefuse ? undefined : '{"Error":';
  const work = (/** @type {number} */ index) => repeat(port, bytes, index, { ends, took, refusal });
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)));
  const wall = performance.now() - started;
  took.sort((a, b) => a - b);
  const { length: count } = took;
  return { count, perSecond: (count * 1000) / wall, p99: took[Math.floor(count * 0.99)] };
}

/** Waking a process that sleeps costs the one that wakes it as much as a call: a slow server would pay it, a fast one not. */
function stayAwake(ends) {
  if (performance.now() < ends) setImmediate(stayAwake, ends);
}

function repeat(port, bytes, first, { ends, took, refusal }) {
  const socket = connect(port, "127.0.0.1").setNoDelay(true);
  let turn = first;
  let sent = 0;
  const send = () => {
    sent = performance.now();
    socket.write(bytes[(turn += 1) % bytes.length]);
  };
  const read = answerReader(refusal, () => {
    const now = performance.now();
    took.push(now - sent);
    if (now < ends) send();
    else socket.end();
  });
  return new Promise((done, fail) => {
    socket.on("connect", send).on("data", read).on("error", fail);
    socket.on("close", () => (performance.now() < ends ? fail(new Error("the server closed a connection")) : done()));
  });
}

/** Chunks of one connection in, a call for each whole answer out. */
function answerReader(refusal, onAnswer) {
  let head = "";
  let left = 0;
  return (/** @type {Buffer} */ chunk) => {
    if (left > 0) left -= chunk.length;
    else {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      const isRight = head.startsWith("HTTP/1.1 200") && (refusal === undefined || !head.includes(refusal));
      if (!isRight || length === undefined) throw new Error(head);
      left = Number(length) - (head.length - end - 4);
      head = "";
    }
    if (left === 0) onAnswer();
  };
}
