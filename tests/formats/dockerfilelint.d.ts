/** What the tests use of the linter of container files: the package has no types of its own. */
declare module 'dockerfilelint' {
  const linter: { run(folder: string, text: string): { title: string }[] };
  export default linter;
}
