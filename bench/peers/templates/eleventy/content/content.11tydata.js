export default {
  layout: 'record.njk',
  permalink: ({ lang, kind, id }) => `/${lang}/${kind}/${id}/`,
};
