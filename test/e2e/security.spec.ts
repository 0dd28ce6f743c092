import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { root } from '../../scripts/setup/setup.mjs';
import { expect, test } from './leitbild';

/**
 * Attacks on the running app by injected page code. The code is injected with `executeJavaScript` of main: unlike code of Playwright's
 * `evaluate`, what it runs is subject to the content security policy.
 */
test.describe('A page of the app cannot', () => {
  test('leave for another address', async ({ leitbild: { app } }) => {
    const before = await runInPage(app, 'location.href');
    for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://elsewhere/index.html']) {
      expect(await navigate(app, address)).toBe('refused');
    }
    // Evaluated in the page: Playwright would wait for the refused navigations.
    expect(await runInPage(app, 'location.href')).toBe(before);
    expect(await runInPage(app, `document.querySelector('h1').textContent`)).toBe('Ihre Workshops');
  });

  test('open windows', async ({ leitbild: { app } }) => {
    const opened = await runInPage(
      app,
      `[window.open('app://leitbild/index.html'), window.open('https://example.com'), window.open('file:///etc/passwd'), window.open('javascript:1')].map((w) => w === null)`,
    );
    expect(opened).toEqual([true, true, true, true]);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('fetch or send anything', async ({ leitbild: { app, page } }) => {
    const tried = await runInPage(
      app,
      `Promise.all(['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'app://leitbild/index.html', 'data:text/plain,x']
        .map((url) => fetch(url).then(() => 'loaded', () => 'refused')))`,
    );
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    const others = await runInPage(
      app,
      `(async () => {
        const results = {};
        results.beacon = (() => { try { return navigator.sendBeacon('https://example.com/', 'x') } catch { return 'refused' } })();
        results.socket = await new Promise((done) => { try { const s = new WebSocket('ws://127.0.0.1:9'); s.onopen = () => done('open'); s.onerror = () => done('refused'); } catch { done('refused') } });
        results.image = await new Promise((done) => { const i = new Image(); i.onload = () => done('loaded'); i.onerror = () => done('refused'); i.src = 'https://example.com/x.png'; });
        results.worker = await new Promise((done) => { try { const w = new Worker('app://leitbild/index.html'); w.onerror = () => done('refused'); w.onmessage = () => done('ran'); } catch { done('refused') } });
        return results;
      })()`,
    );
    expect(others).toMatchObject({ socket: 'refused', image: 'refused', worker: 'refused' });
    const { network } = await page.evaluate(() => window.leitbild.request['app.info'](undefined));
    expect(network.refused.every(({ address }) => !address.startsWith('app:'))).toBe(true);
  });

  test('start a worker of code other than its own, or load anything in a worker', async ({ leitbild: { app } }) => {
    const script = await runInPage(app, `document.querySelector('script[src]').src`);
    const started = await runInPage(
      app,
      `Promise.all(['data:text/javascript,postMessage(1)', URL.createObjectURL(new Blob(['postMessage(1)'])), ${JSON.stringify(script)}, 'https://example.com/x.js']
        .flatMap((address) => [Worker, SharedWorker].map((Kind) => new Promise((done) => {
          try { const worker = new Kind(address); (worker.port ?? worker).onmessage = () => done('ran'); worker.onerror = () => done('failed'); } catch (error) { done(error.name); }
        }))))`,
    );
    expect(started).toEqual(Array.from({ length: 8 }, () => 'TypeError'));
    // Workers have the policy of their script: nothing may be loaded.
    const address = /assets\/picture-worker-[\w-]+\.js/.exec(await readFile(await startScript(), 'utf8'))?.[0];
    const policy = await app.evaluate(async ({ net }, url) => {
      const answer = await net.fetch(url);
      return [answer.status, answer.headers.get('content-security-policy')];
    }, `app://leitbild/${address}`);
    expect(policy).toEqual([200, "default-src 'none'"]);
  });

  test('run inline scripts, eval, or markup that brings code', async ({ leitbild: { app } }) => {
    const results = await runInPage(
      app,
      `(async () => {
        const results = {};
        const attempt = (name, run) => { try { run(); } catch (error) { results[name + 'Error'] = error.name; } };
        globalThis.broken = [];
        attempt('inline', () => { const s = document.createElement('script'); s.textContent = 'broken.push("inline")'; document.head.append(s); });
        const source = document.createElement('script');
        const sourceEnded = new Promise((done) => { source.onload = done; source.onerror = done; });
        attempt('source', () => { source.src = 'data:text/javascript,broken.push("source")'; document.head.append(source); });
        attempt('markup', () => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="broken.push(1)">'); });
        attempt('inner', () => { const d = document.createElement('div'); d.innerHTML = '<b>x</b>'; });
        attempt('handler', () => { const d = document.createElement('div'); d.setAttribute('onclick', 'broken.push("handler")'); document.body.append(d); d.click(); d.remove(); });
        attempt('eval', () => { setTimeout('broken.push("timeout")', 0); });
        // A script without a source fires no event. Timers with the same delay run in order.
        if (source.isConnected) await sourceEnded;
        await new Promise((done) => setTimeout(done, 0));
        return { ...results, broken: globalThis.broken };
      })()`,
    );
    expect(results).toMatchObject({ broken: [], markupError: 'TypeError', innerError: 'TypeError' });
    // In a timer, so that the policy of the page applies to eval.
    const evaluated = await runInPage(
      app,
      `new Promise((done) => { addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true }); setTimeout(() => { try { eval('1'); done('ran'); } catch {} }, 0); })`,
    );
    expect(['script-src', 'require-trusted-types-for']).toContain(evaluated);
  });

  test('reach Node or Electron', async ({ leitbild: { app } }) => {
    const seen = await runInPage(
      app,
      `[typeof require, typeof process, typeof module, typeof Buffer, Object.keys(window.leitbild).sort().join()]`,
    );
    expect(seen).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'on,request']);
  });

  test('listen to events that are not in the contract', async ({ leitbild: { app } }) => {
    const result = await runInPage(
      app,
      `(() => { try { window.leitbild.on('ELECTRON_BROWSER_REQUIRE', () => 0); return 'listens' } catch { return 'refused' } })()`,
    );
    expect(result).toBe('refused');
  });

  test('ask from a frame inside it', async ({ leitbild: { app } }) => {
    const frames = await runInPage(
      app,
      `new Promise((done) => { const f = document.createElement('iframe'); f.src = 'app://leitbild/index.html'; f.onload = () => { let inner = 'blocked'; try { inner = f.contentWindow.leitbild ? 'has bridge' : 'no bridge'; } catch {} f.remove(); done(inner); }; document.body.append(f); })`,
    );
    expect(['blocked', 'no bridge']).toContain(frames);
    // Main also refuses requests of frames other than the main frame.
    const answer = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })
        ._invokeHandlers;
      const handler = handlers.get('library.list');
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const tryFrom = async (url: string, parent: unknown) => {
        try {
          await handler?.({ sender, senderFrame: { url, parent } }, undefined);
          return 'answered';
        } catch (error) {
          return String(error);
        }
      };
      return {
        frame: await tryFrom('app://leitbild/index.html', {}),
        foreign: await tryFrom('https://example.com/', null),
        lookalike: await tryFrom('app://leitbild.example/index.html', null),
        own: await tryFrom('app://leitbild/index.html', null),
      };
    });
    expect(answer.own).toBe('answered');
    expect(answer.frame).toContain('Refused');
    expect(answer.foreign).toContain('Refused');
    expect(answer.lookalike).toContain('Refused');
  });

  test('send odd or oversized requests', async ({ leitbild: { app, page } }) => {
    const results = await runInPage(
      app,
      `(async () => {
        const { request } = window.leitbild;
        const ask = async (name, input) => { try { await request[name](input); return 'answered'; } catch (error) { return String(error).includes('Refused') ? 'refused' : 'failed'; } };
        const { key } = await request['library.create']({ title: 'Ziel', preset: 'half-day', language: 'de' });
        await request['session.open']({ key, takeOver: false });
        const set = (path, value) => ask('session.patch', { key, baseRevision: 0, patches: [{ op: 'replace', path, value }] });
        const state = async () => JSON.stringify((await request['session.open']({ key, takeOver: false })).session);
        const before = await state();
        const results = {
          notAnObject: await ask('library.create', 'x'),
          extraField: await ask('library.create', { title: 'x', preset: 'half-day', language: 'de', path: '/etc' }),
          wrongPreset: await ask('library.create', { title: 'x', preset: 'week', language: 'de' }),
          longTitle: await ask('library.create', { title: 'x'.repeat(10000), preset: 'half-day', language: 'de' }),
          traversal: await ask('session.open', { key: '../../etc', takeOver: false }),
          absolute: await ask('session.open', { key: '/etc', takeOver: false }),
          nul: await ask('session.open', { key: 'a\\u0000b', takeOver: false }),
          noPatches: await ask('session.patch', { key, baseRevision: 0, patches: [] }),
          tooManyPatches: await ask('session.patch', { key, baseRevision: 0, patches: new Array(20001).fill({ op: 'remove', path: ['x'] }) }),
          hugePicture: await ask('session.addAsset', { key, bytes: new Uint8Array(26_000_000) }),
          unknown: typeof request['session.eval'],
          proto: await set(['__proto__', 'polluted'], true),
          protoDeep: await set(['workshop', '__proto__', 'polluted'], true),
          constructorPath: await set(['constructor', 'prototype', 'polluted'], true),
          header: await set(['header', 'id'], 'other'),
          wrongType: await set(['workshop', 'title'], { evil: true }),
          wholeSession: await set(['steps'], 'gone'),
        };
        return { ...results, unchanged: before === (await state()), polluted: {}.polluted === undefined };
      })()`,
    );
    expect(results).toMatchObject({
      notAnObject: 'refused',
      extraField: 'refused',
      wrongPreset: 'refused',
      longTitle: 'refused',
      noPatches: 'refused',
      tooManyPatches: 'refused',
      hugePicture: 'refused',
      unknown: 'undefined',
      unchanged: true,
      polluted: true,
    });
    for (const name of ['traversal', 'absolute', 'nul']) expect(results).not.toHaveProperty(name, 'answered');
    expect(await app.evaluate(() => ({}))).toEqual({});
    await expect(page.getByRole('heading', { name: 'Ihre Workshops' })).toBeVisible();
  });

  test('read files through app://', async ({ leitbild: { app } }) => {
    const addresses = [
      'app://leitbild/../package.json',
      'app://leitbild/..%2fpackage.json',
      'app://leitbild/%2e%2e/%2e%2e/etc/passwd',
      'app://leitbild//etc/passwd',
      'app://leitbild/session/..%2f..%2fetc/passwd',
      'app://leitbild/session/../../etc/passwd',
      'app://leitbild/session/x/..%2fsession.json',
      'app://leitbild/session/x/session.json',
      'app://leitbild/session/%00/picture.png',
      'app://other/index.html',
      'app://leitbild/main/index.cjs',
    ];
    const statuses = await app.evaluate(async ({ net }, list) => {
      const results: number[] = [];
      for (const address of list) {
        results.push(
          await net.fetch(address).then(
            (response) => response.status,
            () => 0,
          ),
        );
      }
      return results;
    }, addresses);
    for (const [index, status] of statuses.entries()) expect([0, 404], addresses[index]).toContain(status);
    const posted = await app.evaluate(({ net }) =>
      net.fetch('app://leitbild/index.html', { method: 'POST', body: 'x' }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    expect([0, 405]).toContain(posted);
  });

  test('use permissions or devices', async ({ leitbild: { app } }) => {
    const results = await runInPage(
      app,
      `(async () => ({
        notification: await Notification.requestPermission(),
        place: await new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), () => done('denied'), { timeout: 1000 })),
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', () => 'denied'),
      }))()`,
    );
    expect(results).toEqual({ notification: 'denied', place: 'denied', camera: 'denied' });
  });

  test('download files', async ({ leitbild: { app } }) => {
    const outcome = await app.evaluate(({ session, BrowserWindow }) => {
      const ended = new Promise((done) => {
        session.defaultSession.once('will-download', (event) => done(event.defaultPrevented ? 'refused' : 'allowed'));
      });
      void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `{ const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.sh'; a.click(); } 0`,
        true,
      );
      return ended;
    });
    expect(outcome).toBe('refused');
  });

  test('bring in a webview or a plug-in', async ({ leitbild: { app } }) => {
    const results = await runInPage(
      app,
      `(async () => {
        const view = document.createElement('webview');
        view.src = 'app://leitbild/index.html';
        document.body.append(view);
        let plugin = 'loaded';
        try { document.createElement('object').data = 'app://leitbild/index.html'; } catch (error) { plugin = error.name; }
        // A webview would have asked main to attach it, and main answers a page in the order of its requests.
        await window.leitbild.request['app.info']();
        view.remove();
        return { webview: typeof view.loadURL, plugin };
      })()`,
    );
    expect(results).toEqual({ webview: 'undefined', plugin: 'TypeError' });
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  test('open external addresses other than https and mail, and those only after a question', async ({
    leitbild: { app },
  }) => {
    await app.evaluate(({ dialog, shell }) => {
      const calls = { asked: [] as string[], opened: [] as string[], answer: 1 };
      Object.assign(globalThis, { calls });
      dialog.showMessageBox = (...args: unknown[]) => {
        calls.asked.push((args.at(-1) as { detail?: string }).detail ?? '');
        return Promise.resolve({ response: calls.answer, checkboxChecked: false });
      };
      shell.openExternal = (address) => {
        calls.opened.push(address);
        return Promise.resolve();
      };
    });
    const calls = () =>
      app.evaluate(() => (globalThis as unknown as { calls: { asked: string[]; opened: string[] } }).calls);
    const open = (address: string) => runInPage(app, `window.open(${JSON.stringify(address)}); 0`);
    const never = ['http://example.com/', 'file:///etc/passwd', 'smb://host/share', 'javascript:alert(1)', 'app://x/'];
    for (const address of [...never, `https://example.com/${'x'.repeat(5000)}`]) await open(address);
    expect(await calls()).toMatchObject({ asked: [], opened: [] });
    await open('https://example.com/declined');
    await expect.poll(async () => (await calls()).asked).toEqual(['https://example.com/declined']);
    expect(await calls()).toMatchObject({ opened: [] });
    await app.evaluate(() => Object.assign((globalThis as unknown as { calls: object }).calls, { answer: 0 }));
    await open('mailto:somebody@example.com');
    await expect.poll(async () => (await calls()).opened).toEqual(['mailto:somebody@example.com']);
  });
});

test.describe('The app', () => {
  test('serves its page with a strict policy and a new nonce at every load', async ({ leitbild: { app } }) => {
    const policies = await app.evaluate(async ({ net }) => {
      const load = async () => (await net.fetch('app://leitbild/index.html')).headers.get('content-security-policy');
      return [await load(), await load()];
    });
    const nonce = (policy: string | null | undefined) => /script-src 'nonce-([^']+)'/.exec(policy ?? '')?.[1];
    expect(nonce(policies[0])?.length).toBeGreaterThanOrEqual(22);
    expect(nonce(policies[0])).not.toBe(nonce(policies[1]));
    for (const rule of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"]) {
      expect(policies[0]).toContain(rule);
    }
    expect(policies[0]).not.toMatch(/unsafe-|https?:|data:|\*/);
  });

  test('runs every page in a sandbox of its own, without Node', async ({ leitbild: { app } }) => {
    const preferences = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const all = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = all.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
      }),
    );
    const strict = { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false };
    expect(preferences).toEqual([{ ...strict, webSecurity: true }]);
  });

  test('has no network in its main process either, and records attempts', async ({ leitbild: { app, page } }) => {
    const tried = await app.evaluate(async ({ net }) =>
      Promise.all(
        ['https://example.com/', 'http://127.0.0.1:9/'].map((address) =>
          net.fetch(address).then(
            () => 'loaded',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(tried).toEqual(['refused', 'refused']);
    const { network } = await page.evaluate(() => window.leitbild.request['app.info'](undefined));
    expect(network.refused.map(({ address }) => address)).toEqual(['https://example.com', 'http://127.0.0.1:9']);
  });
});

async function runInPage(app: ElectronApplication, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script, true),
    code,
  );
}

/** Navigates the page. Resolves with the decision of main, or when the page itself has refused. */
async function navigate(app: ElectronApplication, address: string): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }, target) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const refused = new Promise<string>((resolve) => {
      contents?.once('will-frame-navigate', (event) => resolve(event.defaultPrevented ? 'refused' : 'followed'));
      contents?.on('console-message', (_, __, message) => {
        if (message.includes(`Not allowed to load local resource: ${target}`)) resolve('refused');
      });
    });
    await contents?.executeJavaScript(`location.href = ${JSON.stringify(target)}; 0`, true);
    return refused;
  }, address);
}

/** The entry script of the built page. */
async function startScript(): Promise<string> {
  const folder = path.join(root, 'out/renderer/assets');
  const name = (await readdir(folder)).find((file) => /^(start|index)-.*\.js$/.test(file));
  return path.join(folder, name ?? '');
}
