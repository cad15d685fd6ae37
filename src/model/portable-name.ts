/** Names that Windows keeps for its devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** Signs that a name cannot have on Windows, nor a full stop or space at its end. */
const unusable = /[<>:"|?*\\]|\p{Cc}|[. ]$/u;

/** Whether Windows keeps a name for a device, so that it can be neither a file nor a folder there. */
export const isDeviceName = (name: string): boolean => devices.test(name);

/** Whether a name has signs with which no file can be called on Windows. */
export const hasUnusableSign = (name: string): boolean => unusable.test(name);

/** Names that file systems of macOS and Windows take for one have the same form. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();
