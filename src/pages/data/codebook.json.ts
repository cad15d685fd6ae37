import type { APIRoute } from 'astro';
import { toCodebook } from '../../formats/codebook.ts';

export const GET: APIRoute = () => Response.json(toCodebook());
