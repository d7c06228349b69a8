"""Spanish: the moves that open and close a call and keep its tone."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

CONTACT: Final = {
    Move.GREETING: """
        ^ {hola|holi|buenas|saludos|qué tal|que hubo|alo}; buenos {días|dias}; buen {día|dia}; buenas {tardes|noches}
        {mi nombre es|me llamo}
        ^ {soy|habla|le habla|te habla|les habla|os habla|le saluda|te saluda} * {de|desde|del}
        {le|te|les|os} {habla|saluda|llama} {#|}; le {llamo|hablo|marco} de
        ^ {soy} * {asesor|asesora|consultor|consultora|comercial|ejecutivo|ejecutiva}
        {hablo con|estoy hablando con|me comunico con|es usted {el|la} {señor|señora|doctor|doctora|ingeniero|
          licenciado}}; {encantado|encantada|mucho gusto|un placer|un gusto} {de|en|} {saludar*|conocer*|hablar con|}
        de parte de; ! que tenga {un|} buen dia; ! buen dia {para|tenga}
        ! qué tal {le|te|les|os|va|van|está|están|si|el|la|funciona|un|una|es|llevan|lo|han|ha|fue|anda con}
        ! {que|te|le|les} {tenga*|deseo|vaya} * {buen día|buenos días|buenas tardes|buenas noches}
        ! cuando {le|te|les} llama; ! qué le llama; ! {no|nunca} {le|te|les|nos} llama
        ! {llama|habla} {la atención|con|mucho|bien|mal|al|por}
        ! {gracias|y} * {buen|buenas|buenos|buena} {día|días|tardes|noches}; ! {encantad*|un placer|un gusto} {de|
          en} {haber*|
          charlar|platicar|atender*|ayudar*}
    """,
    Move.RAPPORT: """
        {cómo|como} {está|estás|están|estáis|andas|anda|andás|andan|le va|te va|les va|os va|se encuentra|
          te encuentras} {usted|ustedes|hoy|todo|el día|tu día|la semana|}
        qué tal {está|estás|están|estáis|va todo|todo|el día|la semana|el fin de semana|las vacaciones|anda|andas|
          le va|te va|va el día|la mañana|va la}
        {cómo|qué tal} {va|ha ido|le ha ido|te ha ido|fue|estuvo|va|pasó|pasaste} {el|la|todo|su|tu} {día|semana|fin|
          mañana|verano|vacaciones|}; {espero|ojalá} que * {esté|estés|estén|estéis|ande|vaya} * {bien|genial}
        {felicidades|enhorabuena|felicitaciones|felicito|le felicito|lo felicito|te felicito}
        {he visto|vi|leí|he leído|me enteré|noté|me fijé|estuve viendo} * {que|en|su|tu|vuestra|vuestro} * {abrieron|
          han abierto|abierto|abrió|abriste|creciendo|crecido|ganaron|ganado|ampliado|premio|expandiendo|aniversario|
          linkedin|entrevista|reseñas|publicación|inauguraron|lanzado|lanzaron}
        {me encanta|me gusta|me encantó|admiro|me parece admirable|qué bonit*|qué lind*|qué bien suena} {lo que|cómo|
          su|tu|vuestra|vuestro|el|la|su trabajo} * {hacen|han|hace|has|hacéis|negocio|tienda|local|casa|restaurante|
          empresa|trabajo|web|proyecto|equipo|ciudad}
        {muchas|} gracias por * {contar*|compartir*|compartirlo|su sinceridad|tu sinceridad|ser tan|la sinceridad|
          su honestidad|la confianza|su confianza|tu confianza|la franqueza|explicar*|decírmelo|su franqueza|
          tu franqueza|abrir*}
        {gracias por|le agradezco|te agradezco|agradezco|les agradezco|os agradezco} * {su|tu|vuestra|la} {sinceridad|
          confianza|honestidad}
        {qué|que} {alegría|gusto|bueno|bien|maravilla|orgullo|mérito|interesante} {que|saber*|oír*|escuchar*|hablar|
          lo de|tener|lo que}; {tiene|tienen} {mucho|} mérito
        {qué|que} {impresionante|increíble|bonito|lindo|padre|chulo|grande|crack}
        debe {estar|sentirse} {orgullos*|content*}
        {cuánto tiempo|cuántos años} lleva* {usted|} {en|con|al frente|trabajando|dedicad*|viviendo}
        {buen|gran|excelente|tremendo} trabajo {el|que|con}; {es|son} {impresionante|admirable} {lo que|cómo}
        {me alegro|me alegra|nos alegra} {mucho|} {de|por|que|saber|oír|escuchar}
        {conozco|me encanta} * {su zona|su ciudad|su barrio|tu ciudad|tu barrio|esa zona}
        ! {cómo|como} {va|van|anda} {el|la|con|lo del|su|tu} {proyecto|contrato|proceso|sistema|proveedor|pedido|
          trámite|ventas|negocio|tema|implementación|servicio}; ! {qué|que} {bueno|bien} {lo que pasa|sería}
        ! {cómo|como} {está|están} {gestionando|organizad*|llevando|manejando|haciendo|resolviendo|cubriendo|
          controlando|funcionando|trabajando|compuesto|formado|midiendo|pagando|estructurad*|registrando}
        ! no {me gusta|me encanta}; ! {cómo|como} le va {a afectar|a}
        ! {cómo|como} {anda|andan|está|van} {la|el|los|las|su|sus} {*}
        ! cómo {está|están} {el|la|los|las|su|tu} {contrato|proceso|sistema}
        {quedó|está|quedaron|están|luce|se ve|se ven} {muy|} {precios*|genial|espectacular|hermos*|impresionante|
          bonit*|lind*|chul*|padrísim*|divin*}; {chapó|chapeau|me quito el sombrero|olé}
        {felicidades|enhorabuena} por
        espero que {la semana|el día|todo|su|tu|haya|hayas|hayan|esté*|estés} * {bien|genial|vaya|descansad*|pasado}
        {qué tal|cómo} {la|el|las|los|estuvo|estuvieron|fue|fueron} {la|el|las|los|} {feria|viaje|vacaciones|finde|
          boda|congreso|partido|puente|fiesta|mudanza|inauguración|navidad|fiestas}
        {feria|viaje|vacaciones|finde|boda|congreso|partido|mudanza|inauguración} qué tal
        {sobrevivi*|descans*} {a|de|bien|algo}; {debe|deben} estar {muy|} {orgullos*|content*}
        {qué|vaya} {local|equipo|casa|tienda|vista|jardín} {tan|más} {bonit*|lind*|grande}
        {sus|tus|vuestras} {reseñas|opiniones} son {muy|} {buenas|excelentes|geniales}
        {hay que|toca} {felicitar*|quitarse el sombrero}; con tan poca gente
        ! {cómo|como} están {ustedes|vosotros} {organiz*|hoy|ahora|en|con|respecto|hac*|trabaj*|gestion*}
        ! ver {primero|} {cómo|como} están; ! entender cómo están; ! saber cómo están
    """,
    Move.AGENDA: """
        {el|la} {motivo|razón|objetivo|propósito|finalidad|idea} {de|por|de esta|de la|de mi} {la|el|mi|esta|que|hoy|
          } {llamada|reunión|llamado|cual|llamo|hablo|contacto|sesión|visita|que le llamo}
        {le|te|les|os|lo|la} {llamo|llamaba|marco|contacto|contactaba|hablo|escribo|llamamos|estoy llamando|
          estoy marcando} * {porque|para|por|ya que|respecto|sobre|en relación|acerca|a propósito|debido}
        {le|te|les|os} {robo|quito|tomo|ocupo|voy a robar|voy a quitar|voy a tomar} {solo|sólo|nada más|apenas|} {#|
          un|un par|dos|tres|unos} * {minuto|minutos|minutitos|segundos|momento|momentito|tiempo}
        {solo|sólo|nada más} {serán|será|son|le tomará|le tomaré|le quitaré|te quito|tardo|tardaré|necesito|le pido|
          te pido|me lleva|llevará} {#|un|unos|dos|tres|un par} * {minuto|minutos|segundos|minutitos|momento|tiempo}
        {tiene|tienes|tienen|tenéis|tenés|tendría|tendrías|tendrían|tendría usted|tiene usted|dispone|dispones|
          disponen|cuenta con|contás con|contáis con|me regala|me regalas|me da|me das|me dan|me dedica|me dedicas|
          me concede|me permite|me puede dar} {de|con|} {#|un|unos|un par de|dos|tres|medio} {minuto|minutos|minutito|
          minutitos|segundo|segundos|segundito|momento|momentito|ratito|rato}
        {le|te|les|os|lo|la|los} {pillo|agarro|cojo|llamo|encuentro|interrumpo|sorprendo|molesto|marco|atrapo} {en|
          } {un|} {buen|mal|otro|} {momento|ahora|ocupad*|con algo|trabajando}; es {buen|mal|un buen|un mal} momento
        {le|te|les|os} {viene|va|queda} {bien|mal} {ahora|hablar|este momento|que hablemos ahora}
        {puede|puedes|podés|pueden|podéis|podría} hablar {ahora|un momento|un minuto|un segundo}
        {me permite|me permites|me permitís|permítame|permíteme|permitime|si me permite|si me lo permite|
          si me permites|con su permiso|si le parece|si te parece|si les parece|si os parece|le parece si|
          te parece si|les parece si|os parece si|le parece bien si|te parece bien si|le importa si|te importa si|
          le molesta si|te molesta si} {primero|} {que|} {le|te|les|os|me|lo|} {pregunt*|cuent*|coment*|explic*|hag*|
          hac*|empez*|empiez*|arranc*|comenz*|comienz*|robar*|robe|quitar*|tom*|un|una|unas|dos|grab*|entend*|
          entiend*|ver|vemos|revis*|repas*|dedic*|avanz*|utiliz*|present*}
        {puedo|podría|quisiera|me gustaría|quería|querría} {hacerle|hacerte|hacerles|haceros|preguntarle|preguntarte|
          preguntarles|robarle|robarte|quitarle} {una|un|unas|un par|dos|algunas|algo|#|por|cómo|sobre}
        {la idea|mi idea|el plan|mi propuesta|lo que propongo|lo que le propongo|lo que me gustaría|propongo|
          le propongo|te propongo} {es|sería|para hoy|hoy} {que|} {empez*|primero|entender|hacer|ver|hoy|que|dedicar|
          conocer*|}; {en los|los} próximos {#} minutos; {seré|voy a ser|prometo ser} {muy|} breve
        {es|será} {muy|} {breve|rápido|cortito|rapidito}
        {primero|para empezar} {me gustaría|quisiera|quiero|querría|voy a|le hago|te hago|vemos|vamos a} * {hacer*|
          entender|conocer|preguntar*|saber|escuchar*|contar*|ver}; {orden del día|agenda {de|para|del|que}}
        {sé que|entiendo que} no {esperaba|esperabas|me esperaba|esperaban} {mi|esta|} {llamada|llamado}
        {esto es|sé que es} una llamada {en frío|comercial|de ventas}
        y al final {usted|tú|vos|me|decide|vemos|decidimos}
        hoy {me gustaría|quisiera|quería|la idea} * {entender|conocer|ver|hablar|revisar|repasar|hacer*}
        ! {su|tu} agenda; ! me permite {ahorrar|ver|controlar|saber}; ! agenda {de|que} {usted|ustedes|sus}
        ! {si le parece|le parece|le parece bien|te parece|te parece bien|si te parece|si les parece|les parece|
          os parece|si os parece} {bien|} {si|} {que|} {nos|quedamos|agend*|program*|firm*|ver|vemos} * {vemos|
          reunimos|juntamos|jueves|martes|lunes|viernes|semana|reunión|visita|miércoles|demo|cita}; ! {nos|os} permite
        {lo que|la idea que} {tenía|tengo} {pensad*|previst*|en mente} {para hoy|para esta|es|hoy}
        {dame|deme|denme|regáleme|regálame|dedícame|dedíqueme|me dejas|me deja|déjame|déjeme|me prestas} {#|un|unos|
          un par de|medio|treinta|dos|cinco} {minuto|minutos|segundo|segundos|minutito|minutitos|momento|ratito|
          segunditos}; {por qué|porque|para qué} {le|te|les|os} {llamo|marco|llamaba|contacto}; mi plan {para hoy|es}
        antes de {que cuelgue|que cuelgues|colgar}
        {luego|después} {decide|decides|decidís|me dices|me dice|ves|ve} {usted|tú|vos|} si {seguimos|quiere|hablamos|
          me cuelga|le}; {así|esto} {se|lo} {organizamos|estructuramos|vemos}
        le {quito|robo} {nada más|solo|sólo|apenas}; {le|te} llamo de parte
        es {sobre|por|respecto a} {su|tu|el|la} {contrato|solicitud|presupuesto|cita|correo|pedido|seguro|póliza} {de|
          que|con}; ! mi plan para hoy {incluye}
        {tiene|tiene usted|tendrá|tendría} {un|algún} {ratito|ratillo|momentito|huequito}; {voy|vamos} al grano
        {lo|la|le} {agarro|pillo|cojo|encuentro} {bien|mal|liad*|ocupad*|en}; {cuelgue|cuélgueme|me cuelga} {cuando|
          si} quiera
        {luego|después|al final|ya} {usted|} {me} {dice|dirá} {si|que} * {me voy|largue|cuelgo|cuelga|siga|sigamos|
          vaya|paseo}
        {mándeme|me manda|me mandará} a {paseo|freír|volar|la porra|pasear}
        ! {lunes|martes|miércoles|jueves|viernes|mañana|luego|después} {yo|} {le|te|lo|la|les|os} {llamo|marco|hablo|
          escribo|
          contacto} {yo|}; ! lo que haría es
    """,
    Move.APOLOGISE: """
        {disculpe|disculpa|disculpen|disculpá|disculpad|disculpas|discúlpeme|discúlpame|disculpame|perdón|perdone|
          perdona|perdoná|perdonen|perdonad|perdóneme|perdóname} {por|que|si|me|la|las|el|usted|mi|mis|nuevamente|
          otra vez|señor*|de verdad|}
        {le|te|les|os} {pido|ofrezco|debo|pedimos} {una|mis|sinceras|mil|nuestras|} {disculpa|disculpas|perdón}
        {mil|mis} disculpas
        {lo siento|lo lamento|siento|lamento|sentimos|lamentamos} {mucho|muchísimo|de verdad|profundamente|} {haber*|
          por|las molestias|la molestia|el error|lo ocurrido|lo que ha pasado|los inconvenientes|el retraso|
          la confusión|no haber*|si|que|lo sucedido|la espera|el malentendido|}
        {fue|ha sido|es} {mi|nuestra|un|culpa|error} {culpa|error|mía|nuestro|mío|nuestra|fallo|falla}
        {me equivoqué|me he equivocado|nos equivocamos|nos hemos equivocado|me expresé mal|me he expresado mal|
          metí la pata|he metido la pata|me pasé|me he pasado|fui muy insistente|fui demasiado|he sido demasiado|
          cometimos un error}
        {no|} debí {haber|} {presionar*|insistir|decir*|preguntar*|llamar*|hablar*|interrumpir*}
        {asumo|asumimos} {la|mi|toda|nuestra} {culpa|responsabilidad|error}
        {reconozco|reconocemos} {mi|el|nuestro} error; tiene usted toda la razón {y lo siento}
        ! {siento|lamento|lamentamos} {mucho|} {oír|escuchar|saber|decirle}
        ! {disculpe|disculpa|perdón|perdone|perdona} {cómo|qué|no le oí|no le escuché|puede repetir|me puede|
          podría repetir}; ! siento que {usted|ustedes|le|les|lo que|hay|no|su}; ! {lo siento} {pero eso|pero así}
        ! no {lo siento|me disculpo}; ! {lamento|siento} que {el|su} {proveedor}; ! {se|te} {va a|vas a}
        ! disculpe la pregunta; ! {se|} {lo|} {lamentará}
        ! {disculpe|disculpa|perdone|perdón} una {pregunta|cosa|duda}
        {le|te|les|os} he {pisado|interrumpido|cortado|ofendido|molestado}
        {le|te|les|os} {pisé|interrumpí|corté|ofendí|molesté}
        no {era|fue|quería|quise} {mi intención|interrumpir*|ofender*|presionar*|molestar*}
        {perdona|perdone|perdón|disculpa|disculpe} {te|le|les|os|que} {he|interrumpí|pisé|corté|haya|}
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
        no creo que {este|esta|el|la|nuestro|nuestra} * {sea|encaje|le|les|sirva} {para|lo|la|el|con|convenga|}
        no {sea|es} para {usted|ustedes|ti|vos|vosotros}
    """,
    Move.INSULT: """
        {{es|son|será|sea|fuera|parece} {usted|ustedes}|{usted|ustedes} {es|son|parece|parecen}|{eres|sos|sois|serás|
          pareces|parecés} {tú|vos|vosotros|}} {un|una|unos|unas|muy|bien|tan|medio|el más|bastante|} {ignorante*|
          idiota*|estúpid*|tont*|imbécil*|tarad*|inútil*|incompetente*|burr*|bobo|boba|bobos|payas*|ridícul*|necio|
          necia|necios|cabezota|cabezón|cabezona|pendej*|boludo|boluda|pelotud*|gilipollas|cretin*|analfabet*|
          mediocre*|miserable|tacañ*|ratón|rata|cobarde*|maleducad*|majader*|subnormal|retrasad*|zoquete|lerdo|lerda|
          sinvergüenza|ladrón|mentiros*|loco|loca|cerrado de mente|corto|corta de luces|corto de miras|don nadie|codo|
          infantil|vag*}
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
        {ustedes|usted|vosotros|tú|vos} {nunca|jamás} {entiende*|entendéis|entendés|aprende*|escucha*|sabe*} {nada|}
        {no tiene|no tienen|no tenés|no tienes} {cerebro|dos dedos|neuronas}
        {en|de|como en} la {edad de piedra|edad media|prehistoria|época de las cavernas}; {tiempos|época} de maricastaña
        {eso|esto|esa|ese|son|es|no son} * {solo|sólo|nada más|nomás|puras|pura} {excusa|excusas|pretexto|pretextos|
          cuentos}
        {eso|esto|esas|esos} {son|es} {puras|pura|una|un|} {excusa|excusas|pretexto|pretextos}; quién {trabaja|
          hace eso|vive} todavía
        no {se|te} {haga|hagas} el {tonto|difícil|sordo|interesante}; {^ o|acaso usted|es que usted} no manda
        que {para eso|pa eso} {cobra|cobran|le pagan|les pagan|están}
        ! {mándeme|me manda|me mandará|mandarme|mándame} {usted|} {a|al|a la} {mierda|carajo|diablo|paseo}
        ! dígame * {váyase|vete|que me} {a|al|}
    """,
    Move.FAREWELL: """
        {adiós|hasta luego|hasta pronto|hasta el {lunes|martes|miércoles|jueves|viernes|sábado|domingo}|hasta mañana|
          hasta la próxima|hasta entonces|chau|chao|nos vemos {el|la|luego|pronto|entonces|mañana|ahí}|nos hablamos|
          hablamos {pronto|luego|entonces|el {lunes|martes|miércoles|jueves|viernes}|la semana}|que {tenga|tengas|
          tengan|tengáis|pase|pases|pasen|paséis|le vaya|te vaya|les vaya|os vaya|descanse|esté|estés|estén} {un|una|
          usted|ustedes|muy|} {buen|bien|excelente|feliz|lindo|bonito|gran|buena|buenas|linda|hermoso}|buen {día|
          fin de semana} {y|para usted|igualmente|entonces}|feliz {día|tarde|semana|fin}|buena {tarde|semana|jornada}|
          un {abrazo|saludo|cordial saludo}|saludos y|cuídese|cuídate|cuidate|cuídense|muy buenas tardes y gracias|
          nos estamos {viendo|hablando}|me despido|quedamos así|gracias y {buen|buena|hasta|adiós|que|feliz}|
          estamos en contacto|seguimos en contacto}
        ! {si|quiere que|le parece si|te parece si|cuándo|cuando|les parece si|bien si|por qué no|podemos|qué tal si|
          y si} {nos vemos|hablamos|nos hablamos}; ! adiós a; ! hasta mañana {tiene|tengo|por|dura|es|para}
        ! hasta el {lunes|martes|miércoles|jueves|viernes} {tiene|para|dura|es}; ! hasta ahora
        {le|te|les|os} dejo {seguir|trabajar|que siga|que sigas|ya|entonces}
        {hablamos|nos vemos|nos hablamos|quedamos} {entonces|pues|} {el|la|este|mañana} {lunes|martes|miércoles|
          jueves|viernes|semana|próxima|próximo|}; {cuídate|cuídese|cuidate|cuídense}
        {gracias|agradezco|agradecido|agradecida} * {tiempo|atención} {y|que|un|hasta|buen|feliz|}
        ! {si|qué tal si|le parece si|te parece si|cuándo|bien si|por qué no|podemos|podríamos|y si|
          quiere que} {entonces|} {hablamos|nos vemos|quedamos|nos hablamos}
        ! quedamos {el|la|este|mañana} {lunes|martes|miércoles|jueves|viernes|semana} {a las|por la|le|te|o}
        ! gracias por su tiempo {le|quería|y quería|para}
        que {se|le|te|les|os} {dé|den|vaya|sea|resulte|rinda} {muy|} {bien|bonito|leve|lindo|genial|estupendo}
        que {descanse|descanses|descansen|disfrute|disfrutes|disfruten} {mucho|bien|de|del|la|el|}
        {encantad*|un placer|un gusto|mucho gusto} {de|en|} {haber*|charlar|platicar|conversar} {hablado|charlado|
          conocid*|con|
          con usted|}
        hasta {el|la|otro|otra|más|esta|la otra} {día|vez|ver|rato|lunes|martes|miércoles|jueves|viernes|sábado|
          domingo|semana|
          tarde|noche}; hasta {mañana|luego|pronto|entonces|otra|ahorita}; {vaya|quede} con dios; ^ {abur|agur|ciao|bye}
        {nos vemos|nos hablamos|la veo|lo veo|le veo} {el|la|este|mañana|allí|allá|ahí|pronto|entonces} {lunes|martes|
          miércoles|jueves|viernes|sábado|}
        ! {cuándo|cuando|dónde|si|que|y si|cómo} {nos vemos|nos hablamos|la veo|lo veo|le veo}
        ! hasta {el|la} {lunes|martes|miércoles|jueves|viernes|semana|tarde|noche} {no|tiene|para|dura|es|que}
        ! hasta mañana {no|que|para}; ! {abierto|de|desde} * hasta {el|la}
        gracias y {buenos|buenas|muy buenas|muy buenos} {días|tardes|noches}
    """,
}
