import type { AgreementParams, BlockKind } from './agreement.ts';
import type { WordingOf } from './wording.ts';

const sides = { facts: 'the facts', en: 'the English text', hu: 'the Hungarian text' };

const blocks: Record<BlockKind, string> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  item: 'a list item',
  row: 'a table row',
  figure: 'a picture',
  note: 'a note',
};

/** What texts, facts and entries say differently of one thing. */
export const agreementEn: WordingOf<AgreementParams> = {
  'number-differs': ({ written, other, than }) => [
    `The text says ${written}, but ${sides[than]} ${than === 'facts' ? 'say' : 'says'} ${other}.`,
    'Correct the one that is wrong.',
  ],
  'date-of-other-language': ({ written, other, than }) => [
    `The text says ${written}, but ${sides[than]} says ${other}.`,
    'Correct the one that is wrong.',
  ],
  'block-of-other-language': ({ kind, lang, line }) => [
    `This text lacks ${blocks[kind]} that ${sides[lang]} has in line ${line}.`,
    'Add it here, or remove it there; divide both texts into the same paragraphs.',
  ],
  'item-begins-otherwise': ({ written, meant }) => [
    `The other items of the list begin with a capital, this one does not: “${written}”.`,
    `Write “${meant}” instead of “${written}”.`,
  ],
  'item-ends-otherwise': ({ written, meant }) => [
    `The item does not end as the others of its list do: “${written}”.`,
    `Write “${meant}” instead of “${written}”.`,
  ],
  'link-of-other-language': ({ target, lang, line }) => [
    `This text has no link to “${target}”; ${sides[lang]} has one in line ${line}.`,
    'Add the link here, or remove it there.',
  ],
  'helpline-differs': ({ written, meant }) => [
    `The number of a helpline is ${meant}; this one, ${written}, is nearly the same.`,
    `Write “${meant}” instead of “${written}”.`,
  ],
  'helpline-digits': ({ number }) => [
    `A number in Hungary has more or fewer digits than ${number}.`,
    'Look the number up again: eight digits behind 06 or +36, nine for mobile telephones.',
  ],
  'name-of-other-entry': ({ words, target, id }) => [
    `“${words}” is the name of ${id}, but the link leads to ${target}.`,
    `Write “${id}” instead of “${target}”, or correct the words.`,
  ],
  'misspelt-name': ({ written, name }) => [
    `“${written}” is not how the entry spells the name: ${name}.`,
    'Correct the one that is wrong.',
  ],
  'address-of-other': ({ words, target }) => [
    `The words of the link are an address, ${words}, but it leads to another site: ${target}.`,
    'Correct the one that is wrong, or write what the page is about.',
  ],
  'tracked-link': ({ url, clean }) => [
    'The address has parts that only track readers.',
    `Write “${clean}” instead of “${url}”.`,
  ],
  'empty-picture-words': ({ words }) => [
    `The description of the picture, “${words}”, does not say what it shows.`,
    'Describe what can be seen, for people who cannot see it.',
  ],
  'long-meeting': ({ days }) => [
    `By these dates the meeting lasts ${days} days.`,
    'Correct the date that is wrong; a series of meetings is a record for each.',
  ],
  'exchanged-names': ({ id, family, given }) => [
    `By its id, “${id}” has the family name ${given} and the given name ${family}.`,
    `Write name: { family: ${given}, given: ${family} }, if the two are exchanged.`,
  ],
  'same-words': ({ field, same }) => [
    `“${field}” has the same words as “${same}”.`,
    `Write in “${field}” what belongs there.`,
  ],
  'percent-above-all': ({ share }) => [
    `A share of ${share} per cent is more than the whole.`,
    'Correct the number; if something grew by so much, say so in its label and give the numbers instead.',
  ],
  'shares-above-all': ({ sum }) => [
    `The shares come to ${sum} per cent, which is more than the whole.`,
    'Correct the one that is wrong.',
  ],
  'duration-differs': ({ duration, runs }) => [
    `“duration” is ${duration} months, but from start to end it is ${runs}.`,
    'Correct the one that is wrong.',
  ],
  'number-of-other-year': ({ number, year }) => [
    `The number ${number} has another year than the record, which is of ${year}.`,
    `If the record has not been published yet, give it a number of ${year}; otherwise leave the number and move the folder.`,
  ],
  'document-of-other-year': ({ year, number }) => [
    `“year” is ${year}, but the number of the document is ${number}.`,
    'Correct the one that is wrong.',
  ],
  'published-after-read': ({ published, read }) => [
    `The source was published on ${published}, but read before, on ${read}.`,
    'Correct the one that is wrong.',
  ],
  'published-in-years': ({ first }) => [
    `The record would appear on ${first}, more than a year from now.`,
    'Correct the year.',
  ],
  'copy-of-other-day': ({ at, day }) => [
    `“at” is ${at}, but by its address the copy was made on ${day}.`,
    `Write ${day}.`,
  ],
  'mentioned-twice': ({ id, list }) => [
    `“${id}” is among “${list}” as well.`,
    'Delete it here: who took part need not be named again.',
  ],
};
