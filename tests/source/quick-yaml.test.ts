import { describe, expect, it } from 'vitest';
import { readQuickly } from '../../src/source/quick-yaml.ts';
import { readCarefully } from '../../src/source/yaml-text.ts';
import { filesOf } from '../builders.ts';

const texts = Object.entries(filesOf('healthy')).filter(([path]) => path.endsWith('.yaml'));

describe('the quick reading', () => {
  it.each(texts)('says of %s what the careful one says', (_, text) => {
    expect(readQuickly(text)?.value).toEqual(readCarefully(text).value);
    expect(readQuickly(text)).toBeDefined();
  });

  it.each([
    'a: 2022-11-30\nb: 2022-11\nc: 2022\n',
    'a: 2024-08-21T17:00\nb: 12:30\n',
    'a: no\nb: yes\nc: true\nd: "true"\n',
    'a: 007\nb: 0x1F\nc: 1e3\nd: .5\ne: +1\nf: 1.\n',
    'a: "112"\nb: \'112\'\n',
    'a:\nb: ~\nc: ""\nd: [x, "", y]\n',
    'a: |\n  one\n  two\nb: >\n  three\n  four\n',
    'a: "one\n  two"\nb: three\n  four\n',
    'a: x # a comment\n# another\nb: y\n',
    'a: { b: [c, { d: e }] }\n',
    'a:\n- b\n- c\n',
    'a: x\r\nb: y\r\n',
    '2022: x\n',
    '<<: { a: 1 }\n',
    '__proto__: x\n',
    'just words\n',
    '- a\n- b\n',
    '',
    '# a comment\n',
  ])('means what the careful one means, or leaves it: %j', (text) => {
    const quick = readQuickly(text);
    if (quick) expect(quick.value).toEqual(readCarefully(text).value);
    expect(readCarefully(text).flaws).toEqual([]);
  });

  it.each([
    'a: 1\na: 2',
    'a:\n\t- x',
    'a: *x',
    'a: &x y',
    'a: !x y',
    'a: {x:1, y: 2}',
    'a: Report: x',
    'a: "x\nb: y"\nc: z',
    'a: [x, y\nb: z',
    'a: "Yes" to help',
    'a: @x',
    '[a]: 1',
    'a: 1\n---\nb: 2',
    'a: 1\rb: 2',
  ])('leaves to the careful one what is wrong: %j', (text) => {
    expect(readQuickly(text)).toBeUndefined();
  });
});
