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
  'record/unique-id': 'In the whole content, an id belongs to one thing only.',
  'record/unique-number': 'A reference number is given once and never again.',
  'record/unique-part': 'An id occurs only once in a list.',
  'record/part-of-ring': 'Nothing can be part of itself, not even by way of others.',
  'record/day-within': 'A separate day must be between the start and the end.',
  'record/end-after-start': 'Nothing ends before it starts.',
  'record/file-exists': 'A file named in the facts must be in the folder of the record.',
  'record/file-kind':
    'Publish only files that run nothing on the reader’s computer: documents, tables, pictures, recordings.',
  'record/unnamed-file':
    'A file is published only if the facts or a text name it. Any other file is probably there by mistake.',
  'record/file-size':
    'Keep files under 5 MB, and pictures on a page under 2 MB. Before publication, a larger picture is an error, and so is a file over 25 MB.',
  'record/picture-unreadable':
    'A picture must be readable to the end: it is re-encoded for publication, without the camera’s metadata.',
  'record/picture-position': 'A picture must not reveal where it was taken: that could lead to a shelter or a home.',
  'record/ready-to-publish':
    'A published record needs a source and, in each language, a summary, a plain-language summary and a text.',
  'record/changes-in-order': 'List changes oldest first; the first of them is not older than the publication.',
  'record/silent-edit':
    'Once readers have seen a record, it changes only with a dated entry in “changes” and a sentence in each language.',
  'record/number-kept': 'Never change the reference number by which readers know a record.',
  'record/still-there':
    'A record that readers have seen does not vanish: rename it with a redirect, or remove it openly.',
  'record/copy-made': 'The day of an archived copy cannot be in the future.',
  'record/publication-dated': 'A published record says since when it is.',
  'record/read-day': 'A source cannot have been read on a day that has not come yet.',
  'call/deadline-after-opening': 'A call closes after it opens.',
  'call/continuous':
    'A call that has opened has a deadline for applications or, if a source says so, is continuous; never both.',
  'call/stages-in-order': 'List stages in the order in which sources reported them.',
  'call/outcome-due': 'When the time of an expected call has passed, somebody checks whether it was published.',
};
