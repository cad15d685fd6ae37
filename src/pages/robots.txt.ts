import type { APIRoute } from 'astro';
import { toRobotsTxt } from '../formats/robots-txt.ts';
import { absolute, filePath } from '../site/urls.ts';

export const GET: APIRoute = () => new Response(toRobotsTxt(absolute(filePath('sitemap.xml'))));
