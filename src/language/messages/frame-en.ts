/** The words of the frame that surrounds every page, in English. */
export const frameEn = {
  frame: {
    safety: 'Quick exit and help',
    skip: 'Skip to the content',
    exit: 'Leave this site',
    help: 'Help',
    emergency: 'In danger',
    navigation: 'Main sections',
    menu: 'Menu',
    breadcrumbs: 'You are here',
    record: 'The record',
    names: 'Other lists',
    site: 'About this site',
    publisher: (name: string) => `Published by ${name}`,
    licence: (name: string) => `Text: ${name}`,
    reach: (day: string) => `Sources last reviewed on ${day}.`,
    renewal: (when: string) =>
      `This page was due to be updated on ${when}, but you are reading an older copy. Dates and statuses are today’s, but anything published since may be missing. Please reload the page. If you still see this message, the site has not been updated yet.`,
    searchLabel: 'Search the record',
    searchButton: 'Search',
  },
  theme: {
    title: 'Appearance',
    system: 'Same as device',
    light: 'Light',
    dark: 'Dark',
    note: 'Your browser remembers “Light” or “Dark”; “Same as device” stores nothing.',
  },
};

export type FrameMessages = typeof frameEn;
