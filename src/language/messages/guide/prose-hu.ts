import type { proseGuideEn } from './prose-en.ts';

/** The rules about the body of a text in Markdown. */
export const proseGuideHu: Record<keyof typeof proseGuideEn, string> = {
  'prose/size':
    'Egy bekezdés legfeljebb 10 000, egy szöveg legfeljebb 200 000 karakter lehet; a hosszabb vagy túl mélyen beágyazott szöveg beolvasása túl sokáig tart.',
  'prose/syntax': 'Innentől a szöveg nem olvasható: egy címke nincs lezárva, vagy egy jelnek külön jelentése van.',
  'prose/import': 'A kisbetűs „import” szóval kezdődő bekezdés programkódnak számít.',
  'prose/export': 'A kisbetűs „export” szóval kezdődő bekezdés programkódnak számít.',
  'prose/expression':
    'Ne írjon kapcsos zárójelet: külön jelentése van. Ha az olvasónak látnia kell, tegyen elé fordított perjelet.',
  'prose/comment': 'A kollégáknak szóló megjegyzés nem való a szövegbe.',
  'prose/raw-html': 'Ne használjon HTML-t: a Markdown és a kézikönyv címkéi elegendők.',
  'prose/missing-alt': 'Írja le a képet azoknak, akik nem látják.',
  'prose/missing-target': 'A hivatkozásnak és a képnek legyen címe.',
  'prose/link-scheme': 'A cím https:, http:, mailto: vagy tel: kezdetű, vagy azonosító.',
  'prose/link-text': 'A hivatkozásnak legyen szövege.',
  'prose/unknown-section': 'A szövegen belüli hivatkozás a szöveg egyik címsorára mutasson.',
  'prose/page-title': 'A cím a fejlécben van; a szöveg címsorai ## jellel kezdődnek.',
  'prose/heading-order': 'A címsorok egyszerre csak egy szintet lépjenek lejjebb.',
  'prose/broken-heading': 'A címsor # jelei és szövege között legyen szóköz.',
  'prose/broken-link': 'A hivatkozásban a szögletes zárójelet rögtön a kerek követi, és a címben nincs szóköz.',
  'prose/broken-footnote': 'Minden lábjegyzetnek egyetlen szövege legyen, és a tétel szövege hivatkozzon rá.',
  'prose/divided-word': 'A szavakat ne válassza el a sor végén.',
  'prose/broken-list':
    'A felsorolás minden eleme kötőjellel és szóközzel kezdődjön, vagy számmal, ponttal és szóközzel.',
  'prose/broken-table':
    'A táblázat fejléce alatt kötőjelekből álló sor van, és minden sorban annyi cella, ahány a fejlécben.',
  'prose/leftover-mark':
    'A kiemelés jelei bekezdésen belül párban állnak, közvetlenül a kiemelt szavak mellett. Az olvasónak szánt jel elé fordított perjel kell.',
  'prose/empty-heading': 'A címsornak legyen szövege.',
  'prose/task-list': 'Szavakkal írja le, mi készült el, és mi nem.',
};
