import { guide } from './guide.ts';

/** The rules about the tags of a text. */
export const tagGuide = [
  guide(
    'prose/unknown-tag',
    'Only the tags of this handbook exist.',
    'Csak a kézikönyv jelei léteznek.',
    '<Quote>…</Quote>',
    '<Quotation speaker="…"> … </Quotation>',
  ),
  guide(
    'prose/block-in-line',
    'A tag that stands apart has lines of its own.',
    'A különálló jel külön sorokban áll.',
    'They said <Note>this</Note>.',
    '<Note> on a line of its own',
  ),
  guide(
    'prose/line-in-block',
    'A tag for words stands within a paragraph, not around several.',
    'A szavakra való jel egy bekezdésen belül áll, nem többet fog közre.',
    '<Lang of="hu"> around two paragraphs',
    '<Lang of="hu">…</Lang> in each paragraph',
  ),
  guide(
    'prose/nested-part',
    'A part of the page stands outside everything else.',
    'Az oldal része minden máson kívül áll.',
    '- <Reach />',
    '<Reach />',
  ),
  guide(
    'prose/missing-content',
    'A tag that marks words holds words.',
    'A szavakat jelölő jelben vannak szavak.',
    '<Lang of="hu"></Lang>',
    '<Lang of="hu">Kiállok érted!</Lang>',
  ),
  guide(
    'prose/unexpected-content',
    'A tag that shows something else holds no words.',
    'Ami mást mutat, abban nincsenek szavak.',
    '<Reach>until today</Reach>',
    '<Reach />',
  ),
  guide(
    'prose/unknown-attribute',
    'A tag has the attributes of this handbook.',
    'A jelnek csak a kézikönyvben leírt tulajdonságai vannak.',
    '<Note titel="…">',
    '<Note title="…">',
  ),
  guide(
    'prose/missing-attribute',
    'A tag has what it needs: a picture its maker and licence, a quotation its speaker.',
    'A jelnél ott van, ami kell: a képnél készítő és engedély, az idézetnél a beszélő.',
    '<Figure src="hall.jpg" alt="The hall" />',
    '<Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC BY 4.0" />',
  ),
  guide(
    'prose/doubled-attribute',
    'An attribute stands once.',
    'Egy tulajdonság egyszer áll.',
    '<Lang of="hu" of="en">',
    '<Lang of="hu">',
  ),
  guide(
    'prose/attribute-value',
    'The value of an attribute is one that it can have.',
    'A tulajdonság értéke a lehetségesek egyike.',
    '<Lang of="Hungarian">',
    '<Lang of="hu">',
  ),
  guide(
    'prose/attribute-not-literal',
    'A value stands between straight quotation marks.',
    'Az érték egyenes idézőjelek között áll.',
    '<Note title={Prevention}>',
    '<Note title="Prevention">',
  ),
  guide(
    'prose/spread',
    'Each attribute is written by its name.',
    'Minden tulajdonság a nevével áll.',
    '<Note {...note}>',
    '<Note title="Prevention">',
  ),
];
