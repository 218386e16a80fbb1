import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveModules } from '#extension/shared-modules.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { openIndex } from '#matcher/scan/index-text.ts';
import { scan } from '#matcher/scan/scan.ts';
import { keyTextOf } from '#matcher/scan/spelling.ts';
import { atOnce } from '#matcher/scan/steps.ts';

/** What scans texts, for the recogniser, which comes after it. */
export default defineUnlistedScript(() => {
  leaveModules({
    '#matcher/scan/form-index.ts': { loadIndex },
    '#matcher/scan/index-text.ts': { openIndex },
    '#matcher/scan/scan.ts': { scan },
    '#matcher/scan/spelling.ts': { keyTextOf },
    '#matcher/scan/steps.ts': { atOnce },
  });
});
