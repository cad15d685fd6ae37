import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { pagePath, path } from '../../site/urls.ts';

/** What is read of a published helpline. */
interface PublishedHelpline {
  name: Record<Locale, string>;
  number: string;
  emergency: boolean;
}

/** The file of a finished build with what the site says of itself. */
const siteFile = 'data/site.json';

function publishedHelplines(dist: string): PublishedHelpline[] {
  const file = join(resolve(dist), siteFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).helplines ?? []) : [];
}

/** Whom to call, as a finished build has it: the number for danger to life first, a line each, and the page that says more. */
export function helpLines(dist: string, lang: Locale): string[] {
  const lines = publishedHelplines(dist).toSorted((one, other) => Number(other.emergency) - Number(one.emergency));
  const m = messagesIn(lang);
  const numbers = lines.map(({ name, number, emergency }) =>
    emergency ? `${m.help.danger} ${number}` : `${name[lang]}: ${number}`,
  );
  const page = pagePath('help', lang);
  const hasPage = existsSync(join(resolve(dist), relative(path(), page), 'index.html'));
  const all = [...numbers, ...(hasPage ? [`${m.home.moreHelp}: ${page}`] : [])];
  return all.length > 0 ? [m.search.help.title, ...all.map((line) => `  ${line}`)] : [];
}
