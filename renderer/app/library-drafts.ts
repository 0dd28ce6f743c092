import { request } from '../bridge';
import { openLibraryDrafts } from '../shell/drafts';

/** Brings back what was typed in dialogs of the start screen before a crash. Without them the app starts as well. */
export async function restoreLibraryDrafts(): Promise<void> {
  const texts = await request['library.drafts'](undefined).catch(() => ({}));
  openLibraryDrafts(texts, (drafts) => request['library.setDrafts']({ drafts }));
}
