import { describe, expect, it } from 'vitest';
import { revisionDifference } from '../../../src/views/revision/revision-difference.ts';

const facts = `number: MR-2022-001
status: published
topics: [prevention, shelter]
related: [secret-visit, open-eyes]
agenda:
  - { id: report, presenters: [police] }
sources:
  - { id: minutes, url: "https://example.org/minutes" }
`;

const text = `---
title: A session
agenda:
  report: What the police see
---
The session. A [secret visit](secret-visit) and [the campaign](open-eyes).
`;

const files = (edit: (some: string) => string = (some) => some) =>
  new Map([
    ['en.mdx', edit(text)],
    ['meeting.yaml', edit(facts)],
    ['minutes.pdf', 'a'.repeat(40)],
  ]);

const names: Record<string, string> = { prevention: 'Prevention', police: 'National Police' };
const readerOf = (hidden?: string) => ({
  isHidden: (id: string) => id === hidden,
  nameOf: (id: string) => names[id],
});
const reader = readerOf();
const fieldsOf = (passages: { name: string | undefined; runs: { text: string }[] }[]) =>
  Object.fromEntries(passages.map(({ name, runs }) => [name, runs.map((run) => run.text).join('|')]));

describe('a revision', () => {
  it('has its fields under the names of the data with readable values, and its files by what they hold', () => {
    const { facts: fields, words } = revisionDifference(undefined, files(), 'en', reader);
    expect(fieldsOf(fields)).toEqual({
      number: 'MR-2022-001',
      status: 'published',
      topics: 'Prevention, shelter',
      related: 'secret-visit, open-eyes',
      'agenda.report.presenters': 'National Police',
      'sources.minutes.url': 'https://example.org/minutes',
      'minutes.pdf': 'aaaaaaaaaaaa',
    });
    expect(fieldsOf(words)).toEqual({ title: 'A session', 'agenda.report': 'What the police see' });
  });

  it('names nothing that readers may not see, neither in facts nor in texts', () => {
    const shown = JSON.stringify(revisionDifference(files(), files(), 'en', readerOf('secret-visit')));
    expect(shown).not.toContain('secret-visit');
    expect(shown).toContain('A secret visit and the campaign');
  });

  it('marks what is gone and what is new in facts, words and body, and nothing else', () => {
    const now = files((some) =>
      some.replace('prevention, ', '').replace('A session', 'A long session').replace('The session.', 'The visit.'),
    );
    const found = revisionDifference(files(), now, 'en', reader);
    const changed = [...found.facts, ...found.words, ...found.body].filter(({ isChanged }) => isChanged);
    expect(changed.map(({ name }) => name)).toEqual(['topics', 'title', undefined]);
  });

  it('without a text in a language says so', () => {
    expect(revisionDifference(undefined, files(), 'hu', reader)).toMatchObject({ hasText: false, body: [] });
  });

  it('keeps the place of a field that is gone', () => {
    const now = files((some) => some.replace(/^topics.*\n/m, ''));
    const names = revisionDifference(files(), now, 'en', reader).facts.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['number', 'status', 'topics', 'related']);
  });
});
