import { useEffect, useMemo, useState } from 'react';
import { findInQuestions } from '../../../../workshop/press-release/text/find-in-questions';
import { useSession } from '../../../document/open-session';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { $findMatches, replacedTag, type Match } from './find-matches';
import { questionField, matchElement, matchRanges, type SearchMatch } from './search-match';

/** Milliseconds without typing after which a changed text is searched again. */
const searchDelay = 120;

interface Matches {
  matches: readonly SearchMatch[];
  /** Index of the current match. */
  index: number;
  go: (by: -1 | 1) => void;
  /** Moves behind a match that was replaced by text in which the query occurs `again` times. */
  goBehind: (again: number) => void;
}

/** Searches the article, the questions and the answers, and highlights the matches. */
export function useMatches(query: string, matchCase: boolean, wholeWord: boolean): Matches {
  const { editor } = usePressRelease();
  const questions = useSession(({ steps }) => steps['press-release'].questions);
  const [inArticle, setInArticle] = useState<readonly Match[]>([]);
  const [wanted, setIndex] = useState(0);
  const openAnswer = useScreenState((state) => state.openAnswer?.id);

  useEffect(() => {
    const search = () => setInArticle(editor.read(() => $findMatches(query, { matchCase, wholeWord })));
    search();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      // The next replacement may follow at once, while a key is held down for instance.
      if (tags.has(replacedTag)) search();
      else timer = setTimeout(search, searchDelay);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, query, matchCase, wholeWord]);

  const matches = useMemo(
    (): SearchMatch[] => [
      ...inArticle.map((match) => ({ in: 'article' as const, match })),
      ...findInQuestions(questions, query, { matchCase, wholeWord }).map((place) => ({
        in: 'questions' as const,
        place,
      })),
    ],
    [inArticle, questions, query, matchCase, wholeWord],
  );
  const index = Math.max(0, Math.min(wanted, matches.length - 1));

  useEffect(() => {
    const current = matches[index];
    const ranges = (some: readonly SearchMatch[]) => some.flatMap((found) => matchRanges(editor, found));
    CSS.highlights.set('found', new Highlight(...ranges(matches)));
    CSS.highlights.set('found-current', new Highlight(...ranges(current ? [current] : [])));
    const fields = matches.flatMap((found) => {
      const isAsked = found.in === 'questions' && found.place.field === 'question';
      return isAsked ? [{ field: questionField(found.place.id), isCurrent: found === current }] : [];
    });
    for (const { field, isCurrent } of fields) {
      if (field && field.dataset['found'] !== 'current') field.dataset['found'] = isCurrent ? 'current' : '';
    }
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-current');
      for (const { field } of fields) delete field?.dataset['found'];
    };
    // An open answer is another element than a static one.
  }, [editor, matches, index, openAnswer]);

  useEffect(() => {
    const current = matches[index];
    if (current) matchElement(editor, current)?.scrollIntoView({ block: 'center' });
    // Only a new query or another match scrolls, not typing in the text.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [editor, query, index, matches.length]);

  return {
    matches,
    index,
    go: (by) => setIndex((index + by + matches.length) % Math.max(1, matches.length)),
    goBehind: (again) => setIndex(again > 0 && index === matches.length - 1 ? 0 : index + again),
  };
}
