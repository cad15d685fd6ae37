import astro from 'astro/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { type App, appOf, NotOffered, type Page } from '../../../src/publishing/renderer/astro-internals.ts';
import { provenRoute } from '../../../src/publishing/renderer/proven-route.ts';

const instruction = (type: string) => ({ type, [Symbol.for('astro:render')]: true });

// biome-ignore lint/suspicious/noExplicitAny: what a compiled component is given by Astro has no public type.
type Result = any;

/** A bundle of one component, which writes the pieces it makes of a page. */
function aBundle(pieces: (result: Result, props: Page['props']) => unknown[]): App {
  const component = (result: Result, props: object) => ({
    render: ({ write }: { write(piece: unknown): void }) => {
      for (const piece of pieces(result, props as Page['props'])) write(piece);
    },
  });
  return {
    manifest: {
      buildFormat: 'directory',
      compressHTML: true,
      clientDirectives: new Map(),
      componentMetadata: new Map([['/id.astro', { containsHead: true }]]),
      routes: [{ routeData: { component: 'id.astro' }, styles: [] }],
    },
    routeCache: { get: () => undefined },
    getComponentByRoute: async () => ({ default: Object.assign(component, { moduleId: '/id.astro' }) }),
  } as unknown as App;
}

const page = (id: string): Page => ({ path: `/${id}`, component: 'id.astro', params: { id }, props: { id } });
const plain = aBundle((_, { id }) => ['<html>', instruction('head'), instruction('maybe-head'), `<p>${id}`]);
const links = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';

const routeOf = (app: App, html: string) => provenRoute(app, page('a'), async () => Buffer.from(html));

describe('a route rendered directly', () => {
  it('takes its links to style sheets from the page that Astro has rendered', async () => {
    const route = await routeOf(plain, `<!DOCTYPE html><html>${links}<p>a`);
    expect(await route?.render(page('b'))).toBe(`<!DOCTYPE html><html>${links}<p>b`);
  });

  it('gives its component the parameters and props of a page', async () => {
    const app = aBundle(({ createAstro }, props) => {
      const { params, props: given } = createAstro(props, {});
      return ['<!doctype html>', instruction('head'), new String(`${params.id} ${given.id}`), 7];
    });
    const route = await routeOf(app, '<!doctype html>a a7');
    expect(await route?.render(page('b'))).toBe('<!doctype html>b b7');
  });

  it.each([
    ['another text', '<!DOCTYPE html><html><p>b'],
    ['a script where links to style sheets belong', '<!DOCTYPE html><html><script src="/a.js"></script><p>a'],
    ['a longer end', '<!DOCTYPE html><html><p>a</p>'],
    ['nothing', ''],
  ])('is not proven where Astro’s page has %s', async (_name, html) => {
    expect(await routeOf(plain, html)).toBeUndefined();
  });

  it('is not proven where its page has no place for links to style sheets', async () => {
    expect(
      await routeOf(
        aBundle(() => ['<p>']),
        '<!DOCTYPE html><p>',
      ),
    ).toBeUndefined();
  });

  it.each<[string, (result: Result) => unknown[]]>([
    ['the address of its page', ({ createAstro }) => [createAstro({}, {}).url.pathname]],
    ['to resolve a script', (result) => [result.resolve('a.ts')]],
    ['to add to the head from within', ({ _metadata }) => [_metadata.propagators]],
    ['a script', () => [instruction('script')]],
    ['bytes', () => [new Uint8Array()]],
  ])('is left to Astro where a component asks for %s', async (_name, pieces) => {
    await expect(routeOf(aBundle(pieces), '')).rejects.toThrow(NotOffered);
  });
});

describe('the application behind Astro’s renderer', () => {
  const renderer = (app: unknown) => ({ name: 'astro', app }) as unknown as Parameters<typeof appOf>[0];

  it('is used in the version of Astro that is installed', () => {
    // Read again what the file names when Astro is updated, and change the version there.
    expect(appOf(renderer(plain), astro.version)).toBe(plain);
  });

  it.each([
    [undefined, 'its getComponentByRoute is not as expected'],
    [{ ...plain, routeCache: {} }, 'its routeCache is not as expected'],
    [
      { ...plain, manifest: { ...plain.manifest, routes: [{ routeData: {} }] } },
      'its manifest.routes is not as expected',
    ],
    [
      { ...plain, manifest: { ...plain.manifest, compressHTML: false } },
      'its manifest.compressHTML is not as expected',
    ],
  ])('is not used where it is %o', (app, reason) => {
    expect(appOf(renderer(app))).toBe(reason);
  });

  it('is not used in another version', () => {
    expect(appOf(renderer(plain), '9.0.0')).toMatch(/^Astro 9\.0\.0 is installed, and only \S+ is known$/);
  });
});

describe('an endpoint answered directly', () => {
  const endpoint = (answer: (context: Result) => Response): App =>
    ({
      manifest: { routes: [{ routeData: { component: 'feed.ts' } }] },
      getComponentByRoute: async () => ({ GET: answer }),
    }) as unknown as App;
  const at = (id: string): Page => ({ path: `/${id}/feed`, component: 'feed.ts', params: { id }, props: { id } });
  const proven = (app: App, bytes: string | Uint8Array) => provenRoute(app, at('a'), async () => Buffer.from(bytes));

  it('gives its parameters and props, and takes any bytes', async () => {
    const app = endpoint(
      ({ params, props }) => new Response(Uint8Array.of(0xff, params.id.charCodeAt(0), props.id.length)),
    );
    const route = await proven(app, Uint8Array.of(0xff, 97, 1));
    expect(await route?.render(at('b'))).toEqual(Uint8Array.of(0xff, 98, 1));
  });

  it('is not proven where Astro answers with other bytes', async () => {
    expect(
      await proven(
        endpoint(() => new Response('a')),
        'b',
      ),
    ).toBeUndefined();
  });

  it.each<[string, (context: Result) => Response]>([
    ['asks for the request', ({ request }) => new Response(request.url)],
    ['answers with a redirect', () => new Response(null, { status: 302, headers: { location: '/' } })],
  ])('is left to Astro where it %s', async (_name, answer) => {
    await expect(proven(endpoint(answer), '')).rejects.toThrow(NotOffered);
  });
});
