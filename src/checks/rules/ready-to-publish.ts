import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** A published record has sources and, in each language it has, summary, plain summary and a body. */
export const readyToPublish: RecordRule = {
  name: 'record/ready-to-publish',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file, texts }) => {
    const isDraft = facts.status === 'draft';
    type Missing = 'missing-source' | 'missing-summary' | 'missing-plain-summary' | 'missing-body';
    const missing = (where: string, path: string[], code: Missing): Claim => ({
      file: where,
      path,
      severity: isDraft ? 'note' : 'error',
      code,
      params: { isDraft },
    });
    const claims = facts.sources.length > 0 ? [] : [missing(file, ['sources'], 'missing-source')];
    for (const lang of locales) {
      const text = texts[lang];
      if (!text?.words) continue;
      const { summary, 'plain-summary': plainSummary } = text.words;
      if (!summary) claims.push(missing(text.file, ['summary'], 'missing-summary'));
      if (!plainSummary) claims.push(missing(text.file, ['plain-summary'], 'missing-plain-summary'));
      if (!text.hasBody) claims.push(missing(text.file, [], 'missing-body'));
    }
    return claims;
  },
};
