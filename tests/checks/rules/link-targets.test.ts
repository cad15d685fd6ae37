import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const text = `${meeting}/en.mdx`;
const linked = (target: string) => ({ [text]: put('[A campaign](open-eyes)', `[A campaign](${target})`) });
const pictured = (target: string) => ({
  [text]: put('The [police]', `<Figure src="${target}" alt="A hall" credit="A. B." licence="CC0" />\n\nThe [police]`),
});
const hall = { [`${meeting}/hall.jpg`]: 'x' };

describe('a link', () => {
  it.each([
    'shelter-call',
    'anna-kiss',
    'referral',
    'https://example.org/x',
    'mailto:record@example.org',
    'tel:+3680205520',
  ])('may lead to %s', (target) => {
    expect(problemsAfter(linked(target))).toEqual([]);
  });

  it('may lead to a file of the folder', () => {
    expect(problemsAfter({ ...linked('minutes.pdf'), [`${meeting}/minutes.pdf`]: '%PDF-1.7' })).toEqual([]);
  });

  const elsewhere = 'Link by id within the site, [words](id); elsewhere write the address with https://.';
  it.each([
    ['open-eye', 'The link leads to “open-eye”, but nothing has this id.', 'Did you mean “open-eyes”?'],
    [
      'nowhere-at-all',
      'The link leads to “nowhere-at-all”, but nothing has this id.',
      'Name an existing record or entry by its id.',
    ],
    ['../open-eyes/', '“../open-eyes/” leads out of the folder of the record.', 'Link by id: open-eyes.'],
    ['Open-Eyes', 'The link “Open-Eyes” leads nowhere.', 'Did you mean “open-eyes”?'],
    [
      'www.example.org',
      'The link “www.example.org” leads nowhere.',
      'Write “https://www.example.org” instead of “www.example.org”.',
    ],
    ['Nowhere_at_All!', 'The link “Nowhere_at_All!” leads nowhere.', elsewhere],
    [
      'minutes.pdf',
      'There is no file “minutes.pdf” in this folder.',
      'Put it into the folder of the record, or write the whole address, beginning with https://.',
    ],
  ])('does not lead to %s', (target, sentence, remedy) => {
    expect(problemsAfter(linked(target))).toEqual([`${text}:11:41  words/link-target  ${sentence}  ${remedy}`]);
  });
});

describe('a picture', () => {
  it('lies in the folder of the record', () => {
    expect(problemsAfter({ ...pictured('hall.jpg'), ...hall })).toEqual([]);
  });

  it.each([
    ['hal.jpg', 'There is no picture “hal.jpg” in this folder.', 'Did you mean “hall.jpg”?'],
    [
      'people-at-work.png',
      'There is no picture “people-at-work.png” in this folder.',
      'Put the picture into the folder of the record.',
    ],
    [
      'https://example.org/hall.jpg',
      'The picture is on another site.',
      'Put the file into the folder of the record and name it here.',
    ],
  ])('does not lie at %s', (target, sentence, remedy) => {
    expect(problemsAfter({ ...pictured(target), ...(target.endsWith('hal.jpg') && hall) })).toEqual([
      `${text}:11:1  words/link-target  ${sentence}  ${remedy}`,
    ]);
  });

  it('is looked for where Markdown names it', () => {
    const edit = put('The [police]', '![A hall](hal.jpg)\n\nThe [police]');
    expect(problemsAfter({ [text]: edit, ...hall })).toEqual([
      `${text}:11:1  words/link-target  There is no picture “hal.jpg” in this folder.  Did you mean “hall.jpg”?`,
    ]);
  });

  it.each(['hall.png', 'hall.webp', 'Hall.JPEG'])('may be %s', (name) => {
    expect(problemsAfter({ ...pictured(name), [`${meeting}/${name}`]: Uint8Array.fromHex('ffd8ffda0000') })).toEqual(
      [],
    );
  });

  it.each([
    ['hall.svg', 'An SVG drawing may contain programs, so it is not shown on a page.', 'Save it as PNG.'],
    ['hall.heic', '“hall.heic” is not a JPEG, PNG or WebP file.', 'Save the picture in one of these formats.'],
    ['minutes.pdf', '“minutes.pdf” is not a JPEG, PNG or WebP file.', 'Save the picture in one of these formats.'],
  ])('is not %s', (name, sentence, remedy) => {
    expect(problemsAfter({ ...pictured(name), [`${meeting}/${name}`]: Uint8Array.fromHex('ffd8ffda0000') })).toEqual([
      `${text}:11:1  words/link-target  ${sentence}  ${remedy}`,
    ]);
  });
});

describe('a file that a text names', () => {
  it.each([
    ['ülés terme.jpg', 'ules-terme.jpg'],
    ['terem (2).JPG', 'terem-2.jpg'],
  ])('has a name that can be part of an address, not %s', (name, better) => {
    const flaw = `The name “${name}” cannot be part of an address.  Rename the file, for example to “${better}”, and use the new name here.`;
    expect(problemsAfter({ ...pictured(name), [`${meeting}/${name}`]: Uint8Array.fromHex('ffd8ffda0000') })).toEqual([
      `${text}:11:1  words/link-target  ${flaw}`,
    ]);
    expect(
      problemsAfter({ ...linked(`<${name}>`), [`${meeting}/${name}`]: Uint8Array.fromHex('ffd8ffda0000') }),
    ).toEqual([`${text}:11:41  words/link-target  ${flaw}`]);
  });
});
