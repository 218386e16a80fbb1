import { type ComponentChildren, render } from 'preact';
import { type Say, SayContext } from './say.ts';

/** Puts a view into its page, with its words; the page's language and direction follow them. */
export function mountView(document: Document, say: Say, view: ComponentChildren): void {
  document.documentElement.lang = say.locale;
  const place = document.querySelector('#view');
  if (place === null) throw new Error('The page has no element “view”.');
  render(<SayContext.Provider value={say}>{view}</SayContext.Provider>, place);
}

/** Lets a page of ours follow the reader's choice of colours; "as the page" is the system's, there being no other page. */
export function dress(document: Document, theme: 'page' | 'light' | 'dark' | 'sepia'): void {
  if (theme === 'page') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}
