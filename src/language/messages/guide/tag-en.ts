/** The rules about the tags of a text. */
export const tagGuideEn = {
  'prose/unknown-tag': 'Only the tags of the handbook exist.',
  'prose/block-in-line': 'Put <Figure>, <Note> and <Quotation> on lines of their own.',
  'prose/line-in-block': 'Put a tag for words inside one paragraph, not around several.',
  'prose/nested-part':
    'Put a tag that inserts a part of the page, such as <Reach />, outside lists, quotations and other tags.',
  'prose/missing-content': 'Put words into a tag that marks words.',
  'prose/unexpected-content': 'Leave a tag empty if it inserts something of its own, such as a picture.',
  'prose/unknown-attribute':
    'Use only the attributes that the handbook lists for the tag: the words before the equals sign.',
  'prose/missing-attribute': 'Give a tag what it needs: a picture its maker and licence, a quotation its speaker.',
  'prose/doubled-attribute': 'Give each attribute only once.',
  'prose/attribute-value': 'Give an attribute one of the values that the handbook lists for it.',
  'prose/attribute-not-literal': 'Put a value between straight quotation marks.',
  'prose/spread': 'Write each attribute with its name.',
};
