import type { Locale } from '../../locales.ts';
import { meantOr } from './phrases-en.ts';
import type { WordingOf } from './wording.ts';
import type { IdentityNumber, WordsParams } from './words.ts';

const languages: Record<Locale, string> = { en: 'English', hu: 'Hungarian' };
const other: Record<Locale, Locale> = { en: 'hu', hu: 'en' };

const numbers: Record<IdentityNumber, string> = {
  personal: 'a personal number',
  'social-security': 'a social security number',
  tax: 'a tax number',
  'identity-card': 'the number of an identity card',
};

const later = (isDraft: boolean) => (isDraft ? '; you will need it to publish' : '');
const codeRemedy =
  'Remove it; if it is the code of a project or call, write it in the facts under “project-code” or “code”.';
const correctWrong = 'Correct the one that is wrong.';

/** What is wrong with the texts of a record. */
export const wordsEn: WordingOf<WordsParams> = {
  'missing-original': ({ original, hasOther }) => [
    `The original text, ${original}.mdx, is missing.`,
    hasOther ? `Add it, or write “original: ${other[original]}”.` : `Add ${original}.mdx beside the facts.`,
  ],
  'missing-translation': ({ lang }) => [
    `There is no ${lang}.mdx, so the record is in one language only.`,
    `Add ${lang}.mdx or, to publish before it is translated, write “translation: pending” in the facts.`,
  ],
  'pending-translation': ({ lang }) => [
    `There is no ${lang}.mdx yet; readers of that language see a link to the original.`,
    `Add ${lang}.mdx when the translation is ready, and remove “translation”.`,
  ],
  'arrived-translation': ({ lang }) => [
    `The translation is marked as pending, but ${lang}.mdx is here.`,
    'Remove “translation”.',
  ],
  'stale-translation': ({ original, id }) => [
    `The original, ${original}.mdx, has changed since this translation was made.`,
    `Bring this text up to date, then run npm run translate -- --done ${id}.`,
  ],
  'other-language': ({ file, lang }) => [
    `The text of ${file} seems to be ${languages[other[lang]]}.`,
    `Write it in ${languages[lang]}, or swap the two files.`,
  ],
  'missing-title': ({ lang }) => [`The ${languages[lang]} title is missing.`, 'Add “title:” to the front matter.'],
  'missing-summary': ({ isDraft }) => [
    `“summary” is missing${later(isDraft)}.`,
    'Add one sentence for lists and search.',
  ],
  'missing-plain-summary': ({ isDraft }) => [
    `“plain-summary” is missing${later(isDraft)}.`,
    'Add it: up to 60 words in plain language.',
  ],
  'missing-body': ({ isDraft }) => [
    `The text below the front matter is missing${later(isDraft)}.`,
    'Write what happened.',
  ],
  'long-plain-summary': ({ count, most }) => [
    `The plain-language summary has ${count} words; the limit is ${most}.`,
    'Shorten it: keep what a newcomer needs.',
  ],
  'long-sentence': ({ beginning, count, most }) => [
    `The sentence “${beginning} …” has ${count} words; a sentence of more than ${most} is hard to read.`,
    'Split it into two sentences.',
  ],
  'listed-phrase': ({ found, better }) => [
    `“${found}” is a phrase to avoid: it is listed in site.yaml.`,
    `Write “${better}” instead of “${found}”.`,
  ],
  'mark-up': ({ field, mark, passage }) => [
    `“${field.join(' › ')}” contains “${mark}”, which readers would see as it is.`,
    `Write ${passage ? `“${passage.meant}” instead of “${passage.written}”` : 'plain words here'}; emphasis, links and tags belong in the text below the front matter.`,
  ],
  'start-unexplained': () => [
    'The start is marked as inferred, but nothing says how it was worked out.',
    'Add “start-basis:” with one sentence.',
  ],
  'start-not-inferred': () => [
    '“start-basis” explains the start, but the facts do not mark it as inferred.',
    'Remove “start-basis” here, or add “start-basis: inferred” to the facts.',
  ],
  'text-missing': ({ id, list, facts }) => [
    `“${id}” is listed in “${list}” of ${facts}, but has no text here.`,
    `Add “${id}:” with its text under “${list}:”.`,
  ],
  'text-without-fact': ({ id, list, meant }) => [
    `“${id}” has a text here, but is not in “${list}” of the facts.`,
    meantOr(meant, 'Add it to the facts, or remove the text.'),
  ],
  'date-differs': ({ words, field, day }) => [
    `The text says ${words}, but “${field}” in the facts is ${day}.`,
    correctWrong,
  ],
  'amount-differs': ({ words, sum, currency }) => [
    `The text says ${words}, but the facts say ${sum} ${currency}.`,
    correctWrong,
  ],
  'empty-link-words': ({ words }) => [
    `The words of the link, “${words}”, do not say where it leads.`,
    'Turn the words that name its target into the link.',
  ],
  'link-to-unknown-id': ({ target, meant }) => [
    `The link leads to “${target}”, but nothing has this id.`,
    meantOr(meant, 'Name an existing record or entry by its id.'),
  ],
  'link-nowhere': ({ target, meant }) => [
    `The link “${target}” leads nowhere.`,
    meantOr(meant, 'Link by id within the site, [words](id); elsewhere write the address with https://.'),
  ],
  'incomplete-address': ({ target, meant }) => [
    `The link “${target}” leads nowhere.`,
    meant ? `Write “${meant}” instead of “${target}”.` : 'Write the whole address, https:// and the site.',
  ],
  'link-to-own-machine': ({ target, id }) => [
    `“${target}” leads to a page that is only on your own machine.`,
    id ? `Link by id: ${id}.` : 'Link to pages of this site by id, [words](id), and to others by their public address.',
  ],
  'link-to-number': ({ target, id }) => [`The link leads to a reference number, “${target}”.`, `Link by id: ${id}.`],
  'link-to-itself': ({ target }) => [
    `“${target}” is this record: the link leads to the page on which it is.`,
    'Keep the words without the link, or link to a heading of this text, as in [words](#heading).',
  ],
  'link-to-one-language': ({ id }) => [
    'The link leads to the address of a page of this site, which is in one language only.',
    `Link by id: ${id}. In each language the link then leads to the page in that language.`,
  ],
  'mail-without-scheme': ({ target }) => [
    'The link is an e-mail address without “mailto:”.',
    `Write mailto:${target}.`,
  ],
  'link-out-of-folder': ({ target, name, id }) => [
    `“${target}” leads out of the folder of the record.`,
    id
      ? `Link by id: ${id}.`
      : `Put the file into the folder of the record and write only its name, such as “${name}”; link to records and entries by their id.`,
  ],
  'link-by-detour': ({ target, meant }) => [
    `The link leads by way of ${URL.parse(target)?.host}, which counts the readers who follow it.`,
    `Link directly: ${meant}.`,
  ],
  'missing-linked-file': ({ name, meant }) => [
    `There is no file “${name}” in this folder.`,
    meantOr(meant, 'Put it into the folder of the record, or write the whole address, beginning with https://.'),
  ],
  'file-name-in-address': ({ name, suggestion }) => [
    `The name “${name}” cannot be part of an address.`,
    `Rename the file, for example to “${suggestion}”, and use the new name here.`,
  ],
  'insecure-link': ({ url, secure }) => [
    `The address ${url} begins with http:, but other links to the same site use https:.`,
    `Try ${secure}, and write it if it works.`,
  ],
  'picture-on-other-site': () => [
    'The picture is on another site.',
    'Put the file into the folder of the record and name it here.',
  ],
  'missing-picture': ({ name, meant }) => [
    `There is no picture “${name}” in this folder.`,
    meantOr(meant, 'Put the picture into the folder of the record.'),
  ],
  'drawing-as-picture': () => ['An SVG drawing may contain programs, so it is not shown on a page.', 'Save it as PNG.'],
  'not-a-picture': ({ name }) => [
    `“${name}” is not a JPEG, PNG or WebP file.`,
    'Save the picture in one of these formats.',
  ],
  'uncredited-picture': ({ target, words }) => [
    'Nothing says who made the picture or under which licence it is shown.',
    `Write <Figure src="${target}" alt="${words}" credit="…" licence="…" />.`,
  ],
  'identity-number': ({ looksLike }) => [`This looks like ${numbers[looksLike]}.`, codeRemedy],
  'private-phone': ({ text }) => [
    `This looks like a private telephone number: ${text}.`,
    'Remove it; the number of an office belongs in “contact” of a call or in “helplines” of site.yaml.',
  ],
  'private-mail': ({ text }) => [
    `This looks like a private e-mail address: ${text}.`,
    'Remove it; the address of an office belongs in “contact” of a call or in “contacts” of site.yaml.',
  ],
  'number-plate': ({ text }) => [`This looks like a number plate: ${text}.`, codeRemedy],
};
