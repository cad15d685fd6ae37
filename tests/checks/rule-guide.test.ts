import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleGuide } from '../../src/checks/guide/rule-guide.ts';
import { guideCode, ruleAddress } from '../../src/checks/rule-address.ts';
import { rulesChapter, withRulesChapter } from '../../src/contracts/rules-chapter.ts';
import { proseClaims } from '../../src/prose/flaw.ts';

const source = join(import.meta.dirname, '../../src');

/** Every code in the source of rules and readers. */
function codesIn(...folders: string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('guide'))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  );
  const pattern = /'((?:call|content|page|privacy|record|redirect|site|words|yaml)\/[a-z-]+)'/g;
  return [...new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => guideCode(code ?? ''))))];
}

const fieldClaims = ['unknown-field', 'missing-field', 'wrong-type', 'not-a-choice', 'wrong-value', 'id'];
const codes: string[] = ruleGuide.map(({ code }) => code);

describe('the guide to the rules', () => {
  it('explains everything that can be reported, and nothing else', () => {
    const reported = [
      ...codesIn('archive', 'checks'),
      ...proseClaims.map((claim) => `prose/${claim}`),
      ...fieldClaims.map((claim) => `field/${claim}`),
    ];
    expect(codes.filter((code) => !reported.includes(code))).toEqual([]);
    expect(reported.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('explains each rule once, in both languages, with an example and its correction', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, requirement, wrong, right } of ruleGuide) {
      expect(requirement.en, code).toMatch(/^\p{Lu}.*\.$/u);
      expect(requirement.hu, code).toMatch(/^\p{Lu}.*\.$/u);
      expect(wrong, code).not.toBe(right);
      for (const each of [wrong, right]) expect(each.split('`').length % 2, `${code}: ${each}`).toBe(1);
    }
  });

  it('is found by the address that a message ends with', () => {
    expect(ruleAddress('record/known-id')).toBe('content/README.md#record-known-id');
    expect(ruleAddress('meeting/unknown-field')).toBe('content/README.md#field-unknown-field');
    expect(ruleAddress('person/id')).toBe('content/README.md#field-id');
  });

  it('is in the handbook as it is, each rule under the heading of its address', () => {
    const handbook = readFileSync(join(source, '../content/README.md'), 'utf8');
    expect(withRulesChapter(handbook, rulesChapter(ruleGuide))).toBe(handbook);
    // A heading’s address on GitHub: small letters, signs dropped, hyphens for spaces.
    const headings = [...handbook.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const addresses = codes.map((code) => ruleAddress(code).split('#')[1]);
    expect(addresses.filter((address) => headings.filter((each) => each === address).length !== 1)).toEqual([]);
  });

  it('writes tags and words in angle brackets as code, which Markdown would hide', () => {
    const chapter = rulesChapter(ruleGuide);
    expect(chapter).toContain('is in `pages/<name>/`, as');
    expect(chapter.replace(/`[^`]*`/g, '')).not.toMatch(/<\p{L}/u);
  });

  it('explains each rule in both languages', () => {
    const [first] = ruleGuide;
    expect(first && rulesChapter([first])).toBe(
      `### yaml: syntax\n\n${first?.requirement.en}\n\n*Magyarul:* ${first?.requirement.hu}\n\nNot \`${first?.wrong}\`, but \`${first?.right}\`.`,
    );
  });
});
