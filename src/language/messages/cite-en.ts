/** The words of citations in English. */
export const citeEn = {
  cite: {
    title: 'Cite this record',
    list: 'Cite these records',
    genre: { meeting: 'Meeting report', campaign: 'Campaign description', 'funding-call': 'Funding notice' },
    noDate: 'n.d.',
    online: 'Online',
    viewed: (day: string) => `[viewed ${day}]`,
    from: 'Available from',
    note: 'ISO 690 also asks for the date on which you read the page.',
    files: 'For reference managers',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Your browser does not let this page copy. The text is selected: press Ctrl+C or use the menu.',
  },
};

export type CiteMessages = typeof citeEn;
