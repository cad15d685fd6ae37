import { SettingsError } from '../site/settings.ts';
import { check } from './commands/check.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';

const commands: Record<string, (args: string[]) => number | Promise<number>> = { check, search, serve };

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

/** Whether the message of an error is meant for the person at the keyboard: a setting, an option, a file of the system. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    (error instanceof Error && 'syscall' in error) ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
