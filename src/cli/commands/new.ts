import { join } from 'node:path';
import { intro } from '@clack/prompts';
import { dayAt } from '../../model/instant.ts';
import { clock, settings } from '../../site/settings.ts';
import { Cancelled, type Terminal } from '../new/ask.ts';
import { readOptions } from '../new/options.ts';
import { type Prompts, promptsIn } from '../new/prompts.ts';
import { type Registered, register } from '../new/register.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from '../translate/debt.ts';

/**
 * `new [meeting|campaign|funding-call] [--date D] [--forum ID]… [--title-en T] [--title-hu T] [--yes] …`: begins a
 * record as a draft, with the next free number, its facts and both texts. What the options do not give is asked for; with
 * `--yes` nothing is. Never writes over anything; Ctrl+C leaves nothing behind.
 */
export async function begin(args: string[]): Promise<number> {
  const options = readOptions(args, process.env);
  const prompts = promptsIn(options.lang);
  const { contentDirs } = settings();
  const terminal: Terminal | undefined = options.yes ? undefined : { input: process.stdin, output: process.stdout };
  if (terminal && !process.stdin.isTTY) {
    throw new Refusal('Questions need a terminal. Give everything as options, and add --yes.');
  }
  try {
    if (terminal) intro(prompts.intro);
    const registered = await register(options, { contentDirs, today: dayAt(clock()) }, terminal);
    console.log(report(registered, prompts));
    return 0;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(prompts.cancelled);
    return 1;
  }
}

/** The files written, and the next steps. */
function report({ draft: { number, files }, folder }: Registered, prompts: Prompts): string {
  return [
    `${prompts.written} ${number}`,
    ...Object.keys(files).map((name) => `  ${fromHere(join(folder, name))}`),
    prompts.next,
    ...Object.values(prompts.steps).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
