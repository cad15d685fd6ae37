import { dlopen } from 'node:ffi';

// Gives two paths each other’s names, in one step that nobody can see half done. Node offers no such call, and whoever runs
// this must allow it to make one of the system: node --experimental-ffi exchange-process.ts ONE OTHER.

const [one = '', other = ''] = process.argv.slice(2);

/** renameat2(2) of Linux: paths are relative to the folder of the process, and the flag is RENAME_EXCHANGE. */
function onLinux(): number {
  const { functions } = dlopen(null, {
    renameat2: { arguments: ['i32', 'string', 'i32', 'string', 'u32'], return: 'i32' },
  });
  return functions.renameat2(-100, one, -100, other, 2);
}

/** renamex_np(2) of macOS, with RENAME_SWAP. */
function onMac(): number {
  const { functions } = dlopen(null, { renamex_np: { arguments: ['string', 'string', 'u32'], return: 'i32' } });
  return functions.renamex_np(one, other, 2);
}

process.exitCode = (process.platform === 'darwin' ? onMac() : onLinux()) === 0 ? 0 : 1;
