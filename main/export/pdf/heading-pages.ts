/**
 * Finds the page numbers of anchors in a PDF of Chromium: pages are listed in `/Kids`, link targets in a dictionary of named
 * destinations (ISO 32000-1, 12.3.2.3). Null when the file has another structure; the table of contents then has no page numbers.
 */
export function headingPages(pdf: Uint8Array, anchors: readonly string[]): number[] | null {
  const place = anchorsIn(pdf);
  const pages = anchors.map((anchor) => place(anchor)?.page ?? 0);
  return pages.every((page) => page > 0) ? pages : null;
}

/** The page of an anchor, counted from one, and its height above the lower edge of that page, in points. */
export function anchorPosition(pdf: Uint8Array, anchor: string): { page: number; height: number } | null {
  return anchorsIn(pdf)(anchor);
}

function anchorsIn(pdf: Uint8Array) {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pageIds = pagesInOrder(text);
  return (anchor: string) => {
    const [, id = '', height = ''] =
      new RegExp(`(?:/${anchor}|\\(${anchor}\\))\\s*\\[\\s*(\\d+) \\d+ R\\s*/XYZ\\s+\\S+\\s+([\\d.-]+)?`).exec(text) ??
      [];
    const page = pageIds.indexOf(id) + 1;
    return page > 0 ? { page, height: Number(height) } : null;
  };
}

/** Object numbers of the pages in order, from a tree of page nodes of any depth. */
function pagesInOrder(text: string): string[] {
  const root = /\/Type\s*\/Catalog[^]*?\/Pages (\d+) \d+ R/.exec(text)?.[1];
  const walk = (id: string, depth: number): string[] => {
    const start = new RegExp(`(?:^|[\\r\\n])${id} 0 obj`).exec(text)?.index;
    if (start === undefined || depth > 20) return [];
    const object = text.slice(start, text.indexOf('endobj', start));
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1];
    if (kids === undefined) return [id];
    return Array.from(kids.matchAll(/(\d+) \d+ R/g)).flatMap((kid) => walk(kid[1] ?? '', depth + 1));
  };
  return root === undefined ? [] : walk(root, 0);
}
