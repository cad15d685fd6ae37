import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { JoinError } from '../publishing/joined-shards.ts';
import { isPagefindError } from '../publishing/pagefind/pagefind-error.ts';
import { SettingsError } from '../site/settings.ts';
import { HistoryError } from '../source/git.ts';
import { Refusal } from './refusal.ts';

// What Node has made of the code is kept with the installed packages: the next command begins in half the time.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));

type Command = (args: string[]) => number | Promise<number>;

/** Only the command that is named is loaded: loading all of them takes longer than checking a small folder. */
const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  changes: async () => (await import('./commands/changes.ts')).changes,
  links: async () => (await import('./commands/links.ts')).links,
  new: async () => (await import('./commands/new.ts')).begin,
  overdue: async () => (await import('./commands/overdue.ts')).overdue,
  schemas: async () => (await import('./commands/schemas.ts')).schemas,
  search: async () => (await import('./commands/search.ts')).search,
  serve: async () => (await import('./commands/serve.ts')).serve,
  translate: async () => (await import('./commands/translate.ts')).translate,
  verify: async () => (await import('./commands/verify.ts')).verify,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
  console.error(`Name a command: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    const command = await load();
    process.exitCode = await command(args);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Whether the message of an error is meant for the person at the keyboard: a refusal, a setting, an option, a file of the system. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    error instanceof Refusal ||
    error instanceof HistoryError ||
    error instanceof JoinError ||
    (error instanceof Error && error.name === 'LockedError') ||
    isPagefindError(error) ||
    (error instanceof Error && 'syscall' in error) ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
