import { ModeChoice } from '#components/options/ModeChoice.tsx';
import { useSay } from '#components/panel/say.ts';
import { SampleArticle } from './SampleArticle.tsx';

/** The keys that lead to the next term, and those that open its card; empty where the reader's browser has none. */
export interface WelcomeKeys {
  readonly next: string;
  readonly card: string;
}

interface WelcomeProps {
  readonly mode: 'news' | 'listed';
  /** How many news sites we know. */
  readonly sites: number;
  readonly keys: WelcomeKeys;
  readonly onMode: (mode: 'news' | 'listed') => void;
  readonly onOptions: () => void;
}

/** The first page: the thing working, where it runs, what it may read. Nothing else, and never again. */
export function Welcome({ mode, sites, keys, onMode, onOptions }: WelcomeProps) {
  const { t } = useSay();
  const byKeys = keys.next !== '' && keys.card !== '';
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcomeTry')}</h2>
        <p>
          {t('welcomeTryHint')} {byKeys && t('welcomeTryKeys', keys.next, keys.card)}
        </p>
        <SampleArticle />
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{t('welcomeWhere')}</h2>
        <ModeChoice question={t('welcomeWhere')} mode={mode} sites={sites} onMode={onMode} />
      </section>
      <section aria-labelledby="reads">
        <h2 id="reads">{t('welcomeReads')}</h2>
        <ol>
          <li>{t('welcomeReads1')}</li>
          <li>{t('welcomeReads2')}</li>
          <li>{t('welcomeReads3')}</li>
        </ol>
      </section>
      <footer>
        <p>
          {t('welcomeEnd')} {t('welcomePin')}
        </p>
        <button type="button" class="link" onClick={onOptions}>
          {t('welcomeOptions')}
        </button>
      </footer>
    </main>
  );
}
