/** The words on the data of the site in English. */
export const dataEn = {
  guide: {
    records:
      'Each record is also available as Markdown and as JSON: add index.md or record.json to its address. Reference numbers such as MR-2022-003 are permanent. An organisation that is only mentioned did not take part.',
    data: 'Data',
    manifest: 'every data file with its size, SHA-256 checksum, schema and number of items',
    lines: 'every record in one file: one line of JSON for each record and language',
    lists: 'Lists',
    site: 'About this site',
    hungarian: 'the same site in Hungarian',
  },
  contents: (records: string, meetings: string, campaigns: string, calls: string) =>
    `${records}: ${meetings}, ${campaigns} and ${calls}, with everything they refer to.`,
  searchIndexes: 'Search indexes for other websites (Pagefind)',
  first: 'Start here',
  tables: 'By kind',
  tablesNote:
    'Each kind as a table for spreadsheets, with names and texts in English or Hungarian, and as JSON with both.',
  more: 'For programs',
  csvIn: { en: 'Table in English', hu: 'Table in Hungarian' },
  place: 'Places',
  about: {
    attendance: 'The role of each organisation at each meeting',
    records: 'Every record, in one file',
    manifest: 'List of all files',
    openapi: 'OpenAPI description',
    codebook: 'Meaning of every field',
    tables: 'Tables with their columns (Data Package, CSV on the Web)',
    catalogue: 'Catalogue (DCAT-AP)',
    removed: 'Removed records',
    redirects: 'Former addresses',
    site: 'The site itself',
    record: 'A single record',
    opportunities: 'Funding calls in CommonGrants',
    grants: 'Awards in 360Giving',
    popolo: 'People, organisations and meetings in Popolo',
  },
  dataset: {
    records: 'Every record as a line for each language: what its page says, with names, roles, sums and sources.',
    place: 'Places that records and organisations refer to.',
    removed: 'Records that were removed: their numbers, and when and why they were removed.',
    redirects: 'Former ids of renamed records and entries, and the ids that replaced them.',
    site: 'About the site: its name, licence, contacts and helplines.',
    opportunities:
      'Every funding call in the format of CommonGrants, with time zones, sums and sources as custom fields.',
    grants: 'Awards with an exact day and sum, recipient and funder, as a 360Giving package.',
    popolo: 'People, organisations, offices and meetings in the format that civic software reads.',
    service: 'The whole record as static files: no key, no limit, every request a plain GET.',
  },
  attendanceNote:
    'One row for each role of each organisation at each meeting. To see who took part, filter the column “role” for “participant”; “mentioned” means that a source only names the organisation. An organisation that only held a meeting is not among its participants. Groups whose members a source does not name, such as churches, are only on the page of the meeting. A missing row does not mean that an organisation was absent.',
  recordNote: 'Add record.json or index.md to the address of any record.',
  systems: 'For other systems',
  systemsNote:
    'Formats that existing software already reads: calls as CommonGrants opportunities, awards as a 360Giving package if they have everything it requires, and people, organisations, offices and meetings in Popolo. Time zones, roles and sources for which a format has no field are in additional fields.',
  meaning: 'Meaning',
  grantsHeld: (held: string, all: string) =>
    `${held} of ${all} awards: 360Giving requires an exact day, one exact sum, the recipient and the funder`,
  grantsNone: (all: string) =>
    `No package yet, because none of the ${all} awards has everything that 360Giving requires: an exact day, one exact sum, the recipient and the funder`,
  examples: 'Examples',
  spreadsheet: 'In a spreadsheet',
  spreadsheetSteps: [
    'To see how many meetings each organisation took part in from 2019 to 2023, open meeting-organisations.csv in LibreOffice, Excel or Google Sheets.',
    'Insert a pivot table. Filter: “role”. Rows: “organisation-en”. Columns: “year”. Values: a count of the distinct values of “number” or, if your program cannot do that, a plain count of “number”.',
    'In the pivot table, choose the role “participant” and the years 2019 to 2023. The column “sources” of the file holds the evidence for each row.',
  ],
  terminal: 'In a terminal, with curl and jq',
  python: 'In Python',
  r: 'In R',
  reading: 'How to read the tables',
  readingRules: [
    'The files are in UTF-8 and begin with a byte order mark, so that spreadsheets show ő and ű correctly.',
    'If a cell holds a list, its entries are separated by a semicolon and a space; a list within it, by a comma and a space. A semicolon, comma or backslash within an entry has a backslash before it.',
    'Columns that begin alike belong together: the third entry of amounts.value goes with the third of amounts.currency.',
    'If the name of a column ends in .name, it has the names for the ids in the column before it; if it ends in .text, it has the texts.',
    'A cell that a spreadsheet would take for a formula begins with an apostrophe.',
    'Dates are as exact as the source: 2022, 2022-11 or 2022-11-30. An empty cell means that no source states it, not “no” or “none”.',
  ],
  codebooks: {
    fields: {
      title: 'What each field means',
      intro:
        'The fields that all records have, and those of the files themselves: meaning, form, and where each is found.',
    },
    kinds: {
      title: 'Fields of meetings, campaigns and funding calls',
      intro: 'The fields that only one kind of record has: meaning, form, and where each is found.',
    },
    entries: {
      title: 'Fields of organisations, people and other entries',
      intro: 'The fields of everything that records refer to: meaning, form, and where each is found.',
    },
    formats: {
      title: 'Fields in the formats of other systems',
      intro: 'What each field of CommonGrants, 360Giving and Popolo holds here, and which fields are added to them.',
    },
  },
  location:
    'Under each meaning is where the field is found: in JSON its path (JSONPath, RFC 9535), in which $ is the whole file or a line of records.ndjson; in tables its column. The record.json of a record holds a single item of such a list: there, $ replaces $.records[*].',
  locationOfFormat: 'Under each meaning is the path of the field in the file (JSONPath, RFC 9535).',
  otherCodebooks: 'Other fields:',
  codebookContents: 'On this page',
  codebookFile: 'The same for programs:',
  columnNames: (column: string) => `What the ids in ${column} are called, in the language of the table.`,
  columnTexts: (column: string) =>
    `The texts that belong to ${column}, in the same order, in the language of the table.`,
  files: 'Files:',
  promise: 'What will not change',
  promiseText: (version: string) =>
    `This is version ${version} of the data. When fields or files are added, the second number goes up. Nothing is removed or given another meaning; if that ever becomes necessary, the first number goes up and the earlier files stay. Reference numbers and addresses are permanent.`,
  check:
    'The list of all files gives the size and the checksum (SHA-256) of each, so that you can prove which version you worked with. You need no access key, and there is no limit; other sites may load the files directly if this site’s host allows it (CORS).',
  licence: (name: string) => `Texts and data: ${name}`,
  form: {
    text: 'text',
    number: 'number',
    flag: 'true or false',
    list: 'list',
    group: 'fields',
    date: 'date',
    oneOf: 'one of:',
  },
  part: {
    line: 'Lines of records.ndjson',
    'record-columns': 'Columns that only the tables of records have',
    head: 'Calculated for each record, in JSON',
    facts: 'Facts of every record',
    words: 'Texts of every record, in each language',
    'entry-columns': 'Columns that only the tables of entries have',
    entry: 'Every entry, in JSON',
    attendance: 'The table of meetings and organisations',
    lists: 'Lists in JSON, as files',
    removed: 'Removed records',
    redirects: 'Former addresses',
    site: 'The site itself',
    'opportunity-list': 'Funding calls in CommonGrants',
    'grant-package': 'Awards in 360Giving',
    popolo: 'People, organisations and meetings in Popolo',
  },
};

export type DataWords = typeof dataEn;
