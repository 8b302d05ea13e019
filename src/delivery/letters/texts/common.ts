import type { InEach } from '../language.ts'

/** What more than one letter says. `{places}` are filled in; the citations are the same in every language. */
type Common = Readonly<{
  salutation: string
  toNobody: string
  page: string
  number: string
  secret: string
  columns: Readonly<{ number: string; prohibition: string; keeper: string; needs: string }>
  needs: Readonly<Record<'fingerprints' | 'documents-of-the-court' | 'proof-of-restoration', string>>
  noAddress: string
  court: Readonly<{ heading: string; text: string }>
  proceeds: Readonly<{ heading: string; proceed: string; recheck: string }>
  noLegalAdvice: string
}>

export const common: InEach<Common> = {
  en: {
    salutation: 'Dear {name}:',
    toNobody: 'To whom it concerns:',
    page: 'Page {page} of {pages}',
    number: 'Transaction number',
    secret: 'Secret',
    columns: {
      number: 'No.',
      prohibition: 'What the record was taken for',
      keeper: 'Who keeps the record',
      needs: 'What more is needed',
    },
    needs: {
      fingerprints: 'If the record is another person’s: your fingerprints.',
      'documents-of-the-court': 'If the record is wrong: papers of the court that show it.',
      'proof-of-restoration': 'If your rights were restored: proof of it, such as a pardon or an order.',
    },
    noAddress: '(address not known to us)',
    court: {
      heading: 'You may go to court',
      text: 'A person who was denied because of erroneous information, or who was not prohibited, may bring an action in court. It may be brought against the state or the part of a state that gave the information or denied, or against the United States. The court may order that the information be corrected or that the transfer be approved, and may allow the winning side a reasonable fee for counsel (18 U.S.C. § 925A; 28 CFR 25.10(f)). Ask counsel by when that must be done.',
    },
    proceeds: {
      heading: 'What the licensee was told',
      proceed:
        'Your check began on {contact}, not more than 30 days before the denial was taken back. The licensee who asked about you was told Proceed on {told}. State law may still ask for something before the firearm can be transferred (28 CFR 25.10(e)).',
      recheck:
        'Your check began on {contact}, more than 30 days before the denial was taken back. The licensee cannot be told Proceed on that check any more and has to make a new one if you still want the firearm. A new check asks every source again (28 CFR 25.10(e)).',
    },
    noLegalAdvice:
      'This letter is not legal advice. A lawyer, or a legal aid office, can tell you what it means for you.',
  },
  es: {
    salutation: 'Estimado(a) {name}:',
    toNobody: 'A quien corresponda:',
    page: 'Página {page} de {pages}',
    number: 'Número de la verificación',
    secret: 'Clave',
    columns: {
      number: 'N.º',
      prohibition: 'Por qué se tomó en cuenta el registro',
      keeper: 'Quién guarda el registro',
      needs: 'Qué más hace falta',
    },
    needs: {
      fingerprints: 'Si el registro es de otra persona: sus huellas dactilares.',
      'documents-of-the-court': 'Si el registro está equivocado: documentos del tribunal que lo demuestren.',
      'proof-of-restoration':
        'Si le restituyeron sus derechos: una prueba de ello, como un indulto o una orden judicial.',
    },
    noAddress: '(no conocemos su dirección)',
    court: {
      heading: 'Usted puede acudir a los tribunales',
      text: 'Quien recibió una denegación por información errónea, o sin tener ninguna prohibición, puede presentar una demanda. La demanda puede dirigirse contra el estado o la entidad del estado que dio la información o que denegó, o contra los Estados Unidos. El tribunal puede ordenar que se corrija la información o que se apruebe la entrega, y puede conceder a la parte que gane el pago razonable de su abogado (18 U.S.C. § 925A; 28 CFR 25.10(f)). Pregunte a un abogado cuál es el plazo.',
    },
    proceeds: {
      heading: 'Qué se le comunicó al vendedor',
      proceed:
        'Su verificación comenzó el {contact}, no más de 30 días antes de que se retirara la denegación. El {told} se le comunicó al vendedor con licencia que preguntó por usted la respuesta Proceed (puede proceder). La ley de su estado puede exigir algo más antes de que le entreguen el arma (28 CFR 25.10(e)).',
      recheck:
        'Su verificación comenzó el {contact}, más de 30 días antes de que se retirara la denegación. Por eso ya no se le puede comunicar al vendedor la respuesta Proceed (puede proceder) en esa verificación: si usted todavía quiere el arma, el vendedor tiene que hacer una nueva. Una verificación nueva vuelve a consultar todas las fuentes (28 CFR 25.10(e)).',
    },
    noLegalAdvice:
      'Esta carta no es asesoría legal. Un abogado o una oficina de ayuda legal puede decirle qué significa para usted.',
  },
}
