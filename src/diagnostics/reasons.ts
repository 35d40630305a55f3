/** Why something outside could not be read or written. */

/** Words of ours that stand in a message: why the file system or an archive refused. */
export interface Words {
  readonly en: string;
  readonly da: string;
}

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: { en: 'permission denied', da: 'adgang nægtet' },
  EPERM: { en: 'operation not permitted', da: 'det er ikke tilladt' },
  EROFS: { en: 'read-only file system', da: 'filsystemet kan kun læses' },
  ENOSPC: { en: 'no space left', da: 'der er ikke mere plads' },
  EDQUOT: { en: 'quota exceeded', da: 'kvoten er brugt' },
  ENOENT: { en: 'it does not exist', da: 'den findes ikke' },
  ENOTDIR: { en: 'a folder of the path is a file', da: 'en mappe i stien er en fil' },
  EISDIR: { en: 'it is a folder', da: 'det er en mappe' },
  EEXIST: { en: 'a file is in the way', da: 'der ligger en fil i vejen' },
  EMFILE: { en: 'too many open files', da: 'for mange åbne filer' },
  ENAMETOOLONG: { en: 'the name is too long', da: 'navnet er for langt' },
  TAR_BAD_ARCHIVE: { en: 'it is no archive', da: 'det er ikke et arkiv' },
  TAR_ABORT: { en: 'it could not be read to its end', da: 'den kunne ikke læses til ende' },
  Z_DATA_ERROR: { en: 'its gzip data are damaged', da: 'dens gzip-data er beskadigede' },
  Z_BUF_ERROR: { en: 'its gzip data end too early', da: 'dens gzip-data slutter for tidligt' },
};

/** Why, in both languages; undefined for an error that is no fault of the system's. */
export function reasonOf(error: unknown): Words | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? REASONS[code] : undefined;
}
