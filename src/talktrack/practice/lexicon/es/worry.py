"""Spanish: moves that deal with what the customer said, by kinds of words rather than by whole phrases."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

WORRY: Final = {
    Move.REFLECT: """
        {o sea|osea|es decir|de modo|de manera|así|conque|vaya|vamos|ya veo|total|en el fondo|entonces|claro|ajá} que
        ^ {entonces|ajá|claro|ya|ya veo|ah|veo que|vaya} {lo que|a|vos|usted|ustedes|tú|vosotros|os|a usted|su|tu} {*}
          {<siente>|quiere*|querés|busca*|necesita*|molesta| falta|es que|no}; {lo|eso} que {<a usted>|me|más|usted|
          vos|} {más|} {<siente>|<frena>|quiere*|querés|busca*|necesita*|está* diciendo|estás diciendo|quita tiempo|
          escucho|oigo|entiendo|percibo|noto} {*} {es|no es|son|sería|era} {que|no|el|la|los|las|un|una|más|tener|
          poder|volver|perder|quedarse|hacer|quien|cambiar|no poder}
        {dijiste|dijo|dijeron|decías|decía|comentabas|comentaba|comentó|comentaste|mencionó|mencionaste|mencionaba|
          contó|contaste|contaba|contabas|explicó|explicaste| señaló|ha dicho|has dicho|ha contado|has contado|ha
          comentado|habéis dicho|contáis|decís|decíais} {usted|antes|hace un momento|hace un rato|al principio|} que
        {me|nos} {decía|decías|dijo|dijiste|comentaba|comentabas|comentó|contaba|contó|contabas|platicó|platicaba|
          mencionaba|explicaba} {antes|hace rato|usted|} {que|lo de}
        ^ {siente|sientes|sentís|sienten|nota|notas|percibe} {usted|} que; {usted|ustedes|vos|tú|vosotros} {siente*|
          sentís|está*|anda|se siente*|viene|vienen|quisiera| preferiría|lleva*|necesita*} {que|muy|un poco|algo|}
          {<harto>|*}; {está*|anda*|estáis|se siente*|te sentís|le tiene*|os tiene*|lo tiene*|se ve} {usted|muy|un
          poco| medio|bastante|algo|ya|} {<harto>}; ^ {te|le|les|os} {<siente>}; {a usted|a ustedes|a ti|a vos} {lo
          que|} {no|} {le|te|les|os} {<siente>}
        {por|según|con} lo que {le|te|les|os|me|} {entiendo|oigo|escucho|cuenta*|comenta*|dice*|dices|decís|veo|
          percibo|he entendido|platica*|explica*}
        {parece|pareciera|suena|da la impresión|tengo la sensación|me da que|intuyo|percibo|noto|veo|oigo|escucho} {a|
          como|} que; {lo que} {escucho|oigo|percibo|entiendo| noto|capto|veo} {es|ahí}; si {le|te|lo|os|les} {he
          entendido|entiendo|entendí|sigo|capto} bien; {no} {le|te|les} {preocupa|molesta|importa} {tanto|pagar|el|la}
          {*} sino
        {el|su|tu|vuestro} {problema|tema|asunto|dolor|miedo|freno|verdadero problema} {entonces|real|de fondo|aquí|}
          {no es|no sería|sería|es} {tanto|el|la|que|más|de|más bien}
        {ya|} {se llevó|tuvo|le dieron|lo dejaron|la dejaron|le fallaron|os fallaron|le vieron|te vieron} {*} {chasco|
          disgusto|cara|botad*|mala experiencia|tirad*|plantad*}
        {se|os|te} {fía*|fiáis|queda*|quedáis|va*|pasa*|las ve*} {usted|} {más|sin|solo|sola|todo|la vida|el día} {*}
          {que|vendiendo|corrigiendo|haciendo|persiguiendo}
        {quiere*|querés|queréis|busca*|necesita*|le gusta|te gusta|le urge|te urge|le interesa} {*} pero {no|le|te|la|
          el|se|sin|lo}; {básicamente|en el fondo|en realidad|al final| resulta que} {usted*|le|les|te|os|lo que|su|
          tu|no|está*|tiene*|todo}; {no} {os|les|te|le} {da la vida|dan las horas|alcanzan las manos|alcanza el día|
          dan abasto}
        {lleva*|lleváis|llevás} {*} {meses|años|semanas|tiempo|días} {*} {dándole|dando|esperando|sin|con|peleando|
          buscando|aguantando|queriendo|intentando}
        {claro|ya|vale|ok|sí} {entonces|o sea|así que|es que} {*} {ustedes|usted|vos|tú|le|les|os|te|su|tu}; {con lo
          que|así} {me|} quedo {es|con} que
        ! {así|o sea|es decir|de modo} que {le|te|les|os|lo|la|} {llamo|propongo|voy|hay que|firme*|decída*|puede|
          podría|podrá|tendría*|vaya|vea|dormir*|no se preocup*|podés| puedes|aproveche|si le|si quiere|si gusta|
          cuando quiera|nosotros|nuestr*|cualquier}; ! {así|o sea} que {también|} {sos|es} {de|hincha}; ! así que
          felic*; ! {o sea|así} que {con esto|ahorra*|deja*|sale|gana}; ! {claro|vamos|vaya} que {sí|no|se puede|
          puede}; ! parece que {le doliera|llueve|va a llover}; ! {dijo|dice|decía} {mi|la|el|un} {*} que
        ! {me} {dijeron|contó su|contaron|dijo un}; ! {le|te|les} {preocupa|gusta|interesa|molesta|gustaría} {más|
          algo|esto|eso|que {tome|grabe|apunte}}; ! cuando {me|} dice*; ! para decir
        ! {le|te|les|os} {falta|faltan|cuesta|gusta|preocupa|interesa|molesta|importa} {*} o; ! veo que no es {el|
          buen}; ! {le|te} {sobra|basta} con
        ! {busca*} {es|} lo más barato; ! {lo que} {usted|} plantea es {un|una} {*} importante; ! si {lo que|} busca;
          ! {lo que} {gan*|ahorr*}; ! con lo que {me|} {pag*|cuesta}
        ! {suena|parece} {a que|que} {ha|han|fue|debió} {*} {difícil*|dur*|pesad*|frustrant*}; ! {por lo que|lo que}
          {*} no {somos|le conviene|creo}; ! {entiendo|comprendo} {perfectamente|} que
        ! {le|te|les} entiendo {perfectamente|muy bien}; ! {lo que} quería decir; ! se nota que; ! {lo que} haría es;
          ! {no|sin} {le|se|} quede; ! {le|te} cuesta {nada|solo|#}; ! ya veo que no es el caso
        ! {decía*|contab*|dije|comentab*} yo; ! como le {decía|dije|comentaba|contaba}; ! le decía que; ! {pero|y}
          {ya|} le {dije|expliqué}; ! {o sea|así} que {cerramos|quedamos|firmamos|listo}
    """,
    Move.SUMMARISE: """
        {resum*|recapitul*|sintetiz*|recapitular|repasemos|repaso|en síntesis|en resumidas cuentas|en definitiva|en
          pocas palabras|en dos palabras|a modo de resumen|a grandes rasgos| haciendo memoria|hago memoria|hagamos
          memoria|haciendo balance|si junto|si juntamos|juntando|le junto|ordenando|ordeno|dejame ordenar|déjeme
          ordenar|déjame ordenar|déjeme juntar| recogiendo|recojo|poniendo en limpio|para poner orden|hago un
          recuento|haciendo un recuento|recuento|la foto es|el mapa es|el panorama es|el cuadro es|la situación es}
        {lo|todo lo|con lo|de lo|con todo lo|de todo lo} que {me|nos|usted|le|hemos|he|ha|llevamos|} {ha|has|han|
          habéis|fue|va|vamos|} {dicho|contado|comentado|apuntado|anotado|hablado| conversado|platicado|contando|
          diciendo|comentando|ido contando|ido diciendo|dijo|contó|dijiste|contaste|visto} {*} {es|esto|tenemos|hay|
          son|me quedo|quedo|para|veo|saco|aquí|primero|el mapa}
        {me|yo me} {quedo|llevo} {con|apuntad*|anotad*|grabad*} {que|dos|tres|esto|estos|lo siguiente|#}; {lo que|
          esto} {saco|tengo|llevo|apunté|anoté|he apuntado|me llevo|he anotado} {en claro| anotado|apuntado|} {*} {es|
          esto|hasta}; {le|te|les|os} {repito|leo|devuelvo|enumero|junto|cuento} lo que {he|me|fui|tengo|fue|voy|
          llevo}; {para|por} no dejarme nada
        {por una parte|por un lado|primero|de entrada|por lo pronto} {*} {por otra|por otro|y por|segundo|después|
          además|luego|y encima|y luego}; {por otra parte|por otro lado|por otra|por el otro} {el|la|está|lo|los|las|
          su|tu}; primero {está|lo de|el tema|que|los|la|el}; {hasta aquí|hasta acá|hasta ahora|de momento} {llevo|
          llevamos|tengo|tenemos|entendí|entiendo|sé|va}
        {tres|dos|cuatro|varias|varios|un par de|#} {cosas|temas|puntos|frentes|preocupaciones|problemas|prioridades|
          necesidades|requisitos|condiciones} {sobre la mesa|me|claras|claros| abiertos|encima|entonces|distint*|que
          me|que le|principal*|a la vez}; {hay|tenemos|son|tengo|veo} {*} {tres|dos|cuatro|#} {cosas|temas|puntos|
          frentes|problemas|prioridades|preocupaciones}
        {anoté|apunté|entendí|tengo|tomé nota|he anotado|he apuntado|he entendido|capté} {bien|todo|correctamente|de
          todo} {lo|todo|esto|que|*}; {le|te|la|lo} voy {captando|entendiendo|siguiendo|pillando| agarrando}; {a ver|
          déjeme|deja|déjame|dejame|permítame} {si|ver si|comprobar|confirmar|repetir|repasar|ver|que lo|asegurarme}
          {entendí|te sigo|le sigo|lo tengo|tengo|lo|todo|que|si|de que| repita|he entendido|voy}; {entonces|bueno|
          pues|así que|o sea|total} {tenemos|tengo|sería|van|son|recapitulando|queda} {que|dos|tres|#|por un lado|por
          una parte|*}
        ! {déjeme|deja|déjame|a ver|permítame} {ver|si} {*} {disponible|precio|sistema|agenda|hay|puedo|puede|queda*};
          ! en definitiva {es|nuestr*|le|firm*}; ! {primero} {le|te|nos|vamos|me|usted}
        ! {entonces|pues} {tenemos} {un|una} {trato|acuerdo|cita|reunión}; ! {tengo|tenemos|hay} {dos|tres|#}
          {opciones|planes|modelos|colores|tipos|clientes|sedes|plazas|modalidades|versiones}; ! tenemos que; ! tengo
          que; ! {son} {dos|tres|#} {minut*|mil|euros|pesos|años|cuotas|meses|días|horas}; ! {hoy} {*} repasar; !
          {repasar|repaso} {tres|dos|#|lo que|juntos|con}; ! resum* {rápido|} {por|en} qué
        ! {entonces|así que|pues} son {mil|#|cien}; ! {un|su|tu|el} {resumen|recuento} {semanal|diario|mensual|de
          gastos|de}
    """,
    Move.ACKNOWLEDGE: """
        {es|son|está|sería|resulta|suena|me parece|parece|encuentro|era} {muy|súper|re|totalmente|de lo más|
          perfectamente|completamente|apenas|bien|del todo|lo más|bastante|absolutamente|} {<lógico>} {que|lo|su| tu|
          eso|esa|y|querer|dudar|tener|preguntar*|pensar*|con|después|*}; ^ {<lógico>} que; {obvio|claro|normal|
          lógico|cómo no|cómo no va a|con razón|natural} {que|} {le|te|les|os|se|esté*|quier*|lo|tenga*| dude*|
          pregunt*|va}; {<lógico>} {su|tu|esa|vuestra} {<duda>}; {su|tu|vuestra|esa|ese} {<duda>} {es|me parece|tiene|
          la|está}
        {me hago|nos hacemos} cargo; {me pongo|poniéndome} en {su|tu|vuestro|sus|tus} {lugar|zapatos|piel|pellejo};
          {en} {su|tu|vuestro} {lugar|caso|situación|pellejo} {yo|también|cualquiera|} {*} {haría|estaría| pensaría|
          dudaría|preguntaría|querría|andaría|igual|mismo}; {yo|a mí|cualquiera|uno} {también|} {me|lo|} {*} {dudaría|
          desconfiaría|preguntaría|pensaría|enfadaría|molestaría|preocuparía|costaría|andaría| pasaría|lo mismo|
          precavid*|desconfiad*|enojaría|mosquearía}; {yo|a mí} también
        {buena|excelente|muy buena|gran} {objeción|observación|apreciación}; {buen|muy buen|gran} punto; {punto|tema|
          asunto} {muy|} {importante|válido|clave|delicado}; {lo que} {usted|} {plantea|comenta|dice|menciona} {usted|
          } {es|tiene|me parece}; no {lo|la|se lo|te lo} {quiero|voy a} {pasar por alto|negar|discutir}; {para|} qué
          {negarlo|nos vamos a engañar}; {no le|no te} falta razón; {tiene|tienes|tenés|tenéis| tienen|lleva*} {usted|
          } {toda|mucha|} {la|} {razón|derecho} {en|de|a|y|para|del|con|}; {le|te|os|les} doy la razón
        {es|son|sí es|ya es} {un|una|mucho|mucha|bastante|un montón de|un buen} {gasto|desembolso|dinero|plata|
          dineral|inversión|esfuerzo|compromiso|cambio|decisión|paso|salto|lana|guita|montón de plata|cantidad|tema|
          responsabilidad} {fuerte|importante|grande|seria|delicad*|que|de familia|y|muy|considerable|enorme|lo}; {sé|
          yo sé|ya sé|me consta|soy consciente|entiendo|reconozco} {de|} que {en este|ahora|cada|no|cambiar|es|le|la|
          los|esto|hoy| con|ha sido|fue|vienen|está*} {*} {peso|fácil|difícil|pereza|cuenta|importante|dinero|momento|
          mal|caro|molest*|complicad*|tiempo|respeto|frustrant*|dura|duro}
        {ha|han|habrá|habrán|debe|debió|tiene que|tuvo que|suena|sonó|parece|imagino|me imagino|supongo} {de|a|que|}
          {que|} {ha|han|haber|ser|sido|es|fue|lo|} {*} {frustrant*|difícil*|duro|duros|dura|pesad*|agotador*|molest*|
          desesperant*|estresant*|incómod*|horrible|complicad*|fastidio|faena|rabia|coraje|impotencia|angustia*|
          desagradable|cansado|cansador}; {qué|vaya|menuda|menudo|híjole|uf|uy|pucha|caray|ay} {qué|} {frustrant*|
          duro|difícil|pesad*|mal|garrón|lata|faena|rabia|coraje|impotencia|bajón|feo|fea|fiasco|desastre|chasco|
          putada|embole|embrollo|mala experiencia|mal trago|disgusto|palo|fastidio|pena} {que|lo|eso|debe|le|*}
        {no tiene|no hay} {por qué|que|prisa|ninguna} {tomarla|decidir*|ninguna|prisa|que|para} {hoy|ya|ahora|decidir|
          *}; {tómese|tómate|tomate} {el|su|tu|todo el} tiempo; {es} una decisión {importante|seria|de|familiar|que}
        {está|estás} {en|} {todo|} {su|tu} derecho; {faltaba|faltaría} más; {agradezco|gracias|valoro|aprecio} {mucho|
          por|que|} {que|} {me|lo|su|tu|la} {lo|} {diga*|decir*|digas|franqueza|sinceridad|claridad|planteé|plantear*|
          comente*|coment*}; {hace|hacés|haces|hacéis} {usted|} {bien|muy bien} en; {me parece|es} {muy|} {bien|
          sensato|correcto|prudente} que {lo|quiera|compare|pregunte|consulte|se tome|lo mire}
        {a nadie|a cualquiera} {le|} {gusta|hace gracia|agrada|apetece|pasa|fastidia|molesta|daría|duele}; {la|lo|le|
          te|os} {entiendo|comprendo} {a nadie|don|doña|licenciad*|de verdad|totalmente|y|perfectamente|*}
        {nos|me} {lo|la|} {dice*|comentan|plantea*|preguntan} {mucha|mucho|muchos|muchas|casi|varios}; {lo sé|ya lo
          sé} {y|cambiar|da|es}; {cambiar|cambiarse|moverse|mudarse} {da|es|cuesta|siempre} {*} {pereza|lata|respeto|
          miedo| cuesta|rollo|lío|vértigo}; {sí|claro|ya|uf} {suena|es|debe ser|tiene que ser} {pesad*|duro|difícil|
          frustrant*|feo|complicad*|un}; con {razón|motivo} {está*|anda|te|le|se}; {comprensible|entendible}; {cómo
          no} {va|iba} a
        ! {qué} pena {don|doña|con|llam*|molest*|usted|le|no|la|señor*|haber*}; ! {con razón|no me extraña|normal}
          {que|} {su|tu|no le|le} {va|vende*|mujer|lo|dej*|negocio|tienda}; ! ya veo; ! {claro que sí}
        ! {le|te|les} entiendo que; ! {por} lo que le entiendo; ! {entiendo|comprendo} que {usted|hoy|ahora|la|el|los|
          las|son|llevan|tienen|trabajan|no es} {que|*} {lleva|usan|tiene|manejan|decide|es que|buen}; ! {buena}
          {idea|noticia|pregunta}
        ! {es} {un|una} {inversión|decisión} {que|rentable|segura|inteligente}; ! {sería|es} {un|una|muy|} {gran|buen|
          buena|inteligente} {decisión|inversión|idea}; ! {no} {lo|le|te|la} {entiendo|comprendo|entiende*}; ! {si|a
          ver si} {lo|le|te|la| los|} {entiendo|entendí|comprendo}; ! {es|sería} lo {normal|lógico|natural|justo} {es|
          sería|en|hoy}; ! {qué} mal {momento|lo}; ! {toda|} la razón {por|de} {la|mi|ser}; ! {la} razón {por|de|es};
          ! razón social
        ! {le|te} {agradezco|gracias} {su|por su|por} {tiempo|atención|atender*|llam*}; ! {me imagino|imagino} que
          {tiene*|usa*|ya|lleva*}; ! {dónde|qué|cuál} {*} {difícil|complicado}; ! gracias por {decir*|su|la} {*}
          dirección
    """,
    Move.CLARIFY: """
        {a|} qué {se|te|os} {refiere*|refieres|referís|está* refiriendo} {usted|exactamente|con|cuando|}; qué
          {quiere*|querés|queréis|quiso|quisiste} {usted|} decir* {exactamente|con|cuando|}; {qué|a qué} {entiende*|
          entendés|llama|llamas| llamás|llaman|considera*|es para usted|es para ti|es para vos|sería para usted}
          {usted|} {por|*}; {qué|cuándo|cuánto} {sería|es|significa} {*} {para} {usted|ti|vos|ustedes|vosotros|él|
          ella}
        {cuando|si} {me|usted|vos|tú|ustedes|} {me|} {dice*|dices|decís|habla*|hablas|hablás|comenta*|menciona*|decía|
          dijo|dijiste} {de|que|eso|lo|*} {a qué|qué|por|es|con|cuánt*|de qué|de cuánt*|en qué|se|te|exactamente|
          concretamente|cómo|para cuándo|quién}
        {caro|cara|mucho|difícil|complicad*|lento|lejos|tarde|riesgos*|pronto|mal|mala|decente|rápido|poco|distint*|
          diferente} {*} {en qué|por qué|comparado|respecto a|con respecto|frente a|en comparación|para quién|
          comparándol*} {sentido|con| a|qué|*}; {con|a|respecto a|frente a} qué {lo|la|los|las} {está*|compar*|estás|
          estáis} {comparando|}; {en qué|de qué|por qué} {sentido|aspecto}; {en qué} se basa*
        {qué|cuál|que} {es|parte|cosa|cosas|punto|aspecto|detalle|cláusula|fue|era|} {es|son|del|de la|de lo|
          exactamente|concretamente|en concreto|} {*} {lo|la|el|los|que|} {que|} {más|menos|} {no|} {le|te|les|os|la|
          lo} {no|acaba de|termina de|acaban de|} {<frena>}
        {qué|cuál} {*} {exactamente|concretamente|en concreto|en específico|específicamente|puntualmente|en
          particular|precisamente}; {exactamente|concretamente|puntualmente} {qué|cuál|a qué|en qué}
        {no|} {le|te|les|os} {<frena>} {por|el|la} {el|la|los|las|lo|} {*} o {por|el|la|es|hay|que|es por|más|porque};
          {es|sería|va|se trata|tiene que ver|lo dice*|viene} {más|} {por|con|de|un tema de|una cuestión de|cuestión
          de|cosa de|tema de} {*} o {es|por| de|hay|que|más|también|con|la|el|algo|simplemente|una cuestión}; {le|te|
          les|os} {preocupa|inquieta|da miedo|asusta|molesta|frena} {más|} {que|el|la} {*} o {que|el|la|más}
        {lo|} {dice*|decís|comenta*|pregunta*} {usted|} por {algo|alguna|lo|experiencia|*} {en concreto|concreto|en
          particular|que|*}; {ese|esa|esos|esas|el|la|su|tu|vuestra} {<duda>} {de|a|que|con|} {*} {viene|es|por|de
          dónde|a qué|tiene que ver|surge|nace}; {de dónde|por dónde|de qué} {le|te|les|} {viene*|sale|nace|surge|va}
          {esa|ese|la|el} {<duda>|*}
        {qué|cuál} {<duda>|duda concreta} {*} {tiene*|tenés|tenéis|le|te|les|os|queda*|es|sería|concret*}; {cómo} que
          {no|*}; {qué|cuál} {hay|habría|está} {detrás|debajo|en el fondo} {de|}; {hay|había|habrá} {algo|alguna cosa|
          otra cosa|otro motivo} {más|} {que|detrás} {la|lo|le|te|les|de} {esté|frene*| frenando|preocup*|inquiet*|
          haga|detenga|eche}; {más allá|además|aparte|fuera|aparcando|dejando} {del|de|de lado|aparte|el} {*} {hay|
          qué|algo|otra|existe|queda}
        {puede|puedes|podés|podría*|podrías|me|pudiera} {usted|me|} {dar*|poner*|concretar*|aclarar*|precisar*|
          especificar*|explicar*|detallar*|ser|da|das|pone} {un|} {poco|ejemplo|más|mejor|caso|qué fue|qué es|qué
          parte|a qué|por qué no|eso}; {darme|ponerme|dame|deme|póngame|me da|me pone} un ejemplo
        {por qué|por qué motivo|por qué razón} {lo|le|te|} {siente*|dice*|decís|dices|cree*|creés|piensa*|pensás|
          considera*} {que|eso|usted|así}; {qué} {le|te|les|os} hace {decir|pensar|dudar|creer|sentir|desconfiar|
          suponer|temer} {eso|que no|que lo|*}
        {qué} {tendría*|tiene*|tenés|tienen} que {pensar*|consultar*|hablar*|ver*|haber hecho|valorar|revisar}; qué
          {es|} {exactamente|} lo que {tiene*|tenés|hay} que {consultar*|pensar*|hablar*|ver*}; {qué|cuánto} {plazo|
          margen|cantidad|cifra|condición|garantía} {le|te|os|les} {daría| dejaría|parecería|haría|sería|necesitaría};
          {qué|cómo} {fue|salió} {*} {mal|falló|no le gustó|pasó} {*} {otra vez|anterior|vez pasada|última|aquella|};
          decime la verdad
        {qué|cuánto} {es|sería|significa} {exactamente|} {*} más adelante; más adelante {*} {cuándo|para|un mes}; {de}
          {qué|cuánt*} {*} {estamos|está*|estás} {hablando|pensando}; {qué|cuáles} malas experiencias; {es|será} {un
          tema|una cuestión|cosa|cuestión} de {*} o de
        {se refiere|te refieres|te referís|os referís|quiere decir|querés decir|quieres decir} {usted|} {a|a que|que|
          al|con}; {miedo|temor|reparo|duda} a {qué|que} {exactamente|concretamente|en particular|}
        ! {el|la|los|las} {suelo|casa|piso|local|pared|techo|coche|auto|cocina|motor|agua} {es|son} {*} o; ! {cuando}
          {*} {qué|cómo} {hac*|hag*|pasa*|le hacen|se organiz*}; ! {qué} {tendría que} {tener|pasar|haber|ocurrir}; !
          {le} quita el sueño
        ! {le|te|les|os} {gusta|gustaría|gustó} {más|que|hacer|ver|cambiar|mejorar|tener}; ! {qué} es lo que {más|
          mejor} {le|te|les|os} {gusta|funciona|valora|gustó}; ! es por {la|el} {*} que; ! me refiero; ! {le|te}
          {pongo|doy} un ejemplo; ! {con esto|con eso|así} {*} más {tranquil*|cómod*}
        ! {hay} {algo|alguna} más {*} o lo damos; ! {queda} claro {lo|ahora|así|hasta|todo|eso|esto|con}; ! {bronca|
          rabia} {le|te} da; ! {qué} {le|te|os|les} hace pensar que {el|la} {problema}; ! {por qué|cómo} {decidi*|
          eligi*|cambi*}; ! {prefiere*|usa*|tiene*} {*} o
    """,
    Move.CONFIRM: """
        {le|te|les|os|se|lo|me|} {queda|quedó|ha quedado|quedaría|quedan} {más|ya|todo|bien|} {claro|clara|claros|
          clarísimo|resuelt*|aclarad*|tranquil*|conforme*|satisfech*|cubiert*|zanjad*} {lo|eso|así|ahora|la|el|con|
          todo|hasta|*}
        {con|} {esto|eso|lo que|esta|así} {le|te|les|os|se|lo|} {he|} {resuelve|resuelto|aclara|aclarado|responde|
          contesta|despeja|tranquiliza|quita|da|siente*|quedaría|queda*|deja|convence|cierra|funciona|alivia|cubre|
          soluciona|solucionaría|resolvería| serviría|ayuda|cuadra|parece} {más|eso|la|su|tu|ese|lo|mejor|bien|ya|
          algo|el|} {*} {tranquil*|duda|dudas|preocupación|inquietud|pregunta|cómod*|tema|miedo|resuelt*|claro|segur*|
          conforme|tranquilidad|confianza|reparo}
        {responde|contesta|resuelve|aclara|despeja|deja|tranquiliza|quita} {eso|esto} {a|} {la|su|tu|más|} {*}
          {tranquil*|duda|dudas|pregunta|inquietud|preocupación|usted|claro}; {he|} {conseguido|logrado|podido|pude|
          logré|alcancé a|le he|te he|os he|he} {resolver*|aclarar*|responder*|resuelto| aclarado|respondido|
          contestado|explicar*|explicado|tranquilizado|disipado} {su|tu|la|lo|bien|*}; {lo|le|te|la|} {he|}
          {entendido|entendí|captado|capté|pillado|comprendido|comprendí|cogido|seguido|resumido} {bien|correctamente|
          mal|todo|lo que|*}
        {voy|vamos} {bien|por buen camino|desencaminad*|encaminad*|muy perdid*} {o|hasta|}; {es|era|sería|está|
          estaría} {eso|así|correcto|ese|esa|esto} {lo|correcto|más o menos|o|bien|} {que|} {le|te|quería*|querías|
          buscaba|} {*} {decir|preocup*|frenaba|buscaba|preguntaba|inquietaba|o|así|}
        {me|se me} {dejo|falta|olvido|escapa|he dejado|queda|dejé|olvida|pasa|olvidó} {algo|alguna|nada|alguno|algún|
          una cosa}; {me|se|sí me} {explico|estoy explicando|explicando|sigue|entiende|he explicado|expliqué|entendió|
          doy a entender} {bien|hasta|lo|o|}; {estaríamos|estamos|quedamos|quedaríamos} {todos|ya|} {de acuerdo|
          claros|alineados|en la misma}; {así|ahora} {sí|ya|} {le|te|les|os|lo} {funciona|cuadra|encaja|convence|ve|
          cierra|tinca|late|ves} {mejor|más|o|el|la|}; {ya|} no {le|te|les|os} {<frena>} {tanto|}
        {se|te|os|la|lo} {queda*|quedaría*|quedás|siente*|sentís|sentiría*|nota*|deja|dejo|dejaría} {usted|} {ya|}
          {más|algo más|un poco más} {tranquil*|segur*|cómod*|conforme*|confiad*|aliviad*} {con|sabiendo|así|ahora|
          respecto|o|de}
        {lo|la|los} {damos|dejamos|doy|dan|das} por {cerrad*|resuelt*|aclarad*|zanjad*|buen*|superad*}; {queda*|hay|
          tiene*|tenés|tenéis|te queda|le queda|os queda|les queda} {alguna|algún|algo|otra|todavía|} {duda|dudas|
          cabo|fleco|pregunta|preguntas|inquietud|algo|pendiente} {con|de|sobre|suelto| suelt*|más|por|al|respecto|
          respecto a|que|en|}; {todavía|aún} {le|te|les|os|lo} {queda|brinca|preocupa|hace|frena|inquieta|ve*} {algo|
          alguna|ruido|duda}; {sigue*|seguís} {teniendo|preocupad*|con} {*} {duda|por|eso|miedo|lo}
        {eso|esto|así|ahora} {le|te|les|os|la|lo} {da|deja|daría|dejaría|tranquiliza|alivia|parece|convence|cierra|
          cuadra|aclara|sirve|hace|ayuda} {más|mejor|algo|un poco|} {tranquilidad|confianza|tranquil*|seguridad|paz|
          justo|razonable|bien|sentido|claro|*}; {ve|ves|veis|ven} {usted|} {ahora|ya|mejor} {más|} {claro| la|el|
          cómo|lo}; {es así}; {correcto|cierto|exacto|verdad|es correcto|voy bien|me equivoco|es así} {o|}; {se
          entiende} {hasta|bien|lo|}; {hace|tiene|le hace|te hace} sentido {lo|eso|esto|así|hasta|}; {coincide*|
          concuerda*|está* de acuerdo} {conmigo|con|en|}
        ! {por qué|cómo|qué|quién|cuándo|cuánto|dónde} {*} {resuelve|resuelven|aclara|responde|contesta|queda}; ! no
          {le|te|les|os} {<frena>} {por|el|la|del|de} {*} o; ! {qué|cuál} {*} no {le|te|les|os} {<frena>}; ! {quita}
          el sueño; ! {lo que} {no} {le|te} {<frena>}
        ! {alguna|una|algún} vez; ! cierto que; ! {es|lo} cierto {es|que}; ! es verdad que; ! {plan|producto|modelo|
          opción} {le|te} {sirve|conviene|cuadra} más; ! {qué|cuál} le sirve; ! {está|están|sigue} {conform*|satisf*|
          content*|tranquil*} con {su|tu|el|la|los}
        ! {hay} {algo|alguna cosa} {más|} que {*} {cambiar*|mejorar*|gustaría|necesit*}; ! {le|te} queda {lejos|cerca|
          tiempo|mucho|contrato|permanencia}; ! {le|te|os} queda {bien|mejor} {si|el|la|mañana|a}; ! {los|sus|las}
          {clientes|empleados} {*} {contentos|satisfechos}
    """,
    Move.ADMIT_LIMIT: """
        {eso|esto|ahí|ese|esa|eso sí|en eso|hoy|ahora mismo|todavía|por ahora|de momento|aún|ahorita|honestamente|
          sinceramente|la verdad|lamentablemente|desafortunadamente} {todavía|aún|sí|no se|ya|modelo|dato|parte|
          función|servicio|la verdad|*} no {se|lo|la|los|las|le|te|se lo|se la|te lo|nos|me|} {*} {hacemos|hace|
          tenemos|tengo|cubre|cubrimos|incluye|ofrecemos|puedo|podemos|puede|garantiz*|asegur*|promet*|llega|llegamos|
          lleva|trae|viene|soporta|manejo|manejamos|conozco|sé|sabría|alcanza|existe|está|funciona|contempla|
          trabajamos|resuelto|resuelve|contestar|responder|aguanta|sirve}
        no {se lo|se la|te lo|te la|os lo|le|te|les|lo|la|nos|} {puedo|podemos|podría|podríamos|quiero|voy a|vamos a|
          sabría|me atrevo a|sé|quisiera|me comprometo a} {a|} {garantiz*|asegur*|promet*|decir*|contestar*|
          responder*|confirmar*|inventar*|mentir*|engañar*|jurar*|dar* una fecha|dar* ese dato|comprometer*}
        no {lo|la|} {hacemos|tenemos|ofrecemos|cubrimos|manejamos|trabajamos|vendemos|contamos|disponemos|llegamos|
          instalamos|repartimos|enviamos|atendemos|damos|alquilamos|trabajo|manejo|conozco} {con|de|a|en|servicio|
          envíos|ese|esa|eso|esta|este|esos|los|las|todavía|aún|trabajos|soporte|versión|integración|app| sucursal|
          oficina|atención|esa parte|*}; no {llega|funciona|es compatible|se integra|se conecta|sirve|aguanta|viene|
          lleva|trae|incluye|cubre|soporta|permite|tiene} {con|en|a|el|la|los|las|más de|ese|esa|garantía|calefacción|
          cobertura|bien|todavía|aún|*}
        no {tengo|traigo|manejo|dispongo} {*} {idea|dato|datos|información|cifra|respuesta|a la mano|a mano|certeza|
          seguridad|constancia|número|números|detalle}; {desconozco|ignoro|no sabría} {si|cómo|cuánto|decir*|el|la|
          cuál|*}; {no|tampoco} {lo|} {sé|conozco} {decir*|cuánto|si {esa|ese|su|vuestr*|el|la|funciona|se|es}|
          exactamente|tanto| con|bien|al detalle|a ciencia}; {le|te|se lo|te lo|les|lo} {quedo a deber|debo|averiguo|
          confirmo|consulto|pregunto|miro|investigo|verifico}; {tendría|tengo|tiene|habría|tendríamos|lo tendría|
          debería} que {consultar*|preguntar*|mirar*|verificar*|averiguar*|confirmar*|revisar*|checar*|ver*} {con|lo|
          la|un|el|técnico|*}
        {nuestro|el|su|la|nuestra|mi} {punto|lado|parte} {débil|flaco|floja|flojo|más débil}; {flojeamos|cojeamos|
          somos más {lentos|caros|débiles|pequeños}|somos flojos|vamos por detrás|estamos verdes|nos ganan|nos lleva*
          ventaja|nos superan|son mejores|lo hacen mejor}; {ellos|la competencia|otros} {*} {mejor|ventaja|ganan|
          adelante|superan} {que nosotros|ahí|en eso|}; no {somos|soy|es|son} {los|las|el|la|lo} {más|mejor*} {barat*|
          rápid*|económic*|grande*|fuerte|baratos|bonit*|completo|en|*}
        {le|te|les|os|siendo|si le|si te|para|voy a|seré|seré muy|quiero ser} {soy|ser|serle|serte|seros|sincer*|}
          {muy|} {sincer*|honest*|franc*|clar*|transparente} {con usted|contigo|con vos|}; no {le|te|les|os} {voy a|
          quiero|pienso} {mentir|engañar|vender humo|decir una cosa|negar}; {para qué} {se lo|te lo|le|} {niego|
          miento|voy a mentir|negar*}
        {solo|sólo|únicamente|de momento solo|por ahora solo} {está|funciona|lo tenemos|trabaja*|opera*|cubre|
          atiende*|sirve|hay} {*} {español|inglés|android|iphone|ciudad|península|capital|horario|días laborables|
          zonas|*}; {está|sigue|anda} en {desarrollo|pruebas|camino|beta|proceso}; {batería|autonomía|garantía|
          cobertura|señal} {no|se cae|*} {aguanta|dura|llega|cae|pierde}
        {se|} {cae|corta|pierde|va} la {señal|cobertura} en; {en|con} {*} la {señal|cobertura} {se|no|es|falla};
          {depende} de {la aduana|el proveedor|terceros|el ayuntamiento|*}; no {le|te|se le|se lo} {va a|voy a|}
          {sacar|saca} {partido|provecho|jugo}; {me temo} que {no|eso|ahí|todavía}; {eso} {nos|se nos|me} {falta|
          escapa|supera|queda grande|pilla}
        {no es|no está|no va a ser} {perfect*|magia|la panacea|para todo|instantáneo|inmediato|tan rápid*|compatible|
          disponible|incluid*|homologad*|pensad*}; {tiene|tenemos|tengo} {sus|una|un|algunas} {limitacion*|límites|
          pega|pegas|fallo|desventaja*|contra*|inconveniente*}; {hay|había|tuvimos} {cosas|casos|una parte} que no;
          {hemos|habíamos|tuvimos} {tenido|} {problemas|fallos|quejas} con
        ! {usted|ustedes|vos|tú|su|tu|ellos|nadie|gente|cliente*} no {lo|la|le|se|} {sabe*|tiene*|puede*|hace*|cubre*|
          llega*|entiende*|sirve|vale*}; ! {no} {le|te|les|os} {conviene|compensa|merece|sirve lo}; ! {no} somos {la|
          lo|los|el} {mejor|que|más|} {opción|usted|que|adecuad*|indicad*}; ! {si|cuando|por qué|aunque|porque|con lo
          que|que} {*} no {funciona*|sirve*|tiene*|cubre*|llega*|cierra*|le|te|les}; ! {le|te} {confirmo|reviso} {la|
          el} {cita|reunión|visita|fecha|hora}; ! no {tenemos|hay|tiene|hacemos} {permanencia|prisa|letra|cláusulas|
          costes|costos|comisiones|compromiso|plazo|penalización|penalizaciones|sorpresas|que}
        ! {le|te|les} pregunto {un|si|algo|una|por|unas|cómo|qué|rápido}; ! {no} {se|le|te|} {puede|puedo} {permitir|
          perder|hablar|esperar|dejar|quejar|hacer nada}; ! no {le|te} {voy a|quiero} {quitar|robar|molestar|insistir|
          entretener|presionar|mejorar}; ! no {es|son} {el|la|un|su} {caso|momento|problema|precio|trabajo}; ! {para}
          {serle|ser} {franco|sincero} {usted|}
        ! {no} {lo|la|} {compr*|contrat*|gast*}; ! {y|o} no {funciona|sirve|llega|cubre}; ! no les funcionó; ! {no sé}
          {qué|cómo|para qué|ni|si {usted|le|les|te|ya}}; ! no sé ni; ! eso no {le|te} {preocupa|molesta|pasa|gusta|
          sirve|convence}; ! hoy no {le|te|tienen|tiene|es|hay}; ! {el|la|su|tu} {*} todavía no está
        ! {no} {se|lo|te} {lo|} {piense|puedo} {más|}; ! {no} {incluye|tiene} {permanencia|compromiso|coste|costo|
          letra|sorpresa*}; ! me {debe*}; ! no {trabajan|tenéis|tienen|tienes|tenés|hacen|hacéis}; ! no {sirve|vale}
          {usted|para nada}
    """,
}
