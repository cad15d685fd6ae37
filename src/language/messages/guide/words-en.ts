/** The rules about the words of a record: front matter, and what a text says. */
export const wordsGuideEn = {
  'words/title': 'Each text has a title, in a draft too.',
  'words/language-missing':
    'A published record is there in both languages, or its facts say that the translation is pending.',
  'words/translation-stale': 'The translation follows the current original.',
  'words/matches-facts': 'What has an id in the facts has its text in each language, and the other way round.',
  'words/start-basis': 'A start that was worked out and not read is explained in each language.',
  'words/other-language': 'The words of en.mdx are English, those of hu.mdx Hungarian.',
  'words/mark-up': 'Titles, summaries and labels are plain words: no emphasis, links, tags or codes of letters.',
  'words/plain-summary-length': 'The plain-language summary has at most sixty words.',
  'words/long-sentence': 'A sentence of more than 35 words is hard to follow: make two of it.',
  'words/link-target': 'A link or picture leads to something that exists: an id, a file of the folder, an address.',
  'words/link-words': 'The words of a link say where it leads, also to those who hear links read out alone.',
  'words/secure-link': 'Nobody is led over an open line where a safe one is known.',
  'words/picture-credit': 'A picture says who made it and under which licence it is shown.',
  'words/date-differs': 'Words and facts give the same day to the same thing.',
  'words/amount-differs': 'Words and facts name the same sum.',
};
