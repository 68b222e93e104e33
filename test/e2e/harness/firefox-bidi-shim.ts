#!/usr/bin/env node
/**
 * Stands between Playwright and a stock Firefox, as the "browser" that Playwright starts. Playwright's own Firefox is
 * a patched build; stock Firefox speaks WebDriver BiDi but differs in the four places marked below. Also lends the
 * tests Playwright's own BiDi session: POST {method, params} to the port in FIREFOX_SHIM_PORT.
 *
 * Environment: FIREFOX (program), FIREFOX_EXTENSION (unpacked folder), FIREFOX_SHIM_PORT.
 */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: { context?: string; url?: string; navigation?: string | null; download?: string };
  readonly result?: unknown;
}
type Call = (method: string, params: object) => Promise<Message>;

const announced = /WebDriver BiDi listening on (ws:\/\/\S+)/;
const firstOwnId = 1_000_000_000; // far above the ids that Playwright counts up from 1

const { FIREFOX: program = 'firefox', FIREFOX_EXTENSION: extension, FIREFOX_SHIM_PORT: port } = process.env;

const firefox = spawn(program, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));
process.on('exit', () => firefox.kill('SIGKILL'));
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

let callInSession: Call = () => Promise.reject(new Error('Playwright has opened no session yet'));
let upstream: string | undefined;
firefox.stderr.on('data', (chunk: Buffer) => {
  const match = upstream === undefined ? announced.exec(chunk.toString()) : null;
  if (match?.[1] === undefined) {
    process.stderr.write(chunk);
    return;
  }
  upstream = match[1];
  offer(upstream);
});

function offer(firefoxAddress: string) {
  const server = createServer((request, response) => void lend(request, response));
  new WebSocketServer({ server, maxPayload: 0 }).on('connection', (client) => bridge(client, firefoxAddress));
  server.listen(Number(port), '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object')
      process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${address.port}\n`);
  });
}

async function lend(request: IncomingMessage, response: ServerResponse) {
  try {
    const { method, params } = JSON.parse(await text(request));
    response.end(JSON.stringify(await callInSession(method, params)));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ type: 'error', error: 'shim', message: String(error) }));
  }
}

function bridge(client: WebSocket, firefoxAddress: string) {
  const server = new WebSocket(`${firefoxAddress}/session`, { maxPayload: 0 });
  const waiting: string[] = [];
  const own = new Map<number, (answer: Message) => void>();
  let lastOwnId = firstOwnId;
  let firstTabRequest: number | undefined;
  const call: Call = (method, params) =>
    new Promise((resolve) => {
      lastOwnId += 1;
      own.set(lastOwnId, resolve);
      server.send(JSON.stringify({ id: lastOwnId, method, params }));
    });
  callInSession = call;

  client.on('message', (data: RawData) => {
    const message: Message = JSON.parse(String(data));
    if (message.method === 'browsingContext.create') firstTabRequest ??= message.id;
    // 1. Playwright always sends this one, which Firefox does not know, and gives up when it is refused.
    if (message.method === 'emulation.setMediaFeaturesOverride')
      client.send(JSON.stringify({ type: 'success', id: message.id, result: {} }));
    else if (server.readyState === WebSocket.OPEN) server.send(String(data));
    else waiting.push(String(data));
  });
  server.on('open', () => {
    for (const data of waiting.splice(0)) server.send(data);
  });
  server.on('message', async (data: RawData) => {
    const message: Message = JSON.parse(String(data));
    const resolve = message.id === undefined ? undefined : own.get(message.id);
    if (message.id !== undefined && resolve) {
      own.delete(message.id);
      resolve(message);
      return;
    }
    // 2. Playwright has no way to install an extension here. Do it before it learns of its first tab, the last step of
    // a launch: by then it takes notice of the tabs that the extension opens.
    if (message.id !== undefined && message.id === firstTabRequest) await install(call);
    client.send(JSON.stringify(named(message)));
    if (isExtensionPage(message)) await tellLoaded(client, call, message);
  });
  const end = () => {
    client.close();
    server.close();
  };
  for (const socket of [client, server]) socket.on('close', end).on('error', end);
}

async function install(call: Call) {
  const answer = await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
  if (answer.type !== 'error') return;
  process.stderr.write(`The extension in ${extension} could not be installed: ${JSON.stringify(answer)}\n`);
  process.exit(1);
}

/** 3. A download of a blob belongs to no navigation, and Playwright passes over those: give it a name to go by. */
function named(message: Message): Message {
  const { method, params } = message;
  if (!params || !/^browsingContext\.download(WillBegin|End)$/.test(method ?? '') || params.navigation)
    return message;
  return { ...message, params: { ...(params.url === undefined ? {} : { download: params.url }), ...params } };
}

function isExtensionPage({ method, params }: Message): boolean {
  return (
    method === 'browsingContext.navigationCommitted' && params?.url?.startsWith('moz-extension:') === true
  );
}

/** 4. Firefox reports no load events for extension pages: watch the document and report them. */
async function tellLoaded(client: WebSocket, call: Call, { params }: Message) {
  const target = { context: params?.context };
  const expression = `new Promise((loaded) => {
    if (document.readyState === 'complete' && location.protocol === 'moz-extension:') loaded();
    else addEventListener('load', () => loaded(), { once: true });
  })`;
  await call('script.evaluate', { expression, awaitPromise: true, target });
  for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load'])
    client.send(JSON.stringify({ type: 'event', method, params: { ...params, timestamp: Date.now() } }));
}
