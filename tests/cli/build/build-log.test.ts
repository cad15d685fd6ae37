import { describe, expect, it, vi } from 'vitest';
import buildLog, { isShown } from '../../../src/cli/build/build-log.ts';

const message = (level: 'debug' | 'info' | 'warn' | 'error', label: string | null, text: string) => ({
  level,
  label,
  message: text,
  newLine: true,
});

const directive = (name: string) =>
  message('warn', 'vite', `\u001b[33m[MODULE_LEVEL_DIRECTIVE] \u001b[0mThe semantics of the directive "${name}" may …`);

describe('the log of a build', () => {
  it.each([
    ['a phase', message('info', 'site-builder', 'Search index: 1.20 s')],
    ['an unknown warning', message('warn', 'vite', '[CIRCULAR_IMPORT] a → b → a')],
    ['a directive that means something', directive('use client')],
    ['a warning without a label', message('warn', null, 'Something is odd.')],
    ['an error', message('error', 'build', 'Caught error rendering /en/: oh')],
    ['an error like a harmless warning', { ...directive('use astro:head-inject'), level: 'error' as const }],
  ])('shows %s', (_name, shown) => {
    expect(isShown(shown)).toBe(true);
  });

  it.each([
    ['a line for a page', message('info', null, '  ├─ /en/index.html')],
    ['what the bundler does', message('info', 'vite', '✓ built in 2.93s')],
    ['the mark of pages in MDX', directive('use astro:head-inject')],
    [
      'what comes before an error that the build reports itself',
      message('error', 'site-builder', 'An unhandled error occurred while running the "astro:build:done" hook'),
    ],
    [
      'an empty collection',
      message('warn', 'content', 'The collection "redirects" does not exist or is empty. Please'),
    ],
  ])('leaves out %s', (_name, hidden) => {
    expect(isShown(hidden)).toBe(false);
  });

  it('gives phases to the output, and warnings and errors to the error output, whole', () => {
    const [output, errors] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
    for (const spy of [output, errors]) spy.mockImplementation(() => undefined);
    const { write } = buildLog();
    write(message('info', 'site-builder', 'Site: /dist/'));
    write(message('warn', 'vite', 'first line\nsecond line'));
    write(message('info', 'vite', 'nothing'));
    expect([output.mock.calls, errors.mock.calls]).toEqual([
      [['Site: /dist/']],
      [['Warning [vite] first line\nsecond line']],
    ]);
    vi.restoreAllMocks();
  });
});
