import type { z } from 'zod';
import type { fundingCallSchema } from '../../src/model/funding-call.ts';
import { atTime, later, reach, withinReach } from './calendar.ts';
import { commonFacts, type Draft, labelled, labelledList } from './draft.ts';

type Facts = z.input<typeof fundingCallSchema>;
type Stage = NonNullable<Facts['stages']>[number];

/** The facts of a funding call, through as much of its life as lies within the reach of the corpus. */
export function fundingCall(draft: Draft): Facts {
  const { corpus, random, day, sources } = draft;
  const closing = later(day, random.whole(21, 120));
  const awarded = later(closing, random.whole(60, 200));
  const rate = random.pick([75, 80, 90, 95, 100]);
  const hasOutcome = awarded <= reach && random.chance(0.4);
  const facts: Facts = {
    ...commonFacts(draft),
    type: random.favour(['call', 'call', 'call', 'award', 'expression-of-interest'] as const),
    organisers: random.some(corpus.bodies, 1),
    programme: random.chance(0.9) ? random.favour(corpus.ids.programme) : undefined,
    code: random.chance(0.5) ? `EX-${day.slice(0, 4)}-CALL-${random.whole(1, 99)}` : undefined,
    stages: stages(draft, closing, hasOutcome ? awarded : undefined),
    opening: random.chance(0.8) ? day : undefined,
    deadlines: deadlines(draft, closing),
    amounts: amounts(draft),
    ...(random.chance(0.6) && { 'funding-rate': rate, 'own-contribution': 100 - rate }),
    eligible: labelledList(draft, 'eligible', random.whole(0, 4), 4, (id) => id),
    places: random.some(corpus.ids.place, random.pick([0, 0, 1])),
    'funder-page': random.chance(0.8)
      ? { url: `https://funds.example.org/${draft.id}`, language: random.pick(['hu', 'en']), read: withinReach(day) }
      : undefined,
    documents: random.some(corpus.ids.document, random.pick([0, 1])),
    contact: random.chance(0.3)
      ? { organisation: random.favour(corpus.bodies), email: 'questions@example.org' }
      : undefined,
    clarifications: labelledList(draft, 'clarifications', random.pick([0, 0, 0, 1, 2]), 8, (id) => ({
      id,
      at: withinReach(later(day, random.whole(5, 20))),
      source: random.pick(sources),
    })),
    outcome: hasOutcome
      ? { at: awarded, source: random.pick(sources), beneficiaries: random.some(corpus.bodies, random.whole(1, 3)) }
      : undefined,
    duration: random.chance(0.5) ? random.pick([6, 12, 18, 24, 36]) : undefined,
  };
  return { ...facts, ...schedule(draft, closing, facts) };
}

/** What few calls have: no deadline at all, with or without cut-off dates; a second round; an information day. */
function schedule(
  { random, day, sources }: Draft,
  closing: string,
  { deadlines = [], outcome }: Facts,
): Partial<Facts> {
  const source = random.pick(sources);
  const at = later(day, random.whole(3, 14));
  const informationDays = random.chance(0.15)
    ? { 'information-days': [{ id: 'webinar', at: `${at}T10:00`, end: `${at}T12:00`, source }] }
    : {};
  if (random.chance(0.06)) {
    const cutOffs = random.chance(0.5);
    const others = deadlines.flatMap((deadline) => {
      if (deadline.for !== 'applications') return deadline;
      return cutOffs ? { ...deadline, for: 'cut-off' as const } : [];
    });
    return { ...informationDays, continuous: { source }, deadlines: others };
  }
  if (outcome || random.chance(0.92)) return informationDays;
  const second = { id: 'second-round', for: 'applications' as const, from: later(closing, 30), source };
  return { ...informationDays, deadlines: [...deadlines, { ...second, at: later(closing, 90) }] };
}

/** What sources said of the call, oldest first; some calls were only ever expected, a few withdrawn. */
function stages({ random, day, sources }: Draft, closing: string, awarded: string | undefined): Stage[] {
  const forecast: Stage[] = random.chance(0.4)
    ? [
        {
          stage: 'forecast',
          at: later(day, -random.whole(60, 200)),
          source: random.pick(sources),
          expected: { opening: `${day.slice(0, 4)}-${Number(day.slice(5, 7)) < 7 ? 'H1' : 'H2'}` },
        },
      ]
    : [];
  const after: Stage[] = [{ stage: 'open', at: day, source: random.pick(sources) }];
  if (random.chance(0.03)) {
    after.push({ stage: 'withdrawn', at: withinReach(later(day, 10)), source: random.pick(sources) });
    return [...forecast, ...after];
  }
  if (closing <= reach && random.chance(0.6))
    after.push({ stage: 'closed', at: closing, source: random.pick(sources) });
  if (awarded) after.push({ stage: 'awarded', at: awarded, source: random.pick(sources) });
  return [...forecast, ...after];
}

function deadlines(draft: Draft, closing: string): Facts['deadlines'] {
  const { random, day, sources } = draft;
  const questions = random.chance(0.3)
    ? [{ id: labelled(draft, 'deadlines', 3), for: 'questions' as const, at: later(day, 14) }]
    : [];
  return [
    {
      id: 'closing',
      for: 'applications',
      at: random.chance(0.6) ? atTime(closing, random) : closing,
      ...(random.chance(0.4) && { zone: 'Europe/Brussels', 'zone-stated': true }),
      source: random.pick(sources),
    },
    ...questions,
  ];
}

/** The money of the call, at times stated twice, and at times the range of one grant. */
function amounts(draft: Draft): Facts['amounts'] {
  const { random, day, sources } = draft;
  const currency = random.favour(['HUF', 'EUR', 'CHF'] as const);
  const unit = currency === 'HUF' ? 1_000_000 : 10_000;
  const total = unit * random.whole(20, 900);
  const stated = { currency, source: random.pick(sources) };
  const budget = labelled(draft, 'amounts', 3);
  return [
    { id: budget, value: total, qualifier: random.chance(0.3) ? 'about' : undefined, ...stated, at: day },
    ...(random.chance(0.3) ? [{ id: 'grant', min: unit * 2, max: unit * 20, ...stated, at: day }] : []),
    ...(random.chance(0.2)
      ? [{ id: budget, value: total + unit * 5, ...stated, at: withinReach(later(day, 30)).slice(0, 7) }]
      : []),
  ];
}
