/** Examiners go through the voluntary appeal file, 28 CFR 25.10(g), which is small beside the checks. */
export const appealFiles = [`create index lives_appeal_files on lives (subject) where life = 'appeal-file'`]
