import { fingerprint } from '../../src/archive/fingerprint.ts';
import { type Locale, otherLocale } from '../../src/language/locales.ts';
import { type RecordKind, recordHomes } from '../../src/model/kinds.ts';
import { originalFingerprint, withoutLayout } from '../../src/model/translation.ts';
import type { Words } from '../../src/model/words.ts';
import { body, plan } from './body.ts';
import { campaign } from './campaign.ts';
import type { Corpus } from './corpus.ts';
import { type CommonFacts, type Draft, startDraft } from './draft.ts';
import { fundingCall } from './funding-call.ts';
import { meeting } from './meeting.ts';
import { random } from './random.ts';
import { yaml } from './yaml.ts';

/** The files of one record by their names, and the folder they belong in, below the content folder. */
export interface RecordFiles {
  folder: string;
  files: Record<string, string>;
}

const factsOf: Record<RecordKind, (draft: Draft) => CommonFacts> = { meeting, campaign, 'funding-call': fundingCall };

/** Of twenty records in a row eleven are meetings, five campaigns and four funding calls, well mixed. */
const kinds: Record<string, RecordKind> = { m: 'meeting', c: 'campaign', f: 'funding-call' };
const turns = 'mcmfmmcmfmcmmfmcmcmf';

/**
 * Makes the record with a number from 1 on. It is the same for every size of the corpus, provided that all
 * records before it were made: it may name them.
 */
export function recordFiles(corpus: Corpus, number: number): RecordFiles {
  const kind = kinds[turns.charAt((number - 1) % turns.length)] as RecordKind;
  const draft = startDraft(corpus, random(corpus.seed, 4, number), kind);
  const facts = eachOnce(factsOf[kind](draft));
  const home = recordHomes[kind];
  const texts = textsOf(draft, facts.original);
  corpus.earlier.push(draft.id);
  const parent = kind === 'campaign' ? home.folder : `${home.folder}/${draft.day.slice(0, 4)}`;
  return { folder: `${parent}/${draft.id}`, files: { [home.facts]: yaml(facts), ...texts } };
}

/** Facts in which nobody who took part is listed as only mentioned, nor an organiser as a participant. */
function eachOnce(facts: CommonFacts): CommonFacts {
  type Present = Partial<Record<'organisers' | 'partners' | 'participants', string[]>>;
  const { organisers = [], partners = [], participants }: Present = facts as CommonFacts & Present;
  const others = participants?.filter((id) => !organisers.includes(id));
  const present = new Set([...organisers, ...partners, ...(others ?? [])]);
  const mentioned = facts.mentioned?.filter((id) => !present.has(id));
  return { ...facts, mentioned, ...(others && { participants: others }) };
}

/** The two texts of a record. Most translations follow their original as it stands; a few do not say. */
function textsOf(draft: Draft, original: Locale): Record<string, string> {
  const { random, words } = draft;
  const text = (lang: Locale, written: string) => `---\n${yaml(words[lang])}---\n\n${written}`;
  const both = plan(draft);
  const first = body(draft, original, both);
  const bodyDigest = fingerprint(withoutLayout(first));
  const print = originalFingerprint({ words: words[original] as Words, bodyDigest, changes: [] }, fingerprint);
  const follows = random.pick([...Array(19).fill(print), undefined]);
  const translation = otherLocale(original);
  words[translation] = { ...words[translation], follows };
  return {
    [`${original}.mdx`]: text(original, first),
    [`${translation}.mdx`]: text(translation, body(draft, translation, both)),
  };
}
