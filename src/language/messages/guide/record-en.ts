/** The rules about what the facts of a record say together. */
export const recordGuideEn = {
  'record/known-id': 'An id must belong to something that exists, and to the right kind of thing.',
  'record/forum': 'Only a forum can be named as a forum: its entry in organisations.yaml has kind: forum.',
  'record/folder-year':
    'A folder named after a year or a day contains what happened then. Moving it to another year changes no address.',
  'record/known-source': 'A figure, stage, sum or deadline cites a source of the same record.',
  'record/office-held': 'Name an official with an office that people.yaml lists for that person.',
  'record/office-years':
    'Name an official with an office only for the years in which sources show it, or as a former office.',
  'record/unique-id': 'An id belongs to one thing only in all of the content.',
  'record/unique-number': 'Each reference number is used only once.',
  'record/unique-part': 'An id occurs only once in a list, and a page that was read is listed once.',
  'record/unique-name':
    'No two organisations, programmes or topics, and no two people in the same organisation, have the same name.',
  'record/office-seen': 'A source cannot have shown anybody in an office in a year that has not come yet.',
  'record/part-of-ring': 'Nothing can be part of itself, not even by way of others.',
  'record/day-within': 'A day given for one forum, place or participant must lie between the start and the end.',
  'record/end-after-start': 'Nothing ends before it starts.',
  'record/file-exists': 'A file named in the facts must be in the folder of the record.',
  'record/file-kind':
    'Publish only files that run nothing on the reader’s computer: documents, tables, pictures, recordings.',
  'record/unnamed-file':
    'A file is published only if the facts or a text name it. Any other file is probably there by mistake.',
  'record/file-size':
    'Keep files under 5 MB, and pictures on a page under 2 MB. Until the record is published, a larger picture or a file over 25 MB is an error; afterwards it is a note.',
  'record/picture-unreadable':
    'A picture must be readable to the end: it is re-encoded for publication, without the camera’s metadata.',
  'record/annex-text':
    'The search reads documents that belong to a record: PDF, office documents, RTF, EPUB, plain text. A scan has no text until a program has recognised it.',
  'record/picture-position': 'A picture must not reveal where it was taken: that could lead to a shelter or a home.',
  'record/ready-to-publish':
    'A published record needs a source and, in each language, a summary, a plain-language summary and a text.',
  'record/changes-in-order': 'List changes oldest first; none may be dated before the record was first published.',
  'record/silent-edit':
    'Once readers have seen a record, it changes only with a dated entry in “changes” and a sentence in each language.',
  'record/number-kept': 'Never change the reference number by which readers know a record.',
  'record/still-there':
    'A record that readers have seen does not vanish: rename it with a redirect, or remove it openly.',
  'record/copy-made': 'The date of an archived copy cannot be in the future.',
  'record/publication-dated': 'A published record says when it was first published.',
  'record/read-day': 'A source cannot have been read on a day that has not come yet.',
  'call/deadline-after-opening': 'A call closes after it opens.',
  'call/continuous':
    'A call that has opened has a deadline for applications or, if a source says so, is continuous; never both.',
  'call/stages-in-order': 'List stages in the order in which sources reported them.',
  'call/zones': 'Where a source names the time zone of one deadline, each deadline with an hour has its zone.',
  'call/outcome-due': 'When the date on which a call was expected has passed, check whether the call was published.',
  'record/person-name': 'A name has its family and its given name where they belong, neither of them in capitals.',
  'record/shares':
    'Shares of one whole are not more than 100 per cent, and a project runs as long as its start and end say.',
  'record/number-year': 'A reference number has the year of the record.',
  'record/document-year': 'The year of a document is that of its number.',
};
