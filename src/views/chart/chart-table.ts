import type { Markup } from '../../charts/markup.ts';
import type { Inline } from '../text/inline.ts';

/** The data of a chart as a table, including what the picture leaves out, as far as a page has room for it. */
export interface ChartTable {
  caption: string;
  /** A column with a mark shows only the mark where there is no room for its heading. */
  columns: { text: string; mark?: Markup }[];
  /** Whether all columns but the first hold numbers; the last one always does. Numbers are right-aligned. */
  isNumeric: boolean;
  /** The first cell of a row is its head. */
  rows: { head: Inline; cells: Inline[] }[];
}

/** What every chart has: the finding as its title, how it was counted, and the data as a table. */
export interface Chart {
  /** What it is about, in a few words. */
  name: string;
  title: string;
  caption: string;
  /** What the picture leaves out, a sentence each. */
  notes: string[];
  table: ChartTable;
}
