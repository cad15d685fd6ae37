/** A run of plain text in a snippet, a title or a name. */
export interface Span {
  text: string;
  /** Whether it matches the query. */
  isMarked: boolean;
}

/** The text of some spans. */
export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
