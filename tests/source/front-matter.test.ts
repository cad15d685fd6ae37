import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/source/front-matter.ts';

describe('front matter', () => {
  it.each([
    ['with text below', '---\ntitle: x\n---\nText\n', 'title: x', 'Text\n'],
    ['with Windows line ends', '---\r\ntitle: x\r\n---\r\nText\r\n', 'title: x', 'Text\r\n'],
    ['of several lines', '---\na: 1\nb: 2\n---\n', 'a: 1\nb: 2', ''],
    ['without text below', '---\ntitle: x\n---', 'title: x', ''],
    ['that is empty', '---\n---\nText', '', 'Text'],
    ['with spaces behind its hyphens', '---  \ntitle: x\n--- \nText', 'title: x', 'Text'],
    [
      'before a text with a line of hyphens',
      '---\ntitle: x\n---\nText\n\n---\n\nMore',
      'title: x',
      'Text\n\n---\n\nMore',
    ],
  ])('is split off: %s', (_, text, yaml, body) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, firstLine: 2, body });
  });

  it.each([
    ['there is none', 'Text'],
    ['it is not closed', '---\ntitle: x\nText'],
    ['a line comes before it', '\n---\ntitle: x\n---\n'],
    ['it begins with four hyphens', '----\ntitle: x\n---\n'],
    ['the file is empty', ''],
  ])('is not found where %s', (_, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
