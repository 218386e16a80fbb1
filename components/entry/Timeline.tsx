import type { Stage } from '#glossary/entry.ts';
import { writtenDate } from './dates.ts';
import { LinkedText, type Links } from './LinkedText.tsx';
import type { Words } from './words.ts';

interface TimelineProps {
  readonly stages: readonly Stage[];
  readonly links: Links;
  readonly t: Words;
  /** The stage that held on the day of the reader's article, if one did. */
  readonly reached?: Stage | undefined;
}

/** The stages through which a matter went, oldest first; nothing where there are none. */
export function Timeline({ stages, links, t, reached }: TimelineProps) {
  if (stages.length === 0) return null;
  return (
    <section class="timeline">
      <h3>{t('entryTimeline')}</h3>
      <ol>
        {stages.map((stage) => (
          <li
            key={`${stage.date} ${stage.says}`}
            aria-current={stage === reached ? 'step' : undefined}
          >
            <time dateTime={stage.date}>{writtenDate(stage.date)}</time>
            <p>
              <LinkedText text={stage.says} links={links} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
