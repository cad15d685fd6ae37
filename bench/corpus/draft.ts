import type { z } from 'zod';
import { type Locale, locales } from '../../src/language/locales.ts';
import type { RecordKind } from '../../src/model/kinds.ts';
import type { meetingSchema } from '../../src/model/meeting.ts';
import type { Words } from '../../src/model/words.ts';
import { later, someDay, withinReach } from './calendar.ts';
import type { Corpus } from './corpus.ts';
import { capital, paragraph, phrase, sentence } from './prose.ts';
import type { Random } from './random.ts';
import { favouredDay } from './skew.ts';
import { slug } from './slug.ts';

/** A record in the making. */
export interface Draft {
  corpus: Corpus;
  random: Random;
  kind: RecordKind;
  id: string;
  /** The day on which it happened, began or opened. */
  day: string;
  /** The ids under which its facts cite sources. */
  sources: string[];
  words: Record<Locale, Words>;
}

type List = Exclude<keyof Words, 'title' | 'summary' | 'plain-summary' | 'note' | 'start-basis' | 'follows'>;

/** The fields that every kind of record has. */
export type CommonFacts = Pick<
  z.input<typeof meetingSchema>,
  | 'number'
  | 'status'
  | 'first-published'
  | 'original'
  | 'topics'
  | 'related'
  | 'mentioned'
  | 'groups'
  | 'figures'
  | 'sources'
  | 'attachments'
  | 'changes'
>;

/** Begins a record: its day, its title and summaries, and from them its id. */
export function startDraft(corpus: Corpus, random: Random, kind: RecordKind): Draft {
  const day = corpus.skew && random.chance(corpus.skew.sameMonth) ? favouredDay(random) : someDay(random);
  const words = {} as Record<Locale, Words>;
  for (const lang of locales) {
    const tongue = corpus.tongues[lang];
    words[lang] = {
      title: capital(phrase(tongue, random, random.whole(4, 8))),
      summary: sentence(tongue, random),
      // The last sentence may pass the aim by 22 words: 35 keeps below the sixty that are allowed.
      'plain-summary': paragraph(tongue, random, random.whole(15, 35)),
      ...(random.chance(0.04) && { note: sentence(tongue, random) }),
    };
  }
  const name = slug(words.en.title ?? '', kind === 'meeting' ? 3 : 5);
  const id = corpus.claimId(kind === 'meeting' ? `${day}-${name}` : name);
  const sources = ['ministry', 'office', 'paper'].slice(0, random.pick([1, 1, 2, 3]));
  return { corpus, random, kind, id, day, sources, words };
}

/** A new id within a list of the record, with a text under it in both languages. */
export function labelled(draft: Draft, list: List, length: number): string {
  const { corpus, random, words } = draft;
  const texts = { en: phrase(corpus.tongues.en, random, length), hu: phrase(corpus.tongues.hu, random, length) };
  const taken = words.en[list] ?? {};
  let id = slug(texts.en, 3);
  while (id in taken) id = `${id}-more`;
  for (const lang of locales) words[lang][list] = { ...words[lang][list], [id]: capital(texts[lang]) };
  return id;
}

/** Makes `count` entries of a list, each with its id and texts. */
export function labelledList<T>(draft: Draft, list: List, count: number, length: number, make: (id: string) => T): T[] {
  return Array.from({ length: count }, () => make(labelled(draft, list, length)));
}

/** The fields that every kind of record has, but for its kind. */
export function commonFacts(draft: Draft): CommonFacts {
  const { corpus, random, kind, day, sources } = draft;
  const published = withinReach(later(day, random.whole(0, 6)));
  const read = withinReach(later(published, random.whole(0, 10)));
  const shown = withinReach(later(read, random.whole(0, 3)));
  return {
    number: corpus.nextNumber(kind, day.slice(0, 4)),
    status: 'published',
    'first-published': random.chance(0.2) ? `${shown}T10:00` : shown,
    original: random.chance(0.7) ? 'hu' : 'en',
    topics: random.some(corpus.ids.topic, random.whole(1, 4)),
    related: random.some(recent(corpus), random.pick([0, 0, 1, 2])),
    mentioned: mentioned(draft),
    groups: labelledList(draft, 'groups', random.chance(0.15) ? 1 : 0, 4, (id) => id),
    figures: labelledList(draft, 'figures', random.pick([0, 0, 1, 2, 3]), 4, (id) => ({
      id,
      value: random.whole(2, random.pick([20, 500, 20000])),
      unit: random.chance(0.2) ? random.pick(['days', 'months', 'HUF'] as const) : undefined,
      qualifier: random.chance(0.4) ? random.pick(['about', 'almost', 'more-than', 'at-least'] as const) : undefined,
      'as-of': random.chance(0.5) ? day.slice(0, 7) : undefined,
      source: random.pick(sources),
    })),
    sources: sources.map((id) => ({
      id,
      url: `https://news.example.org/${id}/${draft.id}`,
      ...(id === 'paper' ? { 'publisher-name': 'The Daily Example' } : { publisher: random.favour(corpus.bodies) }),
      language: random.chance(0.7) ? 'hu' : 'en',
      published: random.chance(0.8) ? published : undefined,
      read,
    })),
    attachments: labelledList(draft, 'attachments', random.chance(0.08) ? 1 : 0, 3, (id) => ({
      id,
      url: `https://files.example.org/${id}.pdf`,
      language: 'hu',
    })),
    changes: labelledList(draft, 'changes', random.chance(0.06) ? 1 : 0, 9, (id) => ({
      id,
      at: withinReach(later(shown, random.whole(1, 90))),
      kind: random.pick(['correction', 'clarification', 'update', 'editorial'] as const),
    })),
  };
}

function mentioned({ corpus, random }: Draft): string[] {
  const some = random.some(corpus.bodies, random.pick([0, 0, 0, 1, 2]));
  const favoured = corpus.skew && random.chance(corpus.skew.named) ? corpus.bodies.slice(0, 1) : [];
  return [...new Set([...favoured, ...some])];
}

/** Earlier records that a new one may name, the newest first. */
export function recent(corpus: Corpus): string[] {
  return corpus.earlier.slice(-300).reverse();
}
