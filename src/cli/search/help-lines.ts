import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { pagePath, path } from '../../site/urls.ts';
import { valueOfSite } from '../site-file.ts';

/** What is read of a published helpline. */
interface PublishedHelpline {
  name: Record<Locale, string>;
  number: string;
  emergency: boolean;
}

/** The file of a finished build with what the site says of itself. */
const siteFile = 'data/site.json';

const isText = (value: unknown): value is string => typeof value === 'string';

function isHelpline(value: unknown): value is PublishedHelpline {
  const { name, number } = (value ?? {}) as Partial<PublishedHelpline>;
  return isText(number) && locales.every((lang) => isText(name?.[lang]));
}

const isSite = (value: unknown): value is { helplines?: PublishedHelpline[] } => {
  const { helplines = [] } = (value ?? { helplines: null }) as { helplines?: unknown };
  return Array.isArray(helplines) && helplines.every(isHelpline);
};

/**
 * Whom to call, as a finished build has it: the number for danger to life first, a line each, and the page that says more.
 *
 * @throws Refusal where that file is damaged
 */
export function helpLines(dist: string, lang: Locale): string[] {
  const { helplines = [] } = valueOfSite(join(resolve(dist), siteFile), isSite) ?? {};
  const lines = helplines.toSorted((one, other) => Number(other.emergency) - Number(one.emergency));
  const m = messagesIn(lang);
  const numbers = lines.map(({ name, number, emergency }) =>
    emergency ? `${m.help.danger} ${number}` : `${name[lang]}: ${number}`,
  );
  const page = pagePath('help', lang);
  const hasPage = existsSync(join(resolve(dist), relative(path(), page), 'index.html'));
  const all = [...numbers, ...(hasPage ? [`${m.home.moreHelp}: ${page}`] : [])];
  return all.length > 0 ? [m.search.help.title, ...all.map((line) => `  ${line}`)] : [];
}
