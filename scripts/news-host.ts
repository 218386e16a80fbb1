import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The host under which test pages are served: a news site that the extension knows. */
export const NEWS_HOST = 'www.bbc.co.uk';

/** A page to serve: its text or bytes, its media type where it is not HTML, and further headers. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of pages on loopback, by https. */
export interface NewsHost {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Makes a certificate for loopback that nobody has signed; browsers under test are told to accept it.
 *
 * @throws {Error} where the command `openssl` is missing.
 */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
        '-subj',
        `/CN=${NEWS_HOST}`,
        '-keyout',
        key,
        '-out',
        cert,
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error('openssl is needed to serve pages by https: install it', { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The path and host that a request names; nothing where it is no address (`/100%.png`): saved pages ask for such things too. */
function placeOf(target: string, host: string) {
  try {
    const url = new URL(target, `https://${host}`);
    return { path: decodeURIComponent(url.pathname), host: url.hostname };
  } catch {
    return undefined;
  }
}

/**
 * Serves pages on loopback; `find` gives the page for a path and host, or nothing (404).
 *
 * Every host name that a browser under test asks for is led here, so that nothing leaves the machine.
 */
export async function serveNews(
  find: (path: string, host: string) => ServedPage | undefined | Promise<ServedPage | undefined>,
): Promise<NewsHost> {
  const server = createServer(certificate(), async (request, response) => {
    const place = placeOf(request.url ?? '/', request.headers.host ?? NEWS_HOST);
    const page = place && (await find(place.path, place.host));
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? 'not here');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
