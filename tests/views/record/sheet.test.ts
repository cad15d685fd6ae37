import { describe, expect, it } from 'vitest';
import type { ConnectedGroup } from '../../../src/views/record/connected.ts';
import type { RecordPart } from '../../../src/views/record/record-parts.ts';
import { sheetOf } from '../../../src/views/record/sheet.ts';

const body = { text: 'A body', href: '/en/organisations/body/' };
const report = { text: 'A report', href: '/en/documents/report/' };
const film = { text: 'A film', href: '/en/campaigns/film/' };

const facts: RecordPart = {
  type: 'facts',
  id: 'facts',
  heading: 'Facts',
  facts: [
    { label: 'Date', values: [{ text: '1 May' }], place: 'line' },
    { label: 'Participants', values: [body] },
    { label: 'Amount', values: [{ text: 'EUR 1' }], place: 'box' },
  ],
};
const agenda: RecordPart = {
  type: 'agenda',
  id: 'agenda',
  heading: 'Agenda',
  items: [{ id: 'one', title: { text: 'One' }, presenters: [body], subjects: [report, film] }],
};
const html = `<h3 id="s-talk">A <em>talk</em></h3><p><a href="${body.href}"><span lang="hu">Ők</span></a> on <a href="${report.href}">it</a>.</p>`;
const text: RecordPart = {
  type: 'report',
  id: 'report',
  heading: 'In detail',
  prose: { html, sections: [{ id: 's-talk', heading: 'A talk', text: '', links: [] }] },
};
const page = { path: '/en/meetings/session/', lang: 'en' } as const;
const item = (title: { text: string; href: string }) => ({ title }) as ConnectedGroup['items'][number];

describe('the sheet of a record', () => {
  it('has each fact in its place', () => {
    const { line, box, margin } = sheetOf([facts], [], page);
    expect([line, box, margin].map((some) => some.map(({ label }) => label))).toEqual([
      ['Date'],
      ['Amount'],
      ['Participants'],
    ]);
  });

  it('links a name in the margin, not again in the text and the agenda', () => {
    const sheet = sheetOf([facts, agenda, text], [], page);
    expect(sheet.margin[0]?.values).toEqual([body]);
    expect(sheet.text).toMatchObject([
      { items: [{ presenters: [{ text: 'A body' }], subjects: [{ text: 'A report' }, film] }] },
      {
        prose: {
          html: expect.stringContaining(`<p><span lang="hu">Ők</span> on <a href="${report.href}">it</a>.</p>`),
        },
      },
    ]);
    expect(JSON.stringify(sheet.text[0])).not.toContain(report.href);
  });

  it('has the address of each section of the text after its heading', () => {
    const [report] = sheetOf([text], [], page).text;
    expect(report).toMatchObject({
      prose: {
        html: expect.stringMatching(
          /<h3 id="s-talk">A <em>talk<\/em><\/h3><button [^>]*aria-label="[^"]*: A talk">.*?\/en\/meetings\/session\/#s-talk</,
        ),
      },
    });
  });

  it('leaves out related records that are linked above, but no part of a whole', () => {
    const group = (id: string, ...items: ConnectedGroup['items']) => ({ id, title: id, items, rest: undefined });
    const whole = group('parts', item(film));
    expect(sheetOf([agenda], [whole, group('connected', item(film))], page).connected).toEqual([whole]);
  });
});
