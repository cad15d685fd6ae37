import type { z } from 'zod';
import { audiences, type campaignSchema, channels, coverages } from '../../src/model/campaign.ts';
import { asToldBySource, later } from './calendar.ts';
import { commonFacts, type Draft, labelledList } from './draft.ts';
import { officials } from './officials.ts';

type Facts = z.input<typeof campaignSchema>;

/** The facts of a campaign, or of a part of an earlier one, with the texts of its phases and materials. */
export function campaign(draft: Draft): Facts {
  const { corpus, random, day } = draft;
  const whole = corpus.wholeCampaigns.length > 0 && random.chance(0.2) ? wholeOf(draft) : undefined;
  if (whole === undefined) corpus.wholeCampaigns.push(draft.id);
  const length = random.whole(1, whole ? 5 : 700);
  return {
    ...commonFacts(draft),
    organisers: random.some(corpus.bodies, random.pick([1, 1, 2])),
    partners: random.some(corpus.bodies, random.whole(0, 4)),
    start: asToldBySource(day, random),
    ...end(draft, length),
    phases: labelledList(draft, 'phases', whole ? 0 : random.pick([0, 0, 1, 2]), 3, (id) => {
      const start = later(day, random.whole(0, length));
      return { id, start, end: later(start, random.whole(5, 90)).slice(0, 7) };
    }),
    'part-of': whole,
    edition: whole && random.chance(0.6) ? Number(day.slice(0, 4)) : undefined,
    audiences: random.some(audiences, random.whole(1, 3)),
    channels: random.some(channels, random.whole(1, 4)),
    coverage: random.chance(0.7) ? random.pick(coverages) : undefined,
    places: random.some(corpus.ids.place, random.whole(0, 3)),
    officials: officials(draft, random.pick([0, 0, 1, 2])),
    materials: labelledList(draft, 'materials', random.pick([0, 0, 1, 3]), 4, (id) => ({
      id,
      url: `https://files.example.org/${id}`,
      language: random.pick(['hu', 'en']),
    })),
    documents: random.some(corpus.ids.document, random.pick([0, 0, 1])),
    'project-code': random.chance(0.3)
      ? `EX-${random.whole(1, 9)}.${random.whole(1, 9)}/${random.whole(10, 99)}`
      : undefined,
    programme: random.chance(0.4) ? random.favour(corpus.ids.programme) : undefined,
  };
}

/** The campaign to which a part belongs. */
function wholeOf({ corpus: { skew, wholeCampaigns }, random }: Draft): string | undefined {
  return skew && random.chance(skew.parts) ? wholeCampaigns[0] : random.favour(wholeCampaigns);
}

/** How it ended, where that is known, and what a source said before. */
function end({ corpus, random, day, sources }: Draft, length: number): Pick<Facts, 'end' | 'was'> {
  if (random.chance(corpus.skew?.open ?? 0.05)) return { end: 'open' };
  if (random.chance(0.35)) return {};
  const last = later(day, length);
  if (random.chance(0.9)) return { end: last };
  return {
    end: last,
    was: [{ field: 'end', value: later(day, Math.floor(length / 2)), source: random.pick(sources) }],
  };
}
