"""Spanish: how people put the contact and listening moves in everyday talk, beside the plain forms."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

TALK: Final = {
    Move.GREETING: """
        ^ {hola|buenas|muy buenas|buen día|buenos días|buenas tardes|buenas noches|bueno qué tal|qué tal}; {habla|soy|
          le saluda|te saluda|le habla|te habla|por acá|por aquí} * {de|del|desde} {*}; otra vez * del; tanto tiempo;
          ^ hombre *; ^ * {le habla|le saluda|te habla}; ! {soy|somos} * de {los|las} {que|más}; ! soy {yo|el|la}
          {que|primer*}; ! {qué tal} {si|la compañía|con|le va con}
    """,
    Move.RAPPORT: """
        {felicidades|enhorabuena|felicitaciones|te felicito|lo felicito|la felicito|mis respetos|me quito el sombrero|
          qué grande|qué bárbaro|qué orgullo|qué alegría|qué bonito|qué lindo|qué maravilla|qué gusto} {por|tan|*};
          {mucha|} suerte {con|esta|en|para}; {me saluda|saludos|un abrazo|dele recuerdos|salude|mande saludos} a {su|
          tu|la|los}; que se {mejore|recupere|alivie} {pronto|}; {espero|ojalá} que {ya|} {ande|esté|se|siga|su|tu} *
          {mejor|bien|recuper*|repuest*|espalda|rodilla|salud}; {cómo|qué tal} {sigue|siguió|sigues|seguís|está} {de|
          su|tu|la|el} {la|el|su|salud|rodilla|espalda|niñ*|hij*|mam*|*}; {cómo|qué tal} te fue {con|en} {la|el}; ya
          le han quitado; tiene usted {el cielo ganado|la paciencia|mucho mérito}; {atendé|atienda|atiende|termine|
          terminá|termina} {tranquil*|con|a} {su|tu|}; {cliente|clientes} que {eso|ellos} {es|son} lo primero; eso no
          cualquiera; os lo merecéis; {lo|la} he visto en el {periódico|diario}; se {lo|la} {merece|merecen}; {# años|
          #} en el {ramo|negocio|sector|oficio}; sé que {anda|está|andás|andas} {con todo|a tope|a full|hasta arriba|
          muy ocupad*|liad*}; de un {carrito|puesto|local|garaje} {de *|} a #; {salieron|salió} campeon*; {que te
          hará falta|ya era hora}; ! qué {gusto|lindo|bonito} {que|sería|si}; ! {mucha} suerte {con|en} la {oferta|
          promoción}
    """,
    Move.AGENDA: """
        {le|te|les|os} {llamo|marco|hablo|contacto|escribo} {por|para|sobre|de parte|nada más|solo} {*}; {es|era}
          {solo|nada más|solamente|únicamente} {por|para|sobre} {el|la|lo|su|un}; ^ es por {el|la|lo} {estudio|
          vencimiento|presupuesto|solicitud|cotización|formulario|correo|cita}; {por eso|a eso} {le|la|lo|te} {llamo|
          molesto|marco|llamaba|hablo}; {le|te|la|lo} {quito|robo|regalo|pido|quita} {nada más|solo|} {#|un|dos}
          {minut*|segund*|}; {me|nos} {regala|da|concede|presta|permite|regalás} {un|unos|dos|#|cinco} {minut*|
          segund*|momento*}; {lo|la|le|te|los} {agarro|pillo|encuentro|cacho|tomo} {ocupad*|en {buen|mal}|en un {buen|
          mal}|a buena|en mala}; {# minutos|dos minutos|un minuto|dos minutitos} {nomás|nada más|solo|como mucho|y
          ya}; {son|solo|nada más} {# minutos|dos minutos|dos minutitos|un minuto}; ^ {dos minutos|dos minutitos|un
          minuto}; antes de {mostrarte|mostrarle|enseñarle|hablar|empezar|entrar|contarle|contarte|ofrecerle|nada}
          {nada|de|en|*} * {pregunt*|pregunto}; {le|te} hago {unas|un par|tres|dos|#|algunas|cuatro} {de|}
          {pregunt*}; {te jode|le molesta|le importa|te molesta} si {le|te|} {pregunto|hago|cuento|robo}; {puede ser|
          está bien|si me permite|si no le molesta|con su permiso}; {te|le|les|os} {cuento|propongo|explico} {lo
          siguiente|{qué|lo que} {me gustaría|quisiera|haría|vamos|haremos}}; {lo que|qué} {quisiera|quiero|querría|
          me gustaría} {ver|hacer|hablar|revisar|tratar} {hoy|con|en}; y al final {vemos|decidimos|decide|me dice|
          usted}; {había|habíamos|le|te} {prometido|quedado|quedé} {que|de|en} {hoy|la|le|te|lo|avisar*|llam*};
          {usted|vos|tú} {me|} {dice|decide|decidís|dices} si {le|te|} {interesa|seguimos|cuelg*|conviene}; son {tres|
          dos|#} cosas; {quería|quisiera} {terminar de|comentarle|contarle|contarte|preguntarle|preguntarte|
          consultarle|consultarte}; {solo|nada más|sólo|luego} {le|te} {robo|quito}; ! {está bien|puede ser} {así|eso|
          el|que|un}; ! le llamo {el|la|mañana|más|luego|y|no}; ! no le llamo; ! te llamo {el|a|mañana|sobre|no}; !
          {puede ser} que; ! está perfecto que; ! le llamo {a|cuando}
    """,
    Move.APOLOGISE: """
        {mil|mis|una|le debo una|te debo una|le pido} {disculpa|disculpas}; {me apena|qué pena} {mucho|con|}; {te|le}
          {pisé|corté|he cortado|interrumpí}; {discúlpeme|disculpame|disculpa|disculpe|perdone|perdona|perdoname|
          perdóneme|perdón|lamento|lo siento|una disculpa}; {fue|es} {error|culpa|fallo} {mío|mía|nuestro|nuestra};
          me equivoqué; ! {perdón|perdone|disculpe} {cómo|qué}; ! con perdón; ! {ofrezco|pido} disculpas {a|de
          parte}; ! que nos perdone
    """,
    Move.DISQUALIFY: """
        {igual y|igual|capaz que|capaz|puede ser que|puede que|tal vez|quizá|quizás|a lo mejor} {esto|no|nosotros}
          {no|} {es para|somos|es|sea|encaj*|le|te} {usted|ustedes|vos|vosotros|lo que|vuestro|su|el|conv*|*}; no
          {somos|soy|es} {lo que|la opción|el indicado|para} {usted|necesita*|vos|ustedes|ti|busca*}; no creo que
          {nos|le|te|lo|} {necesit*|conveng*|haga falta|compense|sirva}; {quédese|quedate|quédate|quedaos|siga|seguí|
          sigue} con {ellos|el|la|lo|su|tu|esos}; {le|te|os} conviene {otro|otra|más otro|quedarse|seguir|esperar|
          no}; {yo|} no {pondría|cambiaría|compraría|contrataría|lo haría|gastaría|tocaría} {placas|nada|*}; {tira*|
          tiraría*|estaría* tirando|gasta*|desperdicia*} {usted|} {el|su|tu} dinero; no se lo {recomiendo|aconsejo};
          no te lo {recomiendo|aconsejo}; {lo|la|le|los|te} {dejo|dejamos} {estar|tranquil*|en paz|aquí|acá|ahí|ir};
          ya no {lo|la|le} {molesto|insisto|llamo}; no {le|lo|la|te} {llamo|molesto|insisto|vuelvo a} {más|llamar|};
          {lo|} respeto {y|}; {es|si es} un no; {te|lo|le|la} {borro|quito|saco|doy de baja} de {la|mi} {base|lista};
          {no pasa nada|está todo bien|todo bien|sin problema} {y|}; {no|nada} {hay|} nada que {hacer|podamos};
          {andaba|estaba} {yo|} muy {perdid*|equivocad*}; {más vale|mejor} {saberlo|decirlo|verlo} {hoy|ahora|ya}
          que; {no es|igual no es} {su|tu|vuestro} {año|momento}; {te|le} {tira|aguanta|dura} # años; {por mi parte|
          yo} lo dejo; ! lo respeto {mucho|pero}; ! respeto {su|tu|la}; ! si es {un no sé}; ! lo dejo {agendad*|
          apuntad*|en|a|armad*|por}; ! lo dejamos {agendad*|apuntad*|cerrad*|para|en|as*}; ! le dejo {el|la|mi|un|
          una}; ! dejo ir
    """,
    Move.INSULT: """
        {con esa|con semejante} {actitud|cabeza|cara}; {no tiene|no tienes|no tenés|no tienen} {ni idea|ni la menor|
          ni puta|dos dedos}; de {números|logística|negocios|esto} no {entiende|sabe|entendés|sabes} {nada|}; no
          entiende {usted|} nada; por {gente|personas|clientes} como {usted|ustedes|vos|tú}; {payaso|payasa|cagón|
          cagona|bobo|inútil|ignorante|burro|burra|tarado|tarada|boludo|pelotudo|gilipollas|imbécil|miedoso|miedosa|
          cobarde|gallina|tacaño|tacaña|lento|lenta|idiota|estúpido|estúpida|menso|mensa|zopenco|inepto|necio|necia|
          pendejo}; {hasta|incluso} {mi|un|una} {sobrino|hijo|hija|abuela|niño|niña|perro|criatura} * {habría|hubiera|
          entiende|entendería|lo|sabe|ya}; {changarro|negocito|tienducha|tiendita|boliche|chiringuito|puestito} como
          {el|la|los} {suy*|tuy*|vuestr*}; {aquí|acá|ahí} {usted|vos|tú} no {manda|mandás|mandas|pinta|corta};
          {pregúntele|preguntale|pregúntale} a su {señora|esposa|mujer|marido|mamá|jefe} {entonces|pues|si|primero|a
          ver}; {normal|con razón} que {tengas|tenga|tengan} {la|el|su} {tienda|negocio|local} {vací*|así|}; no sé
          cómo {todavía|aún|sigue} {tiene|tienes|tenés|sigue} {el|la|} {negocio|abiert*|tienda}; {los|la} {que|gente
          que|empresarios que} {entienden|saben|valen} de {negocios|verdad}; {empresarios|hombres|profesionales} de
          verdad; {hacer|haciendo|hace} perder el tiempo; si no le {alcanza|da|llega} ni para eso; sus problemas son
          otros; {hay que|tiene que} ser {tonto|idiota|bobo|menso|necio|muy}; deberia dar gracias; {siempre|tan} {así
          de|} {lento|corto|bruto|necio}; {que|y si} {protestan|se quejan} que {protesten|se aguanten|se quejen}; !
          {no soy|no sea|soy} {tan|} {lento|lenta} en; ! {internet|sistema|programa|equipo|ordenador|computadora|red|
          app|línea|proceso|trámite|servicio|wifi|conexión|caja} * {lento|lenta}; ! {más|muy|va|es|era|tan|sea|
          demasiado|ser} {lento|lenta|lentos} {que|el|la|y|para|al|pero}; ! {hacerle|hacerte|quiero hacerle} perder;
          ! no {quiero|vengo|le hago} * perder el tiempo; ! me hacen perder; ! pregunta {tonta|boba|menos}; ! {queda|
          quedar} como {tonto|tonta}; ! {la|las|lo|una} {boba|tonta|tonto|burra}; ! {ni un|para} {tonto|burro}
    """,
    Move.FAREWELL: """
        {hasta|nos vemos|hablamos|nos hablamos} {luego|pronto|el|mañana|entonces|otra|la próxima}; {adiós|chau|chao|
          bye|agur|hasta luego|hasta pronto|nos vemos}; que {tenga|tengas|pase|pases|esté|estés|andes|ande|le vaya|te
          vaya|les vaya} {usted|} {buen*|un {buen|lindo|bonito}|una {buena|linda|bonita}|bonit*|muy bonito|muy bien|
          bien|linda|lindo|excelente|feliz}; que {descanse|descanses}; {un saludo|saludos|un abrazo}; {buen fin|
          buenas noches} {de|}; ahí nos vemos; ! {cómo|qué} * {hasta|nos vemos}; ! {si|cuándo|cómo|y si|qué tal si}
          {nos vemos|hablamos|nos hablamos}; ! hasta {el|la|mañana|luego} {que|momento|fecha|fusión}; ! {y|cuándo}
          hablamos {después|el|de|en}; ! nos vemos {el|la} * {a las|por}; ! hablamos {de|después|con}; ! buenas
          noches {soy|le|habla}; ! que {esté|tenga|estés} {bien|bueno|una|un} {conectad*|resuelt*|contrato|plan|
          equipo}
    """,
    Move.OFF_TOPIC: """
        {el|ese|aquel|viste el|vio el} {partido|penal|árbitro|arbitraje|mundial|clásico|gol} {de|que|ayer|es|no|*};
          {mi|a mi|tengo un} {ex|cuñado|cuñada|primo|prima|suegra|suegro|perro|gato|tía|tío|vecino|hermano|novio|
          novia} {vive|vivía|vende|dice|tiene|se|le|me|es|anda|compró}; {horóscopo|de qué signo|ovnis|extraterrestres|
          fantasmas|sarpullido|película|serie|netflix|documental|concierto|canción|videojuego} {*|}; {está|qué|anda}
          {cayendo|lloviendo|nevando|granizando} {*|}; {llueve|nieva|graniza|hace un calor|hace un frío} {*|};
          cayendo la del pulpo; {el} {gobierno|presidente|alcalde|diputado|ministro} {con|es|no|está|qué|*}; {fabada|
          asado|paella|tacos|pizza|lasaña|parrillada|mole|receta} {*} {mandamos|comí|comimos|ayer|domingo|soñando|de
          mi}; {me comí|nos mandamos|comimos} {un|una}; {tráfico|trafico|tránsito} que había; {me salió|tengo} {un|
          una} {sarpullido|grano|gripe|resfriado}; {están} pintando {de nuevo|otra vez|} {el|la}; por si sabe de
          alguien; madre mía; no te das una idea; {vi|viste|vio} {un|el|la} {documental|película|serie|partido}; {de}
          qué signo {sos|es|eres}; ! {mi} {cuñado|primo|vecino|hermano} {lo|la} {usa|tiene|instaló}; ! el gobierno
          {da|subsidia|paga|ofrece}; ! {qué} tránsito {tiene|hay en su}; ! {película|serie} {de protección|de}
    """,
    Move.REFLECT: """
        {o sea|osea|es decir|total|vamos|a ver si|entonces|así|en otras palabras|así que} que {*|}; ^ {entonces|así
          que|ah|vamos|total|es decir|o sea|pues entonces} {el|la|los|las|no|lo|está*|usted|su|sus|tu|se|hay|le|te|
          les|os|si|ya|nadie|treinta|#|con|cuando|todo|lleva*} {*}; {lo que|eso que} {me|usted|tú|vos} {está|estás|
          dice|decís|dices|me dice|cuenta} {diciendo|contando|es|} {es|}; {me|le} {parece|suena|da la impresión} {a|}
          que {el|la|le|les|te|lo|no|su|tu|usted|se|ustedes|los|las}; {suena|parece} a que; {le|te|les|os} {preocupa|
          duele|pesa|molesta|fastidia|inquieta|importa} {que|más|lo|el|la|quedarse|no|mucho}; {me|nos} {decía|dice|
          decís|dijo|dijiste|contaba|comentaba|decías|contó} {que|usted que}; {lo que} {le|te|les} {preocupa|duele|
          mata|pesa|molesta|importa|frena} {no|es|de verdad}; {está|estás|están|anda} {hart*|cansad*|hasta|molest*|
          escamad*|desbordad*|preocupad*|quemad*|desilusionad*} {las|de|con|por|}; no {está|estás|estáis} {lo que se
          dice|precisamente|muy|del todo} {content*|chocho|feliz|satisfech*|conforme}; {ya|} {le|les} perdió la {fe|
          confianza}; si {de usted|de vos|por usted|por ti} {dependiera|fuera}; {confiaste|confió|confiaron|pagó|
          pagaste} {en|y|} * y {se|te|le}; {por un lado} * y por {otro|el otro}; si {no|} {le|te|lo} {entiendo|
          entendí|he entendido} {mal|bien}; se {le|les} {van|fue|fueron} {dos|#|los|las|clientes|*} * cada {mes|
          trimestre|año|semana}; ! {o sea|es decir|así} que {con|le|te|usted va|se|ahorra*|puede*} {esto|ahorr*|
          quedaría*|queda|sale|gana*|recuper*}; ! entonces {el|este|la|para} {lunes|martes|miércoles|jueves|viernes|
          próxim*|semana|sábado}; ! ^ entonces yo; ! ^ entonces {le|te|les|os} {mando|envío|llamo|agendo|marco|aparto|
          paso|apunto|dejo|parece|late}; ! así que {va|pregunt*|cuénteme|dígame|usted me|no se preocup*|ponga}; !
          {entonces|o sea|así} que {cerramos|firmamos|quedamos}; ! ^ entonces {cerramos|quedamos|qué|cómo|cuándo|
          cuánto|dónde|hay|se anima|lo|con|ya|firm*|está claro|no se preocup*}; ! a ver si que; ! así que {el|la}
          {cierre|auditor*}; ! {en total|total} {se|le|son|que son}; ! vamos {a|el|con|ahora}; ! así que {usted|ya}
          {recuper*|se|puede|no tiene}; ! le preocupa {eso|esto|algo|lo del}; ! total {se|son|le|queda}; ! entonces
          {todo|ya|está|está todo} {listo|bien|clar*}; ! así que cada; ! ^ así que {no|le} {conviene|llame|dejo|marco|
          pido|quedo}; ! ^ ah {bueno|no|claro|sí|perfecto|ok*|ya}; ! así {sería|seria} {el|la}; ! lo que me {gustaría|
          interesa|dice la}; ! ^ entonces {si|le} {le|va|viene|queda|acomoda|parece}
    """,
    Move.SUMMARISE: """
        {resumiendo|resumo|recapitulo|recapitulando|en resumen|sintetizando|juntando todo|repaso|haciendo un resumen|
          recapitulemos|resumamos|para resumir}; {a ver si|déjeme ver si|deja ver si|a ver} {lo|te|le|voy} {acomodo|
          sigo|traigo|tengo|bien|he|entendí|ordeno} {completo|bien|}; {tengo|tenemos|van|ya van|son|anoté|apunté|me
          quedo con} {entonces|ya|} {tres|dos|cuatro|#|varias} {cosas|puntos|temas}; {por|con|según} lo que {me|nos}
          {ha contado|contaste|contó|cuenta|dijo|ha dicho|dijiste|comentó|dice|platicó}; {la vez pasada|la última vez|
          el otro día} {me|usted|nos} {platicó|contó|dijo|contaste|comentó}; {me dijiste|me dijo|me contó|me
          contaste} {*} {y|y que}; ya van tres; {en pocas palabras|hasta aquí|hasta ahora} {tenemos|tiene|usted|
          llevamos}; {yo} {mando|envío|le mando} * {usted|vos|tú} * y {la|el|yo|nos}; quedaron {piloto|en|*} *; !
          {tengo|hay|son} {dos|tres|#} {cosas|puntos|temas} {que|para} {contarle|ofrecer*|mostrar*|decir*|pregunt*};
          ! lo que quisiera ver {hoy}; ! son {tres|#} cosas cómo
    """,
    Move.ACKNOWLEDGE: """
        {le|lo|la|te|les|os|} {entiendo|comprendo} {perfectamente|completamente|bien|eh|que|muy bien|y|}; {se|}
          entiende {claro|que|perfectamente}; {claro|hombre|por supuesto|desde luego} {que sí|lo comprendo|consúlt*|
          le entiendo|la entiendo|háblelo}; faltaría más; {es|son|está|me parece} {muy|lo más|totalmente|
          perfectamente|} {normal|lógic*|válid*|natural|razonable|comprensible|legítim*|perfecto|sensato} {que|lo|su|
          querer|lo que|dudar|esa}; {tiene|tienes|tenés|tienen|llev*} {usted|} {toda la|} razón {en|y|con|}; {hace|
          haces|hacés} {muy|} bien en {pregunt*|pens*|mirar*|consult*|dud*|compar*|pensarlo|fijarse|revis*|*}; {yo|}
          {también|} {estaría|andaría|haría|me fijaría|querría|desconfiaría|preguntaría|me preocuparía|pensaría|
          dudaría} {igual|lo mismo|furios*|con cuidado|en|verlo|también|escamad*|molest*|pregunt*}; {a|} nadie {le|}
          {gusta|quiere|apetece} {atarse|que|pag*|quedarse|perder|*}; {cambiarse|cambiar|la mudanza|eso|esto} {es|
          siempre es} {un dolor|una lata|un rollo|un lío|un fastidio|pesado|un engorro|una bronca}; {qué|vaya|uf qué}
          {feo|garrón|mal|fastidio|faena|rollo|pena|coraje|rabia|bajón|disgusto} {eso|lo|que|}; eso {fastidia|duele|
          molesta|cansa|da rabia|da coraje}; {es|} {mucha|mucho} {guita|plata|dinero|lana|pasta} {y|lo sé|}; no
          {quiere|querés|quieres} {equivocarse|meter la pata|equivocarte|arriesgar*}; {consúltelo|háblelo|platíquelo|
          charlalo|coméntelo|piénselo|medítelo} {con|bien|}; no es {cualquier cosa|poca cosa|para menos}; {es|me
          parece} {una|un} {muy|} {buena|preocupación|duda|miedo|inquietud|temor} {razón|pregunta|muy|válid*|lógic*|
          legítim*|comprensible|duda}; {sé|yo sé|ya sé} que {no es|es|le} {barato|mucho|fácil|cuesta|un esfuerzo|
          dinero}; {a mí|yo} también me {daría|molestaría|enojaría|fastidiaría|pondría|dolería|caería|preocuparía};
          {después|luego} de una mala experiencia; se vale {dudar|pensarlo|preguntar}; {con|por} lo que se {escucha|
          oye|dice} de; {vaya|vas} con {pies de plomo|cuidado|cautela}; {eso|lo que dice} {tiene|vale} {sentido|
          mucho}; entiendo que {le|les|te}; se le {sale|va} de lo que; {toda|con toda|tiene toda} la {razón} {en|del|
          }; ni que lo diga; y cómo no {si|con}; ! {entiende|entiendes|entendés} {usted|} {lo|cómo|por qué|nada|qué};
          ! no {le|te|lo|} {entiendo|comprendo}; ! {si|a ver si} {no|} {le|te|lo|os} {entiendo|entendí}; ! {para|por}
          {entender*|entiendo}; ! buena pregunta para; ! {sí se|no se|se le|cómo se|que se} entiende; ! {eso|esto|le|
          te} tiene sentido {para|hasta|a usted}; ! tiene {sentido} {que|seguir|vernos|juntarnos}; ! es normal {el|la|
          en estos equipos|tener}; ! yo haría {una|un|así}
    """,
}
