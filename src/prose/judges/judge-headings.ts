import type { ProseDiagnosis } from '../flaw.ts';
import { plainText } from '../plain-text.ts';
import { complain, type Reading } from '../reading.ts';

/** The order of the headings, by which those who cannot see the page know how it is built (WCAG 1.3.1). */
export function judgeHeadings(reading: Reading): void {
  let above = 1;
  for (const heading of reading.headings) {
    const depth = Number(heading.tagName.slice(1));
    const words = plainText(heading, reading.vocabulary);
    if (words === '') {
      complain(reading, heading, 'empty-heading', { code: 'heading-without-words', params: { marks: signs(depth) } });
    }
    if (depth === 1) {
      complain(reading, heading, 'page-title', { code: 'title-in-text', params: { words } });
    } else if (depth > above + 1) {
      complain(reading, heading, 'heading-order', leap(words, depth, above));
    }
    above = depth;
  }
}

/** A heading that leaves out a level, by its depth and that of the heading above it; 1 is the title of the page. */
function leap(words: string, depth: number, above: number): ProseDiagnosis {
  const params = { words, marks: signs(depth), wanted: signs(above + 1) };
  return above === 1
    ? { code: 'first-heading-too-deep', params }
    : { code: 'heading-too-deep', params: { ...params, above: signs(above) } };
}

function signs(depth: number): string {
  return '#'.repeat(depth);
}
