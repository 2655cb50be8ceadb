/** The largest single document, in bytes: the Bible has 4 MB, and what is larger is a mistake or an archive. */
export const maxDocumentBytes = 20 * 1024 * 1024;

/** `20 MB`. */
export const megabytes = (bytes: number): string =>
  `${(bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
