import type { InEach } from '../language.ts'

type IdentityFirst = Readonly<
  Record<'title' | 'asked' | 'whyHeading' | 'why' | 'fingerprintsHeading' | 'fingerprints' | 'card', string> &
    Record<'mailHeading' | 'mail' | 'keep' | 'followHeading' | 'online' | 'byMail' | 'answered', string> &
    Record<'handed' | 'soon', string>
>

export const identityFirst: InEach<IdentityFirst> = {
  en: {
    title: 'Before we can tell you why: please show who you are',
    asked: 'On {asked} you asked why your firearm background check was denied.',
    whyHeading: 'Why we ask',
    why: 'What a record says is told to the person whom it is about and to nobody else. Whoever holds the number of a check need not be that person, so the number alone is not enough. This letter says nothing about any record.',
    fingerprintsHeading: 'Send us your fingerprints',
    fingerprints:
      'Have your fingerprints taken on a fingerprint card by a police office, or by somebody else who is allowed to take them. Send us the card with the number above. If they agree with those of the record, you are told the reason; if they do not, that shows that the record is another person’s.',
    card: 'A fingerprint card comes with this letter.',
    mailHeading: 'Your secret',
    mail: 'We send this letter to the address that was given with your check. The secret in it stands nowhere else. That you have it shows that the letter reached you.',
    handed:
      'Your fingerprints agree with those of the record. This letter is given to you by whoever took them, and the secret in it stands nowhere else.',
    keep: 'Keep this letter where nobody else can read it. Nobody who works for us asks you for the secret on the telephone, and the licensee does not need it.',
    followHeading: 'How to go on',
    online: 'Open {where}, and type the number and the secret. You need no account, and no e-mail address.',
    byMail:
      'Or write to us, with the number and the secret on your letter, and say to which address the answer may go.',
    soon: 'The reasons are sent as soon as you have shown who you are (28 CFR 25.10(b)).',
    answered:
      'The reasons are sent by {due}. If you show who you are only after that day, they are sent as soon as you have (34 U.S.C. § 40901(f); 28 CFR 25.10(b)).',
  },
  es: {
    title: 'Antes de poder decirle el motivo: demuestre quién es',
    asked: 'El {asked} usted preguntó por qué se denegó su verificación de antecedentes para un arma de fuego.',
    whyHeading: 'Por qué se lo pedimos',
    why: 'Lo que dice un registro se comunica a la persona de quien trata, y a nadie más. Quien tiene el número de una verificación puede no ser esa persona; por eso el número solo no basta. Esta carta no dice nada de ningún registro.',
    fingerprintsHeading: 'Envíenos sus huellas dactilares',
    fingerprints:
      'Pida a una oficina de policía, o a otra persona autorizada, que le tome las huellas en una tarjeta. Envíenos la tarjeta con el número de arriba. Si coinciden con las del registro, le decimos el motivo; si no coinciden, eso demuestra que el registro es de otra persona.',
    card: 'Con esta carta le enviamos una tarjeta de huellas.',
    mailHeading: 'Su clave secreta',
    mail: 'Enviamos esta carta a la dirección que se dio con su verificación. La clave que contiene no figura en ningún otro lugar. Tenerla demuestra que la carta llegó a sus manos.',
    handed:
      'Sus huellas dactilares coinciden con las del registro. Le entrega esta carta quien se las tomó, y la clave que contiene no figura en ningún otro lugar.',
    keep: 'Guarde esta carta donde nadie más pueda leerla. Nadie que trabaje para nosotros le pide la clave por teléfono, y el vendedor no la necesita.',
    followHeading: 'Cómo seguir',
    online:
      'Abra {where} y escriba el número y la clave. No necesita una cuenta ni una dirección de correo electrónico.',
    byMail: 'O escríbanos, con el número y la clave en su carta, y diga a qué dirección podemos enviarle la respuesta.',
    soon: 'Los motivos se envían en cuanto usted demuestre quién es (28 CFR 25.10(b)).',
    answered:
      'Los motivos se envían a más tardar el {due}. Si usted demuestra quién es después de ese día, se envían en cuanto lo haga (34 U.S.C. § 40901(f); 28 CFR 25.10(b)).',
  },
}
