/** A type and what is given -> the field for it. What has no shape that is known, or is given in another shape, is JSON. */
import { isObject } from "../../../../client/runtime/json.js";
import { arrayField } from "./array-field.js";
import { choiceField } from "./choice-field.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { jsonField } from "./json-field.js";
import { mapField } from "./map-field.js";
import { choicesOf, membersOf, writable } from "./model.js";
import { ObjectField } from "./object-field.js";
import { textField } from "./text-field.js";

export function makeField(request: FieldRequest, context: FormContext): Field {
  const { type, constraints, value, around } = request;
  switch (type.kind) {
    case "any":
      return jsonField(request, context);
    case "array":
      return value === undefined || Array.isArray(value)
        ? arrayField(type, request, context)
        : jsonField(request, context);
    case "map":
      return value === undefined || isObject(value) ? mapField(type, request, context) : jsonField(request, context);
    case "ref":
    case "struct": {
      const members = membersOf(type, context.spec);
      const [name, place] = type.kind === "ref" ? [type.name, `type:${type.name}`] : ["", ""];
      // A type that must hold itself would never end.
      const endless = value === undefined && around.includes(name);
      if (members === undefined || endless || !(value === undefined || isObject(value)))
        return jsonField(request, context);
      return new ObjectField({ members: writable(members), place, around: [...around, name], value }, context);
    }
    default: {
      const choices = choicesOf(type, constraints);
      if (typeof value === "object" && value !== null) return jsonField(request, context);
      return choices === undefined ? textField(request, context) : choiceField(choices, request, context);
    }
  }
}
