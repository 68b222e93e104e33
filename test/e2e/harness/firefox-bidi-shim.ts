#!/usr/bin/env node
/**
 * Stands between Playwright and a stock Firefox, as the "browser" that Playwright starts. Playwright's own Firefox is
 * a patched build; stock Firefox speaks WebDriver BiDi but differs, or is slow, in the seven places marked below. Also
 * lends the tests Playwright's own BiDi session: POST {method, params} to the port in FIREFOX_SHIM_PORT.
 *
 * Environment: FIREFOX (program), FIREFOX_EXTENSION (unpacked folder), FIREFOX_SHIM_PORT.
 */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

interface Params {
  readonly context?: string | undefined;
  readonly url?: string;
  readonly type?: string;
  readonly navigation?: string | null;
  readonly download?: string;
  readonly parent?: null;
  readonly timestamp?: number;
}
interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: unknown;
}
type Call = (method: string, params: object) => Promise<Message>;
type Tell = (message: Message) => void;

const announced = /WebDriver BiDi listening on (ws:\/\/\S+)/;
const firstOwnId = 1_000_000_000; // far above the ids that Playwright counts up from 1
const none = 0; // the id of what has none

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
  server.keepAliveTimeout = 0; // never closed by this end: a call that is just then on its way would be lost
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
  const tell = (message: Message) => client.send(JSON.stringify(message));
  const { call, isOwnAnswer } = ownCalls(server);
  callInSession = call;
  const waiting: string[] = [];
  const closing = new Map<number, string | undefined>();
  let firstTabRequest: number | undefined;

  client.on('message', (data: RawData) => {
    const message: Message = JSON.parse(String(data));
    const { id = none, method, params } = message;
    if (method === 'browsingContext.create') firstTabRequest ??= id;
    if (method === 'browsingContext.close') closing.set(id, params?.context);
    if (method === 'browser.close') killWhereStuck();
    // 1. Playwright always sends this one, which Firefox does not know, and gives up when it is refused.
    if (method === 'emulation.setMediaFeaturesOverride') tell({ type: 'success', id, result: {} });
    else if (server.readyState === WebSocket.OPEN) server.send(JSON.stringify(inTab(message)));
    else waiting.push(String(data));
  });
  server.on('open', () => {
    for (const data of waiting.splice(0)) server.send(data);
  });
  server.on('message', async (data: RawData) => {
    const message: Message = JSON.parse(String(data));
    if (isOwnAnswer(message)) return;
    const { id = none, type } = message;
    // 2. Playwright has no way to install an extension here. Do it before it learns of its first tab, the last step of
    // a launch: by then it takes notice of the tabs that the extension opens.
    if (id === firstTabRequest) await install(call);
    tell(named(message));
    if (isExtensionPage(message)) await tellLoaded(tell, call, message);
    if (type === 'success' && closing.has(id)) tellClosed(tell, closing.get(id));
    closing.delete(id);
  });
  endTogether(client, server);
}

/** Commands of the shim's own in Playwright's session; their answers are not for Playwright. */
function ownCalls(server: WebSocket) {
  const open = new Map<number, (answer: Message) => void>();
  let lastId = firstOwnId;
  const call: Call = (method, params) =>
    new Promise((resolve) => {
      lastId += 1;
      open.set(lastId, resolve);
      server.send(JSON.stringify({ id: lastId, method, params }));
    });
  const isOwnAnswer = (message: Message) => {
    const { id = none } = message;
    open.get(id)?.(message);
    return open.delete(id);
  };
  return { call, isOwnAnswer };
}

/** Where the test run is killed, nobody else ends Firefox. Where Playwright ends it, it needs some seconds for that. */
function endTogether(client: WebSocket, server: WebSocket) {
  const end = () => {
    client.close();
    server.close();
    AbortSignal.timeout(30_000).addEventListener('abort', () => process.exit(1));
  };
  for (const socket of [client, server]) socket.on('close', end).on('error', end);
}

/** 7. On a busy machine Firefox at times answers that it closes, and never ends; nobody waits for it any longer then. */
function killWhereStuck() {
  AbortSignal.timeout(30_000).addEventListener('abort', () => firefox.kill('SIGKILL'));
}

async function install(call: Call) {
  const answer = await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
  if (answer.type !== 'error') return;
  process.stderr.write(`The extension in ${extension} could not be installed: ${JSON.stringify(answer)}\n`);
  process.exit(1);
}

/** 3. Playwright opens each page in a window of its own, which costs Firefox a second: open a tab. */
function inTab(message: Message): Message {
  if (message.method !== 'browsingContext.create') return message;
  return { ...message, params: { ...message.params, type: 'tab' } };
}

/** 4. A download of a blob belongs to no navigation, and Playwright passes over those: give it a name to go by. */
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

/** 5. Firefox reports no load events for extension pages: watch the document and report them. */
async function tellLoaded(tell: Tell, call: Call, { params }: Message) {
  const target = { context: params?.context };
  const expression = `new Promise((loaded) => {
    if (document.readyState === 'complete' && location.protocol === 'moz-extension:') loaded();
    else addEventListener('load', () => loaded(), { once: true });
  })`;
  await call('script.evaluate', { expression, awaitPromise: true, target });
  for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load'])
    tell({ type: 'event', method, params: { ...params, timestamp: Date.now() } });
}

/**
 * 6. Firefox closes the tab of an extension page without a word, and Playwright would wait for one for ever. To hear
 * it twice, as of any other page, does it no harm.
 */
function tellClosed(tell: Tell, context: string | undefined) {
  tell({ type: 'event', method: 'browsingContext.contextDestroyed', params: { context, parent: null } });
}
