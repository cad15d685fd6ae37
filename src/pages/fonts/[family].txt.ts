import type { APIRoute, GetStaticPaths } from 'astro';

/** The licence of every font, which travels with it (SIL Open Font License 1.1, 2). */
const licences = import.meta.glob<string>('/node_modules/@fontsource-variable/*/LICENSE', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(licences).map(([path, licence]) => ({
    params: { family: path.split('/').at(-2) ?? '' },
    props: { licence },
  }));

export const GET: APIRoute<{ licence: string }> = ({ props }) => new Response(props.licence);
