/** A rule as the handbook explains it. */
interface Explained {
  code: string;
  requirement: { en: string; hu: string };
  wrong: string;
  right: string;
}

/** An example in a line of text; angle brackets and bars are no mark-up between the signs of code. */
const code = (text: string) => `\`${text}\``;

/**
 * The chapter of the handbook that explains every rule, in both languages, each under a heading to which the messages
 * of the rule lead: `record/known-id` under `record: known-id`, whose address is `#record-known-id`.
 */
export function rulesChapter(guide: readonly Explained[]): string {
  return guide
    .map(({ code: rule, requirement, wrong, right }) =>
      [
        `### ${rule.replace('/', ': ')}`,
        requirement.en,
        `*Magyarul:* ${requirement.hu}`,
        `Not ${code(wrong)}, but ${code(right)}.`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

const section = /<!-- rules -->\n[\s\S]*?<!-- end -->/;

/** A text with the chapter between `<!-- rules -->` and `<!-- end -->` as it should be. */
export function withRulesChapter(text: string, chapter: string): string {
  return text.replace(section, () => `<!-- rules -->\n\n${chapter}\n\n<!-- end -->`);
}
