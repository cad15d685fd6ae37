import astro from 'astro/package.json' with { type: 'json' };

/**
 * The module from which Astro reads its collections (`fromModule` in `astro/dist/content/data-store.js`). Astro's own
 * holds the whole store as text, which is written, bundled, compiled and parsed; a Map is taken as it is.
 */
export const dataLayer = 'astro:data-layer-content';

/** Whether Astro is the version in which that was seen. In another, Astro's store is filled: slower, never wrong. */
export const readsFromReading = astro.version === '7.3.5';
