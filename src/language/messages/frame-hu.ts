import type { FrameMessages } from './frame-en.ts';

/** Az oldalak keretének szavai magyarul. The words of the frame that surrounds every page, in Hungarian. */
export const frameHu: FrameMessages = {
  frame: {
    safety: 'Kilépés és segítség',
    skip: 'Ugrás a tartalomra',
    exit: 'Gyors kilépés',
    help: 'Segítség',
    emergency: 'Veszély esetén',
    navigation: 'Fő részek',
    menu: 'Menü',
    breadcrumbs: 'Itt jár',
    record: 'Az archívum',
    names: 'További névlisták',
    site: 'Az oldalról',
    publisher: (name) => `Közreadja: ${name}`,
    licence: (name) => `A szövegek licence: ${name}`,
    reach: (day) => `Nyilvános forrásokból állítottuk össze; az olvasás utolsó napja: ${day}`,
    renewal: (when) =>
      `Ez az oldal régebbi, mint az esedékes frissítése (${when}). A dátumok és az állapotok a maiak, de hiányozhat, amit azóta közzétettünk. Kérjük, töltse újra az oldalt; ha ettől nem változik, az újabb még nem készült el.`,
    searchLabel: 'Keresés az archívumban',
    searchButton: 'Keresés',
  },
  theme: {
    title: 'Megjelenés',
    system: 'Ahogy az eszközön',
    light: 'Világos',
    dark: 'Sötét',
    note: 'A világos vagy sötét beállítást ez a böngésző megjegyzi; az „Ahogy az eszközön” semmit nem tárol.',
  },
};
