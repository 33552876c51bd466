/** Words of names that mean the same, and such that mean the opposite: plain words of APIs, none of them of one service. */

const SYNONYMS: ReadonlySet<string> = pairsOf(
  "describe list get query search inquire show fetch, create add new allocate build make, " +
    "delete remove destroy release drop, modify update change edit set alter, run launch start, stop halt, " +
    "attach bind associate link, detach unbind disassociate unlink, count number quantity amount, kind type, " +
    "id identifier, message text, time date",
);

const OPPOSITES: ReadonlySet<string> = pairsOf(
  "min max, minimum maximum, least most, start stop, start end, begin end, start finish, first last, " +
    "enable disable, enabled disabled, create delete, create destroy, add remove, add delete, set unset, " +
    "attach detach, associate disassociate, bind unbind, link unlink, mount unmount, allocate release, " +
    "open close, opened closed, lock unlock, allow deny, allow forbid, accept reject, accept refuse, " +
    "public private, internal external, internet intranet, inner outer, inbound outbound, ingress egress, " +
    "in out, input output, request response, read write, upload download, import export, enter exit, " +
    "source target, source destination, src dst, src dest, from to, before after, next previous, up down, " +
    "upper lower, increase decrease, upgrade downgrade, subscribe unsubscribe, left right, encrypt decrypt, " +
    "encode decode, include exclude, success failure, succeeded failed, on off, true false, yes no, old new, " +
    "local remote, parent child, prepaid postpaid, online offline, key value, running stopped, hot cold",
);

/** Groups with commas in between: each word of a group with each other. */
function pairsOf(groups: string): ReadonlySet<string> {
  return new Set(
    groups.split(", ").flatMap((group) => {
      const words = group.split(" ");
      return words.flatMap((word) => words.filter((other) => other !== word).map((other) => `${word} ${other}`));
    }),
  );
}

export function areSynonyms(word: string, other: string): boolean {
  return SYNONYMS.has(`${word} ${other}`);
}

/** Also with what turns a word round in front of it: `bound`, `unbound`. */
export function areOpposite(word: string, other: string): boolean {
  if (OPPOSITES.has(`${word} ${other}`)) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= 4 && long.endsWith(short) && /^(?:un|in|dis|non|de)$/.test(long.slice(0, -short.length));
}
