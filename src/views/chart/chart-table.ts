import type { Markup } from '../../charts/markup.ts';
import type { Inline } from '../text/inline.ts';

/** A cell of a table; numbers stand below each other. */
export interface Cell extends Inline {
  isNumber?: boolean;
}

/** What a picture shows, as a table with everything that the picture leaves out. */
export interface ChartTable {
  caption: string;
  /** A column with a mark shows that alone where there is no room for its words. */
  columns: { text: string; isNumber?: boolean; mark?: Markup }[];
  /** Rows under a heading of their own, or without one; the first cell of a row is its head. */
  groups: { title?: Inline; rows: { head: Inline; cells: Cell[] }[] }[];
}

/** What every picture has: the finding as its title, how it was counted, and the same as a table. */
export interface Chart {
  title: string;
  caption: string;
  /** What the picture leaves out, a sentence each. */
  notes: string[];
  table: ChartTable;
}
