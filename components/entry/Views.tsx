import type { View } from '#glossary/entry.ts';
import { LinkedText, type Links } from './LinkedText.tsx';
import type { Words } from './words.ts';

interface ViewsProps {
  readonly views: readonly View[];
  readonly links: Links;
  readonly t: Words;
  /** Only what each side says first: the rest is in the glossary. */
  readonly short?: boolean;
}

/** What each side of a contested matter says, side by side, none before the other by size or colour. */
export function Views({ views, links, t, short = false }: ViewsProps) {
  if (views.length === 0) return null;
  return (
    <section class="views">
      <h3>{t('entryViews')}</h3>
      <dl>
        {views.map((view) => (
          <div key={view.who}>
            <dt>{view.who}</dt>
            <dd>
              <LinkedText text={short ? firstSentence(view.says) : view.says} links={links} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The first sentence of a text; the text, where it is one. */
export function firstSentence(text: string): string {
  const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text);
  const [first] = sentences;
  return first?.segment.trim() ?? text;
}
