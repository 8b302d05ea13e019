import type { InEach } from '../language.ts'

type Overturned = Readonly<
  Record<'title' | 'overturned' | 'confirmedHeading' | 'confirmed' | 'source' | 'neverTitle' | 'never', string> &
    Record<'neverHeading' | 'neverRecords' | 'correctionsHeading' | 'corrections' | 'nobody' | 'againHeading', string> &
    Record<'again', string>
>

export const overturned: InEach<Overturned> = {
  en: {
    title: 'The denial of your check was taken back',
    overturned:
      'Your challenge succeeded. On {decided} the denial of your firearm background check was taken back. We searched every source again before that, and nothing that bars you was found.',
    confirmedHeading: 'What was corrected',
    confirmed:
      'We confirm in writing that these records do not stand in your way any more (28 CFR 25.10(e)). Each of them was looked at by itself:',
    source: 'Where a record was erroneous, the agency that keeps it was told of the error (34 U.S.C. § 40901(g)).',
    neverTitle: 'A denial that should not have been given was taken back',
    never:
      'Your firearm background check was denied on {denied}. The denial rested on a record that, as we have now learned, was never valid. You did nothing wrong, and you did not have to ask. On {decided} the denial was taken back: we searched every source again, and nothing that bars you was found.',
    neverHeading: 'The record that was never valid',
    neverRecords: 'The agency that keeps it has withdrawn it:',
    correctionsHeading: 'Who else was told',
    corrections:
      'Whoever was told of the denial is told that it was wrong: every authority that had been notified gets a correction (18 U.S.C. § 925B(c)).',
    nobody: 'No other authority had been told of the denial.',
    againHeading: 'If it happens again',
    again:
      'You may ask to be entered in the Voluntary Appeal File. It keeps, with your consent in writing, what shows that a record is not yours, so that a later check is not denied or delayed for the same mistake (28 CFR 25.10(g)). Write to us for the application.',
  },
  es: {
    title: 'Se retiró la denegación de su verificación',
    overturned:
      'Su impugnación tuvo éxito. El {decided} se retiró la denegación de su verificación de antecedentes. Antes volvimos a consultar todas las fuentes y no se encontró nada que se lo prohíba.',
    confirmedHeading: 'Lo que se corrigió',
    confirmed:
      'Le confirmamos por escrito que estos registros ya no se lo impiden (28 CFR 25.10(e)). Cada uno se examinó por separado:',
    source: 'Cuando un registro era erróneo, se avisó del error a la agencia que lo guarda (34 U.S.C. § 40901(g)).',
    neverTitle: 'Se retiró una denegación que no debió darse',
    never:
      'Su verificación de antecedentes se denegó el {denied}. La denegación se basó en un registro que, según supimos ahora, nunca fue válido. Usted no hizo nada malo, y no tuvo que pedirlo. El {decided} se retiró la denegación: volvimos a consultar todas las fuentes y no se encontró nada que se lo prohíba.',
    neverHeading: 'El registro que nunca fue válido',
    neverRecords: 'La agencia que lo guarda lo retiró:',
    correctionsHeading: 'A quién más se le había avisado',
    corrections:
      'A quien se le avisó de la denegación se le comunica que fue un error: toda autoridad que había sido notificada recibe una corrección (18 U.S.C. § 925B(c)).',
    nobody: 'A ninguna otra autoridad se le había avisado de la denegación.',
    againHeading: 'Si vuelve a suceder',
    again:
      'Usted puede pedir que se le inscriba en el Archivo Voluntario de Apelaciones. Ahí se guarda, con su consentimiento por escrito, lo que demuestra que un registro no es suyo, para que otra verificación no se deniegue ni se retrase por el mismo error (28 CFR 25.10(g)). Escríbanos para recibir la solicitud.',
  },
}
