import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInText } from '../../../../workshop/press-release/find-in-text';
import { useOpenSession } from '../../../document/open-session';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './find-bar.module.css';
import { useFindBar } from './find-store';
import { useMatches } from './use-matches';
import { useReplace } from './use-replace';
import { useAnswers } from '../answers/use-answers';
import { questionField } from './search-match';

/** Opens with Ctrl+F, and with Ctrl+H to replace as well. */
export function FindBar() {
  const open = useFindBar((state) => state.open);
  const { readOnly } = useOpenSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (key !== 'f' && key !== 'h')) return;
      event.preventDefault();
      useFindBar.setState({ open: key === 'f' || readOnly ? 'find' : 'replace' });
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      useFindBar.setState({ open: null });
    };
  }, [readOnly]);
  return open === null ? null : <Bar key={open} replaces={open === 'replace'} />;
}

function Bar({ replaces }: { replaces: boolean }) {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState(() => String(getSelection() ?? '').split('\n')[0] ?? '');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [said, setSaid] = useState('');
  const { matches, index, go, goBehind } = useMatches(query, matchCase, wholeWord);

  const answers = useAnswers();
  const replace = useReplace();

  const current = matches[index];
  const close = useCallback(() => {
    useFindBar.setState({ open: null });
    if (current?.in !== 'questions') editor.focus();
    else if (current.place.field === 'answer') answers.open(current.place.id);
    else {
      const field = questionField(current.place.id);
      field?.focus();
      field?.setSelectionRange(current.place.from, current.place.to);
    }
  }, [editor, answers, current]);
  useEffect(() => {
    // At the window: a button that has just replaced the last match is disabled and holds the focus no more.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close]);
  const replaceOne = () => {
    if (!current) return;
    replace([current], replacement);
    goBehind(findInText(replacement, query, { matchCase, wholeWord }).length);
  };
  const replaceAll = () => {
    replace(matches, replacement);
    setSaid(t('find.replaced', { count: matches.length }));
  };
  const onEnter = (run: (shift: boolean) => void) => (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    run(event.shiftKey);
  };

  return (
    <div role="search" className={styles.bar} aria-label={t('find.bar')} data-own-undo>
      <div className={styles.row}>
        <div className={styles.field}>
          <TextField
            label={t('find.query')}
            hideLabel
            example={t('find.query')}
            value={query}
            onChange={setQuery}
            onKeyDown={onEnter((shift) => go(shift ? -1 : 1))}
            autoFocus
          />
        </div>
        <IconButton label={t('find.matchCase')} pressed={matchCase} onPress={() => setMatchCase(!matchCase)}>
          <CaseSensitive aria-hidden />
        </IconButton>
        <IconButton label={t('find.wholeWord')} pressed={wholeWord} onPress={() => setWholeWord(!wholeWord)}>
          <WholeWord aria-hidden />
        </IconButton>
        <span className={styles.count} role="status">
          {query === ''
            ? ''
            : matches.length === 0
              ? t('find.nothing')
              : t('find.place', { place: index + 1, count: matches.length })}
        </span>
        <IconButton label={t('find.previous')} isDisabled={matches.length === 0} onPress={() => go(-1)}>
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton label={t('find.next')} isDisabled={matches.length === 0} onPress={() => go(1)}>
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton label={t('find.close')} onPress={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      {replaces ? (
        <div className={styles.row}>
          <div className={styles.field}>
            <TextField
              label={t('find.replacement')}
              hideLabel
              example={t('find.replacement')}
              value={replacement}
              onChange={setReplacement}
              onKeyDown={onEnter(replaceOne)}
            />
          </div>
          <Button look="quiet" isDisabled={matches.length === 0} onPress={replaceOne}>
            {t('find.replace')}
          </Button>
          <Button look="quiet" isDisabled={matches.length === 0} onPress={replaceAll}>
            {t('find.replaceAll')}
          </Button>
          <span className={styles.count} role="status">
            {said}
          </span>
        </div>
      ) : null}
    </div>
  );
}
