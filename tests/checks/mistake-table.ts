import { call, campaign, type Edits, meeting, put } from '../builders.ts';

/** One mistake of an editor in the healthy folder, and the one message that it must bring. */
export interface Mistake {
  /** The row of the table, to name the test. */
  row: string;
  edits: Edits;
  /** `file:line:column` below the content folder. */
  at: string;
  rule: string;
  severity: 'error' | 'note';
  /** What the sentence must contain: the cause, not one of its consequences. */
  cause: RegExp;
  /** What somebody does who follows a remedy that leaves a choice. */
  cure?: Edits;
}

const short: Record<string, string> = {
  'meeting.yaml': `${meeting}/meeting.yaml`,
  'campaign.yaml': `${campaign}/campaign.yaml`,
  'call.yaml': `${call}/funding-call.yaml`,
};

function fileNamed(name: string): string {
  const [, kind = '', rest = ''] = /^(meeting|campaign|call)\/(.+)$/.exec(name) ?? [];
  if (kind === '') return short[name] ?? name;
  return `${{ meeting, campaign, call }[kind]}/${/^(en|hu)$/.test(rest) ? `${rest}.mdx` : rest}`;
}

/** The smallest JPEG that carries the degrees of a place: a marker, an Exif block with a GPS directory, the end. */
const pictureWithPosition = Uint8Array.fromHex(
  'ffd8ffe10034457869660000' + // start, an Exif block of 52 bytes
    '49492a0008000000' + // its directory begins at 8
    '010025880400010000001a00000000000000' + // one entry: positions begin at 26
    '010002000500030000000000000000000000' + // one entry: a latitude
    'ffd9',
);

const contents: Record<string, string | Uint8Array> = {
  '(a picture with a position)': pictureWithPosition,
  '(six megabytes)': new Uint8Array(6_000_000),
  '(thirty megabytes)': new Uint8Array(30_000_000),
};

function editsIn(cell: string): Edits {
  const edits: Edits = {};
  for (const part of cell.split(' && ')) {
    const [, name = '', change = ''] = /^(.+?\.\w+|\w+\/\w+): (.*)$/s.exec(part) ?? [];
    const file = fileNamed(name);
    const [from = '', to] = change.split(' → ').map((text) => text.replaceAll('⏎', '\n').replaceAll('⇥', '\t'));
    const before = edits[file];
    if (from === '∅') edits[file] = to === undefined ? null : (contents[to] ?? to);
    else if (typeof before === 'function') edits[file] = (text) => put(from, to ?? '')(before(text));
    else edits[file] = put(from, to ?? '');
  }
  return edits;
}

function mistakeIn(row: string): Mistake {
  const [what = '', position = '', code = '', cause = '', cure] = row.split(' | ');
  const [, file, at] = /^(?:(.+?):)?(\d+:\d+)$/.exec(position) ?? [];
  const edited = /^(.+?\.\w+|\w+\/\w+): /.exec(what)?.[1];
  return {
    row,
    edits: editsIn(what),
    at: `${fileNamed(file ?? edited ?? '')}:${at}`,
    rule: code.replace(' ?', ''),
    severity: code.endsWith('?') ? 'note' : 'error',
    cause: new RegExp(RegExp.escape(cause.trim())),
    ...(cure && { cure: editsIn(cure) }),
  };
}

/**
 * A row: what is edited, where it is reported (in the first file, where no other is named), by which rule, and what the
 * sentence contains. An edit is `file: passage → other passage`, several are joined by `&&`; ⏎ is a new line, ⇥ a tab,
 * ∅ no file. A rule marked `?` brings a note. A fifth cell has the edits that follow a remedy, where that leaves a choice.
 */
export function mistakesIn(table: string): Mistake[] {
  return table
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map(mistakeIn);
}
