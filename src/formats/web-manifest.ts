/** What a device needs to install a site as an app. */
export interface AppIdentity {
  name: string;
  /** A name that fits below an icon. */
  shortName: string;
  description: string | undefined;
  lang: string;
  /** Paths: the start page, and the scope of the app. */
  start: string;
  scope: string;
  ground: string;
  icons: { src: string; size: number; isMaskable: boolean }[];
}

/**
 * A Web Application Manifest (W3C). The site opens in the ordinary browser window with address bar and back button, and
 * without a service worker: nothing is cached on the device.
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
