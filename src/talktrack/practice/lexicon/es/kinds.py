"""Spanish: kinds of words, which phrases name in angle brackets: `<kin>` stands for any word of that kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

_NAME: Final = re.compile("<(.+?)>")
_OBJECTS: Final = ("", "le", "te", "les", "os", "nos", "lo", "la", "se", "me", "selo", "telo")
_Key = TypeVar("_Key")


def spelled_out(blocks: Mapping[_Key, str]) -> dict[_Key, str]:
    """The blocks with every kind of word written out; raises KeyError for one that is not known."""
    return {key: _NAME.sub(lambda name: f"{{{KINDS[name[1]]}}}", block) for key, block in blocks.items()}


def _we(verbs: str) -> Iterator[str]:
    """*cerramos*, *cerremos*: present and subjunctive of *we*."""
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        yield stem + {"ar": "amos", "er": "emos", "ir": "imos"}[ending]
        yield _soft(stem, ending) + ("emos" if ending == "ar" else "amos")


def _i(verbs: str) -> Iterator[str]:
    """*agendo*, *agende*: present and subjunctive of *I*."""
    for verb in verbs.split():
        yield verb[:-2] + "o"
        yield _soft(verb[:-2], verb[-2:]) + ("e" if verb.endswith("ar") else "a")


def _to(verbs: str) -> Iterator[str]:
    """*enviar*, *enviarle*, *enviárselo*: the infinitive with what hangs on it."""
    return (verb + added for verb in verbs.split() for added in _OBJECTS)


def _soft(stem: str, ending: str) -> str:
    """The stem as it is spelled before another vowel: *busc-* and *busqu-*."""
    if ending == "ar":
        return re.sub("z$", "c", re.sub("g$", "gu", re.sub("c$", "qu", stem)))
    return stem


def _any_of(*forms: Iterator[str] | str) -> str:
    return "|".join(form if isinstance(form, str) else "|".join(dict.fromkeys(form)) for form in forms)


_STEPS: Final = """
    agendar reservar apartar apuntar anotar inscribir tramitar coordinar programar concertar fijar firmar formalizar
    activar registrar bloquear preparar armar montar instalar mandar enviar pasar llevar visitar acercar llamar marcar
    dejar conectar lanzar contratar comprar renovar cotizar organizar gestionar pactar iniciar presentar juntar quedar
    avanzar arrancar solicitar separar adelantar concretar redactar emitir facturar matricular asignar
"""
_ALSO_TOGETHER: Final = (
    "cerrar empezar comenzar probar sentar tomar echar buscar ver aventar contar mirar revisar platicar"
)

KINDS: Final = {
    "a usted": "le|les|te|os|lo|la|los|las|se lo|se la|te lo|te la|os lo|se los|te los|se las",
    "haga": _any_of(
        _i(_STEPS),
        "pongo|ponga|hago|haga|doy|dé|muestro|muestre|enseño|enseñe|voy|vaya|caigo|caiga|traigo|"
        "traiga|cierro|cierre|meto|meta|subo|suba|invito|invite|pido|pida|sirvo|echo|eche",
    ),
    "hagamos": _any_of(
        _we(_STEPS),
        _we(_ALSO_TOGETHER),
        "hacemos|hagamos|ponemos|pongamos|damos|demos|seguimos|sigamos|"
        "vemos|veamos|vamos|nos vamos|reunimos|reunamos|subimos|metemos|empecemos|probemos|sentemos|"
        "incluimos|incluyamos|abrimos|abramos|pedimos|dejémoslo|hagámoslo|cerrémoslo|probémoslo",
    ),
    "hacer": _any_of(
        _to(_STEPS),
        _to(
            "cerrar empezar comenzar probar sentar ver reunir dar hacer ir venir echar tomar "
            "mostrar enseñar seguir poner invitar recibir conocer"
        ),
    ),
    "día": (
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|pasado|semana|tarde|noche|mediodía|hoy|"
        "quincena|mes|finde|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
        "diciembre"
    ),
    "cita": (
        "reunión|cita|visita|llamada|videollamada|demo|demostración|prueba|piloto|sesión|encuentro|entrevista|"
        "café|propuesta|presupuesto|cotización|contrato|oferta|muestra|muestras|muestrario|diagnóstico|alta|"
        "pedido|plaza|lugar|inscripción|matrícula|reserva|técnico|medidas|papeles|documentos|instalación|entrega|"
        "plan|orden|calendario|fecha|hueco|siguiente paso|vuelta|recorrido|invitación|convocatoria|auditoría|"
        "estudio"
    ),
    "kin": (
        "hijo|hija|hijos|hijas|niño|niña|niños|niñas|nene|nena|nenes|peque|peques|chico|chicos|bebé|beba|"
        "mellizos|gemelos|nieto|nieta|nietos|esposo|esposa|mujer|marido|señora|señor|pareja|novio|novia|mamá|"
        "papá|madre|padre|padres|papás|viejo|vieja|viejos|hermano|hermana|abuelo|abuela|suegro|suegra|suegros|"
        "sobrino|sobrina|familia|perro|perra|perrito|gato|gata|gatito|mascota|cachorro|tío|tía|primo|prima|"
        "compadre|comadre|pibe|pibes|críos|crío|chamaco|chamacos|guagua|hijito|hijita|yerno|nuera"
    ),
    "salud": (
        "rodilla|espalda|brazo|pierna|pie|tobillo|codo|muñeca|cadera|operación|cirugía|gripe|gripa|resfriado|"
        "resfrío|catarro|salud|constipado|fiebre|lesión|escayola|yeso|parto|embarazo|recuperación|reposo|"
        "tratamiento|muela|garganta|voz|covid|alergia|dolor|susto|accidente|hospital|internación"
    ),
    "vida": (
        "boda|casamiento|matrimonio|luna de miel|bautizo|comunión|graduación|grado|cumpleaños|cumple|aniversario|"
        "vacaciones|viaje|puente|finde|fin de semana|feriado|navidades|navidad|fiestas|semana santa|mudanza|"
        "casa nueva|piso nuevo|departamento nuevo|examen|exámenes|oposición|oposiciones|selectividad|carrera|"
        "maratón|torneo|partido|concierto|congreso|feria|curso|estreno|inauguración|jubilación|ascenso|premio|"
        "local nuevo|tienda nueva|primer día|despedida|asado|playa|montaña|pueblo|huerto|jardín|equipo"
    ),
    "logro": (
        "premio|ascenso|aniversario|apertura|inauguración|nuevo|nueva|expansión|crecimiento|galardón|"
        "reconocimiento|entrevista|reportaje|artículo|nota|post|publicación|charla|ponencia|podcast|estrella|"
        "medalla|récord"
    ),
    "insulto": (
        "idiota|idiotas|imbécil|imbéciles|estúpido|estúpida|estúpidos|tonto|tonta|tontos|bobo|boba|burro|burra|"
        "bruto|bruta|brutos|inútil|inútiles|inepto|inepta|ineptos|incompetente|incompetentes|ignorante|"
        "ignorantes|payaso|payasa|ridículo|ridícula|patético|patética|cretino|cretina|tarado|tarada|boludo|"
        "boluda|pelotudo|pelotuda|pendejo|pendeja|gilipollas|capullo|subnormal|zoquete|zopenco|menso|mensa|güey|"
        "wey|pringado|pringada|paleto|paleta|cateto|cateta|naco|naca|ñero|gañán|analfabeto|analfabeta|tacaño|"
        "tacaña|agarrado|agarrada|rata|miserable|muerto de hambre|muerta de hambre|cobarde|gallina|cagón|cagona|"
        "miedoso|miedosa|irresponsable|maleducado|maleducada|grosero|grosera|sinvergüenza|caradura|mentiroso|"
        "mentirosa|ladrón|vago|vaga|holgazán|flojo|floja|perdedor|perdedora|fracasado|fracasada|don nadie|nadie|"
        "mediocre|mediocres|corriente|vulgar|vejestorio|viejo ridículo|carcamal|pesado|pesada|plasta|cansino|"
        "cansina|insoportable|histérica|histérico|loco|loca|chiflado|chiflada|mamón|mamona|baboso|babosa|huevón|"
        "huevona|weón|aweonao|pavo|pava|gil|salame|mequetrefe|palurdo|palurda|necio|necia|terco|terca|cabezón|"
        "cabezota|testarudo|testaruda|infantil|inmaduro|inmadura|lento|lenta|torpe|torpes|corto|corta|amargado|"
        "amargada|hortera|quejica|llorón|llorona|rácano|cavernícola|dinosaurio|troglodita|animal|bestia|"
        "mala madre|mal padre|malagradecido|desagradecido|paranoico|paranoica|soberbio|soberbia|prepotente|"
        "chismoso|metiche|arrastrado|malnacido"
    ),
    "malo": (
        "desastre|basura|porquería|chiste|broma|vergüenza|birria|chapuza|mierda|asco|chufa|pena|ridiculez|ruina|"
        "circo|bochorno|cutrez|cochinada|pocilga|cuchitril|tugurio|antro|chiringuito|desorden|caos total|risa|"
        "lástima"
    ),
    "gana": (
        "ahorra*|gana|ganan|ganás|ganas|ganáis|ganaría*|ganará*|recupera|recuperan|recuperas|recuperás|"
        "recuperaría*|recuperará*|evita|evitan|evitas|evitás|evitaría*|evitará*|reduce*|reducís|reduciría*|"
        "reducirá*|elimina|eliminan|eliminás|olvida|olvidan|olvidas|olvidás|olvidaría*|olvidará*|libera|liberan|"
        "liberás|mejora|mejoran|mejoraría*|aumenta|aumentan|aumentaría*|duplica*|vende más|venden más|vendería*|"
        "duerme|dormiría|dormirá|disfruta|disfruta*|descansa|descansaría*|aprovecha|aprovecharía*|rinde|rinden|"
        "quita|quitan|quitás|quitas|quitaría*|quitará*|despreocupa*|baja|bajan|bajaría*|bajará*|sube|suben|"
        "subiría*|consigue*|conseguiría*|cobra antes|cobraría*|cobrará*|crece|crecen|crecería*|dedica|dedican|"
        "dedicaría*|dedicará*|podrá*|podría*|deja|dejan|dejas|dejás|dejáis|dejaría*|dejará*|tendría*|tendrá*|"
        "sabría*|sabrá*|notaría*|notará*|atiende*|atendería*|llega*|llegaría*|sale|salen|saldría*|pagaría*|ve|"
        "ven|vería*|cierra|cierran|cerraría*|acaba*|gasta menos|gastaría*|trabajaría*|trabaja tranquil*|respira|"
        "respiraría|respirar"
    ),
    "bien": (
        "tiempo|horas|hora|minutos|dinero|plata|guita|lana|pesos|euros|ventas|clientes|tranquilidad|control|"
        "margen|ganancias|ingresos|rentabilidad|comodidad|seguridad|confianza|calidad|calidad de vida|descanso|"
        "sueño|salud|libertad|previsibilidad|visibilidad|certeza|orden|paz|autonomía|independencia|espacio|"
        "rapidez|noches|tardes|domingos|fines de semana|vacaciones|reputación|liquidez|flujo|factura|recibo|"
        "consumo"
    ),
    "mal": (
        "papeleo|errores|multas|multa|devoluciones|quejas|reclamos|averías|retrasos|atascos|sustos|disgustos|"
        "sorpresas|problemas|estrés|preocupaciones|preocupación|peleas|discusiones|mermas|merma|pérdidas|costes|"
        "costos|gastos|horas extra|viajes|llamadas|filas|colas|esperas|trámites|olvidos|ausencias|bajas|rotación|"
        "robos|riesgos|riesgo|goteras|facturas|reprocesos|faltantes|caídas|cortes|carreras|dolores de cabeza|"
        "líos|lío|broncas"
    ),
    "duda": (
        "duda|dudas|preocupación|inquietud|miedo|temor|reparo|reparos|pega|pegas|objeción|recelo|desconfianza|"
        "preocupaciones|inquietudes|respeto|cautela|prudencia|resistencia|reserva|reservas|molestia|enfado|enojo|"
        "frustración|malestar|coraje|bronca"
    ),
    "lógico": (
        "lógico|lógica|normal|natural|razonable|comprensible|entendible|válido|válida|legítimo|legítima|sensato|"
        "sensata|prudente|humano|esperable|respetable|inteligente|justo|justa|fundado|fundada"
    ),
    "frena": (
        "convence|convencen|cierra|cierran|encaja|encajan|cuadra|cuadran|late|gusta|gustó|gustan|preocupa|"
        "preocupan|inquieta|frena|frenan|detiene|echa para atrás|tira para atrás|echa atrás|hace ruido|molesta|"
        "incomoda|asusta|da miedo|da respeto|da cosa|da desconfianza|genera desconfianza|genera dudas|"
        "genera duda|hace dudar|tinca|chirría|rechina|brinca|salta|hace falta para|ve claro|ves claro|ven claro|"
        "queda claro|acaba de|termina de"
    ),
    "siente": (
        "siente|sentís|sientes|sienten|preocupa|pesa|duele|molesta|fastidia|quema|agota|cansa|harta|frustra|"
        "desespera|angustia|agobia|aprieta|asusta|da miedo|da cosa|da rabia|da bronca|da coraje|da pena|"
        "da pereza|da vergüenza|da vértigo|da respeto|da pánico|importa|urge|cuesta|gusta|gustaría|encanta|"
        "duelen|pesan|come|quita el sueño|quita tiempo|saca de quicio|tiene hart*|falta|faltan|sobra|interesa|"
        "conviene|late|trae|tiene preocupad*"
    ),
    "harto": (
        "hart*|cansad*|agotad*|quemad*|desbordad*|agobiad*|molest*|enojad*|enfadad*|frustrad*|preocupad*|"
        "escamad*|decepcionad*|desilusionad*|saturad*|atad*|amarrad*|perdid*|asustad*|nervios*|angustiad*|"
        "desesperad*|hasta arriba|hasta el gorro|hasta las narices|hasta la madre|hasta acá|podrid*|vendid*|"
        "desprotegid*|abandonad*"
    ),
    "tema ajeno": (
        "partido|penalti|penal|penales|gol|goles|árbitro|mundial|clásico|liga|fútbol|champions|selección|"
        "medallas|horóscopo|signo|ovnis|extraterrestres|marcianos|fantasmas|película|peli|pelis|serie|series|"
        "novela|telenovela|canción|canciones|concierto|reguetón|rock|actor|actriz|cantante|famoso|famosa|netflix|"
        "videojuego|play|consola|clima|lluvia|llover|nevar|calor|frío|tormenta|temblor|terremoto|huracán|"
        "presidente|elecciones|gobierno|diputados|políticos|ministro|receta|paella|milanesa|milanesas|asado|taco|"
        "tacos|empanada|empanadas|pizza|tortilla|croquetas|ajiaco|arepa|arepas|ceviche|pastel|torta|helado|"
        "chocolate|cerveza|vino|tequila|mate|luna|planeta|planetas|estrellas|dinosaurios|marte|continentes|"
        "capital|historia universal|pirámides|salsa|bachata|tango|guitarra|piano|zapatillas|tatuaje|pelo|peinado|"
        "uñas|perro|perra|gato|gata|loro|canario|pez|tortuga|vecino|vecina|cuñado|cuñada|suegra|primo|prima|"
        "sobrino|mi ex|novio|novia|boda|vacaciones|playa|montaña|camping|gimnasio|dieta|yoga|moto|bici|bicicleta|"
        "autobús|metro|semáforo|grúa|rueda|sueño|soñé|pesadilla|lotería|chiste|chistes|meme|memes|tiktok|"
        "instagram|crucigrama|sudoku|ajedrez|truco|naipes|poesía|poema|libro|museo|castillo|volcán|mosquitos|"
        "cucaracha|araña|abejas|delfines|ballenas|gallinas|agujetas|dentista|muela|sarpullido|hambre|siesta"
    ),
    "yo pasado": (
        "compré|soñé|vi|comí|fui|salí|perdí|encontré|leí|escuché|corrí|bailé|cociné|dormí|desperté|levanté|caí|"
        "rompí|quedé|gané|jugué|viajé|conocí|pasé|tomé|bebí|probé|dejé|olvidé|apunté|puse|tuve|hice|estuve|quemé|"
        "corté|pinté|planté|adopté|mudé|casé|enamoré|he comprado|he visto|he soñado|he apuntado|he perdido|"
        "he ido|he comido|he dormido|he dejado|he leído|ha salido|salió|pinchó|picó|dolió|cayó|murió|regalaron|"
        "robaron"
    ),
}
"""Members of each kind, as a choice is written."""

CLASSES: Final = {
    kind: frozenset(member for member in members.split("|") if " " not in member) for kind, members in KINDS.items()
}
"""The single words of each kind."""
