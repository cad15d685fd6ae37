/** A position in a text: line and column, both counted from 1; columns count UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A step from a map to a field, or from a list to an item. */
export type FieldPath = readonly (string | number)[];
