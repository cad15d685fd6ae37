import { rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type Archive, isPublishable } from '../archive/archive.ts';
import { handOver, isHandedOver } from '../archive/handover.ts';
import { refusedProject } from '../publishing/output-folder.ts';
import { type ContentReader, contentReader, reportProblems, withHistories } from '../publishing/reading.ts';
import { type Settings, SettingsError, settings } from '../site/settings.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds to wait for further changes before reading again: an editor saves several files at once. */
const settling = 50;

/** What Astro's store must know of the site's own pages. */
const pagesIn = ({ pages }: Archive): string => pages.map(({ id, lang, digest }) => `${id}/${lang} ${digest}`).join();

/** The settings, or the sentence that says which one cannot be used, and the end. */
function settingsOrEnd(): Settings {
  try {
    return settings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Why Astro’s own command does not build: it takes no lock, and does not ask whether the output folder may be replaced. */
const buildsAlone = 'Astro alone does not build this site. Run npm run build instead. Nothing was changed.';

/** Removes the list of pages that preview and build share: Astro keeps one of another content folder as it is. */
const forgetPages = (root: URL): void => rmSync(new URL('.astro/content-modules.mjs', root), { force: true });

/** A reader of the content with its history. */
async function readerFor(folders: Pick<Settings, 'contentDirs' | 'cacheDir'>, logger: AstroIntegrationLogger) {
  return withHistories(await contentReader(folders), folders, (sentence) => logger.warn(sentence));
}

/** Ends in a sentence, where there is one. */
function endWith(refusal: string | undefined): void {
  if (refusal === undefined) return;
  console.error(refusal);
  process.exit(1);
}

/**
 * Reads the content before anything else of Astro does; for a build, the command that starts it has done so. A type check
 * with an error in the content ends here. The preview goes on: every page then shows the problems, and the page that was
 * asked for comes back when they are corrected.
 */
export function contentGuard(): AstroIntegration {
  let read: ContentReader;
  let current: Archive;

  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        endWith(refusedProject(fileURLToPath(config.root)));
        const { contentDirs, cacheDir, siteUrl, basePath } = settingsOrEnd();
        updateConfig({ site: siteUrl, base: basePath });
        if (command === 'preview') return;
        if (command === 'build' && !isHandedOver()) endWith(buildsAlone);
        forgetPages(config.root);
        // The command that builds has read the content already.
        if (command === 'build') return;
        read = await readerFor({ contentDirs, cacheDir }, logger);
        current = await read();
        if (current.problems.length > 0) reportProblems(current);
        if (command !== 'dev' && !isPublishable(current)) process.exit(1);
        handOver(current);
      },

      'astro:server:setup': ({ server, refreshContent }) => {
        const { contentDirs } = settings();
        let waiting: NodeJS.Timeout | undefined;
        const reread = async () => {
          const before = current;
          current = await read();
          reportProblems(current);
          // Broken facts are left out of a reading; the last good ones are shown again when they are corrected.
          if (isPublishable(current)) {
            handOver(current);
            // Astro renders the site's own pages from its store; filling that takes longer than all the rest.
            if (pagesIn(current) !== pagesIn(before)) await refreshContent?.({});
            for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add([...contentDirs]);
        server.watcher.on('all', (_event, path) => {
          if (!contentDirs.some((folder) => path.startsWith(folder + sep))) return;
          clearTimeout(waiting);
          waiting = setTimeout(reread, settling);
        });
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (isPublishable(current) || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(422, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(current.problems));
        });
      },
    },
  };
}
