/** How the law's rules ask for each fact, in Spanish. A test holds that none is missing. */
export const asks: Readonly<Record<string, string>> = {
  'how the charge ended, from the court of record': 'cómo terminó el cargo, según el tribunal',
  'whether the law of the jurisdiction of the proceedings counts that outcome as a conviction':
    'si la ley de la jurisdicción del proceso considera ese resultado una condena',
  'whose court it was: federal, military, state, tribal, local or foreign':
    'de quién era el tribunal: federal, militar, estatal, tribal, local o extranjero',
  'how the law of that jurisdiction classes the offense': 'cómo clasifica el delito la ley de esa jurisdicción',
  'the longest sentence the law allows for the offense': 'la pena más larga que la ley permite por el delito',
  'whether the offense is one of antitrust, unfair trade, restraint of trade or similar regulation of business':
    'si el delito es de competencia, comercio desleal, restricción del comercio u otra norma parecida de negocios',
  'whether the conviction was expunged, set aside or pardoned, or rights were restored':
    'si la condena fue eliminada, anulada o indultada, o se restituyeron los derechos',
  'whether the relief was given under the law of the jurisdiction of conviction':
    'si el alivio se dio según la ley de la jurisdicción de la condena',
  'whether the relief, or the law of that jurisdiction, still bars the person from any firearm':
    'si el alivio, o la ley de esa jurisdicción, aún prohíbe a la persona algún arma de fuego',
  'what charges the person: indictment, information, referral to a general court-martial, or less':
    'qué acusa a la persona: acusación de un gran jurado, del fiscal, remisión a un consejo de guerra general, o menos',
  'what has become of the charge, from the court of record': 'qué ha sido del cargo, según el tribunal',
  'whether the warrant, the charge or the duty to testify is still outstanding':
    'si la orden de arresto, el cargo o el deber de declarar sigue pendiente',
  'the state that prosecutes, or in which testimony is owed': 'el estado que acusa, o en el que se debe declarar',
  'whether the person left that state': 'si la persona salió de ese estado',
  'why the person left': 'por qué salió la persona',
  'whether the person knew on leaving that charges were pending':
    'si la persona sabía al salir que había cargos pendientes',
  'what was used: marijuana, another controlled substance, or alcohol or tobacco':
    'qué se usó: marihuana, otra sustancia controlada, o alcohol o tabaco',
  'whether a pattern of compulsive use is shown, with control over the use impaired or lost':
    'si se muestra un patrón de uso compulsivo, con el control disminuido o perdido',
  'whether the use is regular over an extended period, and not isolated or sporadic':
    'si el uso es regular durante un período largo, y no aislado ni esporádico',
  'whether the use continues into the present': 'si el uso continúa hasta el presente',
  'whether a lawful prescription covers the use': 'si una receta legal cubre el uso',
  'what kind of event the record rests on': 'en qué clase de hecho se basa el registro',
  'the day of the latest event': 'el día del último hecho',
  'how many separate events show the use': 'cuántos hechos separados muestran el uso',
  'the day of the event before the latest': 'el día del hecho anterior al último',
  'what the record shows beyond regular use: intoxication while armed, danger to others, or nothing':
    'qué muestra el registro además del uso regular: intoxicación estando armado, peligro para otros, o nada',
  'what happened: an adjudication, a commitment, a finding in a criminal case, observation or a voluntary admission':
    'qué pasó: una resolución, un internamiento, una decisión en un caso penal, observación o un ingreso voluntario',
  'whether a court, board, commission or other lawful authority decided it':
    'si lo decidió un tribunal, una junta, una comisión u otra autoridad legal',
  'what was found to follow from the mental condition: danger to self or others, or incapacity to contract or manage own affairs':
    'qué se concluyó: peligro para sí o para otros, o incapacidad para contratar o manejar sus asuntos',
  'where the person was committed to': 'adónde fue internada la persona',
  "the person's age at the adjudication or commitment": 'la edad de la persona al resolverse o internarse',
  'whose authority it was: federal, military, state, tribal or local':
    'de quién era la autoridad: federal, militar, estatal, tribal o local',
  'whether the federal finding was set aside or the person discharged, found recovered, or found disabled on medical grounds alone without a hearing':
    'si la decisión federal fue anulada, o la persona dada de alta, hallada recuperada, o hallada incapaz solo por motivos médicos y sin audiencia',
  'whether relief was granted from the disability, and by which program':
    'si se concedió alivio de la prohibición, y por qué programa',
  'whether the person is a citizen or national of the United States':
    'si la persona es ciudadana o nacional de los Estados Unidos',
  'whether the person is under an order of removal, deportation or exclusion, or to depart voluntarily':
    'si pesa sobre la persona una orden de expulsión, deportación o exclusión, o de salida voluntaria',
  'which immigration status the person has now': 'qué estado migratorio tiene la persona ahora',
  'whether that status, and not only its document, has expired, been terminated or been violated':
    'si ese estado, y no solo su documento, venció, fue terminado o fue violado',
  'how the person was last admitted': 'cómo fue admitida la persona la última vez',
  'which exception of 922(y)(2), or waiver under 922(y)(3), is documented':
    'qué excepción de 922(y)(2), o dispensa de 922(y)(3), está documentada',
  'the last day of the hunting license or permit': 'el último día de la licencia o del permiso de caza',
  'how the person was separated from the Armed Forces': 'cómo salió la persona de las Fuerzas Armadas',
  'who adjudged the separation': 'quién ordenó la baja',
  'whether the separation has been carried out': 'si la baja se ha ejecutado',
  'whether a board, a court or a pardon has changed or set aside the discharge since':
    'si desde entonces una junta, un tribunal o un indulto cambió o anuló la baja',
  'whether the Attorney General granted relief from disabilities under 18 U.S.C. 925(c)':
    'si el fiscal general concedió alivio según 18 U.S.C. 925(c)',
  'how citizenship was given up': 'cómo se renunció a la ciudadanía',
  'whether the renunciation was reversed on appeal, by an agency or a court':
    'si la renuncia fue revocada en apelación, por una agencia o un tribunal',
  'whether the order is still in force': 'si la orden sigue vigente',
  'the last day of the order, or that it has none': 'el último día de la orden, o que no tiene',
  'whether the order has no last day': 'si la orden no tiene último día',
  'whether the order was issued after a hearing': 'si la orden se dictó después de una audiencia',
  'whether the person had actual notice of the hearing': 'si la persona supo efectivamente de la audiencia',
  'whether the person had an opportunity to take part in the hearing':
    'si la persona tuvo oportunidad de participar en la audiencia',
  'what the protected person is to the person restrained':
    'qué es la persona protegida de la persona a quien se restringe',
  'whether the order restrains from harassing, stalking or threatening, or from causing fear of injury':
    'si la orden prohíbe acosar, acechar o amenazar, o causar temor de daño',
  'whether the order finds a credible threat to the physical safety of the partner or child':
    'si la orden halla una amenaza creíble a la seguridad física de la pareja o del hijo',
  'whether the order explicitly bars the use, attempt or threat of physical force':
    'si la orden prohíbe expresamente usar la fuerza física, intentarlo o amenazar con ella',
  'the Brady indicator of the order': 'el indicador Brady de la orden',
  'which element the offense has: physical force used or attempted, a deadly weapon threatened, or neither':
    'qué elemento tiene el delito: fuerza física usada o intentada, amenaza con un arma mortal, o ninguno',
  'what the offender was to the victim': 'qué era el autor de la víctima',
  'whether the person had counsel or knowingly waived it': 'si la persona tuvo abogado o renunció a él a sabiendas',
  'whether the person was entitled to a jury, and was tried by one or knowingly waived it':
    'si la persona tenía derecho a un jurado, y fue juzgada por uno o renunció a él a sabiendas',
  'the day on which the conviction was entered': 'el día en que se dictó la condena',
  'whether custody or supervision was imposed, and whether it is completed':
    'si se impuso prisión o supervisión, y si está cumplida',
  'the day on which custody and supervision were completed': 'el día en que se cumplieron la prisión y la supervisión',
  'how many convictions of this kind against a dating partner the person has':
    'cuántas condenas de este tipo contra una pareja de noviazgo tiene la persona',
  'whether the person is prohibited on any other ground': 'si la persona está prohibida por otro motivo',
  'whether the person was convicted later of another such offense, of one with force or a deadly weapon as an element, or of any that 922(g) names':
    'si la persona fue condenada después por otro delito así, por uno con fuerza o arma mortal como elemento, o por alguno que nombra 922(g)',
  'which provision of State, local or Tribal law bars': 'qué disposición de la ley estatal, local o tribal prohíbe',
  'whether the record shows all that the provision requires': 'si el registro muestra todo lo que exige la disposición',
  'the day from which the provision counts': 'el día desde el que cuenta la disposición',
  'whether that law has given the right back, by a court, a pardon, an expungement or a restoration':
    'si esa ley devolvió el derecho, por un tribunal, un indulto, una eliminación o una restitución',
  'whose law it is: of a state, a local government or a Tribe':
    'de quién es la ley: de un estado, un gobierno local o una tribu',
  'which state’s law it is, or in which state the local government lies':
    'de qué estado es la ley, o en qué estado está el gobierno local',
  'whether that local or Tribal law reaches where the transfer is made or where the transferee lives':
    'si esa ley local o tribal alcanza el lugar de la transferencia o donde vive quien recibe el arma',
  'what an examiner reads in the provision: that it bars this transfer today, or does not':
    'qué lee un examinador en la disposición: que hoy prohíbe esta transferencia, o no',
  'what an examiner found who looked again at what the earlier denial rested on':
    'qué halló un examinador que volvió a mirar en qué se basó la denegación anterior',
  'what the offense was': 'cuál fue el delito',
  'the section of the statute of conviction': 'el artículo de la ley por el que se condenó',
}
