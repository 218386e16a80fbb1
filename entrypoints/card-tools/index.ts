import { autoUpdate, computePosition, hide, offset, shift } from '@floating-ui/dom';
import { Fragment, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveModules } from '#extension/shared-modules.ts';

/** What draws and places the card, for the card itself, which comes after it. */
export default defineUnlistedScript(() => {
  leaveModules({
    '@floating-ui/dom': { autoUpdate, computePosition, hide, offset, shift },
    preact: { Fragment, render },
    'preact/hooks': { useLayoutEffect, useRef, useState },
    'preact/jsx-runtime': { Fragment, jsx, jsxs },
  });
});
