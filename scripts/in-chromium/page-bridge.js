// @ts-check
// `window.leitbild` for a page in a plain browser: requests go out by POST, responses and events arrive on one event stream.
// Served as it is, before the page's own scripts.
(() => {
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const calls = new Map();
  /** @type {Map<string, Set<(event: unknown) => void>>} */
  const listeners = new Map();
  let count = 0;

  const stream = new EventSource('/events');
  /** @type {Promise<string>} */
  const client = new Promise((resolve) => {
    stream.addEventListener('message', ({ data }) => {
      const message = JSON.parse(data, (_, value) =>
        value !== null && typeof value === 'object' && '$bytes' in value
          ? Uint8Array.from(atob(value.$bytes), (letter) => letter.charCodeAt(0))
          : value,
      );
      if ('client' in message) resolve(message.client);
      else if ('event' in message) for (const listener of listeners.get(message.event) ?? []) listener(message.value);
      else settle(message);
    });
  });

  /** @param {{ call: number, value?: unknown, error?: string }} message */
  function settle({ call, value, error }) {
    const waiting = calls.get(call);
    calls.delete(call);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }

  /** @param {unknown} message */
  function encode(message) {
    return JSON.stringify(message, (_, value) =>
      value instanceof Uint8Array
        ? { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
        : value,
    );
  }

  /** @param {string} name @param {unknown} input */
  function request(name, input) {
    const call = (count += 1);
    return new Promise((resolve, reject) => {
      calls.set(call, { resolve, reject });
      void client
        .then((id) => fetch('/request', { method: 'POST', body: encode({ client: id, call, name, input }) }))
        .then((response) => {
          if (!response.ok) settle({ call, error: `Failed: ${name}` });
        })
        .catch((error) => settle({ call, error: String(error) }));
    });
  }

  Object.assign(window, {
    leitbild: {
      request: new Proxy({}, { get: (_, name) => (/** @type {unknown} */ input) => request(String(name), input) }),
      /** @param {string} name @param {(event: unknown) => void} listener */
      on(name, listener) {
        const all = listeners.get(name) ?? new Set();
        listeners.set(name, all.add(listener));
        return () => all.delete(listener);
      },
    },
  });
})();
