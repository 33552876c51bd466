/**
 * The page at `/_mock`: one HTML text without any other file, that asks the control endpoints and shows what they say. All that
 * came from calls is put in as text by the script; nothing is markup. Its policy lets nothing run but its own script, and
 * nothing be asked but its own server.
 */
import { randomHex } from "../../../../client/runtime/bytes.js";
import type { Answer } from "../../answer.js";
import { callsScript } from "./calls-script.js";
import { clockScript } from "./clock-script.js";
import { elementsScript } from "./elements-script.js";
import { faultsScript } from "./faults-script.js";
import { markup } from "./markup.js";
import { startScript } from "./start-script.js";
import { stateScript } from "./state-script.js";
import { style } from "./style.js";

const script = [elementsScript, callsScript, stateScript, faultsScript, clockScript, startScript].join("\n");

export function inspectorPage(): Answer {
  const nonce = randomHex(16);
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  const body = [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Mock inspector</title>",
    '<link rel="icon" href="data:,">',
    `<style nonce="${nonce}">${style}</style>`,
    markup,
    `<script nonce="${nonce}">(() => {\n"use strict";\n${script}})();</script>`,
    "</html>",
    "",
  ];
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: body.join("\n"),
  };
}
