import { parseArgs } from 'node:util';
import { nearest } from '../language/nearest.ts';
import { type CommandName, commandLineOf, commandLines } from './command-lines.ts';
import { Refusal } from './refusal.ts';

type OptionsOf<Name extends CommandName> = (typeof commandLines)[Name]['options'];
type Read<Name extends CommandName> = ReturnType<
  typeof parseArgs<{ options: OptionsOf<Name>; allowPositionals: true }>
>;

/** What is wrong with a command line, in one sentence, with the nearest option where there is one. */
function refusalOf(name: CommandName, { message }: Error): Refusal {
  const [sentence = ''] = message.split(/\. |\n/);
  const unknown = /^Unknown option '--([^']+)'/.exec(message)?.[1];
  const { script = `npm run ${name}`, options } = commandLineOf(name);
  const meant = unknown && nearest(unknown, [...Object.keys(options), 'help']);
  const hint = `${script} -- --help lists its options.`;
  return new Refusal(`${sentence.replace(/\.$/, '')}${meant ? `: did you mean --${meant}?` : '.'} ${hint}`);
}

/** Reads the options and words of a command. @throws Refusal for an option or word that it does not take */
export function readCommandLine<Name extends CommandName>(name: Name, args: string[]): Read<Name> {
  const { options } = commandLines[name];
  const allowPositionals = commandLineOf(name).words !== undefined;
  try {
    return parseArgs({ args, options, allowPositionals }) as unknown as Read<Name>;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw refusalOf(name, error);
    throw error;
  }
}

/** Whether a command line asks how the command is used. */
export const asksForUsage = (args: readonly string[]): boolean =>
  args.slice(0, args.includes('--') ? args.indexOf('--') : undefined).includes('--help');

/** How a command is used: what it does, each option in a line, an example. */
export function usageOf(name: CommandName): string {
  const { script = `npm run ${name}`, does, words, options, example } = commandLineOf(name);
  const lines = Object.entries(options).map(([option, { value, does: effect, default: initial }]) => {
    const isSet = typeof initial === 'string' && initial !== '';
    return [`--${option}${value ? ` ${value}` : ''}`, `${effect}${isSet ? ` (${initial})` : ''}`] as const;
  });
  const widest = Math.max(0, ...lines.map(([option]) => option.length));
  const listed = lines.map(([option, effect]) => `  ${option.padEnd(widest)}  ${effect}`);
  const call = [script, ...(words || lines.length > 0 ? ['--'] : []), words, lines.length > 0 && '[OPTIONS]'];
  return [`${call.filter(Boolean).join(' ')}\n${does}`, listed.join('\n'), `Example:\n  ${example}`]
    .filter((part) => part !== '')
    .join('\n\n');
}
