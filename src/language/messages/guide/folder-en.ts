/** The rules about folders and files, and about the site itself. */
export const folderGuideEn = {
  'yaml/syntax': 'The facts and the front matter are YAML: field, colon, space, value; two spaces for each step.',
  'content/sign':
    'Signs are what they look like: no letters of another alphabet or code page among Latin ones, no invisible signs.',
  'content/known-file': 'Only files with the names of the table at the top are read; others are forgotten files.',
  'content/stands-twice': 'Where there are several content folders, a thing is in only one of them.',
  'content/free-address':
    'No folder of a record is named after a year or month alone, and none of a page after a list: those addresses are taken.',
  'record/facts-file': 'A folder is a record when it holds a facts file.',
  'record/folder-name':
    'The name of the folder is the id of the record: lower-case words without accents, joined by hyphens.',
  'record/known-file': 'Beside the facts are en.mdx, hu.mdx and the files that they name.',
  'record/removed-files': 'A removed record keeps its facts file alone; git keeps the rest.',
  'words/two-files': 'A text is in one file.',
  'page/known-file': 'A page of the site is in pages/<name>/ and is written in en.mdx and hu.mdx.',
  'page/link-target': 'A link of a page leads to something that exists.',
  'page/picture': 'Pages of the site hold no pictures; pictures belong to records.',
  'redirect/leads-on': 'A redirect leads from an address that is free to something that exists.',
  'site/contact':
    'The site names an address for corrections, for the press and for security, or says that there is none.',
  'site/emergency-number':
    'Whoever is in danger finds the number to call: one of the helplines is the emergency number of the country.',
  'site/known-funder': 'The funders named when no call is open have entries in programmes.yaml.',
};
