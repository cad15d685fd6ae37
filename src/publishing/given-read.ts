type Props = Record<string, unknown>;

/** What begins the name of the read that a route gives: of values that JSON keeps as they are, and of any others. */
const ofValues = 'props ';
const ofObjects = 'props-objects ';

const isValue = (prop: unknown) =>
  typeof prop === 'string' || typeof prop === 'boolean' || prop === null || Number.isFinite(prop);

/** What a page is given by its route, as something that it reads: its name is another as soon as that changes. */
export const givenRead = (props: Props): string =>
  (Object.values(props).every(isValue) ? ofValues : ofObjects) + JSON.stringify(props);

/** Whether a read is what a route gives its page: its name says all of it, so that it has no fingerprint. */
export const isGiven = (read: string): boolean => read.startsWith(ofValues) || read.startsWith(ofObjects);

/** What a route has given by the name of the read; undefined where that cannot be had from the name. */
export const propsIn = (read: string): Props | undefined =>
  read.startsWith(ofValues) ? JSON.parse(read.slice(ofValues.length)) : undefined;
