import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findInSession, markedPassage, readQuery, type SearchHit } from '../../../../workshop/search/find-in-session';
import { nearestWord } from '../../../../workshop/search/nearest-word';
import { searchItems } from '../../../../workshop/search/search-items';
import type { StepId } from '../../../../workshop/step';
import { landOnItem } from '../../../shell/land-on-item';
import { useWindowState, type Drawer, type SessionPlace } from '../../../shell/window-state';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { isEnter } from '../../../ui/is-enter';
import { rememberQuery, useRecentQueries } from './recent-queries';
import styles from './search-dialog.module.css';
import { SearchResults, type ResultGroup } from './search-results';

/** Hits of one step that are shown at first, in a list of several steps and of one, and how many more at a time. */
const shownAtFirst = { several: 6, one: 30 };
const moreAtOnce = 50;

/** Where what is not on the screen of its step is shown. */
const drawers: Partial<Record<SearchHit['kind'], Drawer>> = { saying: 'emptyChair', facilitatorNote: 'guide' };

interface SearchDialogProps {
  place: SessionPlace;
  onClose: () => void;
}

/** Searches everything in the workshop, and goes to what is chosen. */
export function SearchDialog({ place, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  // What can be found does not change while the dialog is open.
  const [session] = useState(() => place.replica.store.getState().session);
  const step = useWindowState((state) => state.step);
  const [typed, setTyped] = useState('');
  const deferred = useDeferredValue(typed);
  const query = useMemo(() => readQuery(deferred), [deferred]);
  const groups = useMemo(() => findInSession(session, query, step), [session, query, step]);
  const [expanded, setExpanded] = useState<Partial<Record<StepId, number>>>({});
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const results = useMemo(() => {
    const limit = groups.length === 1 ? shownAtFirst.one : shownAtFirst.several;
    return groups.map((group): ResultGroup => {
      const shown = group.hits.slice(0, limit + (expanded[group.step] ?? 0));
      return { step: group.step, shown, count: group.hits.length };
    });
  }, [groups, expanded]);
  const rows = useMemo(
    () =>
      results.flatMap(({ step, shown, count }): (SearchHit | StepId)[] =>
        shown.length < count ? [...shown, step] : [...shown],
      ),
    [results],
  );
  useEffect(() => {
    // The texts are read and folded once: before the first key, not with it.
    const idle = setTimeout(() => searchItems(session));
    return () => clearTimeout(idle);
  }, [session]);

  const look = (text: string) => {
    setTyped(text);
    setActive(0);
    setExpanded({});
    field.current?.focus();
  };
  const choose = (row: SearchHit | StepId | undefined) => {
    if (row === undefined) return;
    if (typeof row === 'string') {
      setExpanded((current) => ({ ...current, [row]: (current[row] ?? 0) + moreAtOnce }));
      return;
    }
    rememberQuery(typed);
    onClose();
    const match = markedPassage(row.text, query).find(({ isMatch }) => isMatch)?.text ?? '';
    // A frame later, so that the dialog has given the focus back and the item can have it.
    requestAnimationFrame(() => {
      const drawer = drawers[row.kind];
      if (drawer) useWindowState.setState({ drawer });
      landOnItem({ step: row.step, id: row.id, kind: row.kind, text: row.text, match });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (isEnter(event)) choose(rows[active]);
    else if (by !== undefined && rows.length > 0) {
      const isStep = Math.abs(by) === 1;
      const next = active + by;
      setActive(isStep ? (next + rows.length) % rows.length : Math.max(0, Math.min(rows.length - 1, next)));
    } else return;
    event.preventDefault();
  };
  const isEmpty = query.length === 0;

  return (
    <Dialog title={t('search.title')} closeLabel={t('close')} size="wide" onClose={onClose}>
      <div className={styles.search} data-session-search>
        <input
          ref={field}
          className={styles.field}
          // The search is opened for typing.
          autoFocus
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={rows.length > 0}
          aria-controls="session-search-results"
          aria-autocomplete="list"
          {...(rows.length > 0 ? { 'aria-activedescendant': `session-search-${active}` } : {})}
          placeholder={t('search.field')}
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
            setExpanded({});
          }}
          onKeyDown={onKeyDown}
        />
        <p className={styles.count}>
          <span role="status">
            {isEmpty
              ? ''
              : total === 0
                ? t('search.none', { query: deferred.trim() })
                : t('search.count', { count: total })}
          </span>
          {total > 0 ? <span aria-hidden>{t('search.keys')}</span> : null}
        </p>
        {isEmpty ? <Introduction onLook={look} /> : null}
        {!isEmpty && total === 0 ? <Nothing session={session} typed={deferred} onLook={look} /> : null}
        <SearchResults
          groups={results}
          query={query}
          current={step}
          active={active}
          onChoose={choose}
          indexOf={(row) => rows.indexOf(row)}
        />
      </div>
    </Dialog>
  );
}

function Introduction({ onLook }: { onLook: (query: string) => void }) {
  const { t } = useTranslation();
  const queries = useRecentQueries((state) => state.queries);
  return (
    <div className={styles.introduction}>
      <p>{t('search.teach')}</p>
      <p>{t('search.example')}</p>
      {queries.length === 0 ? (
        <Button onPress={() => onLook(t('search.exampleQuery'))}>{t('search.exampleButton')}</Button>
      ) : (
        <div role="group" aria-labelledby="recent-searches" className={styles.recent}>
          <span id="recent-searches">{t('search.recent')}</span>
          {queries.map((query) => (
            <Button key={query} onPress={() => onLook(query)}>
              {query}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

interface NothingProps {
  session: Parameters<typeof nearestWord>[0];
  typed: string;
  onLook: (query: string) => void;
}

function Nothing({ session, typed, onLook }: NothingProps) {
  const { t } = useTranslation();
  const entries = useMemo(() => searchItems(session).reduce((sum, { length }) => sum + length, 0), [session]);
  const word = useMemo(() => nearestWord(session, typed), [session, typed]);
  return (
    <div className={styles.introduction}>
      <p>{t('search.noneWhere', { entries })}</p>
      {word === null ? null : <Button onPress={() => onLook(word)}>{t('search.nearest', { word })}</Button>}
    </div>
  );
}
