import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** A published record has sources and, in each language it has, summary, plain summary and a body. */
export const readyToPublish: RecordRule = {
  code: 'record/ready-to-publish',
  severity: 'error',
  judge: ({ facts, file, texts }) => {
    const severity = facts.status === 'draft' ? 'note' : 'error';
    const lacking = (where: string, path: string[], what: string, remedy: string): Claim => ({
      file: where,
      path,
      sentence: `${what} is missing${severity === 'note' ? '; publishing will need it' : ''}.`,
      remedy,
      severity,
    });
    const claims = facts.sources.length
      ? []
      : [lacking(file, ['sources'], 'A source', 'List at least one under “sources”.')];
    for (const lang of locales) {
      const text = texts[lang];
      if (!text?.words) continue;
      if (!text.words.summary)
        claims.push(lacking(text.file, ['summary'], '“summary”', 'Add one sentence for lists and search.'));
      if (!text.words['plain-summary']) {
        claims.push(
          lacking(text.file, ['plain-summary'], '“plain-summary”', 'Add at most sixty words in plain language.'),
        );
      }
      if (!text.hasBody) claims.push(lacking(text.file, [], 'The text below the front matter', 'Write what happened.'));
    }
    return claims;
  },
};
