import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { CommandName } from './command-lines.ts';

// What Node has made of the code is kept with the installed packages: the next command begins in half the time, and so do
// the processes that this one starts. That holds only for what is imported after this call, so that nothing of the project
// is imported above.
process.env.NODE_COMPILE_CACHE ||= join(import.meta.dirname, '../../node_modules/.cache/node');
enableCompileCache(process.env.NODE_COMPILE_CACHE);

type Command = (args: string[]) => number | Promise<number>;

/** Only the command that is named is loaded: loading all of them takes longer than checking a small folder. */
const commands: Record<CommandName, () => Promise<Command>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  changes: async () => (await import('./commands/changes.ts')).changes,
  compress: async () => (await import('./commands/compress.ts')).compress,
  deploy: async () => (await import('./commands/deploy.ts')).deploy,
  links: async () => (await import('./commands/links.ts')).links,
  new: async () => (await import('./commands/new.ts')).begin,
  overdue: async () => (await import('./commands/overdue.ts')).overdue,
  'preview-report': async () => (await import('./commands/preview-report.ts')).previewReport,
  schemas: async () => (await import('./commands/schemas.ts')).schemas,
  search: async () => (await import('./commands/search.ts')).search,
  serve: async () => (await import('./commands/serve.ts')).serve,
  translate: async () => (await import('./commands/translate.ts')).translate,
  verify: async () => (await import('./commands/verify.ts')).verify,
};

const [name = '', ...args] = process.argv.slice(2);
const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);
if (!isCommand(name)) {
  console.error(`Name a command: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    const { asksForUsage, usageOf } = await import('./read-command-line.ts');
    if (asksForUsage(args)) console.log(usageOf(name));
    else process.exitCode = await (await commands[name]())(args);
  } catch (error) {
    const { isExpected } = await import('./expected-errors.ts');
    if (!isExpected(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
