import type { InEach } from '../language.ts'

type Frame = Readonly<Record<'title' | 'number' | 'happenedHeading' | 'meansHeading' | 'nextHeading', string>>

export const relief: InEach<Frame> = {
  en: {
    title: 'Your application for relief was decided',
    number: 'Number of the application',
    happenedHeading: 'What happened',
    meansHeading: 'What it means',
    nextHeading: 'What you can do',
  },
  es: {
    title: 'Se decidió su solicitud de alivio',
    number: 'Número de la solicitud',
    happenedHeading: 'Qué pasó',
    meansHeading: 'Qué significa',
    nextHeading: 'Qué puede hacer',
  },
}
