/** Last days on which anything but the number and date may remain: our practice, and the law's limit. */
export type DestroyBy = Readonly<{ practice: Temporal.PlainDate; limit: Temporal.PlainDate }>
