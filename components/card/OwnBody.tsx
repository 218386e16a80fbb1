import type { Entry } from '#glossary/entry.ts';
import { reasonWords } from '../entry/reason.ts';
import type { Mention } from './content.ts';
import type { CardWords } from './words.ts';

interface OwnBodyProps {
  readonly entry: Entry;
  readonly mention: Mention | undefined;
  readonly t: CardWords;
}

/** What a card says of an entry that the reader wrote: their words, in whatever language, and why they are here. */
export function OwnBody({ entry, mention, t }: OwnBodyProps) {
  return (
    <article>
      <p class="label">{entry.label}</p>
      <h2 id="headword" class="headword" dir="auto">
        {entry.headword}
      </h2>
      <p id="summary" class="summary own-text" dir="auto">
        {entry.body}
      </p>
      {mention && (
        <footer class="trust">
          <p class="why">{reasonWords(mention.reason, t)}</p>
        </footer>
      )}
    </article>
  );
}
