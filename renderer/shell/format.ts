/** A day such as "3. März 2027". `day` is `YYYY-MM-DD`. */
export function formatDay(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString(localeOf(language), { dateStyle: 'long' });
}

/** A moment in local time: the time alone today, the day with it before. `moment` is ISO 8601. */
export function formatMoment(moment: string, language: string, now = new Date()): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return date.toDateString() === now.toDateString()
    ? formatTime(moment, language)
    : date.toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
}

/** Time of day such as "14:32". */
export function formatTime(moment: string, language: string): string {
  return new Date(moment).toLocaleTimeString(localeOf(language), { timeStyle: 'short' });
}

/** How long ago, in words: "vor 5 Minuten". */
export function formatAge(moment: string, language: string, now = Date.now()): string {
  const minutes = Math.max(0, Math.round((now - new Date(moment).getTime()) / 60_000));
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / 1440), 'day');
}

/** The first character of a title as people count them: an emoji of several code points is one. */
export function initialOf(title: string): string {
  const [first] = new Intl.Segmenter().segment(title.trim());
  return first?.segment ?? '';
}

function localeOf(language: string): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}
