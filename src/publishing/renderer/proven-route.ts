import { type App, answerFunction, assetLinks, isEndpoint, type Page, renderFunction } from './astro-internals.ts';

/** Renders a page to the bytes that Astro’s own renderer would give. Reads and writes no file. */
export type RenderPage = (page: Page) => Promise<string | Uint8Array>;

/** A page of a route as Astro’s own renderer has made it. */
export interface Sample {
  page: Page;
  bytes: Uint8Array;
}

/** A route whose sample has been rendered both ways, to the same bytes. */
export interface ProvenRoute {
  sample: Sample;
  render: RenderPage;
}

/**
 * Renders one page of a route both ways; undefined where they differ. Which assets the route of a page links to is taken
 * from the page that Astro has made.
 *
 * @throws NotOffered where the page needs more of Astro than is offered, or whatever the page itself throws
 */
export async function provenRoute(
  app: App,
  page: Page,
  byAstro: (page: Page) => Promise<Uint8Array>,
): Promise<ProvenRoute | undefined> {
  if (!isEndpoint(page.component)) return provenPages(app, page, byAstro);
  const render = await answerFunction(app, page.component);
  const own = await render(page);
  const bytes = await byAstro(page);
  return Buffer.compare(own, bytes) === 0 ? { sample: { page, bytes }, render } : undefined;
}

async function provenPages(
  app: App,
  page: Page,
  byAstro: (page: Page) => Promise<Uint8Array>,
): Promise<ProvenRoute | undefined> {
  const render = await renderFunction(app, page.component);
  const { html: bare, headAt } = await render(page, '');
  const bytes = await byAstro(page);
  const html = new TextDecoder().decode(bytes);
  const head = html.slice(headAt, headAt + html.length - bare.length);
  const isEqual = headAt >= 0 && html === bare.slice(0, headAt) + head + bare.slice(headAt);
  if (!isEqual || !assetLinks.test(head)) return undefined;
  return { sample: { page, bytes }, render: async (each) => (await render(each, head)).html };
}
