import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/archive/revisions/revision-kind.ts';
import { campaign, type Edits, edited, filesOf, put } from '../../builders.ts';

const healthy = Object.fromEntries(
  Object.entries(filesOf('healthy')).flatMap(([path, text]) =>
    path.startsWith(`${campaign}/`) ? [[path.slice(campaign.length + 1), text]] : [],
  ),
);

const changed = (edits: Edits, before = healthy) =>
  kindOf(new Map(Object.entries(before)), new Map(Object.entries(edited(before, edits) as Record<string, string>)));

/** Adds a note of a kind, in both languages. */
const noted = (kind: string, id = 'note'): Edits => ({
  'campaign.yaml': (text) => `${text}changes:\n  - { id: ${id}, at: 2026-11-29, kind: ${kind} }\n`,
  'en.mdx': put(/^---\n/, `---\nchanges:\n  ${id}: What was changed.\n`),
});

describe('the kind of a revision', () => {
  it.each([
    ['correction', 'correction'],
    ['clarification', 'substantive'],
    ['update', 'substantive'],
    ['editorial', 'editorial'],
  ])('is that of its note: %s', (kind, expected) => {
    expect(changed(noted(kind))).toEqual({ kind: expected, notes: ['note'] });
  });

  it.each<[string, Edits, string]>([
    ['a title of another wording', { 'en.mdx': put(/^title: .*$/m, 'title: Another title') }, 'silent'],
    ['another sentence', { 'hu.mdx': (text) => `${text}\nMég egy mondat.\n` }, 'silent'],
    ['a topic', { 'campaign.yaml': put(/^topics: .*$/m, 'topics: []') }, 'silent'],
    ['a text that is gone', { 'en.mdx': null }, 'silent'],
    ['spaces and empty lines', { 'en.mdx': (text) => `${text.replace(/\n---\n/, '\n---\n\n\n')}\n\n` }, 'formatting'],
    [
      'quotation marks in the YAML',
      { 'campaign.yaml': put(/^status: published/m, 'status: "published"') },
      'formatting',
    ],
    ['a comment', { 'campaign.yaml': (text) => `# A comment\n${text}` }, 'formatting'],
    [
      'the day on which it is published',
      { 'campaign.yaml': put(/^(status: .*)$/m, 'status: published\nfirst-published: 2024-01-01') },
      'metadata',
    ],
    [
      'the original that a translation follows',
      { 'en.mdx': put(/^---\n/, '---\nfollows: 0123456789ab\n') },
      'metadata',
    ],
  ])('is found without a note: %s', (_, edits, expected) => {
    expect(changed(edits)).toEqual({ kind: expected, notes: [] });
  });

  it('is a silent edit of facts where a date differs, and a silent edit else', () => {
    const date = put(/^start: .*$/m, 'start: 2001-01-01');
    expect(changed({ 'campaign.yaml': date })).toEqual({ kind: 'silent', changesFacts: true, notes: [] });
  });

  it('is a translation where one is added', () => {
    const { 'en.mdx': _, ...before } = healthy;
    expect(changed({ 'en.mdx': healthy['en.mdx'] ?? '' }, before)).toEqual({ kind: 'translation', notes: [] });
  });

  it('is a translation where one follows its original again, and nothing else is changed', () => {
    const follows = put(/^---\ntitle: .*$/m, '---\nfollows: 0123456789ab\ntitle: Another title');
    expect(changed({ 'en.mdx': follows }).kind).toBe('translation');
    expect(changed({ 'en.mdx': follows, 'hu.mdx': (text) => `${text}\nMég.\n` }).kind).toBe('silent');
  });

  it('is a silent edit where a note is given other words', () => {
    const before = edited(healthy, noted('correction')) as Record<string, string>;
    expect(changed({ 'en.mdx': put('What was changed.', 'Something else.') }, before).kind).toBe('silent');
  });

  it('is found of files that fit no model', () => {
    const odd = { 'campaign.yaml': 'sources: [a, null]\nchanges: {}\n', 'en.mdx': 'No front matter' };
    expect(changed({ 'en.mdx': 'No front matter here' }, odd)).toEqual({ kind: 'silent', notes: [] });
  });
});
