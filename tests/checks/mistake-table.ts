import { call, campaign, type Edits, filesOf, meeting, put } from '../builders.ts';

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

const film = Uint8Array.fromHex('00000018667479706d703432');

/** A film of this many bytes. */
function filmOf(bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  whole.set(film);
  return whole;
}

const healthy = filesOf('healthy');

const contents: Record<string, string | Uint8Array> = {
  '(a picture with a position)': pictureWithPosition,
  '(a PDF)': '%PDF-1.7',
  '(a program)': Uint8Array.fromHex('4d5a90000300000004000000ffff0000'),
  '(a script)': '#!/bin/sh',
  '(a web page)': '<!DOCTYPE html><title>Minutes</title>',
  '(a packed folder)': Uint8Array.fromHex('504b030414000600080000002100'),
  '(a JPEG)': Uint8Array.fromHex('ffd8ffe000104a46494600'),
  '(a PNG)': Uint8Array.fromHex('89504e470d0a1a0a0000000d49484452'),
  '(the English text)': healthy[`${meeting}/en.mdx`] ?? '',
  '(the Hungarian text)': healthy[`${meeting}/hu.mdx`] ?? '',
  '(the facts)': healthy[`${meeting}/meeting.yaml`] ?? '',
  '(nothing)': '',
  '(a film)': film,
  '(six megabytes)': filmOf(6_000_000),
  '(thirty megabytes)': filmOf(30_000_000),
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
