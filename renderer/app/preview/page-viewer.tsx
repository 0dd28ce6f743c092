import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { pageAt, pageForKey, pagesBetween, pageZooms, type PageZoom } from './page-layout';
import { PagePicture } from './page-picture';
import { PageThumbnails } from './page-thumbnails';
import type { PdfPages } from './pdf-pages';
import styles from './preview.module.css';
import { usePageColumn } from './use-page-column';

/** Space around each page, in CSS pixels. */
const gap = 12;

/** Pages one below the other, with thumbnails beside them. Keys turn pages wherever the focus is. */
export function PageViewer({ pages }: { pages: PdfPages }) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState<PageZoom>('page');
  const [current, setCurrent] = useState(0);
  const { box, layout, scrollTop, viewHeight, scrollTo, onScroll } = usePageColumn(pages.sizes, zoom, gap);
  const count = pages.sizes.length;
  // Pages are drawn half a view before they are seen.
  const [first, end] = pagesBetween(layout, scrollTop - viewHeight / 2, scrollTop + viewHeight * 1.5);

  const goTo = (page: number) => {
    setCurrent(page);
    scrollTo(page);
  };

  // Other sizes keep the page that is being read.
  const shown = useRef(current);
  useEffect(() => {
    shown.current = current;
  }, [current]);
  useEffect(() => scrollTo(shown.current), [layout, scrollTo]);
  useEffect(() => box.current?.focus({ preventScroll: true }), [box]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Radio buttons use the same keys.
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = pageForKey(event.key, current, count, zoom);
    if (page === null) return;
    event.preventDefault();
    goTo(page);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of everything within
    <div className={styles.viewer} onKeyDown={onKeyDown}>
      <div className={styles.toolbar}>
        <div className={styles.turn}>
          <IconButton
            label={t('preview.previous')}
            shortcut={t('preview.previousKey')}
            isDisabled={current === 0}
            onPress={() => goTo(current - 1)}
          >
            <ChevronLeft aria-hidden />
          </IconButton>
          <output className={styles.position}>{t('preview.position', { page: current + 1, total: count })}</output>
          <IconButton
            label={t('preview.next')}
            shortcut={t('preview.nextKey')}
            isDisabled={current === count - 1}
            onPress={() => goTo(current + 1)}
          >
            <ChevronRight aria-hidden />
          </IconButton>
        </div>
        <ChoiceGroup
          label={t('preview.zoom')}
          hideLabel
          value={zoom}
          options={pageZooms.map((value) => ({ value, text: t(`preview.zooms.${value}`) }))}
          onChange={setZoom}
        />
      </div>
      <div className={styles.columns}>
        <PageThumbnails pages={pages} current={current} onChoose={goTo} />
        <div
          ref={box}
          className={styles.pages}
          role="region"
          aria-label={t('preview.pages')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys
          tabIndex={0}
          onScroll={() => {
            if (onScroll()) setCurrent(pageAt(layout, box.current?.scrollTop ?? 0, viewHeight));
          }}
        >
          <div className={styles.sheetColumn} style={{ height: layout.height }}>
            {layout.boxes.slice(first, end).map((place, index) => (
              <div
                key={first + index}
                className={styles.sheet}
                role="group"
                aria-label={t('preview.position', { page: first + index + 1, total: count })}
                style={{ top: place.top, width: place.width, height: place.height }}
              >
                <PagePicture pages={pages} page={first + index} width={place.width} isRead />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
