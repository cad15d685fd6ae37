/** A page that a change adds, changes or removes, as `changes --json` lists it. */
interface ChangedPage {
  number?: string;
  title: string;
  /** Its addresses, by language. */
  addresses: Record<string, string>;
}

/** What `changes --json` prints, as far as it matters here. */
export interface Changes {
  added: ChangedPage[];
  changed: ChangedPage[];
  removed: ChangedPage[];
  redirectsNeeded: ChangedPage[];
}

/** What `check --json` prints, as far as it matters here. */
export interface Checked {
  records: number;
  errors: number;
  problems: { file: string; line?: number; sentence: string; severity: string }[];
}

/** What Vitest writes as JSON, as far as it matters here. */
export interface Tested {
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** All that is known of a proposed change; what is undefined was not found out. */
export interface Preview {
  /** Where the site can be looked at, with a slash at its end. */
  url: string | undefined;
  changes: Changes | undefined;
  checked: Checked | undefined;
  tested: Tested | undefined;
}

/** How many entries a list shows. */
const mostEntries = 30;

/** A text within a line of Markdown: nothing in it is a mark, a mention or a tag. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#|~<>&!]/g, '\\$&')
    .replaceAll('@', '@\u200b');

function list(entries: readonly string[]): string[] {
  const more = entries.length > mostEntries ? [`- … and ${entries.length - mostEntries} more`] : [];
  return [...entries.slice(0, mostEntries).map((entry) => `- ${entry}`), ...more];
}

/** An address of the site within its preview; it may have the path of the site below its host already, or not. */
function withinPreview(address: string, url: string): string | undefined {
  const base = URL.parse(url);
  const path = base && !address.startsWith(base.pathname) ? base.pathname + address.slice(1) : address;
  return URL.parse(path, url)?.href.replaceAll('(', '%28').replaceAll(')', '%29');
}

function pageEntry({ number, title, addresses }: ChangedPage, url: string | undefined): string {
  const name = [number, title].filter(Boolean).join(' ');
  const links = Object.entries(addresses).map(([lang, address]) => {
    const target = url === undefined ? undefined : withinPreview(address, url);
    return target ? `[${lang}](${target})` : `\`${address}\``;
  });
  return `${plain(name)}: ${links.join(', ')}`;
}

function pagesSection({ changes, url }: Preview): string[] {
  if (!changes) return ['Pages: not compared.'];
  const { added, changed, removed, redirectsNeeded } = changes;
  const groups: [string, ChangedPage[], string | undefined][] = [
    ['Added', added, url],
    ['Changed', changed, url],
    ['Removed', removed, undefined],
    ['Addresses that would lead nowhere', redirectsNeeded, undefined],
  ];
  const shown = groups.filter(([, pages]) => pages.length > 0);
  if (shown.length === 0) return ['No page of the record is added, changed or removed.'];
  return shown.flatMap(([heading, pages, base]) => [
    `**${heading}** (${pages.length})`,
    '',
    ...list(pages.map((page) => pageEntry(page, base))),
    '',
  ]);
}

function checkSection({ checked }: Preview): string[] {
  if (!checked) return ['Not checked.'];
  const { records, errors, problems } = checked;
  if (problems.length === 0) return [`${records} records, nothing to correct.`];
  return [
    `${records} records, ${errors} ${errors === 1 ? 'error' : 'errors'} among ${problems.length} findings:`,
    '',
    ...list(
      problems.map(({ file, line, sentence, severity }) => {
        const place = line === undefined ? file : `${file}:${line}`;
        return `${severity}: \`${place.replaceAll('`', '')}\` ${plain(sentence)}`;
      }),
    ),
  ];
}

/** The results of some files of tests, by a part of their names. */
function testSection({ tested }: Preview, part: string): string[] {
  const results = tested?.testResults
    .filter(({ name }) => name.includes(part))
    .flatMap((file) => file.assertionResults);
  if (!results || results.length === 0) return ['Not measured.'];
  const failed = results.filter(({ status }) => status === 'failed');
  const passed = results.filter(({ status }) => status === 'passed');
  const skipped = results.length - failed.length - passed.length;
  const sum = `${passed.length} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} not tried` : ''}.`;
  const entries = failed.map(({ fullName, failureMessages: [first = ''] = [] }) => {
    return `${plain(fullName)}: ${plain(first.split('\n')[0] ?? '')}`;
  });
  return entries.length === 0 ? [sum] : [sum, '', ...list(entries)];
}

/** A report on a proposed change, as Markdown: for a comment beside it, or a file. */
export function toPreviewReport(preview: Preview): string {
  const { url } = preview;
  const lines = [
    '## Preview',
    '',
    url === undefined ? 'The site is among the files of this run.' : `The site is at <${url}>.`,
    '',
    ...['### Pages', '', ...pagesSection(preview), ''],
    ...['### Check', '', ...checkSection(preview), ''],
    ...['### Accessibility', '', ...testSection(preview, 'accessibility'), ''],
    ...['### Weight', '', ...testSection(preview, 'weight'), ''],
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
