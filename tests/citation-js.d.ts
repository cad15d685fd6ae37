/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export interface CslItem {
    id: string;
    type: string;
    title?: string;
    number?: string;
    genre?: string;
    publisher?: string;
    language?: string;
    URL?: string;
    author?: { literal?: string; family?: string }[];
    issued?: { 'date-parts': (string | number)[][] };
  }

  export const plugins: {
    input: { chain(text: string, options: { forceType: string; generateGraph: boolean }): CslItem[] };
    output: { format(name: 'bibliography', items: object[], options: { template: string; lang: string }): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
