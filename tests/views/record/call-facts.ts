import type { Locale } from '../../../src/language/locales.ts';
import type { Fact } from '../../../src/views/record/fact.ts';
import { call } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

export const built = '2024-06-01T12:00:00Z';

const callFile = `${call}/funding-call.yaml`;

/** The page of the call of the healthy folder after an edit of its facts, and further edits. */
export function pageOf(edit: (text: string) => string = (text) => text, lang: Locale = 'en', more = {}) {
  return recordPageOf(healthyGraph({ [callFile]: edit, ...more }), 'shelter-call', lang);
}

export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

export const seen = (facts: Fact[]) =>
  facts.map(({ label, values }) =>
    plain(
      `${label}: ${values
        .map(({ text, distance, aside, former, cites }) => {
          const beside = [distance?.text, aside].filter(Boolean).join('; ');
          return [former, text, beside && `(${beside})`, cites && `[${cites.number}]`].filter(Boolean).join(' ');
        })
        .join(' + ')}`,
    ),
  );

export const all = (text: string) =>
  `${text}${[
    'code: SF-1',
    'funding-rate: 90',
    'own-contribution: 10',
    'duration: 24',
    'places: [budapest]',
    'funder-page: { url: "https://example.org/apply", language: en, read: 2026-11-22 }',
    'documents: [yearly-report-2021]',
    'contact: { organisation: ministry, email: calls@example.org, phone: "+36 1 234 5678" }',
    'outcome: { at: 2024-05-30, source: notice, beneficiaries: [shelter-network], project-code: SF-1-7 }',
  ].join('\n')}\n`;

/** What is true of the facts at an instant, ISO 8601; the page shows it at the clock of its reader. */
export const trueAt = (facts: Fact[], instant: string) =>
  facts.filter(({ from = '', until = '9' }) => from <= instant && instant < until);
