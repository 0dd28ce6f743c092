import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesBetween } from './page-layout';
import { PagePicture } from './page-picture';
import type { PdfPages } from './pdf-pages';
import styles from './preview.module.css';
import { usePageColumn } from './use-page-column';

/** Space around each thumbnail, in CSS pixels: its number stands there. */
const gap = 26;

interface PageThumbnailsProps {
  pages: PdfPages;
  current: number;
  onChoose: (page: number) => void;
}

/** Small pages with their numbers. One of them is in the order of the tab key: the current one. */
export function PageThumbnails({ pages, current, onChoose }: PageThumbnailsProps) {
  const { t } = useTranslation();
  const { box, layout, scrollTop, viewHeight, onScroll } = usePageColumn(pages.sizes, 'width', gap);
  const [first, end] = pagesBetween(layout, scrollTop - viewHeight, scrollTop + viewHeight * 2);
  const chosen = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The current one may have left the view, and with it the focus.
    chosen.current?.scrollIntoView({ block: 'nearest' });
    if (box.current?.contains(document.activeElement)) chosen.current?.focus({ preventScroll: true });
  }, [box, current]);

  return (
    <nav ref={box} className={styles.thumbnails} aria-label={t('preview.thumbnails')} onScroll={onScroll}>
      <ol className={styles.sheetColumn} style={{ height: layout.height }}>
        {layout.boxes.map((place, index) => (
          <li key={index} className={styles.thumbnailPlace} style={{ top: place.top, width: place.width }}>
            <button
              ref={index === current ? chosen : null}
              type="button"
              className={styles.thumbnail}
              aria-label={t('preview.page', { page: index + 1 })}
              aria-current={index === current ? 'page' : undefined}
              tabIndex={index === current ? 0 : -1}
              style={{ height: place.height }}
              onClick={() => onChoose(index)}
            >
              {index >= first && index < end ? <PagePicture pages={pages} page={index} width={place.width} /> : null}
            </button>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
