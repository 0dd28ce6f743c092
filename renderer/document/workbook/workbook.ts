/** What a worksheet has that its rows do not show. Counts of cells; `examples` are the first few places such as `B7`. */
export interface SheetRemark {
  /**
   * `merged`: cells joined to one, of which only the first has content; `formula`: a formula without a stored value; `error`: a cell with
   * an error such as `#REF!`; `hidden`: hidden rows, which are read.
   */
  kind: 'merged' | 'formula' | 'error' | 'hidden';
  count: number;
  examples: string[];
}

/** A sheet of a workbook as texts. Empty rows are left out. */
export interface Sheet {
  name: string;
  rows: string[][];
  /** The sheet has more rows than were read. */
  isCut: boolean;
  /** A row has more cells than were read. */
  isWide: boolean;
  remarks: SheetRemark[];
}

/**
 * Why a workbook cannot be read: `damaged`; `unsafe` built to harm; `large` more than is read; `old` an Excel file of before 2007, or one with a
 * password, which looks the same; `slow` not read in time.
 */
export type WorkbookRefusal = 'damaged' | 'unsafe' | 'large' | 'old' | 'slow';

export class WorkbookRefusedError extends Error {
  readonly reason: WorkbookRefusal;
  constructor(reason: WorkbookRefusal) {
    super(reason);
    this.reason = reason;
  }
}
