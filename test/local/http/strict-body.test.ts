import { describe, expect, it } from 'vitest';
import { checkBody, resourceShape, type ObjectShape } from '../../../src/local/http/strict-body.ts';

const shape: ObjectShape = resourceShape('Thing', {
  name: 'ThingProperties',
  members: {
    text: 'string',
    count: 'number',
    flag: 'boolean',
    words: 'strings',
    tags: 'string-map',
    free: 'any',
    choice: {
      discriminator: 'kind',
      choices: {
        Circle: { name: 'Circle', members: { kind: 'string', r: 'number' }, required: ['r'] },
        Square: { name: 'Square', members: { kind: 'string', a: 'number' } },
      },
    },
    many: { mapOf: { name: 'Item', members: { x: 'string' } } },
  },
  required: ['text'],
});
const messageOf = (properties: unknown): string => {
  try {
    checkBody({ properties }, shape);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('checkBody', () => {
  it('lets declared members through, of the right kind or null', () => {
    expect(
      messageOf({
        text: 'a',
        count: 1.5,
        flag: false,
        words: ['a'],
        tags: { a: 'b' },
        free: { x: [1, null] },
        choice: { kind: 'circle', r: 1 },
        many: { a: { x: 'y' }, b: {} },
      }),
    ).toBe('');
    expect(messageOf({ text: 'a', count: null, tags: null, choice: null, many: { a: null } })).toBe(
      '',
    );
  });

  it.each([
    [{ text: 'a', other: 1 }, "Could not find member 'other' on object of type 'ThingProperties'"],
    [{ text: 'a', many: { k: { y: 1 } } }, "Could not find member 'y' on object of type 'Item'"],
    [
      { text: 'a', choice: { kind: 'Square', r: 1 } },
      "Could not find member 'r' on object of type 'Square'",
    ],
    [
      { text: 'a', toString: 'x' },
      "Could not find member 'toString' on object of type 'ThingProperties'",
    ],
    [{ text: 'a', choice: { kind: 'Circle' } }, 'The r field of Circle is required.'],
    [
      { text: 'a', choice: { kind: 'constructor' } },
      "'kind' at path 'properties.choice' must be one of Circle, Square.",
    ],
    [{ text: 1 }, "Error converting value at path 'properties.text': a string is expected."],
    [
      { text: 'a', tags: { k: 1 } },
      "Error converting value at path 'properties.tags.k': a string is expected.",
    ],
    [{ text: 'a', words: 'a' }, "A list is expected at path 'properties.words'."],
    [
      { text: 'a', words: [1] },
      "Error converting value at path 'properties.words[0]': a string is expected.",
    ],
    [
      { text: 'a', many: [] },
      "Error converting value at path 'properties.many': an object is expected.",
    ],
    [{}, 'The text field of ThingProperties is required.'],
  ])('refuses %j', (properties, message) => {
    expect(messageOf(properties)).toBe(message);
  });

  it('wants an object around, with properties and nothing else that it does not know', () => {
    expect(() => checkBody(undefined, shape)).toThrow('an object is expected');
    expect(() => checkBody([], shape)).toThrow('an object is expected');
    expect(() => checkBody({}, shape)).toThrow('The properties field of Thing is required.');
    expect(() => checkBody({ properties: { text: 'a' }, location: 'x' }, shape)).toThrow(
      "Could not find member 'location' on object of type 'Thing'",
    );
  });

  it('is not fooled by __proto__', () => {
    const body = JSON.parse('{"properties":{"text":"a","__proto__":{"x":1}}}') as unknown;
    expect(() => checkBody(body, shape)).toThrow("Could not find member '__proto__'");
  });
});
