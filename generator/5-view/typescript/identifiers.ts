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

const GLOBAL_TYPES = new Set(
  "Array ApiError Caller CallOptions Client ClientOptions Date Error Function Map Object Promise Readonly ReadonlyArray Record Set String Number Boolean Symbol".split(
    " ",
  ),
);

/** As a property: quoted unless it is an identifier; `__proto__` as a key of a literal is no property and is quoted too. */
export function propertyName(name: string): string {
  return IDENTIFIER.test(name) ? name : quote(name);
}

export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
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
  return RESERVED.has(lower) ? `${lower}_` : lower;
}

export function pascalCase(name: string): string {
  const own = name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, sign: string) => sign.toUpperCase());
  return own.replace(/^(?=\d)/, "V");
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name of lower-case letters, digits and hyphens; unique in `used` whatever the file system thinks of case. */
export function fileName(kebab: string, used: Set<string>): string {
  const plain = kebab.replace(/^-+|-+$/g, "") || "unnamed";
  const base = DEVICES.test(plain) || plain === "index" ? `${plain}-` : plain;
  let name = base;
  for (let i = 2; used.has(name); i++) name = `${base}-${i}`;
  used.add(name);
  return name;
}
