import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './page.ts';

/** Resolves the configuration once: the table of elements takes longer to make than a page takes to validate. */
class OnceLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#resolved ??= super.getConfigFor(file);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OnceLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Safari takes a list without markers for none, unless it is called one.
      'no-redundant-role': 'off',
      // The title ends with the name of the site, which is content and as long as its body wishes.
      'long-title': 'off',
      // The stylesheet keeps a telephone number in one line, so that it is copied with plain spaces.
      'tel-non-breaking': 'off',
      // Bodies keep the line ends of their authors; nobody sees them.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** Pages by the part of the site they belong to: `en/meetings`. */
const parts = [...Map.groupBy(pages, ({ file }) => file.split('/').slice(0, -2).slice(0, 2).join('/') || 'the root')];

describe('the HTML', () => {
  it.each(parts)('of %s is valid', async (_, some) => {
    const mistakes = await Promise.all(
      some.map(async ({ file, html }) => {
        const { results } = await validator.validateString(html);
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        );
      }),
    );
    expect(mistakes.flat()).toEqual([]);
  });

  it('ends no link with a space before a stop', () => {
    const loose = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/\S+\s<\/a>[.,;:)]/g)].map(([text]) => `${file}: ${text}`),
    );
    expect(loose).toEqual([]);
  });

  it('would not be called valid with a mistake in it', async () => {
    const { valid } = await validator.validateString(
      '<!doctype html><html lang="en"><body><p><div></div></p></body></html>',
    );
    expect(valid).toBe(false);
  });
});
