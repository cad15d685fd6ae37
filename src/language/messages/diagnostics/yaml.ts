import type { NoParams } from './wording.ts';

/** Mistakes in the YAML itself, in front matter, and in how a file was saved. */
export interface YamlParams {
  'duplicate-field': NoParams;
  'tab-indent': NoParams;
  'uneven-indent': NoParams;
  'deeper-line': NoParams;
  'missing-colon': NoParams;
  'missing-colon-and-space': NoParams;
  'missing-colon-space': NoParams;
  'missing-hyphen-space': NoParams;
  'missing-comma': NoParams;
  'second-colon': NoParams;
  'text-after-quote': NoParams;
  'stray-comma': NoParams;
  'stray-bracket': NoParams;
  'list-beside-field': NoParams;
  /** A sign that YAML gives a meaning at the beginning of a value; `other` is any other than those named. */
  'special-sign': { sign: '&*' | '>|' | '%' | '!' | 'other' };
  backslash: NoParams;
  'split-file': NoParams;
  'unreadable-line': NoParams;
  'unclosed-quote': NoParams;
  'unclosed-bracket': NoParams;
  'not-utf8': NoParams;
  'merge-marks': NoParams;
  'question-mark': NoParams;
  'grouped-digits': { sign: 'comma' | 'point'; number: string; digits: string };
  'lost-comment': NoParams;
  'unclosed-front-matter': NoParams;
  'no-front-matter': NoParams;
}
