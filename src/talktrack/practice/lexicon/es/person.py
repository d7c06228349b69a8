"""Spanish: moves that touch the person, by kinds of words rather than by whole phrases."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

PERSON: Final = {
    Move.GREETING: """
        ^ qué {tal|hubo|onda} {muy|} {buenas|buenos|buen|mucho gusto|cómo le va}; mucho gusto {me|soy|mi nombre|don|
          doña}
        ^ {muy|} {buenas|buenos|buen} {días|día|tardes|noches|} {señor*|don|doña|doctor*|licenciad*|ingenier*|le
          habla| habla|soy|qué tal|cómo}; {le|te|les|os} {habla|saluda} {#|*} {de|del|desde}; {soy|habla} {*} de {la|
          los|las|el}
        me llamo {*} y soy; {soy|aquí} * {asesor*|ejecutiv*|gestor*|comercial|agente|representante|encargad*} {de|del|
          en}
        ^ {aló|bueno|diga|hola} {buen*|muy|qué tal|don|doña|señor*}; ! {ha|un|fue} {sido|} {un|} {placer|gusto}
        ! con mucho gusto; ! saludos {por|a}; ! mucho gusto {en|de} haber*; ! gracias {*} saludos
    """,
    Move.RAPPORT: """
        {cómo|qué tal} {está|están|estás|anda|andan|sigue|siguen|sigues|va|van|amaneció|amanecieron|quedó|quedaron|
          pasó| pasaron|le fue|te fue|les fue|os fue|le ha ido|te ha ido|le va|te va|acabó|salió|estuvo|se encuentra|
          lleva| llevas|se porta|duerme|ha ido|fue|} {hoy|con|en|de|a|por|ya|} {su|tu|sus|tus|el|la|los|las|lo|ese|
          esa|vuestr*|} {de|del|de la|de su|de tu|} {su|tu|la|el|} {<kin>|<salud>|<vida>}
        {cómo|qué tal} {le|te|les|os} {fue|ha ido|fue la cosa|trató} {en|por|con}
        {feliz|felices|felicidades|felicitaciones|enhorabuena|congratulaciones} {cumple*|aniversario|día del|navidad|
          por|a|al|}; ! felices {clientes|fiestas y}; ! feliz {tarde|día|noche|semana}
        me {alegr*|da {mucha|tanta|una|} {alegría|ilusión|pena|gusto}|puse content*|pone content*} {harto|un montón|
          mucho| muchísimo|tanto|de verdad|} {de|por|que|saber|con|lo|verl*|oírl*|escuchar*}
        {qué|vaya|menuda} {ilusión|alegría|maravilla|gusto|gustazo|bien|bueno|lindo|linda|bonito|bonita|hermoso|
          grande| padre|chévere|bacán|copado|suerte|envidia|crack|notición|chulada|preciosidad|lindura|detalle} {lo|
          que|oír*| escuchar*|saber|lo de|tener|de|tan|con|eso}; {qué|vaya} {bonit*|lind*|buen*|herm*|preciosa} {*}
          {tiene|tienen| tienes|tenés|tenéis|historia|foto|fotos|vista|voz|acento|barrio|pueblo|local|tienda|casa|
          gesto|proyecto}
        {ojalá|espero|deseo|confío en} {que|} * {<kin>|<salud>|recuper*|mejor*|repong*|alivi*|descans*|disfrut*|se
          arregle*| salga bien|salga todo|vaya bien|haya ido|hayas|haya podido|arregl*}
        {mucho|muchísimo|tanto|gran|todo un|un} mérito; {mis|mi} {respetos|respeto|admiración|reconocimiento}; me
          quito el sombrero; {se|} {nota|ve} {el|la|que} {mimo|cariño|amor|le encanta|te encanta|le apasiona|disfruta|
          pasión| dedicación|esmero}; da gusto {pasar|ver|oír|escuchar|hablar|*}
        {leí|vi|he leído|he visto|escuché|oí|supe|me enteré|me dijeron|me contó|me contaron|me han dicho|me comentó}
          {*} {<logro>|<kin>|<vida>|<salud>|corriste|ganaste|ganó|mudaste|mudó|padres|papá|mamá|casaste|casó|nació|
          premiaron}
        {así que|conque|o sea que} {también|} {sos|es|eres|son} {usted|} {de|del|hincha|fan|paisan*|colega|tocay*};
          {sos|eres|es|está hech*} {usted|} {una|un} {máquina|crack|fenómeno|genio|artista|campeón|campeona|sol|
          encanto| valiente|ejemplo|titán}; ya me {caés|caes|cae} {bien|muy}; {paisan*|tocay*}
        {siento|lamento} {mucho|muchísimo|tanto|} lo {de|que le pasó a} {su|tu|la|el} {<kin>|*}; mi más sentido
          pésame; {mucha|mucho} {fuerza|ánimo|suerte|} {con|para} {lo de|el|la|su|tu|lo}; {fuerza|ánimo|suerte} con
          {lo|el|la|su|tu}
        {salud*|besos|beso|abrazo|recuerdos|cariños|saludos} {a|para} {su|tu|los|la|el|toda la} {<kin>}
        {disfrute*|disfruten|disfrutá|cuide*|cuídese|cuidate|cuídate|mime*|abrace*|aproveche*|descanse*} {mucho|bien|}
          {de| del|a|con|esa|ese|} {su|tu|la|el|los|} {<kin>|<salud>|<vida>}; {que|y que} {le|te|les|os|se|} {vaya|
          salga|mejore| recupere|pase|disfrute} {muy|} {bien|pronto|} {a|en|con|} {su|tu|la|el|de|} {<kin>|<vida>|
          <salud>|a su|a tu}
        {se|} {le|te} {oye|nota|escucha|ve|oigo|noto|veo|escucho} {ronc*|animad*|content*|cansad*|feliz|radiante|
          contentísim*| con buena voz|mejor|de buen humor|resfriad*|agotad*}; {la|lo|te|le} {oigo|noto|veo|escucho|
          siento} {muy|más|} {ronc*|animad*|content*|cansad*|feliz|radiante|mejor|resfriad*}; vaya {semanita|día|mes|
          racha|temporada}
        {mi|mis} {viejo|vieja|abuelo|abuela|padre|madre|papá|mamá|mujer|esposa|marido|hijo|hija|familia} {también|
          nació|nacieron|es de| era de|son de|vive|viven|tuvo|creció}; yo {también|} {soy|tengo|crecí|viví|nací|
          estudié|veraneo} {*} {ahí|allí| allá|cerca|padre|madre|dos|tres|mellizos|hijos|críos|niños}; me {encanta|
          encantó|fascina|chifla} {su|tu|vuestr*|el| la|lo que} {*} {tienda|local|escaparate|restaurante|taller|
          acento|humor|energía|pueblo|barrio|dijo|cuent*|historia}
        {gracias|agradezco} por {hacer*|abrir*} {un|una|} {hueco|huequito|lugar|espacio|ratito|tiempo} {sé|con|que|*};
          sé que {con|la|el|lo|} * {<kin>} {no|le|te|está*|es}; {eso|lo} de {llevar|criar|sacar|levantar|empezar|
          arrancar} {*} {sol*|cero|familia|niños|hijos}; {arrancar|empezar|salir} de {cero|la nada|un puesto|un
          garaje}
        {qué|vaya} {risa|gracia} {me|lo}; me {hizo|ha hecho} {reír|gracia|ilusión}; {cómo|de|qué} se {llama|llaman}
          {su|tu| el|la|los} {<kin>}; {ya|} {camina|caminan|gatea|duerme*|habla} {el|la|los|} {<kin>|}
        {años|toda una vida|décadas} {al frente|con las puertas|levantando|en el mismo|sirviendo}; no cualquiera
          {llega| aguanta|lo|}; {se|lo|la} {merec*|tien* merecido}; muy merecid*; los {mejores|más ricos} {*} {del|de
          la}
        {encontré|vi|encuentro} que {usted|} {era|es|fue} {*} {voluntari*|profesor*|bombero|músic*}; {a|yo} mí también
          me {gusta|encanta|pasa|pasó}; {cómo|qué tal} {lleva|llevas|llevan|lleváis|aguanta*} {usted|} {el|la|los}
          {calor| frío|lluvia|lunes|semana|mañana|día|tráfico|maternidad|paternidad|embarazo|mudanza}
        ! {cómo|qué tal} {<kin>} {a|va}; ! {cómo} {va*|está*|lleva*|fue} * {a la escuela|al colegio|en la escuela|
          entrega*| contrato|seguro|póliza|cuota|pago|pedido|proyecto|proveedor}; ! qué {bueno|bien} {que|si} {lo|me|
          le} {pregunt*|dic*| mencion*|coment*|plante*}; ! {qué} {suerte|bonito|bueno} {sería|fuera}; ! suerte con
          {eso y}
        ! equipo {de ventas|comercial|actual}; ! {cómo|qué tal} * el {equipo|curso|congreso} {de|que|con|se|trabaja*|
          reparte*}
        ! {felic*} {con|clientes}; ! {siento|lamento} {mucho|} lo {de la|del} {factura|cobro|error|retraso|técnico|
          pedido}
        ! {así que} {también|} es {de|del} {ustedes|ellos|su}; ! {cómo} le {fue|ha ido|va} con {el|la|su|ese|esa|los}
          {proveedor| sistema|seguro|programa|banco|compañía|contrato|máquina|agencia|último|última|anterior|otra|
          otro}
        ! espero que {le|les|te} {sirva|interese|guste|convenga}; ! buen equipo; ! me alegra que {pregunt*|me lo|lo}
    """,
    Move.APOLOGISE: """
        {disculp*|perdon*|perdón|perdóne*} {que|por|si|la|el|lo|de|a|mi|otra|nuevamente|don|doña}; {qué pena|qué
          vergüenza| me da {mucha|tanta|} {pena|vergüenza}|me apena|qué oso|me siento fatal|me sabe {muy|} mal} {con|
          que|por|don|doña| haber*|no|de verdad|}
        {metimos|metí|hemos metido|he metido|metieron} la pata; {la|lo} {cagamos|pifiamos|regamos|regué|hicimos mal|
          hicimos fatal| he hecho mal|hice mal}; {nos|me} {equivocamos|equivoqué|liamos|liado|confundí|confundimos|
          despistamos}; {no|sin} {tengo|tenemos|hay} {excusa|excusas|perdón|justificación}
        {no|} estuv* a la altura; {fallamos|hemos fallado|le fallé|te fallé|le fallamos|os hemos fallado|les quedamos
          mal| le quedamos mal|quedé mal|quedamos mal}; {error|culpa|fallo|descuido|despiste|falla|responsabilidad}
          {nuestr*|mí*|de nuestra parte|de mi parte}; {asumo|reconozco|admito|acepto} {el|la|mi|nuestr*|que} {error|
          culpa|responsabilidad|fallo| nos|me|*}; {lo|} {lamento|lamentamos|siento|sentimos} {mucho|muchísimo|de
          veras|de verdad|en el alma|profundamente| lo|haber*|que|el|la|los|las}; {me|se me} {pasó|fue|olvidó|
          traspapeló} {llamar*|marcar*|avisar*|mandar*|por completo|el santo}; no {debí|debimos|debería|deberíamos|
          tenía que|tendría que} haber*; {sorry|mala mía}
        ! {siento|lamento|lamentamos} {mucho|muchísimo|} lo {de|que le pasó a} {su|tu} {<kin>}; ! {qué} {pena|
          vergüenza} {que| ajena|lo|eso|de|me da} {le|te|les|haya*|oír*|no|su|tu}; ! {lo siento} por {usted|ti|vos}
          {pero}
        ! {perdón*|disculp*} {a qué|qué|cómo|cuánto|cuál|quién|dónde}; ! {siento|lamento} {decir*|mucho oír|oír|
          escuchar|que {le|te| les|esté|se|no}}; ! {perdon*|disculp*} {usted|} mi {curiosidad|ignorancia|pregunta}
        ! lo siento {por|como|así}; ! me da pena {su|tu|usted|lo}; ! quien {se|} equivocó; ! no {se|lo} {siente|
          siento}
    """,
    Move.INSULT: """
        {{es|son|será|parece|está hech*|se ve} {usted|ustedes}|{eres|sos|sois|serás|pareces|parecés} {vos|tú|}} {un|
          una|unos|unas| el|la|muy|tan|más|bien|bastante|medio|puro|un poco|menudo|un viejo|una vieja|un pobre|una
          pobre|un auténtico|un verdadero|todo un|} {<insulto>}
        {usted|ustedes|vos|tú|señora|señor|don} {sí|} {es|son|sos|eres} {bien|muy|tan|un|una|de lo más|} {<insulto>}
        no {sea|seas|sean|seáis} {tan|un|una|} {<insulto>}; {qué|vaya|menudo|menuda|pinche|puto|puta|maldito|pobre|
          viejo|vieja} {tipo|tía|tío|señora|señor|vieja|viejo|gente|panda de|bola de|hatajo de|manga de|cliente|}
          {más|tan|de|} {<insulto>}
        {solo|sólo|hay que ser} {un|una|muy|bien|} {<insulto>}; {cara|pinta|mentalidad|actitud|cerebro} de {<insulto>|
          pobre|perdedor|mosquito|*}; {trato|hablo|habla|discutir|perder} * con {<insulto>|un {<insulto>}|una
          {<insulto>}}
        {más} {bruto|bruta|tonto|tonta|terco|terca|burro|pesado|lento|corto|inútil} que {un|una|el|la|*}
        {su|tu|vuestr*} {negocio|empresa|empresita|tienda|local|oficina|laburo|trabajo|chiringuito|changarro|equipo|
          gente|web| producto|casa|jefe|taller|restaurante} {no|} {es|son|parece|da|dan|huele} {un|una|pura|puro|}
          {<malo>|nada|a {viejo| rancio}}; {vaya|menudo|menuda|qué} {negocio|empresa|local|tienda|oficina|equipo|
          gente|panda|tropa|gestión|gerente|jefe| dueño|padre|madre} {más|tan|} {cutre|ridícul*|patétic*|penos*|pobre|
          triste|lamentable|mal|de pacotilla|de mierda| inútil*|desastros*}; {de} {mala muerte|tres al cuarto|quinta|
          pacotilla|cuarta}; {empresita|negocito|tiendita|oficinita| cochecito|puestito} {*} {risa|pena|suy*|tuy*}
        {no} {te|se|os|le|les} {enter*|da la cabeza|da para|alcanza la cabeza|funciona el cerebro|llega el agua|dan
          las neuronas} {de|ni|para|} {nada|más|eso|}; {usted|vos|tú|ustedes} {no} {se|te|} {sabe*|entiende*|entendés|
          enter*|tiene*|tenés|vale*| valés|sirve*|servís|da|das|pinta|pintás} {usted|} {nada|ni|la talla|para|de nada|
          un|media|una|la más}
        no {vale*|valés|sirve*|servís|da|das} {usted|} {ni|para|la} {para|nada|coger|eso|esto|talla|vender|atender|
          mandar}
        {dos|tres|cuatro} {dedos de frente|neuronas|luces}; {tener|tiene|tenés|tienes|usar|use|usá|usa} {un poco de|
          algo de|la|el} {cerebro|cabeza|sesos|luces}; {deje|dejá|deja|dejen|pare|pará} de {decir|hacer|hablar|soltar}
          {sandeces|tonterías| boludeces|pavadas|idioteces|estupideces|chorradas|pendejadas|babosadas|huevadas|
          burradas|el ridículo|el tonto|el payaso|leseras|bobadas|mamadas|gilipolleces}; {dejá|deja|deje} de {hacerte|
          hacerse} el {vivo|listo|tonto|difícil|interesante}
        {váyase|vete|andate|ándate|lárguese|lárgate|vaya} {usted|} {a|al} {paseo|freír|la|diablo|cagar|carajo|demonio|
          infierno| pastar|bañarse|volar|porra|mierda|tomar}; {cállese|cállate|callate|calle*} {un|ya|la|de una|usted|
          señora|}; {que le den|que te den|métaselo|metételo}; {no joda|no jodas|no jodás|no chingue*|no friegue|deje
          de fregar}
        {muerto|muerta|muertos} de hambre; {no tiene|no tenés|no tienes|no le alcanza|no te alcanza} {ni|} {para|
          donde} {comer| caer*|los chicles|un café|el camión|pagar|chicles|pan}; {pobre|pobres|pobretón|pelagatos|
          indio|naco|gente} {sin estudios| sin educación|diabl*|infeliz}; {gente|personas} sin {estudios|cultura|
          educación|visión|clase}; con {gente|personas} {así|como} {no se puede|imposible}; mentalidad de
        {con razón|así|no me extraña|normal|por eso} {que|} {su|le|te|tu|lo|la|no|se} {*} {dej*|va|vaya|abandon*|
          negocio|empresa| vende*|quier*|aguant*|soport*|sol*|despid*|hundi*|quebr*|mujer|marido|esposa}; {me da|qué|
          da|das|dan} {usted|} {vergüenza ajena|asco|lástima|pena} {oír*|escuchar*|hablar|usted|verl*|su|tu|};
          vergüenza ajena
        {quién|a quién} {le|te} {ha|habrá|dio|puso|se le ocurr*|puesto} {puesto|dado|dejado|ocurrido|} {a usted|usted|
          a vos|a ti|} {al frente|al mando|de jefe|de gerente|un negocio|una empresa|el título|el cargo|poner*|*};
          {vaya|menuda} tela
        {nunca|jamás} {va|vas|van} a {surgir|salir|progresar|crecer|llegar|ser}; {a|con} {su|tu|sus|tus} {edad|años|
          estudios} {ya| no|debería|} {*} {no|enter*|dar|saber|entend*|chocheando|abuel*}; {abuelo|abuela|viejo|vieja|
          anciano} {chocho|chocha| gagá|ridícul*|decrépit*|déjese|no}; {chocheando|chochea|chocheás|gagá|senil|
          demente}
        {aprenda|aprendé|aprende} {usted|} a; {eso|esto|lo} {no|} {es|son} de {pobres|tontos|ignorantes|gente|idiotas|
          retrasados| cobardes}; {ni siquiera|no} {sabe*|sabés} {usted|} {leer|sumar|contar|hablar|escribir|firmar|lo
          que dice|lo que hace|lo que quiere|de qué habla|de lo que habla}; {habla|opina|hablás|hablas} {usted|}
          {como|sin} {si|saber|tener}
        {pierdo|perdiendo|pierde|desperdicio} {el|mi} tiempo con; {me|} {toma|tomas|tomás} por {tonto|idiota|imbécil|
          gil}; {hasta|incluso|mejor} {un|una|mi} {niño|niña|mono|perro|burro|chimpancé|sobrino|crío|abuela|bebé|loro}
          {*} {entend*|entiend*| hac*|sab*|hubiera|habría|lo|firm*}; {se cree|te crees|te creés|se creen} {usted|}
          {muy|el|la|list*|rey|importante|más| que}; {pide|piden|pedís} {limosna|peras}; {dé|da} {gracias|las gracias}
          {de|a} que {lo|la|le|te} {atend*|llam*|*}
        {me|nos} está* {usted|} {tomando el pelo|cargando|vacilando|mamando}; {me estás} {cargando|jodiendo|cachando};
          {está*|estáis} {usted|} {loc*|mal|tocad*|chiflad*|zumbad*|tont*|sord*|cieg*|pirad*|borrach*} {si|de la|del|
          o|para|}
        ! {disculp*|perdon*|pida} {perdón|} {por|si}; ! {no es|no soy|no somos|no son} {un|una|ningún|ninguna|}
          {tont*|idiot*}
        ! {sin|no|nunca|jamás|para no|parecer|parezco|soy|fui|sonar|sonó|seré|me pongo|ponerme|yo} {quiero|quisiera|}
          {ser|parecer| sonar|suene|parecer*|} {un|una|tan|muy|algo|medio|un poco|} {<insulto>}; ! {está*|es|será|
          sería} {un poco|muy|más|algo| bastante|tan|} {lent*|pesad*|flojo|floja|cort*|loc*} {el|la|que|por|para|de|
          cuando|internet|a|al}
        ! {pago|plan|precio|horario|proceso|trabajo|sistema|trámite|contrato|arranque|invierno|año|mes} {muy|más|tan|
          es|} {pesad*|lent*| cort*|loc*|flojo}; ! {temporada|época|semana} {flojo|floja|loca|corta}; ! {corto|corta}
          {plazo|distancia}; ! ratón
        ! {es|son|sería} {una|un|} {pena|lástima|risa} que; ! da {pena|lástima|risa} {ver|que|cerrar|tirar}; ! {su|tu}
          {perro|gato} * {loco|loca|lento}; ! como loc*; ! a lo loco; ! de locos; ! nadie {es|como usted}; ! no {es|
          son} {nadie|pesad*|pobre*}
        ! {pobre|pobres} {hombre|mujer|gato|perro|animal|niñ*}; ! eres un {crack|sol}; ! {no|sin} sabe* {usted|} {lo
          que} {cuánto|quién}
    """,
    Move.FAREWELL: """
        que {le|te|les|os|se|} {vaya|vayan|esté|estés|estén|pase|pases|pasen|sea|siga} {muy|súper|requete|} {bien|
          bonito|lindo|leve| bueno}; {un|una} {beso|abrazo|saludo|abrazote|besote} {grande|fuerte|cordial|enorme|a|y|
          }; {hasta} {luego|pronto|otra|la próxima|más ver|el|ahora|siempre|lueguito|ahorita}; {lo|la|le} dejamos
          {aquí|acá|por hoy|por aquí} {y|entonces|pues|gracias}
        {cuelgo|corto} {ya|entonces|que}; {me|nos} despid* {ya|entonces|de|}; {no} {le|te|la|lo} {entretengo|quito|
          robo|molesto} más
        {listo|dale|venga|ya|bueno|ale|hala} {pues|entonces|} {nos vemos|nos hablamos|hablamos|chau|chao|adiós|hasta|
          quedamos así}
        {encantado|encantada|un placer|ha sido|fue} {un|} {placer|gusto|de} {hablar|haber*|conocer*|conversar|charlar|
          saludar*}
        {bonito|feliz|excelente|lindo|buen} {día|fin|fin de semana|finde|tarde|noche|jornada|puente|descanso}; {feliz|
          linda|buena| bonita} {tarde|noche|jornada|semana}; {saludos|recuerdos} {por|a|para} {ahí|allá|la|el|su|casa|
          todos|la familia|tu}
        {ándele|ándale|órale|sale} {pues|que} {esté|estés|bye|cuídese|hasta|gracias|nos}; {dios|la virgen} {la|lo|le|
          te} {bendiga| acompañe|cuide}; {muchas|} gracias por {atender*|su llamada|la llamada|su tiempo|tu tiempo|
          escuchar*|el rato|todo} {saludos|hasta|adiós|chau|que|un|y|don|doña|}; {seguimos|estamos|quedamos}
          {hablando|en contacto|al habla}
        ! gracias por {atender*|escuchar*|su tiempo|tu tiempo} {le|te|soy|llam*|quería|mi|la idea|hoy|es|voy}; ! {se|
          la} {oye|escucha| ve} * cuídese; ! {buena|buenas|buen} {tarde|tardes|noches|día} {soy|le|habla|señor*|don|
          doña}; ! que {esté|sea|siga} {bien {conect*|instal*|hech*|protegid*|cubiert*|asesorad*|atendid*}}; !
          {quedamos} así {de|con|que}; ! te dejo {la|el|un|en|mi}
    """,
}
