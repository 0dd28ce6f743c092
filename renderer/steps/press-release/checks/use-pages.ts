import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { newId } from '../../../../workshop/new-id';
import { request } from '../../../bridge';
import { useOpenSession, useSession } from '../../../document/open-session';
import { Debounce } from '../editor/debounce';

/** Milliseconds without typing before the pages are measured. */
const pause = 1500;

export interface Pages {
  /** With one decimal; null until they are measured. */
  pages: number | null;
  failed: boolean;
}

/** Length of the printed press release in pages, measured after pauses in typing while the component is mounted. */
export function usePages(): Pages {
  const [editor] = useLexicalComposerContext();
  const { key, replica } = useOpenSession();
  const approved = useSession(({ steps }) => steps['press-release'].quoteApproved);
  const [measured, setMeasured] = useState<Pages>({ pages: null, failed: false });
  useEffect(() => {
    let job: string | null = null;
    const measure = async () => {
      const own = newId();
      job = own;
      try {
        await replica.settle();
        const pages = job === own ? await request['document.pages']({ key, job: own }) : null;
        if (job === own && pages !== null) setMeasured({ pages, failed: false });
      } catch {
        if (job === own) setMeasured({ pages: null, failed: true });
      }
      if (job === own) job = null;
    };
    void measure();
    const debounce = new Debounce(() => void measure(), pause, Infinity);
    const cancel = () => {
      if (job !== null) void request['document.cancel']({ job });
      job = null;
    };
    const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      cancel();
      debounce.restart();
    });
    return () => {
      stopListening();
      debounce.cancel();
      cancel();
    };
  }, [editor, key, replica, approved]);
  return measured;
}
