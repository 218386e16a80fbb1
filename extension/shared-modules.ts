/**
 * Modules that one script of ours leaves in a page for the script after it. A browser reads each script
 * in a task of its own: what would take too long as one is two. Who imports them writes nothing special;
 * the build takes them from here (`wxt.config.ts`).
 */
declare global {
  /** The modules that scripts have left, by the name under which others import them. */
  var newsglossModules: Record<string, object> | undefined;
}

/** The scripts that find modules left for them, with what those modules' names begin with. */
export const FINDS_LEFT: ReadonlyMap<string, readonly string[]> = new Map([
  ['recogniser', ['#matcher/scan/', '#matcher/words/']],
  ['card', ['preact', '@floating-ui/dom', '#matcher/words/quoted-sentence.ts']],
]);

/** Leaves modules for the scripts that come after this one. */
export function leaveModules(modules: Readonly<Record<string, object>>): void {
  globalThis.newsglossModules = { ...globalThis.newsglossModules, ...modules };
}
