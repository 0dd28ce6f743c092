import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import styles from './review-session.module.css';

interface WalkSummaryProps {
  parts: readonly PartId[];
  goTo: (index: number) => void;
  onClose: () => void;
}

/** The decisions of the review session, and the number of open comments. */
export function ReviewSummary({ parts, goTo, onClose }: WalkSummaryProps) {
  const { t } = useTranslation('press-release');
  const verdicts = useSession(({ steps }) => steps['press-release'].verdicts);
  const comments = useSession(({ steps }) => steps['press-release'].comments);
  const open = Object.values(comments).filter(({ resolved }) => !resolved).length;
  const groups = ['revise', 'defer', 'undecided', 'keep'] as const;
  return (
    <>
      <div className={styles.page}>
        {groups.map((group) => {
          const own = parts.filter((part) => (verdicts[part] ?? 'undecided') === group);
          if (own.length === 0) return null;
          return (
            <section key={group} className={styles.group} aria-label={t(`reviewSession.groups.${group}`)}>
              <h3>
                {t(`reviewSession.groups.${group}`)} <span>{own.length}</span>
              </h3>
              <ul>
                {own.map((part) => (
                  <li key={part}>
                    <Button look="quiet" onPress={() => goTo(parts.indexOf(part))}>
                      {t(`parts.${part}`)}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {open === 0 ? null : <p>{t('reviewSession.openComments', { count: open })}</p>}
      </div>
      <footer className={styles.footer}>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('reviewSession.done')}
        </Button>
      </footer>
    </>
  );
}
