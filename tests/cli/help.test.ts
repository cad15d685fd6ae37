import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandLineOf, commandLines } from '../../src/cli/command-lines.ts';
import { readCommandLine, usageOf } from '../../src/cli/read-command-line.ts';
import { runTool } from './run.ts';

const names = Object.keys(commandLines) as CommandName[];
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

describe('the usage of a command', () => {
  it.each(names)('has every option of %s in a line, and an example that it can read', (name) => {
    const { options, example } = commandLineOf(name);
    const usage = usageOf(name);
    for (const option of Object.keys(options))
      expect(usage).toMatch(new RegExp(`^  --${option}(?: [A-Z]+)? +\\S`, 'm'));
    expect(usage).toContain(example);
    const [, called = ''] = /^npm (?:run )?(\S+)/.exec(example) ?? [];
    expect(scripts[called]).toMatch(new RegExp(`main\\.ts ${name}$`));
    const words = [...(example.split(' -- ')[1] ?? '').matchAll(/"[^"]*"|\S+/g)].map(([word]) =>
      word.replaceAll('"', ''),
    );
    expect(() => readCommandLine(name, words)).not.toThrow();
  });

  it('is printed instead of anything else', () => {
    expect(runTool(['deploy', '--help'])).toEqual({ status: 0, stdout: `${usageOf('deploy')}\n`, stderr: '' });
  });
});

describe('a command line that cannot be read', () => {
  it.each([
    ['check', ['--jsn'], "Unknown option '--jsn': did you mean --json? npm run check -- --help lists its options."],
    ['check', ['--xyzzy'], "Unknown option '--xyzzy'. npm run check -- --help lists its options."],
    ['serve', ['--prot', '1'], "Unknown option '--prot': did you mean --port? npm start -- --help lists its options."],
    ['schemas', ['all'], "Unexpected argument 'all'. npm run schemas -- --help lists its options."],
    ['links', ['--pause'], "Option '--pause <value>' argument missing. npm run links -- --help lists its options."],
    ['build', ['--force=1'], "Option '--force' does not take an argument. npm run build -- --help lists its options."],
  ] as const)('is refused with the nearest option and where to look: %s %j', (name, args, sentence) => {
    expect(() => readCommandLine(name, [...args])).toThrow(sentence);
  });
});
