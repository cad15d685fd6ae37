/** What a device needs to keep a site among its programs. */
export interface AppIdentity {
  name: string;
  /** A name that fits below an icon. */
  shortName: string;
  description: string | undefined;
  lang: string;
  /** Paths: the page with which it begins, and everything that belongs to it. */
  start: string;
  scope: string;
  ground: string;
  icons: { src: string; size: number; isMaskable: boolean }[];
}

/**
 * A Web Application Manifest (W3C). It opens in the browser as it is, with its address and its way back, and brings no
 * service worker: nothing is kept on the device.
 */
export function toWebManifest({
  name,
  shortName,
  description,
  lang,
  start,
  scope,
  ground,
  icons,
}: AppIdentity): string {
  const manifest = {
    id: start,
    name,
    short_name: shortName,
    description,
    lang,
    dir: 'ltr',
    start_url: start,
    scope,
    display: 'browser',
    background_color: ground,
    theme_color: ground,
    icons: icons.map(({ src, size, isMaskable }) => ({
      src,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
