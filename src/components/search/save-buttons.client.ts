import { fileName, rowsAsCsv, rowsAsJson } from '../../formats/search-results.ts';
import type { Locale } from '../../language/locales.ts';
import { type Query, searchOf } from '../../search/query/query.ts';
import type { Row } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { saveFile } from './save-file.ts';

interface Wish {
  rows: Promise<Row[]>;
  query: Query;
}

/** The buttons that give the whole answer as a file; each names its format as `data-format`. */
export function saveButtons(place: HTMLElement, words: PageWords, lang: Locale, wish: () => Wish): void {
  const flaw = place.querySelector<HTMLElement>('[role="alert"]');
  const save = async (format: string) => {
    const { rows, query } = wish();
    const at = new Date();
    const name = fileName(words.save.name, query.words, at, format);
    const address = new URL(location.pathname + searchOf(query), location.origin).href;
    if (format === 'csv') saveFile(name, rowsAsCsv(await rows, words, address), 'text/csv;charset=utf-8');
    else saveFile(name, rowsAsJson(await rows, { address, lang, at }), 'application/json');
  };
  for (const button of place.querySelectorAll('button')) {
    button.addEventListener('click', async () => {
      if (flaw) flaw.textContent = '';
      button.ariaBusy = 'true';
      await save(button.dataset.format ?? 'csv').catch(() => {
        if (flaw) flaw.textContent = words.save.failed;
      });
      button.ariaBusy = null;
    });
  }
}
