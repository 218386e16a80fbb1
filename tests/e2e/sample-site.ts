import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type NewsHost, serveNews } from '../../scripts/news-host.ts';
import { ROOT } from '../../scripts/read-glossary.ts';

const SITE = join(ROOT, 'tests', 'pages', 'site');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the made-up newspaper under every host name, at `/news/<file>`; `extra` adds pages by path. */
export function serveSampleSite(extra: Readonly<Record<string, string>> = {}): Promise<NewsHost> {
  const files = new Set(readdirSync(SITE));
  return serveNews((path) => {
    const body = extra[path];
    if (body !== undefined) return { body };
    const name = path.replace(/^\/news\//u, '');
    if (!files.has(name)) return undefined;
    const type = TYPES[extname(name)];
    return { body: readFileSync(join(SITE, name)), ...(type === undefined ? {} : { type }) };
  });
}
