import { expect, it } from 'vitest';
import { partAddress } from '../../../src/views/record/part-address.ts';

const page = { path: '/record/hu/talalkozok/ules/', lang: 'hu' } as const;

it('is a button that opens the address of the part without JavaScript', () => {
  const html = partAddress('agenda-plays', 'Színdarabok', page);
  expect(html).toMatch(/^<button [^>]*popovertarget="at-agenda-plays"/);
  expect(html).toContain(
    '<span popover id="at-agenda-plays">https://record.example.org/record/hu/talalkozok/ules/#agenda-plays</span>',
  );
});

it('is named after its heading, whatever characters that has', () => {
  expect(partAddress('s-a', 'R&D "in" 2022', page)).toContain(
    'aria-label="A rész webcíme: R&amp;D &quot;in&quot; 2022"',
  );
});
