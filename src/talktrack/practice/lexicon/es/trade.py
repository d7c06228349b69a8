"""Spanish: how people put the moves about the offer and the close in everyday talk, beside the plain forms."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

TRADE: Final = {
    Move.CLARIFY: """
        {a|} qué {se|te|os} {refiere*|refieres|referís} {con|exactamente|}; {cuando|si} {me|} {dice|dices|decís|
          dicen} {que|*} {es|qué|a qué|en qué|lo|*}; {qué|cuál} es {lo|el|la|exactamente} {que|*} {no|le|te|lo|más|os|
          teme|preocupa*} {le|te|acaba|cierra|convence|gusta|late|ve|preocupa|frena|da|que|exactamente|mueve}; {qué|
          cuál} parte {de|del} {*} {es|la|no|le}; {hay|qué hay|habrá|tiene} {algo|alguna|otra|} {otra|más|} {cosa|}
          {que|detrás} {lo|le|te|la|nuestro|de} {esté|frene|preocup*|detiene|frenando|ese|no}; {además|aparte|fuera}
          {de|del} {precio|dinero|eso|la cuota}; {miedo|caro|riesgo|riesgoso|complicado|difícil|raro|pesado} {en qué|
          con respecto|comparado|para quién} {sentido|a|con|}; {es|sería} por {la|el|los|las} {plata|cuota|precio|
          dinero|plazo|*} o {hay|es|por|algo|más}; {qué|que} {tendría|tendrían} que {pasar|cambiar|ver} para que {sí|
          lo|se}; {qué|que} {se|} te {cruzó|pasó} por la cabeza; {te|se} quedó callad*; {dónde|en dónde} {ve|ves|ven}
          {usted|} {el|un} {riesgo|problema|pero}; {mala|buena} experiencia {con|en|cómo|por}; {os|le|te|les} falló
          {el|la|} * o {la|el|lo}; {por|para|nada más para|solo para} {entenderle|entenderlo|entender|entenderte}
          {bien|qué|mejor|}; {qué|cómo} {sería|es} {complicado|caro|seguro|pronto|tarde|*} para {vos|usted|ti|
          ustedes}; {qué|que} {teme|temen|le preocupa|le da miedo} {usted|} {exactamente|que|de|más}; {esos|los|esas}
          {#|ochenta|trescientos|cuarenta} {mil|} {que|} {me|} * {son|es} {de|por|al|a la}; lo que no le {late|gusta|
          convence|cuadra|cierra} {es|}; con respecto a qué; comparado con qué; {decís|dices|dice} que {te|se|le|lo}
          {da|tiene|lo|hace|preocupa} {miedo|que|pensar|respeto|*}; {qué|que} {querría|quisiera|le gustaría|
          necesita*} {ver|encontrar*|saber|que} {usted|} {en él|en ella|para|en ese|*}; {de|sobre} qué {cobros|
          problema*|cargo*|monto|tipo} {estamos|me|habla*|se}; ! {cuando|si} {dice|decís} que {sí|no|hoy}; ! {hay}
          {algo|alguien} {más|} {que|} {les|os|} {gustaría|quiera*|interese}; ! qué {le|te|les} {gusta|busca*} {de|
          más}; ! qué es lo que {más|} {ha cambiado|trabajo|busca*|hace|guerra|valora*|necesita*|quiere*|problemas|
          quita|lleva|le gusta|les gusta|les cuesta|le cuesta}; ! qué es lo que lo hace; ! cuando {me dice que|dice
          que} {llega|viene|abre}; ! si {le digo|dice}; ! qué es lo que {hace|tienen|lleva} {ya|hoy}
    """,
    Move.CONFIRM: """
        {me explico|me expliqué|sí me expliqué|me doy a entender|me di a entender|se entiende|voy bien|vamos bien|
          estoy en lo cierto}; {quedó|queda|quedaría|ha quedado|está|sí quedó|sí queda} {claro|clara|resuelt*|
          aclarad*|más claro|cubiert*|saldad*} {o|su|la|el|lo|ahora|así|de|entonces|eso|}; {ya|} {lo|la|los} ve
          {usted|} {claro|más claro|mejor}; {le|te|les|os} he {aclarado|resuelto|contestado|respondido|entendido|
          quitado}; {con|así} {eso|esto|lo del plazo|lo de *|} {se|te|le|nos|ya|os|} {queda*|saco|contesto|está*|
          aclaro|resuelvo|quedamos|quita*|da|tranquiliza*} {más|la|tranquil*|lo|resuelt*|un|usted|alguna|algo}; {ya|}
          {está|estás|queda} {usted|} más {tranquil*|convencid*|segur*|conforme}; {ya|} no {le|te|les} {preocupa|
          inquieta|queda*} {entonces|eso|lo|dudas|}; {me|se me|nos} {faltó|falta|olvidó|dejo|he dejado|salté|escapa}
          {algo|nada|alguna}; {le|te} {entendí|he entendido|sigo} {bien|correctamente}; {es|está} {eso|así|correcto};
          {te|le} cierra {ahora|así|entonces|}; {sigue|hace} {haciendo|} ruido; {podría|puede|podrías} vivir con eso;
          {le|te|les} {doy|cuento|repito|explico} {otra|de otra|con otro} {vuelta|manera|ejemplo|vez}; {así} {le|te}
          da más {confianza|tranquilidad|seguridad}; {eso|esto} le quita {la|el} {pega|miedo|duda|peso}; {le|te}
          {sirve|basta|cuadra|vale} {así|eso|con eso|}; {eso|} quedó {resuelto|claro|zanjado}; {o|todavía} le {da|
          queda} {reparo|duda|miedo}; ! {está} {claro} que; ! {le|te|les} sirve {para|de|a|hoy}; ! {está|es} así
          {desde|de|siempre|en|que}; ! es eso {lo que}; ! {así} es {la|el|como}; ! así están las cosas; ! así son; !
          {eso|así} de claro; ! está {claro|clara} {la|el|en}; ! {no|nadie} {le|les|te} {quedó|queda} claro; ! {la|el|
          su} {ha|he|es} {así|correct*}; ! {sí} así es
    """,
    Move.EVIDENCE: """
        {tuvimos|tengo|hay|conozco|atendemos|tenemos|hubo} {a|} {un|una|otro|otra} {transportista|cliente|clienta|
          hotelera|matrimonio|productor|familia|clínica|restaurante|hospital|colegio|taller|vecin*|señora|señor|
          empresa|panadería|empresario|colega|despacho|hotel|jardín|distribuidor|ferretería|pareja|dentista|farmacia}
          {de|así|en|que|con|del|aquí|acá|como|a|igual*|*}; {el|la|los|las|un|una} {hospital|colegio|transportista|
          hotel|escuela|clínica|jardín|ayuntamiento|universidad|colegios|productor|productora|clínicas|empresas|
          familias} {*} {tiene*|cocina|usa|lo usa|que se pasaron|tenía|tenían|ya|que cambi*|que juntaron}; {#|nueve|
          ocho|siete} de cada {diez|cinco|#}; {está|es|son|va|dato|informe} {ensayad*|auditad*|publicad*|certificad*|
          por escrito|garantizad*|medid*|homologad*|en el contrato}; {certificado|informe|ensayo|estudio|laboratorio}
          {del|de|independiente|acá|aquí|que|lo}; {tengo|aquí está|traigo} {acá|aquí|} el {informe|certificado|
          estudio|contrato}; {te|le|les|os} paso el {contacto|teléfono|número} de; {llamalo|llámelo|la llama|lo llama|
          márquele|llámela} y {le|preguntale|pregunt*}; {años|# años} de garantía; {garantía|multa|penalidad|
          penalización} {*} {por escrito|contrato|en el contrato}; {lo|la} {tienes|tiene|tenés|prueba} {un mes|# días|
          quince días|unas semanas|una semana} {en|y|gratis}; {lo|la} {recogemos|retiramos|devuelve*} y no pag*; no
          {lo|} pagas nada; {el|la} {piloto|prueba} {*} {sale|de|cuesta|por|gratis}; {le|te|les} {regresamos|
          devolvemos|reembolsamos} {hasta|todo|el|la|cada}; {en medio año|en un año|en # meses|en la primera
          temporada|desde el otoño|desde abril|desde la|desde hace} {bajó|redujo|tira*|ahorr*|lo|cosecha|pasad*|sin|y|
          *}; {bajó|bajaron|redujo|tiraban|ahorran|pagan} * {de # a|por ciento|menos|un tercio|una quinta|la mitad};
          {lo|la|nos} {usan|usa|renuevan} {desde|ya|#|cuatrocient*|en}; {tenía|tenían|con} la misma {duda|
          preocupación}; {ya va por el|va por el} {tercero|segundo}; la diferencia la {ponemos|pagamos}; {ni una|sin
          una|ni un} {sola|solo|} {avería|queja|fallo|caída}; {el año pasado} {pagamos|medimos|instalamos|*} * {por
          ciento|clínicas|siniestros|casas}; {iso|#} {27001|27 001}; así {van|están|ya van} {#|treinta*} * {clínicas|
          empresas|casas|negocios}; se pone al teléfono; {en promedio|de media} {*} {menos|más|días|pesos|euros};
          prueba de {quince|treinta|#} días; {treinta|#} días para probar*; {sale|se sale|cancela} sin penaliz*; {va|
          queda} por escrito; {con sus|con tus} propios ojos; ! {tiene|tienen|tenés|hay|cuál es la|qué} {alguna|}
          {garantía|certificado}; ! {tenía|tiene} garantía; ! {un|una} {cliente|clienta} {suy*|de usted|tuy*|que {se|
          le} {va|fue}}; ! {usted|ustedes|vos} {lo|la} {usa|usan}; ! {se lo|te lo} {garantizo|juro}; ! hay {un|una}
          {pareja} que viene; ! {lo|la} usan {en su|mucho|todos|los}; ! {tengo|hay} {un|una} {colega|señora} {enferm*|
          que vende}; ! el {hotel|colegio|taller|hospital} {es|está|queda}; ! {nadie|no} lo {usa|usan}
    """,
    Move.VALUE: """
        se {ahorraría|ahorra|ahorran|ahorraría|va a ahorrar|olvida|quita|ahorrarían} {usted|ustedes|} {unos|unas|como|
          mil|hasta|#|de|el|la|todo|casi|un|tiempo|dinero|horas|*}; {le|te|les|os} {quedarían|queda|quedan|deja|
          dejaría|quita|quitaría|saca|ahorra|aprieta|devuelve|regala} {como|unos|unas|#|más|toda|ese|el|la|libre*|
          tanto|menos|tiempo} {*|}; {en la|al} {bolsa|bolsillo}; {los|las} {viernes|lunes|tardes|mañanas|fines|
          noches} {*} {libres|los tenés|las tiene}; {recupera*|recuperaría|recuperás} {usted|} {las|los|su|sus|un|una|
          el|la|#|tiempo}; {a las|a la} {cuatro|cinco|seis} {estáis|está|estás|de la tarde|en casa|*} {en casa|};
          irse a {las|su}; {por fin|al fin} {se va|duerme|puede|dorm*|descans*}; {se va|van|va} a {dormir|descansar|
          malacostumbrar}; {se|te} va a malacostumbrar; {solo|sola} y {usted|tú|vos} a {lo suyo|lo tuyo}; {va|anda|
          trabaja|funciona} {solo|sola|de corrido}; {no|sin} {tiene*|tenés} que {tocar|hacer|mirar|ir|estar|
          preocupar*|perseguir} {nada|el|a|por}; {ya|} nadie {tiene|tendría} que; {y|} nadie se queja; {una|un} sola
          {factura|persona|pantalla|llamada|cosa|app}; {una|un} persona menos; {y se acabó|se acabó el|adiós a};
          usted ya no batalla; {en} {# años|seis años|cinco años} {lo|la|los} {ha|} {amortiz*|recuper*}; {lo demás|
          todo lo demás|a partir de ahí} es {ganancia|para}; {el cierre|el auditor|la auditoría} {lo|se|te|} {tienes|
          va|quita} {hecho|en}; {en vez|en lugar} de en {una|un} {semana|mes|día}; {empieza|empezás|empiezas|ahorra}
          {a ahorrar|} desde el primer día; {lo|la} {bueno|ventaja|bonito|mejor} es que {no|ya|usted|*}; {te|se}
          {sacás|saca|quita|quitas} {las|los|el|la|todo|eso} * {de encima|}; {los|sus|tus|las} {huéspedes|clientes|
          pacientes|empleados} {hacen|se} * {solos|solas|el ingreso}; ya puede {trabajar|dormir|irse|salir|*} de
          {noche|*}; {trabajaría|trabajarías|correría} de corrido; {puede|podría*|podrá|podés} {ver|saber|dormir|
          irse} {en|dónde|tranquil*|a}; no le aprieta; no se le {cae|vuelve|va}; {ahorrarías|ahorraría|ahorrás|
          ahorrará}; ! {cuánto|qué|si|cómo} {se|le|te} {ahorra*|queda*|quita*}; ! {le|te|les|os} queda* {en|claro|
          alguna|dudas|tirad*|el|la|mejor|de|para}; ! {le|te|se le|le} queda la; ! {ya} nadie {tiene|} {idea|ganas};
          ! le deja {el|la} {técnico|recado}; ! le quita {el|la} sueño; ! {lo|la} {bueno|mejor} es que lo vea; ! lo
          mejor es que; ! {le|te} quita la pega; ! le quito; ! {puede|podría} {ver|saber} {si|cuándo}; ! {no|}
          {tiene} que {hacer|mirar} {usted|para}; ! {se va|va} {solo|sola} {a}; ! {cerramos|pagan|paga} {en} {#
          años}; ! {usted} {solo|sola} o; ! {decide|vive} {usted} {solo|sola}; ! {le|te} {saca|saco} {la duda|un|de};
          ! recuper* {hasta|la confianza|esa tarifa}; ! ya no la puedo; ! en qué {situación} queda
    """,
    Move.PRICE: """
        {le|te|se le|se te} {queda|sale|viene saliendo} {en|a} {#|mil|un|*} {mil|pesos|euros|dólares|al mes}
    """,
    Move.DISCOUNT: """
        {le|te|les|os|se lo|te lo|se la} {quito|saco|bajo|descuento|bonifico|bonificamos|regalo|dejo|hago|rebajo|
          puedo {bajar|dejar|hacer|rebajar|quitar}|perdono|respeto} {un|una|el|la|los|las|dos|diez|#|a|en|sin|gratis}
          {diez|#|*} {por ciento|del|meses|mes|alta|facturas|costo|cinco|veinte|en la|cincuenta|novecientos|}; {#|
          diez|treinta|quince|veinte|un} {por ciento|tercio} {de descuento|del|menos|de rebaja}; {primeros|primer|
          tres primeros} {meses|mes} {corren|gratis|sin|van}; {de|por} nuestra cuenta; {el|la|las|los} {alta|
          instalación|envío|flete|facturas|meses} {te|se |le|} {la|lo|} {bonific*|regal*|dejo|perdon*|descont*} {sin
          costo|}; {sin costo|sin cargo|gratis|de regalo}; {algo|un poco} {puedo|podremos|podemos|podré} {hacer|
          rascar|mejorar|bajar}; {rascar|rebajar|sacar} {algo|un poco} {del|de}; {no te|no le} cobro el {porte|envío|
          alta|flete}; {puedo|es|podría} {quitar|quitarte|quitarle} el alta; {le puedo|puedo} bajar {un|#|cinco}; {te|
          le} bajo {doscientos|#|cien|un} {euros|pesos|*}; {de lista|de tarifa|normalmente} son; {se lo|te lo|se la|
          te la} {puedo dejar|dejo|hago} {en|a|por}; {saco|quito|hago} un {diez|cinco|quince|#|veinte}; {le|te} {voy
          a dar|doy|hago} {el|un} {#|diez|quince} por ciento; ! {prueba|visita|demo|calibración|medición|estudio|
          asesoría|diagnóstico} * {gratis|sin costo}; ! {le|te} quito {nada|la|dos|un} {más|minut*|duda*}; ! {le|te}
          quito {nada más|solo}; ! se lo dejo {armado|por escrito|claro}; ! {le|te} saco {la|una} duda; ! {se|que se}
          {sale|cancela} sin {costo|cargo}; ! {le|te} dejo {el|la|los|mi|un} {número|folleto|contrato|contacto|
          técnico}; ! {le|te} hago {una|un|unas|dos|tres} {pregunt*|par|cita|el cambio}; ! te la dejo {ahí}; ! {lo|
          la} {dejo|dejamos} en {paz|eso}; ! {alta|instalación} {es|sin costo} {son}; ! la estoy dejando en; ! la
          tonelada
    """,
    Move.ADMIT_LIMIT: """
        {eso|ahí|ese dato|ese formato|manuscrito|refrigerado|en ese|inundación} {no|sí le quedo mal|me excede} {lo|la|
          le|se|me} {hace|hacemos|cubre|saca|sé|tengo|lee|puedo|manejamos|traigo|veo|sabría|incluye|*}; {no|nunca}
          {se lo|te lo} {sé|sabría} {decir|}; no {sé|sabría} {decir*|cómo|si|exactamente|la verdad}; {tendría|tengo|
          habría|tendríamos} que {preguntar*|consultar*|revisar*|verificar*|checar*|mirar*}; {no somos|nunca fuimos|
          no soy} {los|las|el|la} {más|mejor*}; {le|te|les|os} {miento|mentiría|engañaría|estaría mintiendo} si; no
          {le|te} {quiero|voy a} {mentir|engañar|caretear|prometer|decir que}; no te la voy a caretear;
          {lamentablemente|desgraciadamente|por desgracia|me temo que} {no|en|eso|todavía|ese}; {todavía|aún} no
          {damos|llegamos|tenemos|ofrecemos|hacemos|cubrimos|lo|está}; {la verdad|la mera verdad|le soy|te soy|
          siendo} {es que|no|franc*|sincer*|honest*} {no|sé|*}; {prefiero|mejor} que lo {sepa|sepas|oiga} {por mí|de
          mí|ahora|ya}; no {manejamos|hacemos|cubrimos|ofrecemos|trabajamos|tenemos} {refrigerado|eso|ese|con|en|*};
          {es|son} {ruidos*|lent*|más {lento|caro|pesado}}; {vas|va|van} a ir más lento; {el|la} {dato|cifra|
          respuesta|información} no {la|lo} {tengo|traigo|sé}; {esa|ese} {cifra|dato|información} no {la|lo}; se {la|
          lo} estaría {inventando|diciendo mal}; {le|te} dije que {era|se|sí|conecta*} {*} y no {lo|la|se|}; {esa|ese|
          eso} ya no {la|lo|} {puedo|existe|hay|tengo}; no va a {sustituir|reemplazar|quitar|borrar|hacer|eliminar}
          {a|todo|el|la}; no {le|te|les} {prometo|aseguro|garantizo|puedo prometer} {una|que|nada|ninguna|cifra}; no
          se lo sé; eso no me lo sé; no rinde; ahí {no|sí} {le|te} {puedo|quedo}; {desde aquí|desde mi pantalla|yo
          desde aquí} no {lo|alcanzo|veo|puedo}; no le {voy a inventar|voy a decir que}; sí puede fallar; {después de|
          pasado} eso sí hay penalización; no {lee|exporta|lo saca}; ! no se lo {recomiendo|aconsejo|puedo guardar|
          puedo mantener|puedo respetar|piense}; ! {usted|ustedes|vos|tú|su|ellos|nadie|gente} no {sabe|tiene|puede|
          hace|lo}; ! no sé {cómo todavía|qué más|si {usted|le|te|me}}; ! eso no {le|lo} {preocupa|mira|quita|cuesta|
          cualquiera|entiende}; ! no le {quiero|voy a} {mentir|engañar} pero {es|hoy}; ! no {tenemos|tengo} {prisa|
          ningún problema|inconveniente}; ! nunca {se|} {más|pierde}; ! eso no es; ! eso no {cualquiera|le}; ! la
          verdad {te|le|lo} {felicito}; ! {tendría|tiene} que {consultar*|preguntar*|ver*|revisar*} {usted|con su}; !
          eso no {lo} decide; ! ya no {lo|la|le} molesto; ! {la verdad} {es que} {está|es} {muy|bien}
    """,
    Move.NEXT_STEP_ASK: """
        {me|nos} {comparte|pasa|da|das|pasás|compartís|regala|deja} {su|tu} {correo|mail|email|whatsapp|dirección|
          contacto|firma|tarjeta}; {le|te|les|os} {late|parece|va|viene|queda|quedaría|acomoda|cuadra|sirve|conviene}
          {bien|mejor|} {si|el|este|el próximo|para|mañana} {arranc*|empez*|nos|lo|le|la|lunes|martes|miércoles|
          jueves|viernes|sábado|me|mañana|renovamos|agend*|doy|paso|visita|*}; {qué le parece|qué te parece|y|cómo
          ve} si {nos|lo|me|le|la|vamos|arrancamos|hacemos|hago|paso|pruebas|empezamos|probás|doy} {*}; {me
          encantaría|me gustaría|quisiera|convendría|yo lo que haría es|lo que propongo es|lo que le propongo}
          {sentar*|vernos|reunir*|acerc*|pasar|ir|que|mostrar*|visitar*|invitar*|platicar*|*}; {cerramos|hacemos}
          {trato|una videollamada|una llamada|una cita|una visita|una prueba}; {le|te|les|se lo|te lo} {mando|envío|
          preparo|armo|llamo|marco|aparto|reservo|hago|dejo|llevo|anoto|apunto|pongo} {el|la|un|una|los|dos|}
          {contrato|propuesta|borrador|prueba|visita|presupuesto|cita|lugar|técnico|jueves|lunes|martes|miércoles|
          viernes|equipos|instalación|cambio|espacio} {*}; {se lo|te lo} {armo|dejo armado|preparo|aparto|reservo|
          anoto}; {le|te|} {llamo|marco|busco} {el|mañana|este|la} {lunes|martes|miércoles|jueves|viernes|sábado|
          semana|*}; {nomás|nada más|solo} {me lo|lo} firma; {doy|darme} una vuelta {el|por|mañana}; {puedo|podría|
          podríamos} {pasar|ir|visitarle|verlo|venir|llevarle|acercarme} {el|mañana|la|a|por} {lunes|martes|miércoles|
          jueves|viernes|verlo|*}; qué {le|te} {queda|viene|va|acomoda} mejor {para|miércoles|el|lunes|}; {échame|
          écheme|eche|echá} {una|} {firm*}; {firmame|fírmeme|firme|deme|dame|páseme} {acá|aquí|los|su|el} {números|
          tarjeta|ahora|contrato|datos}; {lo|la} {podrá|puede|podrás|podría} {invitar|traer|sumar}; si está de
          acuerdo * {preparo|mando|firma}; {traeme|tráigame|mándeme|mandame} {la|el|su|tu} {factura|recibo|último*} *
          {y|}; {la|lo} {tendrá|tendrás|tiene} para el {viernes|lunes|*}; {renovamos|contratamos|cambiamos|
          instalamos} {y|el|ya|entonces}; {le|te} {gustaría|interesaría|interesa} {quedarse|quedarte|seguir|renovar|
          contratar|una demo*|un programa|probar*|que {fuéramos|pasemos|vayamos|le visitemos}}; {está|estás|estaría}
          interesad* en; {lo|se lo|le} {pregunta|preguntamos|preguntan|pregunto} {usted|} {directamente|juntos|si
          puede pasarse}; {arrancamos|empezamos|comenzamos} {el|la|con|hoy|mañana} {doce|lunes|*}; {vamos juntos|y si
          vamos} {a|}; {metemos|sumamos} a la llamada; {le hago|hago} el cambio {de plan|} ya; {lo|le} {dejamos}
          {cerrado|para}; {sentamos|sentarnos|juntamos|vemos} los {tres|dos|cuatro} {el|juntos}; {que|para que} {lo|
          los|la} {pruebe|calen|prueben|vea} con; {su|una} firmita; {le parece|te parece} que lo dejemos; ! {le|te|
          les} parece {eso|esto|bien así|razonable|caro|mucho|la idea|el precio}; ! {le|te} va {a|bien con|bien el
          negocio|con}; ! qué {le|te} queda {claro|por}; ! {le|te} queda {en|claro|alguna|de|a mano|lejos|cerca}; !
          {me|nos} {da|pasa|deja} {su|tu} {opinión|impresión}; ! {le|te} viene {bien|mal} {saberlo|hoy|ahora|la}; !
          me viene; ! {le|te} cuento; ! {si} {le|la|lo} llamo {por|en|mañana y}; ! hacemos {una|la} {visita|prueba}
          {a|en} {todos|cada}; ! y si {sigue|no|esto|le|se|la|el|usted|un|rinde|nada|te|falla*|cae|mañana}; !
          quisiera {saber|preguntar*|entender|que me|ver|comentar*}; ! de {qué|quién} {se|} quisiera*; ! me gustaría
          {saber|entender|preguntar*|conocer {su|cómo|más}|que me cuente}; ! me encantaría {saber|conocer|entender}; ! y
          si me {cuenta|dice|explica}; !
          quisiera ver hoy; ! yo lo que haría es {esperar|nada}; ! quién {más|} {tendría|tiene} que dar el visto
          bueno; ! le va {bien el|bien la} {negocio|tienda}; ! y si me permite; ! {le|te} interesa {si|o no|saber|a};
          ! te va {con|en}; ! {cuándo|para cuándo} {le|les|te|os} {vendría|iría} bien {tenerlo|tenerla|estar}
    """,
    Move.PRESSURE: """
        {solo|sólo|nada más|únicamente} {por|para|hasta} {hoy|ahorita|esta|mañana|las|el|este}; {hoy|ahora} o nunca;
          {después|mañana|luego} {ya|} {es de otro|no|ya no|sería de otro} {hay|se lo|puedo|te lo|respeto|}; ya {nada
          más|solo} me {quedan|queda} {dos|un|una|#|tres|pocos}; {me|nos} {quedan|queda} {solo|nada más|} {dos|un|una|
          #|tres|pocos} {en|lugares|cupos|plazas|*}; {antes de que|antes de} {cierre|me cierre|acabe|las|termine|se}
          {el|la|doce|acabe|caiga|#|sistema}; {no le dé|no le des|no lo} {más|tantas|piense} {vueltas|tanto|más};
          {qué tanto|qué más|qué} {le|} {piensa|necesita pensar|hay que pensar|tiene que pensar|lo piensa}; {todos|
          todo} {el|su|tu|me|los|ya} {bloque|rubro|sector|barrio|mundo|dicen|han|se|vecinos} {ha|se|que|están|está|}
          {firmado|pasando|sí|firmando|cambiando|*}; {te|se} {quedás|quedas|queda|van a quedar|vas a quedar} {afuera|
          atrás|fuera|sin}; eres el único; es el único {que falta|}; no puede darse el lujo; no {puede|podés|puedes}
          {esperar|permitirse|decir que no}; {hágame|hazme|haceme} caso; {quiere|querés|quieres} ser {el|la} que {le|
          }; {en el acto|en el momento|de una vez} {deciden|firman|dígame}; {deciden|firman|deciden|decide|firma} {en
          el acto|en el momento|de una vez}; {deme|dame|firme|fírme*|firmame} {*} {ya|
          hoy|ahora|de una vez|aquí|acá} {mismo|y listo|}; {confirmar|confirma|confirme|diga que sí|decidir|decida|
          renueva|firma|firmas|cierra} {hoy|ahorita|ahora|ya|antes|en esta llamada|al tiro} {mismo|de|del|}; {tiene|
          tienes|necesito} que {me|} {diga|digas|confirmar|confirme|ser} {que sí|ya|hoy|antes}; {si|que} me lo
          {firma*|confirma*} {hoy|ahora|en esta|antes|ya}; {pareja|cliente|alguien|otro|familia} {que|viene|
          interesad*} {viene|a verlo|con} {a|con}; {dinero|plata} {en la mano|tirado|a la basura}; cada día que {lo|}
          {deja*|espera*|pasa}; {usted verá|aviéntese|ándele|anímese ya|no se me vaya}; {se le|se} {acaba|termina}
          {hoy|la oferta|el plazo|mañana}; {promoción|oferta|precio|descuento} * {se acaba|caduca|vence|termina}
          {hoy|mañana|a las|el}; {pero} {tiene que ser|necesito que sea} {ya|hoy|ahora|ahorita}; {para qué|no tiene
          que|no necesita} {le|} {va a|} {preguntar*|consultar*} {a|con} su {esposa|marido|mujer|socio|jefe|señora};
          {usted|tú|vos} {es|eres|sos} el que {paga|manda|decide}; {nadie|eso nadie|nadie lo} {lo|} {mira|lee|
          pregunta|revisa}; eso no lo {mira|lee|ve} nadie; {dígame|dime|decime} que sí; {para eso} {manda|paga}
          usted; dejo en paz; se {va|van} a quedar atrás; {es|son} {lo de menos|puro papeleo|papeleo}; {firmar|
          decidir|contratar} {esto|} hoy {mismo|}; {único|única} {vez|oportunidad}; {ya no|no} se lo {respeto|puedo
          {mantener|guardar|respetar}}; guardar hasta {las|el|hoy}; ! {por qué|cuándo|cómo|si|que} {se|le} {acaba|
          termina|vence} {el|su} {contrato|plazo}; ! {no|sin} {hay|} {prisa*|compromiso|presión}; ! {decide|decida|
          decidir} {hoy|ahora} {quién|cómo|nada}; ! qué {le|} {necesita pensar|piensa} {de|su|tu|sobre}; ! y qué
          acaban {perdiendo|haciendo}; ! qué acaban; ! {no} {tiene que} decidir {nada|hoy|ahora}; ! {nadie|no} le
          {pide|pido} que; ! se va {en|a|solo} {una|un|tiempo|dinero}; ! antes de las {nueve|ocho|#} {se|llega*}; !
          {firma|decide|cierra} {hoy} {usted|en|con} {*}; ! {hoy} {cierran|cierra} o; ! confirmar {hoy|el|la} {hora|
          cita}; ! {se|te} queda {fuera|sin} {de|internet|luz|servicio|sistema}; ! qué {más} tiene que pensar {usted|
          } para
    """,
}
