import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { aHealthyFolder, anArchiveFolder, campaign, type Edits, filesOf, put } from '../builders.ts';

const healthy = filesOf('healthy');
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');

const organisations = `alpha: { name: { en: Alpha, hu: Alpha }, kind: ngo, part-of: beta }
beta: { name: { en: Beta, hu: Beta }, kind: ngo }
gamma: { name: { en: Gamma, hu: Gamma }, kind: ngo }
`;

/** The entries that are shown of a folder after edits and one beside it, of those that are in the second. */
function shownOf(edits: Edits): string[] {
  const folders = [aHealthyFolder(edits), anArchiveFolder({ 'organisations.yaml': organisations })];
  const { entries } = shownArchive(createArchiveReader(folders)(), now);
  return entries.map(({ id }) => id).filter((id) => ['alpha', 'beta', 'gamma'].includes(id));
}

const facts = `${campaign}/campaign.yaml`;
const naming = put('partners: [police]', 'partners: [police, alpha]');

describe('an entry of a later folder', () => {
  it.each<[string, Edits, string[]]>([
    ['is hidden where nothing names it', {}, []],
    ['is shown where a record names it, with what it names in turn', { [facts]: naming }, ['alpha', 'beta']],
    [
      'is shown where a text links to it',
      { [`${campaign}/en.mdx`]: (text) => `${text}\n[Gamma](gamma) hung them.\n` },
      ['gamma'],
    ],
    [
      'is hidden while the record that names it is a draft',
      { [facts]: (text) => naming(put('status: published', 'status: draft')(text)) },
      [],
    ],
    [
      'is shown where a public entry names it',
      { 'organisations.yaml': put('part-of: ministry', 'part-of: gamma') },
      ['gamma'],
    ],
  ])('%s', (_, edits, shown) => {
    expect(shownOf(edits)).toEqual(shown);
  });
});

it('shows every entry of the first folder, named or not', () => {
  const root = aHealthyFolder({ 'organisations.yaml': `${healthy['organisations.yaml']}${organisations}` });
  const { entries } = shownArchive(createArchiveReader(root)(), now);
  expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['alpha', 'beta', 'gamma']));
});
