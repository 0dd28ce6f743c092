import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState, type RefObject } from 'react';
import type { PartId } from '../../../../workshop/press-release/schema';
import type { Arrangement } from '../editor/parts/arrangement';

/** Top and height of each part in CSS pixels, from the top of the page. */
export type PartPlaces = Partial<Record<PartId, { top: number; height: number }>>;

/** Positions of the parts on the page, updated when one is resized, moved, added or removed. */
export function usePartPlaces(page: RefObject<HTMLDivElement | null>, arrangement: Arrangement): PartPlaces {
  const [editor] = useLexicalComposerContext();
  const [places, setPlaces] = useState<PartPlaces>({});
  useEffect(() => {
    const article = editor.getRootElement();
    const top = () => page.current?.getBoundingClientRect().top ?? 0;
    if (!article) return undefined;
    const measure = () => {
      const origin = top();
      const parts = [...article.querySelectorAll<HTMLElement>('[data-part]')];
      setPlaces(
        Object.fromEntries(
          parts.map((part) => {
            const box = part.getBoundingClientRect();
            return [part.dataset['part'], { top: box.top - origin, height: box.height }];
          }),
        ),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    for (const part of article.children) observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, [editor, page, arrangement]);
  return places;
}
