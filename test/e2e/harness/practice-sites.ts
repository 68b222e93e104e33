import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

/** One request that reached a practice site. `destination` is the browser's own word: document, image, empty (a fetch)… */
export interface PracticeRequest {
  readonly host: string;
  readonly path: string;
  readonly destination: string;
}

/** Made-up vendor sites, served on this machine. */
export interface PracticeSites {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** A proxy that leads `*.example`, `*.test` and hosts that have a folder to the sites, and refuses every other. */
  readonly proxyPort: number;
  /** Base64 SHA-256 of the certificate's public key, so that a browser can be told to trust it and no other. */
  readonly keyHash: string;
  readonly requests: readonly PracticeRequest[];
  /** `host:port` of each attempt, through the proxy, to reach anything else. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/**
 * Serves the sites in `folder`: `<host>/<path>.html`, `index.html` for a folder, other files by their full name, and
 * the response headers in `<host>/headers.json`; an `etag` there answers the request that names it with 304.
 * `www.<host>` is served from `<host>` where it has no folder.
 */
export async function startPracticeSites(folder: string): Promise<PracticeSites> {
  const requests: PracticeRequest[] = [];
  const outside: string[] = [];
  const pems = await generate([{ name: 'commonName', value: 'practice.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.example' }] }],
  });
  const answer: http.RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://practice');
    const host = hostOf(request.headers.host ?? '');
    requests.push({ host, path: pathname, destination: String(request.headers['sec-fetch-dest'] ?? '') });
    serve(folder, host, pathname, request.headers['if-none-match'], response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  };
  const httpServer = http.createServer(answer);
  const httpsServer = https.createServer({ key: pems.private, cert: pems.cert }, answer);
  const [httpPort, httpsPort] = await Promise.all([listen(httpServer), listen(httpsServer)]);
  const isPractice = (host: string) => /\.(example|test)$/.test(host) || existsSync(path.join(folder, host));
  const proxy = createProxy({ answer, outside, httpPort, httpsPort, isPractice });
  const proxyPort = await listen(proxy);
  const servers = [httpServer, httpsServer, proxy].map((server) => ({
    server,
    connections: openConnections(server),
  }));
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    httpsPort,
    httpPort,
    proxyPort,
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
    requests,
    outside,
    close: async () =>
      void (await Promise.all(servers.map(({ server, connections }) => shut(server, connections)))),
  };
}

async function serve(
  folder: string,
  host: string,
  pathname: string,
  held: string | undefined,
  response: http.ServerResponse,
) {
  const site = path.join(folder, host);
  const asked = path.posix.normalize(decodeURIComponent(pathname));
  const candidates = path.extname(asked) ? [asked] : [`${asked}.html`, `${asked}/index.html`];
  const sites = host.startsWith('www.') ? [site, path.join(folder, host.slice(4))] : [site];
  for (const root of sites) {
    for (const candidate of candidates) {
      const body = await readIfThere(path.join(root, candidate));
      if (!body) continue;
      const headers = await readIfThere(path.join(root, 'headers.json'));
      const extra = headers ? JSON.parse(headers.toString()) : {};
      if (held !== undefined && held === extra.etag) {
        response.writeHead(304, extra).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[path.extname(candidate)] ?? 'application/octet-stream',
        'content-length': body.length,
        ...extra,
      });
      response.end(body);
      return;
    }
  }
  response.writeHead(404, { 'content-type': types['.html'] });
  response.end('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>');
}

interface ProxyRoutes {
  readonly answer: http.RequestListener;
  readonly outside: string[];
  readonly httpPort: number;
  readonly httpsPort: number;
  isPractice(host: string): boolean;
}

function createProxy({ answer, outside, httpPort, httpsPort, isPractice }: ProxyRoutes): http.Server {
  const proxy = http.createServer((request, response) => {
    const { hostname, port } = new URL(request.url ?? '/', 'http://nowhere');
    if (isPractice(hostname)) return answer(request, response);
    outside.push(`${hostname}:${port || 80}`);
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket: net.Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!isPractice(host)) {
      outside.push(`${host}:${port}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const inner = net.connect(port === '443' ? httpsPort : httpPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('close', () => inner.destroy());
  });
  return proxy;
}

function hostOf(header: string): string {
  return header.replace(/:\d+$/, '').toLowerCase();
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function listen(server: http.Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice server has no port');
  return address.port;
}

/** Ends those connections too that http has handed over: tunnels, and what never got as far as a request. */
async function shut(server: http.Server, connections: ReadonlySet<net.Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const connection of connections) connection.destroy();
  await closed;
}

/** The connections of a server that are open, as they come and go. */
function openConnections(server: net.Server): ReadonlySet<net.Socket> {
  const open = new Set<net.Socket>();
  server.on('connection', (connection: net.Socket) => {
    open.add(connection);
    connection.once('close', () => open.delete(connection));
  });
  return open;
}
