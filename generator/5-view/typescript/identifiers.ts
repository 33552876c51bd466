/**
 * Wire names -> names in TypeScript. A wire name stays itself wherever the language allows it; reserved words, globals the
 * generated code uses, and anything that is no identifier get another form. Text from a page never becomes code.
 */
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Words that cannot name a variable or function, or would hide one that generated modules use. */
const RESERVED = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else enum " +
    "eval export extends false finally for from function get if implements import in instanceof interface is let module namespace never new null " +
    "number object of package private protected prototype public readonly return set static string super switch symbol this throw true try type " +
    "typeof undefined unique unknown var void while with yield"
  ).split(" "),
);

/** A method of these names would hide a parameter, set the prototype, or make the client a promise. */
const LOCALS = new Set(["caller", "input", "operation", "options", "states", "__proto__", "then"]);

const GLOBAL_TYPES = new Set(
  "Array ApiError Caller CallOptions Client ClientOptions Date Error Function Map Object Promise Readonly ReadonlyArray Record Set String Number Boolean Symbol".split(
    " ",
  ),
);

/** As a member of an interface: quoted unless it is an identifier. */
export function propertyName(name: string): string {
  return IDENTIFIER.test(name) ? name : quote(name);
}

/** As a key of a literal, where `__proto__` would be the prototype. */
export function keyName(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyName(name);
}

export function quote(text: string): string {
  return showSigns(JSON.stringify(text));
}

/** Nearly all texts: looking for more takes many times as long. */
export const ASCII = /^[\n\x20-\x7e]*$/;

/** Signs that nobody sees, as escapes: the text must stand in quotes. */
export function showSigns(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}

export function typeName(name: string): string {
  const own = name.replace(/[^\w$]/g, "_").replace(/^(?=\d)/, "_");
  return RESERVED.has(own) || GLOBAL_TYPES.has(own) || own === "" ? `${own}_` : own;
}

/** `RunInstances` -> `runInstances`, `IPv6Check` -> `iPv6Check`, `delete` -> `delete_`. */
export function functionName(action: string): string {
  const own = typeName(action);
  const lower = own.replace(/^[A-Z]/, (sign) => sign.toLowerCase());
  return RESERVED.has(lower) || LOCALS.has(lower) ? `${lower}_` : lower;
}

export function pascalCase(name: string): string {
  const own = name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, sign: string) => sign.toUpperCase());
  return own.replace(/[^A-Za-z0-9]+/g, "").replace(/^(?=\d)/, "V");
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name of lower-case letters, digits and hyphens; unique in `used` whatever the file system thinks of case. */
export function fileName(kebab: string, used: Set<string>): string {
  const plain = kebab.slice(0, 100).replace(/^-+|-+$/g, "") || "unnamed";
  const base = DEVICES.test(plain) || plain === "index" ? `${plain}-` : plain;
  let name = base;
  for (let i = 2; used.has(name); i++) name = `${base}-${i}`;
  used.add(name);
  return name;
}
