/** A pure function of a text, worked out once for each text: a service has few names, and each is asked for many times. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

/** The same of an object that nobody changes, for as long as it is there. */
export function rememberedOf<Key extends object, Result extends object>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
