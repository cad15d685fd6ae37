/** The rules about folders and files, and about the site itself. */
export const folderGuideEn = {
  'yaml/syntax': 'Facts and front matter are YAML: field, colon, space, value; two spaces for each level.',
  'content/sign':
    'Characters must be what they look like: no look-alike letters of another alphabet or code page, and no invisible characters.',
  'content/known-file':
    'Only files with the names listed under “What is where” in content/README.md are read. Any other file is probably there by mistake.',
  'content/file-name': 'Give every file, folder and id a name that Windows and macOS also allow.',
  'content/in-two-folders': 'If there are several content folders, each thing is in only one of them.',
  'content/free-address':
    'Do not name the folder of a record after a year or month alone, or that of a page after a list: those addresses are taken.',
  'record/facts-file': 'A folder is a record if it has a facts file.',
  'record/folder-name':
    'The name of the folder is the id of the record: lower-case words without accents, joined by hyphens.',
  'record/known-file': 'Beside the facts there are only en.mdx, hu.mdx and the files that the facts or the texts name.',
  'record/removed-files': 'Keep only the facts file of a removed record; the rest stays in git.',
  'words/two-files': 'Keep each text in a single file.',
  'page/known-file': 'A page of the site’s own is in pages/<name>/, as en.mdx and hu.mdx.',
  'page/link-target': 'A link on a page must lead to something that exists.',
  'page/picture': 'The site’s own pages cannot have pictures; pictures belong to records.',
  'redirect/leads-on': 'A redirect must lead from an address that is free to something that exists.',
  'site/contact':
    'The site gives an address for corrections, for the press and for security, or says that there is none.',
  'site/emergency-number':
    'People in danger must find the number to call: one of the helplines is the country’s emergency number.',
  'site/known-funder': 'The funders listed when no call is open must have entries in programmes.yaml.',
  'site/helpline-number': 'The number of a helpline has as many digits as a number in Hungary has.',
};
