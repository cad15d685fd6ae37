import { keepTogether } from '../../language/keep-together.ts';
import { quotationMarks } from '../../language/quotation-marks.ts';
import { typography } from '../../language/typography.ts';
import type { Scene } from './scene.ts';

/** A piece of a paragraph; the parser has set English quotation marks, dashes and apostrophes already. */
export function renderText(text: string, scene: Scene): string {
  const { spoken, before } = scene;
  scene.before = text.at(-1) ?? before;
  return spoken ? keepTogether(quotationMarks(text, spoken, before), spoken) : text;
}

/** The words of an attribute, which the parser leaves as they are. */
export function renderWords(text: string, { spoken }: Scene): string {
  return spoken ? typography(text, spoken) : text;
}
