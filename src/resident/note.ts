/** What the index says of itself to an operator: events and codes. Nothing here can name anybody. */
export type Note = Readonly<{ event: string; because?: string }>
