"""Spanish: dates, lists of features, and what stands around an amount."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import Cue

SIGNS: Final = {
    Cue.DATE: """
        {lunes|martes|miércoles|jueves|viernes|sábado|domingo}; mañana; pasado mañana
        {la|esta|próxima|la próxima|la otra} semana {que viene|próxima|que entra|siguiente|entrante|}
        {próxima|siguiente|la otra} semana
        {mes|año|trimestre|lunes|martes|semestre|verano} {que viene|que entra|próximo|siguiente|entrante}
        {próximo|siguiente} {mes|año|trimestre|lunes|martes|miércoles|jueves|viernes|verano}
        {dentro de|en|de aquí a} {#|un par de|unas|unos|una|un|dos|tres|quince} {día|días|semana|semanas|mes|meses|
          horas|año}
        {a|fin|final|finales|principios|mediados|comienzos} {de|del} {mes|año|semana|trimestre|enero|febrero|marzo|
          abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|esta semana|este mes|
          este año}; {enero|febrero|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre}
        {en|de|hasta|para|desde|este} marzo
        {el|día|al} # de {enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}
        {el día|el próximo día|para el|antes del|hasta el} #
        {a|sobre|hacia|desde} {las|la} {#|una|diez y media|diez|once|doce|nueve|ocho|cinco|cuatro|tres|dos}
        {esta} {tarde|noche|mañana}; {primera|última} hora; # {horas|y media|y cuarto} {de la|en punto|del}
        # de la {mañana|tarde|noche}
        {hoy mismo|mediodía|después de {comer|almorzar|las vacaciones|navidad|semana santa|reyes}|antes de {navidad|
          vacaciones|verano|comer}}; quincena que viene; fin de semana que viene; ! por la mañana
        ! {buenas|toda la|cada|todas las|las # de la|de la} mañana; ! la mañana
        ! los {lunes|martes|miércoles|jueves|viernes|sábados|domingos}; ! mañana {y tarde}
        ! {cada|todos los} {lunes|martes|miércoles|jueves|viernes|mes|año}; ! fin de semana {pasado|largo}
        ! qué tal el fin de semana
        ! en # {días|semanas|meses|horas} {ahorr*|reduj*|recuper*|pas*|logr*|ya|han|ha|bajó|bajaron}
        ! esta semana {fue|ha sido}; ! a las # {empresas|clientes|tiendas|personas|sedes}
        ! en {un|una} {mes|semana|día|año} {típic*|normal|cualquiera|bueno|buena|mala|malo|promedio}
        ! en un año {cuánto|pierd*|perd*|cuest*}; ! la semana {cómo|pasada|anterior|bien|muy}
        ! esta semana {han|ha|cómo}
    """,
    Cue.CHECKS_BACK: """
        {le|te|lo|les} {entendí|he entendido|entiendo} {bien|}; {es|está|voy|vamos} {así|bien|eso|en lo cierto}; {me|
          se me}
          {falta|faltó|dejo|olvidó|escapa} {algo|nada}
    """,
    Cue.PROMISE: """
        {va|van} a desaparecer; desaparecen {del todo|para siempre|}; {se le|se te|se les} {acaban|terminan|acaba}
          {las|los|
          el|la} *; {ya|} no se {le|te|les} {vuelve|vuelven|va|van} a {caer|ir|fallar|cortar|perder|*}; {nunca|jamás}
          {más|va|
          vuelve|volverá|falla|se cae|tendrá|pagará|perderá} *; {cero|ni una} {ausencias|caídas|fallas|faltas|riesgo|
          problemas|
          errores|quejas} *; {se lo|te lo|les} {juro|prometo por|aseguro al}; {por mi madre|palabra de honor}
        {garantizado|garantía|garantizada} {de por vida|para siempre|al cien|total|absoluta}; {al cien por ciento|
          cien por
          cien|100 por ciento} {seguro|garantiz*|fiable|sin}; {tírelo|tíralo|tiralo|bote*} * {no le va a|no te va a|
          ya no} {
          hacer falta|necesit*}; {para siempre} {gratis|sin}; {nadie} se ha quejado {nunca|jamás|}; cero se lo digo
        ! no {le|te|les|} {puedo|podemos|voy a|} {prometer|prometo|decir|garantiz*|asegur*} *; ! nunca va a {prometer|
          decir}
        ! no {le|te} voy a decir que *; ! {si|cuando} {nunca|no} *; ! {cero|ni una} {compromiso}; ! nunca {más|} {le|
          lo} llam*
        ! se {le|te|les} {acaban|terminan} {los|las|el} {contrato|datos|megas|plazo|meses}; ! nunca {más|} {molest*|
          llam*}
    """,
    Cue.ON_CONDITION: """
        {si|siempre que|solo si|pero si} {usted|} {me|lo|la|me lo|nos|} {firma*|confirma*|renueva*|contrata*|decide*|
          dice que
          sí|cierra*|paga*|acepta*} * {hoy|ahora|ahorita|ya|en esta llamada|antes|mismo|en este momento}
        {si} {me|} {dice|da} {el|que} sí * {hoy|ahora|ahorita|ya}
    """,
    Cue.COMPLIES: """
        {se lo|te lo|se la|os lo} {mando|envío|paso|escribo|hago llegar}; {con gusto|encantad*|claro que} {se lo|te
          lo|le}
        {no hay|sin} {prisa*|problema|compromiso|presión}; no {la|le|lo|te} {entretengo|quito|molesto|robo} {más|
          mucho|tiempo|}
        {seré|voy a ser|soy} {muy|} breve; no {le|te|la|lo} {marco|llamo|voy a} {para|a} {discutir*|vender*|insistir*}
        {solo|nada más} {mire|vea|echar un vistazo}; {está|me parece} {muy|} bien {así|que}
    """,
    Cue.LISTS: """
        {incluye|incluyen|incluimos|ofrece|ofrecemos|tiene|tenemos|trae|cuenta con|contamos con|dispone de|
          disponemos de|viene con|integra|permite|hace|soporta|gestiona|cubre|contiene|lleva|le damos|te damos|
          les damos|viene equipado con|viene equipada con|entrega|brinda|brindamos|provee|maneja|tenés|vas a tener|
          va a tener|va a encontrar|encontrará|tendrá|tendrás|tendría|hay} {también|además|}
        {funciones|funcionalidades|módulos|características|prestaciones|servicios|coberturas} {como|tales como|son|
          incluyen|que incluyen|de}
        con {informes|app|aplicación|panel|tablero|cámara|pantalla|alertas|reportes|integración|facturación|control|
          fibra|móvil|datos|llamadas}; desde {informes|reportes|facturación} hasta
        ! {usted|ustedes|vos|tú|su empresa|su equipo|cliente|clienta|empresa|me dice que|que} {hoy|} {tiene|hace|
          cuenta con|dispone de|maneja|lleva|gestiona|ofrece|cubre|hay|soporta}
        ! tiene {razón|usted|que|sentido|un minuto|# minutos|dos minutos|toda|alguna|algún|mucho sentido|
          todo el sentido|lógica}; ! tenemos {clientes|un cliente|una clienta|que|claro|un caso|casos|una reunión}
        ! hay {que|algo|alguien|un cliente|clientes|empresas|dos cosas|tres cosas|# cosas|alguna}
        ! {eso|esto|me|nos} {permite|hace|tiene} {sentido|que|preguntar*|hacer*|un momento|#|unos|dos}
        ! hace {sentido|falta|unos|un|dos|tres|#|años|meses|poco|tiempo|perder|mucho|una|que}
        ! {lleva|llevan} {#|mucho|tiempo|años|usted|razón}
        ! no {incluye|tiene|ofrece|ofrecemos|tenemos|cubre|soporta|permite|hace|hay|maneja}
        {tenés|tienes|tienen|va a tener} {el|la|un|una}; {hasta|incluso} {lleva|hace|tiene|incluye}
        se {conecta|integra} con
        ! {tenés|tienes|tienen} {un|una|el|la} {contrato|problema|punto|minuto|duda|negocio|equipo|reunión|jefe|
          pregunta|razón|presupuesto|proveedor|sistema}
        ! no {lleva|trae|contesta|da|hacen|gestiona|maneja|llega}; ! hay {penalización|permanencia|plazo|forma|manera|
          días|veces|
          gente|mucho|mucha|muchos|muchas|otra|otro|cargos|un problema|problemas}
        ! {tiene|tienen|tendrá|tienes|tenés} {#|unos|un par de} {días|meses|semanas|horas|minutos|años|sedes|líneas|
          empleados}
    """,
    Cue.ALSO: """
        además {incluye|tiene|ofrece|ofrecemos|viene|trae|cuenta|permite|tenemos|hace|integra|cubre|le damos|tenés|
          también|se conecta|de eso|lleva|puede|genera|hay|de todo eso|manda|envía}
        también {incluye|tiene|ofrece|ofrecemos|viene|trae|cuenta con|permite|tenemos|hace|integra|cubre|le damos|
          tenés|se conecta|lleva|genera|hay|puede generar|manda|envía}
        ^ {y además|aparte de eso|encima|por si fuera poco|asimismo|igualmente|y aparte|aparte|adicionalmente|
          otra función|otra cosa que tiene|y luego tiene|y luego está|y después tiene} {incluye|tiene|ofrece|viene|
          trae|le|la|el|un|una|hay|tenemos|de|es|tenés}; y encima {tiene|incluye|trae|le}
        ! también {tenemos clientes|hace falta|tiene sentido|tiene razón}; ! además {de|del} {precio|coste}
    """,
    Cue.NOT_PRICE: """
        {ahorr*|pierd*|perd*|gasta|gastan|gastas|gastando|gastó|gastado|gasto|gastos|está pagando|están pagando|
          estás pagando|paga hoy|pagan hoy|paga ahora|pagan ahora|paga usted|pagan ustedes|pagando|pagaba|pagaban|
          factura|facturan|facturación|ingresos|ventas|vende|venden|gana|ganan|ganaron|beneficio|recuper*|reduj*|
          reduc*|bajó de|bajaron de|bajar|rebaj*|descuento|menos|multa|multas|sanción|pérdida|pérdidas|invirtió|
          invirtieron|invertimos|presupuesto|le cuesta|les cuesta|te cuesta|os cuesta|le está costando|
          les está costando|le supone|les supone|le costó|les costó|nos costó|te costó|le costaba|en lugar de|
          en vez de|actualmente|hoy paga|
          hoy pagan|me dijo|me dice|me ha dicho|me comentó|mencionó|sueldo|salario|nómina|desperdici*|dejó de|
          dejando de|dejan de|evit*|más barato|de más|cobrar|cobró|deuda|recibo|extra|sobrecoste}; ! {sin|ni} gastos
        ! {no hay|sin} {pérdida|pérdidas}; ! {precio|cuota|tarifa} {ya|con} {rebajad*|descuento}; ! ni más ni menos
        ! para {ahorr*|reduc*|evit*}; ! más de menos
        {sin pagar|ni|discutir por|pelear por|pelearse por|ni un|diferencia de|ahorran en promedio}
        ! {ni|sin} {caro|más|menos|letra|permanencia}
    """,
    Cue.PRICED: """
        {precio|precios|cuesta|cuestan|costaría|costo|coste|vale|valdría|tarifa|cuota|mensualidad|sale|sale a|sale en|
          saldría|sale por|queda en|quedaría|quedaría en|se queda en|quedan|serían|sería|son|desde|por solo|por sólo|
          por|por tan solo|a partir de|inversión|plan|licencia|paquete|suscripción|pagaría|pagarían|pagarías|
          pagaría solo|pagás|paga solo|total|cobramos|cobro|presupuesto sería|oferta|estamos hablando|hablamos|
          estamos en|le dejo|se lo dejo|te lo dejo|anda en|ronda|rondan|arranca|empieza|alta}
        ! {cuánto|que} {cuesta|vale}; ! {le|les|te|os} cuesta; ! su {tarifa|cuota|plan|precio}
        ! vale {entonces|perfecto|pues|entiendo}; ! por {cada|#} {clientes|pedidos}; ! por ciento
    """,
    Cue.PER: """
        {al|por|cada} {mes|año|día|usuario|persona|empleado|licencia|puesto|vehículo|local|sede|hora|trimestre|unidad|
          equipo|habitación|semana|asiento|llamada|máquina|línea|visita|sesión|alumno|noche|metro|pedido|dispositivo|
          camión}; a la {semana|hora}
        {mensual|mensuales|anual|anuales|semanales|trimestrales|todo incluido|más iva|más impuestos|iva incluido|
          con iva|sin iva|de cuota|de alta|en total|pago único|netos|por todo|brutos}
        {fijos|fijas|mensualitos|redondos|pelones|por año|por mes|una sola vez|de una vez|una vez|de inscripción}
        {por|al|cada} {sede|cabeza|clínica|consulta|sillón|gabinete|paciente|furgoneta|camioneta|hogar|casa|cuarto|
          niño|socio|
          mesa|plaza|piso|ruta|obra}; por * {y|al|por} {mes|año}
    """,
    Cue.NOT_MONEY: """
        {horas|hora|minutos|minuto|días|día|semanas|semana|meses|mes|años|año|personas|usuarios|empleados|clientes|
          veces|llamadas|sedes|locales|tiendas|cosas|puntos|preguntas|pasos|unidades|equipos|máquinas|vehículos|
          habitaciones|pedidos|visitas|correos|empresas|por|de|o|y|estrellas|países|motivos|razones|kilos|metros|
          de la|en punto|otras|otros}
        ! por {clínica|consulta|sillón|gabinete|paciente|furgoneta|camioneta|hogar|casa|socio|mesa|plaza|cabeza|
          usuario|
          mes|persona|empleado|licencia|puesto|vehículo|local|sede|hora|equipo|noche}; ! de {cuota|alta}
    """,
}
