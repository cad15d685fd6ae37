import { own } from '../language/own.ts';
import { withoutTitles } from './person.ts';
import type { RefusalCode } from './refusal.ts';

const languages: Record<string, string> = {
  english: 'en',
  angol: 'en',
  eng: 'en',
  hungarian: 'hu',
  magyar: 'hu',
  hun: 'hu',
  german: 'de',
  német: 'de',
  ger: 'de',
  french: 'fr',
  francia: 'fr',
};

/**
 * An address whose beginning is missing or misspelt, `www.example.org`, `https:/example.org`, or there twice; one with
 * spaces in it, or with signs of the sentence around it.
 */
function meantAddress(written: string): string | undefined {
  const address = written
    .replace(/^[<"„“”\s]+|[>"„“”\s,;]+$/g, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/^https?:\/\/(?=https?:)/i, '')
    .replace(/\s+/g, '%20');
  if (/^https?:\/\/[^\s<>"„“”]+$/i.test(address)) return address;
  const [, rest] = /^(?:https?:?\/{0,2})?((?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(written.trim()) ?? [];
  return rest && `https://${rest}`;
}

/** A reference number with digits or hyphens too few: `MR-2022-3`, `MR-22-1`, `mr 2022/003`. */
function meantNumber(written: string): string | undefined {
  const [, prefix, year = '', digits] = /^([A-Z]{2})[-/ ]?(\d{4}|[12]\d)[-/ ](\d{1,3})$/i.exec(written.trim()) ?? [];
  return prefix && digits && `${prefix.toUpperCase()}-${year.padStart(4, '20')}-${digits.padStart(3, '0')}`;
}

/** What a value of a form that is no date was meant to be, where it can be only one thing. */
export function meantForm(code: RefusalCode, written: string): string | undefined {
  if (code === 'not-a-web-address') return meantAddress(written);
  if (code === 'title-in-name') return withoutTitles(written);
  if (code === 'not-a-language') return own(languages, written.trim().toLowerCase());
  return code === 'not-a-reference-number' ? meantNumber(written) : undefined;
}
