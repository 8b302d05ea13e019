/** An agency goes through the applications for relief that it hears, 34 U.S.C. 40911(c)(2), 40915. */
export const relief = [`create index lives_of_program on lives (ori, subject) where life = 'relief'`]
