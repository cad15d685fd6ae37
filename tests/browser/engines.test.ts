import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../site/dist.ts';
import { blink } from './engines/blink.ts';
import { gecko } from './engines/gecko.ts';
import { difference, type Edges, edgesIn, looked, movedParts } from './engines/layout.ts';
import type { Tab } from './engines/tab.ts';
import { chooseDark, leave, openMenu, showAddress, walkThere } from './engines/walk.ts';
import { webkit } from './engines/webkit.ts';
import { serveSite } from './served.ts';

const widths = [1280, 460] as const;
const views = widths.flatMap((width) => looked.map((path) => [width, path] as const));

/** What Chromium shows, to hold the others against: the first engine is always there. */
const shown = new Map<string, { edges: Edges; picture: Uint8Array }>();

describe.each([blink, gecko, webkit])('in $name', (engine) => {
  const missing = engine.missing();
  let site: Awaited<ReturnType<typeof serveSite>>;
  let tab: Tab;

  if (missing) it(`nothing is tried: ${missing}`, ({ skip }) => skip(missing));

  describe.skipIf(missing)('a reader', () => {
    beforeAll(async () => {
      site = await serveSite(dist);
      tab = await engine.launch();
    });
    afterAll(async () => {
      await tab?.close();
      site?.close();
    });

    it('walks from home to a record, through the search, and back', () => walkThere(tab, site.base));
    it('chooses the dark theme and keeps it', () => chooseDark(tab, site.base));
    it('opens the menu on a narrow screen', () => openMenu(tab, site.base));
    it('is shown the address of a part of a record', () => showAddress(tab, site.base));
    it('leaves by the way out, and nothing leads back', () => leave(tab, site.base));

    it.each(views)('finds at %d px everything in its place: %s', async (width, path) => {
      await tab.resize(width, 900);
      await tab.go(site.base + path);
      await tab.value('document.fonts.ready.then(() => true)');
      const { edges, isWide } = await edgesIn(tab);
      const picture = await tab.picture();
      const before = shown.get(`${width} ${path}`) ?? { edges, picture };
      shown.set(`${width} ${path}`, before);
      expect({ isWide, moved: movedParts(edges, before.edges) }).toEqual({ isWide: false, moved: [] });
      expect(await difference(picture, before.picture)).toBeLessThan(12);
    });
  });
});
