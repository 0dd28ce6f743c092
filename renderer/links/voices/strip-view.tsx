import type { ItemResult, RoundResult } from '../../../workshop/voices/results';
import { stripOf } from '../../../workshop/voices/strip';
import styles from './voices-result.module.css';

interface StripViewProps {
  item: ItemResult;
  range: RoundResult['range'];
  /** In CSS pixels. */
  width: number;
}

/** The voices on one item as dots over the scale, with range, middle half and mean. The text beside it says the same. */
export function StripView({ item, range, width }: StripViewProps) {
  const strip = stripOf(item, range, width);
  if (!strip) return null;
  const { axis, band, middle, mean, radius } = strip;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${strip.width} ${strip.height}`} width={strip.width} aria-hidden>
      <line className={styles.axis} x1={0} x2={width} y1={axis} y2={axis} />
      <line className={styles.band} x1={band[0]} x2={band[1]} y1={axis} y2={axis} />
      <line className={styles.middle} x1={middle[0]} x2={middle[1]} y1={axis} y2={axis} />
      {strip.dots.map(({ x, y }, index) => (
        // Dots are equal: their place among them is all that tells them apart.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <circle key={index} className={styles.dot} cx={x} cy={y} r={radius} />
      ))}
      <line className={styles.mean} x1={mean} x2={mean} y1={axis - 7} y2={axis + 7} />
    </svg>
  );
}
