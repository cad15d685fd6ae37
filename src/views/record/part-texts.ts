import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Inline } from '../text/inline.ts';
import type { AgendaView, Detail } from './details.ts';
import type { Fact } from './fact.ts';
import type { RecordPart } from './record-parts.ts';

/** A stretch of a page without mark-up, with an address of its own: a part, an agenda item, a section of the report. */
export interface PartText {
  /** Its fragment on the page. */
  id: string;
  heading: string;
  /** In one line. */
  text: string;
  /** Where its links lead, each once. */
  links: string[];
  /** True for the text of a document that belongs to the record. */
  isAnnex?: true;
}

/** The lasting text of an inline: without how far away its day is, and without the number of its source. */
const pieceText = ({ former, text, aside, distance }: Inline) =>
  [[former, text].filter(Boolean).join(' '), aside].filter(Boolean).join(distance ? '; ' : ', ');

const pieceTexts = (inlines: readonly Inline[], mark = '; ') => inlines.map(pieceText).join(mark);

const linksOf = (inlines: readonly Inline[]) => [...new Set(inlines.flatMap(({ href }) => href ?? []))];

/** Whether a fact is true when the site is built, not only from a later instant on. */
const isTrueNow = ({ from }: Fact) => from === undefined;

const factText = ({ label, values }: Fact) => `${label}: ${pieceTexts(values)}`;

const detailText = ({ term, value }: Detail) =>
  [term, value].flatMap((each) => (each ? pieceText(each) : [])).join(': ');

function itemText({ id, title, presenters, subjects }: AgendaView, lang: Locale): PartText {
  const m = messagesIn(lang).record;
  const lines = [
    ...(presenters.length > 0 ? [`${m.presentedBy}: ${pieceTexts(presenters, ', ')}`] : []),
    ...(subjects.length > 0 ? [`${m.about}: ${pieceTexts(subjects, ', ')}`] : []),
  ];
  return {
    id: `agenda-${id}`,
    heading: title.text,
    text: lines.join('; '),
    links: linksOf([...presenters, ...subjects]),
  };
}

/** Sentences as they are, phrases separated by semicolons. */
const inOneLine = (texts: readonly string[]) =>
  texts.map((text, index) => (index === texts.length - 1 || /[.?!…]$/.test(text) ? text : `${text};`)).join(' ');

function textsOfPart(part: RecordPart, lang: Locale): PartText[] {
  const { id, heading } = part;
  switch (part.type) {
    case 'plain-summary':
    case 'note':
      return [{ id, heading, text: part.text, links: [] }];
    case 'annex':
      return [{ id, heading, text: part.text, links: [], isAnnex: true }];
    case 'facts':
      return [
        {
          id,
          heading,
          text: inOneLine(part.facts.filter(isTrueNow).map(factText)),
          links: linksOf(part.facts.flatMap((f) => f.values)),
        },
      ];
    case 'history': {
      const texts = part.steps.map(({ when, what, text }) =>
        [when, pieceText(what), text ? pieceText(text) : ''].filter(Boolean).join(' '),
      );
      return [{ id, heading, text: inOneLine(texts), links: [] }];
    }
    case 'agenda':
      return [{ id, heading, text: '', links: [] }, ...part.items.map((item) => itemText(item, lang))];
    case 'decisions':
      return [{ id, heading, text: inOneLine(part.decisions.map(pieceText)), links: linksOf(part.decisions) }];
    case 'report': {
      const [first, ...others] = part.prose.sections;
      const isOpening = first?.id === '';
      const opening = { id, heading, text: isOpening ? first.text : '', links: isOpening ? [...first.links] : [] };
      const sections = isOpening ? others : part.prose.sections;
      return [opening, ...sections.map((section) => ({ ...section, links: [...section.links] }))];
    }
    case 'details': {
      const inlines = part.items.flatMap(({ term, value }) => [term, ...(value ? [value] : [])]);
      return [{ id, heading, text: inOneLine(part.items.map(detailText)), links: linksOf(inlines) }];
    }
  }
}

/**
 * The text of a page’s parts for search, feeds and exports: without mark-up, word joiners, and what is true only on the
 * day of the build.
 */
export function partTexts(parts: readonly RecordPart[], lang: Locale): PartText[] {
  return parts
    .flatMap((part) => textsOfPart(part, lang))
    .map(({ heading, text, ...rest }) => ({ ...rest, heading: unjoined(heading), text: unjoined(text) }));
}
