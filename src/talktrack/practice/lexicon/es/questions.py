"""Spanish: what makes a sentence a question or none."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import Cue

QUESTIONS: Final = {
    Cue.OPEN: """
        ^ qué {le|les|te|os|lo|la|los|las} {preocupa*|parece|parecería|gusta*|falta|hace|frena|impide|interesa|llevó|
          lleva|trae|trajo|molesta|frustra|cuesta|costaría|supone|supondría|genera|motiva|ayudaría|ha|haría|quita|
          inquieta|convence|convencería|duele|aporta|pasa|ocurre|pareció|dicen|dice|hizo|sorprende|falla|detiene}
        qué {pasa|pasaría|ocurre|ocurriría|sucede|sucedería} {si|cuando|con|entonces|ahora|hoy}
        ^ qué {pasa|pasaría|ocurre|ocurriría|sucede|sucedería|pasó|ocurrió}
        ^ {a|en|de|con|por} qué {se|le|te|les|os|nos} {dedic*|refier*|parece|preocupa|afecta|gustaría|basa*|fij*}
        ^ {a|en|de|con|por} qué {tipo|consiste|forma|manera|sentido|aspecto*|criterios|problema*|situacion*|
          herramienta*|sistema*|proveedor*|áreas|punto|factor*|parte*|trabajan|trabaja|trabajás|trabajas|medida|
          motivo}; {a|en} qué se {dedica|dedican|refiere}
        ^ qué {tipo|clase|otros|otras|más|otro|otra|problema*|reto*|dificultad*|herramienta*|sistema*|programa|
          proveedor*|proceso|objetivo*|meta|metas|criterio*|es|son|sería|serían|haría*|hacen|hacés|haces|hacéis|
          opina*|piensa*|pensás|cree*|espera*|busca*|buscás|buscáis|necesita*|necesitás|quiere*|querés|queréis|
          significa*|implica*|impacto|consecuencia*|efecto*|resultado*|tendría*|valora*|usa*|usás|utiliza*|ven|ves|
          prefiere*|importancia|papel|duda|dudas|inquietud*|planes|expectativa*|experiencia*|aspecto*|parte|solucion*|
          han|has|habéis|hay|hicieron|hiciste|están|estás|estáis|valor|cambiaría*|mejoraría*|cosas|cosa|alternativa*|
          opciones|oferta*|factor*|riesgo*|salió|falló|funciona|tenés|tenéis|tienen|tienes|manera|forma|cambios|
          sentís|considera*|dificulta*|generó|prioridad*|motivo*|razón|razones|condiciones|servicio*|quejas|pasos|
          probó|probaron|podés|mide*|compañía|seguro|banco|operadora|tarifa|máquinas|equipo*|plan|tanto|tan}
        ^ cómo {le|les|te|os|se|lo|la|los|las|nos} {va|van|afecta*|impacta*|gustaría|hace*|hacen|hacés|hacéis|
          gestiona*|lleva*|maneja*|organiza*|ve|ven|ves|vería|verían|siente*|toma*|decide*|controla*|resuelve*|
          resuelven|está|están|estás|registra*|cubre*|imagin*|solucion*|repercut*|encarga*|reparte*|entera*|coordina*|
          mide*|trata*|manej*|gestion*|organiz*|llevan|dividen|comunica*}
        ^ cómo {lo|la|los|las|se} {hacen|hace|hacéis|haces|hacés|llevan|gestionan|manejan|manejás|resuelven}
        cómo {lo|la|los|las|se} {hacen|hacéis|hacés|manejan|manejás|gestionan|gestionáis|llevan} {hoy|ahora|
          actualmente}
        ^ cómo {hacen|hace|hacés|hacéis|gestiona*|lleva|llevan|llevás|lleváis|maneja*|manejás|organiza*|organizás|
          trabaja*|trabajás|funciona*|controla*|controlás|decide*|toma|toman|resuelve*|resolvés|describiría*|afecta*|
          impacta*|reacciona*|mide|miden|medís|registra*|reparte*|coordina*|elig*|escog*|valora*|compara*|consigue*|
          capta*|atiende*|atendés|ve|ven|ves|veis|sería|es|fue|era|son|han|ha|has|habéis|surgió|llegó|llegaron|empezó|
          empezaron|nació|está|están|estáis|cree*|piensa*|pensás|hicieron|suele*|reciben|recibe|compra*|comprás|
          cobra*|planifica*|planificás|soluciona*|quedó|quedaron|responde*|podría*|calcula*|evalua*|evalúa*|imagina*|
          definiría*|define*|gestion*|pagan|paga|vive*|vivís|contrata*|enter*|conoc*|debería*|vende*}
        ^ por qué {cree*|piensa*|no|razón|motivo|eligi*|decidi*|cambi*|dice*|decís|es|le|les|te|os|se|lo|está|están|
          ahora|quiere*|querés|busca*|motivo|dejaron|dejó|contrató|contrataron|pregunta|considera*|prefiere*|preferís|
          necesita*|tanto|ha|han|ocurre|pasa|tiene*}
        {quién|quiénes} {más|además|toma|decide|decidiría|firma|aprueba|aprobaría|participa|participan|interviene|
          intervienen|lleva|maneja|gestiona|se encarga|se ocupa|usa|utiliza|utilizan|tiene|tendría|debería|debe|está|
          están|estaría|es el|es la|sería|da|daría|suele|hace|hacen|responde|atiende|paga|revisa|controla|dirige|ve|
          coordina|aparte|dentro}; ^ {a|con|de|por|para} {quién|quiénes}; ^ {quién|quiénes} {es|son|fue|le|les|te}
        ^ dónde {está*|le|ve|ven|se|trabaja*|cree*|compra*|guarda*|tiene*|pierde*|nota*|vive*|ubica*|almacena*|suele*|
          queda*|quisiera|registra*|falla|duele|aprieta}; {comparado|respecto|en comparación} {con|a} {qué|quién}
        ^ {de|en} qué {manera|forma|medida}
        ^ qué es lo que {más|menos|le|les|te|os|busca*|necesita*|quiere*|hace*|no|espera*|valora*}
        ^ y {usted|ustedes|vos|vosotros|tú|su equipo|el resto|los demás|su socio|su jefe} qué
        ^ cuál {es|son|era|fue|sería|ha} {su|tu|el|la|los|las|vuestr*|sus|tus|hoy|para}
        ^ {cuál|cuáles} {cree*|diría*|piensa*|considera*}; ! qué {es|sería} {bueno|mejor que}
        ! ^ qué {bien|bueno|lástima|pena|gusto|alegría|maravilla|interesante|curioso|casualidad}; ! ^ qué tanto gusto
        ! {sé|sabe|saber|entiendo|entender|veo|ver|explico|explicar*|cuento|contar*|muestro|mostrar*|enseño|enseñ*|
          depende de} {qué|cómo|quién|por qué|cuál}
        ! como {es|son|era|fue} {lógico|normal|natural|de esperar|habitual|obvio|evidente|costumbre}
        ! ^ como {ve|ven|ves|veis} {usted|es|en|este|esto|nuestr*|hay|la|el}
        ! ^ como está {ocupad*|escrito|previsto|usted ocupad*|en el}
        ! ^ como {hace|hacen} {todo|otras|muchas|muchos|otros|la mayoría}
        ! ^ como {le|les|te|os|lo|se} {ha|dije|decía|digo|comenté|comentaba|conté|imaginará|imaginan|ve|ven} {usted|
          dicho|comentado|contado|antes|que|en|reflejado|al|aquí|}; ! ^ como funciona {es|muy|así|de}
        ! ^ como lo {hacen|hace} {otros|otras|muchos|la mayoría}
        {dónde|en dónde} {te|le|les|os} {gustaría|ves|ve|ven|veis|verías|vería}
        {qué|que} {cambiaría|cambiarían|cambiarías|cambiaríais|mejoraría|mejorarían|quitaría|haría|harían|
          pondría} {usted|ustedes|primero|de|si|para|en|con|}
        {qué|que} {les|le|te|os} {supone|supondría|hizo|llevó|costaría|trae|trajo|preocupa|frena|molesta|motiva|
          motivó|falta} {eso|esto|a|más|de|para|elegir*|cambiar|contratar|buscar|llamar*|exactamente|hoy|del}
        {a|en} qué se {refiere|refieren|refiere usted}; ^ qué fue {lo|eso}; ^ con qué; ^ a qué; ^ en qué lugar
        ^ {de|desde|en|por|con|hacia|a} {dónde|quién}; qué pasa {ahí|allí|entonces|luego|después|con}
        ^ qué {lo|la|los} {hizo|hace|llevó|trae}
        ^ cómo {repercute|llegan|llega|salen|sale|queda|entran|surge|empieza|termina|acaba|cambiaría|influye|pasan|
          pasa|crece|quedan|impact*|encaja}; cómo dice; ! ^ qué haría {usted|} sin
        ! {lo|eso|todo lo|cosas} que {cambiaría|mejoraría|haría|le|les|te|os}
        ! {creo|dijo|dice|dicen|veo|imagino|sé|espero|entiendo|más|hace|parece|cree|piensa} que {le|les|te|os}
        ! ^ con qué {facilidad|rapidez} lo; ! algo que {le|les|te|os}; ! para que {le|les|te|os}
        ! es que {le|les|te|os}
        ! {persona|gente|cliente|clientes|uno|otro|una|proveedor|problema|tema|vez|punto} que {le|les|te|os}
        ^ qué se {le|les|te|os|nos} {atora|atasca|complica|cae|cruza|rompe|escapa|pierde|atraviesa|traba|*}
        ^ {dónde|en dónde} {le|les|te|os} {aprieta|duele|pica|hace|cuesta|falla}; qué {tanto|más} {le|les|te} {ha|pega|
          afecta}
    """,
    Cue.CLOSED: """
        ^ cuál {se|le|te} {acerca|ajusta|acomoda|parece|queda}
        ^ {cuánto|cuánta|cuántos|cuántas}
        {cuánto|cuánta|cuántos|cuántas} {tiempo|le|les|te|os|dinero|personas|gente|horas|clientes|empleados|veces|
          cuesta|paga*|pagás|gasta*|gastás|pierde*|perdés|tarda*|tardás|son|tienen|tiene|tenéis|tenés|hay|suele*|
          supone|dura|vale|necesita*|vehículos|pedidos|llamadas|usuarios|están|estáis|estaría*|lleva*|al|cree*|sería*|
          invierte*|vende*|factura*|días|sedes|tiendas|locales|habitaciones|mesas}
        ^ {cada|desde|hasta|para|en|por|a} {cuánto|cuántos|cuántas|cuándo}
        ^ cuándo {vence|vencen|termina|acaba|caduca|expira|renuev*|finaliza|se|le|les|te|os|tiene*|tenéis|tenés|
          quiere*|querés|necesita*|necesitás|podemos|podríamos|podría*|puede*|podés|sería|es|fue|empez*|piensa*|
          pensás|prevé*|prevén|planea*|espera*|toca|cree*|deci*|toma*|cambi*|llega*|arranca*|entrega*|abre*|nos|hay|
          estaría*|vendría|quedaría|prefiere*|preferís}
        ^ {a qué hora|qué día|qué fecha|qué hora|en qué fecha|para qué fecha|qué porcentaje|qué volumen|qué cantidad|
          qué tamaño|qué año|en qué año|en qué mes|qué edad|qué presupuesto|cada cuánto|qué tan|de cuánto|qué horario|
          qué número|a qué precio}; ^ {cuál|cuáles} {de|le|les|te|os|prefiere*|preferís}
        ^ {le|les|te|os} {parece|viene|importa|interesa|interesaría|gustaría|late|queda|quedó|suena|hace|haría|aclara|
          convence|molesta|va|vendría|iría|ha|han|ayudaría|serviría|cuadra|encaja|resulta} {bien|si|que|claro|algo|
          razonable|mejor|ver*|probar*|agendar|una|un|el|la|sentido|la duda|esto|eso|pasado|ocurrido|quedar|alguna|
          conocer*|saber|así|lo que|útil|recibir|familiar|hablar|más o menos}
        ^ {podría|podrías|podrían|podríais|puede|puedes|podés|pueden|podéis} {usted|} {decirme|contarme|hablarme|
          explicarme|confirmar*|indicarme|darme|dedicarme|recibirme|atenderme|enviarme|mandarme|pasarme|ayudarme|
          hablar|decir|concretar|regalarme|comentarme|compartir*|aclararme|describir*}
        ^ {podríamos|podemos} {agend*|quedar|vernos|reunirnos|hablar|hacer|empezar|ver|programar|juntarnos|fijar|
          avanzar|cerrar}; ^ {quiere|quieres|querés|quieren|queréis} {que|ver|probar*|empezar|saber|agendar}
        ^ {me|nos} {permite|permites|permitís|regala|regalas|concede|recibiría|recibe|da|das|dedica} {un|una|unos|
          hacerle|preguntarle|que|explicarle|contarle|hacerte|dos|#|robarle|su|tu|media}
        ^ {puedo|podría yo} {hacerle|hacerte|preguntarle|preguntarte|enviarle|mandarle|contarle|explicarle|enviarte|
          mandarte|contar con|llamarle|saber|ofrecerle|agendar}
        ^ {es|son|está|están|estás|estáis|sos|eres} {usted|ustedes|vos|tú|vosotros|content*|satisfech*|buen momento|
          mal momento|un buen momento|correcto|así|de acuerdo|abiert*|dispuest*|eso correcto|interesad*|cómod*|
          trabajando con|usando|utilizando|más un tema|consciente*|conforme*|familiarizad*|al tanto}
        ^ {tiene|tienen|tienes|tenéis|tenés} {un minuto|unos minutos|dos minutos|un momento|un segundo|algún|alguna|
          algunas|algunos|usted|ustedes|claro|claros|pensado|previsto|contrato con|permanencia|hueco|tiempo|
          sentido que|sentido para|# minutos|fecha|disponibilidad|presupuesto|planes|problemas con|a alguien|en mente|
          definid*|socios|dudas|preguntas|un hueco|un rato}
        ^ {ha|han|has|habéis} {usted|ustedes|} {pensado|probado|considerado|tenido|intentado|visto|oído|trabajado|
          usado|utilizado|valorado|mirado|contratado|calculado|hablado|recibido|notado|cambiado|medido|podido|
          planteado|escuchado|comparado|evaluado|sufrido|perdido}
        ^ se {ha|han|te ha|le ha} {planteado|planteado*|parado|dado}; ^ te {has|ha} {planteado|parado|pasado}
        ^ os habéis {planteado|parado}
        ^ {hay|existe|habría|queda} {algo|alguien|alguna|algún|algo más|alguien más|otra persona|posibilidad|forma|
          manera|interés|otras personas|presupuesto}
        ^ {conoce|conocen|conoces|conocéis|conocés} {usted|} {nuestr*|el|la|a|alguna|algún|cómo|ya}
        ^ {usa|usan|usas|usáis|usás|utiliza|utilizan|utilizas|utilizáis} {usted|ustedes|} {algún|alguna|algo|ya|
          actualmente|ahora|hoy|excel|un}
        ^ {trabaja|trabajan|trabajas|trabajás|trabajáis} {usted|ustedes|} {con|actualmente|hoy} {algún|alguna|algo|
          alguien|otro|un|una|ya}
        ^ {cuenta|cuentan|contáis|contás|cuentas|dispone|disponen} {usted|ustedes|} {con|de} {algún|alguna|un|una|
          presupuesto|alguien|#|dos}
        ^ {sabe|saben|sabes|sabés|sabéis} {usted|ustedes|} {cuánto|si|cuál|quién|cómo|qué|cuántas|cuántos|más o menos}
        ^ {necesita|necesitan|necesitas|necesitás} {usted|} {algo|consultar*|hablarlo|la aprobación|aprobación|
          el visto|consultarlo}; ^ {suele|suelen|soléis|solés|sueles}
        ^ {depende|lo decide|decide|deciden|decidís} {usted|ustedes|tú|vos|de} {solo|sola|alguien|usted|ti|otra|más|
          solos|con|quién}; {hablo|estoy hablando} con {el|la|don|doña|el señor|la señora|#}
        ^ {cree|crees|creés|creen|diría|dirías} {usted|que} {que|es|le|podría|podríamos|tendría|sería|hay|hay algo|
          esto}
        ^ {le|te|lo|los|la|les|os} {pillo|agarro|cojo|encuentro|interrumpo|llamo en|molesto|marco en|agarré|pillé}
        ^ alguna {duda|pregunta|vez han|vez ha|otra duda|fecha}; ^ algo más {que|en|sobre}
        ^ {lo|la|los} {han|ha|has|habéis} {hablado|comentado|probado|pensado|calculado|medido|comparado|consultado}
        ^ {tendría|tendrías|tendrían|tendríais} {un minuto|un momento|un hueco|un rato|unos minutos|sentido que|
          tiempo|disponibilidad|hueco|media|#|algún|usted|espacio}
        ^ {estaría|estarías|estarían|estaríais} {dispuest*|abiert*|interesad*|de acuerdo|disponible}
        ^ {sería|es} {posible|correcto decir|buena idea|justo decir|cierto}
        ^ {me equivoco|voy bien|lo he entendido|he entendido bien|le he entendido|estamos de acuerdo|seguimos|
          estamos alineados|queda claro|queda alguna|con eso queda*|eso le|esto le|eso te|esto te|eso les|con esto le|
          con eso le|firmamos|cerramos|empezamos ya|agendamos|hacemos una|hago} {correctamente|bien|algo|resuel*|
          aclara|responde|tranquiliza|sirve|resuelve|ayuda|hace|parece|contesta|el|la|si|prueba|hoy|entonces|para|con|
          duda}; {o prefiere|o prefieres|o preferís|o preferiría}
        ! ^ {le|te|les|os} {parece|gustaría|interesa} {bien|mucho} y
        ! tiene {razón|usted razón|toda la razón|usted toda|sentido lo que}; ! ^ sabe {qué|que}
        ! ^ es {usted|} muy amable
        ! ^ {cuanto|cuánto} {antes|más|menos|me alegr*|lo siento|lamento|siento|mejor|gusto}
        ! ^ {en|por} cuanto {a|al|tenga|pueda|firm*|lo}; ! ^ es así como
        ! {unos|unas|tantos|cada uno|todo|todos} cuantos
        ! ^ {puede|pueden|podés|puedes} {hablar} con {uno|una|ellos|cualquier*|nuestr*}
        ! ^ {le|les|te} {ayudaría|serviría} {a|para}; ! ^ es {correcto} y
        ! ^ {hay} {algo|alguien} que {quiero|me gustaría|no hacemos|tengo|debo}; ! ^ le {parece} {caro|mucho|poco}
        ! ^ podemos {ver|hacer|empezar} {que|con|por}; {habría|hay|existe} {chance|posibilidad|alguna posibilidad} de
        ^ {habría|había|haría}; ^ me equivoco; ^ {es|será|sería|era} que {no|se|le|les|al|su|usted}
        ^ {me|nos} {dejas|deja|dejan|das|da|daría|regala} {medio|un|unos|#|dos|una|treinta}
        ^ {llegaste|llegó|recibió|recibiste|pudo|pudiste|leyó|vio} {a|el|la|mi|bien|usted|los|las|ver}
        ^ {quedamos|estamos} {claros|de acuerdo|bien}; ^ {se|te} {anima|animas|animás|animan}
        ^ {le|te|les|os} {hago|mando|paso|envío|preparo|reservo|agendo|apunto|llamo}; {todavía|aún} {hay|queda} algo
        ! ^ {le|te|les|os} {hago|mando|paso|envío|preparo|reservo|agendo|apunto|llamo} {un|una|el|la|los|porque|por|
          para|mañana|hoy|y|diez|quince|de|su|desde|sobre}; ! ^ {habría|había} {que|un|una}; ! ^ {haría} {lo|falta}
        ! ^ {es|son} usted {un|una|muy}; ! ^ eres {un|una|muy}
        ! ^ {le|te|les|os} {hago|mando|paso|envío|preparo|reservo|agendo|apunto|llamo} {ahora|ya|también|entonces|esta|
          este|
          luego|enseguida|al|en|con|todo|después|yo|ahorita}
    """,
    Cue.TELL_ME: """
        {cuénteme|cuéntame|contame|cuéntenme|contadme|contame|cuéntanos|cuéntenos|contanos|contadnos|platíqueme|
          platícame|platíquenos|platícanos|hábleme|háblame|hablame|háblenme|descríbame|descríbeme|describime|
          descríbanme|explíqueme|explícame|explicame|explíquenme|explicadme|coménteme|coméntame|comentame|
          ayúdeme a entender|ayúdame a entender|ayudame a entender|ayúdenme a entender|compártame|comparta conmigo|
          póngame en contexto|ponme en contexto|póngame al día|ponme al día|deme una idea|dame una idea|
          deme un ejemplo|dame un ejemplo|póngame un ejemplo|ponme un ejemplo|deme más detalle*|guíeme por|
          enséñeme cómo|muéstreme cómo|amplíeme}
        {dígame|dime|decime|díganme|decidme} {qué|cómo|cuál|quién|por qué|dónde|cuánto|cuándo|en qué|a qué|con qué|
          de qué|más|algo|un poco|una cosa}
        me {gustaría|encantaría|interesa|interesaría|ayudaría|ayuda|serviría} {mucho|} {saber|conocer|entender|
          escuchar|oír|que me|comprender|preguntarle|preguntarte|averiguar} {cómo|qué|cuál|quién|por qué|más|un poco|
          mejor|cuánto|cuándo|cuente*|hable*|explique*|cuentes|cuenten|su|tu|si|de|en|con|algo|dónde|la|el|los|lo|
          cuántos|cuántas|primero|vuestra|sus}
        {quisiera|quiero|querría|quería|necesito|necesitaría|trato de|intento|busco} {saber|conocer|entender|
          comprender|preguntarle|preguntarte|escuchar|preguntarles|preguntaros|que me cuente|que me cuentes|
          que me explique} {cómo|qué|cuál|quién|por qué|más|un poco|mejor|cuánto|cuándo|su|tu|si|de|en|con|algo|dónde|
          la|el|los|lo|cuántos|sobre|por|bien|primero|vuestra}; {tengo|me da|siento} {curiosidad|mucha curiosidad}
        me {pregunto|preguntaba} {cómo|qué|si|cuál|quién|por qué|cuánto|dónde}
        {me|nos} {cuenta|cuentas|contás|contáis|cuentan|explica|explicas|explicás|explicáis|platica|platicas|describe|
          describes|describís|puede contar|puedes contar|podés contar|podría contar|podrías contar|pueden contar|
          podéis contar|podría explicar|puede explicar|podría decir|puede decir|puedes decir|podés decir|
          podría describir|puede describir|podría hablar|puede hablar|podría compartir|podría platicar|
          puede platicar} {un poco|algo|más|brevemente|} {cómo|qué|más|de|sobre|cuál|quién|por qué|un poco|su|la|el|
          algo|acerca|cuánto|dónde}
        {podría|podrías|podrían|podríais|puede|puedes|podés|pueden|podéis} {usted|} {contarme|explicarme|hablarme|
          describirme|describir|platicarme|ayudarme a entender|decirme|comentarme|contarnos|explicarnos|
          compartir} {un poco|algo|más|brevemente|conmigo|} {cómo|qué|más|de|sobre|cuál|quién|por qué|un poco|su|la|
          el|algo|acerca|un día|cuánto|dónde|en qué|los|las|a qué}
        {puedo|podría} {preguntar|preguntarle|preguntarte|preguntarles|preguntaros} {cómo|qué|por qué|cuál|quién|
          dónde}
        {si me cuenta|si me cuentas|si me contás|si me explica|que me cuente|que me cuentes|que me explique|
          que me hable} {cómo|qué|de|un poco|su|más|por|cuál|la|algo}
        ! quiero {saber|entender} {bien|} {si|que} {le|esto} {ha|queda}; ! {cuénteme|cuéntame|contame} con
        ! {me gustaría|quisiera} {que|saber si} {nos|podemos|podríamos} {vernos|reunirnos}; ! le {cuenta|explica}
        ! {me} cuenta como; ! me cuenta que; ! {me explica} que; ! me {gustaría} {conocer*} {en persona|personalmente}
        {intento|trato de|quiero|quisiera|me gustaría|necesito|busco|me cuesta} {entender|comprender|ver|saber|
          imaginar|hacerme una idea de} {es|} {cómo|qué|quién|por qué|dónde|cuándo|cuál|cuánto}
        {lo que|y lo que} * {entender|saber|comprender|preguntarle|preguntarte} es {cómo|qué|quién|por qué|dónde|cuál|
          cuánto|si}; {póngame|ponme|poneme} en {situación|contexto}
        {me contás|me cuentas|me cuenta|me platica|me platicas|me explicás} {un poco|algo|más|}
        cuénteme {cómo|qué|más|de}
        ! me {cuenta|cuentas|contás|explica|platica} {el|la|los|las|que|como|todo|es|no|eso|esto}
        ! {le|te|les|se} {cuenta|cuento|explico|platico}; ! lo que me {cuenta|cuentas|contás|platica|explica}
        ! {por|según|con|de|todo} lo que
    """,
    Cue.MAYBE_OPEN: """
        ^ qué {le|les|te|os} {gustaría|hace}; ^ qué {tiene|hace|usa|lleva|pasos|tal|viene|busca|tenía|hacía|se}
        ^ cómo {viene|anda|vienen|va|van|tiene|tienen|tenés|tenéis|te|le|se|lo|la|usa|usan|quiere|quieren}
        ^ {quién|quiénes}; ^ dónde; ^ por qué; ^ para qué; ^ {en|a|de|con} qué; ! ^ qué {hace|se} {que|nos}
        ! ^ como {le|te|les|os|lo|se} {decía*|decíamos|comentaba*|comenté|comentábamos|mencion*|dije|digo|expliqu*|
          explicaba|conté|contaba|imagin*|prometí|ha dicho|indiqué|indicaba|puede|podrá|podés|puedes|adelant*|
          anticip*}; ! ^ como {tiene|tienen} {usted|ustedes|razón|un|una|mucho*|muchas|poco*}
        ! ^ donde {usted|ustedes|nosotros|nuestr*|más|otros|hay|podemos|le}; ! ^ quien {quiera|desee|lo}
        ! ^ {en|de|con} que {usted|ustedes|nosotros|nuestr*|le|les|el|la|los|las}; ! ^ a que {le|no}
        ! ^ como se {puede|lo|la|dará}
        ! {para que|por que} {usted|ustedes|le|les|te|os|no|su|sus|pueda*|tenga*|sea|sepa|puedan|lo|la|así|el|nuestr*|
          todo*|vea*|ahorre*|gane*|duerm*}; ! para que
    """,
    Cue.MAYBE_CLOSED: """
        ^ {tiene|tienen|tienes|tenéis|tenés} {usted|ustedes|} {ya|claro|un|una|que|previsto|la|el|mucho*|muchas|
          problemas|permanencia|contrato|sentido|empleados|hijos|coche|carro|auto|seguro|internet|fibra|equipo|
          vendedores|#|experiencia}
        ^ {está|están|estás|estáis|es|son} {usted|ustedes|content*|satisfech*|feliz|felices|pensando|buscando|usando|
          utilizando|pagando|trabajando|al|en|solo|ustedes|más|la|el|para} {con|en|de|qué|quien|quién|que|un|algo|
          tanto|persona|dueñ*|encargad*|responsable|cambiar|su|ahora|importante}
        ^ {puede|puedes|podés|pueden|podéis} {hablar|atenderme|decidir*|usted|ustedes}
        ^ {usa|usan|usas|usás|usáis|utiliza|utilizan|trabaja|trabajan|trabajás|trabajáis|vende|venden|compra|compran|
          alquila|alquilan|vive|viven|vivís|paga|pagan|pagás|pagáis|gasta|gastan|lleva|llevan|lleváis|llevás|maneja|
          manejan|gestiona|gestionan|dispone|disponen|cuenta|cuentan|contáis|contás|hacen|hacéis|hacés|miden|mide|
          piensa|piensan|cree|creen|creés|conoce|conocen|necesita|necesitan|prefiere|prefieren|recuerda|recuerdan|
          sienten|siente|nota|notan|quiere|quieren|querés|queréis|busca|buscan|sabe|saben|sabés|suele|suelen} {usted|
          ustedes|vos|vosotros|con|ya|que|mucho|más|en|algún|alguna|algo|muchas|muchos|actualmente|hoy|ahora|todo|eso|
          esto|de|un|una|la|el|solo|los|las|al|nuestro|nuestra|cuánto|si|por|a|excel|seguido|tener|hacer|recibir|
          perder|usar}
        ^ {ha|han|has|habéis|hubo|había} {usted|ustedes|habido|sido|algo|alguna|algún|alguien|tenido|pensado|probado}
        ^ {hay|existe|queda|falta} {algo|alguien|alguna|algún|más|otra|otras|otros|mucha|muchas|muchos}
        ^ {le|les|te|os} {parece|gusta|gustaría|interesa|sirve|preocupa|pasa|ha|late|funciona|va|viene|queda|molesta|
          importa|suena|cuesta|cierra|checa|convence|haría|resulta}
        ^ se {han|ha|te|les|le|os} {planteado|ocurrido|ha|han|había}
        ^ {me|nos} {permite|permites|permitís|regala|regalas|recibe|recibiría|da|das|deja|dejas|explico|explica|
          confirma}
        ^ {eso|esto} {le|les|te|os} {parece|preocupa|afecta|pasa|ocurre|aclara|resuelve|sirve|suena|ayuda|ha pasado|
          molesta|cuesta|hace|tranquiliza|da}
        ^ {podría|podríamos|podrían|podrías|sería|habría|quisiera|querría|estaría|preferiría|dedicaría} {usted|
          ustedes|ser|un|una|algún|alguna|posible|agendar|darme|recibirme|mejor|que|en|interesad*|disponible|sentido}
        ^ {lo|la|los|las} {decide*|decidís|usa*|paga*|hace*|maneja*|lleva*|gestiona*|ha|han} {usted|ustedes|solo|sola|
          vos|alguien|directamente|con|probado|hablado}
        ^ {quedamos|agendamos|firmamos|cerramos|empezamos|lo probamos|lo dejamos} {el|para|entonces|ya|mañana|hoy|a}
        ! ^ {tiene|tienen} que
        ! tiene {razón|usted razón|usted toda|toda la razón|garantía|todo|mucho sentido|todo el sentido|sentido lo|
          lógica|mucha razón}
        ! ^ {es|está} {en|la|el|al} {serio|mejor|más|que|verdad|día|sistema|problema|producto|servicio|mercado|plan|
          precio|único|única|primer|primera}
        ! ^ cuenta con {el|la|nosotros|nuestr*|todo|garantía|un|una|soporte|más|servicio|#}
        ! ^ usa {la misma|el mismo|inteligencia|tecnología}; ! ^ {le|les|te|os} {va a|ha}
        ! ^ {le|te|les|os} {gusta|interesa|preocupa|cuesta|pasa} {a|que} {los|las|todos|muchos|otros}; ! ^ me permite
        ! ^ {maneja|gestiona|lleva|mide|vende|trabaja|hacen} {todo|toda|todos|la|el|los|las|un|una}
        ! ^ {hay} {muchas|muchos|mucha|otra|otras|otros} {empresas|clientes|gente|formas|opciones|personas|maneras|
          cosas|familias|negocios}; ! ^ {esto|eso} le {ayuda|da|hace}
        ! ^ es {usted|ustedes} {quien|el que|la que|los que}; ! ^ {recuerda|cree|conoce} que {nosotros|hoy}
        ! ^ necesita {un|una|firmar|decidir*|contratar}; ! ^ {sabe|cree} que; ! ^ {dispone|lleva} {de|un|una}
        ! ^ queda {más|otra}; ! ^ puede usted {llamar*|contar|estar|confiar|probar*}; ! ^ son {más} de
        ! ^ queda {muchas}; ! ^ sería {mejor|un|una} {error|locura|lástima|placer|gusto|honor}
        ! ^ es usted {un|una|muy}
    """,
    Cue.STATEMENT: """
        ^ como {le|les|te|os|lo|se|ya|bien|} {decía*|decíamos|comentaba*|comenté|comentábamos|mencion*|dije|digo|dice|
          dices|dijo|decís|expliqu*|explicaba|conté|contaba|imaginará|prometí|sabe|sabes|saben|sabrá|ve|verá|ves|
          usted|bien|siempre|empresa|cliente|ejemplo|mínimo|mucho|máximo|un|una|todo|toda|todos|otros|otras|muchos|
          muchas|nosotros|ustedes|ella|él|parte|los|las|el|la|mi|mis|su|sus|nuestr*|ya|acordamos|quedamos|hablamos|
          consecuencia|resultado|regalo|soy|somos|tal|en|para|si|resumen|no|sea|quiera|prefiera|guste|usted dice|
          señal|dueño|dueña|gerente|responsable|puede ver|podrá ver|puede imaginar|comercial|vendedor|consultor|
          también|hoy|ahora|esto|eso|este|esta}
        ^ cuando {instal*|usted|ustedes|nosotros|un|una|el|la|los|las|quiera|quieras|guste|pueda|lo|hablamos|
          empezamos|trabajamos|hacemos|llegue|firm*|tenga|vea|entramos|contrat*|algo|alguien|nuestro|nuestra|su|sus|
          hay|digo|era}
        ^ lo que {hacemos|ofrecemos|le|les|te|os|yo|nosotros|pasa|ocurre|sucede|quiero|usted|ustedes|más|vendemos|
          proponemos|necesita|queremos|me|hace|nos|tenemos}; ^ donde {usted|nosotros|otros|más|hay|quiera}
        ^ que {tenga*|le vaya|te vaya|les vaya|pase*|descanse*|nosotros|yo|no|si|conste|bien|bueno|lástima|pena|gusto|
          alegría|maravilla|interesante|curioso|casualidad|va|usted|ustedes|el|la|los|las|su|sus|nuestr*|esté|estén|
          estés|quería|quiero|le quería|le quiero|le llamo|le llamaba|le comentaba|le digo|sepa|sí|fuerte|rico|lindo|
          bonito|padre|chido|difícil|duro|faena|rabia|amable|mal|buena|buen|increíble|impresionante|además|ya|al|con|
          en|para}; ^ cuanto {antes|más|menos|mejor}; ^ quien {quiera|lo|más lo}; ^ por que {así|eso}
        ! ^ {que|qué} {con|en|para|al} {qué|quién|cuánto}
        ! ^ qué la {preocupa*|frena|molesta|detiene|motiva|lleva|llevó|inquieta|trae}
        ! ^ qué los {preocupa*|frena|llevó|motiva|detiene|trae}; ! ^ que no {le|les|te|os} {gusta*|convence|funciona*}
        ! ^ cómo la {ve|ven|maneja*|lleva*|toma*}
        ! ^ cómo los {maneja*|lleva*|gestiona*|atiende*|controla*|registra*}
        ! ^ cómo las {maneja*|lleva*|gestiona*|atiende*|controla*|registra*}; ! ^ cómo se lo
        ! ^ cómo {ve|ves|ven} {usted|el|la|eso|esto|su|tu|lo|que}; ! ^ cómo ve
        ! ^ cuando {el|la|su} {contrato|licencia|póliza|permanencia} {vence|termina|acaba}; ! ^ cómo en; ! cómo dice
        ! ^ cómo {lo|se} {ve|ven|ves|veis|vería*}; ! ^ que el; ^ como {funciona|trabaja|opera} {es|eso|el|la|muy}
        ^ {tiene|tienes|tenés|tienen} {usted|ustedes|} {toda|razón|mucha razón}
    """,
    Cue.TAG: """
        {^ no|^ verdad|^ cierto|^ vale|^ ok|^ okey|^ sí|^ si|^ de acuerdo|^ eh|^ sale|^ dale|^ viste|^ correcto|
          ^ no es así|^ no es cierto|^ no es verdad|^ no cree|^ no crees|^ no creés|^ no le parece|^ no te parece|
          ^ no cree usted|^ a que sí|^ o no|^ ajá|^ estamos|^ te parece|^ le parece|^ está bien|^ va|^ no|^ sabe|
          ^ sabes|^ ves|^ verdad que sí|^ ah sí|^ en serio|^ de verdad}
    """,
    Cue.RHETORICAL: """
        ^ {sabés|sabe|sabes|saben|sabéis} {qué|una cosa|por qué|lo que pasa|por qué se lo digo|por qué lo digo|
          qué pasó|qué me dijo|qué me dijeron|qué hicieron}
        ^ qué {quiero decir|significa eso|quiere decir esto|quiere decir eso|hacemos nosotros|hago yo|conseguimos|
          consiguieron} {con esto|con eso|}
        ^ por qué {lo digo|le digo esto|te digo esto|se lo digo|le cuento esto|digo esto|le llamo|se lo cuento|
          te lo digo}; ^ {y|} el {resultado|truco|secreto}; ^ la {clave|diferencia|ventaja|buena noticia}
        ^ {quién no} {quiere|querría|quisiera}; ^ {perdón|disculpe|cómo|mande|perdone|qué|hola|bueno|sí|aló|diga}
        ^ {imagina|se imagina|te imaginas|te imaginás}; ^ qué más {se puede pedir|quiere|se puede|puede pedir}
        ^ qué le puedo decir; ^ qué {te|le|les} voy a {contar|decir}
    """,
    Cue.WISHFUL: """
        {a quién|quién} no {le|te|} {gustaría|querría|quisiera|encantaría}; {no|} {estaría|sería} {bueno|bonito|lindo|
          padre}
          {mirar|poder|no|que|tener|levantarse|ver}; {se|te} {imagina|imaginás|imaginas} {abrir|no|llegar|tener|ver|
          poder|
          levantarse|que|dormir|irse}
    """,
    Cue.COURTESY: """
        ^ {qué tal|cómo está|cómo estás|cómo están|cómo estáis|cómo andas|cómo andás|cómo andan|cómo anda|cómo le va|
          cómo te va|cómo les va|cómo os va|cómo se encuentra|qué tal está|qué tal estás|qué tal todo|qué tal va todo|
          cómo va todo|cómo va el día|cómo va la semana|qué tal el día|qué tal la semana|qué tal el fin de semana|
          cómo va su día|cómo va tu día|cómo va eso|todo bien|qué tal va el día|qué tal va la semana|
          qué tal la mañana|cómo ha ido {la semana|el fin|el día}|qué tal {ha ido|fue|estuvo|le va|te va|anda|andas}}
        ! cómo {está|están|estás|estáis} {gestion*|organiz*|llev*|manej*|hac*|resolv*|cubr*|control*|funcion*|trabaj*|
          compuest*|form*|mid*|pag*|estructur*|registr*|usando|utiliz*|con el|con su|con los|el tema|la cosa|
          los números|las ventas|su|tu|sus|distribu*|atend*}; ! cómo {le|les|te|os} {va|va} {con|a|el|la|afect*}
        ! qué tal {le|te|les|os|va|van|el|la|si|un|una|este|funciona|mañana|para} {funciona|va|parece|viene|jueves|
          martes|lunes|viernes|miércoles|servicio|proveedor|sistema|con|próxim*|quedamos|agendamos|nos|el|demo|trato}
        ! qué tal si; {feria|viaje|vacaciones|finde|boda|congreso|partido|mudanza|inauguración} qué tal; ^ sobreviv*
        {qué tal|cómo estuvo|cómo fue} {la|el|las} {feria|viaje|vacaciones|finde|boda|congreso|partido|mudanza|
          inauguración}
    """,
}
