import type { APIRoute } from 'astro';
import { toDataPackage } from '../../formats/data-package.ts';
import { recordGraph } from '../../queries/of-build.ts';

export const GET: APIRoute = async () => Response.json(toDataPackage(await recordGraph()));
