/** The background colours of pages, for what surrounds a page: the browser’s bar, the phone’s start screen. */
export const ground = { light: '#fdfcf8', dark: '#15171c' } as const;
