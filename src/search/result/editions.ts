import type { Locale } from '../../language/locales.ts';
import { type Engine, SearchFileError } from './answer.ts';

/** What depends on an edition of the index. */
type Renewed = Omit<Engine, 'findPlainly'>;

/** An engine over the files of the site as they were published at once. */
export interface Edition extends Renewed {
  /** A name that changes with what is published; may reject as `SearchFileError`. */
  edition(lang: Locale): Promise<string>;
}

/**
 * An engine for a page that stays open while the site is published again: when a part is missing it lets go of all that
 * it knows and begins with the files of now. Document numbers differ between editions, so each answer is of one.
 *
 * @param open opens an edition, past the copies that the browser keeps or with their help
 */
export function renewing(open: (cache: RequestCache) => Edition): Renewed {
  let present = open('default');

  const from = async <Result>(edition: Edition, ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      if (edition === present && error instanceof SearchFileError) present = open('no-cache');
      throw error;
    }
  };

  /** Searches; and once more where a file is missing because another edition has come. */
  const retried = async <Result>(lang: Locale, ask: (edition: Edition) => Promise<Result>): Promise<Result> => {
    const mine = present;
    try {
      return await from(mine, () => ask(mine));
    } catch (error) {
      const latest = present;
      if (latest === mine) throw error;
      const isNewer = await Promise.all([mine.edition(lang), latest.edition(lang)]).then(
        ([before, now]) => before !== now,
        () => false,
      );
      if (!isNewer) throw error;
      return from(latest, () => ask(latest));
    }
  };

  return {
    find: (query, lang, first) =>
      retried(lang, async (edition) => {
        const answer = await edition.find(query, lang, first);
        const { otherForms } = answer;
        return {
          ...answer,
          rest: () => from(edition, answer.rest),
          facets: () => from(edition, answer.facets),
          ...(otherForms && { otherForms: () => from(edition, otherForms) }),
          elsewhere: () => from(edition, answer.elsewhere),
        };
      }),
    all: (query, lang) => retried(lang, (edition) => edition.all(query, lang)),
    preload: (lang) => retried(lang, (edition) => edition.preload(lang)),
  };
}
