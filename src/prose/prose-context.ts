import type { Locale } from '../language/locales.ts';
import type { ProseLink, ProsePicture } from './tag.ts';

/** What a text is rendered for. */
export interface ProseContext {
  readonly lang: Locale;
  /** By how many levels its headings sink: a page has headings of its own above them. */
  readonly sink?: number;
  /** Where a link target leads; undefined where there is nothing to show, and the link becomes its words. */
  readonly link: (target: string) => ProseLink | undefined;
  /** Where a picture's file is; undefined where there is none to show, and its description replaces it. */
  readonly picture: (target: string) => ProsePicture | undefined;
}
