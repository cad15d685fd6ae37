import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/publishing/pagefind/shard-texts.ts';
import { textOf } from '../../src/search/result/span.ts';
import { campaign, meeting } from '../builders.ts';
import { aDocx, aPdf } from '../documents.ts';
import { smallSearch } from './small-search.ts';

/** The healthy record, whose meeting has two documents, one of them in Hungarian. */
const searched = () =>
  smallSearch({
    [`${meeting}/meeting.yaml`]: (text) =>
      `${text}attachments: [{ id: minutes, file: minutes.pdf }, { id: leiras, file: leiras.docx, language: hu }]\n`,
    [`${meeting}/minutes.pdf`]: aPdf([['The quarantined zebras and the police were counted in the harbour.']]),
    [`${meeting}/leiras.docx`]: aDocx('A cserebogarakat megszámolták a kikötőben.'),
    [`${campaign}/en.mdx`]: (text) => `${text}\nIn the harbour, a stand was opened.\n`,
  });

describe('the words of a document', () => {
  it('lead to its record, where the document is named as an annex and quoted', async () => {
    const { find } = await searched();
    const { results } = await find('quarantined zebra', 'en');
    expect(results[0]).toMatchObject({ number: 'MR-2022-001', missing: [] });
    expect(results[0]?.parts.map(({ isAnnex, url, excerpt }) => [isAnnex, url, textOf(excerpt)])).toEqual([
      [true, expect.stringMatching(/#attachments$/), expect.stringContaining('quarantined zebras')],
    ]);
    const [hungarian] = (await find('cserebogarak', 'hu')).results;
    expect(hungarian?.parts.map(({ isAnnex }) => isAnnex)).toEqual([true]);
    expect((await find('“quarantined zebras”', 'en')).total).toBe(1);
  });

  it('of a known language are found in that, and from the other language after its own results', async () => {
    const { find } = await searched();
    const answer = await find('cserebogarak', 'en');
    expect(answer.total).toBe(0);
    expect((await answer.elsewhere()).results.map(({ number, lang }) => `${number} ${lang}`)).toEqual([
      'MR-2022-001 hu',
    ]);
  });

  it('weigh less than those of any text', async () => {
    const { find } = await searched();
    const { results } = await find('harbour', 'en');
    expect(results.map(({ number }) => number)).toEqual(['CP-2022-001', 'MR-2022-001']);
  });

  it('are given to Pagefind with those of the record', async () => {
    const { graph } = await searched();
    const texts = textsOf(graph, graph.records, 'en');
    expect(texts.find(({ number }) => number === 'MR-2022-001')?.content).toContain('quarantined zebras');
  });
});
