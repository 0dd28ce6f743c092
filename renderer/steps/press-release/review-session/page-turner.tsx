import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button';
import type { ReadingPages } from './use-reading-pages';
import styles from './review-session.module.css';

/** Shows the page number, with buttons for the previous and next page. */
export function PageTurner({ pages: { page, count, turnTo } }: { pages: ReadingPages }) {
  const { t } = useTranslation('press-release');
  return (
    <div className={styles.turner}>
      <IconButton label={t('reviewSession.previousPage')} isDisabled={page === 0} onPress={() => turnTo(page - 1)}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <span aria-live="polite">{t('reviewSession.page', { page: page + 1, count })}</span>
      <IconButton label={t('reviewSession.nextPage')} isDisabled={page === count - 1} onPress={() => turnTo(page + 1)}>
        <ChevronRight aria-hidden />
      </IconButton>
    </div>
  );
}
