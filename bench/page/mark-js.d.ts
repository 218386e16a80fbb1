/** The part of mark.js 8.11 that the comparison uses. */
declare module 'mark.js' {
  interface MarkJs {
    mark(
      forms: readonly string[],
      options: {
        readonly acrossElements: boolean;
        readonly accuracy: 'exactly';
        readonly separateWordSearch: boolean;
        readonly done: (matches: number) => void;
      },
    ): void;
  }
  const Mark: new (context: Element) => MarkJs;
  export = Mark;
}
