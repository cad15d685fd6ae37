import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordCount } from '../../src/checks/rules/plain-summary-length.ts';
import { locales } from '../../src/language/locales.ts';
import { proseText } from '../../src/prose/prose-text.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const folder = join(import.meta.dirname, '../../content');
const numberPattern = /\b(?:MR|CP|FC)-\d{4}-\d{3}\b/g;

describe('the record of the coordination forums', () => {
  let archive: Archive;
  let sources: string;
  beforeAll(() => {
    archive = createArchiveReader(folder)();
    sources = readFileSync(join(folder, 'SOURCES.md'), 'utf8');
  });

  it('has nothing to correct', () => {
    expect(archive.problems).toEqual([]);
  });

  it('holds at least ninety-five records, each in both languages', () => {
    const whole = archive.records.filter(({ texts }) => texts.en && texts.hu);
    expect(whole.length).toBeGreaterThanOrEqual(95);
    expect(archive.records.filter(({ texts }) => !texts.en || !texts.hu).map(({ id }) => id)).toEqual([]);
  });

  it('gives no two records the same title in either language', () => {
    for (const lang of locales) {
      const titles = archive.records.map(({ texts }) => texts[lang]?.words.title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('has something to read: half the English texts have 120 words, and at most eight under 60, each with a note', () => {
    const counted = archive.records.map(({ id, texts }) => {
      const source = readFileSync(texts.en?.path ?? '', 'utf8');
      const count = wordCount(proseText(readProse(source, 'mdx', recordVocabulary)));
      return { id, count, note: texts.en?.words.note };
    });
    const counts = counted.map(({ count }) => count).sort((one, other) => one - other);
    expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(120);
    const short = counted.filter(({ count }) => count < 60);
    expect(short.length).toBeLessThanOrEqual(8);
    expect(short.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
  });

  it('says of every known item once what became of it', () => {
    const lines = sources.split('\n').filter((line) => line.startsWith('- '));
    const items = lines.map((line) => line.slice(2).split(':', 1)[0]);
    expect(new Set(items).size).toBe(items.length);
    const bare = lines.filter((line) => !/: (record|part of|left out: .+|the |a )/.test(line));
    expect(bare).toEqual([]);
  });

  it('names in SOURCES.md every record, and no number that is none', () => {
    const named = new Set(sources.match(numberPattern));
    const numbers = archive.records.map(({ facts }) => facts.number);
    expect(numbers.filter((number) => !named.has(number))).toEqual([]);
    expect([...named].filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('gives an item one record of its own at the most', () => {
    const own = [...sources.matchAll(/^- [^:]+: record ((?:MR|CP|FC)-\d{4}-\d{3})/gm)].map(([, number]) => number);
    expect(own.filter((number, index) => own.indexOf(number) !== index)).toEqual([]);
  });

  it('prints a helpline only where two sources agree and one is of 2025 or later, danger to life apart', () => {
    const lines = archive.site?.helplines ?? [];
    expect(lines.map(({ number }) => number)).toEqual(['112', '116 006', '06 80 225 225']);
    for (const line of lines.filter(({ emergency }) => !emergency)) {
      expect(line.sources.length, line.number).toBeGreaterThanOrEqual(2);
      expect(Number(line.published?.slice(0, 4)), line.number).toBeGreaterThanOrEqual(2025);
    }
  });

  it('calls the number for danger to life an emergency number, and no other', () => {
    const isEmergency = (name: { en: string; hu: string }) => /emergency/i.test(name.en) || /segélyhív/i.test(name.hu);
    const named = archive.site?.helplines.filter(({ name }) => isEmergency(name)).map(({ number }) => number);
    expect(named).toEqual(['112']);
  });

  it('follows the half-yearly sessions from 2019 to 2023', () => {
    const sessions = archive.records.filter((record) => record.kind === 'meeting' && record.facts.type === 'session');
    const years = new Set(sessions.map(({ facts }) => ('start' in facts ? facts.start?.slice(0, 4) : undefined)));
    expect([...years].sort()).toEqual(['2019', '2021', '2022', '2023']);
  });

  it('names its sources with the day on which each was read', () => {
    const without = archive.records.filter(({ facts }) => facts.sources.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
