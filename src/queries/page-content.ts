import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../language/locales.ts';

/** The body of a page of the site, compiled by Astro, to be rendered with components of the caller’s choice. */
export async function pageContent(id: string, lang: Locale): Promise<AstroComponentFactory> {
  const entry = await getEntry('pages', `${id}/${lang}`);
  if (!entry) throw new Error(`There is no page ${id} in ${lang}.`);
  return (await render(entry)).Content;
}
