import { plainText } from '../plain-text.ts';
import { complain, type Reading } from '../reading.ts';

/** The order of the headings, which tells those who cannot see the page how it is built (WCAG 1.3.1). */
export function judgeHeadings(reading: Reading): void {
  let above = 1;
  for (const heading of reading.headings) {
    const depth = Number(heading.tagName.slice(1));
    const words = plainText(heading, reading.vocabulary);
    if (words === '') {
      complain(
        reading,
        heading,
        'empty-heading',
        'A heading has no words.',
        `Write words after ${signs(depth)}, or delete it.`,
      );
    }
    if (depth === 1) {
      complain(
        reading,
        heading,
        'page-title',
        `The heading "${words}" is on the highest level, which is the page's title.`,
        `Write ${signs(2)} instead of # before it; if a line of = stands under it, delete that line.`,
      );
    } else if (depth > above + 1) {
      complain(
        reading,
        heading,
        'heading-order',
        above === 1
          ? `The first heading, "${words}", has ${signs(depth)}.`
          : `The heading "${words}" has ${signs(depth)} and follows one with ${signs(above)}: a level is left out.`,
        `Write ${signs(above + 1)} before it.`,
      );
    }
    above = depth;
  }
}

function signs(depth: number): string {
  return '#'.repeat(depth);
}
