/** The words of the frame that surrounds every page, in English. */
export const frameEn = {
  frame: {
    safety: 'Way out and help',
    skip: 'Skip to the content',
    exit: 'Leave this site',
    help: 'Help',
    emergency: 'In danger',
    navigation: 'Main sections',
    menu: 'Menu',
    breadcrumbs: 'You are here',
    record: 'The record',
    names: 'Other lists of names',
    site: 'About this site',
    publisher: (name: string) => `Published by ${name}`,
    licence: (name: string) => `Text: ${name}`,
    reach: (day: string) => `Compiled from public sources read up to ${day}.`,
    renewal: (when: string) =>
      `This page was due to change on ${when}, and this copy is older. Dates and statuses are those of today, but what has been published since may be missing. Please reload the page; if that changes nothing, a newer one has not been made yet.`,
    searchLabel: 'Search the record',
    searchButton: 'Search',
  },
  theme: {
    title: 'Appearance',
    system: 'As on the device',
    light: 'Light',
    dark: 'Dark',
    note: 'Light or dark is remembered in this browser; “As on the device” stores nothing.',
  },
};

export type FrameMessages = typeof frameEn;
