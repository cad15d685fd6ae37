import type { z } from 'zod';
import type { siteSchema } from '../../src/model/site.ts';
import { reach } from './calendar.ts';

/** What the site of the corpus says of itself. */
export function site(programmes: readonly string[]): z.input<typeof siteSchema> {
  return {
    name: { en: 'A record for measuring', hu: 'Nyilvántartás méréshez' },
    description: {
      en: 'Generated texts that measure how the site grows; nothing in them happened.',
      hu: 'Előállított szövegek, amelyek a honlap növekedését mérik; semmi sem történt meg belőlük.',
    },
    publisher: { en: 'Nobody', hu: 'Senki' },
    contacts: {
      corrections: 'corrections@example.org',
      press: 'press@example.org',
      security: 'security@example.org',
    },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    reach,
    helplines: [
      {
        id: 'emergency',
        name: { en: 'Emergency number', hu: 'Segélyhívó' },
        number: '112',
        emergency: true,
        'published-by': { en: 'the generator', hu: 'a generátor' },
      },
    ],
    exit: 'https://example.org/',
    funders: programmes.slice(0, 2),
    repository: 'https://example.org/repository',
  };
}
