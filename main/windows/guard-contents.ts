import { dialog, shell, type WebContents } from 'electron';
import type { Language } from '../../workshop/language';
import { recordRefusal } from '../network-record';
import { appOrigin } from '../page-server';
import { mainTexts } from '../texts';

/** Refuses every navigation away from the app's own page. Web and mail addresses open outside after a question. */
export function guardContents(contents: WebContents, language: () => Language): void {
  const stay = (event: { preventDefault: () => void; url?: string }, url?: string) => {
    const target = event.url ?? url ?? '';
    if (target.startsWith(`${appOrigin}/`) && contents.getURL() === '') return;
    event.preventDefault();
    recordRefusal(target.slice(0, 200));
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => stay(event));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerOutside(url, language());
    return { action: 'deny' };
  });
}

/** Longer addresses are refused, in characters: a person must be able to read what they are asked about. */
const maxAddressLength = 2000;

let asking = false;

/** Asks one question at a time: a page that runs amok must not flood the screen. */
async function offerOutside(address: string, language: Language): Promise<void> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return recordRefusal('invalid address');
  }
  const isOffered = (url.protocol === 'https:' || url.protocol === 'mailto:') && url.href.length <= maxAddressLength;
  if (!isOffered || asking) return recordRefusal(`${url.protocol}//${url.host}`);
  asking = true;
  const text = mainTexts[language].outside;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: text.message,
    detail: url.href,
    buttons: [text.open, text.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  asking = false;
  if (response === 0) await shell.openExternal(url.href);
}
