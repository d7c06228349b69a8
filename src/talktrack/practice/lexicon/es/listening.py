"""Spanish: the moves that deal with what the customer said."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

LISTENING: Final = {
    Move.REFLECT: """
        o sea que {usted|ustedes|tú|vos|vosotros|su|sus|lo que|en|están|está|tienen|tiene|le|les|te|os|cada|hoy|
          pierde*|al|el|la|no|todo|si|ya|a|ahora|estás|estáis|tenéis|tienes|tenés|nadie|cuando|prefier*}
        {así|asi} que {usted|ustedes|tú|vos|vosotros|su|sus|lo que|en el fondo|para usted|para ustedes|le|les|os|cada|
          pierde*|hoy|están|está|tienen|tiene|el problema|lo importante|no es}
        si {le|te|les|os|lo|la} {entiendo|entendí|he entendido|escucho|oigo|sigo|comprendo|comprendí|
          he comprendido} {bien|correctamente|}
        si {no|} {entiendo|entendí|he entendido|comprendo|comprendí|capto} {bien|mal|correctamente}
        si no me equivoco * {usted|ustedes|su|le|están|tiene|tienen|le preocupa|lo que}
        {por lo que|según lo que|con lo que|de lo que} {me|usted|ustedes|} {cuenta|cuentas|cuentan|contás|contáis|
          dice|dices|decís|dicen|comenta|comentas|comentan|comentáis|explica|ha dicho|ha contado|me ha contado|
          escucho|entiendo|veo|oigo|está diciendo}
        {parece|suena|pareciera|parecería|me parece|da la impresión|tengo la impresión|siento|noto|percibo|veo|
          escucho|oigo|entiendo} {a|de|} que {lo que|usted|ustedes|le|les|te|os|su|sus|esto|eso|para usted|
          para ustedes|el|la|no|hay|ya|está|están|estás|más|todo|cada|al|tiene*|es|lleva*|pierde*|en}
        {lo que|entonces lo que} {me|usted|} {está diciendo|dice|estás diciendo|me dice|me dices|me decís|
          estás queriendo decir|quiere decir|escucho|entiendo|le preocupa|te preocupa|les preocupa|os preocupa|
          le pesa|más le pesa|busca|buscan|necesita|necesitan} {es|entonces}
        {dicho de otra|en otras} {manera|forma|palabras}
        {es decir|digamos|vale|entonces|osea} que {usted|ustedes|su|lo que|no|le|les|te|os|cada|hoy|el|la|están|está|
          en|para usted|si|ya|todo}
        {usted|me} {ha dicho|dijo|mencionó|ha mencionado|comentó|ha comentado|mencionaba|comentaba|decía|dijiste|
          mencionaste|comentaste|habéis dicho|dijeron|mencionaron|contaba|contó|contaste} {antes|hace un momento|
          } {que|lo de|su|el|la}
        como {usted|} {decía|dice|dijo|bien dice|mencionaba|mencionó|comentaba|me contaba|me decía|ha dicho|
          me comentaba} {usted|antes|}
        {a ver si|déjeme ver si|deja ver si|déjame ver si} {le|te|lo|los|} {entiendo|entendí|he entendido|sigo|
          comprendo}; su {mayor|principal|verdadera} {preocupación|problema|miedo|prioridad|dolor} {es|entonces|sería}
        {el|la} {verdadero|verdadera|mayor|principal} {problema|preocupación|reto|duda} {entonces|no es|es}
        ! {así|o sea} que {decídase|decida|firme|aproveche|anímese|no lo}
        ! me parece que {es|sería} {bueno|buena|buen|lo mejor|ideal} {idea|momento}
        ! me parece que {el|la|nuestro|nuestra} {precio|producto|servicio|solución}; ! le parece que
        ! {veo|entiendo} que {está ocupad*|estás ocupad*|es usted|usted es|tiene prisa}; ! {no} {parece|suena}
        ! como decía; ! {así|o sea} que {le|te|les} {llamo|quería|propongo|cuento|puedo|ofrezco|mando|envío}
        ! eso quiere decir; ! como le {decía|comentaba|mencionaba}; ! cuando {me parece}
        ! {qué|que} {le|te|les|os} parece que; ! así que usted {decide|dirá|elige}
        {así que|o sea que|osea|entonces} {básicamente|prácticamente|en realidad|en el fondo|al final} {usted|ustedes|
          los|las|el|la|su|están|está|cada|todos|lo|le|les|no|nadie|todo}
        {o sea|así|entonces|ya} que {en su|en tu|en vuestro|para usted|se} {caso|mundo|negocio|le|les|te|lo|os|}
        {con lo que|lo que} {me|} {quedo|llevo|estoy entendiendo|saco|interpreto} {es|de|en claro}
        a ver si {lo|le|te|los|} {pillé|pillo|he pillado|capté|capto|cacho|caché|agarro|agarré|sigo|entendí bien}
        {me da la sensación|tengo la sensación|me suena|intuyo|veo|noto|percibo|siento} {de|} que {le|les|te|usted|
          ustedes|hay|lo|su|esto|eso|no|está|están}
        {usted|ustedes} {lo que|} {quieren|quiere|necesitan|necesita|buscan|busca|prefieren|prefiere|pagarían|
          pagaría} * {es|que alguien|con tal}
        {lo suyo|el tema|el asunto|el dolor de cabeza|lo que pesa|lo que duele|el lío} {entonces|aquí|en realidad|
          } {no es|es que}; me {está|estás|estáis|están} {diciendo|contando} que; {ya|ah} o sea
        ! o sea que {en|} {nuestro|nosotros}; ! {así que|entonces} {básicamente} {le|les|te} {ofrecemos|damos}
        ! lo que {me|} {dijo|contó|mencionó} la; ! {entonces|así} que se {anima|decide}
        ! por lo que me cuenta no {creo|somos|le|tiene}; ! {jefe|compañero|equipo|técnico} lo que
        {suena|me suena} a que
        {lo que|entonces lo que} me {está diciendo|estás diciendo|estáis diciendo|quiere decir|querés decir}
        si no {me equivoco|me he perdido|le entendí mal|entendí mal}; {corríjame|corrígeme|corregime} si {me|no|le|
          entendí}
        {le|te} {repito|devuelvo} lo que {entendí|he entendido|me dijo|me ha dicho|apunté}
        {ya|ah|vaya|vale|claro} {o sea|osea|así} que; ^ o sea que {se|es|hay|son|fue|por|con|para|entre|de}
    """,
    Move.SUMMARISE: """
        {en resumen|resumiendo|para resumir|recapitulando|recapitulemos|resumo|a modo de resumen|en síntesis|
          en pocas palabras|haciendo un resumen|para recapitular|si resumo}
        {le|te|les|os|déjeme|deja|déjame|dejame|permítame|permíteme|voy a|quiero|puedo} {resumo|resumir*|
          hago un resumen|hacer un resumen|recapitul*|repas*|resuma|hacerle un resumen}
        {hasta ahora|hasta aquí|hasta acá} {me|usted|hemos|tenemos|tengo|entiendo|lo que|he} {ha|han|visto|hablado|
          que|apuntado|comentado|contado|dicho|entendido|es|anotado}
        {déjeme|déjame|dejame|voy a} {ver|comprobar|asegurarme|confirmar|verificar} {si|de que|que} {lo|} {tengo|he|
          entendí|lo he} {todo|claro|bien|entendido|apuntado}
        {juntando|sumando|uniendo|poniendo junto} {todo|lo que|las piezas}
        {hay|son|tenemos|me ha mencionado|mencionó} {dos|tres|#} {cosas|puntos|temas|problemas|preocupaciones} {que|
          importantes|principales|entonces|claros}; {por un lado} * {por otro|y por}
        {primero|uno} * {segundo|dos} * {tercero|tres}
        me {ha|han|has} {contado|dicho|comentado|mencionado} {varias|dos|tres|#} cosas
        {entonces|bueno} {tenemos|quedamos en} que; ! por un lado {entiendo}
        ! en resumen {es|son} {barat*|lo mejor|el mejor}
        si {lo|} {junto|juntamos|sumo|sumamos|uno|pongo} {todo|lo que|todas}
        {repaso|resumen|recapitulación} {rápido|rápida|breve|antes|corto}
        {eran|son|anoté|apunté|tengo} {dos|tres|cuatro|#} {cosas|puntos|temas|asuntos}
        {hago|hacemos|hagamos} {un|una} {repaso|resumen|recapitulación}
        {tengo|tenemos} {apuntad*|anotad*} {que|dos|tres|#|lo siguiente|todo}
        hasta {aquí|acá|ahora} {tenemos|sabemos|vimos|hemos}
        ^ recapitulo; {pues|y|ahora|le} recapitulo; {déjeme|déjame|deje|deja|dejame|permítame} que {se|te|le|} {lo|la|
          } {repita|
          repase|resuma|recapitule|devuelva}; {por si|a ver si|para ver si} {no|} me {he|} {dejado|dejo|falta} {algo|
          nada}
        {me quedo|me llevo} {con|} {dos|tres|cuatro|#} {cosas|puntos|ideas|temas}
        {usted|} {me corrige|corríjame|me corriges|corregime|corrígeme} {si|} {me equivoco|no|hace falta|}
        ! {los datos|por si me he dejado algo} {abierto|fuera}
    """,
    Move.ACKNOWLEDGE: """
        {lo|la|le|te|les|os|los} {entiendo|comprendo|entendemos|comprendemos|re entiendo} {perfectamente|bien|
          totalmente|completamente|muy bien|mucho|y|pero|}
        {entiendo|comprendo|entendemos|comprendemos} {perfectamente|totalmente|completamente|muy bien|bien|} {que|su|
          tu|sus|vuestra|esa|lo que|lo de|por qué|la|el|cómo|cuando|porque|y|pero|señor*|don|doña}
        ^ {entiendo|comprendo|entendido|claro que sí|por supuesto|ya veo|te entiendo|le entiendo|lo entiendo|
          tiene razón|cierto|es verdad}; {tiene|tienes|tenés|tienen|tenéis} {usted|} {toda la|mucha|} {razón|lógica}
        {es|suena|me parece|parece|resulta|sería} {muy|totalmente|completamente|absolutamente|perfectamente|bastante|
          } {lógico|normal|razonable|comprensible|entendible|natural|válido|válida|lógica|legítimo|legítima|prudente|
          sensato} {que|lo que|su|tu|esa|y|su duda|pensar*|tener|querer*|}
        {tiene|hace} {todo el|mucho|} sentido {lo que|que|pensar*|y|desde|}
        {buen|buena|excelente|muy buena|muy buen} {punto|observación|apunte}
        es una {duda|preocupación|pregunta|inquietud|objeción|observación} {muy|} {lógica|razonable|normal|válida|
          legítima|común|habitual|frecuente|comprensible}
        ! lo que {yo|} haría; {yo|a mí|en su lugar|en tu lugar} {también|yo|me|} * {lo mismo|igual|haría|pensaría|
          preocuparía|preguntaría|
          pasaría}
        {muchos|varios|otros|muchas|la mayoría|algunos|casi todos} {clientes|empresas|personas|gente|colegas|
          de nuestros clientes|de mis clientes|} * {lo mismo|dicen|decían|dijeron|pensaban|sentían|igual|comentan|
          preguntan|preocupaba|preocupa|al principio}
        {me imagino|imagino|puedo imaginar|me pongo en su lugar|me pongo en tu lugar|supongo} {lo|que|cómo|la|su|tu|
          perfectamente|} {frustrant*|difícil|duro|debe*|fue|es|ha sido|pesado|molest*|cómo|estrés|agobi*|resulta|
          sient*}
        {debe|tiene que|debió|tuvo que|ha tenido que|habrá} {ser|de ser|haber sido|resultar|sido} {muy|bastante|
          realmente|} {frustrante|difícil|duro|complicado|molesto|pesado|agotador|desesperante|estresante|un fastidio}
        {qué|vaya} {frustrante|fastidio|faena|rabia|lata|difícil|pesado|bronca|mal rato}
        {lamento|siento} {mucho|} {oír|escuchar|saber|que le haya pasado|que hayan|que haya tenido|que te haya|
          lo que le pasó}
        {respeto|valoro|aprecio|agradezco} {mucho|} {su|tu|que me|que lo|esa|lo que} {decisión|opinión|punto|postura|
          preocupación|diga|prudencia|mencione|posición}
        {gracias por|le agradezco|te agradezco|agradezco} {plantear*|mencionar*|que me lo diga|su franqueza|
          que lo plantee|sacar el tema|comentarlo|comentármelo}
        {me hago cargo|hago cargo de|sé lo que|sé que es|sé lo|soy consciente} {se siente|una|difícil|molest*|
          una decisión|pesado|de que|que}; {nadie|a nadie} {quiere|le gusta}
        es {una decisión|un paso|un cambio|mucho dinero} {importante|grande|difícil|delicad*|}
        {su|tu|vuestra|esa} {preocupación|inquietud|duda|cautela|prudencia|desconfianza} {es|me parece|tiene|
          la entiendo|la comparto}; no le falta razón
        {estoy|coincido} {de acuerdo|} con {usted|ustedes|vos|lo que dice|vosotros|lo que dices}
        está en {todo|} su derecho; {tomo|tomamos} {muy|} en serio
        {dale|claro|sí|ya|bueno|vale|ok|mira|mire} {te|lo|le|os|les} entiendo
        sé que {no es fácil|es frustrante|es molesto|da miedo|es difícil|son momentos}
        ! {si|no|quiero|para|a ver si|me gustaría} {le|te|les|lo|} {entiendo|entender}
        ! si {lo|le|te|les|los|la|os} entiendo; ! si entiendo
        ! entiendo que {usted es|es usted|es el|es la|son ustedes|actualmente|llevan|tienen un contrato|hoy usan|
          trabajan con}; ! no {lo|le|te|} {entiendo|comprendo}
        ! {no|le|te|les|tendría|si|eso|esto|no le|cree que|ve que} {tiene|hace|haría} sentido {reunirnos|vernos|
          agendar|quedar|que nos|hablar|que quedemos}; ! {le|te|les|os} hace sentido; ! buena pregunta para
        ! {esto|eso|lo que digo|lo que le digo} {tiene|hace} sentido {para|hasta}
        ! por supuesto que {puede|podemos|tenemos|se puede}; ! {lo entiendo} como
        {yo|} en {su|tu|vuestro} {lugar|caso|situación} {yo también|también|yo|estaría|haría|pensaría|tendría}
        {eso|aquello|debió|tuvo|tiene|ha} {tuvo que|debió|tiene que|tenido que|debió de|debe de} {ser|haber sido|
          resultar} {un|una|muy|bastante|horrible|duro|difícil|terrible|pesado}
        {tuvo que|debió|tiene que|debe} {ser|haber sido} {un|una|horrible|terrible} {pesadilla|infierno|disgusto|
          faena|palo|locura|fastidio|}
        {totalmente|completamente|perfectamente|absolutamente} {razonable|comprensible|entendible|lógico|normal|
          válido|de acuerdo}; es {mucho|bastante} dinero; {ya|claro} {te|le|lo|os|les} {entiendo|comprendo}
        comprendo que; {habrás|habrá|habrán} oído {mil|cien|esto|muchas}
        {muchos|varios|algunos} * {tenían|tenía|tuvieron|tienen|sentían} * {misma|mismo|mismas|igual} {duda|miedo|
          preocupación|inquietud|temor|}; {no me extraña|con razón|normal que|cómo no} {que|le|se|lo|}
        {le|te} {doy|damos} la razón; {tienes|tenés|tiene} {todo el|} derecho a
        {yo|} también {estaría|pensaría|dudaría|desconfiaría}; ! {válid*|lógic*} {solo|hasta|hoy|por}
        ! es {válido|válida} {solo|hasta|por|desde}; ! {no|si} tiene {mucho|} sentido; ! tendría sentido
        ! entiendo que {le|les} {llegan|llega}; ! no tiene sentido; ! con razón {le|su} {va|negocio}
        ! no me extraña que {le|su} {vaya|negocio}
        ! {entiendo|comprendo|entendido|lo entiendo|le entiendo} {lo que *|su *|que *|} pero
        {yo|} {estaría|pensaría|tendría} {igual|lo mismo|la misma *}; {es|me parece} {justo|de justicia|muy válido|
          muy justo}
        {es|son} {muy|} {válid*|lógic*|normal*|natural*|legítim*|comprensible*} {su|esa|tu} {preocupación|duda|
          inquietud|temor|miedo}
    """,
    Move.CLARIFY: """
        {a|} qué {se|te|os|se está|te estás} {refiere*|refieres|referís|refiriendo|referías} {exactamente|con|cuando|
          usted|}; qué {quiere|quieres|querés|quieren|queréis} decir {exactamente|con|cuando|}
        {qué|a qué} {entiende|entiendes|entendés|entienden|llama|llamas|llamás} {usted|} {por|}
        {comparado|comparada|en comparación|comparándolo|lo compara|los compara|la compara|compara|respecto|
          con respecto} {con|a} {qué|quién}
        {caro|cara|mucho|lento|complicado|arriesgado|alto} {comparado|en comparación|respecto|en qué|con respecto|
          en relación}
        {qué|que} es lo que {más|} {exactamente|concretamente|} {le|les|te|os|lo|la|} {preocupa|genera|frena|inquieta|
          molesta|hace dudar|da miedo|echa para atrás|detiene|no le convence|convence|incomoda|hace|para|falta|ve|ven|
          no ve}
        {qué|que} {exactamente|concretamente|en concreto|en particular|específicamente|} {le|les|te|os|lo|
          los} {preocupa|preocupan|inquieta|frena|detiene|hace dudar|genera dudas|da miedo|echa para atrás|molesta|
          incomoda|hace pensar|hace decir|genera|genera desconfianza|impide|falta para|ataja|
          hace falta para} {exactamente|más|concretamente|de|del|sobre|con|en concreto|eso|}
        {qué|que} {parte|aspecto|punto} {de|del|en concreto|exactamente|es|le|te|les}
        {cuál|cuales|cual|cuáles} {es|sería|son} {exactamente|concretamente|} {su|tu|la|vuestra|el} {principal|mayor|
          verdadera|mayor|} {duda|preocupación|inquietud|miedo|temor|objeción|reparo|freno|traba|reserva}
        {qué|cuál} {duda|dudas|inquietud|reparo|reparos|preocupación|preocupaciones} {tiene|tienes|tenés|le|te|les|
          tienen|concreta|es|tendría|en concreto}
        {por qué|porque|por que} {lo|le|te|} {dice|dices|decís|cree|crees|creés|siente|ve|piensa|piensas|pensás|
          considera} {eso|que|así|usted|}
        {podría|puede|puedes|podrías|podés|pueden|podéis|me podría|me puede|me puedes} {por favor|} {concretar|
          aclarar*|precisar|decirme qué|explicarme qué|explicar*|ampliar*|ser más específic*|contarme más|
          contarme un poco más|desarrollar|ahondar|profundizar} {un poco|más|qué|eso|esa|a qué|por qué|mejor|ese|
          sobre|}
        {cuénteme|cuéntame|contame|dígame|dime|decime|explíqueme|explícame|explicame|hábleme|háblame} {un poco|algo|
          } más {de|sobre|acerca|} {eso|esa|ese|esto|lo|la|su|qué|lo que}
        cuando {dice|dices|decís|dicen|habla de|hablás de|hablas de|menciona} * {qué|a qué|en qué|se refiere|
          te refieres|quiere decir|quieres decir}
        {es|sería|se trata|va} {más|} {por|una cuestión de|un tema de|cuestión de|tema de|por el|por la|el precio|
          el momento|de} * {o} {por|de|es|hay|el|la|más|también|algo}
        {en qué|de qué|por qué} {sentido|manera|aspecto|forma} {lo|le|se|es|}
        {además|aparte|más allá|fuera} {de|del} {precio|eso|coste|costo|dinero|tema}
        {qué|que} {tendría|tendrían|debería|haría falta} {que|} {pasar|ver|ocurrir|cambiar|cumplir*|darse|para} {para|
          }
        {hay|habría} {algo|alguna cosa|algún motivo|alguna razón|algo más} {detrás|en concreto|concreto|en particular|
          que le|que te|que les} {detrás|le|te|preocupe|haga|frene|}
        {qué|que} {salió|fue|falló|pasó} {mal|exactamente|aquella vez|la última vez|en concreto|esa vez}
        {qué|que} {significa|quiere decir|implica} {para usted|para ti|para vos|para ustedes|para vosotros|eso para|
          caro|exactamente}; {como qué|cómo qué|por ejemplo qué|cómo así|por qué motivo|por qué razón}
        {qué|que} {necesita|necesitas|necesitás|necesitan|le falta|te falta|les falta|tiene|tendría} {que|} {pensar*|
          para sentirse|para estar|para decidir*|para ver*|valorar|consultar}
        {de|a} {qué|cuánto} {estamos hablando|habla exactamente}
        me {ayuda|ayudas|ayudás|ayudaría} a entender {qué|por qué|mejor|su|tu|lo}
        {ayúdeme|ayúdame|ayudame} a entender {qué|por qué|su|tu|mejor|lo que|eso|esa}
        {caro|barato|difícil|pronto|tarde} {por qué|en qué sentido}; ! {eso|esto} es {exactamente|justo}
        ! qué {es lo que más} {le gusta|valora|les gusta|te gusta}; ! a lo que {me|se} refier*
        ! qué {le|les|te} hace falta {hoy|en}
        es que {no|} {se fía|se fían|te fías|le|les|te|confía|quiere|tiene|al|su|hay|el}
        {qué|que} {fue|es} {lo que|exactamente lo que} {pasó|falló|ocurrió|no|salió}
        con qué {lo|la|los|las} {compara*|comparás|está comparando}; {a qué|que a qué} se {refiere*|refieren}
        {para no|por no} {andar|} {adivin*|supon*}; {de qué|qué} {clase|tipo} de {problema*|duda*|miedo*|riesgo*}
        {hay|tiene|existe} {algo|alguna} {más|} {en concreto|concreto|específico|que le frene|que le preocupe|
          que te preocupe|que te frene|detrás}; {algo más|otra cosa} que le {frene|preocupe|detenga|inquiete}
        {puede|puedes|podés|podría|podrías} {darme|ponerme} un ejemplo
        {qué|que} {le|te|les} hace {dudar|pensar|decir|desconfiar}; {qué|cuál} {exactamente|en concreto}
        qué {hay|habría} detrás; {eso|caro|tarde|complicado} {en qué sentido|por qué}
    """,
    Move.CONFIRM: """
        {eso|esto|le|te|les|os|con eso|con esto} {le|te|les|os|} {aclara|resuelve|responde|contesta|soluciona|despeja|
          tranquiliza|quita|deja más tranquil*|ayuda|da más tranquilidad|cubre|convence|da tranquilidad|
          deja tranquil*|disipa|alivia|sirve} {la|su|tu|las|sus|esa|el|lo|un poco|algo|a|mejor|en algo|de algo|más|
          vuestra|} {duda|dudas|pregunta|inquietud|preocupación|preguntas|tranquil*|que preguntaba|que le preocupaba|
          que me preguntaba|miedo|inquietudes|}
        {he|he logrado|pude|logré} {respondido|contestado|aclarado|resuelto|aclarar*|responder*|resolver*|
          entendido bien|captado bien|explicado} {a|su|tu|la|bien|lo|con|sus|esa|}
        {le|te|les|os} {queda|quedó|ha quedado|quedan} {claro|clara|más claro|alguna duda|dudas|alguna pregunta|
          todo claro}; {queda|quedó|está|ha quedado|es} {claro|todo claro|más claro|clara}
        {le|te|les|os|eso|esto} {hace|tiene|parece que tiene} sentido {para|lo|hasta|esto|eso|a usted|}
        {tiene|hace} sentido {para usted|para ti|para vos|para ustedes|lo que|hasta aquí|hasta acá|esto|eso|}
        me {explico|expliqué|he explicado|doy a entender|sigue|sigues|seguís|seguís hasta|siguen|entiende|entiendes|
          entendés|explico bien}; {es|está|sería} {correcto|así|eso|cierto|eso correcto} {lo que|o|hasta|como|}
        {estoy en lo|voy|le he entendido|lo he entendido|lo entendí|le entendí|te entendí|te he entendido|
          os he entendido|entendí|he entendido|lo estoy entendiendo|te estoy entendiendo|le estoy entendiendo|
          los entendí} {correcto|cierto|bien|bien encaminad*|correctamente|por buen camino}
        {tiene|tienes|tenés|tienen|tenéis|queda|hay|le queda|te queda|les queda|os queda|tendría|quedan} {alguna|
          alguna otra|algún|otra|más|} {duda|pregunta|dudas|preguntas|inquietud|consulta|cosa más} {más|hasta|sobre|
          al respecto|pendiente|que|}
        {hay|queda|falta|me dejo|me olvido|se me escapa} {algo|alguna cosa|algún punto|algo más} {que no|pendiente|
          por aclarar|importante|que le siga|que falte|que te siga|que no haya|que haya|que me haya|que quede|
          en el tintero|por}
        {qué|como|cómo} {le|te|les|os} {parece|suena|parecen} {eso|esto|así|hasta|lo que|hasta ahora|hasta aquí}
        {cómo lo ve|cómo lo ves|cómo lo veis|cómo lo ven|cómo la ve|cómo la ven|cómo ve|qué opina de esto|
          qué opina de eso|qué piensa de esto|qué opinás de|qué opinas de esto}
        ^ {está|estás|están|estáis} {usted|ustedes|} {de acuerdo|conforme|más tranquil*|tranquil*|cómod*|
          satisfech*} {con|hasta|así|ahora|en|}
        {estamos|vamos} {de acuerdo|alinead*|en la misma|bien} {hasta|en|con|}
        {le|te|les|os} {convence|sirve|cuadra|parece razonable|parece bien así|cierra|checa|encaja} {esto|eso|así|la|}
        {con eso|con esto} {quedaría|queda|se queda|estaría|te quedas|quedás} * {resuelt*|tranquil*|cubiert*|
          despejad*|conforme|aclarad*}; {ve|ves|ven|veis} {cómo|lo que quiero decir|la diferencia|a lo que voy}
        {lo he|lo} {resumido|he resumido|resumí} {bien|correctamente}; {me he|me} dejado {algo|alguna}; es así
        ! {le|te|les} {parece bien si|hace sentido agendar|hace sentido que}
        ! {tendría|tiene|hace|haría} sentido {que nos|reunirnos|vernos|agendar|quedar|que quedemos|hablar con|seguir}
        ! {hay|existe} {algo|alguna cosa} que {le gustaría|cambiaría|no funcione|le frustre|le moleste|mejoraría|
          quisiera}; ! qué {le|te|les|os} parece {si|el|la|que|quedar|mañana|reunirnos}
        ! {cómo lo ve|cómo lo ven} para {el|la}
        ! {está|están} {satisfech*|content*|cómod*|conforme*|tranquil*} con {su|el|la|lo que tienen|tu|sus|los|las|
          vuestr*}; ! {eso|esto} {le|les|te} {ayuda|sirve} a
        {le|te|les|os|eso|esto} {deja|deje|quedas|queda|quedás|dejo|dejaría|quedan} {un poco|algo|} más {tranquil*|
          convencid*|segur*|cómod*}
        {quedamos|estamos|vamos|estáis|están} {claros|de acuerdo|bien|alineados} {en|con|hasta|sobre|}
        {lo|se lo|te lo} {repaso|repito|vuelvo a explicar|explico otra vez}
        {todavía|aún} {hay|queda|tiene|tienes} {algo|alguna|alguna duda|algo que}; voy bien
        {me dejo|me olvido de|se me pasa|me falta|olvido} {algo|alguna|nada|alguna cosa}
        {te|le|les|os} cierra {así|esto|eso|la|el|mejor|}
        {lo|la|me|los} {he|} {entendido|entendí|pillé|resumí|captado} {bien|correctamente}
        {está|queda} {más|} claro {así|ahora|eso|esto|}
        {resuelve|responde|aclara|contesta} {eso|esto|} {su|tu|la|sus} {duda|pregunta|inquietud|preocupación}
        {qué|como} {le|te|les|os} {parece|suena} {eso|esto|así}; ! le {late|parece} si; ! les responde
        ! {nadie|no|que|quién} {le|les} {responde|contesta|resuelve|ayuda}
        ! {hay|tiene} algo más que {le|te} {frene|preocupe|detenga|inquiete}
        ! todavía {hay|queda|tiene|tienes} {algo|alguna} {factura|gente|sistema|contrato|tiempo|cliente*|meses}
        ! me falta {un|una|el|la|su|saber|preguntar*}; es así {como|}; ! no le queda claro; ! no te queda claro
        ! no les queda claro
        qué {matizaría|corregiría|añadiría|agregaría} {usted|} {de eso|de lo que|}
        qué {cambiaría|quitaría} {usted|} {de eso|de lo que}
        {le|te|les} {hace sentido|tranquiliza|cuadra|alivia} {un poco|algo|eso|}
        ! qué {cambiaría|quitaría|añadiría} {usted|} {de su|de cómo|en su|en la|si|primero|hoy}
        cómo {le|te|les} {suena|cae|sienta|cuadra|encaja} {eso|esto|así|}; encaja {con|en} lo que
        {eso|esto|con eso} {le|la|lo|te|les} {tranquiliza|deja tranquil*|alivia|cuadra|quitaría|serviría}
        {qué|cómo} le {dice|sale} la {calculadora|cuenta}; ! qué {le|les|te|os} quita
    """,
}
