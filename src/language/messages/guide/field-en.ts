/** The rules about single fields; the table of the kind describes each. */
export const fieldGuideEn = {
  'field/unknown-field': 'Use only the fields in the tables: a misspelt field would be lost.',
  'field/missing-field': 'Some fields are required, so that the page can say what the thing is.',
  'field/wrong-type': 'Write a list as a list, a number in digits, and a text as a single text.',
  'field/not-a-choice': 'Some fields accept only certain words.',
  'field/wrong-value': 'Dates, addresses, numbers and ids have a fixed form.',
  'field/id': 'Write an id in lower-case words without accents, joined by hyphens.',
};
