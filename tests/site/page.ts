import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn } from './dist.ts';

/** An opening tag. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** A page of a finished site. */
export interface Page {
  /** Its path below the site’s folder: `en/meetings/index.html`. */
  file: string;
  /** Its path on the site, with the base path: `/en/meetings/`. */
  path: string;
  html: string;
  /** Its opening tags, in order; read at the first question. */
  readonly tags: Tag[];
}

const opening = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Character references as the site writes them, read. */
const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
    decimal || hex
      ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? whole),
  );

/** The opening tags of a page, in order. Pages are well formed; another test holds them to it. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(opening)].map(([, name = '', rest = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', value = '']) => [key, decoded(value)]),
    ),
  }));
}

/** The pages of a finished site, by their files. */
export function pagesIn(folder: string, basePath = settings().basePath): Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let tags: Tag[] | undefined;
      return {
        file,
        path: basePath + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        get tags() {
          tags ??= tagsOf(html);
          return tags;
        },
      };
    });
}

/** The pages of the site under test. */
export const pages = pagesIn(dist);

/** Those with a language of their own: all but the root and the page for what is not there. */
export const localPages = pages.filter(({ file }) => /^(en|hu)\//.test(file));

/** The values of an attribute on the tags with a name. */
export const valuesOf = ({ tags }: Pick<Page, 'tags'>, name: string, key: string): string[] =>
  tags.flatMap((tag) => (tag.name === name && tag.attributes[key] !== undefined ? [tag.attributes[key]] : []));

/** What a page links to, in order. */
export const linksOf = (page: Pick<Page, 'tags'>): string[] => valuesOf(page, 'a', 'href');

/** The text of the first element with a name; elements inside it are taken out. */
export const textIn = (html: string, name: string): string | undefined => {
  const [, inner] = new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 's').exec(html) ?? [];
  return inner === undefined ? undefined : decoded(inner.replace(/<[^>]*>/g, '')).trim();
};

/** Whether a page is that of a record with a text in its language, not a notice or a redirect. */
export const isRecordPage = ({ html }: Page): boolean => html.includes('<article class="record record-');

/** The page of every record. */
export const recordPages: Page[] = localPages.filter(isRecordPage);
