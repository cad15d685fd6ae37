import type { FrameMessages } from './frame-en.ts';

/** Az oldalak keretének szavai magyarul. The words of the frame that surrounds every page, in Hungarian. */
export const frameHu: FrameMessages = {
  frame: {
    safety: 'Kilépés és segítség',
    skip: 'Ugrás a tartalomra',
    exit: 'Gyors kilépés',
    help: 'Segítség',
    emergency: 'Veszély esetén',
    navigation: 'Főmenü',
    menu: 'Menü',
    breadcrumbs: 'Ön itt van',
    record: 'Az archívum',
    names: 'További listák',
    site: 'A honlapról',
    publisher: (name) => `Közzétevő: ${name}`,
    licence: (name) => `A szövegek licence: ${name}`,
    reach: (day) => `A forrásokat legutóbb ekkor néztük át: ${day}`,
    renewal: (when) =>
      `Ezt az oldalt már frissíteni kellett volna (${when}); Ön egy régebbi változatát olvassa. A dátumok és az állapotok a maiak, de ami azóta jelent meg, hiányozhat. Kérjük, töltse újra az oldalt. Ha az üzenet akkor sem tűnik el, a frissítés még nem készült el.`,
    searchLabel: 'Keresés az archívumban',
    searchButton: 'Keresés',
  },
  theme: {
    title: 'Megjelenés',
    system: 'Az eszköz szerint',
    light: 'Világos',
    dark: 'Sötét',
    note: 'A böngésző megjegyzi a „Világos” vagy a „Sötét” beállítást; „Az eszköz szerint” beállításnál semmit sem tárol.',
  },
};
