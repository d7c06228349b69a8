"""Spanish: the moves that deal with the product and the next step."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

OFFER: Final = {
    Move.EVIDENCE: """
        {un|una|otro|otra|uno de nuestros|una de nuestras|algunos de nuestros|varios de nuestros|muchos de nuestros|
          la mayoría de nuestros|nuestros|varios} {cliente|clienta|clientes|empresa|empresas|negocio|restaurante|
          clínica|taller|tienda|compañía|hotel|colega|familia|despacho|gestoría|vecino|vecina|familias} {nuestro|
          nuestra|mío|mía|de|del|con|que|como|muy|similar|parecid*|suyo|cercan*|en su|en la|redujo|redujeron|ahorró|
          ahorraron|logró|bajó|pasó|ya|tenía|llamad*|vio|consiguió|aquí|acá|nos|cambió|igual|han|ha|está*}
        {trabajamos|hemos trabajado|colaboramos|ya trabajamos} con * {empresas|clientes|clínicas|hoteles|restaurantes|
          compañías|negocios|talleres|tiendas|despachos|comercios|marcas|más de|colegios|como|familias|pymes}
        {ayudamos|hemos ayudado} a {#|una|un|empresas|más de|negocios|varias|otras|otros|la}
        {caso|casos|historia|historias} de {éxito|exito|uso|clientes|cliente|referencia}
        {un|el|este|según un|según el|hay un} {estudio|informe|análisis|reporte|piloto|comparativo} {de|independiente|
          que|muestra|reciente|demuestra|publicado|hecho|dice}; según {un|el|los|datos|la|nuestros|las|estudios}
        {prueba|periodo de prueba|período de prueba|demo} {gratis|gratuita|gratuito|sin compromiso|sin costo|
          sin coste|piloto|de # días|de un mes|de # semanas|de dos semanas}
        {puede|pueden|puedes|podés|podéis|podría} {probarlo|probarla|probar} {gratis|sin|durante|#|un mes|dos semanas|
          primero|antes|unos días|quince días}
        {sin compromiso|sin permanencia|sin ataduras|sin penalización|sin costo alguno|sin letra chica|
          sin letra pequeña}
        {le|te|les|os} {devolvemos|devuelvo|reembolsamos|regresamos} {el|su|tu|todo} {dinero|importe|plata|lana}
        {devolución|reembolso} {del|de su|total|íntegro}
        {garantía|garantías|garantizamos|garantizado|garantizada|le garantizo por escrito|por contrato}; certific*
        {iso|gdpr|rgpd|homologad*|acreditad*|auditor*|premiad*|galardon*}
        {referencia|referencias|testimonio|testimonios|reseñas} {de|que|si|con|como|en|para|y|}
        {puede|pueden|puedes|podés|le pongo|te pongo|le puedo poner|puedo ponerle|lo pongo|podría|
          si quiere} * {hablar|llamar|llamarle|llamarlo|llamarla|visitar|preguntar|contactar|en contacto|preguntarle|
          preguntarles|consultarlo} {con|a|directamente|} {alguno|uno|una|algunos|ellos|él|ella|cualquiera|otro|otra|
          nuestros|su|clientes|un cliente}
        {redujo|redujeron|bajó|bajaron|ahorró|ahorraron|aumentó|aumentaron|recuperó|recuperaron|pasó|pasaron|subió|
          subieron|recortó|recortaron|disminuyó|dejaron de perder|han reducido|han ahorrado|ha reducido|ha ahorrado|
          mejoró|mejoraron|multiplic*|logró|lograron|consiguió|consiguieron|vendió|vendieron} * {#|la mitad|un tercio|
          el doble|por ciento|casi}; {en|de} promedio {nuestros|los|las|un|una|se|ahorran|reducen|recuperan|nuestras}
        de media {nuestros|los|las|ahorran|reducen|se|un|una}
        {#} {por ciento|de cada #} de {nuestros|los|las|nuestras} {clientes|usuarios|empresas|clientas}
        {se amortiza|se paga sol*|retorno de {la|} inversión|roi} {en|de|fue|}
        {le|te|les|os} {muestro|enseño|mando|envío|comparto|puedo mostrar|puedo enseñar|puedo enviar|puedo mandar|
          paso} {los|el|un|las|unos|algunos|datos|cifras} {datos|números|resultados|cifras|estudio|caso|casos|informe|
          certificado|referencias|ejemplos|prueba|contacto|ejemplo real|testimonios}
        llevamos {más de|} {#|quince|veinte|diez|treinta} años {en|trabajando|haciendo|con|dando}
        {datos|servidores|información} * {cifrad*|encriptad*|alojad*|en europa|en la unión europea|en españa}
        {por ejemplo|le pongo un ejemplo|te pongo un ejemplo|le doy un ejemplo|te doy un ejemplo} {un|una|el|la|en|
          hace|tenemos} *{cliente|empresa|clínica|restaurante|tienda|taller|hotel|negocio|panadería|familia}
        {hay|existe} {contrato|acuerdo} de nivel de servicio
        {en|a} los {primeros|#} {meses|días|semanas|tres meses|seis meses} {ya|redujo|ahorr*|recuper*|habían|había}
        {lo|la} {usan|utilizan} {ya|} {más de|} #; {plan|proyecto|prueba} piloto
        ! {tiene|tienen|tenéis|tienes|tenés|hay|tendría|qué|cuál|cuánta|con} {alguna|algún|} {garantía|garantías}
        ! no {le|te|les|lo|} {puedo|podemos|podría} {garantizar*}; ! no {garantiz*}; ! según {lo que|usted|me}
        ! {sus|tus|vuestras} {reseñas|referencias}; ! no hay garantía; ! {referencia|referencias} {a|interna}
        ! por contrato {hoy|ya|con}; ! {sus|tus|vuestros|los} clientes; ! qué {caso|casos}
        ! {de|en} promedio {cuánt*|tienen|atienden}; no me {crea|creas|creás} {a mí|solo a mí|}
        {pregúntele*|pregúntale|preguntale|llame|llama|llamá|hable|hablá|habla|visite} {a|con} {ellos|ella|él|ana|
          cualquiera|uno|alguno|otro|mi|nuestros|un cliente|nuestro}
        {le|te|les} {paso|doy} {su|el|los|un} {número|teléfono|contacto|datos|referencia}
        {puede|puedes|podés} llamar a {cualquier*|alguno|uno|otro|todos}
        {lo|la|nos lo|eso|esto} {probó|certificó|auditó|midió|revisó|validó|comprobó|demostró} {la|el|un|una}
        {informe|estudio|resultados|datos|cifras} {es|son|está|están} {público*|publicad*|independient*|en}
        {exactamente|estaba|estaban|tenía|tenían} {igual|en la misma|el mismo problema|la misma situación|
          lo mismo que}; recuper* {el|su|la} {dinero|inversión|plata}
        {póngalo|ponlo|ponelo|pruébelo|pruébalo|probalo|úselo|úsalo|métalo} {en|con|durante|gratis|un|una|solo|sin}
        {no te|no le|sin que le} cuesta nada; {me lo|nos lo} {devuelves|devuelve|devolvés}
        {trabajamos|trabajan|hemos trabajado} con {más de|unas|unos|cientos|decenas|#}
        {redujo|ahorró|recuperó|bajó} {la|el|su|sus|los|las} * {un|en|a} #
        ! {vence|venza|acaba|termina} {su|la|tu} garantía; ! {qué|fuera de|tiene|tenía|tendría} garantía
        ! {lo|la|los} {consigui*|logr*} con; ! te bajo; ! le bajo; ! {un|el} negocio de su
        ! {su|tu|esa|ese} {premio|certificado}; ! {certific*} {de estudios|médico}
        {un|una|otro|otra} {cliente|clienta} {de|del|con}
        {un|una|otro|otra} {panadería|carnicero|carnicería|peluquería|dentista|farmacia|bodega|gimnasio|inmobiliaria|
          constructora|distribuidora|fábrica|panadero} {de|en|a|que|como|cerca|con}
    """,
    Move.VALUE: """
        {para que|así|de manera que|de forma que|de modo que|con lo que|por lo que|lo que|eso|esto} {le|les|te|os|
          usted|ustedes|tú|vos|su equipo|ya|} {usted|} {permite|permitirá|pueda|puedan|puedas|podáis|no tenga|
          no tengan|no tengas|no tendrá*|no tendría*|ya no tiene*|ahorra|ahorrará|ahorran|gana|ganará|se olvida|
          se quita|significa|significaría|deja de|dejan de|dejaría*|evita|evitaría|evitan|da|daría|dará|libera|reduce|
          supone|representa|recupera|recuperaría|sabe|sabría|sepa|duerma|se ahorra|se ahorraría|se ahorran|podrá|
          podrán|podría|podrían|puede|pueden|podés|pierda menos|vende|vendan|dedique}
        {le|les|te|os|se|nos} {ahorra|ahorraría|ahorrará|ahorran|ahorrarían|ahorramos|ahorrás|va a ahorrar|
          van a ahorrar|puede ahorrar|vais a ahorrar|permite|permitiría|permitirá|permiten|ayuda a|ayudaría a|
          ayudará a|ayudan a|quita|quitaría|quitamos|evita|evitaría|evitamos|libera|da tranquilidad|
          garantiza tranquilidad|reduce|reduciría|baja|bajaría|devuelve|simplifica|facilita|facilitaría|
          saca de encima|sacamos de encima|resuelve|resolvería|va a permitir|va a ayudar|da más|daría más|da control|
          quedará* más|queda más}
        {ahorrar|ahorrarse|ahorrarte|ahorrará|ahorraría|ahorraríais|ahorrarían|ahorrarías|ahorrarías|ahorro|
          ahorros} {hasta|más|dinero|tiempo|un|una|unos|entre|horas|alrededor|cerca|casi|de|en|#|el|la|mucho|al|
          costes|costos|para usted}
        {reduc*|disminu*|recort*|elimin*|baj*} {sus|tus|vuestros|los|las|el|la|su|tu|un|costes|costos|gastos|hasta|
          a la mitad} {costes|costos|gastos|errores|tiempo|tiempos|factura|consumo|devoluciones|mermas|pérdidas|
          riesgo|riesgos|ausencias|llamadas|retrasos|paros|averías|#|mitad|merma|trabajo|recibo|papeleo|faltas|coste|
          costo|gasto|estrés|rotación}
        {aument*|increment*|mejor*|dupli*|crec*|sub*} {sus|tus|vuestras|las|la|el|su|tu|un} {ventas|productividad|
          ingresos|margen|márgenes|satisfacción|eficiencia|rentabilidad|facturación|reservas|ocupación|conversión|
          ticket|atención|calidad de vida}
        {sin tener que|ya no tendrá que|no tendrá que|no tendrían que|no tendría que|ya no tendrían que|no tenés que|
          no tienes que|no tiene que|no tienen que|se olvida de|te olvidas de|te olvidás de|se olvidan de|
          os olvidáis de|dejaría de|dejarían de|deja de|dejarías de|se acabaron|se acaban|se terminan|se terminaron|
          adiós a|nunca más|sin preocuparse|despreocuparse} {estar|andar|*} {llamar|perseguir|perder|preocupar*|pasar|
          hacer|escribir|apuntar|revisar|copiar|esperar|pagar|cargar|pensar|los|las|el|la|llamadas|errores|papel*|
          sustos|sorpresas|perdiendo|persiguiendo|pagando|apagar|madrugar|quedarse}
        {más|menos} {tiempo|horas|dinero|clientes|ventas|errores|papeleo|estrés|preocupaciones|margen|tranquilidad|
          trabajo|llamadas|incidencias|reservas|quejas|ingresos} {para|con|libre|al|y|a la|en su|en tu|manual|en el|
          cada|por}
        {tranquilidad|paz mental|la seguridad|mayor control|la comodidad|tranquilo|tranquila|tranquilos} {para|de|
          de que|sabiendo|porque|total|}
        {gana|ganaría|ganarían|recupera|recuperaría|recuperan|recuperaría|recupere|recuperarían|ganan|ganás|recuperás|
          ganaríais} {tiempo|horas|#|dos|tres|medio|un|una|media|clientes|control|tranquilidad}
        {el|la|su|tu} {beneficio|ventaja|ganancia|provecho} {para|es|principal|que|de|sería}
        {lo que|qué} {gana|ganaría|ganan|se lleva|consigue|consiguen|ganás|obtiene} {es|usted|con}
        {en su caso|en tu caso|en vuestro caso|para usted|para ustedes} {eso|esto|} {significa|significaría|serían|
          son|supone|representa|sería|implica|quiere decir}
        {puede|pueden|podrá|podrán|podría|podrían|podés|podréis|puedes} {ahorrar*|reducir|dedicar*|concentrar*|
          enfocar*|centrar*|vender más|atender más|ver en|recuperar|ganar|dormir|olvidarse|evitar*|controlar|saber en|
          crecer|irse a}; {se amortiza|se paga sol*}; ! cuánto {se|le|te|les} {ahorra*}
        ! {qué|cuánto|si|cuando} * {le|les|te|os} {permitiría|ayudaría|ahorraría}
        ! {le|te|les|os} ayuda {esto|eso|si}; ! {me|nos} {permite|ayuda}
        ! {quieren|quiere|busca|buscan|necesita|necesitan|intentan|intenta|tratado de|intentado|querían} {reducir|
          ahorrar|mejorar|aumentar|bajar|crecer|evitar}; ! {sube|subió|bajar|bajarle|baj*} {el|la|un} {precio|#}
        ! {le|te|les} permite {su|el contrato}; ! reduc* el precio
        ! {eso|esto|lo que} {le|les|te|os} {supone|representa|significa} {hoy|actualmente|en}
        ! {eso|esto} puede {ser|pasar|cambiar}; ! lo que {puede|podría|pueden} {ser|pasar|hacer}
        ! {por lo que|lo que|eso|esto} {usted|le|les|te} {da|dará}; ! para que {le|les|te} {da|llame|dé|llamo}
        {significa|quiere decir|supone} que {su|sus|usted|ustedes|tu|vuestr*|ya no|puede|puedes|podés|nadie|
          no} {gente|equipo|clientes|empleados|familia|puede|pueden|tendrá|tendrían|tiene|tendrán|sale|se|podés|van|
          va|chicos|*}
        {nadie|ninguno|nunca} {va|vuelve|tendrá|tendría|tiene|volverá|volvería} {a|que} {tener que|que|volver|
          *} {cargar|escribir|meter|llamar|apuntar|teclear|perder|esperar|quedarse|copiar|pagar|preocuparse}
        nunca más
        {dejarían|dejaría|dejás|dejan|deja|dejaríais|dejarías|dejaría usted} de {pagar|perder|gastar|perseguir|llamar|
          estar|preocuparse|hacer|tirar|depender|andar}
        {se|te|os} {olvida|olvidan|olvidas|olvidás|olvidáis|olvidaría|despreocupa|despreocupás|quita} de {andar|estar|
          *} {llamar|llamando|perseguir|los|las|el|la|todo|papeleo|apuntar|pagar}
        {sale|salen|salir|llega|irse|se va|cenar} {a su hora|antes|a las|temprano|más temprano}
        {un|una|dos|tres|#|media} {hora|horas} {menos|libre|libres|de vuelta}
        {le|te|les|os} {quita|saca} {ese|el|un} {peso|trabajo|problema|dolor}
        {más|menos} {tiempo} {con|para} {su|tu|la|los|sus}; ! {ahorró|ahorro} # {mil|pesos|euros}
        ! para que sepa {por|que|quién}; ! {para que} {usted|} {sepa|entienda|vea} {por qué|quién|de qué|que soy}
        ! lo dejo tranquil*; ! {está|estás|estáis|quedar|quedarse|quede|sentirse} {más|} tranquil*
        ! {un poco|} más tranquil*
    """,
    Move.DISCOUNT: """
        {descuento|descuentos|rebaja|rebajas|promoción|promociones|promo|bonificación|cupón|oferta especial|
          precio especial|tarifa especial|precio de amigo|precio de lanzamiento|mejor precio|precio más bajo|
          precio mejor|2x1|dos por uno|mitad de precio}
        {le|te|les|os} {descuento|rebajo|bajo|hago|puedo hacer|dejo|puedo dejar|puedo bajar|puedo rebajar|regalo|
          ofrezco|puedo ofrecer|quito|bonifico|puedo quitar|puedo bonificar|podría hacer|podría dejar|lo dejo|mejoro|
          puedo mejorar|igualo} {un|el|una|en|a|por|la|lo|hasta|los|las|dos|tres|#} {# por ciento|#|descuento|
          mejor precio|precio|rebaja|precio especial|mitad|primer mes|primeros|mes|instalación|alta|cuota|envío|meses|
          mes gratis|%|oferta}
        {primer mes|dos meses|tres meses|# meses|un mes|dos primeros meses|tres primeros meses|
          primeros # meses} {gratis|de regalo|sin costo|sin coste|gratuito|gratuitos|bonificado*|sin cargo}
        {puedo|podemos|podría|podríamos} {bajar*|rebajar*|mejorar*|ajustar*|igualar*|quitar*|reducir} {el|la|un|le|
          } {precio|cuota|tarifa|#|poco el precio|coste|costo|alta|oferta}
        {# por ciento} {menos|de descuento|más barato|de rebaja|off}
        {sin costo|sin coste|sin cargo|gratis|de regalo} {de|la|el|para usted|si} {instalación|alta|instalar|envío|
          firma|contrata|matrícula|formación|capacitación|implementación|decide}
        {le|te|les|os|se} {sale|saldría|quedaría|queda} {más barat*|a mitad|en la mitad|con descuento}
        ! {no|nunca|tampoco} {hay|hacemos|tenemos|puedo|podemos|damos|trabajamos con|aplicamos|existe} * {descuento|
          descuentos|rebaja|rebajas|bajar*|promociones}
        ! {le|te|les} {hicieron|ofrecieron|dieron|hacen|dan} * {descuento|rebaja}; ! sin descuento*
        ! {qué|cuánto} {descuento|promoción}; ! {un|la} promoción {interna|laboral}
        {primeros|primeras} {dos|tres|seis|#|} {meses|semanas} {son|serían|van|salen|le salen|quedan} {gratis|
          sin costo|sin coste|de regalo|bonificad*|por nuestra cuenta}
        {regalar*|obsequiar*|bonificar*} {el|la|los|las|un|una|dos|tres|#}
        {le|te|les|os} {bajo|rebajo|quito|descuento} {un|el|hasta|#|algo|diez|quince|veinte}
        {hago|hacemos|haría|podría hacer} {un|una} {precio|rebaja|esfuerzo|descuento|mejor precio}
        {meses|mes} {de cortesía|gratis|gratuit*|de regalo}
    """,
    Move.PRESSURE: """
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
        {decida|decídase|decidite|decídete|firme|firmá|firma|fírmeme|contrate|compre|confirme|aproveche|anímese|
          confírmeme} {ya|ahora|hoy|ahora mismo|ya mismo|y punto|y listo|de una vez|de una|cuanto antes|ahorita|
          aquí y}; {decida|decídase|decídete} {antes|ya}; {firme|firmá|firma} {y|no|que}; ándele firme
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
    """,
    Move.ADMIT_LIMIT: """
        {eso|esto|ahí|esa parte|esa función|esa integración|lo que me pide|a día de hoy|hoy|hoy por hoy|ahora mismo|
          todavía|aún} {todavía|aún|hoy|ahora|de momento|por ahora|la verdad|} no {lo|la|los|} {hacemos|hace|
          ofrecemos|tenemos|cubrimos|cubre|incluye|incluimos|soporta|podemos|puede|se puede|puedo|existe|trae|
          contempla|resuelve|está|llegamos|permite|funciona|es posible|prometo}
        no {lo|la|los|las|le|} {hacemos|ofrecemos|tenemos|cubrimos|incluimos|contamos con|disponemos|llegamos a|
          trabajamos con|damos|integramos|vendemos|somos los más|somos los mejores|somos el más|somos la más|
          somos perfectos|somos baratos} {eso|esa|ese|esto|todavía|aún|una|un|con|ningún|ninguna|integración|servicio|
          soporte|cobertura|de momento|por ahora|barat*|más|el|la|en|esa parte|}
        {no lo sé|no sé {si eso|si se|si lo|exactamente|decirle|decirte|cuánto tarda|esa|ese}|no tengo {ese|esa|el|
          la} {dato|información|cifra|respuesta}|no estoy segur*|no le sabría decir|no sabría decirle|
          no sabría decirte|desconozco|lo desconozco|no puedo asegurar*|no puedo prometer*|no te puedo prometer|
          no le puedo prometer|no se lo puedo prometer|no puedo garantizar*|no le puedo garantizar|
          no le puedo asegurar|no quiero prometer*|no quiero decirle algo|no quiero inventar*|prefiero no {prometer*|
          inventar*|decir*}}
        {se lo|te lo|os lo|lo|les|le} {confirmo|consulto|averiguo|verifico|reviso|pregunto|investigo|compruebo|
          chequeo|miro} {y|con|mañana|hoy|luego|hoy mismo|en|esta|antes|por|internamente|al|a|}
        {déjeme|déjame|dejame|permítame|permíteme|tendría que|tengo que|tengo que|necesito|prefiero|
          voy a} {confirmar*|consultar*|averiguar*|verificar*|revisar*|preguntar*|comprobar*|chequear*|mirarlo|
          consultarlo} {lo|con|y|eso|ese|si|antes|internamente|al|bien|}
        {para|por|a} {ser|serle|serte|serles|seros} {sincero|sincera|honesto|honesta|franco|franca|transparente|claro|
          clara}
        {siendo|si le soy|si te soy|le soy|te soy|voy a ser|le voy a ser|seré|quiero ser|voy a serle|voy a serte|
          debo ser|tengo que ser} {muy|} {sincero|sincera|honesto|honesta|franco|franca|transparente|claro}
        {honestamente|sinceramente|francamente|la verdad es que} {eso|no|nuestro|nuestra|ahí|todavía|aún|no lo|en eso}
        {nuestro|nuestra|un|una|el|la|su} {punto débil|limitación|limitaciones|desventaja|debilidad|inconveniente|
          pega|contra} {es|son|que|ahí|principal|sería|del|importante}
        {no es|no somos|no será} {lo|el|la|los|las} {más|nuestro} {barat*|fuerte|económic*|rápid*|complet*}
        {no es|no somos} {perfect*|para todos|para todo el mundo|la panacea|magia|mágic*}
        {en eso|ahí} {la competencia|otros|ellos|flojeamos|somos más débiles} {es|son|lo|nos|tienen|}
        {todavía|aún} no {está|estamos|lo tenemos|existe|se puede|lo hemos|contamos|lo hacemos|es posible}
        {lamentablemente|desafortunadamente|por desgracia|desgraciadamente|infortunadamente} {eso|no|nuestro|la|el|
          hoy|ahí}
        {el producto|la aplicación|la app|el sistema|el programa|la plataforma|el plan|el seguro|la póliza|
          el servicio|nuestro sistema|nuestra app|nuestra plataforma|el plan básico|nuestro servicio|
          nuestro seguro} {todavía|aún|} no {hace|incluye|tiene|cubre|permite|se integra|se conecta|reemplaza|
          sustituye|soporta|puede|sirve|está|funciona|trae}
        {no todo|hay cosas que no|hay algo que no|hay una cosa que no} {hacemos|hace|lo hacemos|podemos|cubre|
          cubrimos}; ! no sé si {usted|ustedes|le|les|te|os|lo|la|ya|es|conoce*|sabe*|ha|han|hablo|me}
        ! {yo|} no sé {qué|cómo|cuánto|cuándo} {usted|ustedes|tan|están|tiene}
        ! {si|quien|usted|ustedes|tú} no {lo sé|tienen|tiene|está}
        ! {déjeme|déjame|permítame|voy a|le|me gustaría} {preguntarle|preguntarte|preguntarles|hacerle|preguntaros}
        ! {le|te|les|os|me} pregunto {algo|una|si|por|cómo|qué|cuánto|dos}
        ! no tenemos {prisa|ninguna prisa|letra|permanencia|costes ocultos|costos ocultos|que decidir}
        ! {le|te|les|os} {confirmo|reviso} {la|el|por correo|nuestra|los} {cita|reunión|jueves|visita|lunes|martes|
          fecha|hora}; ! se lo {confirmo} por; ! {yo|} tampoco lo sé
        ! no {hacemos|tenemos|cobramos|cobra|hay|ofrecemos} {permanencia|contratos largos|spam|sorpresas|costos|
          costes|cargos|cargo|letra}; ! {le|te|les|lo|se lo} {consulto|pregunto} {porque|para ver|si}
        ! no {le|te|les|lo} {hacemos|tenemos} perder; ! eso no es {problema|así|lo que|verdad|cierto|un problema}
        ! {eso|esto} no {está} {bien|mal}; ! {si|cuando|aunque} {todavía|aún} no {está|lo}
        ! {eso|esto|hoy} no {le|les|te|se} {puede|puedo} {pasar|seguir}; {mentiría|mentiríamos} si
        {no|} {sabría|sabríamos} {decirle|decirte|decirles|contestarle|responderle}; con la mano en el corazón
        no {es|son|somos|está|están} tan {buen*|rápid*|complet*|fuerte*|barat*|barato|potente*|flexible*|desarrollad*|
          avanzad*} {como|en}; {averiguarlo|averiguo|lo averiguo|lo consulto|me entero} {y|con|antes|}
        {no|} {sustituye|reemplaza|reemplazamos|sustituimos} {su|el|la|a su|a la|al|un|una}
        {aplicación|app|sistema|programa|herramienta|producto|plataforma|seguro|servicio|plan|equipo} {todavía|aún|
          } no {sustituye|reemplaza|cubre|hace|incluye|tiene|llega|sirve|vale|integra|conecta|permite}
        {ahí|en eso|en ese punto} {flojeamos|cojeamos|nos falta|nos quedamos|perdemos|fallamos|no llegamos|
          somos débiles}; {de memoria|así de memoria|ahora mismo} no {lo sé|sé|le sé|te sé|tengo|sabría}
        {no lo hacemos|no lo tenemos|no lo cubrimos|no lo ofrecemos|no se puede todavía}
        {eso|esa parte} {queda|está} fuera; {nos falta|todavía nos falta|carecemos}
        {lo que hacemos|que lo hacemos} no podemos; {nuestro|nuestra|nuestros|nuestras} {punto flaco|talón de aquiles}
        ! {su|tu|el} {sistema|programa|proveedor|seguro} {actual|viejo|de ahora} no; ! {qué|que} pasa si no
        ! sinceramente no me {metería|meteria}; ! {si|cuando} {su|el|la} * no {cubre|tiene|incluye}
        ! {con gente|hablar} * no se puede; ! no se puede hablar; ! no sé si {le|les|te|usted|ustedes|ya}
    """,
    Move.DISQUALIFY: """
        {quizá|quizás|tal vez|a lo mejor|puede que|probablemente|creo que|me parece que|igual|posiblemente|
          pareciera que|diría que} {ahora mismo|hoy|ahora|entonces|esto|nosotros|nuestro producto|lo nuestro|todavía|
          } no {sea|seamos|somos|es|encaja|encaje|encajamos|encajemos|le conviene|te conviene|le convenga|
          les conviene|le compensa|le sirva|le sirve|tenga sentido|tiene sentido|haya encaje|hay encaje|le aporte|
          le aportemos|le haga falta|nos necesite|necesite|necesita|valga la pena|vale la pena|merezca la pena} {lo|
          la|el|para|un|una|mucho|bien|esto|que|nuestro|ahora|en|}
        {esto|nuestro producto|nuestra solución|nuestro servicio|lo nuestro|lo que ofrecemos|lo que hacemos} {quizá|
          quizás|tal vez|probablemente|seguramente|a lo mejor|} no {es|sea|sería|le sirve|le va a servir|encaja|
          encajaría|le aporta|le conviene|le compensa} {para usted|para ustedes|para ti|para vos|lo que|la mejor|
          lo mejor|lo más|en su|con|lo adecuado|}
        no {le|te|les|os} {quito|robo|molesto|hago perder|voy a quitar|voy a robar|voy a molestar|quiero quitar|
          quiero robar|quiero hacer perder|insisto|voy a hacer perder|quiero molestar|entretengo} {más|} {su|tu|el|
          más|tiempo|} {tiempo|}
        no {quiero|voy a|pretendo|sería honesto|tendría sentido|tiene sentido} {venderle|venderte|venderles|vender*|
          insistir*|forzar*|obligar*} {algo|una cosa|lo que|que no|nada|más|eso|}
        no {le|te|les|os} {recomiendo|recomendaría|aconsejo|aconsejaría|conviene|compensa|merece la pena|vale la pena|
          sale a cuenta|interesa} {cambiar*|contratar*|comprar*|este|esta|nuestro|nuestra|que|hoy|todavía|el cambio|
          por ahora|esto|lo nuestro|}
        {le|te|les|os} {conviene|convendría|recomiendo|recomendaría|va mejor|vendría mejor|sale mejor|irá mejor|
          interesa más|aconsejo} {más|} {seguir con|quedarse|quedarte|quedaros|lo que ya|otro|otra|esperar|mantener*|
          continuar con|no cambiar|quedarse como|seguir como|otro tipo|un proveedor}
        {quédese|quédate|quedate|siga|sigan|seguí|sigue} con {lo que|su|el|la|ellos|el que} {tiene|ya|actual|
          proveedor|tienen|está|tenés|que}
        no somos {la|el|los|lo} {mejor|opción|adecuad*|indicad*|solución|proveedor|correct*|que} {opción|para|encaje|
          que|solución|proveedor|necesita|}; no hay {encaje|ajuste|fit}
        {no tiene|no tendría|no le veo|no le encuentro|no hace} {mucho|} sentido {para usted|que cambie|cambiar|
          en su caso|seguir|que siga|que contrate|que pague|que sigamos|ahora|para ustedes|para vosotros}
        {lo|la|le} {dejo|dejamos} {tranquil*|aquí|en paz|por aquí|por hoy|ahí}
        si {no|} {es|le interesa|lo ve|encaja|le cuadra|quiere} {un no|que no|no|} {dígamelo|me lo dice|lo dejamos|
          no pasa nada|sin problema|lo entenderé|dímelo}
        {no pasa nada|está perfecto|es totalmente válido|es perfectamente válido} si {no|me dice que no|prefiere no|
          es que no|al final no}; {lo|los|la} {borro|elimino|saco|quito|retiro} de {la|mi|nuestra} {lista|base}
        {honestamente|sinceramente|para serle sincero} {no le|no creo|no les|otro|yo no|yo me quedaría}
        no creo que {le|les|te|os|podamos|seamos|esto|sea|nuestro|lo nuestro} {sirva|convenga|ayud*|ser|lo que|
          compense|podamos|para|aporte|valga|encaje|la|el|}
        no {podemos|vamos a poder|voy a poder} {ayudar|ayudarle|ayudarte|ayudarles|ayudaros} {con|en|como|bien}
        ! quizá no {sea|es} el {mejor|buen} momento {para hablar|ahora}
        ! {si|por qué|porque} {cree|piensa|dice} que no {es|tiene}; ! no {es el mejor momento|es buen momento}
        ! {no le quito ni|no te quito ni}; no me {metería|meteria|cambiaría|gastaría}
        {seguiría|quedaría|me quedaría|yo seguiría} con {lo que|su|el|la|los}
        con {una|un|eso|lo que} {hoja de cálculo|cuaderno|excel|libreta|ya tiene} {le|te|va|basta|sobra|alcanza|tiene}
        {le|te|les} {basta|sobra|alcanza|vale} con {lo que|una|un|el|la|su}
        {le|te} {queda|quedaría|viene|sale} grande; {dejo|dejamos} en paz
        no {necesita|necesitan|necesitás|necesitas} {esto|algo así|lo nuestro|nuestro|un sistema|tanto|cambiar}
        {ahórrese|ahórrate|guarde|guárdese} {el|su|tu} dinero
        no {creo|pienso|veo} que {seamos|sea|somos|le convenga|le compense|necesite}
    """,
    Move.INSULT: """
        {es|eres|sos|son|sois|será|serás|sea|fuera|parece|parecés|pareces} {usted|ustedes|vos|tú|vosotros|} {un|una|
          unos|unas|muy|bien|tan|medio|el más|bastante|} {ignorante*|idiota*|estúpid*|tont*|imbécil*|tarad*|inútil*|
          incompetente*|burr*|bobo|boba|bobos|payas*|ridícul*|necio|necia|necios|cabezota|cabezón|cabezona|pendej*|
          boludo|boluda|pelotud*|gilipollas|cretin*|analfabet*|mediocre*|miserable|tacañ*|ratón|rata|cobarde*|
          maleducad*|majader*|subnormal|retrasad*|zoquete|lerdo|lerda|sinvergüenza|ladrón|mentiros*|loco|loca|
          cerrado de mente|corto|corta de luces|corto de miras|don nadie|codo|infantil|vag*}
        no {sea|seas|sean|seáis} {tan|usted|un|una|} {usted|} {ridícul*|tont*|ignorante*|estúpid*|idiota*|terco|terca|
          necio|necia|cabezota|cabezón|pendej*|boludo|boluda|burr*|infantil*|tacañ*|absurd*|cobarde*|niño|payas*|
          testarud*|codo|ingenu*|bobo|boba|imbécil}; no seáis {tont*|ridícul*}
        {qué|que|vaya|menuda|menudo} {tontería|estupidez|idiotez|pregunta más tonta|pregunta tan tonta|
          pregunta tan estúpida|pregunta más estúpida|ridiculez|burrada|payasada|gilipollez|pavada|boludez|pendejada|
          imbécil|idiota|ignorante|ignorancia|disparate|sandez|tonto|tonta|estúpido|estúpida|burro|inútil|sarta de}
        {eso|esto|esa|lo que dice|lo que usted dice|ese} * {es|son|me parece} {una|un|puras|puro} {tontería*|
          estupidez|estupideces|idiotez|ridiculez|burrada|payasada|gilipollez|pavada|boludez|pendejada|excusa barata|
          excusa ridícula|excusa tonta|disparate|absurdo total|sandez|mierda|basura|pendejadas}
        {no|} {dice|diga|digas|digás|decís|dices} {tonterías|estupideces|idioteces|burradas|pavadas|boludeces|
          pendejadas|gilipolleces|sandeces|bobadas|babosadas}
        {usted|ustedes|tú|vos|} {claramente|obviamente|evidentemente|simplemente|está claro que usted|
          es obvio que usted|es evidente que usted|se nota que usted|se nota que} {usted|} no {entiende*|entendés|
          sabe*|sabés|tiene* idea|tenés idea|comprende*|se entera|te enteras|da para más|tiene ni idea|tiene la menor}
        {usted|tú|vos|ustedes} no {tiene|tienes|tenés|tienen} {ni|la menor|la más mínima|ni la más mínima|
          ni la menor} {puta|puñetera|} {idea|de idea}
        no {tiene|tienes|tenés} ni {puta|pajolera|} idea {de nada|de lo que|de negocios|de cómo|de su}
        {usted|ustedes|tú|vos} no {entiende|entiendes|entendés|entienden|sabe|sabés|sabes|comprende} {nada|ni papa|
          ni jota|un carajo|de esto|de negocios|ni de lo que|una mierda}
        no {entiende|entiendes|entendés|sabe|sabes|sabés} {nada|ni lo que|de negocios|de nada|un carajo}
        {cállese|cállate|callate|cierre la boca|cierra la boca|cerrá la boca|cállense|váyase al|vete a la|andate a|
          váyase a|vete al|vete al|que te den|que le den|a la mierda|al carajo|al diablo|chinga*|no joda*|no jodas|
          no mame*|no manche*|me cago|hijo de puta|hija de puta|hijueputa|hdp|cabrón|cabrona|puta madre|
          mierda de {empresa|negocio|cliente|tienda}|imbécil|imbéciles|gilipollas|idiota|idiotas|estúpido|estúpida|
          pelotudo|pelotuda|boludo de|pendejo|pendeja|tarado|tarada|malparido}
        {está|estás|estáis|están} {usted|} {sordo|sorda|loco|loca|ciego|ciega|chalado|mal de la cabeza|mal del coco|
          tonto|tonta|pirado|pirada}
        {hasta|cualquier|cualquiera} {un|con dos dedos} {niño|tonto|idiota|de frente|imbécil|burro} {lo|entiende|sabe|
          entendería|vería|ve|sabría} {entiende|ve|sabe|entendería|}; {use|usá|usa|utilice} la cabeza
        {aprenda|aprende|aprendé} a {leer|escuchar|contar|sumar|hablar}
        {gente|personas|clientes} como {usted|ustedes|tú|vos} {nunca|siempre|no|es|son|da|dan|me|jamás|hay}
        {su|tu|vuestra|vuestro} {empresa|negocio|tienda|equipo|empresita|negocito|restaurante|jefe|servicio} {es|da|
          son} {un|una|puro|} {desastre|chiste|broma|basura|vergüenza|pena|lástima|asco|porquería|ridícul*}
        {su|tu} {empresita|negocito|changarro|tienducha|negocio de mala muerte|negociucho}
        {qué|cuál} {es su problema|le pasa a usted|le pasa en la cabeza|carajo le pasa|coño|demonios}
        me {hace|está haciendo|estás haciendo|hacés} perder {el|mi} tiempo
        {no me extraña|con razón|así le va|no es raro} {que|} {le|su|tu|a su|así} {vaya|va|negocio|empresa} {mal|esté|
          tan|}; {usted|tú|vos} {no sirve|no vale|no servís|no sirves} {para nada|nada|}
        {da|das|dan} {usted|} {pena|asco|vergüenza|lástima|risa}
        {tiene|tienes|tenés} {usted|} {la cabeza|la cara|el cerebro|pocas luces|cero luces} {dura|hueca|vacía|
          de piedra|pequeño|}; {no le da|no te da} {la cabeza|el cerebro|para más}
        {demasiado|muy} {tonto|ignorante|burro|tonta|bruto|lerdo|corto} {para|como}
        pero {usted|tú|vos} {qué va a saber|qué sabe|qué sabrá|de qué va|qué sabes|qué sabés}
        {madure|crezca de una vez|despierte de una vez}
        ! {soy|fui|seré|me siento|yo|estoy|sería|suena|suene|parezca|parezco|pueda parecer|parecer|puede parecer} {un|
          una|muy|} {tont*|ignorante*|burro|loco|bobo|boba|idiota|necio|ridícul*|pesado|estúpid*}
        ! no {es|son|hay|existen} {ninguna|una|preguntas|} {tontería|tonta|tontas|estupidez|pregunta tonta|
          ninguna tontería}; ! es {una locura|de locos} {la|el|lo|cuánto}
        ! {precio|precios|cantidad|horario|papeleo|cifra|norma|trámite} {ridícul*|absurd*|estúpid*|de locos}
        ! {proveedor|sistema|programa|software|servicio|herramienta|máquina} {inútil|incompetente|ridícul*|estúpid*|
          loco|viejo}; ! el {sistema|programa|proveedor|equipo|software} {actual|viejo|anterior|} {es|era}
        ! es {muy|tan|} {corto|loco|loca|cort*} {el|plazo|de tiempo}
        ! {pregunta|duda} {un poco|quizá|algo|que quizá} {tonta|ingenua|obvia}
        ! {perdone|disculpe|disculpa|perdona} {si|la|mi} {pregunta|ignorancia|es una}
        ! {usted|ustedes} no {entiende|entienden|sabe} {todavía|aún|por qué}; ! {no me dice|no diga} {nada}
        ! {no entiende} {por qué}; ! {codo|corto} {con|a|plazo}; ! {parece} {una|un|muy} {locura|corto|loco}
        {me|nos|} {estaba|está|estás|estabas|está usted|ha estado} {escuchando|prestando atención|oyendo} {siquiera|
          o qué|por lo menos|al menos}
        {es|será|resulta|era} {demasiado|muy} {complicado|difícil|complejo} para {usted|ti|vos|su|tu|ustedes} {o|
          cabeza|cabecita|cerebro|nivel|}
        {solo|sólo|únicamente} un {idiota|tonto|imbécil|burro|ignorante|loco|necio|pendejo}
        {hay que|hace falta} ser {muy|bien|} {idiota|tonto|imbécil|burro|ignorante|necio|pendejo|bruto|corto}
        {es usted|eres|sos} {o|} {se hace|te haces|te hacés}
        {se hace|te haces|te hacés|hacerse} el {tonto|loco|sueco|desentendido}
        {gente|clientes|personas} como {usted|vos|tú|ustedes|vosotros}
        {dónde|donde} {aprendió|aprendiste|sacó} {usted|} {a|ese|el}
        ! {no|ni|nunca|quizá|tal vez} {es|será|sería} {demasiado|muy} {complicado|difícil}
        ! {gente|clientes|personas|empresas|negocios} como {usted|ustedes|vos|tú} {que|nos|confía*|suele*|ahorra*|
          nos eligen|ya|es la razón}; ! ayud* a {gente|personas|clientes} como; ! para {gente|personas|clientes} como
    """,
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
        {nos|} {sentamos|sentemos|sentarnos|juntarnos|vemos} {con|el|la|mañana|un|juntos|todos|una} {su|tu|usted|
          lunes|martes|miércoles|jueves|viernes|próxima|semana|rato|socio|hora|media|}
        {me|nos} {firma|firmás|firmas|firman|confirma|confirmas|confirmás} {hoy|ya|ahora|entonces|el|la}
        {le|te|les} {mando|paso|envío} el {contrato|acuerdo|link|enlace} {y|para|hoy|ahora|ya|mañana|por}
        {cerramos|dejamos cerrada|dejamos apuntada|dejamos fijada} {la|una|el|fecha|día|cita}
        ! {ya|cuando|que|si} {lo|nos|me} {vemos} {bien|mal|así|claro}; ! {usted|ustedes|cliente*|gente} se anima
        ! eso no lo hacemos; ! no lo {hacemos|cerramos}; ! si lo cerramos {antes|hoy|ya|esta|este|ahora}
        ! {al|cuando} {firmar|firme*}; ! ya se anima
        ! empezamos {por|con} {lo|usted|su situación|entender|preguntas|una pregunta|unas preguntas}
        ! hacemos {una|la} {visita|prueba|demo} {a|en} {todos|cada}
        ! {todo|así|cómo|lo que|siempre} {lo|} {hacemos|cerramos}
    """,
}
