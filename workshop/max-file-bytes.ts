/** The largest file that is imported, in bytes. The message of a refused file names 50 megabytes. */
export const maxFileBytes = 50_000_000;
