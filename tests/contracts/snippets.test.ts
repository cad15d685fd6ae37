import { describe, expect, it } from 'vitest';
import { recordHomes, recordKinds } from '../../src/model/kinds.ts';
import { pageParts, pageVocabulary, recordVocabulary } from '../../src/prose/vocabulary.ts';
import { aHealthyFolder, type Edits, filesOf, problemsOf } from '../builders.ts';
import { choicesOf, expanded, snippet, snippets } from './snippet.ts';

/** Places for what the placeholders name, so that a draft is judged for its form alone. */
const known: Edits = {
  'organisations.yaml': (text) =>
    `${text}organisation: { name: { en: Organisation }, kind: ngo }\nforum: { name: { en: Forum }, kind: forum }\n`,
  'people.yaml': (text) =>
    `${text}person:\n  name: { family: Kis, given: Éva }\n  offices: [{ id: office, organisation: ministry, seen: 2026, title: { en: a, hu: b } }]\n`,
};

const errorsOf = (edits: Edits) =>
  problemsOf(aHealthyFolder({ ...known, ...edits })).filter((line) => !line.includes('Note: '));

const homes = {
  meeting: 'meetings/2026/new-one/meeting.yaml',
  session: 'meetings/2026/new-one/meeting.yaml',
  campaign: 'campaigns/new-one/campaign.yaml',
  'funding-call': 'funding-calls/2026/new-one/funding-call.yaml',
};

const textsBeside = (path: string, text: string): Edits => {
  const folder = path.replace(/[^/]+$/, '');
  return { [`${folder}en.mdx`]: text, [`${folder}hu.mdx`]: text };
};

const eachChoice = (prefix: string) =>
  Array.from({ length: choicesOf(snippet(prefix)) }, (_, nth) => expanded(snippet(prefix), nth));

/** Facts of a kind in which a list holds what a snippet writes. */
const withList = (kind: keyof typeof homes, list: string, item: string) =>
  expanded(snippet(kind))
    .replace(new RegExp(`^${list}: .*\n`, 'm'), '')
    .concat(`${list}:\n${item.replace(/^(?=.)/gm, '  ')}`);

describe('the snippets', () => {
  it('have prefixes of their own', () => {
    const prefixes = snippets.map(({ prefix, scope }) => `${prefix} ${scope}`);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('cover every kind of record, with facts and words', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    expect(prefixes).toEqual(expect.arrayContaining(recordKinds.flatMap((kind) => [kind, `words-${kind}`])));
    expect(Object.values(homes).map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(recordKinds.map((kind) => recordHomes[kind].facts)),
    );
  });

  it('cover every tag with all its attributes', () => {
    for (const { name, attributes } of pageVocabulary.values()) {
      const text = expanded(snippet(name));
      for (const attribute of Object.keys(attributes)) expect(text).toContain(` ${attribute}="`);
    }
  });

  it.each(Object.entries(homes))('make a valid draft of %s with every choice', (prefix, path) => {
    const words = expanded(snippet('words'));
    for (const facts of eachChoice(prefix)) {
      expect(errorsOf({ [path]: facts, ...textsBeside(path, words) })).toEqual([]);
    }
  });

  it.each([
    ['words-meeting', 'meeting', 'agenda', '- id: item\n'],
    ['words-campaign', 'campaign', 'phases', '- id: phase\n'],
    ['words-funding-call', 'funding-call', 'eligible', '- applicants\n'],
  ] as const)('make valid words from %s', (prefix, kind, list, item) => {
    const path = homes[kind];
    const words = expanded(snippet(prefix));
    expect(errorsOf({ [path]: withList(kind, list, item), ...textsBeside(path, words) })).toEqual([]);
  });

  it.each([
    ['agenda-item', 'meeting', 'agenda', { agenda: 'item' }],
    ['official', 'meeting', 'officials', {}],
    ['source', 'meeting', 'sources', {}],
    ['figure', 'meeting', 'figures', { figures: 'figure' }],
    ['change', 'meeting', 'changes', { changes: 'change' }],
    ['stage', 'funding-call', 'stages', {}],
    ['deadline', 'funding-call', 'deadlines', {}],
    ['amount', 'funding-call', 'amounts', {}],
  ] as const)('make valid entries from %s with every choice', (prefix, kind, list, worded) => {
    const path = homes[kind];
    const lists = Object.entries(worded).map(([name, id]) => `${name}:\n  ${id}: Words\n`);
    const words = expanded(snippet('words')).replace('\n---\n', `\n${lists.join('')}---\n`);
    for (const item of eachChoice(prefix)) {
      const facts = prefix === 'source' ? sourced(item) : withList(kind, list, item);
      expect(errorsOf({ [path]: facts, ...textsBeside(path, words) })).toEqual([]);
    }
  });

  it('make valid entries of the reference files with every choice', () => {
    const files = filesOf('healthy');
    for (const entry of eachChoice('organisation')) {
      const { 'people.yaml': people } = known;
      const edits = { 'people.yaml': people as string, 'organisations.yaml': (text: string) => text + entry };
      expect(problemsOf(aHealthyFolder(edits))).toEqual([]);
    }
    const person = expanded(snippet('person')).replace('organisation: organisation', 'organisation: ministry');
    expect(problemsOf(aHealthyFolder({ 'people.yaml': `${files['people.yaml']}${person}` }))).toEqual([]);
  });

  it('make a valid tombstone', () => {
    const edits: Edits = { 'meetings/2022/gone/meeting.yaml': expanded(snippet('removed')) };
    expect(errorsOf(edits)).toEqual([]);
  });

  it.each([...recordVocabulary.keys()])('make a valid %s tag in a text with every choice', (name) => {
    const path = homes.meeting;
    for (const tag of eachChoice(name)) {
      const edits: Edits = {
        [path]: expanded(snippet('meeting')),
        'meetings/2026/new-one/picture.jpg': new Uint8Array([255, 216, 255]),
        ...textsBeside(path, `${expanded(snippet('words'))}${tag}`),
      };
      expect(errorsOf(edits)).toEqual([]);
    }
  });

  it('make a valid page with its own tags', () => {
    const page = [snippet('words-page'), ...pageParts.map(({ name }) => snippet(name))]
      .map((each) => expanded(each))
      .join('\n');
    expect(errorsOf({ 'pages/new-one/en.mdx': page, 'pages/new-one/hu.mdx': page })).toEqual([]);
  });
});

/** The facts of a meeting with one source more. */
function sourced(item: string): string {
  const other = item.replace('id: source', 'id: other');
  return expanded(snippet('meeting')).concat(other.replace(/^(?=.)/gm, '  '));
}
