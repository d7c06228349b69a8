"""Spanish: contractions, number words, currencies and words without content."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import numbered, word_set

CONTRACTIONS: Final = {
    "xq": "por que",
    "pq": "por que",
    "q": "que",
    "osea": "o sea",
    "porqué": "por que",
    "tmb": "tambien",
    "dnd": "donde",
    "asique": "asi que",
    "ud": "usted",
    "uds": "ustedes",
    "vd": "usted",
    "vds": "ustedes",
}

_UNITS: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete"
    " veintiocho veintinueve"
)
_HUNDREDS: Final = "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"

_TENS: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"

NUMBERS: Final = {
    **numbered(_UNITS),
    **numbered(_TENS, start=30, step=10),
    **numbered(_HUNDREDS, start=200, step=100),
    **numbered(_HUNDREDS.replace("os", "as"), start=200, step=100),
    "un": 1,
    "una": 1,
    "veintiun": 21,
    "veintiuna": 21,
    "cien": 100,
    "ciento": 100,
}

CURRENCIES: Final = {
    "euro": "EUR",
    "euros": "EUR",
    "eur": "EUR",
    "eurito": "EUR",
    "euritos": "EUR",
    "pavos": "EUR",
    "dolar": "USD",
    "dolares": "USD",
    "usd": "USD",
    "libras": "GBP",
    "peso": "",
    "pesos": "",
    "pesitos": "",
    "varos": "",
    "mangos": "",
    "lucas": "",
    "mxn": "MXN",
    "ars": "ARS",
    "cop": "COP",
    "clp": "CLP",
    "soles": "PEN",
    "pen": "PEN",
}

STOPWORDS: Final = word_set(
    """
    a al algo alguien algun alguna algunas alguno algunos ante antes aqui aca asi aun aunque bien bueno buena cada
    casi como con contra cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos de del desde donde dos
    e el ella ellas ello ellos en entonces entre era eramos eran eres es esa esas ese eso esos esta estaba estaban
    estado estamos estan estar estara estare estaria estas este esto estos estoy estuvo fue fueron gracias ha haber
    habia habian habra habria hace hacer hacia hago han has hasta hay haya he hemos hola hoy ir la las le les lo los
    mas me mejor mi mia mio mis mismo mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro
    nuestros o ok os otra otras otro otros para pero poco podemos podria podriamos por porque pues puede pueden puedo
    que quien quienes quiere quiero se sea ser seria serian si sido siempre sin sino sobre sois solo somos son sos soy
    su sus suya suyo tal tambien tan tanto te tendria tener tenemos tenes teneis tengo ti tiene tienen tienes toda
    todas todo todos tu tus tuya tuyo u un una unas uno unos usted ustedes va vale vamos van ver vez vosotros vos
    vuestra vuestras vuestro vuestros y ya yo
    """
)
