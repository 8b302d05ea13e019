import type { InEach } from '../language.ts'

/** What an application may lack, by the names of `appeal-file-application`. */
export const applicationFields = [
  ...(['consent-in-writing', 'signature', 'fingerprint-card', 'name', 'born', 'birthplace', 'sex', 'race'] as const),
  ...(['mailing-address', 'state-of-residence', 'citizenship', 'reason', 'alien-number'] as const),
] as const
export type ApplicationField = (typeof applicationFields)[number]

export const refusalGrounds = ['incomplete', 'record-stands', 'not-the-person'] as const
export type RefusalGround = (typeof refusalGrounds)[number]

type AppealFile = Readonly<
  Record<'acceptedTitle' | 'accepted' | 'upin' | 'useHeading' | 'use' | 'noProceed' | 'purpose', string> &
    Record<'leaveHeading' | 'leave' | 'refusedTitle' | 'refused' | 'whyHeading' | 'lacking' | 'nextHeading', string> &
    Record<
      'again' | 'reference' | 'removedTitle' | 'asked' | 'found' | 'heldHeading' | 'destroyed' | 'pursued',
      string
    > &
    Record<'backIn', string> & {
      readonly grounds: Readonly<Record<RefusalGround, string>>
      readonly fields: Readonly<Record<ApplicationField, string>>
    }
>

export const appealFile: InEach<AppealFile> = {
  en: {
    acceptedTitle: 'You are in the Voluntary Appeal File',
    accepted:
      'On {decided} your application to the Voluntary Appeal File was accepted. The number below is yours, and is called a UPIN.',
    upin: 'Your UPIN',
    useHeading: 'How to use the number',
    use: 'When you next buy a firearm, write the number on ATF Form 4473, where it asks for a UPIN. The licensee gives it with the inquiry.',
    noProceed:
      'The number is not a permit and not a Proceed. Every check asks all the sources again. What was cleared for you before does not stand in your way again; any other record is looked at as anybody’s would be.',
    purpose:
      'What you sent is kept to prevent a wrong denial or a long delay, and is used for nothing else (28 CFR 25.10(g)).',
    leaveHeading: 'How to leave',
    leave:
      'Write to us that you want to leave, and sign the letter. You are then removed, and what we hold about you in the file is destroyed; only what is needed while misuse of the system is pursued may be kept. You may also be removed when a record is found that bars you.',
    refusedTitle: 'Your application to the Voluntary Appeal File was not accepted',
    refused: 'On {decided} we decided that you cannot be entered in the Voluntary Appeal File with what you sent.',
    whyHeading: 'Why',
    lacking: 'What is missing:',
    nextHeading: 'What you can do',
    again:
      'You may apply again at any time, with what was missing or with something new. You may still ask why a check was denied and challenge it: neither depends on this file.',
    reference: 'Number of the application',
    removedTitle: 'You were removed from the Voluntary Appeal File',
    asked: 'As you asked in writing, you were removed from the Voluntary Appeal File on {decided}.',
    found:
      'On {decided} you were removed from the Voluntary Appeal File, because a record was found that bars you from having a firearm (28 CFR 25.10(g)).',
    heldHeading: 'What became of your data',
    destroyed:
      'What we held about you in the file was destroyed. Your number is not given to anybody again, and helps no check any more.',
    pursued:
      'Misuse of the system is being pursued. What is needed for that is kept until it ends, and is then destroyed (28 CFR 25.10(g)). Your number helps no check any more.',
    backIn:
      'You may apply again at any time. If a record is wrong or is not yours, ask why a check was denied, and challenge it.',
    grounds: {
      incomplete: 'Something that the application has to hold is missing.',
      'record-stands':
        'A record that bars you was found to be yours, and stands. The file cannot help against a record that is right.',
      'not-the-person': 'The fingerprints that came with the application do not agree with who applies.',
    },
    fields: {
      'consent-in-writing': 'your consent in writing',
      signature: 'your signature',
      'fingerprint-card': 'a card with your fingerprints',
      name: 'your full name',
      born: 'your date of birth',
      birthplace: 'your place of birth',
      sex: 'your sex',
      race: 'your race',
      'mailing-address': 'the address to which mail reaches you',
      'state-of-residence': 'the state where you live',
      citizenship: 'your citizenship',
      reason: 'the reason why you apply',
      'alien-number': 'your alien number, since you are not a citizen of the United States',
    },
  },
  es: {
    acceptedTitle: 'Usted está en el Archivo Voluntario de Apelaciones',
    accepted:
      'El {decided} se aceptó su solicitud para el Archivo Voluntario de Apelaciones (Voluntary Appeal File). El número de abajo es suyo y se llama UPIN.',
    upin: 'Su UPIN',
    useHeading: 'Cómo usar el número',
    use: 'Cuando vuelva a comprar un arma de fuego, escriba el número en el formulario 4473 de la ATF, donde pide un UPIN. El vendedor lo indica al hacer la consulta.',
    noProceed:
      'El número no es un permiso ni una respuesta Proceed (puede proceder). Cada verificación vuelve a consultar todas las fuentes. Lo que ya se aclaró en su caso no se lo impide otra vez; cualquier otro registro se examina como el de cualquier persona.',
    purpose:
      'Lo que usted envió se guarda para evitar una denegación equivocada o un retraso largo, y no se usa para nada más (28 CFR 25.10(g)).',
    leaveHeading: 'Cómo salir',
    leave:
      'Escríbanos que quiere salir y firme la carta. Entonces se le da de baja, y se destruye lo que tenemos de usted en el archivo; solo puede conservarse lo que hace falta mientras se persigue un abuso del sistema. También se le puede dar de baja si se encuentra un registro que se lo prohíbe.',
    refusedTitle: 'No se aceptó su solicitud para el Archivo Voluntario de Apelaciones',
    refused:
      'El {decided} decidimos que, con lo que usted envió, no se le puede inscribir en el Archivo Voluntario de Apelaciones (Voluntary Appeal File).',
    whyHeading: 'Por qué',
    lacking: 'Lo que falta:',
    nextHeading: 'Qué puede hacer',
    again:
      'Usted puede hacer otra solicitud en cualquier momento, con lo que faltaba o con algo nuevo. También puede preguntar por qué se denegó una verificación e impugnarla: eso no depende de este archivo.',
    reference: 'Número de la solicitud',
    removedTitle: 'Se le dio de baja del Archivo Voluntario de Apelaciones',
    asked:
      'Como usted lo pidió por escrito, el {decided} se le dio de baja del Archivo Voluntario de Apelaciones (Voluntary Appeal File).',
    found:
      'El {decided} se le dio de baja del Archivo Voluntario de Apelaciones (Voluntary Appeal File), porque se encontró un registro que le prohíbe tener un arma de fuego (28 CFR 25.10(g)).',
    heldHeading: 'Qué pasó con sus datos',
    destroyed:
      'Se destruyó lo que teníamos de usted en el archivo. Su número no se da a nadie más, y ya no ayuda en ninguna verificación.',
    pursued:
      'Se está persiguiendo un abuso del sistema. Lo que hace falta para ello se conserva hasta que termine, y entonces se destruye (28 CFR 25.10(g)). Su número ya no ayuda en ninguna verificación.',
    backIn:
      'Usted puede hacer otra solicitud en cualquier momento. Si un registro está equivocado o no es suyo, pregunte por qué se denegó una verificación e impúgnela.',
    grounds: {
      incomplete: 'Falta algo que la solicitud tiene que contener.',
      'record-stands':
        'Se encontró que un registro que se lo prohíbe es suyo, y sigue en pie. El archivo no puede ayudar contra un registro correcto.',
      'not-the-person': 'Las huellas que vinieron con la solicitud no coinciden con la persona que la hace.',
    },
    fields: {
      'consent-in-writing': 'su consentimiento por escrito',
      signature: 'su firma',
      'fingerprint-card': 'una tarjeta con sus huellas dactilares',
      name: 'su nombre completo',
      born: 'su fecha de nacimiento',
      birthplace: 'su lugar de nacimiento',
      sex: 'su sexo',
      race: 'su raza',
      'mailing-address': 'la dirección donde recibe su correo',
      'state-of-residence': 'el estado donde vive',
      citizenship: 'su ciudadanía',
      reason: 'el motivo de su solicitud',
      'alien-number': 'su número de extranjero, ya que no es ciudadano de los Estados Unidos',
    },
  },
}
