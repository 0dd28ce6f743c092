// @ts-check

/**
 * Fills a new workshop with notes of 60 to 120 characters, 200 units square, and leaves it closed.
 * @param {import('playwright').Page} page
 * @param {number} count
 * @returns {Promise<string>} the key of the workshop
 */
export async function addNotes(page, count) {
  return page.evaluate(async (total) => {
    const { request } = window.leitbild;
    const { key } = await request['library.create']({ title: `${total} Notizen`, preset: 'full-day', language: 'de' });
    const opened = await request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const colours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'];
    const columns = Math.ceil(Math.sqrt(total * 1.6));
    const sentence =
      'Was die Kundin an dieser Stelle erwartet, sagt sie uns selten; wir sollten sie öfter danach fragen und zuhören. ';
    const notes = Array.from({ length: total }, (_, index) => ({
      op: /** @type {const} */ ('add'),
      path: ['steps', 'vision-board', 'elements', `note-${index}`],
      value: {
        type: 'note',
        order: `a${String(index).padStart(6, '0')}V`,
        x: (index % columns) * 220,
        y: Math.floor(index / columns) * 220,
        width: 200,
        height: 200,
        text: sentence.slice(0, 60 + (index % 60)),
        colour: colours[index % colours.length],
        author: null,
      },
    }));
    const { revision } = await request['session.patch']({ key, baseRevision: opened.revision, patches: notes });
    if (revision === opened.revision) throw new Error('The notes were refused');
    await request['session.close']({ key });
    return key;
  }, count);
}
