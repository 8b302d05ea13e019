/** Where the imported directory of agencies is: that of the server, if not said. */
export const agencyDirectory = {
  flags: '--directory <dir>',
  about: 'where the directory of agencies is; that of the server over NICS_DATA_DIR, if not said',
} as const
