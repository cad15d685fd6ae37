import type { Markup } from '../../charts/markup.ts';
import type { Inline } from '../text/inline.ts';

/** A cell of a table; numbers are right-aligned. */
export interface Cell extends Inline {
  isNumber?: boolean;
}

/** The data of a chart as a table, including what the picture leaves out, as far as a page has room for it. */
export interface ChartTable {
  caption: string;
  /** A column with a mark shows only the mark where there is no room for its heading. */
  columns: { text: string; isNumber?: boolean; mark?: Markup }[];
  /** Rows under a heading of their own, or without one; the first cell of a row is its head. */
  groups: { title?: Inline; rows: { head: Inline; cells: Cell[] }[] }[];
}

/** What every chart has: the finding as its title, how it was counted, and the data as a table. */
export interface Chart {
  title: string;
  caption: string;
  /** What the picture leaves out, a sentence each. */
  notes: string[];
  table: ChartTable;
}
