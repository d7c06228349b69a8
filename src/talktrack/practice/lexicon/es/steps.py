"""Spanish: moves that lead somewhere or let go, by kinds of words rather than by whole phrases."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

STEPS: Final = {
    Move.AGENDA: """
        {el|la|mi} {motivo|razón|objetivo|propósito|idea|plan|finalidad} {de|del|que|para|por|con} {la|el|esta|este|
          mi|hoy|*} {llamada|llamado|charla|reunión|llamo|visita|plática|conversación|encuentro|hoy|molesto|marco|
          contacto}
        {le|te|les|os|lo|la} {llamo|llamaba|llamé|hablo|marco|contacto|escribo|busco|molesto} {porque|por|para|de|
          debido|a raíz| respecto|acerca|en relación|a propósito|hoy|solo|nada más|rápido|rapidito}
        {quería|quisiera|querría|me gustaría|quiero|venía a|vengo a|la idea es|mi idea es} {solo|nada más|simplemente|
          rápidamente| primero|hoy|un momento|} {darle|darte|comentar*|contar*|platicar*|plantear*|proponer*|
          explicar*|presentar*|hablar*| consultar*|repasar|revisar|enseñar*|mostrar*|dar|cerrar con|aclarar*|ver con|
          tratar|hacerle|hacerte|informar*|dar seguimiento|retomar|saber si recibió}; dar* seguimiento {a|de|al}
        {son|serán|tomará|llevará|vamos a tardar*|tardamos|tardo|nos llevará|dura|durará|necesito|ocupo|bastan|con}
          {*} {minutos| minutitos|media hora|segundos|un ratito|un momentito|un rato|poquito|tantito}
        {robar|robarle|robarte|robo|robaré|quito|quitar|quitarle|quitaré|pido|pedir*|tomo|tomarle|ocupo} {*} {minut*|
          ratito|momentito| momentico|rato|segund*|poquito|ratico|tiempito|momento}; {no} {le|te|les|os} {robo|quito|
          voy a quitar|voy a robar|quitaré| robaré} {más|mucho} {de|tiempo|que|minut*}
        {tiene|tienes|tenés|tienen|tendrá|tendrás|tendría|dispone|me regala|me da|me das|me presta|regáleme|regálame|
          deme|dame|dame unos} {*} {minut*|ratito|momentito|momentico|segund*|rato|ratico|momento} {para|y|nada más|
          nomás|le|te|}
        {le|te|la|lo|les|os} {pillo|cojo|agarro|encuentro|cacho|pesco|tomo|llamo|interrumpo|molesto|agarré|llamé} {*}
          {momento|ocupad*| liad*|manejando|comiendo|mal|bien|algo|reunión|trabajando|apurad*|complicad*}; {está|
          estás|anda|andas|andás} {muy|} {ocupad*|liad*|a mil|a full|en una reunión|complicad*|manejando} {o|ahora|
          ahorita}; {puede|podés|puedes|pueden|podemos| podría*} hablar {ahora|ahorita|un|unos|tranquil*|con|}; {le|
          te|os} {viene|va|queda} {bien|mal} {ahora|hablar|en este|que hablemos}
        {si|le|te|les|os} {le|te|les|os|} {parece|late|importa|molesta|va|cuadra} {bien|} {si|que|} {primero|antes|
          empiezo| empezamos|hoy|le|te|} {le|te|les|os|} {pregunt*|cuent*|explic*|hag*|tom*|grab*|coment*|platic*|
          platiqu*|hago|repas*|revis*| arranc*|enseñ*|muestr*}; {me|nos} {permite|permites|permitís|deja|dejas|dejás|
          permítame|déjeme|permíteme} {que|} {hacer*|haga|preguntar*|pregunte|contar*|cuente|explicar*|explique|
          robar*|tomar*|decir*|presentar*|mostrar*}
        {primero|para empezar|antes de nada|al principio|en la primera parte} {le|te|les|os|me|yo|usted|} {pregunt*|
          cuent*|cuento|hago| explico|vemos|gustaría|muestro|entiendo|escucho|enseño|me cuenta|veo|quiero|querría} {*}
          {y|luego|después|al final|entender| conocer|preguntar*}; {luego|después|al final} {le|te|yo|usted|vemos|
          decid*|me} {*} {decide|decidimos|dice|vemos|explico| enseño|cuento|propongo|seguimos|resuelvo|dudas}
        {usted|tú|vos|ustedes} me {cuenta|cuentas|contás|dice|dices|decís|platica|explica} {*} y {yo|vemos|luego|
          después|si}
        {le|te|les|os} {propongo|cuento|explico|comento|platico|digo} {algo|una cosa|rápido|rapidito|en|brevemente|de
          qué|por qué|qué|lo siguiente|el motivo|la razón|para qué|antes|cómo}; {voy|vamos} {a|} {ser|al} {muy|bien|}
          {breve|grano|rápid*|concret*|direct*}
        hoy {me gustaría|quería|quiero|quisiera|vamos a|veremos|toca|la idea es|vemos|repasamos|le enseñ*}; {antes de}
          {contar*|nada| empezar|mostrar*|enseñar*|explicar*|entrar|hablar*} {te|le|nada|de|eso|*} {*} {pregunt*|
          entender|gustaría|conocer|saber}
        {su|tu|la} {contrato|póliza|permanencia|plan|suscripción|garantía} {vence|termina|caduca|renueva|acaba|venció}
          {en|el|a|este| pronto}; {quedamos|habíamos quedado|quedé|acordamos} {en|de} que {hoy|le|te|*}; {hace|porque}
          * {pidió|pidieron|dejó|dejaste| solicitó|pediste|llenó|rellenó} {nos|sus|tus|información|una|un|datos|en};
          {de qué} se trata; {por la|sobre la|sobre su|por su|por tu} {solicitud|consulta|cotización|formulario} {que|
          de}; {de aquí a|en} {#|media} {minutos|hora} {terminamos|acabamos|le|te}
        {le|te|os} importa {que|si} {tome|apunte|grabe|anote|comparta|active}; {tomo|tomando|apunto|ir apuntando}
          {notas|nota}
        ! {lo|la} {dejamos|dejo}; ! su contrato {vence|termina} {cuándo}; ! {cuándo|cómo|cuánto|qué} {*} {vence|
          termina} {su|el}
        ! {propongo|le propongo|te propongo} {que|} {nos|hagamos|una|quedar|vernos|probar|empecemos}; ! {le|te} llamo
          {el|mañana|la|luego| entonces|mejor|a las}; ! {primero|luego|después|al final} {*} {pagar*|gratis|cuota|
          meses}; ! son {*} minutos {por|al|a|de} {día| viaje|llamada}; ! {gustaría|quisiera|quiero} hablar con {el|
          su|tu|la|don|usted}; ! {me gustaría|quisiera} {*} {jueves|martes| lunes|viernes|miércoles}; ! me gustaría
          saber; ! {quiero|quisiera} presentarle {una|la|el} {excusa|disculpa*}
        ! antes de nada {cómo|qué}; ! le llamo {estafador|*mentiros*}; ! perder {*} tiempo; ! {no|nunca} {le|te}
          {digo|cuento}; ! no sé {ni|} para
    """,
    Move.NEXT_STEP_ASK: """
        {quiere|quieres|querés|quieren|queréis|prefiere|prefieres|preferís|le gustaría|te gustaría|les gustaría|os
          gustaría|le parece|te parece|les parece|os parece|le late|te late|le tinca|te tinca|le viene bien|te viene
          bien|le va bien|te va|le va|os va bien|les va|le cuadra|te cuadra|os cuadra|le sirve|te sirve|le acomoda|le
          interesaría|te interesaría|le provoca|estaría bien|qué tal|le queda bien|te queda bien|te copa|te pinta|le
          encaja|os encaja|y} {que|si|la idea de que|entonces|bien|} {que|si|} {le|te|les| os|nos|lo|la|se lo|te lo|
          me|se la|ya|lo vamos|} {<haga>|<hagamos>|vaya <hacer>}
        {qué|cómo} {le|te|les|os} {parece|parecería|suena|vendría|late|viene|ve} {si|que} {*} {<haga>|<hagamos>};
          {qué|cómo} {le|te|les|os} {parece|vendría|viene} {el|este|la|para el|mañana|un} {próximo|} {<día>}
        {quiere|quieres|querés|quieren|queréis|le gustaría|te gustaría|les gustaría|os gustaría|le interesaría|se
          anima|te animas|te animás| se animan|os animáis|podríamos|podemos|me gustaría|quisiera|le propongo|te
          propongo|les propongo|propongo|sugiero|estaría dispuest*| le late|te late|podría|puedo|puede|podría usted|
          podés|puedes|tendría sentido|le parece bien|vale la pena} {a|en|} {ya|} {<hacer>} {el|la|un|una|con|su|tu|
          en|a|de|por|mañana|esta|hoy|para|este|los|esa|ese|#} {*} {<cita>|<día>}
        {propongo|le propongo|te propongo|les propongo|os propongo|sugiero|mi propuesta es|lo que haría es|lo que
          haría|lo que propongo es|yo haría|lo suyo sería|lo ideal sería|lo lógico sería|el siguiente paso|lo
          siguiente sería|si te cuadra|si le cuadra|si os cuadra|si le parece|si te parece|si os parece|si les parece|
          si quiere|si quieres|si querés|si gusta|si le late} {es|sería|que|} {lo|le|te|les|os| nos|se lo|te lo|la|}
          {<haga>|<hagamos>|<hacer>|una <cita>|un <cita>|el técnico|la técnica}
        {coordinemos|agendemos|quedemos|programemos|hagamos|cerremos|reunámonos|juntémonos|veámonos|fijemos|pongamos|
          busquemos|probemos| empecemos|arranquemos|firmemos|dejemos|pactemos|organicemos|veamos} {una|un|ya|el|la|
          para|con|de|entonces|algo|lo}
        {<a usted>} {<haga>} {*} {<cita>|<día>}; {<a usted>} {<haga>} {el|la|un|una|los|las|esta|este|hoy|mañana|al}
          {<cita>|<día>}
        {<día>} {por la tarde|por la mañana|mismo|a las #|sin falta|} {<a usted>} {llamo|marco|busco|mando|envío|paso|
          visito|llevo|hablo| confirmo|agendo|caigo|espero}; {<a usted>} {llamo|marco|hablo|busco|espero|veo|caigo|
          visito} {el|la|este|mañana|a las|entonces el|de nuevo el|mejor a|mejor el|pasado} {<día>|#|las}; {pase|pasa|
          pasá|pásese|vénganse|véngase|venga|vení|ven} {por|a|el|mañana|cuando} {*} {<día>|oficina|local|tienda|
          showroom|planta|casa|clínica}
        {damos|demos|dar} {el|un} {paso|siguiente paso|primer paso}; {seguimos|sigamos|vamos|tiramos|le damos|le
          entramos|échele|nos vamos} {para|} {adelante|pa delante|para delante} {con|entonces|}; {nos} {aventamos|
          animamos|lanzamos|embarcamos}; {lo|la} {hacemos|cerramos| firmamos|dejamos firmad*|dejamos list*|dejamos
          apartad*|tramitamos|arrancamos|echamos a andar} {ya|hoy|así|entonces|el|de una vez|}
        {me|nos} {firma|firmás|firmas|firman|confirma|manda|mandas|mandás|envía|envías|comparte|compartes|pasa|pasas|
          pasás|regala|da|das| deja|dejas|dejás|dice|deletrea} {su|tu|el|un|los|sus|tus|una|} {correo|mail|email|dni|
          cédula|rut|cuit|rfc|ine|datos|contrato|copia| foto|fotos|whatsapp|firma|último recibo|recibo|factura|última
          factura|documentos|número de cuenta|tarjeta}; {pasame|páseme|pásame| mandame|mándeme|mándame|dejame|déjeme|
          déjame|envíeme|compártame} {tu|su|el|un|los|sus|tus|una} {mail|correo|datos|email|whatsapp| número|teléfono|
          documentos|copia|última factura|factura|recibo|plano|planos|dirección|foto}
        {cuándo|qué día|a qué hora|qué hora|en qué horario|con quién} {*} {vernos|sentar*|reunir*|juntar*|empezar|
          arrancar|ver*|agendar|visitar*| pasar|encaja*|encajaría|cuadra|cuadraría|acomoda|vendría|viene bien|
          recibir*|hablar|firmar|podríamos|podemos|tendría que hablar}
        {a} {su|tu} nombre {o|}; {contamos|cuento} con {vosotros|ustedes|usted|vos|tu|su}; {queda|quedamos|quedaría}
          {confirmad*|agendad*| apuntad*|reservad*|cerrad*} {para|el|la|entonces|}; {siguiente|próximo|primer} paso
          {sería|es|podría ser}; {empezamos|arrancamos| comenzamos|iniciamos} {entonces|ya|pues|el|con|en|mañana} {*}
          {<día>|#|prueba|piloto|plan|uno|chico}
        {vernos|nos vemos|reunirnos|juntarnos|sentarnos|quedar|quedamos|nos reunimos|nos juntamos|hacer una llamada|
          hablamos|lo hablamos|lo vemos|lo charlamos|lo platicamos|lo comentamos} {el|este|mañana|la|con|una|a las|
          para el} {*} {<día>}; ! {hablamos|nos vemos|la veo} {la semana|el {lunes|martes|miércoles|jueves|viernes}}
          {y|chau|adiós|que|gracias|un}
        {le|te|se lo|te lo|se la} {<haga>} {*} {y|o} {*} {<haga>|cerramos|firmamos|vemos|hablamos|decid*}; ve* usted
          {viable|posible}
        {invitar*|invito|invitamos} {a|al} {ver|conocer|la|el|una|un|visitar|que}; {visita|reunión|demo|llamada|
          prueba|cita} {técnica| presencial|corta|rápida|sin coste|sin costo|sin compromiso|} {el|la|para|esta|mañana}
          {<día>}; hacer el {pedido|alta|trámite}
        {la|lo|los|las} {ponemos|agendamos|dejamos|hacemos|programamos|apuntamos|vemos} {para|el|la|con|en} {*}
          {<día>}; {nos} {acompaña| acompañaría|visita|visitaría} {el|la|a|en|con|un|mañana}; le muestro {cómo|dos|
          tres|unas|la|el|algunas} {*} {<día>}
        ! {ya|cuándo|cuando|desde cuándo|antes|siempre|suele|suelen|cómo|qué|quién} {*} {agend*|programan|coordinan|
          firman|contratan|reservan} {ahora|hoy|normalmente|las|los|sus|actualmente|una}; ! {cuándo|con quién} {*}
          {hablar|empezar|ver|arrancar} {de|su|el|la|cada|normalmente|mal}
        ! {le|te|les|os} {cuento|explico|digo|comento|pregunto}; ! {le|te} hago {una|un|unas|dos|tres|otra} {pregunt*|
          resumen|rebaja|descuento|precio| paréntesis|atención|veinte|diez|quince|cinco|consulta}; ! {y si} {no|se|el|
          la|un|falla|llueve|esto|mañana {no|falta}}; ! si {me|le} {firma| contrata} {hoy|ahora|ya}; ! {le|te|se lo|te
          lo} {dejo|pongo|hago|bajo} {en|a|gratis|más|al|por} {#|mil|mitad|barato}
        ! {se lo|te lo|le|te|lo} {confirmo|averiguo|consulto|pregunto} {mañana|el|hoy|con|por|esta}; ! {de} {qué|
          quién} {*} {quedar|hablar}
        ! {cerrar|cerramos|cierr*} {el|la} {mes|caja|año|negocio|tienda|local|semana|temporada|trimestre}; ! {así|eso|
          ya} {podría|puede}
        ! {poder|puedan|puede|podría} {*} {visitar|reservar|agendar|firmar} {online|desde|solos|solas|sin|por su|en
          línea}; ! {usted| ustedes} quisiera* algo; ! {es decir|o sea} que {usted|} {quier*|quisier*}; ! {hasta|
          desde} {el|la|las|este}; ! sube el {<día>}
        ! {le|te} {propongo|cuento} {algo|una cosa}; ! {me|le} {gustaría|quisiera} {repasar|entender|saber|preguntar*|
          conocer}; ! hacer* {una|un par|unas} {pregunt*}
        ! {primero|luego|después} {le|te} {*} {y luego|al final}; ! {para que|que} {le|te} llam*; ! {lo|le|la}
          {cerramos} {y no|nosotros}; ! me {gustaría|encantaría} que me
    """,
    Move.PRESSURE: """
        {esta|la|mi|nuestra} {oferta|promoción|promo|tarifa|propuesta|condición|rebaja} {solo|sólo|nada más|} {la|se|
          es|está|dura|vale|sale| acaba|termina|tengo|cierra|vence} {*} {hoy|hasta|mañana|esta|noche|tarde|hora|
          minutos|lunes|viernes}; {hoy} {es|cierra|acaba|termina|se} {el|la|} {último|última|acaba|termina|cierra|
          vence|fin}; {mañana|el lunes|luego|después|en una hora} {ya|} {sube|aumenta|cuesta|vale|no|se acaba|cambia|
          desaparece|será|es} {*} {precio|#|tarde|oferta|más|respeto|encuentra|hay|garantiz*|sirve|prometo}
        {no} {deje|dejes|dejés|dejen|desaproveche*|pierda*|pierdas|perdás|espere*|esperes|esperés|esperaría|esperaba}
          {pasar|usted|ni|más|a|esta|la|el| hasta} {*} {oportunidad|día|tren|mañana|hora|minuto|tiempo|más}; {yo|si
          fuera} {que|en} {tú|usted|vos|su lugar|tu lugar} {no|lo|firmaba|ya|me| corría} {*} {esperaría|esperaba|
          pensaría|pensaba|dudaba|dudaría|ahora|ya|haría|firmaba|perdía}
        {se|te|os|le|les} {va|vas|vais|van} a {arrepentir*|lamentar*|pesar|quedar|perder|pasar}; {se|te|os|lo}
          {arrepentirá*|arrepentirás|lamentará*| lamentarás|perderá|perderás|arrepiente*}; {arrepentirse|arrepentirte|
          lamentarlo} {toda|de|después|luego|mañana|}
        {oportunidad|ocasión|chance|ganga} {únic*|así|como esta|de oro|irrepetible|de su vida|de tu vida}; {única|
          última} {oportunidad|ocasión|chance|vez}; no se {va a|vuelve a} {repetir|presentar}; {solo|sólo|nada más|
          apenas|ya|casi} {me|nos|no|} {queda|quedan} {*} {plaza*|unidad*|cupo*|lugar*|sitio*| huec*|uno|una|dos|tres|
          #|equipos|vacante*|turno*|fecha*}; {me|nos} queda* {uno|una|el|la|un|dos|tres|#} {solo|sola|último|última|
          cup*|lugar*|y|plaza*| unidad*}; {se|} {acaban|agotan|vuelan|están acabando|están agotando|terminan} {los|
          las|} {cup*|plaza*|unidad*|lugar*|existencias|descuent*|hoy|*}; {por orden de} {llamada|llegada}; {hay|
          tengo} {otr*|varios|más|tres|dos|gente} {*} {interesad*|mirando|esperando|lista|fila|detrás}
        {todos|todas|todo el mundo|medio|cualquiera|cualquier|nadie|los demás|sus vecinos|su competencia|la
          competencia|hasta} {los|las|sus|} {*} {ya|lo|la|se|} {firmaron|firmó|tiene|tienen|contrató|contrataron|
          cambiaron|pasaron|compr*|contrataría|firmaría|haría|apunt*|entraron|tendría|elegiría|dice* que sí|rechaz*}
        no se {quede|queden|me quede} {atrás|fuera|sin|afuera}; no te {quedes|quedés} {atrás|fuera|sin|afuera};
          {usted|tú|vos} {es|eres|sos|sería} {el|la} {único| única|últim*} {que|sin|del|en}; {cualquier|toda|un|una}
          {buen|buena|} {madre|padre|empresario|empresaria|persona|mamá|papá|profesional} {responsable| inteligente|
          con dos dedos|seri*|que se precie|sensat*|list*}; {ahora|hoy|ya} o nunca; {lo toma|lo coge|lo tomás|lo
          cogéis|lo tomas} {o|ahora|ya}
        {me|nos|} {tiene|tienes|tenés|tenéis|debe|necesito|hay} que {me|} {dar*|decir*|diga|confirm*|firm*|decid*|
          responder|contestar|cerrar|tomar} {*} {ya|ahora|hoy| ahorita|altiro|sí o un no|antes|momento|llamada|mismo|
          decisión|colgar}; necesito que {me|lo|} {diga|confirme|firme|decida|digas|confirmes|firmes|decidas}
        {decisión|decida|decídase|decídete|decidite|firme|fírme*|firma|firmá|firmame|contrate|compre|apúntese|
          confírme*|actúe|aproveche|cierre|aviéntese|láncese| hágalo|hacelo|hazlo} {ya|ahora|hoy|ahorita|de una|
          altiro|antes|aquí|acá|cuanto|y ya|y no|y listo|mismo}; {de una vez|sin pensarlo|no lo piense|cerremos ya}
        no {se|te|lo|hay|tiene|tenés|tienes|tenéis} {lo|la|} {vaya|va|vas|} {nada|mucho|tanto|más|a|piense|pienses|
          pensés|que} {que|} {a|} {pensar*|pensarlo|pienses| piense|consult*|tanto|más|dud*|vuelt*}; {no me} {diga|
          digas|vengas|venga|salga|salgas} {con|que|ahora} {*} {pensar|consult*|luego|mañana|después|espos*|soci*};
          {estas|esas} cosas no se {piensan|consultan}; {qué|para qué} {más|} {necesita*|necesitás|quiere*|querés|hace
          falta|va a|vas a|lo va|tiene*} {*} {convencer*| decidir*|pensar*|consultar*|preguntar*|esperar|hablar*}; ya
          le {di|he dado|dije|expliqué} todo; {el|la} que {manda|decide|paga} {en su casa|aquí|es|soy}
        {o|si no} {*} {se lo|te lo|lo} {ofrezco|doy|doy a|vendo|paso|lleva} {a|al|otro|a su|a tu|a vuestra|}; {sin|si
          no} {esto|nosotros|nuestro|lo hace*|firma*} {no|} {va|vais|vas|van} a {durar|sobrevivir|llegar|aguantar|
          hundir*|quebrar|cerrar|perder}; {su|tu|vuestra} {competencia} {se lo|le|ya|te|os} {va a|ha|está|*} {comer|
          firmad*|adelant*|pasar|quit*|contrat*}; {hágame|hazme|haceme|háganme} caso; {no} sabe {usted|} lo que {le|}
          {conviene|se pierde}
        {no} {puede|podés|puedes|podéis|pueden} {permitir*|darse el lujo|decir que no|decirme que no|negar*|perder*|
          seguir esperando|esperar|dejarlo|rechazar*}; {le|te} insisto; {insisto} {es|en|no}; {los|las} que {lo|la|se
          lo} {pensaron|dejaron|esperaron|dudaron} {*} {ahora|hoy|después|ya}; {está|están} {llorando|arrepentid*}
        tiene que ser {en|ahora|hoy|ya}; {pero} {*} {nada más|solo|sólo|únicamente} si {me|} {firma*|contrata*|
          decide*|confirma*|dice*}; {antes de} {colgar|que cuelgue*| las {seis|cinco|doce|ocho|#}|medianoche};
          {cuelgo|colgar|vamos|voy} {*} {firmad*|cerrad*|sin su sí|sin su firma}; esto es un regalo; {es|está}
          regalad*; {si quiere*|quien quiere} {*} de verdad {*} {firma|paga|hace}; {qué} {clase|tipo} de {padre|madre|
          empresari*|marido|hij*}; {piense|piensa|pensá} en {sus|tus} {hijos|hijas|padres} {y| firme|antes|si|no}
        ! {no|sin} {se|} {preocupe|hay|tiene|tienes|tenés|quiero|pretendo} {ninguna|} {prisa|presión|que}
          {decidir*|firmar*|contest*|pens*|}; ! {contrato|póliza|permanencia|seguro| licencia} {*} {acaba|termina|
          vence}; ! {hoy|ya} {no|solo} {tienen|tiene|usan|queda*} {*} {repartidor*|personas|empleados|gente|técnico*};
          ! {de los|de las} {*} {solo|sólo} {te|le| les|os} queda*; ! {solo|sólo} {te|le|les|os} queda*; ! {eso|lo}
          {sabe|dice} todo el mundo; ! lo que {le|te} {tira|frena|preocupa} para; ! {no} voy a insistir*; ! hasta
          {luego| pronto}; ! {si} {contrata|paga|firma} {*} {le|la|lo} {sale|regal*|descuent*|bonific*} {*} gratis; !
          qué {más} necesit* {saber|ver|de|para} {de|sobre|sentirse|estar}; ! para {qué} {necesita*|quiere*|usa*} {el|
          la|un|una|los|las}; ! {todos|todas} {los|las} {días|semanas|meses|mañanas|tardes|noches|lunes}; ! {necesito|
          necesita} que {me|le} {diga|digan} {cómo|qué|cuánto}
        ! {nadie} {le|te} {tiene|contest*|respond*|coge|atiende}; ! {cualquiera|nadie} {de|en} su {equipo|lugar|caso};
          ! {cualquiera|yo} {en su lugar|andaría|estaría|dudaría}
    """,
    Move.DISQUALIFY: """
        {no} {le|te|les|os|lo|la|} {veo|encuentro|tiene|tendría|hay|vería} {mucho|ningún|} {caso|sentido|encaje|
          provecho} {a|en|de|para} {que|cambiar*|contrat*|seguir*|seguirle| pagar|gastar|*}; no {creo|pienso|
          considero|parece|me parece} que {esto|nosotros|le|te|les|os|lo|la|nuestr*|vaya|seamos|sea|podamos|} {*}
          {merezca|compense|sirva|sirvamos| convenga|encaj*|ayud*|valga|necesit*|adecuad*|indicad*|para usted*|para
          ti|para vos*|opción|solución|aport*}
        no {somos|soy|es|sería|seríamos} {la|el|los|lo|nosotros} {mejor|más|que|indicad*|adecuad*|correct*|opción|
          proveedor|compañía|} {*} {indicad*|adecuad*|opción|necesita*|busca*| necesitás|buscás|para|conviene|
          correcto|proveedor|nosotros|ustedes|vosotros}; si {lo que|} {*} busca* {*} no somos {nosotros|}; no somos
          nosotros
        {no} {le|te|les|os} {va|vamos|voy} a {servir|convenir|mejorar|compensar|resolver|ayudar|sacar partido|
          aportar}; {no} {le|te|les|os|} {merece|vale|compensa|conviene|sirve| trae cuenta|sale a cuenta|interesa} {la
          pena|} {lo nuestro|cambiar*|contratar*|esto|pagar|meter*|gastar|en|para|moverse|con|}; no {calific*|aplic*|
          cumpl*} {para|con}
        {le|te|les|os} {conviene|convendría|recomiendo|recomendaría|sirve|iría mejor|irá mejor|saldría mejor|aconsejo|
          sale más a cuenta|vendría mejor} {mejor|más|} {buscar|seguir| quedar*|esperar*|otr*|una|un|algo|alguien|ir|
          mantener|no|hablar con otr*|irse|lo que|con}; {quédese|quédense|quedaos|quedate|quédate|siga|sigan|seguid|
          seguí|sigue|espere| espérese|vaya|ve|andá|vayan} {como|con|donde} {está*|estáis|ellos|ella|él|lo|los|el|la|
          su|tu}; {no} {gaste*|gastes|gastés|compre*|compres|comprés|contrate*|contrates|contratés| cambie*|cambies|lo
          compre*|lo contrate*|lo compres|lo haga*|firme*} {en esto|esto|nada|con nosotros|todavía|ahora|por ahora|su
          dinero|tu dinero|}
        {mejor} {no} {lo|la|} {hagamos|sigamos|lo hacemos|lo haga|sigue|firmemos|cambie|contrate}; {no} {sigamos|
          seguimos|tiene sentido que} {gastando|perdiendo|dándole|adelante|sigamos| avancemos|hablemos}; {prefiero|
          preferiría} {decir*|que} {*} {no|que no} {*} {a|vender*|antes|ahora|ya}; {no} {quiero|voy a|pretendo|pienso}
          {vender*|colocar*|forzar*| insistir*|hacer* perder|molestar*|convencer*}; {no} {le|te|les|os} {voy a|
          insisto|insistiré|molesto|molestaré|llamo|llamaré} {insistir|más|molestar|llamar|convencer|vender|}
        {lo|la|le|te|os|los} {dejo|dejamos} {aquí|acá|ahí|en paz|tranquil*|por hoy|así|estar|y no}; {saco|quito|borro|
          elimino|doy de baja|retiro} {*} de {mi|la|nuestra} {lista|base| agenda}; {respeto|respetamos} {su|tu|
          vuestra} decisión; {no|está bien|perfecto|sin problema|lo entiendo|todo bien} {pasa|} {nada|} si {la
          respuesta|me dice*|es|no|al final|prefiere*|decide*} {*}; {si} {*} {no} {es|era|sea} {su|el|tu} {momento|
          prioridad}; {veo|entiendo} que {no|ahora no} {es|era} {el|su|buen} {momento|prioridad} {y|no|lo}
        {a lo mejor|quizá*|tal vez|puede que|igual|de pronto|capaz|posiblemente|seguramente|probablemente|me da {la
          impresión|que}|creo que|me parece que} {que|} {esto|nosotros|lo nuestro|no|usted*|ahora} {*} no {*} {para|
          encaj*|somos|necesit*|conven*|conviene|merezca|valga|sea|seamos|es|compens*|hace falta|haga falta}; {matar|
          cañón|cañonazos} {*} {mosc*|cañ*}; {le|te|os} {queda|quedaría|viene|vendría} {muy|} grande; {si} {*}
          {cierra|conviene|gusta|sirve|sale} más {lo de|el de|la de|con} {*} {ellos|ellas|otro|otra|él}; {con} {*}
          {le|te|os} {alcanza|basta|sobra|llega|va bien|arregla*|vale} {y|de sobra|perfectamente|}
        {me temo|lamentablemente|siento decir*} {que|} no {le|te|les|os|} {puedo|podemos|vamos a poder} ayudar*; no
          {puedo|podemos|vamos a poder} ayudar* {con|en|}; {esto|lo nuestro|nuestro *} no {es|sería} para {usted*|ti|
          vos*| todos|negocios|empresas|casas|familias}; {no} {encajamos|cuadramos|hay encaje|hay match}; {hoy|ahora|
          ahorita} no {es|nos necesita*|le hace falta|lo necesita*} {prioridad|}; {no necesita*|no le hace falta|no te
          hace falta} {nuestr*|esto|lo nuestro| algo|un sistema|cambiar|contratar|nada|tanto}; lo nuestro {es|está}
          {para|pensado} {*} {grandes|más|flotas|empresas}
        ! {si|por qué|cómo|qué} {*} {cree|siente|dice|piensa|dices|decís} {*} no; ! no {le|te} {robo|quito} {más|
          mucho}; ! no {le|te|la|lo} entretengo; ! {no} {le|te} {compens*|conviene} {perder|dejar}; ! {si} no {firma|
          decide|contrata|lo hace} {*}; ! {le|te} dé respeto; ! le respeto el; ! {le|te|les} conviene {cerrar*|
          contratar|firmar|aprovechar|hoy|ya|porque|este}; ! {seguir|siga} esperando; ! {para decir} que; ! {veo|
          entiendo} que no {*} {le|les|te} {contest*|respond*}
        ! arrancar de cero; ! {lo|la} dejo {apuntad*|agendad*|reservad*|apartad*}; ! te dejo de molestar; ! {le|te}
          dejo {el|la|mi|un|una}; ! quédese con su {chiringuito|*} de; ! {no} {voy a|quiero} {molestar*|quitar*}
          {mucho|ahora}; ! no le {va a} {costar|pesar}
    """,
}
