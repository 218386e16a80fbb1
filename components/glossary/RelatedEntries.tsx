import type { EntryHead } from '#glossary/entry.ts';
import { writeRoute } from './route.ts';

interface RelatedEntriesProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly heads: readonly EntryHead[];
}

/** Links to other entries under a title; nothing where the glossary has none of them. */
export function RelatedEntries({ title, ids, heads }: RelatedEntriesProps) {
  const there = ids.flatMap((id) => heads.filter((head) => head.id === id));
  if (there.length === 0) return null;
  return (
    <section class="related">
      <h3>{title}</h3>
      <ul>
        {there.map((head) => (
          <li key={head.id}>
            <a href={writeRoute({ view: 'entry', id: head.id })}>{head.headword}</a>
            <span class="label">{head.label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
