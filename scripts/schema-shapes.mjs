// The spec's schema in, a table of its object kinds out: kind -> key -> what the key holds, keys in the schema's order.
// What a key holds is written `Kind` (one object), `[Kind]` (a list), `{Kind}` (an object keyed by name), nested as
// needed, or nothing for what is printed as it comes: plain values, free JSON, and objects with `"x-order": "page"`.

/** @typedef {{ readonly [key: string]: any }} Schema */

/** @param {Schema} schema @param {Schema} definitions @returns {string} */
function describeValue(schema, definitions) {
  if (schema.$ref) {
    const name = schema.$ref.replace("#/$defs/", "");
    const target = definitions[name];
    return target.properties || target.oneOf ? name : describeValue(target, definitions);
  }
  const options = (schema.anyOf ?? []).map((/** @type {Schema} */ option) => describeValue(option, definitions));
  const kind = options.find((/** @type {string} */ option) => option !== "");
  if (kind) return kind;
  const item = schema.items ?? (schema.properties ? undefined : schema.additionalProperties);
  const inner = item ? describeValue(item, definitions) : "";
  if (schema.items) return inner === "" ? "" : `[${inner}]`;
  return item && schema["x-order"] !== "page" ? `{${inner}}` : "";
}

/**
 * The keys of an object, or of all forms of a union in one order that suits each form: a key that only a later form has
 * goes in front of the key that follows it there.
 * @param {Schema} schema @param {Schema} definitions @returns {[string, string][]}
 */
function listKeys(schema, definitions) {
  if (schema.$ref) return listKeys(definitions[schema.$ref.replace("#/$defs/", "")], definitions);
  if (!schema.oneOf) {
    return Object.entries(schema.properties).map(([key, value]) => [key, describeValue(value, definitions)]);
  }
  /** @type {[string, string][]} */
  const merged = [];
  for (const form of schema.oneOf) {
    let end = merged.length;
    for (const entry of listKeys(form, definitions).reverse()) {
      const found = merged.findIndex(([key]) => key === entry[0]);
      if (found < 0) merged.splice(end, 0, entry);
      else end = found;
    }
  }
  return merged;
}

/** @param {Schema} schema @returns {Record<string, Record<string, string>>} */
export function listShapes(schema) {
  const definitions = schema.$defs;
  const named = Object.entries(definitions).filter(([, definition]) => definition.properties || definition.oneOf);
  return Object.fromEntries(
    [[schema.title, schema], ...named].map(([name, definition]) => [
      name,
      Object.fromEntries(listKeys(definition, definitions)),
    ]),
  );
}
