/** The calendar day in the local time zone, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const day = [moment.getMonth() + 1, moment.getDate()].map((value) => String(value).padStart(2, '0'));
  return [moment.getFullYear(), ...day].join('-');
}
