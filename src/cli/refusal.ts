/** A command that cannot do what it was asked; its message says why and what to do, in one sentence or two. */
export class Refusal extends Error {
  override name = 'Refusal';
}
