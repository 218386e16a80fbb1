import { get } from 'node:https';
import { expect, onTestFinished, test } from 'vitest';
import { serveNews } from '../../scripts/news-host.ts';

/** Asks a server on loopback; a path goes out as it is written here. */
function ask(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, rejectUnauthorized: false, agent: false };
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('a saved page that asks for what is no address gets no answer to it, and the server stands', async () => {
  const asked: string[] = [];
  const server = await serveNews((path) => {
    asked.push(path);
    return path === '/news/a page.html' ? { body: 'A page' } : undefined;
  });
  onTestFinished(() => server.close());
  expect(await ask(server.port, '/100%.png')).toBe(404);
  expect(await ask(server.port, '//')).toBe(404);
  expect(await ask(server.port, '/elsewhere.html')).toBe(404);
  expect(await ask(server.port, '/news/a%20page.html')).toBe(200);
  expect(asked).toEqual(['/elsewhere.html', '/news/a page.html']);
});
