/** The rules about what the facts of a record say together. */
export const recordGuideEn = {
  'record/known-id': 'An id that is named belongs to something, and to something of the right kind.',
  'record/forum': 'What sits as a forum is one: its entry in organisations.yaml says kind: forum.',
  'record/folder-year':
    'A folder named after a year or a day holds what happened then; moving it to another year changes no address.',
  'record/known-source': 'A figure, stage, sum or deadline cites a source of the same record.',
  'record/office-held': 'An official is named with an office that is listed under the person in people.yaml.',
  'record/office-years': 'An official has an office in the years in which sources saw it, or had it before.',
  'record/unique-id': 'An id belongs to one thing in all the content.',
  'record/unique-number': 'A reference number is given once and never again.',
  'record/unique-part': 'Within a list an id occurs once.',
  'record/part-of-ring': 'Nothing is part of itself, by way of others neither.',
  'record/day-within': 'A day of its own lies between start and end.',
  'record/end-after-start': 'Nothing ends before it starts.',
  'record/file-exists': 'A file that the facts name lies in the folder of the record.',
  'record/file-kind':
    'A file that is published runs nothing on the reader’s machine: documents, tables, pictures, recordings.',
  'record/unnamed-file':
    'A file goes out when facts or text name it; one that nothing names is forgotten or left over.',
  'record/file-size':
    'A file over 5 MB takes long over a slow line, a picture on a page from 2 MB; before publication, that and any file over 25 MB is an error.',
  'record/picture-unreadable':
    'A picture can be read to its end: it is encoded again for publication, without what the camera added.',
  'record/picture-position': 'A picture does not say where it was taken: that may lead to a shelter or a home.',
  'record/ready-to-publish':
    'A published record has a source and, in each language, summary, plain summary and a text.',
  'record/changes-in-order': 'Changes are listed oldest first.',
  'record/silent-edit':
    'What readers have seen changes with a dated entry in “changes” and a sentence in each language.',
  'record/number-kept': 'The reference number by which readers know a record stays.',
  'record/still-there':
    'A record that readers have seen does not vanish: it is renamed with a redirect, or removed openly.',
  'record/copy-made': 'An archived copy of a page was made on a day that has come.',
  'call/deadline-after-opening': 'A call closes after it opens.',
  'call/continuous':
    'A call that has opened has a deadline for applications, or is continuous where a source says so; never both.',
  'call/stages-in-order': 'Stages are in the order in which sources gave them.',
  'call/outcome-due': 'When the time of an expected call is over, somebody looks whether it came.',
};
