/** What is used of Trusted Types, which not every browser has. */
interface TrustedTypes {
  createPolicy: (name: 'default', rules: { createScriptURL: (address: string) => string | null }) => unknown;
}

/**
 * Trusts the workers of Pagefind, which have plain text as their addresses, and no other script (Trusted Types, default
 * policy). To be called once on a page.
 *
 * @param folder the address of the folder of Pagefind’s files, with a slash at the end
 */
export function trustWorkersIn(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const trusted = new URL(folder, location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href.startsWith(trusted) ? address : null),
  });
}
