/** The root element, on whose data attributes styles depend. Named once: the program of every page is short. */
export const root = document.documentElement;
