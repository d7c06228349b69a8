"""Spanish: what questions and statements are about."""

from __future__ import annotations

from typing import Final

from talktrack.domain.persona import Topic

TOPICS: Final = {
    Topic.SITUATION: """
        {actualmente|hoy en día|ahora mismo|en este momento|hoy por hoy|al día de hoy|a día de hoy} {cómo|qué|lo|
          gestion*|manej*|llev*|trabaj*|organiz*|usan|usa|hacen}
        {cómo|como} {lo|la|los|las|se|} {hace|hacen|hacés|haces|hacéis|gestiona*|lleva|llevan|llevás|lleváis|maneja*|
          manejás|organiza*|organizás|controla*|trabaja*|trabajás|funciona|resuelve*|registra*|planifica*|coordina*|
          apunta*|cobra*|atiende*}
        {gestionan|manejan|llevan|organizan|hacen|gestionáis|manejás|hacéis|gestiona|maneja|lleva|hace} {hoy|ahora|
          actualmente|eso|esto|los|las|el|la|todo|sus|el tema}
        {su|tu|vuestro|vuestra|el} {situación|proceso|operación|actividad|día a día|flujo de trabajo|rutina|
          forma de trabajar|rubro|giro}
        {de|sobre|dedica|dedica exactamente|es|va|marcha|funciona} {su|tu|vuestro|vuestra|el} {negocio|empresa|
          despacho|consulta|taller|local|tienda|restaurante|clínica}
        {día a día|día normal|día típico|día cualquiera|semana normal|jornada}
        {a qué|en qué} se {dedica|dedican|ocupa|ocupan}; {te dedicas|te dedicás|os dedicáis}
        {cuénteme|cuéntame|contame|hábleme|háblame|platíqueme|cuéntenme|hablame} {un poco|algo|} {de|sobre|
          acerca de} {su|tu|usted|vuestra|vuestro|la|el} {empresa|negocio|trabajo|día|consulta|casa|actividad|proceso|
          equipo|tienda}
        {hoy|ahora|actualmente} {cómo|qué|hacen|usan|tienen|trabajan|gestionan|llevan|lo|funciona|está}
        proceso {actual|de hoy|que siguen|que sigue}; {procesos|procedimiento*}; {se encarga|encargado|responsable} de
        {su|tu} {rol|función|puesto|cargo|papel}; {vive|viven|vivís|vives} {en|solo|con}
        {casa propia|alquiler|alquilado|vivienda|piso|departamento}; {paso a paso|de principio a fin}
        {tipo|clase} de {negocio|empresa|clientes|trabajo}
        cómo {es|está} {un|su|tu|la|organizad*|montad*|estructurad*} {día|semana|proceso|empresa|equipo|negocio|}
        cómo {les|le|te|os} va {con el|el|en el} negocio; qué {hace|hacen|hacés|hacéis|haces} {cuando|si|para|con}
        {llegan|entran|se reciben|se registran} {los|las} {pedidos|reservas|citas|órdenes|solicitudes|llamadas}
        qué pasa {ahí|allí|cuando {llega|llama|entra|alguien|un cliente|una clienta}}
        {cómo|como} {es|son|sería} {un|su|tu|una} {día|semana|jornada|proceso}; en la consulta
        {lo|la|los|las} {tienen|tiene|tenés|tenéis} {organizad*|montad*|resuelt*|armad*}; cómo viven; de su {casa|hogar|
          situación|trabajo}; {cómo|como} {está|anda|va} {la cosa|todo|eso}; {debería|tendría que|debo} saber {de|sobre}
          {usted|ustedes|ti|vos}; {en|a} qué se {le|les|te} va {más|} tiempo; su día a día
    """,
    Topic.PROVIDER: """
        {proveedor*|suministrador*|distribuidor actual|compañía actual|operadora|aseguradora|mutua|gestoría|
          gestor actual|agencia|banco}
        {sistema|programa|software|herramienta|herramientas|plataforma|aplicación|app|solución|crm|erp|contrato|plan|
          póliza|seguro|servicio|tarifa|máquina|equipo|coche|carro|auto} {actual|actuales|que tiene*|que usa*|
          que utiliza*|que tenés|tiene*|usa*|utiliza*|de ahora|tenéis|que tenéis}
        {qué|cuál} {sistema|programa|software|herramienta|herramientas|plataforma|aplicación|app|crm|erp|compañía|
          operadora|banco|seguro|tarifa|plan|proveedor|empresa|marca|máquina|solución}
        {con quién|con qué} {trabaja*|trabajás|está*|tiene*|gestion*|contrat*|compra*|hacen|hace|lleva*|cuenta*}
        {a quién|a qué empresa} {le|} compra*
        {usa|usan|usas|usás|usáis|utiliza|utilizan|utilizas|utilizáis|emplea*} {algún|alguna|actualmente|hoy|ahora|
          excel|ya|para|un}
        {trabaja|trabajan|trabajás|trabajáis|trabajas} {con|actualmente con|ya con|hoy con} {alguien|algún|alguna|
          otro|otra|quién|una|un|nadie}
        {content*|satisfech*|a gusto|conforme*|feliz|felices|cómod*} con {su|el|la|lo|tu|ellos|vuestr*|quien|sus|los}
        {le|les|te|os} {gusta|gustan|funciona|funciona bien} {más|mejor|} {de|del|su|el|lo que tiene*}
        {excel|hoja de cálculo|hojas de cálculo|cuaderno|libreta|papel|a mano|salesforce|hubspot|sap|whatsapp}
        {su|tu|vuestro} {contrato|permanencia|proveedor|póliza}
        {permanencia|atad*|contrato con|contratad*|contratado con}
        cuánto {tiempo|} {lleva*|hace que} * {con|trabaja*}
        {cambiar|cambio|cambiado|cambiaron|cambiarse|cambiarían} de {proveedor|compañía|sistema|banco|operadora|
          gestoría|seguro|programa}; {tienen|tiene|tenéis|tenés} {contratad*|algo parecido|algo similar|ya algo}
        subcontrat*; tercero*; {quién} {les|le|te|os} {da|suministra|lleva|vende|provee|presta|instaló|hace}
        {tiene*|tenéis|tenés|usa*|usás|usáis|utiliza*} {ya|} {algún|alguna|otro|otra} {programa|sistema|software|
          herramienta|app|aplicación|proveedor|seguro|servicio|solución|plataforma}
        {gusta|molesta|cambiaría} {más|menos|} {de|del} {su|tu|el|la} {actual|contrato|proveedor|servicio}
        del contrato
        {qué|que} {están|está|estás} {usando|utilizando}; a quién {tienen|tiene} {hoy|ahora|} para; {quién|quien} se
          {lo|la|
          los|las} {suministra|da|vende|hace|lleva|presta}; a quién le paga*; {con qué|en qué}
          {compañía|empresa|operador*}
          está*
    """,
    Topic.PROBLEM: """
        {más|mucha|tanta} guerra; {da|dan|dar} {guerra|lata|quebraderos|dolores de cabeza|la lata|problemas}; {llega|
          llegan|
          funciona} mal
        {problem*|dificultad*|reto|retos|desafío*|dolor de cabeza|dolores de cabeza|obstáculo*|traba|trabas|
          cuello de botella|cuellos de botella|queja|quejas|queja*|inconveniente*|incidencia*|incidente*|fallo|fallos|
          falla|fallan|fallas|falló|error|errores|avería*|retraso*|demora*|caos|lío|líos|molestia*|frustra*|preocupa*|
          inquieta*|agobi*|estrés|estresa*|fastidi*|complica*|cuesta trabajo|quebradero*|desastre|descontrol|desorden|
          duplicad*|se pierde*|desperdici*|merma|mermas|paros|caídas|se cae|lent*|lentitud}
        {no|} {funciona|funcionan|va|van|sale|salen|marcha} {bien|mal|peor|como}; {salir|sale|va|ir|ido|fue|salió} mal
        {qué|que} {cambiaría*|mejoraría*|cambiarías|le gustaría cambiar|le gustaría mejorar|quitaría|corregiría|
          arreglaría|cambiaría}; {mejorar|cambiar|arreglar} {de|en|del|algo|si|su|la|lo}
        {molesta|molestan|frustra|preocupa|preocupan|duele|quita el sueño|desespera|pesa|incomoda|fastidia|
          saca de quicio|da problemas|da guerra|da más} {más|menos|de|del|hoy|ahora|trabajo}
        {lo que menos|lo peor|lo más difícil|lo más pesado|lo más complicado|qué le falta|qué les falta|qué echa|
          qué echan|echa en falta|echa de menos|punto débil|puntos débiles|punto de dolor|puntos de dolor}
        {insatisfech*|descontent*|hart*|cansad* de|mal con|quejándose|se quejan|reclamo*|reclamación*}
        {varita mágica|si pudiera cambiar|si pudieras cambiar}
        {consume|lleva|quita|roba|come} {mucho|demasiado|tanto} tiempo
        {pierde*|perdés|perdéis} {tiempo|el tiempo|horas}
        {se atasca|se traba|atorad*|atascad*|trabad*|le falla|les falla}
        {ausencias|plantones|impago*|moros*|rotación|falta de}; {perder|pierde*} el control
        {le|les|te|os} {molesta|molestan|preocupa|preocupan|duele|pesa|fastidia|incomoda|inquieta|cuesta más}
        ! {sin|no hay|ningún} {problema|problemas|inconveniente}; ! no se preocup*
        aprieta* {el|} {zapato|zapatos}; {quita|quitan|quite} el sueño; {piedra|piedras|piedrita|chinita} {en|del|
          de} {el|} zapato*
        {le|les|te|os|lo|la|los|nos} {atora*|traba*|atasca*|complica*|revienta*|fastidia*|estorba*|cojea*|pica|escuece|
          duele|
          brinca|desespera*|amarga*|hace la vida imposible|da guerra|da la lata|da lata|hace ruido|trae de cabeza|
          traen de cabeza|
          saca de quicio|sacan de quicio|pone de los nervios|hace perder|cuesta arriba}
        se {le|les|te|os|nos|} {tuerce|tuercen|torció|atora|atasca|traba|enreda|complica|complican|desmadra|
          descontrola|
          viene abajo|va al traste|va de las manos|va a pique|hace bola|hace cuesta arriba|pierde|pierden|cae|caen|
          cuelga}
        {dolor|dolores|quebradero|quebraderos} de cabeza; {cojea|cojean}; {cuello|cuellos} de botella; talón de aquiles
        {librar|deshacer*|quitar*} de; {no|} {esté|estén|está|están} {content*|a gusto|conforme*|satisfech*}; de qué se
          {quisiera|querría|gustaría}
    """,
    Topic.IMPACT: """
        {si|y si} {esto|eso|todo|la cosa} {sigue|continúa|no cambia} {igual|así|} {cómo|dónde|qué|en qué|}
        qué {le|te|les|os} {implica|implicaría|supone|provoca|provocó|genera|pasa con|repercute|deja|representa} {a|
          eso|
          volver|tener|los|sus|tus|esto|}; {qué|cuánt*} {*} {pierde|pierden|perdés|perdería|se le va|se les va|se te
          va|se
          come|acaban perdiendo|termina comiendo} {usted|ustedes|cada|al|cuando|con|por|del|de|en|una|}; {en qué
          situación|
          dónde|cómo|a qué} {queda|te deja|le deja|se atiene|se ve usted|quedaría}; quién {pagaría|paga|cubriría|
          responde}
          {la|el|las|los|por|}; {cómo|en qué} {le|te|les|os} {repercute|afecta|perjudica|pega}; {a la larga|al cabo
          del}
          {qué|mes|año}; qué pasa con {sus|tus|los|las|vuestr*}; {para|cae|falla|estropea} {*} {cuánto|eso cuánto}
          {os|le|te}; {sacó|sacado|hecho|hizo|sacaste} la cuenta de {lo|cuánto}; eso cuánto {os|le|te|les}
        {cuánto|qué|cuanto} * {cuesta|costando|cuestan|costado|supone|suponen|representa|pierde*|perdés|perdéis|
          perdiendo|deja* de ganar|dejando de ganar|implica}
        {le|les|te|os} {cuesta|está costando|supone|afecta|afectan|impacta|perjudica|repercute|ha costado|
          estaría costando|costaría} {eso|esto|a|en|cada|al|dinero|tiempo|todo|no|que}
        {afecta|afectan|afectado|impacta|impacto|repercut*|consecuencia*|implicación|implicaciones|efecto*|perjudic*|
          perjuicio*|secuela*}
        qué {pasa|pasaría|ocurre|ocurriría|sucede|sucedería} {si|cuando|con|entonces|después|en|luego}
        {si|y si} {no cambia*|no hacen nada|no hace nada|no hacéis nada|no hacés nada|sigue* así|siguen igual|
          sigue igual|seguís así|todo sigue|no lo resuelve*|esto sigue|eso sigue|no se soluciona|no se resuelve|
          sigue* como|no hiciera*|nada cambia}
        {pierde|pierden|perdés|perdéis|perder|perdiendo|perdido|pierdes|perdería|perderían} {clientes|ventas|dinero|
          pedidos|horas|negocio|plata|al|por|a causa|cada|en|ingresos|oportunidades|reservas|pacientes|contratos|
          gente}; {a qué|qué} {lleva|conlleva|conduce|provoca|genera|desemboca|ha provocado}
        {traduce|traducido|traduciría} en {dinero|euros|pesos|horas|números|términos}
        {en dinero|en euros|en pesos|en horas|en plata|en lana|en números|en tiempo}
        {qué significa|qué significaría|qué supone|qué supondría|qué implica|qué representa|qué implicaría} {para|eso|
          esto|en|a}
        {coste|costo} {de no|del error|de oportunidad|oculto|tiene|que tiene|anual de|para su|de cada|de esos|de eso}
        {multa|multas|penaliz*|sanción|sanciones|horas extra|reputación|imagen|mala imagen}
        {dentro de|en} {un año|dos años|seis meses|# meses|# años}
        {resultado final|cuenta de resultados|rentabilidad|margen}; {qué tan grave|cómo de grave|gravedad|grave}
        {cuántas|cuántos} {clientes|ventas|horas|pedidos|reservas|pacientes|citas} {pierde*|perdés|perdéis|se pierden|
          ha perdido|han perdido|se van|se le van}
        {se|les|le} {va|van|escapa|escapan} {por la puerta|negocio|clientes|pedidos|ventas|a la competencia}
        {lo|la|los} {deja|dejan|dejás|dejáis|dejamos} {así|igual|como está|como están}
        {eso|esto} {deja|dejaría} {a|en}; deja eso; {supone|suponen|supondría} {eso|esto}
        {perdido|pierden|pierde|perdieron} {algún|alguna|algunos|muchos} {cliente|clientes|venta|ventas|pedido|
          pedidos|trabajo|negocio|contrato}; {ponerle|poner} {un|una} {número|cifra|precio}
        ! no {te|le|les} cuesta nada
        {horas|tiempo|dinero|clientes|ventas|pedidos|citas|días} * {pierde*|perdés|perdéis|pierdes|se pierden|
          se le van|se les van}; {qué|que} {va|van} a {pasar|ocurrir|suceder} {con|si|cuando|a|en}; si no hace* nada
        {pega|pegan|pegado|pegó|golpea|golpeado|golpeó} {en|a|al|más|fuerte|duro} {su|el|la|los|las|la caja|usted|}
        a qué {les|le|te|os} {lleva|conduce|obliga}; {lo|} peor que {ha|han|le ha|les ha} {pasado|ocurrido|traído}; vida
          diaria; qué significa* {eso|esto} {en|para}
    """,
    Topic.GOAL: """
        {objetivo*|meta|metas|prioridad*|ideal|idealmente|deseo|deseos|ambición|aspiración*|visión|sueño|propósito|
          éxito|ilusión}
        {quiere|quieren|quieres|querés|queréis|gustaría|quisiera*|busca|buscan|buscas|buscás|buscáis|pretende*|espera|
          esperan|esperás|desea*|aspira*|necesita*} {conseguir|lograr|alcanzar|obtener|mejorar|llegar|cambiar|tener|
          que pase|que cambie|ver|cumplir|crecer|resolver|de|hacer con}
        {conseguir|lograr|alcanzar|cumplir} {con|este|en|para|a|el|la|sus|ese|esto|este año}
        {qué|que} {busca*|buscás|buscáis|espera*|esperás|esperáis|pretende*|quiere*|querés} {usted|ustedes|conseguir|
          lograr|en|de|con|exactamente|para}
        {le|les|te|os} gustaría {que|ver|lograr|conseguir|mejorar|cambiar|tener|poder|llegar|alcanzar|estar}
        {cómo|dónde} {se ve|se ven|te ves|se imagina|te imaginas|te imaginás|le gustaría estar|se verían|os veis|
          ve su|ve a}
        {situación|escenario|mundo|solución|proveedor|día|resultado|sistema} {ideal|perfecto|perfecta|soñad*}
        {para este año|para el año que viene|el próximo año|este trimestre|a corto plazo|a largo plazo|a medio plazo|
          a mediano plazo}
        {planes|plan|estrategia} {de|para|a|que|tiene*|tienen|con} {crec*|expan*|este|el|futuro|corto|largo|su|abrir|
          la}; {crecer|crecimiento|expandir*|expansión|abrir {otra|otro|una|un|más|nuevas|nuevos}}
        {qué|que} {resultado|resultados} {espera*|busca*|quiere*|le|les|necesita*|esperaría}
        {mejoraría|cambiaría|ganaría} {su|tu|con|si|el|la|en|para}
        {qué|que} {tendría|debería} {que|} {pasar|ocurrir|suceder|cambiar} {para|en}
        {qué|que} {sería|es} {un|el|para usted|lo} {éxito|buen resultado|ideal|más importante|perfecto}
        {varita mágica}; {dentro de un año|de aquí a} {dónde|cómo|le|estar}
        {qué|que} {pediría|pediría usted|querría|desearía}; {hacia|a} dónde {quiere|quieren|le gustaría}; para qué
          {querría|
          usaría|quiere|usan|lo}; {le|les|te} {gustaría|haría} {para|la vida|más}; viene a la {mente|cabeza}; {distinto|
          diferente|mejor} {dentro de|en} {un|#} {año|años|meses}; qué {cambiaría|debería ser} * {para usted|distinto};
        {valió|valdría|vale} la pena; {fue|sería} un éxito; {más|la vida} fácil
    """,
    Topic.CRITERIA: """
        {criterio*|requisito*|condición indispensable|indispensable*|imprescindible*|fundamental*|exigencia*|
          expectativa*|factor*|irrenunciable*|innegociable*}
        {importante|importantes|importa|importan|pesa|pesan|prioritario|clave|valora*|valoráis|valorás|valoran|
          esencial|decisivo} {para|a la hora|al|en|de|que|más|usted|ustedes|es|son|un|el|la}
        {más|} {importante|importantes|importa|importan|pesa|valora|valoran|valoras|valorás|valoráis} {para|a la hora|
          al|cuando|en} {usted|ustedes|ti|vos|vosotros|elegir|escoger|decidir|comparar|contratar|comprar|un|una|
          elige*}
        {elegir|elige|eligen|elegís|escoger|escoge*|seleccionar|selección|comparar|compara*|evaluar|evalúa*|valorar|
          contratar|decantarse} {un|una|entre|a|su|nuevo|nueva|proveedor|opciones|ofertas|otro|con|el|la|qué|por}
        a la hora de {elegir|decidir|escoger|contratar|comprar|comparar|valorar|cambiar}
        {en qué se|qué} {fija*|fijan|mira|miran|fijáis|fijás|busca en|buscan en|buscaría|pide a|le pide|esperan de|
          espera de|esperás de}
        {tendría|debería|tiene|debe} {que|} {tener|cumplir|ofrecer|incluir|pasar|hacer|ver|darse} {un|una|nuestra|
          para|la|el|para que}
        {le|les|te|os} {convencería|haría cambiar|haría decidir*|haría falta|ayudaría a decidir*}
        {haría falta|tendría que ver|necesitaría ver|necesita ver|necesitan ver|qué le haría}
        {precio o|calidad o|servicio o} {la calidad|el servicio|calidad|servicio|precio}
        {del # al #|en una escala|escala}
        {calidad|fiabilidad|confiabilidad|rapidez|soporte|cercanía|facilidad de uso|atención} {es|importa|pesa|son|o|
          para|prioriza*}; prioriza*
        {qué|cuáles} {características|funciones|aspectos|cosas|puntos} {son|le|les|necesita*|busca*|valora*|importan|
          no pueden}
        {tendría|tiene|debería} que {poder|saber|} {hacer|tener|ofrecer}; no puede* {prescindir|vivir|estar sin};
          {qué|que}
          {querría|necesita|quiere|necesitaría|quisiera} {ver|tener|saber} {su|el|la|}; {espera|esperan|esperaría|pide|
          valora|quiere} * de {un|su|nosotros|} {proveedor|servicio|compañía|}; {qué|que} {necesita|espera|valora} su;
        {decidiría|elegiría|escogería} entre; {le falta|echa de menos|echa en falta} hoy
    """,
    Topic.BUDGET: """
        {presupuest*|partida|inversión|invertir|invierte*|invertís|gastar|gasta|gastan|gastás|gastáis|gastando|
          gasto mensual|gasto anual|desembols*|financi*|leasing|renting|crédito|préstamo|hipoteca|cuotas|plazos|
          fondos|recursos económicos|rango de precio|rango de inversión}
        {cuánto|qué} {paga*|pagás|pagáis|pagando|están pagando|está pagando|abona*|gasta*|invierte*|cuesta su|
          le cuesta su|les cuesta el|les cobra*|le cobra*|puede pagar|podría pagar|podrían|tienen previsto|
          tiene previsto|estaría* dispuest*|tienen reservado|destina*|desembolsa*}
        {paga|pagan|pagás|pagáis|pagando|pagar} {hoy|ahora|actualmente|al mes|por|mensual*|al año|cada|de luz|de|su|
          más|demasiado|a su|al}
        {permitir*|alcanza el|se ajusta a su|dentro de su|cabe en su|se sale de} {bolsillo|presupuesto|gastar|pagar|}
        {dinero|plata|lana|económic*|económicamente} {disponible|tiene*|para|previsto|reservado|es|cuenta*|hay|se|
          hablando}
        {factura|recibo|cuota|mensualidad|tarifa|prima} {de|mensual|actual|al|que paga*|pagan|paga|tiene*|le|les|es}
        {cuánto} {dinero|están dispuest*|le gustaría|querría}
        {caro|cara|costoso|barato|precio} {para|le|les|es un|que|sería|en comparación|máximo|esperaba*|tenía*|
          tiene en mente|le parec*|razonable}; {dispuest*} a {pagar|invertir|gastar}
        {qué|cuál} {precio|cifra|cantidad|monto|importe|rango} {tiene*|maneja*|tenía*|esperaba*|sería|le|les|tenían|
          sería razonable}; alquiler mensual; renta mensual
        {hay|tiene*|queda} {dinero|plata} {apartado|guardado|reservado|para}; {su|el|un} {tope|límite|máximo}; {saldría|
          sale|sacaría*} el dinero; {puede|podría|debería} {costar|apartar}; costar * {como máximo|como mucho|a lo
          sumo};
        {cuánto|cuanto} * {apartar|destinar}; {le|les|te} {llega|viene|sale} {el|la} {recibo|factura|cuenta}
    """,
    Topic.DECISION: """
        {decisión|decisiones|decid*|aprob*|aprueb*|autoriz*|visto bueno|luz verde|última palabra|palabra final|firma|
          firmar|firmante|firman|da el ok|dar el ok|da el sí|dar el sí|bendición}
        {quién|quiénes|alguien|nadie|persona|personas|otra persona} más {participa*|intervien*|decid*|opin*|tiene|
          tendría|debería|está|estaría|en|interviniendo|involucr*|hay que|implicad*|aparte|además|que|}
        {quién|quiénes} {más|además|toma|participa*|interviene*|da|aparte|tiene la|firma|tiene que|debe|debería|
          lo decide}
        {involucrad*|implicad*|interviene*|participa*|participan|opina|opinan} {en|la|sobre|usted|más|además|}
        {consultar*|consulta|consultarlo|hablarlo|comentarlo|discutirlo|verlo|platicarlo|charlarlo|revisarlo} {con|
          lo con} {su|tu|alguien|el|la|sus|otra|otro|los|vuestr*|más|nadie|quién}
        {depende|dependería} {de|solo de} {usted|ti|vos|alguien|ustedes|otra|otro|su|la aprobación|quién|más|vosotros|
          tu}
        {compras|dirección|gerencia|consejo|junta|comité|socio|socia|socios|dueño|dueña|propietario|jefe|jefa|
          director|directora|gerente|esposa|esposo|marido|mujer|pareja|contador|contadora|abogado} {tiene*|decid*|
          aprueb*|opin*|debe*|participa*|está de acuerdo|interviene|piensa|dice|también|estaría|firma|financier*|lo|
          general|de compras|qué|se encarga}
        {proceso|procedimiento|pasos} {de|para} {decisión|compra|aprobación|compras|aprobar|contratar|decidir|
          contratación}
        {cómo|como} {toman|toma|se toma|se toman|tomáis|tomás|suelen tomar|deciden|decide|se decide|es el proceso|
          funciona el proceso|contratan}
        {convencer|tener de acuerdo|ponerse de acuerdo|estar de acuerdo|poner de acuerdo}
        {de acuerdo|convencid*} {con|su|más|el|que|para} {su|la|el|usted|tiene*|esté*|esta|para}
        {está|estaría|quién más|debería} {en|estar en} {la reunión|la decisión|la llamada|esa reunión|la mesa}
        {usted|tú|vos} {solo|sola|mismo|misma|directamente}
        {poder de decisión|capacidad de decisión|responsable final|responsable de la decisión|cadena de mando}
        {le|te|les} {da|dan|tiene que dar|tienen que dar} el {ok|sí|visto}; ! {decid*} {llamar*|llamarle}
        ! firma {electrónica|digital}; ! firmar hoy; ! depende de {el|la|los|las|cuánt*}
        {llega|llegan|llegamos} a un sí; {alguien|quién|quien} * {opondría|opone|estaría en contra|está en contra};
        {decir|dice|diga} que sí {a|}; {hablarlo|platicarlo|consultarlo|verlo|comentarlo} * con
    """,
    Topic.TIMING: """
        {plazo|plazos|fecha límite|fecha tope|fechas|fecha|urgen*|cronograma|calendario|tiempos|vencimiento|vence|
          vencen|caduca*|expira*|renovación|renovar|renueva*|preaviso|puesta en marcha|temporada alta|temporada|
          momento ideal|mejor momento|buen momento para {cambiar|empezar|hacer}|prisa|corre prisa}
        ^ {cuándo|para cuándo|hasta cuándo|a partir de cuándo|en qué momento|en qué fecha|qué fecha|para qué fecha|
          desde cuándo} * {termina*|acaba*|empez*|arranc*|necesita*|quier*|quer*|decid*|tien*|ten*|renuev*|vence|
          cambiar*|estar list*|esté list*|está list*|firm*|contrat*|toma*|tomar*|inici*|lanz*|abr*|pensa*|piensa*|
          prev*|plan*|list*|sería|toca|instal*|entreg*|implement*|gustaría|urge|podría*|comienza*|finaliza*|caduca|
          hace falta|mud*|compr*|llega|viene|ocurr*|ser|fue}
        {contrato|póliza|permanencia|licencia|acuerdo|alquiler|compromiso} {termina|acaba|vence|caduca|se renueva|
          finaliza|expira|hasta|dura|le vence|te vence|les vence}
        {termina|acaba|vence|caduca|se renueva|finaliza} {el|su|tu|la|vuestr*} {contrato|póliza|permanencia|licencia|
          acuerdo|compromiso}
        {cuánto} {tiempo|} {le queda|les queda|te queda|falta|tardaría*|pueden esperar|puede esperar|tienen para|
          duraría|os queda}
        {este|el próximo|el mes|antes de|antes del|para|a fin|a finales|fin|final} {trimestre|año|mes|verano|navidad|
          fin de año|que viene|de año|de mes|del año}
        {con qué|qué} {urgencia|rapidez|prioridad|plazo|plazos|tiempos|calendario|margen}
        {pronto|rápido|rápida} {le|les|necesita*|quier*|podría*|sería}
        {posponer|postergar|aplazar|esperar} {la|el|hasta|más|un|lo|otro|a}
        {en|dentro de} {#|los próximos|las próximas|un par de|unos|unas} {semanas|meses|días}
        {qué tan|cómo de} {urgente|pronto|rápido}; {para cuándo|hasta cuándo}
        cuándo {sería|le|les|te|os|tiene*|piensa*}
        {viene|vienen|hay} {algo|alguna cosa} {importante|en|pronto}; {se|te|cuándo se} imagin* {empezar|empezando};
        {cuándo|cuando} {cierra|termina|es|empieza} {su|el|la}; {cuándo|cuando} le {vendría|viene|iría|va} bien; {listo|
          hecho|resuelto} {y|} para cuándo
    """,
    Topic.SIZE: """
        {cuántos|cuántas}
        {cuánto|cuánta} {tiempo|volumen|gente|papel|producto|espacio|consumo|energía|agua|luz|stock|mercancía|trabajo|
          personal}; {cuánto} {consume*|produce*|vende*|factura*|factur*|compra*|tarda*|demora*|dura|mide}
        {número|cantidad|volumen|tamaño|porcentaje|proporción} {de|que|tiene*|aproximad*|manej*}
        {con qué|qué} {frecuencia|volumen|tamaño|porcentaje|cantidad}
        {cada cuánto|a menudo|frecuentemente|seguido|veces {al|a la|por}}
        {al día|por día|al mes|por mes|a la semana|por semana|diari*|semanal*|mensual*} {atiende*|reciben|recibe|
          hacen|hace|tiene*|gestion*|manej*|entrega*|más o menos|aproximadamente|en promedio|de media|suele*|vende*|
          factura*}; {más o menos|aproximadamente|en promedio|de media} {cuánt*|qué|al}
        {empleados|trabajadores|personas|usuarios|vendedores|técnicos|vehículos|camiones|sedes|tiendas|locales|
          sucursales|oficinas|máquinas|habitaciones|mesas|camas|licencias|pedidos|llamadas|facturas|envíos|visitas|
          citas|comensales|pacientes|huéspedes|alumnos|metros cuadrados|hectáreas|líneas} {tiene*|tenéis|tenés|son|
          trabajan|al|por|hay|atiende*|reciben|gestion*|manej*|en|a la|cada|usan|maneja*|hacen}
        {qué tan|cómo de} {grande*|frecuente|seguido|a menudo}; {son|sois} {muchos|muchas|cuántos|un equipo grande}
        {decenas|cientos|miles|docenas} de; ! {cuánto} {tiempo} {lleva*|hace}
        {cuánto|cuanto|cuánta} {necesita*|usa*|gasta de|consume*|mueve*} {al|en|por}; {cuáles|qué|dígame} {son|}
          {los|sus}
          {números|cifras}; {cuánto|cuanto} es {en|al|por}; de qué tamaño
    """,
    Topic.HISTORY: """
        {ha|han|has|habéis|hubo|había|habían} {usted|ustedes|ya|alguna vez|} {probado|intentado|usado|utilizado|
          tenido|trabajado|contratado|hecho|buscado|considerado|mirado|valorado|cambiado|visto|pensado|evaluado|
          implementado|contratado|oído|escuchado|hablado}
        {probó|probaron|probaste|intentó|intentaron|intentaste|probado|intentado} {antes|ya|algo|otras|otra|otro|
          otros|alguna|algún|con|en|resolver*|solucionar*|alguna vez|hasta|cambiar}
        {antes|anteriormente|en el pasado|la última vez|la primera vez|previamente|hasta ahora|hace años|hace tiempo|
          históricamente|al principio} {qué|cómo|usaban|tenían|trabajaban|hicieron|probaron|cambiaron|fue|que|con|de|
          lo|han|ha|pasó|contrataron}
        {experiencia|experiencias} {con|previa|previas|anterior|anteriores|han|ha|ha tenido|pasada|pasadas|tuvo|
          tuvieron|tenido|mala|buena|han tenido}; {malas|mala|buena|buenas} {experiencia|experiencias}
        {cómo|qué tal|qué} {les|le|te|os} {fue|resultó|salió|ha ido|funcionó|pasó|pareció}
        {qué|cómo} {pasó|ocurrió|salió|falló|funcionó|sucedió|fue} {entonces|aquella|la última|con|esa|mal|antes|
          cuando|exactamente|en|lo|que|el|la}
        {por qué} {eligi*|cambi*|dej*|contrat*|escogi*|se fue*|se pas*|decidi*|cancel*|abandon*|opt*|empez*}
        {qué|que} les {hizo|llevó a} {elegir|cambiar|contratar|dejar|buscar}
        {desde cuándo|cuánto tiempo lleva*|cuánto tiempo hace|cuántos años|hace cuánto|cuánto llevan|cuánto lleva}
        {la última vez|última vez}; {historia|historial|trayectoria|antecedente*}
        {solucion*|solventar|resolver*} {antes|hasta ahora|ya}
        {qué|que} {han|ha|has|habéis} {hecho|probado|intentado}; {aprendi*|aprendieron}
        {dej*|cancel*|abandon*} de {usar|trabajar}
        {cómo|como|qué tal} ha sido {su|la|tu} experiencia; {último|primer} {intento|proyecto}; {le|les|te|os} {ha|han}
          {quedado|dejado} mal; {cómo|como} {llegaron|llegó|llegaste} {a donde|hasta|aquí|ahí}; alguna vez
          {compró|compraron|
          cambió|cambiaron|contrató|tuvo|tuvieron}; {hacía|hacían|hizo} al respecto; {había|habían} oído; qué sabe* de;
        {malas|mala} experiencia*; desde cuándo {lo|la|los|las} tiene*
    """,
    Topic.RISK: """
        {riesgo*|arriesg*|miedo|miedos|temor*|temen|teme|dudas|duda|reserva|reticen*|desconfi*|inseguridad|inseguro|
          seguridad|protección de datos|privacidad|confidencial*|hacke*|ciberataque*|migración|migrar|transición|
          interrupción|parar la|parón|implantación|respaldo|cumplimiento|fiabilidad|fuga}
        {le|les|te|os|lo|la|los} {preocupa|preocuparía|da miedo|frena|frenaría|inquieta|detiene|echa para atrás|
          echaría para atrás|hace dudar|genera dudas|impide|da respeto|asusta|ataja} {de|del|que|más|sobre|a la hora|
          cambi*|si|el|la|con|exactamente|eso|esto|}
        {salir|salga|saliera|podría salir|ir|pueda salir|fuera|vaya|puede salir|sale} mal
        {qué|que} {pasa|pasaría} si {falla|se cae|no funciona|algo sale|cambi*|sale mal|el sistema|mañana|hay}
        {peor|peores} {caso|escenario|temor|pesadilla}
        {mayor|principal} {miedo|preocupación|temor|duda|riesgo|inquietud|freno|traba|reserva}
        {al|si|de|el|un|con el} {cambiar|cambia|cambio} {de|a|preocupa|le|les} {proveedor|sistema|compañía|un|
          programa|nosotros|da}; {freno|frenos|frenando|barrera*|resistencia*|obstáculo*}
        {sentirse|sentirte|se sentiría|se siente|estar|quedarse|quedar} {segur*|tranquil*|más segur*|más tranquil*|
          cómod*}; {garantía|garantías|respaldo} {necesita*|pide*|tendría|le daría|busca*|le gustaría|espera*}
        {malas|mala} {experiencia|experiencias}; {quemad*|escaldad*|engañ*|decepcion*|estafa*}
        {complicado|difícil} {cambiar|el cambio|migrar}
        {ponga|pone|ponen} nervios*; {fracaso|error} {para|sería|significa*}; {significaría|sería} un fracaso;
          {habla|hablan|
          juega} en contra; {sería|es} * cambio {grande|enorme|muy}; {lo|} peor que {podría|puede|pudiera}
          {pasar|ocurrir};
        quita el sueño; se cae* un día
    """,
    Topic.PEOPLE: """
        {equipo|equipos|emplead*|trabajador*|personal|plantilla|colaborador*|compañer*|gente|departamento*|familia|
          familias|familiar*|hijos|hijo|hija|hijas|niños|esposa|esposo|marido|mujer|pareja|padres|madre|padre|hogar|
          usuarios|técnicos|vendedores|comerciales|agentes|conductores|choferes|repartidores|mecánicos|camareros|
          meseros|mozos|cocineros|recepcionista*|secretari*|asistente*|enfermer*|operari*|supervisor*|encargad*|
          administrativ*|contable*|contador*|ayudante*|jefes|directivos|muchachos|chicos|chicas|médicos|doctores|
          profesores}
        {quién|quiénes} {lo|la|los|se|les|} {usa|usan|utiliza|utilizan|hace|hacen|encarga|encargan|ocupa|maneja|
          gestiona|lleva|llevan|atiende|atienden|trabaja|trabajan|responde|contesta|registra|sufre|padece|afecta|
          beneficia|conduce|vive|viven}; a {quién|quiénes} {le|les} {afecta*|molesta*|toca*|perjudica*|beneficia*}
        {cómo} {lo|} {vive|viven|lleva|llevan|siente|sienten|reacciona|reaccionaría|reaccionarían|ven|ve} {su|tu|el|
          vuestro|los|la} {equipo|gente|personal|familia|empleados|trabajadores|mujer|marido|hijos}
        {se quejan|dicen|opinan|piensan|notan} {sus|los|tus|vuestros} {clientes|empleados|trabajadores|pacientes|
          huéspedes|chicos|vendedores}
        {contratar|contratación|contratando|fichar} {gente|personal|a|más|otra|nuevo|nueva}
        {turnos|rotación|motivación|ambiente}; alguien que se {encargue|ocupe|dedique}; a alguien {que|para}
        {sus|los|tus} {muchachos|mozos|técnicos|comerciales}
        {los|las} {demás|otros|otras} {dicen|piensan|opinan|tomarían|ven|verían};
          {dicen|piensan|opinan|tomarían|ven|verían}
          {los|las} demás; {quién|quien|quiénes} {lo|la|} {usaría|usarían|trabajaría|trabajarían|manejaría|vive*};
          depende*
          de una {sola|} persona; {gente|personas} a su alrededor
    """,
    Topic.COMPETITOR: """
        {competencia|competidor*|rival*|alternativ*|otra oferta|otras ofertas|otras opciones|otra opción|
          otros proveedores|otro proveedor|otras empresas|otra empresa|otras propuestas|otra propuesta|
          otros presupuestos|otro presupuesto|otras cotizaciones|otra cotización|otras soluciones|otras compañías|
          otras marcas|licitación|concurso|terna|finalistas|comparativa*|contraoferta*}
        {comparando|comparar|comparan|comparado|compara|comparás|comparáis} {con|otras|otros|opciones|ofertas|precios|
          proveedores|a|presupuestos|más|nuestr*|ya}
        {hablando|hablado|viendo|visto|mirando|mirado|evaluando|evaluado|valorando|considerando|considerado|
          negociando|cotizando|cotizado|pedido|estudiando|revisando|recibido|consultado|buscando} {ya|también|
          } {con otr*|otr*|más|algun* otr*|alguien más|a alguien|alternativ*|ofertas|presupuestos|cotizaciones|
          alguna otra|algún otro|con alguien|con más|a otr*}
        {quién|con quién|qué} {más|otr*} {está* {mirando|viendo|compitiendo|en la carrera}|compite|opciones|empresas|
          proveedores|ofertas|hablando|habéis|alternativ*}; {nos|me} {diferencia|distingue|compara|comparan}
        {diferencia|diferencias} {con|entre|respecto|frente|hay}
        {más barat*|mejor precio|mejor oferta} {en|con|de|que|otro|le|les|ofrec*}
        {les|le|te|os} {ofrecen|ofrecieron|ofreció|han ofrecido|ha ofrecido|cotizaron|han pasado|prometen} {otr*|los|
          ellos|la|en|un|los demás|el|qué}; {encima de la mesa|sobre la mesa}; frente a {otr*|ellos|la}
        {en lugar|en vez} de {nosotros|nuestr*}; ! {alternativ*} {a|al} {teléfono|hora}
        con {quién|quien|qué} {nos|lo|me} {está|están|estás} comparando; otra {compañía|empresa|cosa|opción};
          {tiene*|hay}
          {con qué|algo con qué} comparar*; {con quién|con quien} más {está*|habla*}; {alguien|quién|quien} más *
          {oferta|
          ofrecido|propuesta|ofreció}; {vecino|vecinos|vecinas} {tienen|tiene|usan}
    """,
}
