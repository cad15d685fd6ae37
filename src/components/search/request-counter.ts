/** Numbers requests, so that an answer that comes after that of a newer request is recognised. */
export function requestCounter() {
  let newest = 0;
  /** Begins a request; the function it returns reports whether no newer one has begun. */
  const begin = (): (() => boolean) => {
    newest += 1;
    const own = newest;
    return () => own === newest;
  };
  return { begin };
}
