/** The largest file that is taken in from outside, in bytes: fifty megabytes, as it says where one is refused. */
export const maxFileBytes = 50_000_000;
