"""Spanish: moves about the offer, and questions for what a problem costs, by kinds of words."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

GAINS: Final = {
    Move.EVIDENCE: """
        {tenemos|hay|conozco|llevamos|atendemos|instalamos|está|trabajo con|trabajamos con|atiendo} {a|} {un|una|otro|
          otra|más de|unas|unos|varias|varios|#|el caso de|cientos|miles|muchas|muchos|tres|al|a la} {*} {clínica|
          taller|hotel|restaurante|colegio|familia*|empresa*|cliente*|panadería*|farmacia*|tienda*|fábrica*|bodega*|
          bar|bares|comunidad*| negocio*|despacho*|gestoría*|hospital*|cadena*|constructora*|ferretería*|gimnasio*|
          escuela*|hogares|vecin*|usuari*|ayuntamiento*|universidad*|cooperativa*|granja*|estancia*|inmobiliaria*|
          veterinaria*|peluquería*|supermercado*|transportista*|pyme*|personas|casas|instalacion*} {en|de|con|que|
          como|igual|usando|por|a|del|muy|similar*|parecid*}
        {un|una|otro|otra|nuestro|nuestra|el|la|mi|mi propio|los|las|al} {cliente|clienta|clínica|taller|hotel|
          restaurante|colegio|familia|empresa|panadería|farmacia|tienda|fábrica|bodega|bar|comunidad|negocio|despacho|
          gestoría|hospital|cadena|constructora|ferretería|gimnasio|escuela|vecino|vecina|ayuntamiento|universidad|
          cooperativa|grupo|inmobiliaria| veterinaria|peluquería|supermercado|transportista|señora|señor|pareja|chico|
          colega|cuñado|empresa|doctor|doctora|dentista|contador|notaría|cafetería|heladería|pizzería|lavandería|
          imprenta|librería|residencia|guardería|finca|hacienda|distribuidora|agencia} {*} {de|en|del|con|que|mío|mía|
          nuestr*|como|suy*|lo|la} {*} {redujo|bajó|bajaron|ahorr*|pasó|pasaron|subió|subieron| recuper*|usa|usan|
          lleva*|logró|logra*|consigui*|dej*|empez*|tenía|tenían|puso|lo tiene|la tiene|duplic*|aument*|cort*|nos|ya|
          facturaba|vendía|dudaba*|estaba|probó|instaló|hizo|mejor*|notó|amortiz*|contrató|cambi*|hace|multiplic*|
          vende|cerr*|perd*}
        {redujo|redujeron|bajó|bajaron|ahorró|ahorraron|ahorran|ahorra|pasó de|pasaron de|subió|subieron|recuperó|
          recuperaron|aumentó|duplicó|mejoró|logramos|logró|lograron|conseguimos|bajamos|redujimos|mejoramos|
          multiplicó|amortiz*|recortó|recortaron} {*} {#|mitad|tercio|doble|cuarta|la cuarta|cuarto|tercera|
          porcentaje}; {la|los|las} bajó a {la|#} {mitad|*}
        {un|el|según|hay} {estudio|informe|análisis|ensayo|ranking|comparativa|encuesta|reportaje|artículo|peritaje|
          artículo} {de|del|que|independiente|publicado|midió|demuestra|*}; {la|el} {ocu|universidad|ministerio|inti|
          organización de consumidores|cámara|instituto|colegio oficial|asociación} {*} {nos|midió|avala|puso|premi*|
          reconoc*|certific*|valor*|public*|eligió}
        {nos|estamos|está|están|somos|es|son|fuimos} {auditan|avala|avalan|avalad*|certificad*|homologad*|acreditad*|
          premiad*|reconocid*|respaldad*|respaldan|recomiend*|validad*}; {norma|sello|certificado|certificación|aval};
          {mejor|más} {valorad*|puntuad*|calificad*|premiad*}
        {puede*|podés|podéis|le|te|si quiere|si querés|si quieres|cuando quiera} {*} {hablar|llamar*|preguntar*|
          escribir*|visitar*|poner* en contacto|pongo en contacto|paso el contacto|dar el contacto|doy el teléfono|
          paso el teléfono|presento} {con|a|al|del|de la|de|el|su|un|} {el|la|ella|él|un|una|otr*|cualquier*|su|
          nuestr*|mi|don|doña|director*|dueñ*|rector*|gerente|encargad*|responsable| quien|señor*|ellos|cliente*|
          número}; {en contacto} con {un|una|el|la|otro|*} {cliente*|director*|*}; {le|te|les} {paso|doy|mando|envío|
          dejo|comparto} {el|su|los|un|varios|algunos|unas} {contacto|teléfono|número|caso|casos|vídeo|video|estudio|
          certificado|informe|resultados|mediciones|testimonio*|referencia*|fotos|opiniones|reseñas|datos de|números
          de|artículo|comparativa|ensayo}
        {le|te|les|os} {enseño|muestro|puedo enseñar|puedo mostrar|puedo mandar|puedo enviar} {*} {mediciones|
          resultados|vídeo|video|antes y después|caso|certificado|estudio|datos|cifras|números|fotos|facturas|informe|
          testimonio*|opiniones|reseñas|gráfic*}; {de primera mano}; {opiniones|reseñas|valoraciones|estrellas|
          testimonios} {de|en|sobre|que}
        {#|nueve|ocho|siete|seis} de cada {#|diez|cinco|tres|cuatro}; {el|un} # {por ciento|%} de {*} {clientes|
          renuev*|usuarios|alumnos|pacientes|repite*|familias|quienes}; {más de|cerca de|casi} {#|mil|cien} {*}
          {clientes|familias|empresas|hogares|instalaciones|usuarios|negocios|alumnos|reseñas|clínicas|casas|
          comercios|equipos|talleres}; {de} {#|ciento *} {instalaciones|obras|clientes|alumnos}
        {si} {*} {no|falla|falla*|se rompe|se estropea} {*} {le|te|les|os|lo|la|se lo|no} {devol*|reintegr*|cambi*|
          reembols*|regres*|pag*|recoj*|sustitu*|repon*|abon*|deb*|cobr*|retir*|cancel*}; {devolvemos|devuelvo|
          reintegramos|reembolsamos|reintegro|regresamos} {*} {dinero|plata|guita|todo|importe|lana|pago|cuota|
          matrícula}; {lo devolvés|lo devuelve*|devolverlo|devolución}
        {por escrito|por contrato|va firmado|ante notario|en el contrato|lo firmamos|te firmo|le firmo|se lo firmo|te
          lo firmo|lo dejamos firmado|firmad* en el contrato}; {garantía|garantizamos|garantizad*|le garantizo|te
          garantizo} {de|por|total|que|*}; {#|un|tres|dos|cinco|diez} años de garantía
        {a|de|en|período de|periodo de|semana de|mes de|días de} prueba {gratis|sin|de|una|un|gratuit*|durante|};
          {probar*|prob*|pruéb*|úsel*|úsal*|usal*|testear*|usarl*} {*} {gratis|sin compromiso|sin costo|sin coste|#
          días|un mes|una semana|quince días|dos semanas|sin poner|sin tarjeta|antes de|sin pagar}; {le|te|os|se|les}
          {lo|la|} {dejo|dejamos|presto|prestamos|instalo|instalamos|monto|montamos} {*} {a prueba| gratis # días|
          gratis diez|sin compromiso|una semana|un mes|quince días|para que lo pruebe*|para que la pruebe*}; {sin
          compromiso|sin permanencia|no me debe nada|no paga* nada|no pagás|no paga si}; {treinta|quince|sesenta|
          catorce|#} días para
        {llevamos|tenemos|llevo|cumplimos} {más de|casi|ya|} {#|dos|tres|quince|veinte|dieciocho} {años|décadas}; {nos
          pasó|nos ocurrió|me pasó|tuvimos} {algo|un caso|lo mismo} {parecid*|igual|similar|*}; {dudaban|dudaba|
          pensaban|tenían} {igual que|lo mismo que|como} {usted*|vos*|tú|vosotros}; {trabajamos|colaboramos} con
          {tres|#|las|los|la|varias|*} {*} {cadenas|grandes|bancos|hospitales|universidades|más}
        {en|con} {la|el|los|las} {cooperativa|grupo|hotel|hospital|ayuntamiento|colegio|empresa|cadena|fábrica|
          residencia|universidad|clínica|escuela|finca} {*} {logramos|ahorr*|bajaron|bajamos|lo|redu*|consegu*|pas*|
          subieron|llevan|mejor*|usan}; {el año pasado|este año|en 20*|el mes pasado} {*} {tuvimos|hicimos|instalamos|
          atendimos|formamos|vendimos|entregamos}; {tuvimos|hubo} {solo|} {#|dos|una|tres|cero|ninguna} {incidencia*|
          queja*|reclamo*|avería*}
        ! {su|tu|vuestr*|esa|ese} {cliente|negocio|empresa|tienda|clínica|taller|hotel|restaurante|colegio} {*}
          {perd*|pierd*|dej*|bajó}; ! {usted*|vos|tú} {*} {ahorr*|recuper*|redu*}; ! {que|dijo|dice|como} {su|tu|el|
          la|un|una} {*} {le|me}; ! {correo|carta} {certificad*}; ! {sus|los} certificados; ! registro de auditoría; !
          {resuelto|duda|tema|qué|tiene|queda} {*} {la|de la|alguna|de} {garantía}
        ! {garantía} {vence|venció|termina|acaba|extendida|con la}; ! {bajó|subió} {el|la} {temperatura|tensión|luz|
          fiebre|calidad}; ! prueba de {admisión|acceso|nivel|que}; ! {no} {*} {garantiz*|promet*|asegur*}; ! {clase|
          viaje} de prueba; ! {una|la|hacer|haciendo|hagamos} prueba {en|de una}; ! {no viene|sin} con garantía; ! {la
          vez|desde la} última
        ! {mi} {cuñado|vecino|primo} {*} {moto|fútbol|partido}; ! {para decir|cuando dice*}; ! {le|te} {paso|doy|
          mando} {el|su|los} {precio|presupuesto|contrato|link|número de cuenta}; ! {llevamos|tenemos} {# minutos|#
          días}; ! {el|un|una|la|los} {*} {ministerio|universidad} {le|te|exige}; ! {usted|ustedes} {lleva*|tiene*}
    """,
    Move.VALUE: """
        {con|gracias a} {esto|eso|nosotros|este|esta|el sistema|la app|lo nuestro|nuestr*} {*} {usted*|vos|tú|
          vosotros|su|sus|tu|tus|vuestr*|le|les|te|os|se|ya|no|} {*} {<gana>}; {así|de ese modo|de esa manera|de esta
          forma|de esta manera|de esa forma|de modo que|con lo que|por lo que|o sea} {*} {<gana>} {*} {<bien>|<mal>|
          tranquil*|más|menos|antes|solo|mejor|ritmo|familia|casa|mes|día|negocio|vender|atender|dormir| descansar|
          cliente*|todo|plata|gente|igual|persiguiendo|correr|andar}
        {usted|ustedes|vos|tú|vosotros|su equipo|tu equipo|vuestro equipo|su gente|tu gente|sus vendedores|sus
          clientes|tus clientes|los chicos|los niños|su familia|su factura|tu factura|su consumo|sus empleados|su
          mamá|sus hijos|su negocio|sus costes|sus costos|sus ventas|tus ventas|la gente|el equipo|los clientes} {se|
          ya no|no|nunca más|le|les|lo|} {<gana>|van a|va a|vas a|recibir*|recibirían|ganarían| tendrían|dejarían|
          volverían|podrían|estarían|llegarían|quedarían|notarían}
        {<gana>} {*} {<bien>|<mal>}; {<gana>} {de|} {*} {llamar|perseguir|persiguiendo|corriendo|correr|andar|cargar|
          pelear*|discutir|hacer cola|perder|pagar|madrugar|preocupar*|depender|venir|copiar|teclear|esperar|ir|
          limpiar|subir|buscar|apuntar|estar|rellenar|llenar}
        {le|te|les|os|se} {va|vas|van|vais} a {ahorrar*|quitar*|evitar*|durar|rendir|permitir*|facilitar*|simplificar|
          sobrar|bajar|subir|alcanzar|quedar|salir|costar menos|resolver*}; {va|vas|van|vais} a {ahorrar*|tener|poder|
          ganar|dejar de|olvidar*|recuperar|notar|dormir|vender|recibir|ver|vivir|trabajar|cobrar|pagar menos|gastar
          menos|saber|disfrutar|llegar} {*} {<bien>|<mal>|más|menos|todo|al día|tranquil*|mejor| desde|antes|mismo
          día|sin|números|pedido}; {ya|} no {va|vas|van|vais|tendría*|tendrá*|tiene*|tenés|tenéis}
          {que|a} {volver a|tener que|estar|andar|venir|*}; {ya no|nunca más|no} {se|} {le|te|les|os} {vuelve*|
          va|van|escapa*|pierde*|echa*|quede*|queda*|acumula*} {a|} {*} {perder|escapar|pasar|estropear|*} {*}
          {mercancía|clientes|ventas|cita|sin|género|pedido}
        {eso|esto|ello} {se|le|les|te|os|} {*} {traduce*|significa*|supone|supondría|permite|permitiría*|permitirá*|
          ahorra*|evita*|quita*|quitaría*|libera*|da|daría|dará|deja*|reduce|baja*|mejora*|aumenta*|facilita*|
          simplifica*|resuelve*|soluciona*|devuelve*|recorta*|protege*|garantiza tranq*} {en|a|que|*} {*} {<bien>|
          <mal>|menos|más|dormir|tranquil*|dedicar*|poder|atender|clientes|mitad|tardes|horas|vender}
        {lo|eso} {bueno|mejor|interesante|positivo|bonito} {para|de|es|en} {usted*|vos|ti|vosotros|su|tu|esto|que};
          {el|la|su} {beneficio|ventaja|ganancia|resultado|gracia} {para|es|sería|que} {usted*|ti|vos*|que|su}; {lo
          que} {gana*|ganás|ganáis|se lleva|consigue*|obtiene*|nota*} {usted|} {es|con}; {para|en} {usted*|ti|vos|
          vosotros|su caso|tu caso|vuestro caso} {*} {significaría|significa|supondría|supone|sería*|son|notaría*|
          implicaría|lo notaría*|se nota*} {*} {<bien>|<mal>|mitad|menos|más|sobre todo|un|una|alivio|tranquil*|dejar|
          olvidar*|poder}; {sería|es|supone|supondría|qué} {un|una|todo un|} {alivio|tranquilidad|descanso|comodidad|
          paz|respiro|lujo|gozada}; {a cambio}; {y|} {usted|vos|tú} {*} {se dedica*|te dedicás|te dedicas|puede
          dedicarse|dormiría|respira*|se va|te vas|llega*|llegás} {a|a lo|tranquil*|a su|a tu|a casa|*}
        {tendría*|tendrá*|tendrías|tenés|tienes|tiene|queda*|quedaría*|sobra*|le sobran|te sobran|contaría*} {más|
          todas|todos|los|las|libre*|a alguien|una persona|el|siempre|toda} {*} {libre*|<bien>|libres|para usted|para
          ti|para vos|al día|controlad*|en casa|a mano|para lo que|en un solo|las mañanas|tranquil*}; {más|menos}
          {plata|dinero|tiempo|horas} {libre*|para|en|con|cada|y}; {de} {#|cuatro|tres|dos|seis} {días|horas|semanas}
          a {#|uno|una|media|dos}
        {cerrar|hacer|terminar|tener list*|haría|harías|haríais|harían|cerraría*|tardaría*|acabaría*|terminaría*|
          resuelve|resolvería*|lo hace*|cobra*} {*} en {#|un|una|cinco|diez|media|minutos|dos|segundos} {*} {minutos|
          día|hora|horas|mañana|rato|segundos|clics}; {duerm*|dormir*|trabaj*|viv*|vaya*|estar*|descans*} {*}
          {tranquil*|sin sobresaltos|a pierna suelta|mejor|en paz}; {sin} {que nadie|tener que|necesidad de|depender
          de|pedirle|perder|hacer cola| moverse|salir de|estrés|sustos|preocup*|moverte|pelear*|llamar}; {recupera*|
          recuperás|amortiza*|se paga} {la|lo|su|tu|sol*|en} {inversión|invertido|en|#|*}; {aunque|incluso si} {*}
          {falte|no esté|llueva|venga|se vaya} {*} {sale|sigue|funciona|igual|puede*|usted|no}; {dejarían|dejaríais|
          dejarías|dejaría|dejás|dejas|dejáis|dejan} de; {se|te|os} {acab*|acabaron|terminaron|terminan|olvid*} {los|
          las|el|la|lo de|eso de|de|esas|esos}
        ! {quiere*|querés|queréis|busca*|necesita*|intenta*|le gustaría|te gustaría|cómo|qué|cuánto|dónde|cuándo|
          quién|si} {*} {<gana>}; ! {hoy|ahora|actualmente|cada} {*} {pierd*|gasta*|paga*}; ! {no} {deja|dejan} de; !
          {me|nos} {permit*|ayud*|ahorr*}; ! {le|te} deja* {tirad*|plantad*|*} {sol*|mal}; ! {se|le|te} {queda|deja}
          {sin|atrás|fuera|en}; ! {ve|ven} {usted|} {el|la|un|lo|que} {riesgo|problema|necesidad|diferencia|sentido}
        ! {sube|suben|baja|bajan} {el|la} {precio|lunes|temperatura|semana|tarifa}; ! {más|} tranquil* {sabiendo|con|
          si}; ! {lo que} {le|te|les|os} {<siente>|<frena>}; ! {así} {que} {se|le|te|les} {*} {pierd*|queda*|escap*|
          acumul*}; ! {llega|llegan|llegó} {tarde|el técnico|mal|cansad*}; ! {sale|salen} {a|en|más|por|#} {#|car*|
          caro}; ! {deja|dejan|dejas|dejás} {me|el|la|su|tu|un|tirad*} {*} {correo|mail|teléfono|datos}; ! {nos|me}
          {deja*|queda*}
        ! {cliente|clínica|taller|hotel|panadería|cooperativa|restaurante|empresa} {*} {redujo|bajó|pasó|lograron}; !
          {pierde*|gasta*|pierden} {*} {<bien>}; ! {o sea|así} que {lo que|usted|ustedes} {*} {quita|frena|pesa}; !
          {se va a} {arrepentir|perder|quedar}; ! {no} {le|te|os|les} va a {quitar|costar}; ! {se|} {acaban|acabó|
          acaba|terminan} {los|las|el|la} {cup*|plaz*|ofert*|promo*|contrat*|tiempo|plazo*}; ! {despreocup*}; ! va a
          {tener|poder} {que}
        ! {le|te|os} {quita|quito} {*} {minut*|rato|ratito|momento|sueño|#}; ! {no} {puede|podrá}; ! {no sabe|nadie};
          ! {así|eso} {no|} {podría|puede} {ser|pasar}; ! {dejá|deja} de {hac*|dec*}; ! no {le|te} da la {cabeza}; !
          {espero|ojalá} {que|}; ! {cómo|qué|cuánto} {*} {ve|ven|ves} {usted|}; ! {notaría*|nota*} {raro|mal}; !
          {puede|podría} {dar*|decir*|hablar*|explicar*|llamar*|contar*|probar*|quedar*|confirmar*|pasar*}
    """,
    Move.DISCOUNT: """
        {descuento|descuentos|rebaja|rebajita|rebajas|bonificación|promo|2x1|dos por uno|tres por dos|3x2|a mitad de
          precio|precio especial|precio de amigo|precio preferente|tarifa reducida|off}; {le|te|les|os|se lo|te lo|se
          la|te la} {<a usted>|} {quito|descuento|rebajo|bajo|saco|regalo|bonifico|condono|perdono|abono|incluyo|
          congelo|respeto|mejoro|ajusto|hago|aplico|dejo|tiro|igualo|mantengo|resto| obsequio|cedo} {el|la|los|las|un|
          una|#|hasta|de|a|otro|medio|gratis|más|por|primer*|*} {#|por ciento|%|mes|meses|mitad|instalación|envío|
          envíos|iva|matrícula|enganche|gastos|comisión|cuota|cuotas|tarifa|precio|más barat*|gratis|alta|inscripción|
          portes|flete|transporte|intereses|recargo|mantenimiento|atención|rebaja|veinte|quince|diez|cinco|lucas|
          pesos|euros|mil}
        {puedo|podría|podemos|podríamos|déjeme|dejame|déjame|permítame|voy a} {<a usted>|} {quitar*|descontar*|
          rebajar*|bajar*|mejorar*|ajustar*|hacer*|aplicar*|regalar*|bonificar*|congelar*|respetar*|tirar*|dejar*|
          igualar*|ofrecer*} {<a usted>|} {el|la|los|un|una|algo|más|#|de|hasta|unos|*} {*} {#|precio|tarifa|cuota|
          gastos|mitad|descuento|rebaja|mes|meses|instalación|por ciento|abajo|barat*|gratis|matrícula| especial|
          enganche|iva|envío}; {primer|primera|primeros|dos|tres|un|#} {mes|meses|cuota|cuotas|año|semana|semanas|
          sesión|clase} {gratis|sin costo|sin coste|de regalo|bonificad*|sin cargo|al #|a mitad|a la mitad|por nuestra
          cuenta|van por}; {matrícula|instalación|alta|inscripción|envío|montaje|formación|transporte|portes|tele|
          puesta en marcha} {*} {gratis|sin coste|sin costo|de regalo|incluid* sin|bonificad*|sin cargo| por nuestra
          cuenta|por mi cuenta}; {de|desde} {#|mil *} a {#|mil *}; {se lo|te lo|se la|te la|os lo} {dejo|dejamos|bajo|
          pongo} {en|a|por} {#|mil|mitad|la mitad}; {segund*} {par|unidad|equipo} a {mitad|mitad de}; {#|un *|cinco|
          diez|quince|veinte} {por ciento|%} {menos|de descuento|de rebaja|en el|en la|off|más barato|sobre}; {le|te|
          os} {aplico|hago} {un|el} {#|*}; {congelo|congelamos|mantengo|respeto} {*} {precio|tarifa|cuota}
        {sale|saldría|queda*} {gratis|a mitad|más barat*|en la mitad}; {sin} {el} aumento; {pago|pagando|paga*|pagás|
          pagáis} {*} {contado|efectivo|adelantado|anual|transferencia} {*} {descuent*|quito|menos|saco|bonific*|
          rebaj*|ahorra|atención}
        ! {me|nos} {dejo|dejó|deja}; ! {bueno|ya} te dejo; ! {le|te} dejo {el|la|los|un|una} {equipo|máquina|muestra|
          contacto|teléfono|*} {prueba|semana|gratis}; ! minutos libres; ! {redes|música|apps|llamadas} {*} gratis; !
          no {hay|hago|hacemos|puedo|podemos} {*} {descuento*|rebaja*|baj*|menos}; ! {pérdida*|cancelacion*|gastos|
          merma*|tiempos|pedidos|consumo} {*} {#|por ciento}; ! ya no {le|te|se lo} respeto
        ! {le|te|se lo|se la} {instalo|dejo} gratis {#|diez|quince|un mes}; ! {bajó|bajaron|redujo|pasó|pasaron|subió|
          redujeron} {*} {de|desde} {#} a {#}; ! {abierto|horario|lunes|turno} {*} de {#} a {#}; ! {aumenta|sube|
          subió|aumentó} {*} {#|por ciento}; ! {tema|asunto|problema} {*} descuento; ! le respeto {su|la} {decisión|
          opinión}; ! qué {descuento|promo}
    """,
}

CONSEQUENCES: Final = """
        qué {pasa|pasará|pasaría|sucede|sucedería|sucederá|ocurre|ocurriría|ocurrirá|termina pasando|acaba pasando|va
          a pasar|le pasaría|les pasaría|te pasaría|os pasaría|sería} {a|con|de|} {la|el|los|las|sus|tus|su|tu|
          vuestr*|} {*} {si|cuando|con|el día que|entonces|cada vez|en|empresa|negocio|clientes|pibes|equipo|gente|
          mientras}
        {qué|cuál} {repercusión|repercusiones|consecuencia|consecuencias|impacto|efecto|efectos|riesgo|riesgos|coste|
          costo|secuelas|perjuicio|perjuicios|peligro}; {a qué|a cuánto|a dónde|adónde|hasta dónde} {se|os|nos|puede*|
          podría*|lleva*|llega*|te|le} {expon*|arriesg*|llevar*|llegar*|lleva|asciende|conduce|enfrenta*}
        {cómo|en qué|cuánto|qué tanto|de qué manera|hasta qué punto} {*} {afecta*|perjudica*|repercute*|impacta*|
          golpea*|pega|pegan|complica*|influye*|daña*|resiente*|nota*|condiciona*|limita*|retrasa*|desgasta*}
        {qué|cuánto|cuánta|cuántos|cuántas} {dinero|plata|tiempo|horas|clientes|ventas|pedidos|pacientes|guita|lana|
          alumnos|contratos|oportunidades|dolor*|gente|días|} {*} {perd*|pierd*|escap*|dejan de|deja de|dejás de|
          dejáis de|se va|se van|se te va|se le va|se les va|se os va|cuesta*|cuestan|costado|costando|supone*|sale
          caro|tirando|tiran|tira| malgasta*|desperdicia*|gastando}
        {qué|cuánto} {<a usted>|} {cuesta*|supone|supondría|sale|está costando|ha costado|costaría|representa|implica|
          significa|supuso|costó|genera|provoca} {*} {eso|esto|ese|esa|esos|esas|tener|cada|no|cuando|que|perder|
          rehacer|un|una|seguir|estar|volver}; {qué|cuánto} deja* {usted|ustedes|} de
        {eso|esto|ese|esa|esos} {*} {en plata|en dinero|en euros|en pesos|en horas|en lana|en guita|al mes|al año|por
          año|por mes} {cuánto|qué|son|sería*|es}; {cuánto} {*} {en plata|en dinero|en euros|en lana|en horas}; {si|
          cuando|cada vez que|mientras|el día que} {*} {falla*|falta*|sigue*|cae*|para*|rompe*|va|vaya|no|retrasa*|
          inspección| cierra|tarda*|llega tarde|fall*|corta*} {*} {qué|cuánto|cómo|quién|a qué|cuántos} {*} {pasa*|
          pierd*|perd*|cuesta*|expon*|dic*|complic*|afect*|ocurr*|suced*|responde|qued*|dej*|sale|paga*|hace el
          cliente|hacen sus|supone}
        {qué|cómo} {<a usted>|} {dic*|reacciona*|responden|reclam*|se lo toma*|opina*} {*} {jefe|clientes|cliente|
          familia|mujer|marido|huéspedes|socios|dirección|padres|pacientes|comensales|equipo} {*} {cuando|si|por};
          {qué|quién} {<a usted>|} {sale|resulta} más caro; {en qué} {le|te|les|os} {perjudica|afecta|limita|frena}
        {si|y si} {*} {sigue*|continúa*|no cambia*|se repite|se alarga|va a más|empeora} {*} {así|igual|otro|un|más}
          {*} {qué|cómo|cuánto|dónde|hasta}; {qué|cuánto} {*} {por culpa|a causa|por estar|por no|por tener}; {cuánto|
          qué} {*} {ánimo|moral|reputación|imagen|bolsillo}
        {con qué|qué} {consecuencias|resultado|cara}; {hasta cuándo|cuánto tiempo} {*} {aguanta*|sosten*|permitir*|
          seguir así|aguantar|resistir}
        ! {qué} {pasa|pasó|sucedió|ocurrió} {después|luego|con el {proveedor|anterior|último}}; ! {cuánto|qué}
          {cuesta|vale|sale} {el|la|su|un|una} {plan|producto|servicio|seguro|sistema|curso|mensualidad}; ! qué pasó;
          ! {cuánto} tiempo {lleva*|hace|tarda*|tienen|necesita*}
        ! {en dónde|dónde|en qué} {*} más {horas|tiempo}; ! en qué {*} notáis; ! {qué|cómo} {hac*|haría*} {usted|
          ustedes|} {cuando|si}; ! qué {le|te} {parec*|gustar*}; ! {cuánto} {*} {dispuest*|presupuesto}; ! {qué|cómo}
          sería {*} {ideal|perfecto|perfecta}; ! qué pasa con los {pedidos|datos}
    """
"""What makes a question one for what a problem costs or leads to."""
