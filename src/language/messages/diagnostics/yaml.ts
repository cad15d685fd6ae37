import type { NoParams } from './wording.ts';

/** `meant` is the whole value between quotation marks; undefined where it is a part of something larger. */
interface Quoting {
  meant?: string | undefined;
}

/** What is written, and what would be right instead, where the text shows it. */
interface Missing {
  written?: string;
  meant?: string;
}

/** `spaces` is how many a line should begin with, where the lines above show it. */
interface Indent {
  spaces?: number | undefined;
}

/** Mistakes in the YAML itself, in front matter, and in how a file was saved. */
export interface YamlParams {
  'duplicate-field': NoParams;
  'tab-indent': Indent;
  'uneven-indent': Indent;
  'deeper-line': NoParams;
  'missing-colon': NoParams;
  'missing-colon-and-space': Missing;
  'missing-colon-space': Missing;
  'missing-hyphen-space': Missing;
  'missing-comma': Missing;
  'second-colon': Quoting;
  'text-after-quote': Quoting;
  'stray-comma': NoParams;
  /** A value in braces that a comma ends. */
  'comma-in-value': { written: string; meant: string };
  'stray-bracket': NoParams;
  'list-beside-field': NoParams;
  /** A sign that YAML gives a meaning at the beginning of a value; `other` is any other than those named. */
  'special-sign': Quoting & { sign: '&*' | '>|' | '%' | '!' | 'other' };
  backslash: NoParams;
  'split-file': NoParams;
  'unreadable-line': Quoting;
  'unclosed-quote': NoParams;
  'unclosed-bracket': NoParams;
  'lost-letter': { word: string };
  'nul-sign': NoParams;
  'utf-16': NoParams;
  'merge-marks': NoParams;
  'question-mark': NoParams;
  'grouped-digits': { sign: 'comma' | 'point'; number: string; digits: string };
  'lost-comment': Quoting;
  'unclosed-front-matter': NoParams;
  'no-front-matter': NoParams;
}
