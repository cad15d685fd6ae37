import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** Those who speak of a build in its own words: what else is only for information is left out. */
const reporters = ['content-guard', 'site-builder'];

/** Warnings that every sound build gives. One is known by where it comes from and how it begins. */
const harmless: readonly { label: string; text: RegExp }[] = [
  // Astro marks the modules of pages in MDX by this directive and reads it before they are bundled.
  { label: 'vite', text: /^\[MODULE_LEVEL_DIRECTIVE\] .*"use astro:head-inject"/ },
  // Every collection is declared in src/content.config.ts, and an archive may have no redirects, tombstones or records.
  { label: 'content', text: /^The collection "\w+" does not exist or is empty\./ },
];

type Message = Pick<AstroLoggerMessage, 'label' | 'level' | 'message'>;

/** What Astro says before it passes on an error of ours, which the build reports itself. */
const isForeword = /^An unhandled error occurred while running the "[\w:]+" hook/;

/** Whether a message of a build is shown: every error, every warning but the harmless ones, and the phases. */
export function isShown({ label, level, message }: Message): boolean {
  const text = stripVTControlCharacters(message);
  if (level === 'error') return !isForeword.test(text);
  if (level === 'info') return label !== null && reporters.includes(label);
  return level === 'warn' && !harmless.some((known) => known.label === label && known.text.test(text));
}

const from = ({ label }: Message) => (label === null ? '' : `[${label}] `);

/** Where in the code something happened is for --verbose. */
const withoutStack = ({ message }: Message) => message.replace(/\n\s+at .*/g, '');

/** Where Astro’s messages go in a quiet build: phases to the output, warnings and errors to the error output. */
export default function buildLog(): AstroLoggerDestination {
  return {
    write: (event) => {
      if (!isShown(event)) return;
      if (event.level === 'info') console.log(event.message);
      else console.error(`${event.level === 'error' ? 'Error' : 'Warning'} ${from(event)}${withoutStack(event)}`);
    },
  };
}
