import type { CalendarMessages } from './calendar-en.ts';

/** A naptárak szavai magyarul. The words of calendars in Hungarian. */
export const calendarHu: CalendarMessages = {
  calendar: {
    opening: (title) => `Megnyílik: ${title}`,
    phase: (phase, title) => `${phase} (${title})`,
    deadline: (purpose, title) => `${purpose}: ${title}`,
    formerly: (moments) => `Korábban: ${moments}`,
    about: (name) =>
      `${name}: a napra pontosan ismert időpontok, emlékeztetővel minden határidő előtt két héttel, majd két nappal.`,
    name: 'Naptár',
    remind: 'Emlékeztetőt kérek',
    add: 'Az időpontok hozzáadása naptárhoz',
    subscribe: 'Feliratkozás',
    title: 'Naptárak',
    text: 'Ha feliratkozik egy naptárra, az ülések, a kampányok, valamint a felhívások megnyitása és határideje megjelennek az Ön naptárában. Ha egy határidő módosul, a bejegyzés is módosul; ami elmarad, áthúzva látszik, nem tűnik el. Ha viszont csak letölti a fájlt, a bejegyzések később nem változnak.',
    entries:
      'Minden szervezetnek és támogatási programnak saját naptára van a tételek listája alatt, és minden tételnek is, amelynek ismert a napja.',
    limit:
      'Egy naptárban a legutóbbi 500 tétel szerepel, egy szervezet vagy program naptárában a legutóbbi 100; a csak hónapra vagy évre ismert időpontok nem szerepelnek.',
  },
};
