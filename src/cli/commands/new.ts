import { join } from 'node:path';
import { intro } from '@clack/prompts';
import { dayAt } from '../../model/instant.ts';
import { clock, settings } from '../../site/settings.ts';
import { Cancelled, type Terminal } from '../new/ask.ts';
import { readOptions } from '../new/options.ts';
import { type Registered, register } from '../new/register.ts';
import { type Sayings, sayingsIn } from '../new/sayings.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from '../translate/debt.ts';

/**
 * `new [meeting|campaign|funding-call] [--date D] [--forum ID]… [--title-en T] [--title-hu T] [--yes] …`: begins a
 * record as a draft, with the next free number, its facts and both texts. What the options do not say is asked; with
 * `--yes` nothing is. Never writes over anything; Ctrl+C leaves nothing behind.
 */
export async function begin(args: string[]): Promise<number> {
  const asked = readOptions(args, process.env);
  const say = sayingsIn(asked.lang);
  const { contentDirs } = settings();
  const terminal: Terminal | undefined = asked.yes ? undefined : { input: process.stdin, output: process.stdout };
  if (terminal && !process.stdin.isTTY) {
    throw new Refusal('Questions need a terminal: say everything by options, and add --yes.');
  }
  try {
    if (terminal) intro(say.intro);
    const registered = await register(asked, { contentDirs, today: dayAt(clock()) }, terminal);
    console.log(report(registered, say));
    return 0;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(say.cancelled);
    return 1;
  }
}

/** What was written, and what comes next. */
function report({ draft: { number, files }, folder }: Registered, say: Sayings): string {
  return [
    `${say.written} ${number}`,
    ...Object.keys(files).map((name) => `  ${fromHere(join(folder, name))}`),
    say.next,
    ...Object.values(say.steps).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
