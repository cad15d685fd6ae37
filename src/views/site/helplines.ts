import { dateText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** A number to call, as it is shown. */
export interface HelplineView {
  name: string;
  /** As it is dialled. */
  number: string;
  href: string;
  isEmergency: boolean;
  /** What happens when one calls, as far as a source states it: when and in which languages, and by whom it is answered. */
  calls: string[];
  /** Who published the number, and when. */
  origin: string;
  checked: string | undefined;
  sources: string[];
}

/**
 * The helplines of the site: those for danger to life first, else in their order. `tel:` addresses after RFC 3966:
 * digits only.
 */
export function helplineViews({ site }: RecordGraph, lang: Locale): HelplineView[] {
  const { help } = messagesIn(lang);
  const lines = (site?.helplines ?? []).toSorted((one, next) => Number(next.emergency) - Number(one.emergency));
  return lines.map((line) => {
    const by = line['published-by'][lang];
    const languages = line.languages.map((tag) => languageName(tag, lang)).join(', ');
    return {
      name: line.name[lang],
      number: line.number,
      href: `tel:${line.number.replaceAll(' ', '')}`,
      isEmergency: line.emergency,
      calls: [
        ...(line.hours ? [`${help.hours}: ${line.hours[lang]}`] : []),
        ...(languages ? [`${help.languages}: ${languages}`] : []),
        ...(line.answer ? [line.answer[lang]] : []),
      ],
      origin: line.published ? help.publishedBy(by, dateText(line.published, lang)) : help.publishedByUndated(by),
      checked: line.checked && help.checked(line.checked.by, dateText(line.checked.on, lang)),
      sources: line.sources,
    };
  });
}
