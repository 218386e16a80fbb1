import type { ArticleContext, Recognition } from '#matcher/recognise/article.ts';
import type { Recogniser } from '#matcher/recognise/recognise.ts';
import type { ArticleBlock } from './article-block.ts';
import type { DocumentFacts } from './page-facts.ts';
import type { PageText } from './page-reader.ts';
import { inReadingOrder } from './reading-order.ts';
import { inSlices, type Slices } from './slices.ts';

/** What was recognised in some of a page's blocks. */
export interface Recognised {
  readonly blocks: readonly ArticleBlock[];
  readonly recognition: Recognition;
}

/** Recognises what a page mentions, in slices: of a long page what is on the screen first, then all of it. */
export async function* recognisePage(
  { blocks, facts }: PageText,
  recogniser: Recogniser,
  country: string | undefined,
  slices: Slices,
): AsyncGenerator<Recognised> {
  const context = contextOf(facts, country);
  for (const part of inReadingOrder(blocks)) {
    await slices.rest();
    for (const block of part.unread) {
      recogniser.read(block);
      if (slices.over()) await slices.rest();
    }
    await slices.rest();
    const recognition = await inSlices(recogniser.resolving(part.known, context), slices);
    await slices.rest();
    yield { blocks: part.known, recognition };
  }
}

function contextOf(facts: DocumentFacts, country: string | undefined): ArticleContext {
  const { published, lang } = facts;
  return {
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
    ...(country === undefined ? {} : { country }),
  };
}
