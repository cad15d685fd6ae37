/** The rules about the words of a record: front matter, and what a text says. */
export const wordsGuideEn = {
  'words/title': 'Each text has a title, even a draft.',
  'words/language-missing':
    'A published record exists in both languages, or its facts say that the translation is pending.',
  'words/translation-stale': 'The translation follows the current original.',
  'words/matches-facts':
    'Whatever the texts describe under an id, such as an agenda item or a decision, is in the facts under the same id and has a text in each language.',
  'words/start-basis': 'If you worked out the start, explain it in each language.',
  'words/other-language': 'The text of en.mdx is in English, that of hu.mdx in Hungarian.',
  'words/mark-up': 'Titles, summaries and labels are plain text: no emphasis, links, tags or character codes.',
  'words/plain-summary-length': 'The plain-language summary has at most 60 words.',
  'words/long-sentence': 'A sentence of more than 35 words is hard to follow: split it.',
  'words/phrase': 'A text has none of the phrases that site.yaml lists as ones to avoid.',
  'words/link-target': 'A link or picture must lead to something that exists: an id, a file in the folder, an address.',
  'words/link-words': 'The words of a link say where it leads, so that they make sense when read out alone.',
  'words/secure-link': 'Begin an address with https: if the site offers it.',
  'words/picture-credit': 'Say who made a picture, and under which licence it is shown.',
  'words/date-differs': 'Text and facts give the same day for the same thing.',
  'words/amount-differs': 'Text and facts give the same sum.',
  'words/weekday-differs': 'A date has the day of the week that the calendar gives it.',
  'words/time-differs': 'Text and facts give the same time of day for the same day.',
  'words/unfinished':
    'A text for readers has no notes of its author and no placeholders. In a draft they are only noted.',
  'words/other-marks': 'Mark up a text in Markdown only, not as in wikis, forums or TeX.',
  'words/garbled': 'Correct words whose letters were lost when the text was scanned or converted.',
  'words/mistyped-address': 'Web and e-mail addresses in a text must be complete, without spaces or commas.',
  'words/impossible-date': 'Days, years and times of day in a text must exist, and a span must end after it begins.',
  'words/notation':
    'Write dates and numbers as the language of the text does: 15 May 2014, 500,000 and 3.5 million in English; 2014. május 15., 500 000 and 3,5 millió in Hungarian. A span has a dash, –, and an ending fits its number.',
  'words/punctuation':
    'Leave no space before a comma or full stop, and one behind it; close what you open, brackets and quotation marks; end a sentence with one sign, and a heading with none.',
  'words/spelling': 'Correct words that are there twice, misspelt, in capitals or with the wrong article.',
  'words/number-differs': 'Text and facts, and the two languages, give the same numbers and dates.',
  'words/items-alike':
    'The items of a list, such as an agenda, begin alike and end alike: all with a full stop, or none.',
  'words/outline-differs':
    'A translation that has been compared has the headings, paragraphs, list items and links of the original.',
  'words/helpline-number': 'A text gives the number of a helpline as site.yaml does.',
  'words/entry-name':
    'A name in the words of a link is that of the entry to which it leads, and is spelt as it is there.',
  'words/tracked-link': 'An address has no parts that only track readers, such as utm_source or fbclid.',
  'words/picture-words':
    'The description of a picture says what it shows: not the name of the file, nor only that it is a picture.',
  'words/own-words': 'Title, summary, plain-language summary and note each say something of their own.',
};
