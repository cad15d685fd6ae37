import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sections = ['meetings', 'campaigns', 'funding-calls', 'organisations', 'topics', 'years'];

export default defineConfig({
  site: 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'A record',
      defaultLocale: 'en',
      locales: { en: { label: 'English' }, hu: { label: 'Magyar', lang: 'hu' } },
      sidebar: sections.map((section) => ({ label: section, link: `/${section}/` })),
      components: { MarkdownContent: './src/components/Record.astro' },
      pagination: false,
    }),
  ],
});
