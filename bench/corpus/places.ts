import type { z } from 'zod';
import type { placeSchema } from '../../src/model/place.ts';
import { slug } from './slug.ts';

type Facts = z.input<typeof placeSchema>;

const towns =
  'Budapest Debrecen Szeged Miskolc Pécs Győr Nyíregyháza Kecskemét Székesfehérvár Szombathely Szolnok Tatabánya Kaposvár Békéscsaba Veszprém Zalaegerszeg Sopron Eger Nagykanizsa Dunaújváros Hódmezővásárhely Salgótarján Baja Szekszárd Gyula Mohács Kisvárda Záhony Röszke Hegyeshalom'.split(
    ' ',
  );

const halls = [
  { en: 'Conference Centre', hu: 'Konferencia-központ' },
  { en: 'Town Hall', hu: 'Városháza' },
  { en: 'Cultural Centre', hu: 'Művelődési Központ' },
];

/** The places of the corpus by id: the country, its towns, and halls in the larger ones. */
export function places(): Record<string, Facts> {
  const town = (name: string): [string, Facts] => [slug(name), { name: { en: name, hu: name }, 'part-of': 'hungary' }];
  const hall = (name: string) =>
    halls.map((each): [string, Facts] => [
      slug(`${each.en} ${name}`),
      { name: { en: `${each.en}, ${name}`, hu: `${each.hu}, ${name}` }, 'part-of': slug(name) },
    ]);
  return {
    ...Object.fromEntries([...towns.slice(0, 3).flatMap(hall), ...towns.map(town)]),
    hungary: { name: { en: 'Hungary', hu: 'Magyarország' } },
  };
}
