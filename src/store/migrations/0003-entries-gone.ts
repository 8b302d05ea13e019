/** 28 CFR 25.9(a): of what was taken back, or was over, before its row was emptied with it. */
export const entriesGone = [`update entries set record = 'null' where not in_force`]
