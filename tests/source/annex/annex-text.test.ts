import { describe, expect, it } from 'vitest';
import { annexLimits } from '../../../src/source/annex/annex-reading.ts';
import { annexText, isAnnexName } from '../../../src/source/annex/annex-text.ts';
import { aDocx, anOdt, aPdf, aZip, encryption } from '../../documents.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const textOf = async (name: string, content: Uint8Array | string) =>
  annexText(name, typeof content === 'string' ? bytesOf(content) : content);

const whole = (text: string) => ({ text, isCut: false });

describe('the text of a document', () => {
  it('of a PDF is that of its pages, with the words that a line divides joined', async () => {
    const pdf = aPdf([['Victims of traffick-', 'ing in Szeged'], ['Second page']]);
    expect(await textOf('minutes.pdf', pdf)).toEqual(whole('Victims of trafficking in Szeged Second page'));
  });

  it('of a text document is what a reader sees: without comments, deletions and other forms of the same', async () => {
    expect(await textOf('a.docx', aDocx('Az áldozatok', 'jogai &amp; segítése'))).toEqual(
      whole('Az áldozatok jogai & segítése'),
    );
    const marked = aZip({
      'word/document.xml':
        '<w:document xmlns:w="w" xmlns:mc="m"><w:p><w:r><w:t>kept</w:t><w:tab/><w:t xml:space="preserve">word </w:t></w:r><w:del><w:r><w:t>deleted</w:t></w:r></w:del><mc:Fallback><w:t>again</w:t></mc:Fallback></w:p></w:document>',
      'word/comments.xml': '<w:comments xmlns:w="w"><w:t>a comment</w:t></w:comments>',
      'word/footnotes.xml': '<w:footnotes xmlns:w="w"><w:p><w:t>footnote</w:t></w:p></w:footnotes>',
    });
    expect(await textOf('a.docx', marked)).toEqual(whole('kept word footnote'));
    const odt = anOdt('első<text:s/>sor', 'második<office:annotation><text:p>jegyzet</text:p></office:annotation>');
    expect(await textOf('a.odt', odt)).toEqual(whole('első sor második'));
  });

  it('of a table is its words, of slides that of each in their order', async () => {
    const xlsx = aZip({
      'xl/sharedStrings.xml': '<sst><si><t>Bács-Kiskun</t></si><si><r><t>két</t></r><r><t>szó</t></r></si></sst>',
      'xl/worksheets/sheet1.xml': '<worksheet><c t="inlineStr"><is><t>inline</t></is></c><c><v>12</v></c></worksheet>',
    });
    expect(await textOf('a.xlsx', xlsx)).toEqual(whole('Bács-Kiskun kétszó inline'));
    expect(await textOf('a.ods', anOdt('cella'))).toEqual(whole('cella'));
    const slide = (text: string) => `<p:sld xmlns:a="a"><a:p><a:t>${text}</a:t></a:p></p:sld>`;
    const pptx = aZip({
      'ppt/slides/slide10.xml': slide('ten'),
      'ppt/slides/slide2.xml': slide('two'),
      'ppt/slides/slide1.xml': slide('one'),
    });
    expect(await textOf('a.pptx', pptx)).toEqual(whole('one two ten'));
    expect(await textOf('a.odp', anOdt('dia'))).toEqual(whole('dia'));
  });

  it('of a book is that of its chapters', async () => {
    const epub = aZip({
      'OEBPS/ch1.xhtml': '<html><head><title>no</title></head><body><p>One&nbsp;two</p><p>three</p></body></html>',
    });
    expect(await textOf('a.epub', epub)).toMatchObject({ isCut: false, text: expect.stringMatching(/two three$/) });
  });

  it('of RTF is decoded as the file says', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset238 Times;}}{\\*\\generator Word;}\\f0 \\'e1ldozat v\\u233?delme\\par \\uc1\\u337\\'f5rz\\'e9s {\\v hidden}{\\pict 0102}end}";
    expect(await textOf('a.rtf', rtf)).toEqual(whole('áldozat védelme őrzés end'));
  });

  it('of plain text is decoded by its marks, else as UTF-8, else as older Hungarian files are', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'őrzés'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(await textOf('a.txt', utf16)).toEqual(whole('őrzés'));
    expect(await textOf('a.csv', 'név;összeg\nőr;12')).toEqual(whole('név;összeg őr;12'));
    expect(await textOf('a.txt', Uint8Array.from([0xf5, 0x72, 0x7a, 0xe9, 0x73]))).toEqual(whole('őrzés'));
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Good morning';
    expect(await textOf('a.vtt', vtt)).toEqual(whole('Good morning'));
  });

  it('is looked for in documents alone', () => {
    expect(['a.pdf', 'a.DOCX', 'a.csv'].every(isAnnexName)).toBe(true);
    expect(['a.jpg', 'a.mp4', 'pdf'].some(isAnnexName)).toBe(false);
  });
});

describe('a document that cannot be read', () => {
  it('is named as what it is', async () => {
    expect(await textOf('a.pdf', aPdf([['x']], encryption))).toEqual({ flaw: 'encrypted' });
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await textOf('a.docx', compound)).toEqual({ flaw: 'encrypted' });
    const sealed = aZip({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'q' });
    expect(await textOf('a.odt', sealed)).toEqual({ flaw: 'encrypted' });
    expect(await textOf('a.pdf', aPdf([[]]))).toEqual({ flaw: 'no-text' });
    expect(await textOf('a.txt', '   ')).toEqual({ flaw: 'no-text' });
  });

  it('is damaged wherever it is cut short or changed, and never ends the reading', { timeout: 60_000 }, async () => {
    const healthy: [string, Uint8Array][] = [
      ['a.pdf', aPdf([['One two three'], ['four']])],
      ['a.docx', aDocx('One two three')],
      ['a.odt', anOdt('One two three')],
      ['a.rtf', bytesOf('{\\rtf1 One {two} \\bin9999 three}')],
      ['a.xlsx', aZip({ 'xl/sharedStrings.xml': '<sst><si><t>One</t>' })],
    ];
    for (const [name, bytes] of healthy) {
      for (let cut = 0; cut < bytes.length; cut += Math.ceil(bytes.length / 24)) {
        const changed = Uint8Array.from(bytes);
        changed[cut] = (changed[cut] ?? 0) ^ 0xff;
        for (const broken of [bytes.subarray(0, cut), changed]) {
          const reading = await textOf(name, broken);
          expect('flaw' in reading || reading.text.length < 200, `${name} ${cut}`).toBe(true);
        }
      }
    }
    expect(await textOf('a.docx', 'no archive')).toEqual({ flaw: 'damaged' });
    expect(await textOf('a.docx', aZip({ 'other.xml': '<x/>' }))).toEqual({ flaw: 'damaged' });
  });
});

describe('the limits', () => {
  it('stop a reading at so many characters, at the end of a word, and say so', async () => {
    const long = 'szöveg '.repeat(annexLimits.characters / 5);
    for (const [name, content] of [
      ['a.txt', bytesOf(long)],
      ['a.docx', aDocx(long)],
      ['a.rtf', bytesOf(`{\\rtf1 ${'word '.repeat(annexLimits.characters / 4)}}`)],
    ] as const) {
      const reading = await textOf(name, content);
      expect(reading).toMatchObject({ isCut: true });
      expect(
        'text' in reading && reading.text.length <= annexLimits.characters && /(szöveg|word)$/.test(reading.text),
      ).toBe(true);
    }
  });

  it('stop a reading at so many pages', async () => {
    const pages = Array.from({ length: annexLimits.pages + 3 }, (_, index) => [`page ${index + 1}`]);
    const reading = await textOf('a.pdf', aPdf(pages));
    expect(reading).toMatchObject({ isCut: true, text: expect.stringMatching(/page 499 page$|page 500$/) });
  });

  it('refuse what unpacks to too much, also where the archive gives a smaller size', async () => {
    const archive = aZip({ 'content.xml': new Uint8Array(5_000_000).fill(32) });
    // The size that the directory gives, at byte 24 of its entry (APPNOTE, 4.3.12).
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    const entry = Buffer.from(archive).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
    view.setUint32(entry + 24, annexLimits.unpackedBytes + 1, true);
    expect(await textOf('a.odt', archive)).toEqual({ flaw: 'too-large' });
    view.setUint32(entry + 24, 1000, true);
    expect('flaw' in (await textOf('a.odt', archive))).toBe(true);
  });

  it('hold for files that double their entities, nest deeply or open without end', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x xmlns:text="t"><text:p>&b; word one</text:p></x>`;
    expect(await textOf('a.odt', aZip({ 'content.xml': entities }))).toMatchObject({
      text: expect.stringMatching(/word one$/),
    });
    const started = performance.now();
    expect(await textOf('a.odt', aZip({ 'content.xml': `${'<a>'.repeat(500_000)}deep text` }))).toBeDefined();
    expect(await textOf('a.odt', aZip({ 'content.xml': '<a '.repeat(1_000_000) }))).toBeDefined();
    expect(await textOf('a.rtf', `{\\rtf1 ${'{'.repeat(1_000_000)}`)).toBeDefined();
    expect(await textOf('a.rtf', `{\\rtf1 ${"\\'e1".repeat(1_000_000)}`)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
