import { describe, expect, it } from 'vitest';
import { campaign, filesOf, problemsAfter } from '../../builders.ts';

const files = filesOf('healthy');

/** What is reported where the folder of a campaign has another name. */
function renamed(id: string): string[] {
  const moved = ['campaign.yaml', 'en.mdx', 'hu.mdx'].map((name) => ({
    [`${campaign}/${name}`]: null,
    [`campaigns/2022/${id}/${name}`]: files[`${campaign}/${name}`] ?? '',
  }));
  return problemsAfter(Object.assign({}, ...moved)).filter((line) => line.includes('content/free-address'));
}

describe('the address of a record', () => {
  it.each(['2022-11', 'undated', 'datum-nelkul', '2022-11-page-2', '2022-datum-nelkul-oldal-3'])(
    'is not that of a list, as %s would be',
    (id) => {
      expect(renamed(id)).toEqual([
        `campaigns/2022/${id}/campaign.yaml:1:1  content/free-address  “${id}” is the address of a list of records by date.  Rename the folder, for example to “${id}-campaign”.`,
      ]);
    },
  );

  it.each(['2022-11-30', '2022-11-conference', '20221', 'undated-letter'])(
    'may begin with a date, as %s does',
    (id) => {
      expect(renamed(id)).toEqual([]);
    },
  );
});

describe('the former address of a record', () => {
  it('was never that of a list', () => {
    expect(problemsAfter({ 'redirects.yaml': '- { from: 2022-11, to: open-eyes }\n' })).toEqual([
      'redirects.yaml:1:5  content/free-address  “2022-11” is the address of a list of records by date.  Remove this entry: the list keeps that address.',
    ]);
  });
});

describe('the address of a page of the site', () => {
  const page = (id: string, lang: string) => {
    const about = files[`pages/about/${lang}.mdx`] ?? files['pages/about/en.mdx'] ?? '';
    return problemsAfter({ [`pages/${id}/${lang}.mdx`]: about }).filter((line) =>
      line.includes('content/free-address'),
    );
  };

  it.each([
    ['archive', 'en'],
    ['archivum', 'hu'],
    ['style', 'en'],
  ])('is not that of a list or of the site itself, as %s in %s would be', (id, lang) => {
    expect(page(id, lang)).toEqual([
      `pages/${id}/${lang}.mdx:2:1  content/free-address  The site itself has a page at the address “${id}”.  Rename the folder, for example to “${id}-page”.`,
    ]);
  });

  it('is not that of another page', () => {
    expect(page('az-oldalrol', 'hu')).toEqual([
      'pages/az-oldalrol/hu.mdx:2:1  content/free-address  The address “az-oldalrol” is taken by pages/about/hu.mdx.  Rename the folder, for example to “az-oldalrol-page”.',
    ]);
  });

  it.each([
    ['archivum', 'en'],
    ['privacy', 'en'],
  ])('may be any other, as %s in %s', (id, lang) => {
    expect(page(id, lang)).toEqual([]);
  });
});
