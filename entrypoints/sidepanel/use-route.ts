import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, writeRoute } from '#components/glossary/route.ts';

/** Where the panel is, and what lies behind and before it. */
export interface Place {
  readonly route: Route;
  /** The number of this step, from 0: the same again when the reader comes back to it. */
  readonly step: number;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Goes to a route; `replace`: in place of the present one, which is then not to be gone back to. */
  readonly go: (route: Route, replace?: boolean) => void;
}

/** The page's own history is the panel's: each step knows its number, so that we know where the ends are. */
interface Step {
  readonly step?: number;
}

function stepNow(): number | undefined {
  return (history.state as Step | null)?.step;
}

/** Follows the part of the page's address after `#`: links, back and forward all go through it. */
export function useRoute(): Place {
  const [at, setAt] = useState(() => {
    if (stepNow() === undefined) history.replaceState({ step: 0 }, '');
    return { route: readRoute(location.hash), step: stepNow() ?? 0, last: stepNow() ?? 0 };
  });
  useEffect(() => {
    const moved = () =>
      setAt((old) => {
        const known = stepNow();
        const step = known ?? old.step + 1;
        if (known === undefined) history.replaceState({ step }, '');
        // A new step cuts off what lay before it.
        const last = known === undefined ? step : Math.max(old.last, step);
        return { route: readRoute(location.hash), step, last };
      });
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  return {
    route: at.route,
    step: at.step,
    canGoBack: at.step > 0,
    canGoForward: at.step < at.last,
    go: (route, replace = false) => {
      if (!replace) {
        location.hash = writeRoute(route);
        return;
      }
      history.replaceState(history.state, '', writeRoute(route));
      setAt((old) => ({ ...old, route }));
    },
  };
}
