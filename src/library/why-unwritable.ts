const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not. Change its permissions, or choose another folder.',
  EPERM: 'this user may not. Change its permissions, or choose another folder.',
  EROFS: 'the disk is read-only. Choose another folder.',
  ENOSPC: 'the disk is full. Make room.',
  EDQUOT: 'the disk quota is used up. Make room.',
  ENOTDIR: 'it is a file or below one. Choose a folder.',
  EEXIST: 'it is a file or below one. Choose a folder.',
};

/** Why a place could not be written: the end of a sentence, with what to do. */
export function whyUnwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `${error instanceof Error ? error.message : String(error)}.`;
}
