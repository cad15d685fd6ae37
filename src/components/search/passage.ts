import { own } from '../../language/own.ts';

/** A stretch of a passage: plain text, marked where it holds a word that was asked for. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

const characters: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

const plain = (html: string) => html.replace(/&(#?\w+);/g, (entity, name: string) => own(characters, name) ?? entity);

/** Reads a passage as the search gives it. Only marks are taken over; any other tag stays what it is, letters. */
export function stretchesOf(passage: string): Stretch[] {
  return passage
    .split(/<mark>(.*?)<\/mark>/s)
    .map((html, index) => ({ text: plain(html), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
