import { SettingsError } from '../site/settings.ts';
import { HistoryError } from '../source/git.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { begin } from './commands/new.ts';
import { schemas } from './commands/schemas.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { translate } from './commands/translate.ts';
import { Refusal } from './refusal.ts';

const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  check,
  changes,
  new: begin,
  schemas,
  search,
  serve,
  translate,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error(`Say what to do: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
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
    (error instanceof Error && 'syscall' in error) ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
