"""Spanish: the moves that deal with the product."""

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
        ! {se|te} lo {garantizo|garantizamos}; ! {yo|personalmente} {le|te} garantizo {que|yo}; ! {cero|nunca|
          jamás} * garantizado
        ! {le|te|les} garantizo {que nunca|que jamás|que no|al cien|al #}
        ! {no|ni} {le|te|les|} {puedo|podemos} garantizar
        {si|cuando} {quiere|gusta|quieres} {hable|llame|hablá|habla|pregúntele|pregunte|marque} {usted|} {con|a}
        sin que {estemos|esté} {nosotros|yo|} {nosotros|yo|} delante; lleva # meses con {esto|este|nosotros|el}
        {estuvieron|estuvo|funcionaron|funcionó} * {el|un} # {por ciento|%|punto *}; {pasaron|pasó|bajaron|bajó} {del|
          de} {#|# por ciento} al {#}
        {si no {le|te|les|} {convence|gusta|funciona}} * {lo cancela|se cancela|cancela|se desconecta|lo deja|
          lo devuelve|se devuelve}
        {lo|la} cancela sin {penalización|pagar|costo|coste}; se le bonifica {el|un} mes
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
        así {sus|tus|vuestr*|su|tu|ya no|nunca|siempre|puede|pueden|podés|tiene|tendrá|tendría|usted|ustedes|
          no} {clientes|equipo|gente|pacientes|técnicos|empleados|vendedores|familia|huéspedes|pierde*|tiene|olvida|
          puede|puede*|pierda|se|le|les|ve|sabe|gana|ahorra|deja}
        {usted|ustedes|} {no|nunca|ya no} {pierde|pierden|perdés|perdería|perderían|se quedaría|se queda|se quedan|
          se quedarían} {la|las|ni|ninguna|ningún|sin|más|tiempo|una|un|dinero|ventas}
        {tendría|tendrá|tendrían|tendrán|tendrás|tendrías|vas a tener|va a tener} {una|un|más|todo|siempre|
          menos} {visión|control|vista|imagen|tiempo|visibilidad|tranquilidad|información|margen|claro|panorama}
    """,
    Move.DISCOUNT: """
        ! {ofrezco|ofrecemos|ofrecerle|ofrecerte} {una|mil|unas|mis|} {disculpa|disculpas}
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
        no {le|les|te} {voy a|vamos a} {inventar|mentir|engañar|echar mentiras|prometer|decir que}; {nadie|
          no} le puede {jurar|
          asegurar|garantizar|prometer}; no {le|les|te} {prometo|garantizo|aseguro|juro} {que|nada}
        {eso sí|ahora bien|ojo} {la|el|los|las|} * no {la|lo|los|las} {tocamos|llevamos|hacemos|cubrimos|tenemos|
          incluye}
        no {nos|le|les} serviría; no {lo|le} {alcanzo a ver|veo desde aquí}; no es {calderilla|poca cosa|barato|
          poco dinero}
    """,
}
