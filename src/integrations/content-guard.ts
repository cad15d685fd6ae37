import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { type Archive, isPublishable } from '../archive/archive.ts';
import { handOver } from '../archive/handover.ts';
import { readAhead } from '../archive/read-ahead.ts';
import { createArchiveReader } from '../archive/read-archive.ts';
import { shownArchive } from '../archive/shown-archive.ts';
import { toTerminalLine, toTerminalSummary } from '../checks/reporters/terminal.ts';
import { type Settings, SettingsError, settings } from '../site/settings.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds to wait for further changes before reading again: an editor saves several files at once. */
const settling = 50;

function report({ problems, records, tombstones }: Archive): void {
  const lines = [...problems.map(toTerminalLine), toTerminalSummary(problems, records.length + tombstones.length)];
  console.error(lines.join('\n'));
}

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

/**
 * Reads the content before anything else of Astro does. A build or a type check with an error in the content ends
 * here, before the old output is touched. The preview goes on: every page then shows the problems, and the page
 * that was asked for comes back when they are mended.
 */
export function contentGuard(): AstroIntegration {
  let read: () => Archive;
  let current: Archive;

  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const { contentDir, siteUrl, basePath, clock } = settingsOrEnd();
        updateConfig({ site: siteUrl, base: basePath });
        if (command === 'preview') return;
        read = createArchiveReader(contentDir, await readAhead(contentDir));
        current = read();
        if (current.problems.length > 0) report(current);
        if (command === 'dev') return handOver(current);
        if (!isPublishable(current)) process.exit(1);
        handOver(shownArchive(current, Temporal.Instant.fromEpochMilliseconds(clock)));
      },

      'astro:server:setup': ({ server, refreshContent }) => {
        const { contentDir } = settings();
        let waiting: NodeJS.Timeout | undefined;
        const reread = async () => {
          current = read();
          report(current);
          // Broken facts are left out of a reading; the last good ones stay in the store until they are mended.
          if (isPublishable(current)) {
            handOver(current);
            await refreshContent?.({});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
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
