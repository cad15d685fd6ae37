import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { astroSite } from '../publishing/astro-site.ts';
import { refuseChanged } from '../publishing/changed-meanwhile.ts';
import { closingLine } from '../publishing/closing-line.ts';
import { codeKeyOf } from '../publishing/code-key.ts';
import { keepShard } from '../publishing/joined-shards.ts';
import { type PagefindShards, startPagefind } from '../publishing/pagefind/pagefind-shards.ts';
import { updateSearch } from '../publishing/search-index.ts';
import { siteCache } from '../publishing/site-cache.ts';
import { clock, settings } from '../site/settings.ts';

/** What the content guard has read. @throws Error where it has not run */
function reading(): Archive {
  const archive = handedOver();
  if (!archive) throw new Error('No content has been read: the content guard must run before the site is built.');
  return archive;
}

type Site = ReturnType<typeof astroSite>;

/** Where Astro has built a site, and the folder that it is for. */
interface Placement {
  folder: string;
  output: string;
  logger: AstroIntegrationLogger;
}

/** Adds the search index to a site and puts it into its output folder. */
async function publish(site: Site, pagefind: PagefindShards, { folder, output, logger }: Placement): Promise<void> {
  const tree = site.tree();
  const begun = performance.now();
  const search = await updateSearch(reading(), clock(), tree, () => pagefind);
  logger.info(`Search index: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
  const made = site.finish(tree, reading(), clock());
  refuseChanged(reading(), made.record.reads);
  siteCache(settings().cacheDir).publish({ ...made, search }, folder, output);
  logger.info(`Site: ${output}`);
}

/** Leaves the pages of a shard in the cache, for the build that joins all shards. */
function keepPages(site: Site, folder: string, logger: AstroIntegrationLogger): void {
  const { shard, cacheDir } = settings();
  if (!shard) return;
  keepShard(cacheDir, shard, site.finish(site.tree(), reading(), clock()), folder);
  logger.info(`Shard ${shard.index}/${shard.count}: ${cacheDir}`);
}

/**
 * Lets Astro build into a folder of its own within the project, renders most pages without it, and moves the site to the
 * output folder when it is whole, its search index included: Astro empties the folder it builds into before it begins,
 * and can build neither on another disk nor beside the project. To be named last.
 */
export function siteBuilder(): AstroIntegration {
  let output = '';
  let config: AstroConfig;
  let site: Site;
  let pagefind: PagefindShards | undefined;

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
        const { shard, cacheDir: cache } = settings();
        pagefind = shard ? undefined : startPagefind(reading(), key);
        site = astroSite(resolve(fileURLToPath(config.outDir)), {
          cache,
          key,
          project,
          base: config.base,
          shard,
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
        if (pagefind) await publish(site, pagefind, { folder: fileURLToPath(dir), output, logger });
        else keepPages(site, fileURLToPath(dir), logger);
        logger.info(closingLine(reading().records.length, site.pages(), 0));
      },
    },
  };
}
