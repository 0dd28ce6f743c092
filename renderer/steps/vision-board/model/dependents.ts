import { connectorPath } from '../../../../workshop/vision-board/connector-path';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import { previewIds, type DragPreview } from './drag-preview';

/** Ids that are rendered on the upper layer instead of the scene: the previewed elements and their connectors. */
export function idsOnUpperLayer(model: BoardModel, preview: DragPreview | null): ReadonlySet<string> {
  const ids = previewIds(preview);
  if (ids.size === 0) return ids;
  return new Set([...ids, ...[...ids].flatMap((id) => model.connectorsOf(id))]);
}

/** Connectors of previewed elements, with their paths during the preview. */
export function dependentConnectors(model: BoardModel, preview: DragPreview): BoardItem[] {
  const ids = previewIds(preview);
  const joined = new Set([...ids].flatMap((id) => model.connectorsOf(id)));
  return model.items(joined).flatMap((item) => {
    const { element } = item;
    if (element.type !== 'connector' || ids.has(item.id)) return [];
    const ends: Record<string, BoardElement> = {};
    for (const end of [element.from, element.to]) {
      const joinedElement = 'element' in end ? previewedElement(model, end.element, preview) : undefined;
      if ('element' in end && joinedElement) ends[end.element] = joinedElement;
    }
    return [{ ...item, path: connectorPath(element, ends) }];
  });
}

function previewedElement(model: BoardModel, id: string, preview: DragPreview): BoardElement | undefined {
  const element = model.get(id);
  if ('element' in preview) return preview.id === id ? preview.element : element;
  if (!element || element.type === 'connector' || !preview.ids.has(id)) return element;
  return { ...element, x: element.x + preview.dx, y: element.y + preview.dy };
}
