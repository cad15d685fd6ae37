import type { proseGuideEn } from './prose-en.ts';

/** The rules about the body of a text in Markdown. */
export const proseGuideHu: Record<keyof typeof proseGuideEn, string> = {
  'prose/size':
    'Egy bekezdés legfeljebb 10 000, egy szöveg 200 000 karakter; ennél többet vagy túl mély beágyazást nem lehet időben beolvasni.',
  'prose/syntax': 'Innen a szöveg nem olvasható: nincs lezárva egy jel, vagy külön jelentése van.',
  'prose/import': 'A kis „import” szóval kezdődő bekezdés programkódnak számít.',
  'prose/export': 'A kis „export” szóval kezdődő bekezdés programkódnak számít.',
  'prose/expression': 'A kapcsos zárójelnek külön jelentése van.',
  'prose/comment': 'Munkatársaknak szóló megjegyzés nem áll a szövegben.',
  'prose/raw-html': 'A szövegben nincs HTML; a Markdown és a kézikönyv jelei elegendők.',
  'prose/missing-alt': 'A képet szavak írják le azoknak, akik nem látják.',
  'prose/missing-target': 'A hivatkozásnak és a képnek van címe.',
  'prose/link-scheme': 'A cím https:, http:, mailto: vagy tel: kezdetű, vagy azonosító.',
  'prose/link-text': 'A hivatkozásnak vannak szavai.',
  'prose/unknown-section': 'A szövegen belüli hivatkozás a szöveg egyik címsorára mutat.',
  'prose/page-title': 'A cím a fejlécben áll; a szöveg címsorai ## jellel kezdődnek.',
  'prose/heading-order': 'A címsorok egyszerre egy szintet lépnek le.',
  'prose/broken-heading': 'A címsor jelei és szavai között szóköz áll.',
  'prose/broken-link':
    'A hivatkozás jelei egymás mellett állnak: a szögletes után rögtön a kerek zárójel, a címben nincs szóköz.',
  'prose/broken-footnote': 'A lábjegyzetnek egy szövege van, és a szöveg utal rá.',
  'prose/broken-list': 'A felsorolás eleme kötőjellel és szóközzel kezdődik, vagy számmal, ponttal és szóközzel.',
  'prose/broken-table':
    'A táblázat fejléce alatt kötőjelekből álló sor van, és minden sornak annyi cellája, ahány a fejlécnek.',
  'prose/leftover-mark':
    'A kiemelés jelének ugyanabban a bekezdésben van a párja, és mindkettő közvetlenül a kiemelt szavak mellett áll; az olvasónak szánt jelek előtt fordított perjel van.',
  'prose/empty-heading': 'A címsornak vannak szavai.',
  'prose/task-list': 'A szöveg szavakkal mondja el, mi készült el és mi nem.',
};
