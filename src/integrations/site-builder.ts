import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { astroSite } from '../publishing/astro-site.ts';
import { closingLine } from '../publishing/closing-line.ts';
import { codeKeyOf } from '../publishing/code-key.ts';
import { type PagefindShards, startPagefind } from '../publishing/pagefind/pagefind-shards.ts';
import { siteCache } from '../publishing/site-cache.ts';
import { clock, settings } from '../site/settings.ts';

/** What the content guard has read. @throws Error where it has not run */
function reading(): Archive {
  const archive = handedOver();
  if (!archive) throw new Error('No content has been read: the content guard must run before the site is built.');
  return archive;
}

/**
 * Lets Astro build into a folder of its own within the project, renders most pages without it, and moves the site to the
 * output folder when it is whole, its search index included: Astro empties the folder it builds into before it begins,
 * and can build neither on another disk nor beside the project. To be named last.
 */
export function siteBuilder(): AstroIntegration {
  let output = '';
  let config: AstroConfig;
  let site: ReturnType<typeof astroSite>;
  let pagefind: PagefindShards;

  return {
    name: 'site-builder',
    hooks: {
      'astro:config:setup': ({ command, config: given, updateConfig }) => {
        if (command !== 'build') return;
        output = fileURLToPath(given.outDir);
        updateConfig({ outDir: new URL('.astro/site/', given.root) });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const project = resolve(fileURLToPath(config.root));
        const key = codeKeyOf(project, settings(), reading());
        pagefind = startPagefind(reading(), key);
        site = astroSite(resolve(fileURLToPath(config.outDir)), {
          cache: settings().cacheDir,
          key,
          project,
          base: config.base,
        });
        setPrerenderer((astro) =>
          site.renderer(astro, {
            byAstro: async ({ pathname, route }) => {
              const end = route.type === 'endpoint' ? '' : '/';
              const address = new URL(`${config.base}/${pathname}${end}`.replace(/\/+/g, '/'), config.site);
              const rendered = await astro.render(new Request(address), { routeData: route });
              return rendered instanceof Response ? rendered : rendered.response;
            },
            note: (sentence) => logger.fork('page').info(sentence),
            warn: (sentence) => logger.warn(sentence),
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`Pages: ${site.pages()}`);
        const begun = performance.now();
        const kept = await site.finish(reading(), pagefind, clock());
        logger.info(`Search index: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
        siteCache(settings().cacheDir).publish(kept, fileURLToPath(dir), output);
        logger.info(`Site: ${output}`);
        logger.info(closingLine(reading().records.length, site.pages(), 0));
      },
    },
  };
}
