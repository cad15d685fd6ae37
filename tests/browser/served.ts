import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/cli/static-site.ts';
import { settings } from '../../src/site/settings.ts';

/** A finished site, served as it is published, at a free port. */
export async function serveSite(folder: string): Promise<{ origin: string; base: string; close: () => void }> {
  const { basePath } = settings();
  const server = siteServer(folder, basePath);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, base: origin + basePath, close: () => server.close() };
}
