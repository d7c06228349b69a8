"""Spanish: the moves that ask for a step, fairly or not."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

CLOSING: Final = {
    Move.NEXT_STEP_ASK: """
        {podríamos|podemos|podamos|le parece si|te parece si|les parece si|os parece si|le parece bien si|
          te parece bien si|les parece bien si|os parece bien si|qué le parece si|qué te parece si|qué les parece si|
          qué os parece si|le importa si|y si|si quiere|si quieres|si querés|si le parece|si te parece|si les parece|
          si os parece|por qué no|propongo que|le propongo que|te propongo que|les propongo que|le propongo|
          te propongo|les propongo|sugiero que|le sugiero|me gustaría|me gustaría que|quisiera|quisiera que|querría|
          le gustaría que|te gustaría que|les gustaría que|quiere que|quieres que|querés que|quieren que|queréis que|
          tendría sentido|tendría sentido que|tiene sentido que|haría sentido|le haría sentido|le hace sentido|
          te hace sentido|le late si|te late si|le viene bien si|le va bien si|te viene bien si|puedo|podría|vamos a|
          vale la pena que|sería posible|estaría dispuest* a|estarías dispuest* a|estarían dispuestos a|
          estaríais dispuestos a|estaría abiert* a|estarías abierto a|les parece bien|le parece bien|te parece bien|
          os parece bien|le parece|te parece|les parece|lo ideal sería|lo mejor sería|el siguiente paso sería|
          lo siguiente sería} {nos|le|te|les|os|lo|que|entonces|que nos|que le|hoy|mañana|mejor|} {quedar|quedamos|
          quedemos|quedáramos|reunir*|reunamos|reunimos|reuniésemos|reunirse|vernos|vemos|veamos|viéramos|juntar*|
          juntamos|juntemos|agend*|program*|coordin*|concert*|fij*|pactar|reserv*|hacer una demo*|hacemos una demo*|
          hagamos una demo*|hacer una prueba|hacemos una prueba|hagamos una prueba|hacer una visita|hacer una reunión|
          hacer una videollamada|hacemos una videollamada|hacemos una llamada|hacemos una reunión|tener una reunión|
          tener una llamada|tenemos una|una reunión|una demo|una prueba|una visita|una cita|una llamada|visit*|
          paso por|pase por|pasar por|pasarme|pasemos por|me paso|enviar* el contrato|enviarle el contrato|
          enviarte el contrato|envío el contrato|mando el contrato|envíe el contrato|mande el contrato|
          mandarle el contrato|mandarte el contrato|mandar el contrato|enviar* la propuesta|enviarle la propuesta|
          enviarle una propuesta|enviarte una propuesta|enviarte la propuesta|mandarle una propuesta|
          mandarte una propuesta|mandarte la propuesta|envío una propuesta|mando una propuesta|envío la propuesta|
          mando la propuesta|enviar* un presupuesto|enviarle un presupuesto|envío un presupuesto|mando un presupuesto|
          enviarle una invitación|enviarte una invitación|mando la invitación|mando una invitación|
          envío la invitación|envío una invitación|preparar* una propuesta|preparo una propuesta|prepararle una|
          probar*|pruebe|probamos|probemos|lo pruebe|lo pruebas|empezar*|empezamos|empecemos|arranc*|comenzar*|
          comencemos|firmar*|firmamos|firmemos|cerrar*|cerramos|cerremos|avanz*|involucr*|incluir a|invitar* a|
          hablamos el|hablemos el|hablamos la|hablemos la|hablamos mañana|hablar el|hablar la|llamarle el|llamarte el|
          llamarle mañana|llamarla el|llamarlo el|llamo el|llamo mañana|llamo la|llame el|llame la|llame mañana|
          vuelva a llamar|vuelvo a llamar|conectamos|conectarnos|conectemos|mostrar* una demo|hacerle una demo*|
          hacerte una demo*|enseñarle una demo|muestre una demo|mostrarle cómo|mostrarte cómo|mostrarles cómo|
          enseñarle cómo|enseñarte cómo|enseñaros cómo|le muestre|le enseñe|muestre cómo|enseñe cómo|dejar* cerrad*|
          dejamos cerrad*|dejar* agendad*|dejamos agendad*|dejamos apuntad*|dejo agendad*|apunt* para|hacer el pedido|
          formaliz*|tomar el siguiente paso|dar el siguiente paso|damos el siguiente paso|demos el siguiente paso|
          acercarme|acerque|seguir con el proceso|doy de alta|dar de alta|darle de alta|hacemos el alta|quedar para|
          tomar un café|tomamos un café}
        {serían|sería} {unos|unas|} {#|media} {minutos|hora|horas} {el|este} {próximo|} {lunes|martes|miércoles|
          jueves|viernes|sábado}
        {cuándo|cuando|qué día|que día|a qué hora|qué hora|qué fecha} {le|te|les|os|nos|podemos|podríamos|podría|
          puede|tendría|tendrías|sería|estaría|quiere|quieren|quedamos|empezamos|arrancamos|agendamos} {viene|vendría|
          va|iría|queda|quedaría|acomoda|conviene|convendría|parece|vemos|reunimos|juntamos|vernos|reunirnos|
          juntarnos|hablar|recibirme|atenderme|visitar*|empezar|arrancar|pasar|pasamos|un hueco|disponible|
          disponibilidad|tiempo|bueno|posible|bien|mejor|agendar|quedar|hacer la demo}
        {le|te|les|os} {viene|vendría|va|iría|queda|quedaría|acomoda|conviene|parece|late|funciona|cuadra} {bien|
          mejor|} {el|la|este|mañana|una|un|por la|a las|hacer|dejar*|} {próximo|próxima|} {lunes|martes|miércoles|
          jueves|viernes|semana|mañana|tarde|reunión|visita|demo|demostración|cita|llamada|cerrado|videollamada|
          prueba}
        {tiene|tienes|tenés|tienen|tenéis|tendría|tendrías|tendrían|tendríais|dispone de|habría|hay} {un|algún|
          } {hueco|espacio|disponibilidad|media hora|# minutos|lugar en la agenda|rato|un rato|tiempo} {el|la|
          esta semana|la semana|mañana|este|para una|para vernos|para reunirnos|para que|por la|libre|en la agenda}
        {qué|que} {le|te|les|os} parece {si|el|la|quedar|vernos|reunirnos|mañana|este|hacer una|hacer la|agendar|una|
          probar*|empezar|que nos|el próximo|para el} {nos|lunes|martes|miércoles|jueves|viernes|semana|quedamos|
          empezamos|reunión|visita|demo|prueba|vemos|agendamos|hacemos|lo|le|te|les|próxim*|hablamos|dejamos|agend*|
          cita|a las|a primera|}
        {le|te|les|os|se lo|te lo} {agendo|reservo|apunto|programo|invito|propongo|envío|mando|paso|preparo|llamo|
          visito|hago llegar} {una|un|la|el|para|a|por} {reunión|visita|demo|demostración|cita|contrato|propuesta|
          presupuesto|oferta|cotización|prueba|invitación|jueves|martes|lunes|viernes|miércoles|enlace|sesión|
          formulario|link|liga|correo con|videollamada}
        {puedo|podría|quiere que|querés que|quieres que|me deja|me permite|le puedo|te puedo} {le|te|les|} {enviarle|
          enviarte|enviarles|enviaros|mandarle|mandarte|mandarles|enviar|mandar|pasarle|pasarte|hacerle llegar|
          prepararle|prepararte|mande|envíe|prepare|pase|pasar|cotizarle|reservarle|reservarte} {el|la|un|una|hoy|
          ahora|por correo|mañana|} * {contrato|propuesta|presupuesto|invitación|oferta|cotización|acuerdo|muestra|
          demo|convocatoria|lugar|hueco|plaza|formulario|información y}
        {siguiente paso|próximo paso|siguientes pasos|próximos pasos|paso siguiente}
        {quedamos|nos reunimos|nos juntamos|quedemos|agendemos|agendamos|agendo|coordinamos|reservamos|apuntamos|
          veámonos|reunámonos|juntémonos|programamos} {entonces|pues|para|} {el|la|este|esta|para|mañana|próximo|una|
          un|a las|cerrado|} {lunes|martes|miércoles|jueves|viernes|semana|mañana|próxima|el|próximo|a las|una|
          reunión|visita|demo|cita|llamada|#}
        {está|estás|están|estáis|estaría|estarías|estarían} {listo|lista|listos|dispuest*|preparad*|decidid*|abiert*|
          libre|disponible|interesad*} {para|a|en|el|mañana|la|este} {firmar|empezar|arrancar|probar*|una prueba|
          avanzar|hacer|contratar|comenzar|cerrar|lunes|martes|miércoles|jueves|viernes|semana|ver una|una demo|
          dar el|que|recibir*|reunir*|una reunión|una visita}
        {quiere|quieres|querés|quieren|queréis|querría|le gustaría|te gustaría|les gustaría|os gustaría|le interesa|
          le interesaría|te interesaría|les interesaría|se anima|te animas|te animás|se animan|os animáis|nos da|
          nos das|me da} {a|en|} {ver|probar*|empezar*|contratar*|agendar|firmar*|avanzar|hacer la prueba|
          hacer una prueba|una demo*|una prueba|una visita|una cita|que hagamos|que quedemos|ver una|comprar*|
          arrancar|dar el paso|que lo dejemos|que le reserve|que le prepare|la oportunidad|una oportunidad|el sí|
          reservar|que agendemos|seguir adelante|dar de alta|conocer* en persona}
        {cerramos hoy|cerramos ya|firmamos|trato hecho|cerramos el trato|tenemos trato|tenemos un trato|empezamos ya|
          contamos con usted|lo hacemos|lo cerramos|puedo contar con}
        {firme|firma|firmá|firmar} {aquí|acá|el contrato|este|con|abajo|el acuerdo}
        {solo|sólo} {falta|necesito|faltaría} {su|tu|la} {firma|confirmación|ok|autorización|visto bueno}
        {a qué|cuál es su|cuál es tu|me da su|me das tu|me pasa su|me pasas tu|me puede dar su|me dejas tu} {correo|
          mail|email|e-mail|whatsapp|celular|teléfono|móvil} {le|te|se|para|y|puedo|}
        {una|la} {primera|segunda|breve|pequeña|} {reunión|cita|visita|llamada|demo|demostración|videollamada} {de #|
          corta|el|la próxima|esta|para el|presencial|con usted|de quince|de media}
        {lunes|martes|miércoles|jueves|viernes|mañana} {a las|por la|a primera|o} {#|mañana|tarde|el|hora} {le|te|les|
          os|} {viene|va|queda|parece|acomoda|funciona|está} {bien|mejor|}
        {el|este} {lunes|martes|miércoles|jueves|viernes} {o el|por la|a las|a primera} {lunes|martes|miércoles|
          jueves|viernes|mañana|tarde|#|hora}
        {me|nos} {recibiría|recibirían|recibe|atendería|puede recibir|podría recibir|podrían recibir|regalaría|
          concede|concedería|daría} {una|un|el|la|en|esta|#|media} {cita|reunión|visita|jueves|martes|semana|rato|
          media|hora|minutos|espacio|oficina|}
        ! {cuándo|quién|cómo|qué|cuánto|si|cuando|antes de} {suele|suelen|tienen que|quiere|debe|} {firmar|empezar|
          contratar}; ! {quién} {firma|tiene que firmar|debe firmar}
        ! {ya|alguna vez|antes} {ha|han|has} {probado|contratado|firmado}; ! {han|ha|has} probado
        ! {para que|así|sus clientes|los clientes|los pacientes} {puedan|pueden|} {reservar|agendar|firmar|empezar}
        ! {me gustaría|quisiera|si le parece|le parece bien si|le parece si|te parece si|podríamos|podemos} {empezar|
          empezamos|comenzar|comenzamos|arrancar|arrancamos} {por|con|hoy|entendiendo|preguntando|conociendo|hablando}
        ! primera reunión; ! lo hacemos {así|todo|nosotros|con|para|en|desde}; ! {cómo|así|que} lo hacemos
        ! última {reunión|visita|llamada}; ! cuándo {empezaron|empezó|firmaron|firmó}
        ! puedo empezar {preguntando|por}; ! cuando {puede|podemos|podría} {ser|pasar}; ! me permite {pasar} a
        ! {le|te|les|os} propongo {empezar|que empecemos} {por|con}
        {me|} {paso|pasaría|acerco|acercaría|doy una vuelta} {por|el|la|mañana|este|esta|después|un} {ahí|allí|allá|
          su|tu|lunes|martes|miércoles|jueves|viernes|semana|tarde|mañana|oficina|local|taller|día|momento}
        {bloqueemos|bloqueamos|bloquear|reservemos|reservamos|reservar|apartemos|apartamos|apartar|busquemos|
          buscamos} {una|un|media|#|treinta|quince} {hora|horas|rato|hueco|minutos|espacio}
        {tomar*|tomemos|tomamos|tomarnos|echar*|invitarle|invitarte} {un|a un} {café|cafecito|mate}
        {se|te|os} {anima|animas|animás|animan|animáis|apunta|apuntas} {a|y|entonces|o|}
        {le|te|les|os} hago llegar {los|el|la|un|una|todo}
        {mando|envío|preparo|traigo|llevo|enviar|mandar|paso} {los|el|la} {papeles|papeleo|contrato|acuerdo|propuesta|
          formulario*}
        {habría|hay|existe|tendría} {chance|posibilidad|manera|forma|opción} de {vernos|reunirnos|juntarnos|tomar*|
          tomarnos|que nos|agendar|hablar|conocernos|pasar|visitar*}
        lo {vemos|platicamos|revisamos|charlamos} {juntos|con calma|el|la|ahí|en persona|mañana}
        {empezamos|arrancamos|comenzamos|partimos|hacemos|probamos} {con|por|ya con} {una|la|un|el} {prueba|piloto|
          demo|período|plan|mes|visita|reunión}
        {echamos|echemos|echarle|echamos juntos|damos} un {ojo|vistazo} {juntos|a|en}
        {lo normal|lo lógico|lo ideal|lo mejor|lo suyo|mi propuesta|el paso} {sería|es} que {la|el|nos|*} {semana|
          bloqueemos|veamos|reunamos|juntemos|sentemos|vengamos|quedemos|agendemos|venga|pase|hagamos|quedáramos}
        {nos|} {sentamos|sentemos|sentarnos|juntarnos} {con|el|la|mañana|un|juntos|todos|una} {su|tu|usted|lunes|
          martes|miércoles|jueves|viernes|próxima|semana|rato|socio|hora|media|}
        {me|nos} {firma|firmás|firmas|firman|confirma|confirmas|confirmás} {hoy|ya|ahora|entonces|el|la}
        {le|te|les} {mando|paso|envío} el {contrato|acuerdo|link|enlace} {y|para|hoy|ahora|ya|mañana|por}
        {cerramos|dejamos cerrada|dejamos apuntada|dejamos fijada} {la|una|el|fecha|día|cita}
        ! {ya|cuando|que|si} {lo|nos|me} {vemos} {bien|mal|así|claro}; ! {usted|ustedes|cliente*|gente} se anima
        ! eso no lo hacemos; ! no lo {hacemos|cerramos}; ! si lo cerramos {antes|hoy|ya|esta|este|ahora}
        ! {al|cuando} {firmar|firme*}; ! ya se anima
        ! empezamos {por|con} {lo|usted|su situación|entender|preguntas|una pregunta|unas preguntas}
        ! hacemos {una|la} {visita|prueba|demo} {a|en} {todos|cada}
        ! {todo|así|cómo|lo que|siempre} {lo|} {hacemos|cerramos}
        {se|te} lo {podría|puedo|podemos|podríamos|} {enseñ*|mostr*|muestro} {mañana|el|la|esta|en}
        {gustaría|interesaría|quiere|quieres|querés} verlo {en directo|en vivo|funcionando|en persona|en acción}
        qué {día|momento|hora} * {pase|visit*|vaya|llame|hablemos}
        {le|te|les|os|yo|} {recomiendo|recomendaría|sugeriría|sugiero|aconsejaría|aconsejo} {que|} {nos|le|te|lo|
          } {empecemos|empez*|quedemos|agend*|hagamos|probemos|probar*|veamos|reunamos|visitemos|firmemos|haga|
          empiece|pruebe|prueben|reservemos|una prueba|una demo|una visita|una reunión|un piloto}
        {pues|entonces|perfecto|estupendo|apunto|quedamos|queda|quedaría|va|dale|listo|genial|así que|o sea|sale|
          anoto} {en|
          para|que|entonces|pues|el|este|} {el|este|} {lunes|martes|miércoles|jueves|viernes|sábado|domingo|
          mañana} {próximo|
          que viene|por la mañana|por la tarde|día #|#|} {a|sobre|desde} {la|las} {#|una}
        {lunes|martes|miércoles|jueves|viernes|sábado|mañana} {próximo|que viene|por la mañana|por la tarde|día #|#|
          } {a|
          sobre} {la|las} {#|una} {y media|y cuarto|y|en punto|de la mañana|de la tarde|} {entonces|pues|con usted|
          * minutos|# minutos|
          media hora|una hora|una horita|le llega|le llegan|está|estamos|nos|paso|pasa|voy|va}
        {si quiere|si gusta|si le parece|cualquier cosa|puedo|le puedo|} {le|te|les} {envío|mando|paso|dejo|enviar|
          mandar} {un|
          una|el|la|} {dosier|dossier|folleto|información|info|catálogo|ficha|presentación|brochure} {por|al|y|a su|}
        {esta tarde|ahora|hoy|ahorita|enseguida|mañana} le {llega|mando|envío|paso} {la|una|ahora|} {invitación|
          convocatoria|
          confirmación}; {le|te|les} {mando|envío|paso} {ahora|ya|hoy|luego|} {la|una} {invitación|convocatoria|
          confirmación}
        ! {los|todos los|cada|de|del} {lunes|martes|miércoles|jueves|viernes|sábado} {a|de|hasta|por}
        ! {lunes|martes|miércoles|jueves|viernes} pasado; ! {la|de la|por la} mañana a las
        ! se {apunta|anima} {una|sola|en|todo|sol*|dos}; ! desde cuándo
    """,
    Move.PRESSURE: """
        ! {se|lo|la|le} * por única vez; ! por única vez {se|lo|la|le|al|cuando|para} *
        ! {le|les|te|os} {queda|quedan} {un|una|el|la} {hueco|cita|sillón|silla|mesa|plaza}
        ! {no|nadie|nunca|tampoco} {hace falta|es necesario|le voy a pedir|te voy a pedir|tiene por qué|
          tienes por qué|hay que|tiene que|tienes que|le pido|te pido|quiero|pretendo|espero|necesito} {que|} {usted|
          } {decid*|firm*|contrat*|compr*|contest*|confirm*}
        ! {quién|qué|cuál|quien|que importe|importe|alguien} {más|} {tiene|tendría} que {firmar|decidir|aprobar}
        ! tiene que {firmar|decidir|aprobar} {otra|alguien|otro|su|el|la|quién}
        {solo|sólo|solamente|únicamente|nada más} {por|} {hoy|hasta hoy|hasta mañana|hasta el|esta semana|quedan|
          queda|me quedan|nos quedan|válid*|durante hoy|hasta medianoche|hasta fin}
        {hoy|esta semana} {solamente|únicamente|nada más|mismo o|o nunca|es el último}
        {última|únic*} {oportunidad|chance|plaza|unidad}; {últimos|últimas} {días|horas|plazas|unidades|cupos|lugares}
        {la oferta|el precio|la promoción|esto|el descuento|esta oferta|esta promoción|la promo|este precio|
          la condición} {termina|se acaba|acaba|caduca|vence|expira|sube|desaparece|es válid*|vale|se termina|solo|
          solamente|sólo|se cierra} {hoy|mañana|esta|el|a|en|solo|hasta|si|ya|dura|es}
        {tiene|tienen|tienes|tenés|tenéis|hay|debe|debes|deben|debería|necesita|necesito|tendría} {que|} {que me|
          } {decidir*|decida|firmar|contestar|confirmar*|aprovechar*|contratar|comprar*|decirme|responder*|cerrar*|
          confirme|diga|decidirse|elegir|tomar una decisión|tomar la decisión} {ya|ahora|hoy|ahora mismo|ya mismo|
          ahorita|en este momento|esta semana|en esta llamada|inmediatamente|cuanto antes|antes de|que sí|rápido|
          mañana}
        {decida|decídase|decidite|decídete|firme|firmá|fírmeme|contrate|compre|confirme|aproveche|anímese|
          confírmeme|^ firma} {ya|ahora|hoy|ahora mismo|ya mismo|y punto|y listo|de una vez|de una|cuanto antes|ahorita|
          aquí y}; {decida|decídase|decídete} {antes|ya}; {firme|firmá|^ firma} {y|no|que}; ándele firme
        {dígame|decime|dime} que sí
        {no lo|ya no lo|no le} {piense|pienses|pensés|pienses|dé|des} {más|tanto|tantas vueltas|más vueltas|demasiado}
        {no|} {deje|dejes|dejés|dejen|desaproveche|pierda|pierdas|pierdan|perdás|se pierda|te pierdas} {pasar|escapar|
          la oportunidad|esta|la|más tiempo|el tren|tiempo}
        {todo el mundo|todos|todas|la competencia|sus competidores|tus competidores|sus vecinos|todos sus vecinos|
          los demás|toda su competencia} {ya|lo|la|está|están|} {lo|la|} {firmó|firmaron|firmando|contratado|
          contratando|contrató|comprando|compraron|tiene|cambiando|se cambió|han firmado|han contratado|
          están firmando|está firmando|lo tienen|usando|está contratando|se han cambiado|se está pasando|
          se están pasando}; {se|te|os} {va|vas|vais|van} a {arrepentir|quedar fuera|quedar atrás|lamentar}
        {se arrepentirá|lo lamentará|te arrepentirás|se va a arrepentir|lo va a lamentar|se queda fuera|
          te quedas fuera}
        {ahora o nunca|lo toma o lo deja|lo tomas o lo dejas|el tiempo corre|se le acaba el tiempo|
          antes de que sea tarde|qué está esperando|qué espera|qué esperas|qué estás esperando|qué esperás|
          a qué espera|qué más necesita|qué hay que pensar|qué tiene que pensar|qué tanto tiene que pensar|
          qué tanto hay que}; {date|dese} prisa
        {apúrese|apúrate|apurate|corra que|rápido que|aprovechá ahora|aprovecha ahora|aproveche ahora|aproveche ya|
          aproveche hoy}
        {quedan|queda|me queda|me quedan|nos quedan|nos queda} {pocas|pocos|muy pocas|muy pocos|solo|sólo|#|dos|tres|
          una|un|nada más} {plazas|unidades|cupos|lugares|huecos|vacantes|lugar|plaza|hueco|#|dos|tres|cupo}
        si no {firma*|decide*|contrata*|aprovecha*|lo hace|lo toma|confirma*|compra*} {hoy|ahora|ya|hoy mismo|
          esta semana|en esta|antes}
        {mañana|después|luego} {ya no|sube|será tarde|será más caro|no le puedo|no podré|es tarde|ya es tarde|
          cuesta más|va a costar}
        {usted|ustedes|tú|vos|} {tiene|debe|necesita|tienen} {que|sí o sí|obligatoriamente} {contratar*|comprar*|
          firmar*|tenerlo|tener esto} {sí o sí|obligatoriamente|}
        {sería|es|sería usted} {una locura|un error|una tontería|de tontos|tonto|absurdo} {no|dejarlo|dejar|
          decir que no|rechazar*}; {no cuelgo|no me voy|no le cuelgo} hasta
        {otro|alguien} {se lo|lo} {va a|} {lleva|llevar|quita|quitar}
        {cuántas veces|otra vez} {se lo|le} {tengo que|voy a}
        {déjese|déjate|dejate} de {pensar*|dudas|vueltas|excusas|rodeos}; {sí o sí}
        necesito {su|tu|una|un} {firma|respuesta|decisión|sí|confirmación} {hoy|ahora|ya|ahora mismo|antes}
        {venga|vamos|ándele|ándale|dale|órale} {firme|firma|anímese|anímate|animate|dígame que|decídase|decidite|
          decídete|diga que sí|firmá}
        ! {no|sin|nunca} {tiene|tienen|tienes|tenés|hay|hace falta|necesita|debe} {que|} {decidir*|firmar|contestar|
          responder}; ! sin {presión|prisa|prisas|apuro}
        ! no {quiero|pretendo|busco} {presionar*|que decida|que firme}; ! no hay {prisa|apuro}; ! quién {tiene|debe}
        ! {alguien|además de|antes de que|antes de} {más|} {usted|} {tiene|decida|firme|decidir}
        ! {cuándo|cuando|para cuándo} * {tiene|tienen|tienes|tenés|tenéis} que {decidir*|tomar}
        ! {contrato|póliza|licencia} {termina|caduca|vence|expira}; ! su contrato
        ! {cuánt*|qué} {plazas|huecos|unidades} {quedan|queda}; ! todos {ya|lo|} tienen {acceso|su|un}
        ! qué esperan {de|conseguir|lograr|del}
        ! qué {espera|esperas|esperás|esperan} {de|conseguir|lograr|del|usted|encontrar|ver|obtener}
        ! {solo|sólo} {hoy} {tiene|perd*|llev*}
        {ese|este|el} precio {vuela|desaparece|se va|se pierde|ya no|no se repite}
        si no {tengo|recibo|me da|me dice|me confirma} {su|tu|un|el} {sí|respuesta|firma|confirmación} {hoy|esta|
          antes|ya|ahora|mañana}; qué {hay|tiene|tienes|tenés} que {pensar*|pensarlo|pensarse|darle vueltas}
        {ponga|poné|pon|eche|échele} {su|tu|la|una} firma
        {los demás|todos los|las demás|el resto|todos} * {ya están|están ya} {dentro|adentro|firmad*|apuntad*}
        {sería|será|va a ser|es} {usted|} el {último|único} {que|en|de|sin|}
        {no|} {se lo|te lo} {piense|pienses} {más|tanto}
        {se|te|os} {queda|quedás|quedas|quedará|va a quedar} {fuera|atrás|sin}
        no {le|te} {queda|quedan} {tiempo|mucho tiempo|más opción}; {mañana|luego} no {habrá|hay|estará|queda}
        es {su|tu|la} última {oportunidad|chance|opción}; no {puede|puedes|podés} {dejar|dejarlo|esperar|decir que no}
        {vaya|venga|ándele|hombre|dale} {firme|firma|firmá|decídase|decidite}
        ! {sería|será|es} {usted|} el {último|único} {que falta|paso|punto|requisito|día|detalle|problema|responsable|
          que decide}; ! {la|una|aquella|esa} última vez; ! {sus|los|tus} {clientes|técnicos|empleados} ya están
        ! {la|su|una|cada|esta|esa|de|con|tras|desde|hasta|sin} firma; ! {quien|quién|cuando|como|dónde|ya|se|lo} firma
        ! {para|a partir de} * {al|el día de} firmar
        si {firma|firman|firmas|contrata|acepta|decide|cierra} {hoy|ahora|ya|esta misma|hoy mismo|en este|ahorita|
          antes de|
          esta tarde|esta noche}; {hoy mismo|ahora mismo} {firma|firme|firmamos}
        pero {me lo|me|tiene que} {dice|decirme|confirma|firma|decir que sí} {ya|ahora|hoy|ahorita|que sí}
        {luego|después|mañana|más tarde} ya no {respondo|le puedo|puedo|hay|se la|se lo}
        {mi|la|es la|es mi} {última|final} oferta; última oferta; no me {cuelgue|cuelgues|interrumpa}
        {déjeme|déjame|dejame|espere|espérese} * {terminar|acabar}; que no he {terminado|acabado}
        no {hace falta|tiene por qué|necesita|tiene que|hay que|es necesario} {que|} {lo|} {consult*|pregunt*|habl*|
          pedir*|
          comente*} {lo|} {con|a|de|} {nadie|permiso|{su|el|la} {doctor|doctora|
          marido|mujer|esposo|esposa|jefe|jefa|socio|socia|padre|madre|hijo|hija|pareja|contador|asesor|familia}}
        pero qué {pegas|pega|peros|problema} {le|les} {ve|ven|pone|pones}; {es que|si es que} no tiene {ningun*|nada}
        {deme|dame|páseme|dígame|díctame|dícteme} {ya|} {los datos|el número|un número|su número|los números} de {su|
          la|una|
          tu} {tarjeta|cuenta}; le van a quitar {los|las|sus|a los|a sus} {pacientes|clientes|alumnos|ventas}
        {enfrente|competencia|al lado|vecino*|vecina*|competidor*} acaba* de {firmar|contratar}; {la|los} {competencia|
          de enfrente|de al lado} ya {firm*|contrat*}
        {es|sería} la peor {decisión|equivocación} {que|de}; {va|vas|van} a {arrepentirse|lamentarlo}
        ! {contrato|documento|acuerdo|encargo} * se firma; ! {déjeme|déjame|permítame} {terminar|acabar} {de|esto|con}
        ! {otro|un|una} * cliente* acaba* de; ! acaban de {contratar} {a|un|una|gente|personal}
        ! {hoy|ya|ahora} {solo|sólo|solamente} {tienen|tiene|usa|usan|pueden|puede|paga|pagan|llevan|lleva|hay|hacen|
          cuenta*}
        ! {se|te} queda sin {luz|internet|señal|línea|datos|batería|servicio|conexión|personal|gente|respuesta|atender|
          cita}
        ! {solo|sólo|solamente|nada más} {quedan|queda|queda por} {saber|ver|pregunt*|fijar|elegir|decir*|poner*|
          confirm*}
    """,
}
