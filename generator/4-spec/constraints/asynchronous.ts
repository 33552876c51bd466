/** "This API is an async API", "This is an asynchronous operation", "本接口为异步接口": the call only starts the work. */
import type { Vendor } from "../../vendors/vendor.js";

const FORM =
  /\bthis (?:API|operation|interface) is (?:an? )?(?:async|asynchronous)\b|\bthis is an async(?:hronous)? (?:API|operation|interface|call)\b|\bis called asynchronously\b|(?:本|该|此)接口[为是](?:一个)?异步|异步接口/i;

/** Of the sentences that describe an action; a vendor may have words of its own. */
export function startsWork(text: string, { words }: Pick<Vendor, "words">): boolean {
  const lines = text.split("\n");
  return FORM.test(text.replace(/\s+/g, " ")) || lines.some((line) => words.async.some((own) => own.test(line)));
}
