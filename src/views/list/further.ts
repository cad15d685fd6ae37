/** What a phone says where it begins a long list with a few items. A desk and paper have all of it. */
export interface Further {
  /** How many of how many it shows; undefined where it shows the beginning of each. */
  note: string | undefined;
  /** The words that ask for the whole. */
  all: string;
}
