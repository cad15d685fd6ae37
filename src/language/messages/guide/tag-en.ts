/** The rules about the tags of a text. */
export const tagGuideEn = {
  'prose/unknown-tag': 'Only the tags of this handbook exist.',
  'prose/block-in-line': 'A block tag has lines of its own.',
  'prose/line-in-block': 'A tag for words is within a paragraph, not around several.',
  'prose/nested-part': 'A part of the page is outside everything else.',
  'prose/missing-content': 'A tag that marks words holds words.',
  'prose/unexpected-content': 'A tag that shows something else holds no words.',
  'prose/unknown-attribute': 'A tag has the attributes of this handbook.',
  'prose/missing-attribute': 'A tag has what it needs: a picture its maker and licence, a quotation its speaker.',
  'prose/doubled-attribute': 'An attribute occurs once.',
  'prose/attribute-value': 'The value of an attribute is one that it can have.',
  'prose/attribute-not-literal': 'A value is between straight quotation marks.',
  'prose/spread': 'Each attribute is written by its name.',
};
