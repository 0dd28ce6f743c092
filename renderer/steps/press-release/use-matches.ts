import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { $findMatches, rangesOf, type Match } from './find-matches';

/** Milliseconds of rest after which a changed text is searched anew. */
const searchAfter = 120;

interface Matches {
  matches: readonly Match[];
  /** The one that `go` went to last. */
  index: number;
  go: (by: -1 | 1) => void;
}

/** Searches the text and shows what was found. */
export function useMatches(query: string, matchCase: boolean, wholeWord: boolean): Matches {
  const [editor] = useLexicalComposerContext();
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const [wanted, setIndex] = useState(0);
  const index = Math.max(0, Math.min(wanted, matches.length - 1));

  useEffect(() => {
    const search = () => setMatches(editor.read(() => $findMatches(query, { matchCase, wholeWord })));
    search();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(search, searchAfter);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, query, matchCase, wholeWord]);

  useEffect(() => {
    const current = matches[index];
    const ranges = (some: readonly Match[]) => some.flatMap((match) => rangesOf(editor, match));
    CSS.highlights.set('found', new Highlight(...ranges(matches)));
    CSS.highlights.set('found-current', new Highlight(...ranges(current ? [current] : [])));
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-current');
    };
  }, [editor, matches, index]);

  useEffect(() => {
    const [range] = matches[index] ? rangesOf(editor, matches[index]) : [];
    const around = range?.startContainer.parentElement;
    around?.scrollIntoView({ block: 'center' });
    // Only a new query or another place scrolls, not what is typed in the text meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [editor, query, index, matches.length]);

  return {
    matches,
    index,
    go: (by) => setIndex((index + by + matches.length) % Math.max(1, matches.length)),
  };
}
