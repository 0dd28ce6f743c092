import { Fragment, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { gatherSourceMaterial, sourceKey, usedSourceMaterial } from '../../../../workshop/source-material';
import { sourceMaterialKinds, type SourceMaterial } from '../../../../workshop/step';
import { goToStep } from '../../../shell/navigation';
import { useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { usePressRelease } from '../context/press-release-context';
import { moveListFocus } from '../move-list-focus';
import { showPassage } from '../review/passages-in-editor';
import styles from './source-material.module.css';
import { SourceMaterialRow } from './source-material-row';
import { useInsertSourceMaterial } from './use-insert-source-material';

/** Most rows shown at once: a board may have thousands of notes. */
const maxRows = 200;

/** Source material of the earlier steps, to be inserted into the text. Arrow keys move between the rows, Enter inserts. */
export function SourceMaterialPanel() {
  const { t } = useTranslation('press-release');
  const { editor } = usePressRelease();
  const session = useSession((one) => one);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { insert, status } = useInsertSourceMaterial();
  const { experience } = session.steps;
  const board = session.steps['vision-board'];
  const { material, parts } = session.steps['press-release'];
  // oxlint-disable-next-line react/exhaustive-deps -- only these are read of the session
  const all = useMemo(() => gatherSourceMaterial(session), [session.workshop, experience, board]);
  const used = useMemo(() => usedSourceMaterial({ material, parts }), [material, parts]);
  const wanted = comparisonKey(query);
  const found = all.filter(({ text, about }) => comparisonKey(`${text}\n${about}`).includes(wanted));
  const shown = found.slice(0, maxRows);
  const keys = shown.map(({ source }) => sourceKey(source));
  const stop = current !== null && keys.includes(current) ? current : keys[0];

  if (all.length === 0)
    return (
      <div className={styles.content}>
        <p className={styles.empty}>{t('sourceMaterial.empty')}</p>
        <Button onPress={() => goToStep('vision-board')}>{t('sourceMaterial.goToBoard')}</Button>
      </div>
    );
  return (
    // Insertions are undone in the text.
    <div className={styles.content} data-own-undo>
      <TextField
        label={t('sourceMaterial.filter')}
        hideLabel
        example={t('sourceMaterial.filter')}
        value={query}
        onChange={setQuery}
      />
      <p className={styles.hint}>
        {found.length === 0 ? t('sourceMaterial.notFound', { query: query.trim() }) : t('sourceMaterial.hint')}
      </p>
      <p className="visually-hidden" role="status">
        {wanted === '' ? status : t('sourceMaterial.found', { count: found.length })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys go between the buttons inside */}
      <div
        ref={list}
        className={styles.lists}
        onKeyDown={(event) => moveListFocus(event, list.current, 'button[data-row]')}
      >
        {sourceMaterialKinds.map((kind) => {
          const items = shown.filter((item) => item.kind === kind);
          if (items.length === 0) return null;
          return (
            <section key={kind} aria-label={t(`sourceMaterial.kinds.${kind}`)}>
              <h3 className={styles.kind}>{t(`sourceMaterial.kinds.${kind}`)}</h3>
              {groupsOf(items).map(({ title, members }) => (
                <Fragment key={title}>
                  {title === '' ? null : <h4 className={styles.group}>{title}</h4>}
                  <ul>
                    {members.map((item) => {
                      const key = sourceKey(item.source);
                      return (
                        <SourceMaterialRow
                          key={key}
                          item={item}
                          about={item.about === title ? '' : item.about}
                          used={used.get(key) ?? []}
                          isStop={key === stop}
                          onFocus={() => setCurrent(key)}
                          onInsert={() => insert(item)}
                          onShow={(id) => showPassage(editor, id, true)}
                        />
                      );
                    })}
                  </ul>
                </Fragment>
              ))}
            </section>
          );
        })}
      </div>
      {found.length > shown.length ? (
        <p className={styles.hint}>{t('sourceMaterial.more', { count: found.length - shown.length })}</p>
      ) : null}
    </div>
  );
}

/** Notes are grouped by the name of their cluster or area; other material names its origin in its row. */
function groupsOf(items: readonly SourceMaterial[]): { title: string; members: SourceMaterial[] }[] {
  const groups: { title: string; members: SourceMaterial[] }[] = [];
  for (const item of items) {
    const title = item.kind === 'note' ? item.about : '';
    const group = groups.find((one) => one.title === title);
    if (group) group.members.push(item);
    else groups.push({ title, members: [item] });
  }
  return groups;
}
