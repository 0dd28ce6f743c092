import { LevelFormat, type IParagraphOptions, type IPropertiesOptions } from 'docx';
import { listNumbers, type List } from '../../../workshop/document';
import { mm } from './docx-style';

/** Word has nine levels. */
const deepest = 8;

const indent = (level: number, hanging: number) => ({
  paragraph: { indent: { left: mm(7 * level + hanging), hanging: mm(hanging) } },
});

type Numbering = Extract<IParagraphOptions['numbering'], { level: number }>;

/** The lists of a document: the numbering of their paragraphs, and its definitions. */
export class DocxLists {
  readonly #starts = new Set([1]);
  #instances = 0;

  /** The numbering of each item. A list has an instance of its own, otherwise Word counts on from the list before. */
  numbering(list: List): Numbering[] {
    const numbers = listNumbers(list);
    const open: { instance: number; start: number; next: number }[] = [];
    return list.items.map(({ level: depth }, index) => {
      const level = Math.min(deepest, depth);
      const number = numbers[index] ?? null;
      open.length = Math.min(open.length, level + 1);
      if (number === null) return { reference: 'bullet', level, instance: 0 };
      let own = open[level];
      if (own?.next !== number) {
        own = { instance: ++this.#instances, start: number, next: number };
        open[level] = own;
        this.#starts.add(number);
      }
      own.next += 1;
      return { reference: referenceOf(own.start), level, instance: own.instance };
    });
  }

  /** Bullets, and numbers from each start that occurs. */
  definitions(): NonNullable<IPropertiesOptions['numbering']> {
    const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
    return {
      config: [
        {
          reference: 'bullet',
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: level % 2 === 0 ? '•' : '–',
            style: indent(level, 5),
          })),
        },
        ...[...this.#starts].map((start) => ({
          reference: referenceOf(start),
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            start,
            style: indent(level, 7),
          })),
        })),
      ],
    };
  }
}

function referenceOf(start: number): string {
  return start === 1 ? 'number' : `number-${start}`;
}
