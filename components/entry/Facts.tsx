import type { Fact } from '#glossary/entry.ts';
import { LinkedText, type Links } from './LinkedText.tsx';

/** The figures and dates of an entry, as a definition list; nothing where there are none. */
export function Facts({
  facts,
  links,
}: {
  readonly facts: readonly Fact[];
  readonly links: Links;
}) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <LinkedText text={fact.value} links={links} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
