import { noteRead, withReads } from '../../site/page-reads.ts';
import {
  type App,
  answerFunction,
  assetLinks,
  isEndpoint,
  type Page,
  type Rendered,
  renderFunction,
} from './astro-internals.ts';

/** Renders a page to the bytes that Astro’s own renderer would give. Reads and writes no file. */
export type RenderPage = (page: Page) => Promise<string | Uint8Array>;

/** A route of which a page has been rendered both ways, to the same bytes. */
export interface ProvenRoute {
  component: string;
  /** What Astro adds to the head of each of its pages: which assets they link to. */
  head: string;
  render: RenderPage;
}

/** Renders the pages of a component with what Astro adds to their heads. @throws NotOffered */
export async function pageRenderer(app: App, component: string, head: string): Promise<RenderPage> {
  if (isEndpoint(component)) return answerFunction(app, component);
  const render = await renderFunction(app, component);
  return async (page) => (await render(page, head)).html;
}

/**
 * Renders one page of a route both ways; undefined where they differ. That page is not rendered again.
 *
 * @throws NotOffered where the page needs more of Astro than is offered, or whatever the page itself throws
 */
export async function provenRoute(
  app: App,
  page: Page,
  byAstro: (page: Page) => Promise<Uint8Array>,
): Promise<ProvenRoute | undefined> {
  const { component } = page;
  const { value, reads } = await withReads(async () =>
    isEndpoint(component)
      ? (await answerFunction(app, component))(page)
      : (await renderFunction(app, component))(page, ''),
  );
  const bytes = await byAstro(page);
  const head = value instanceof Uint8Array ? Buffer.compare(value, bytes) === 0 && '' : headAdded(value, bytes);
  if (head === false) return undefined;
  const render = await pageRenderer(app, component, head);
  const renderOthers: RenderPage = async (each) => {
    if (each !== page) return render(each);
    for (const read of reads) noteRead(read);
    return bytes;
  };
  return { component, head, render: renderOthers };
}

/** What Astro has added to the head of a page, if that is all it has added, and nothing but links to assets; else false. */
function headAdded({ html: bare, headAt }: Rendered, bytes: Uint8Array): string | false {
  const html = new TextDecoder().decode(bytes);
  const head = html.slice(headAt, headAt + html.length - bare.length);
  const isEqual = headAt >= 0 && html === bare.slice(0, headAt) + head + bare.slice(headAt);
  return isEqual && assetLinks.test(head) && head;
}
