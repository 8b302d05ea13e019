import type { InEach } from '../language.ts'

type Reasons = Readonly<
  Record<
    'title' | 'asked' | 'denied' | 'recordsHeading' | 'records' | 'fingerprintsHeading' | 'fingerprints' | 'card',
    string
  > &
    Record<'challengeHeading' | 'challenge' | 'challengePoc' | 'sixtyDays' | 'originating' | 'success', string>
>

export const reasons: InEach<Reasons> = {
  en: {
    title: 'Why your firearm background check was denied',
    asked:
      'On {asked} you asked why your check was denied. This letter answers you. The law gives the agency that denied five business days to do so (34 U.S.C. § 40901(f); 28 CFR 25.10(b)).',
    denied: 'A licensee asked about you on {contact}. The answer, Denied, was given on {denied}.',
    recordsHeading: 'The records that stood in the way',
    records:
      'This table has a line for each record that we took to be yours. Each one has to be corrected by itself: while one of them is left, the denial stands.',
    fingerprintsHeading: 'If a record is not yours',
    fingerprints:
      'A record can be that of a person with a name and date of birth like yours. Your fingerprints can show that. Have them taken on a fingerprint card by a police office, or by somebody else who is allowed to take them, and send us the card with the number above. We can then compare them with those of the record.',
    card: 'A fingerprint card comes with this letter.',
    challengeHeading: 'How to challenge the denial',
    challenge:
      'Write to us at the address above. Give the transaction number, say which record is wrong or that your rights were restored, and send copies of what shows it (28 CFR 25.10(c)).',
    challengePoc:
      'Because a state’s point of contact denied, you may write to the Federal Bureau of Investigation (FBI) instead, which then looks into it (28 CFR 25.10(d)).',
    sixtyDays:
      'What you send is considered at once. Not later than 60 days after it is received, it is decided whether the record is erroneous, and an erroneous record is removed (34 U.S.C. § 40901(g)).',
    originating:
      'If we cannot settle it, we say so, and you may ask the agency that keeps the record to correct it. You may also ask that agency at once.',
    success:
      'If the denial is taken back not more than 30 days after your check began and no other record bars you, the licensee is told Proceed. After that, the licensee has to make a new check (28 CFR 25.10(e)).',
  },
  es: {
    title: 'Por qué se denegó su verificación de antecedentes para un arma de fuego',
    asked:
      'El {asked} usted preguntó por qué se denegó su verificación. Esta carta le responde. La ley da cinco días hábiles para hacerlo a la agencia que denegó (34 U.S.C. § 40901(f); 28 CFR 25.10(b)).',
    denied:
      'Un vendedor con licencia preguntó por usted el {contact}. La respuesta, Denied (denegado), se dio el {denied}.',
    recordsHeading: 'Los registros que lo impidieron',
    records:
      'Esta tabla tiene una línea por cada registro que consideramos suyo. Cada uno tiene que corregirse por separado: mientras quede uno, la denegación sigue en pie.',
    fingerprintsHeading: 'Si un registro no es suyo',
    fingerprints:
      'Un registro puede ser de otra persona con un nombre y una fecha de nacimiento parecidos a los suyos. Sus huellas dactilares pueden demostrarlo. Pida a una oficina de policía, o a otra persona autorizada, que se las tome en una tarjeta de huellas, y envíenos la tarjeta con el número de arriba. Así podemos compararlas con las del registro.',
    card: 'Con esta carta le enviamos una tarjeta de huellas.',
    challengeHeading: 'Cómo impugnar la denegación',
    challenge:
      'Escríbanos a la dirección de arriba. Indique el número de la verificación, diga qué registro está equivocado o que le restituyeron sus derechos, y envíe copias de lo que lo demuestra (28 CFR 25.10(c)).',
    challengePoc:
      'Como denegó el punto de contacto de un estado, usted también puede escribir directamente a la Oficina Federal de Investigaciones (FBI), que entonces examina el asunto (28 CFR 25.10(d)).',
    sixtyDays:
      'Lo que usted envíe se considera de inmediato. A más tardar 60 días después de recibirlo se decide si el registro es erróneo, y un registro erróneo se retira (34 U.S.C. § 40901(g)).',
    originating:
      'Si no podemos resolverlo, se lo decimos, y usted puede pedir a la agencia que guarda el registro que lo corrija. También puede pedírselo desde ahora.',
    success:
      'Si la denegación se retira a más tardar 30 días después de que comenzó su verificación y ningún otro registro se lo prohíbe, al vendedor se le comunica Proceed (puede proceder). Después de ese plazo, el vendedor tiene que hacer una verificación nueva (28 CFR 25.10(e)).',
  },
}
