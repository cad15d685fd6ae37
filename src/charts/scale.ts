const tidy = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

/** The end of a scale from nought that holds a value: a round number whose half is round too. 1 where there is none. */
export function tidyEnd(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const end = tidy.find((each) => each * power >= value) ?? 10;
  return Number((end * power).toPrecision(2));
}

/** A round number of things for one mark, so that the most of them take no more marks than a line holds. */
export function thingsPerMark(most: number, marks: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((each) => most <= each * power * marks);
    if (step) return step * power;
  }
}
