import { z } from 'zod';
import { textOf } from './refusal.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A readable name in lower-case words joined by hyphens, such as `national-police-headquarters`. */
export const id = textOf(idPattern, { code: 'not-an-id' });

/** A list of ids, empty where the facts say nothing. */
export const ids = z.array(id).default([]);

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** Letters that are no plain letter with an accent. */
const plainOf: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The id that a text would make; empty where it holds no letter that an id may have. */
export function idFrom(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = bare.replace(/[ßæœøłđðþı]/g, (letter) => plainOf[letter] ?? letter);
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The name under which a file can be published, made of another name or a path. */
export function fileNameFrom(text: string): string {
  const name = text.split(/[\\/]/).findLast(Boolean) ?? '';
  const [, stem = name, ending = ''] = /^(.*)(\.[A-Za-z0-9]+)$/.exec(name) ?? [];
  return `${idFrom(stem) || 'file'}${ending.toLowerCase()}`;
}
