import { formatNumber, percentSigns } from '../format';
import type { Language } from '../language';

/**
 * A value of a metric with its unit, `75 %`, `€40,000`. Only bare numbers get the unit, and whole ones their grouping; a value in words
 * is returned as it was written.
 */
export function measureText(value: string, unit: string, language: Language): string {
  const written = value.trim();
  if (!/^[+−-]?\d[\d.,\u00A0\u202F ]*$/.test(written)) return written;
  const number = /^\d{4,15}$/.test(written) ? formatNumber(Number(written), language, 0) : written;
  const name = unit.trim();
  if (name === '') return written;
  if (name.startsWith('%')) return `${number}${percentSigns[language]}${name.slice(1)}`;
  const isCurrency = /^[€$£¥]$/.test(name);
  return isCurrency && language === 'en' ? `${name}${number}` : `${number}\u00A0${name}`;
}
