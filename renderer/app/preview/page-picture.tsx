import { useEffect, useRef, useState } from 'react';
import type { PdfPages } from './pdf-pages';
import styles from './preview.module.css';

interface PagePictureProps {
  pages: PdfPages;
  page: number;
  /** In CSS pixels. */
  width: number;
  /** Screen readers read the text of the page. */
  isRead?: boolean;
}

/** A page, drawn with the pixels of the screen. */
export function PagePicture({ pages, page, width, isRead = false }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    const control = new AbortController();
    const draw = async () => {
      if (!canvas.current) return;
      await pages.draw(page, canvas.current, width * window.devicePixelRatio, control.signal);
      setDrawn(true);
    };
    // A page that scrolls out of sight is cancelled; one that cannot be drawn stays white, and its text can be read.
    draw().catch(() => undefined);
    return () => control.abort();
  }, [pages, page, width]);

  useEffect(() => {
    if (!isRead) return undefined;
    let isMounted = true;
    const read = async () => {
      const words = await pages.text(page);
      if (isMounted) setText(words);
    };
    read().catch(() => undefined);
    return () => {
      isMounted = false;
    };
  }, [pages, page, isRead]);

  return (
    <>
      <canvas ref={canvas} className={styles.picture} aria-hidden data-drawn={isDrawn} />
      {isRead ? <p className="visually-hidden">{text}</p> : null}
    </>
  );
}
