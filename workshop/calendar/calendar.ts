/** An event of one or more whole days. */
export interface CalendarEvent {
  /** The same for the same thing each time, so that a calendar replaces what it has imported before. */
  uid: string;
  /** First and last day, `2027-03-31`; both are part of the event. */
  first: string;
  last: string;
  summary: string;
  description: string;
  isCancelled: boolean;
}

export interface Calendar {
  name: string;
  events: readonly CalendarEvent[];
}
