interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** A connection to the developer tools of a Chromium, with sessions for the pages and workers attached to. */
export class DevtoolsConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #listeners = new Map<string, (params: unknown) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#onMessage(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has gone'));
    });
  }

  static async open(address: string): Promise<DevtoolsConnection> {
    const socket = new WebSocket(address);
    const opened = Promise.withResolvers<unknown>();
    socket.addEventListener('open', opened.resolve, { once: true });
    socket.addEventListener('error', () => opened.reject(new Error(`No answer at ${address}`)), {
      once: true,
    });
    await opened.promise;
    return new DevtoolsConnection(socket);
  }

  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    return answer.promise as Promise<T>;
  }

  async attach(targetId: string): Promise<DevtoolsSession> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new DevtoolsSession(this, sessionId);
  }

  /** Calls back with each event of one kind in one session. */
  on(sessionId: string, method: string, listener: (params: unknown) => void): void {
    this.#listeners.set(`${sessionId} ${method}`, listener);
  }

  #onMessage({ id, sessionId, result, error, method, params }: Answer): void {
    if (method !== undefined) this.#listeners.get(`${sessionId} ${method}`)?.(params);
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}

/** One page or worker. */
export class DevtoolsSession {
  readonly #connection: DevtoolsConnection;
  readonly #id: string;

  constructor(connection: DevtoolsConnection, id: string) {
    this.#connection = connection;
    this.#id = id;
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    return this.#connection.send<T>(method, params, this.#id);
  }

  on<T>(method: string, listener: (params: T) => void): void {
    this.#connection.on(this.#id, method, (params) => listener(params as T));
  }

  /** Runs a function there. It sees nothing of its surroundings here; arguments and result are JSON. */
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return this.evaluateScript(`(${run})(...${JSON.stringify(args)})`);
  }

  /** Runs a script there, in its top-level scope, and waits for what it comes to. */
  async evaluateScript<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text, {
        cause: expression.slice(0, 200),
      });
    return result.value;
  }

  detach(): Promise<void> {
    return this.#connection.send('Target.detachFromTarget', { sessionId: this.#id });
  }
}
