import type { wordsGuideEn } from './words-en.ts';

/** The rules about the words of a record: front matter, and what a text says. */
export const wordsGuideHu: Record<keyof typeof wordsGuideEn, string> = {
  'words/title': 'Minden szövegnek van címe, a piszkozatnak is.',
  'words/language-missing': 'A közzétett bejegyzés mindkét nyelven megvan, vagy a tények szerint készül a fordítása.',
  'words/translation-stale': 'A fordítás az eredeti mostani szövegét követi.',
  'words/matches-facts': 'Aminek a tényekben azonosítója van, annak nyelvenként szövege is, és fordítva.',
  'words/start-basis': 'A kikövetkeztetett kezdetet minden nyelven egy mondat indokolja.',
  'words/other-language': 'Az en.mdx angolul, a hu.mdx magyarul van.',
  'words/mark-up':
    'A cím, az összefoglaló és a felirat egyszerű szöveg: nincs benne kiemelés, hivatkozás, jel vagy betűkód.',
  'words/plain-summary-length': 'A közérthető összefoglaló legfeljebb hatvan szó.',
  'words/long-sentence': 'A 35 szónál hosszabb mondat nehezen követhető: legyen belőle kettő.',
  'words/link-target': 'A hivatkozás vagy kép létező helyre mutat: azonosítóra, a mappa fájljára, webcímre.',
  'words/link-words': 'A hivatkozás szavai megmondják, hova vezet, annak is, aki csak a hivatkozásokat hallgatja.',
  'words/secure-link': 'Senkit sem vezetünk nyílt vonalon oda, ahová biztonságos is visz.',
  'words/picture-credit': 'A kép mellett áll, ki készítette és milyen felhasználási engedéllyel látható.',
  'words/date-differs': 'A szöveg és az adatok ugyanazt a napot adják ugyanannak.',
  'words/amount-differs': 'A szöveg és a tények ugyanazt az összeget írják.',
};
