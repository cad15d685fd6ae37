import { listText } from '../../collation.ts';
import type { FolderParams } from './folders.ts';
import { meantOr } from './phrases-en.ts';
import type { WordingOf } from './wording.ts';

const idForm = 'lower-case words without accents, joined by hyphens';

/** What is wrong with files and folders, and with what the site says about itself. */
export const foldersEn: WordingOf<FolderParams> = {
  'unknown-file': ({ meant, known }) => [
    'A file with this name is not read.',
    meantOr(meant, `Move or remove it; content belongs in ${known.join(', ')}.`),
  ],
  'unknown-folder': ({ folder, meant, known }) => [
    `A folder named “${folder}” is not read.`,
    meantOr(meant, `Move or remove it; content belongs in ${known.join(', ')}.`),
  ],
  'same-but-for-case': ({ name, other }) => [
    `“${name}” and “${other}” differ only in capitals or in how accents are stored: on Windows and macOS they are the same name, and one of the two would be lost.`,
    'Rename one of the two, or remove it.',
  ],
  'device-name': ({ name }) => [
    `“${name}” is the name of a device on Windows, where no file or folder can have it.`,
    'Choose another name, such as one with a second word.',
  ],
  'unusable-name': ({ name, meant }) => [
    `“${name}” contains a character that Windows does not allow in a name, or ends in a full stop or space.`,
    `Rename it to “${meant}”.`,
  ],
  'attachment-without-record': ({ folder }) => [
    `A folder named “${folder}” is not read.`,
    'Put the file into the folder of the record that names it.',
  ],
  'in-two-folders': ({ path, folders: [one, other], isRecord }) => [
    `“${path}” is in both ${one} and ${other}.`,
    isRecord
      ? 'All files of a record belong in one folder: move them together, or rename one record.'
      : 'Keep one of the two.',
  ],
  'folder-in-record': () => [
    'A folder inside the folder of a record is not read.',
    'Move the file up, beside the facts.',
  ],
  'no-facts-file': ({ facts, found, folder }) => [
    `This folder has no ${facts}, so it is not a record.`,
    folder
      ? `Move the folder into ${folder}.`
      : found
        ? `Rename ${found} to ${facts}.`
        : `Add ${facts}, or move the files to where they belong.`,
  ],
  'no-folder-of-its-own': ({ path }) => ['The record has no folder of its own.', `Put its files into ${path}/<name>/.`],
  'record-folder-name': ({ id, suggestion }) => [
    `“${id}” cannot be the name of a record’s folder.`,
    `Rename the folder, for example to “${suggestion}”: ${idForm}.`,
  ],
  'unknown-text-file': ({ meant, known }) => [
    'A file with this name is not read.',
    meantOr(meant, `Remove it; a text is written in ${known.join(' or ')}.`),
  ],
  'unknown-facts-file': ({ meant, facts }) => [
    'A file with this name is not read.',
    meantOr(meant, `Remove it; facts are written in ${facts}.`),
  ],
  'removed-with-facts': () => [
    'The record is removed, but its facts are still here.',
    'Keep only number, status, first-published and removed; git keeps the rest.',
  ],
  'removed-with-file': () => ['The record is removed, but this file is still here.', 'Remove the file; git keeps it.'],
  'two-text-files': ({ lang }) => [`There are both ${lang}.mdx and ${lang}.md.`, 'Keep one of them.'],
  'page-folder-name': ({ id, suggestion }) => [
    `“${id}” cannot be the name of the folder of a page.`,
    `Rename the folder, for example to “${suggestion}”: ${idForm}.`,
  ],
  'page-without-folder': () => ['A page needs a folder of its own below pages/.', 'Move it to pages/<name>/.'],
  'unknown-page-file': ({ known }) => [
    'A file with this name is not read.',
    `Rename or remove it; a page is written in ${listText(known, 'en')}.`,
  ],
  'picture-in-page': () => ['The site’s own pages cannot have pictures.', 'Remove it; pictures belong to records.'],
  'page-link-nowhere': ({ target, meant }) => [
    `The link “${target}” leads nowhere.`,
    meantOr(meant, 'Link by id within the site; elsewhere write the address with https://.'),
  ],
  'address-of-list': ({ address, suggestion }) => [
    `“${address}” is the address of a list of records by date.`,
    `Rename the folder, for example to “${suggestion}”.`,
  ],
  'redirect-from-list': ({ from }) => [
    `“${from}” is the address of a list of records by date.`,
    'Remove this entry: the list keeps that address.',
  ],
  'address-of-site': ({ address }) => [
    `The site itself has a page at the address “${address}”.`,
    `Rename the folder, for example to “${address}-page”.`,
  ],
  'address-taken': ({ address, file }) => [
    `The address “${address}” is taken by ${file}.`,
    `Rename the folder, for example to “${address}-page”.`,
  ],
  'no-corrections-contact': () => [
    'No contact for corrections: no page says how to report a mistake or a barrier, or how to ask for removal.',
    'Add “corrections” under “contacts”; if there is no such contact, write “none”.',
  ],
  'no-press-contact': () => [
    'No contact for the press: journalists cannot see whom to ask.',
    'Add “press” under “contacts”; if there is no such contact, write “none”.',
  ],
  'no-security-contact': () => [
    'No contact for security: there is no security.txt, so people who find a weakness cannot see where to report it.',
    'Add “security” under “contacts”; if there is no such contact, write “none”.',
  ],
  'no-emergency-number': () => [
    'None of the helplines is marked as the emergency number.',
    'Add “emergency: true” to the emergency number, such as 112 in the European Union, or add the number.',
  ],
  'no-helplines': () => [
    'There are no helplines, so people in danger find no number to call.',
    'Add “helplines”, with “emergency: true” for the emergency number, such as 112 in the European Union.',
  ],
  'unknown-funder': ({ id, meant }) => [
    `No programme has the id “${id}”.`,
    meantOr(meant, 'Name a programme by its id, or add it to programmes.yaml.'),
  ],
  'redirect-from-present': ({ from }) => [
    `“${from}” is still the id of something, so it cannot be redirected.`,
    'Write the former id here and the present one under “to”, or remove this entry.',
  ],
  'redirect-twice': ({ from }) => [`“${from}” is listed here twice.`, 'Keep the entry with the present id.'],
  'redirect-to-pageless': ({ to }) => [
    `“${to}” has no page of its own to redirect to.`,
    'Remove this entry; things of this kind have no address.',
  ],
  'redirect-to-renamed': ({ to, now }) => [`“${to}” was renamed as well.`, `Write the present id: to: ${now}.`],
  'redirect-to-nothing': ({ to, meant }) => [
    `Nothing has the id “${to}”.`,
    meant ? `Write the present id: to: ${meant}.` : 'Write the id that it has now.',
  ],
};
