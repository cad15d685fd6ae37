import type { Bilingual } from '../../language/locales.ts';
import { guideEn, type RuleName } from '../../language/messages/guide/all-en.ts';
import { guideHu } from '../../language/messages/guide/all-hu.ts';
import type { Example } from './example.ts';
import { fieldExamples } from './field-examples.ts';
import { folderExamples } from './folder-examples.ts';
import { privacyExamples } from './privacy-examples.ts';
import { proseExamples } from './prose-examples.ts';
import { recordExamples } from './record-examples.ts';
import { tagExamples } from './tag-examples.ts';
import { wordsExamples } from './words-examples.ts';

/** A rule as the handbook explains it. */
export interface RuleGuide {
  code: RuleName;
  /** What the rule requires, in one or two sentences in each language. */
  requirement: Bilingual;
  /** What an editor may have written. */
  wrong: string;
  /** What to write instead. */
  right: string;
}

const examples: Record<RuleName, Example> = {
  ...folderExamples,
  ...fieldExamples,
  ...recordExamples,
  ...wordsExamples,
  ...proseExamples,
  ...tagExamples,
  ...privacyExamples,
};

/** Every rule that a check can name, in the order of the handbook. */
export const ruleGuide: readonly RuleGuide[] = (Object.keys(guideEn) as RuleName[]).map((code) => {
  const [wrong, right] = examples[code];
  return { code, requirement: { en: guideEn[code], hu: guideHu[code] }, wrong, right };
});
