import type { CalendarMessages } from './calendar-en.ts';

/** A naptárak szavai magyarul. The words of calendars in Hungarian. */
export const calendarHu: CalendarMessages = {
  calendar: {
    opening: (title) => `Megnyílik: ${title}`,
    phase: (phase, title) => `${phase} (${title})`,
    deadline: (purpose, title) => `${purpose}: ${title}`,
    formerly: (moments) => `Korábban: ${moments}`,
    about: (name) =>
      `${name}: a napra pontosan ismert időpontok, emlékeztetővel két héttel és két nappal minden határidő előtt.`,
    name: 'Naptár',
    remind: 'Emlékeztetőt kérek',
    add: 'Az időpontok hozzáadása naptárhoz',
    subscribe: 'Feliratkozás',
    title: 'Naptárak',
    text: 'Ha feliratkozik egy naptárra, az ülések, a kampányok, a felhívások megnyitása és határidői megjelennek a sajátjában. Ha egy határidő módosul, a bejegyzés is módosul; ami elmarad, áthúzva látszik, nem tűnik el. Az egyszer megnyitott fájl viszont nem változik.',
    entries:
      'Minden szervezetnek és támogatási programnak saját naptára van a tételek listája alatt, és minden tételnek is, amelynek ismert a napja.',
    limit:
      'Egy naptárban a legutóbbi 500 tétel szerepel, egy szervezetében vagy programéban a legutóbbi 100; a csak hónapra vagy évre ismert időpontok nem szerepelnek.',
  },
};
