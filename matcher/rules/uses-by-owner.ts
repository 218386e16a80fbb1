/** Turns the lists of what patterns stand for around: whose the patterns are. */
import type { FormUse, RuleLists } from './rules.ts';

/** A form with the patterns that it stands as, and the forms of its entry that come before it in some list. */
interface Standing {
  readonly use: FormUse;
  readonly standsAs: number[];
  readonly behind: Set<Standing>;
}

/** The forms of each entry, each once, with their patterns; in an order that agrees with all lists. */
export function formsByEntry({ entries, uses }: RuleLists): readonly (readonly Standing[])[] {
  const forms = entries.map(() => new Map<string, Standing>());
  const standingOf = (use: FormUse): Standing => {
    const key = JSON.stringify(use);
    const standing = forms[use.entry]?.get(key) ?? { use, standsAs: [], behind: new Set() };
    forms[use.entry]?.set(key, standing);
    return standing;
  };
  for (const [pattern, list] of uses.entries()) {
    const standing = list.filter((use) => use.role === 'form').map(standingOf);
    for (const [at, one] of standing.entries()) {
      one.standsAs.push(pattern);
      const before = standing[at - 1];
      if (before?.use.entry === one.use.entry) one.behind.add(before);
    }
  }
  return forms.map((known) => inOrder([...known.values()]));
}

function inOrder(forms: readonly Standing[]): readonly Standing[] {
  const ordered = new Set<Standing>();
  const seen = new Set<Standing>();
  const place = (form: Standing) => {
    if (seen.has(form)) return;
    seen.add(form);
    form.behind.forEach(place);
    ordered.add(form);
  };
  forms.forEach(place);
  return [...ordered];
}

/** The decoys of each entry. */
export function decoysByEntry({ entries, uses }: RuleLists): readonly (readonly number[])[] {
  const decoys = entries.map((): number[] => []);
  for (const [pattern, list] of uses.entries()) {
    for (const use of list) if (use.role === 'decoy') decoys[use.entry]?.push(pattern);
  }
  return decoys;
}

/** The patterns that speak for each country. */
export function cuesByCountry({ uses }: RuleLists): ReadonlyMap<string, readonly number[]> {
  const cues = uses.flatMap((list, pattern) =>
    list.flatMap((use) => (use.role === 'country' ? [{ country: use.country, pattern }] : [])),
  );
  const byCountry = Map.groupBy(cues, ({ country }) => country);
  return new Map(
    [...byCountry].map(([country, list]) => [country, list.map((cue) => cue.pattern)]),
  );
}
