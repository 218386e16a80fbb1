import { writtenDate } from '#components/entry/dates.ts';

/** The day of the sample: the cards say what was so then. */
const PUBLISHED = '2025-06-02';

/** A short article of our own, in English as the glossary is, on which the reader tries the cards. */
export function SampleArticle() {
  return (
    <article class="sample-article" lang="en-GB">
      <h3>What London and Brussels agreed in May</h3>
      <p>
        <time dateTime={PUBLISHED}>{writtenDate(PUBLISHED)}</time>
      </p>
      <p>
        On 19 May 2025 the British prime minister, Keir Starmer, received Ursula von der Leyen and
        António Costa at Lancaster House in London. It was the first summit of its kind since
        Brexit, and London called it a reset.
      </p>
      <p>
        They signed a Security and Defence Partnership. It opened the way to talks about Security
        Action for Europe (SAFE), under which the European Union lends its member states up to €150
        billion to buy arms together. How much Britain would pay to take part was left open.
      </p>
      <p>
        Fishing boats of the European Union keep their access to British waters until 30 June 2038.
        What was agreed on food and animals is to spare traders in Northern Ireland many of the
        checks under the Windsor Framework. The details are for Maroš Šefčovič and his British
        counterparts in the Partnership Council.
      </p>
    </article>
  );
}
