/** A rule as the handbook explains it. */
interface Explained {
  code: string;
  requirement: { en: string; hu: string };
  wrong: string;
  right: string;
}

/** An example in a line of text: code as a whole, unless backticks mark the code in it. */
const example = (text: string) => (text.includes('`') ? text : `\`${text}\``);

/** A sentence in which tags and `<name>` are code, because Markdown would hide them. */
const sentence = (text: string) => text.replace(/[\w/]*<\p{L}+(?: \/)?>\/?/gu, '`$&`');

/**
 * The chapter of the handbook that explains every rule, in both languages, each under a heading to which the messages
 * of the rule lead: `record/known-id` under `record: known-id`, whose address is `#record-known-id`.
 */
export function rulesChapter(guide: readonly Explained[]): string {
  return guide
    .map(({ code: rule, requirement, wrong, right }) =>
      [
        `### ${rule.replace('/', ': ')}`,
        sentence(requirement.en),
        `*Magyarul:* ${sentence(requirement.hu)}`,
        `Not ${example(wrong)}, but ${example(right)}.`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

const section = /<!-- rules -->\n[\s\S]*?<!-- end -->/;

/** A text with the chapter between `<!-- rules -->` and `<!-- end -->` as it should be. */
export function withRulesChapter(text: string, chapter: string): string {
  return text.replace(section, () => `<!-- rules -->\n\n${chapter}\n\n<!-- end -->`);
}
