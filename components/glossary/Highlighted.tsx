import type { ComponentChildren } from 'preact';
import { highlight } from '#glossary/highlight.ts';

/** A text in which the letters that were typed stand out. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of highlight(text, query)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
