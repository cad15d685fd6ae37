import { expect, it } from 'vitest';
import { problemsAfter } from '../../builders.ts';

const person = (id: string, family: string, given: string) => `
${id}:
  name: { family: ${family}, given: ${given} }
  offices:
    - { id: member, organisation: police, seen: 2020, title: { en: Member, hu: tag } }
  source: https://example.org/people
`;

const others = [
  person('eva-nagy', 'Nagy', 'Éva'),
  person('peter-szabo', 'Szabó', 'Péter'),
  person('judit-toth', 'Tóth', 'Judit'),
  person('gabor-varga', 'Varga', 'Gábor'),
].join('');

const problemsWith = (more: string) =>
  problemsAfter({ 'people.yaml': (text) => text + more }).map((problem) =>
    problem.replace(/^.*record\/person-name {2}/, ''),
  );

it('the two parts of a name are not exchanged, by the id', () => {
  expect(problemsWith(others + person('imre-kovacs', 'Imre', 'Kovács'))).toEqual([
    'Note: By its id, “imre-kovacs” has the family name Kovács and the given name Imre.  Write name: { family: Kovács, given: Imre }, if the two are exchanged.',
  ]);
});

it('ids may begin with the family name, where most of them do not begin with the given name', () => {
  expect(problemsWith(person('kovacs-imre', 'Kovács', 'Imre'))).toEqual([]);
});
