import type { FeedMessages } from './feed-en.ts';

/** A hírcsatornák és a magyarázó oldal szavai magyarul. The words of feeds, and of the page that explains them, in Hungarian. */
export const feedHu: FeedMessages = {
  feed: {
    name: { everything: 'Az egész archívum', corrections: 'Helyesbítések és eltávolítások' },
    about: {
      everything: 'Minden tétel, amikor megjelenik, és újra, ha érdemben változik.',
      corrections: 'Eltávolítások és a közzététel utáni érdemi változások, megjegyzéssel vagy anélkül.',
      kind: (name) => `${name}: mindegyik, amikor megjelenik, és újra, ha érdemben változik.`,
      entry: (name) => `Tételek, amelyekben ez szerepel: ${name}. Megjelenéskor és érdemi változáskor.`,
    },
    follow: 'Követés',
    how: 'Mi az a hírcsatorna?',
    lead: 'Az új és a megváltozott tételek maguktól eljutnak Önhöz, regisztráció és e-mail-cím nélkül.',
    feeds: 'Hírcsatornák',
    feedsText:
      'A hírcsatorna olyan webcím, amelyet egy program időről időre lekérdez: hírolvasó, levelezőprogram vagy a böngésző kiegészítője. Másolja a programba az itt felsorolt hivatkozások egyikének webcímét. Az Atom és a JSON Feed ugyanannak a hírcsatornának két formátuma; az Atomot szinte minden program olvassa.',
    entries:
      'Minden szervezetnek, tisztségviselőnek, témának, támogatási programnak és dokumentumnak saját hírcsatornája van; az oldalán, a tételek listája alatt található.',
    contents:
      'A legfrissebb bejegyzések a teljes szöveget tartalmazzák. Egy tétel csak érdemi változás után jelenik meg újra, elírás javításakor nem. Minden hírcsatornából elérhetők a korábbi tételek is (RFC 5005): az egész archívuméból teljes szöveggel, a többiből címmel, összefoglalóval és hivatkozással.',
    search: 'A keresőoldal megadja a szűrőknek megfelelő hírcsatornát.',
  },
};
