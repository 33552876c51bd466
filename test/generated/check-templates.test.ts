// Templates of users against the shape of views: what each way to name a field may see, and what is refused, where and how.
// What the check allows must print; what prints nothing must not be allowed: both are held against the renderer itself.
import { describe, expect, test } from "vitest";
import { tryTemplates as check } from "./try-templates.js";

describe("allowed, and printed", () => {
  const cases: readonly [string, string, string][] = [
    [
      "a field",
      "{{title}} {{{title}}} {{this.title}} {{./title}} {{count}} {{open}}",
      "Boxes Boxes Boxes Boxes 2 true",
    ],
    ["a field of a field", "{{owner.name}} {{owner.pets.0.name}} {{owner.pets.length}}", "Ann Rex 2"],
    ["if and unless", "{{#if open}}yes{{else}}no{{/if}}{{#unless title}}x{{else}}y{{/unless}}", "yesy"],
    ["a chain of ifs", "{{#if @root.owner.pets.1.age}}a{{else if count}}b{{else}}c{{/if}}", "a"],
    ["zero as a value", "{{#if count includeZero=true}}x{{/if}}", "x"],
    [
      "each, and what is around it",
      "{{#each owner.pets}}{{@index}}{{name}} of {{../title}}{{#unless @last}}, {{/unless}}{{/each}}",
      "0Rex of Boxes, 1Tom of Boxes",
    ],
    ["a field that only some items have", "{{#each owner.pets}}{{#if age}}{{age}}{{/if}}{{/each}}", "3"],
    ["lists in lists", "{{#each rows}}{{#each this}}{{@../index}}{{this}}{{/each}}{{/each}}", "0a0b1c1d"],
    ["the values of an object", "{{#each named}}{{@key}}{{size}}{{weight}} {{/each}}", "first1 second2 "],
    [
      "names for items",
      "{{#each owner.pets as |pet i|}}{{i}}{{pet.name}}{{#if pet.age}}{{../title}}{{/if}}{{/each}}",
      "0Rex1TomBoxes",
    ],
    [
      "with",
      "{{#with owner}}{{name}} {{../title}} {{#with pets.[0]}}{{name}}{{../../count}}{{/with}}{{/with}}",
      "Ann Boxes Rex2",
    ],
    ["with this, which is no step", "{{#with this}}{{title}}{{/with}}", "Boxes"],
    ["an if, which is no step either", "{{#with owner}}{{#if name}}{{../title}}{{/if}}{{/with}}", "Boxes"],
    ["the whole", "{{#each owner.pets}}{{@root.title}}{{/each}}", "BoxesBoxes"],
    ["comments and text", "{{! title }}{{!-- {{nope}} --}}a \\{{nope}}", "a {{nope}}"],
  ];

  test.each(cases)("%s", async (_, text, printed) => {
    expect(await check(text)).toEqual({ faults: [], printed: [printed] });
  });

  test("partials, with what they are given", async () => {
    const files = {
      "page.txt.hbs":
        '{{> pet owner.pets.[0]}} {{> title}} {{#each owner.pets}}{{> pet end="!"}}{{/each}}{{> deep owner}}',
      "_pet.hbs": "{{name}}{{end}}",
      "_title.hbs": "{{title}}",
      "in/_deep.hbs": "{{#each pets}}{{> pet}}{{@index}}{{/each}}",
    };
    // `end` is given in one of the calls only.
    const { faults } = await check(files);
    expect(faults).toEqual(['_pet.hbs:1:11: there is no field "end" here; the fields are name, age']);
    expect(await check({ ...files, "_pet.hbs": "{{name}}" })).toEqual({
      faults: [],
      printed: ["Rex Boxes RexTomRex0Tom1"],
    });
  });

  test("a template for each item sees the item", async () => {
    const files = { "__box__.txt.hbs": "{{file}}{{lid}}{{@root.file}}" };
    expect(await check(files)).toEqual({ faults: [], printed: ["oneoakone", "twotwo"] });
  });
});

describe("refused, with place and what is near", () => {
  const cases: readonly [string, string, string][] = [
    ["an unknown field", "\n {{titel}}", 'page.txt.hbs:2:4: there is no field "titel" here (did you mean title?)'],
    [
      "none that is near",
      "{{x}}",
      'page.txt.hbs:1:3: there is no field "x" here; the fields are title, count, open, owner, rows, named',
    ],
    ["in a field", "{{owner.nmae}}", 'page.txt.hbs:1:3: there is no field "nmae" in owner (did you mean name?)'],
    ["in an if", "{{#if opne}}x{{/if}}", 'page.txt.hbs:1:7: there is no field "opne" here (did you mean open?)'],
    [
      "in an else",
      "{{#if open}}{{else}}{{coutn}}{{/if}}",
      'page.txt.hbs:1:23: there is no field "coutn" here (did you mean count?)',
    ],
    [
      "in an each",
      "{{#each owner.pets}}{{nam}}{{/each}}",
      'page.txt.hbs:1:23: there is no field "nam" here (did you mean name?)',
    ],
    [
      "that is outside",
      "{{#each owner.pets}}{{title}}{{/each}}",
      'page.txt.hbs:1:23: there is no field "title" here (did you mean ../title?)',
    ],
    [
      "outside of all",
      "{{../title}}",
      'page.txt.hbs:1:3: "../title" leads out of the template: nothing stands around it here, and a partial sees only what it is given',
    ],
    [
      "too far out",
      "{{#with owner}}{{../../title}}{{/with}}",
      'page.txt.hbs:1:18: "../../title" leads out of the template: ../ goes 1 up at most here',
    ],
    [
      "of an item with a name",
      "{{#each owner.pets as |pet|}}{{pet.nam}}{{/each}}",
      'page.txt.hbs:1:32: there is no field "nam" in pet (did you mean name?)',
    ],
    ["of the whole", "{{@root.titl}}", 'page.txt.hbs:1:3: there is no field "titl" in @root (did you mean title?)'],
    [
      "of a list",
      "{{owner.pets.name}}",
      'page.txt.hbs:1:3: owner.pets is a list and has no field "name"; its items are reached by {{#each}}',
    ],
    ["of text", "{{title.name}}", 'page.txt.hbs:1:3: title is text and has no field "name"'],
    [
      "that every object has",
      "{{constructor}}{{owner.__proto__}}",
      'page.txt.hbs:1:3: there is no field "constructor" here; the fields are title, count, open, owner, rows, named',
    ],
    ["an index outside each", "{{@index}}", "page.txt.hbs:1:3: @index stands in too few {{#each}}"],
    [
      "an index too far out",
      "{{#each rows}}{{@../index}}{{/each}}",
      "page.txt.hbs:1:17: @../index stands in too few {{#each}}",
    ],
    [
      "unknown data",
      "{{@level}}",
      "page.txt.hbs:1:3: there is no @level; there are @root and, in {{#each}}, @index, @key, @first, @last",
    ],
    [
      "a helper",
      "{{upper title}}",
      'page.txt.hbs:1:1: there is no helper "upper"; the helpers are if, unless, each, with',
    ],
    [
      "a helper that templates do not have",
      "{{lookup owner 'name'}}",
      'page.txt.hbs:1:1: there is no helper "lookup"; the helpers are if, unless, each, with',
    ],
    [
      "a helper as a block",
      "{{#repeat 3}}x{{/repeat}}",
      'page.txt.hbs:1:1: there is no helper "repeat"; the helpers are if, unless, each, with',
    ],
    [
      "a helper inside",
      "{{#if (not open)}}x{{/if}}",
      'page.txt.hbs:1:7: there is no helper "not"; the helpers are if, unless, each, with',
    ],
    [
      "a field as a block",
      "{{#owner}}{{name}}{{/owner}}",
      "page.txt.hbs:1:1: write {{#if owner}}, {{#each owner}} or {{#with owner}} for {{#owner}}",
    ],
    ["an if of nothing", "{{#if}}x{{/if}}", "page.txt.hbs:1:1: if takes one value"],
    ["an each of two", "{{#each rows named}}x{{/each}}", "page.txt.hbs:1:1: each takes one value"],
    ["an each of text", "{{#each title}}x{{/each}}", "page.txt.hbs:1:1: title is no list; use {{#if}} or {{#with}}"],
    ["an if that is no block", "{{if open}}", "page.txt.hbs:1:1: if is a block: {{#if}} … {{/if}}"],
    ["a list as text", "{{rows}}", "page.txt.hbs:1:1: rows is a list, not text; use {{#each}} or {{#with}}"],
    ["an object as text", "{{owner}}", "page.txt.hbs:1:1: owner is an object, not text; use {{#each}} or {{#with}}"],
    ["written text as a field", "{{'title'}}", "page.txt.hbs:1:1: title is no field"],
    ["an unknown partial", "{{> nobody}}", 'page.txt.hbs:1:1: there is no partial "nobody"; there is none'],
    [
      "a partial by a name that is worked out",
      "{{> (title)}}",
      "page.txt.hbs:1:1: the name of a partial is written out",
    ],
    [
      "a partial in place",
      '{{#*inline "x"}}{{/inline}}',
      "page.txt.hbs:1:1: partials written in place and decorators are not known; write a file _name.hbs",
    ],
    [
      "a partial around a block",
      "{{#> x}}{{/x}}",
      "page.txt.hbs:1:1: partials written in place and decorators are not known; write a file _name.hbs",
    ],
    [
      "a decorator",
      "{{* x}}",
      "page.txt.hbs:1:1: partials written in place and decorators are not known; write a file _name.hbs",
    ],
  ];

  test.each(cases)("%s", async (_, text, fault) => {
    expect((await check(text)).faults[0]).toBe(fault);
  });

  test("all faults, each once", async () => {
    const { faults } = await check({ "page.txt.hbs": "{{a}}\n{{> p}}{{> p}}\n{{b}}", "_p.hbs": "{{c}}" });
    expect(faults.map((fault) => fault.split(": ")[0])).toEqual(["page.txt.hbs:1:3", "_p.hbs:1:3", "page.txt.hbs:3:3"]);
  });

  test("a partial sees nothing around it", async () => {
    const { faults } = await check({
      "page.txt.hbs": "{{#each owner.pets}}{{> p}}{{/each}}",
      "_p.hbs": "{{../title}}",
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^_p\.hbs:1:3: "\.\.\/title" leads out of the template/);
  });

  test.each(["{{> p}}", "{{> p}}{{> p}}", "{{#if open}}{{> p a=1}}{{> p a=2}}{{/if}}"])(
    "a partial that calls itself: %s",
    async (text) => {
      const { faults } = await check({ "page.txt.hbs": "{{> p}}", "_p.hbs": text });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^_p\.hbs:1:\d+: the partial p calls itself without end$/);
    },
  );

  test("a file for each of what there is not", async () => {
    const { faults } = await check({ "a/__bxo__.txt.hbs": "" });
    expect(faults).toEqual(["a/__bxo__.txt.hbs:1:1: nothing is repeated as __bxo__ here; there is __box__"]);
  });
});
