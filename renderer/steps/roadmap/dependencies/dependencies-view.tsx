import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cycleTexts, dependencyAlt } from '../../../../workshop/roadmap/dependencies/dependency-chart';
import { dependencyGeometry } from '../../../../workshop/roadmap/dependencies/dependency-geometry';
import { dependencyLayers } from '../../../../workshop/roadmap/dependencies/dependency-layers';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { SelectField } from '../../../ui/select-field';
import { useWidth } from '../../../ui/use-width';
import type { OpenHandler } from '../open-initiative';
import { DependencyBox } from './dependency-box';
import { DependencyText } from './dependency-text';
import styles from './dependencies.module.css';

const fontSize = 14;

interface DependenciesViewProps {
  initiatives: readonly NumberedInitiative[];
  shown: readonly string[] | null;
  openId: string | null;
  onOpen: OpenHandler;
}

/** What builds on what, from left to right, and the same as text. Cycles are named and marked. */
export function DependenciesView({ initiatives, shown, openId, onOpen }: DependenciesViewProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const slice = useSlice('roadmap');
  const [box, width] = useWidth('dependencies', 900);
  const [focused, setFocused] = useState<string | null>(null);
  const found = useMemo(
    () =>
      dependencyLayers(
        slice,
        initiatives.map(({ id }) => id),
      ),
    [slice, initiatives],
  );
  const byId = useMemo(() => new Map(initiatives.map((item) => [item.id, item])), [initiatives]);
  const geometry = useMemo(() => dependencyGeometry(found, byId, { width, fontSize }), [found, byId, width]);
  const numbered = (id: string) => `${byId.get(id)?.number ?? ''} ${byId.get(id)?.title ?? ''}`;
  const near = new Set(
    found.dependencies.flatMap(({ from, to }) => (from === focused || to === focused ? [from, to] : [])),
  );
  return (
    <section className={styles.view} aria-label={t('picture.label')}>
      {found.dependencies.length === 0 ? (
        <div className={styles.empty}>
          <p className={styles.lead}>{t('picture.empty')}</p>
          <p>{t('picture.emptyExample')}</p>
        </div>
      ) : null}
      {readOnly || initiatives.length < 2 ? null : (
        <div className={styles.add}>
          <SelectField
            label={t('picture.add')}
            value={null}
            emptyText={t('picture.addChoose')}
            options={initiatives.map(({ id }) => ({ value: id, text: numbered(id) }))}
            onChange={(id) => onOpen(id, 'dependencies')}
          />
        </div>
      )}
      {found.cycles.length === 0 ? null : (
        <ul className={styles.cycles}>
          {cycleTexts(found.cycles, numbered).map((titles) => (
            <li key={titles}>{t('picture.cycle', { titles })}</li>
          ))}
        </ul>
      )}
      <div ref={box} className={styles.scroller}>
        {found.dependencies.length === 0 ? null : (
          <svg
            width={geometry.width}
            height={geometry.height}
            fontSize={fontSize}
            role="group"
            aria-label={dependencyAlt(found, language)}
            data-focused={focused !== null || undefined}
          >
            <g aria-hidden>
              {geometry.lines.map(({ from, to, path, head, isInCycle }) => (
                <g
                  key={`${from} ${to}`}
                  className={isInCycle ? styles.cycleLine : styles.line}
                  data-near={from === focused || to === focused || undefined}
                >
                  <path d={path} />
                  <path d={head} />
                </g>
              ))}
            </g>
            {geometry.nodes.map((node) => (
              <DependencyBox
                key={node.id}
                node={node}
                geometry={geometry}
                label={`${numbered(node.id)}${node.isInCycle ? `, ${t('picture.inCycle')}` : ''}`}
                isNear={focused === node.id || near.has(node.id)}
                isOpen={openId === node.id}
                isMuted={shown !== null && !shown.includes(node.id)}
                onFocus={setFocused}
                onOpen={onOpen}
              />
            ))}
          </svg>
        )}
      </div>
      {found.dependencies.length === 0 ? null : <p className={styles.keys}>{t('picture.keys')}</p>}
      {found.unconnected.length === 0 ? null : (
        <section aria-labelledby="unconnected">
          <h2 id="unconnected">
            {t('picture.unconnected')} <span>{found.unconnected.length}</span>
          </h2>
          <ul className={styles.list}>
            {found.unconnected.map((id) => (
              <li key={id}>
                <button type="button" data-initiative={id} onClick={() => onOpen(id)}>
                  {numbered(id)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.dependencies.length === 0 ? null : <DependencyText found={found} numbered={numbered} onOpen={onOpen} />}
    </section>
  );
}
