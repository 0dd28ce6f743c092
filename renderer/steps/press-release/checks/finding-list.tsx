import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../../../workshop/press-release/checks/check';
import { checkName } from '../../../../workshop/press-release/checks/explain';
import { useAppearance } from '../../../shell/appearance';
import { useWorkshop } from '../../../document/open-session';
import { usePressRelease } from '../context/press-release-context';
import { moveListFocus } from '../move-list-focus';
import styles from './checks-panel.module.css';
import { byCheck, type ListedFinding } from './checks-store';
import { FindingDetails } from './finding-details';
import { useChecks } from './use-checks';

/** Longest passage that is listed completely, in characters. */
const longest = 60;

/** The findings by check; the current one is explained. Arrow keys move between them. */
export function FindingList({ findings }: { findings: readonly ListedFinding[] }) {
  const { t } = useTranslation('press-release');
  const { checks } = usePressRelease();
  const screen = useAppearance((state) => state.language);
  const language = useWorkshop(({ language }) => language);
  const current = useChecks((state) => state.current);
  const [closed, setClosed] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = current === closed ? null : current;
  const stop = findings.some(({ id }) => id === current) ? current : findings[0]?.id;

  useEffect(() => {
    if (open === null) return;
    list.current?.querySelector('[aria-expanded="true"]')?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  /** Moves the focus to the entry that follows a removed one. */
  const focusAfter = (id: string) => {
    const at = byCheck(findings)
      .flatMap((group) => group.findings)
      .findIndex((listed) => listed.id === id);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[aria-expanded]');
      (buttons?.[at] ?? buttons?.[buttons.length - 1])?.focus();
    });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside
    <div ref={list} onKeyDown={(event) => moveListFocus(event, list.current, '[aria-expanded]')}>
      {byCheck(findings).map(({ check, findings: group }) => (
        <section key={check} className={styles.group} aria-labelledby={`check-${check}`}>
          <h3 id={`check-${check}`}>
            {checkName(check, screen)} <span className={styles.number}>{group.length}</span>
          </h3>
          <ul>
            {group.map((listed) => (
              <li key={listed.id}>
                <button
                  type="button"
                  className={styles.finding}
                  aria-expanded={listed.id === open}
                  tabIndex={listed.id === stop ? 0 : -1}
                  onClick={() => {
                    setClosed(listed.id === open ? listed.id : null);
                    if (listed.id !== open) checks.show(listed);
                  }}
                >
                  <span className={styles.sample} data-kind={kindOf[check]} lang={language}>
                    {shortened(listed.passage.passage)}
                  </span>
                  <span className={styles.part}>{t(`parts.${listed.passage.part}`)}</span>
                </button>
                {listed.id === open ? (
                  <FindingDetails listed={listed} onDismissed={() => focusAfter(listed.id)} />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function shortened(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
