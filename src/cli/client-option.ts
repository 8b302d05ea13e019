/** Of every command that an agency gives. */
export const client = {
  flags: '--client <id>',
  about: 'client id of the agency; its key stands in NICS_CLIENT_KEY or is asked for',
}
