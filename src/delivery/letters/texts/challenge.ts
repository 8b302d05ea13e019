import type { InEach } from '../language.ts'

type Challenge = Readonly<
  Record<'receivedTitle' | 'received' | 'byHeading' | 'by' | 'needsHeading' | 'needs' | 'nothing', string> &
    Record<
      'followHeading' | 'follow' | 'unresolvedTitle' | 'unresolved' | 'unresolvedRecords' | 'nextHeading',
      string
    > &
    Record<'originating' | 'afterwards' | 'fbi' | 'sustainedTitle' | 'sustained' | 'leftHeading' | 'left', string> &
    Record<'confirmedHeading' | 'confirmed' | 'again', string>
>

/** What is said while a challenge is open, and when it leaves the denial as it was. */
export const challenge: InEach<Challenge> = {
  en: {
    receivedTitle: 'We have received your challenge',
    received:
      'What you sent to challenge the denial of your firearm background check came to us on {received}. It is considered at once, with whoever keeps the record.',
    byHeading: 'By when it is decided',
    by: 'By {by} it is decided whether the record is erroneous, and an erroneous record is removed: the law gives 60 days from the receipt of what you sent (34 U.S.C. § 40901(g)). What you send later has 60 days of its own. You are told in writing how it was decided.',
    needsHeading: 'What we still need from you',
    needs: 'Please send, with the number above:',
    nothing: 'Nothing more is needed from you for now.',
    followHeading: 'How to follow it',
    follow: 'Open {where}, and type the number above and the secret that was mailed to you. You need no account.',
    unresolvedTitle: 'We could not settle your challenge',
    unresolved:
      'We looked into the challenge that came to us on {received}, and we could not settle whether these records are right. The denial stands for now (28 CFR 25.10(c)).',
    unresolvedRecords: 'The records, and who keeps each of them',
    nextHeading: 'To whom you can go now',
    originating:
      'You may ask each agency in the table to correct its own record. Send it the same papers, and say which record you mean.',
    afterwards:
      'When it has corrected the record, tell us. We then ask the agency ourselves, and correct what we hold (28 CFR 25.10(c)).',
    fbi: 'Because a state’s point of contact denied, you may also write to the Federal Bureau of Investigation (FBI), which then looks into it with the point of contact or with whoever keeps the record (28 CFR 25.10(d)).',
    sustainedTitle: 'The denial of your check stands',
    sustained:
      'The challenge that came to us on {received} was decided on {decided}. The denial stands, because at least one record still bars you (28 CFR 25.10(c), (e)).',
    leftHeading: 'The records that are left',
    left: 'Each of them has to be corrected by itself.',
    confirmedHeading: 'What was corrected',
    confirmed: 'We confirm in writing that these records do not stand in your way any more:',
    again:
      'You may challenge again with us when you have something new, and you may ask the agency that keeps a record to correct it. What you send then has 60 days of its own.',
  },
  es: {
    receivedTitle: 'Recibimos su impugnación',
    received:
      'Lo que usted envió para impugnar la denegación de su verificación de antecedentes llegó el {received}. Se considera de inmediato, junto con quien guarda el registro.',
    byHeading: 'Cuándo se decide',
    by: 'A más tardar el {by} se decide si el registro es erróneo, y un registro erróneo se retira: la ley da 60 días desde que se recibe lo que usted envió (34 U.S.C. § 40901(g)). Lo que envíe después tiene sus propios 60 días. Se le comunica por escrito qué se decidió.',
    needsHeading: 'Qué nos hace falta todavía',
    needs: 'Envíe, por favor, con el número de arriba:',
    nothing: 'Por ahora no hace falta nada más de su parte.',
    followHeading: 'Cómo saber en qué va',
    follow:
      'Abra {where} y escriba el número de arriba y la clave secreta que le enviamos por correo. No necesita una cuenta.',
    unresolvedTitle: 'No pudimos resolver su impugnación',
    unresolved:
      'Examinamos la impugnación que recibimos el {received} y no pudimos aclarar si estos registros son correctos. Por ahora la denegación sigue en pie (28 CFR 25.10(c)).',
    unresolvedRecords: 'Los registros, y quién guarda cada uno',
    nextHeading: 'A quién puede acudir ahora',
    originating:
      'Usted puede pedir a cada agencia de la tabla que corrija su propio registro. Envíele los mismos documentos y diga a qué registro se refiere.',
    afterwards:
      'Cuando la agencia lo haya corregido, avísenos. Entonces le preguntamos nosotros mismos y corregimos lo que tenemos (28 CFR 25.10(c)).',
    fbi: 'Como denegó el punto de contacto de un estado, usted también puede escribir a la Oficina Federal de Investigaciones (FBI), que entonces examina el asunto con el punto de contacto o con quien guarda el registro (28 CFR 25.10(d)).',
    sustainedTitle: 'La denegación de su verificación se mantiene',
    sustained:
      'La impugnación que recibimos el {received} se decidió el {decided}. La denegación se mantiene, porque todavía hay por lo menos un registro que se lo prohíbe (28 CFR 25.10(c), (e)).',
    leftHeading: 'Los registros que quedan',
    left: 'Cada uno tiene que corregirse por separado.',
    confirmedHeading: 'Lo que se corrigió',
    confirmed: 'Le confirmamos por escrito que estos registros ya no se lo impiden:',
    again:
      'Usted puede impugnar otra vez ante nosotros cuando tenga algo nuevo, y puede pedir a la agencia que guarda un registro que lo corrija. Lo que envíe entonces tiene sus propios 60 días.',
  },
}
