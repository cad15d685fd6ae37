/** Pagefind’s failure, in a sentence for the person who builds. */
export class PagefindError extends Error {
  override name = 'PagefindError';

  /** @param reason what Pagefind says, of which the first line is passed on */
  constructor(reason: string) {
    const [first = ''] = reason.split(/\.?(?:\n|$)/, 1);
    super(`Pagefind could not index the texts: ${first}. If npm ci does not help, report the failure.`);
  }
}

/** Whether an error is Pagefind’s, also where it comes from another copy of this module, as Astro loads one. */
export const isPagefindError = (error: unknown): error is PagefindError =>
  error instanceof Error && error.name === 'PagefindError';
