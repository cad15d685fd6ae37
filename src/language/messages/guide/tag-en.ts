/** The rules about the tags of a text. */
export const tagGuideEn = {
  'prose/unknown-tag': 'Only the tags of this handbook exist.',
  'prose/block-in-line': 'Put a block tag on lines of its own.',
  'prose/line-in-block': 'Put a tag for words inside one paragraph, not around several.',
  'prose/nested-part': 'Put a part of the page outside everything else.',
  'prose/missing-content': 'Put words into a tag that marks words.',
  'prose/unexpected-content': 'Put no words into a tag that shows something else.',
  'prose/unknown-attribute': 'Use only the attributes that this handbook lists for the tag.',
  'prose/missing-attribute': 'Give a tag what it needs: a picture its maker and licence, a quotation its speaker.',
  'prose/doubled-attribute': 'Give each attribute only once.',
  'prose/attribute-value': 'Give an attribute one of the values that it can have.',
  'prose/attribute-not-literal': 'Put a value between straight quotation marks.',
  'prose/spread': 'Write each attribute with its name.',
};
