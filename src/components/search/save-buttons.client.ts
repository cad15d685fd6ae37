import { fileName, rowsAsCsv, rowsAsJson } from '../../formats/search-results.ts';
import type { Locale } from '../../language/locales.ts';
import { type Query, searchOf } from '../../search/query/query.ts';
import type { Row } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { saveFile } from './save-file.ts';

/** What is downloaded, and the query that it answers. */
interface Download {
  rows: Promise<Row[]>;
  query: Query;
}

/** The buttons that download the complete answer as a file; each names its format in `data-format`. */
export function saveButtons(container: HTMLElement, words: PageWords, lang: Locale, download: () => Download): void {
  const failure = container.querySelector<HTMLElement>('[role="alert"]');
  const save = async (format: string) => {
    const { rows, query } = download();
    const at = new Date();
    const name = fileName(words.save.name, query.words, at, format);
    const address = new URL(location.pathname + searchOf(query), location.origin).href;
    if (format === 'csv') saveFile(name, rowsAsCsv(await rows, words, address), 'text/csv;charset=utf-8');
    else saveFile(name, rowsAsJson(await rows, { address, lang, at }), 'application/json');
  };
  for (const button of container.querySelectorAll('button')) {
    button.addEventListener('click', async () => {
      if (failure) failure.textContent = '';
      button.ariaBusy = 'true';
      await save(button.dataset.format ?? 'csv').catch(() => {
        if (failure) failure.textContent = words.save.failed;
      });
      button.ariaBusy = null;
    });
  }
}
