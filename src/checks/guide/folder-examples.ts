import type { folderGuideEn } from '../../language/messages/guide/folder-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about folders and files, and about the site itself, and what to write instead. */
export const folderExamples: Record<keyof typeof folderGuideEn, Example> = {
  'yaml/syntax': ['title: The council: a look back', 'title: "The council: a look back"'],
  'content/sign': ['az Å‘szi félév', 'az őszi félév'],
  'content/known-file': ['organizations.yaml', 'organisations.yaml'],
  'content/file-name': ['`Hall.jpg` and `hall.jpg`, `aux.pdf`', '`hall.jpg`, `annex.pdf`'],
  'content/in-two-folders': ['`content/site.yaml` and `private/site.yaml`', 'content/site.yaml'],
  'content/free-address': ['meetings/2022/2022-11/', 'meetings/2022/2022-11-joint-session/'],
  'record/facts-file': ['`campaigns/open-eyes/en.mdx` alone', '`campaigns/open-eyes/campaign.yaml` beside it'],
  'record/folder-name': ['campaigns/Új kampány/', 'campaigns/uj-kampany/'],
  'record/known-file': ['hun.mdx', 'hu.mdx'],
  'record/removed-files': ['`en.mdx` beside `status: removed`', 'no `en.mdx`'],
  'words/two-files': ['`en.mdx` and `en.md`', 'en.mdx'],
  'page/known-file': ['pages/about.mdx', 'pages/about/en.mdx'],
  'page/link-target': ['[council](counsel)', '[council](council)'],
  'page/picture': ['![Hall](hall.jpg)', '`![Hall](hall.jpg)` in the record of the meeting'],
  'redirect/leads-on': ['- { from: open-eye, to: open-eyez }', '- { from: open-eye, to: open-eyes }'],
  'site/contact': ['contacts: {}', 'contacts: { corrections: office@example.org, press: none, security: none }'],
  'site/emergency-number': ['number: "112"', '`number: "112"` and `emergency: true`'],
  'site/known-funder': ['funders: [safty-fund]', 'funders: [safety-fund]'],
  'site/helpline-number': ['06 80 225 22', '06 80 225 225'],
};
