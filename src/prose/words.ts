import type { Locale } from '../language/locales.ts';

/** The few words that rendering itself adds to a text. */
export interface ProseWords {
  readonly footnotes: string;
  readonly footnoteBack: (reference: string) => string;
  readonly table: (number: number) => string;
  readonly warning: string;
  readonly source: string;
  readonly picture: string;
}

export const proseWords: Record<Locale, ProseWords> = {
  en: {
    footnotes: 'Notes',
    footnoteBack: (reference) => `Back to reference ${reference}`,
    table: (number) => `Table ${number}`,
    warning: 'Warning',
    source: 'Source',
    picture: 'Picture:',
  },
  hu: {
    footnotes: 'Jegyzetek',
    footnoteBack: (reference) => `Vissza a szöveghez (${reference})`,
    table: (number) => `${number}. táblázat`,
    warning: 'Figyelem',
    source: 'Forrás',
    picture: 'Kép:',
  },
};
