/** Of every command that speaks to a server. */
export const server = { flags: '--url <url>', about: 'the server, where it is not the one that runs here' }
