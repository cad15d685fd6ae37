import { ruleGuide } from '../../checks/guide/rule-guide.ts';
import { ruleAnchor } from '../../checks/rule-address.ts';
import type { Locale } from '../../language/locales.ts';

/** A rule of the check, as editors read about it. */
export interface RuleView {
  /** The same as in the address that a message ends with. */
  anchor: string;
  code: string;
  requirement: string;
  /** A wrong and a right example, each with a label. */
  examples: { label: string; pieces: Piece[] }[];
}

/** A stretch of an example: code, or words between code. */
interface Piece {
  text: string;
  isCode: boolean;
}

/** An example in stretches: code as a whole, unless backticks mark the code in it. */
function piecesOf(example: string): Piece[] {
  const stretches = example.split('`');
  const isWhole = stretches.length === 1;
  return stretches.map((text, at) => ({ text, isCode: isWhole || at % 2 === 1 })).filter(({ text }) => text !== '');
}

const labels: Record<Locale, { wrong: string; right: string; all: (count: number) => string }> = {
  en: { wrong: 'Wrong:', right: 'Right:', all: (count) => `All ${count} rules by name` },
  hu: { wrong: 'Hibás:', right: 'Helyes:', all: (count) => `Minden szabály név szerint (${count})` },
};

/** The heading of the list that leads to every rule. */
export function rulesLabel(rules: readonly RuleView[], lang: Locale): string {
  return labels[lang].all(rules.length);
}

/** Every rule, in the order of the handbook. */
export function ruleViews(lang: Locale): RuleView[] {
  return ruleGuide.map(({ code, requirement, wrong, right }) => ({
    anchor: ruleAnchor(code),
    code,
    requirement: requirement[lang],
    examples: [
      { label: labels[lang].wrong, pieces: piecesOf(wrong) },
      { label: labels[lang].right, pieces: piecesOf(right) },
    ],
  }));
}
