import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInText } from '../../../../workshop/press-release/text/find-in-text';
import { isEnter } from '../../../ui/is-enter';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './find-bar.module.css';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { useMatches } from './use-matches';
import { useReplace } from './use-replace';
import { questionField } from './search-match';

/** Bar above the text that finds, and in its second form also replaces. */
export function FindBar() {
  const open = useScreenState((state) => state.findBar);
  return open === null ? null : <Bar key={open} replaces={open === 'replace'} />;
}

function Bar({ replaces }: { replaces: boolean }) {
  const { t } = useTranslation('press-release');
  const { answers, editor, store } = usePressRelease();
  const [query, setQuery] = useState(() => String(getSelection() ?? '').split('\n')[0] ?? '');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [status, setStatus] = useState('');
  const { matches, index, go, goBehind } = useMatches(query, matchCase, wholeWord);
  const replace = useReplace();

  const current = matches[index];
  const close = useCallback(() => {
    store.setState({ findBar: null });
    if (current?.in !== 'questions') editor.focus();
    else if (current.place.field === 'answer') answers.open(current.place.id);
    else {
      const field = questionField(current.place.id);
      field?.focus();
      field?.setSelectionRange(current.place.from, current.place.to);
    }
  }, [editor, answers, store, current]);
  useEffect(() => {
    // On the window: a button that replaced the last match is disabled and loses the focus.
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
    setStatus(t('find.replaced', { count: matches.length }));
  };
  const onEnter = (run: (shift: boolean) => void) => (event: React.KeyboardEvent) => {
    if (!isEnter(event)) return;
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
            {status}
          </span>
        </div>
      ) : null}
    </div>
  );
}
