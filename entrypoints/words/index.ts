import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveModules } from '#extension/shared-modules.ts';
import * as acting from '#matcher/words/acting.ts';
import * as address from '#matcher/words/address.ts';
import * as bodies from '#matcher/words/bodies.ts';
import * as definitions from '#matcher/words/definitions.ts';
import * as language from '#matcher/words/language.ts';
import * as letters from '#matcher/words/letters.ts';
import * as listed from '#matcher/words/listed.ts';
import * as neighbours from '#matcher/words/neighbours.ts';
import * as regions from '#matcher/words/regions.ts';
import * as surroundings from '#matcher/words/surroundings.ts';

/** What tells the words around a place, for the recogniser, which comes after it. */
export default defineUnlistedScript(() => {
  leaveModules({
    '#matcher/words/acting.ts': acting,
    '#matcher/words/address.ts': address,
    '#matcher/words/bodies.ts': bodies,
    '#matcher/words/definitions.ts': definitions,
    '#matcher/words/language.ts': language,
    '#matcher/words/letters.ts': letters,
    '#matcher/words/listed.ts': listed,
    '#matcher/words/neighbours.ts': neighbours,
    '#matcher/words/regions.ts': regions,
    '#matcher/words/surroundings.ts': surroundings,
  });
});
