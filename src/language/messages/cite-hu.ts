import type { CiteMessages } from './cite-en.ts';

/** The words of citations in Hungarian. */
export const citeHu: CiteMessages = {
  cite: {
    title: 'Hivatkozás erre az oldalra',
    list: 'Hivatkozás ezekre az oldalakra',
    genre: { meeting: 'Beszámoló', campaign: 'Kampányleírás', 'funding-call': 'Pályázati ismertető' },
    noDate: 'é. n.',
    online: '[online]',
    viewed: (day) => `[megtekintve: ${day}]`,
    from: 'Elérhető',
    note: 'Az ISO 690 szerint a hivatkozásban az is szerepel, melyik napon olvasta az oldalt.',
    files: 'Hivatkozáskezelő programoknak',
    copy: 'Másolás',
    copied: 'Másolva.',
    selected:
      'A böngésző nem engedi, hogy az oldal másoljon. A szöveg ki van jelölve: nyomja meg a Ctrl+C-t, vagy használja a menüt.',
  },
};
