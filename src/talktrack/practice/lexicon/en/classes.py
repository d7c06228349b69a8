"""English: words of one kind of meaning, for the phrases that speak of any of them."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import word_set

_KIN: Final = """
    wife husband partner spouse mum mom mother dad father parents son daughter kid kids child children family
    brother sister grandma grandad granddad nan grandmother grandfather grandson granddaughter girlfriend boyfriend
    fiancee fiance twins baby newborn boy girl
"""
_FOLK: Final = """
    team people staff crew lads guys drivers driver nurses technicians technician customers customer clients client
    guests guest patients patient tenants tenant residents parents pupils students members employees employee
    workers colleagues colleague boss manager managers board director directors owner owners accountant accountants
    engineers mechanics reps engineer chef chefs cooks waiters teachers teacher carers cleaners apprentices
    operators dispatcher agents buyers office shift desk department bookkeeper landlord governors committee
    neighbours neighbors visitors shoppers diners riders volunteers horses dog cat cook receptionist assistant
    secretary foreman
"""
_IDLE: Final = """
    weather rain raining rained rainy snow snowing snowed sunshine sunny drizzle thunderstorm storm lightning fog
    foggy heatwave humid windy freezing boiling scorching melting moon stars sunset rainbow umbrella football soccer
    rugby cricket tennis golf basketball baseball hockey playoffs referee goalkeeper penalty olympics marathon
    formula superbowl quarterback league cup stadium wimbledon movie film films cinema netflix telly tv series
    episode episodes season soap actor actress album song songs band concert gig playlist festival podcast novel
    documentary oscars musical theatre karaoke pizza pineapple curry lasagne lasagna burger burgers sushi noodles
    ramen sandwich sandwiches burrito tacos pasta soup cake cheesecake croissant croissants doughnut doughnuts donut
    donuts biscuits cookies chocolate breakfast brunch barbecue bbq kebab steak pancakes avocado celery banana
    coffee cappuccino espresso latte tea beer wine pint pub cocktail hangover hungover recipe diet vegan starving
    hungry cat cats dog dogs puppy kitten squirrel squirrels pigeon pigeons seagull seagulls fox hamster parrot
    rabbit goldfish spider wasp wasps mosquito mosquitoes octopus octopuses hedgehog budgie horoscope astrology
    aliens ufo ufos ghost ghosts conspiracy zodiac lottery politicians politics election elections president
    minister parliament king queen royals celebrity celebrities tattoo haircut hairdresser jeans shoes trainers
    toothache rash sunburn migraine tonsils elbow ankle dentist snoring snored dream dreamt dreamed nightmare asleep
    nap yawning insomnia camping hiking beach surfing skiing knitting fishing gardening crossword sudoku divorce
    divorced ex gossip wedding stag hen birthday honeymoon traffic roadworks motorway trains tube commute bagpipes
    guitar drums piano cello choir wifi
"""

CLASSES: Final = {
    "kin": word_set(_KIN),
    "folk": word_set(_FOLK + _KIN),
    "proof": word_set(
        """
        customer customers client clients company companies firm firms practice practices shop shops restaurant
        restaurants clinic clinics hotel hotels hotelier garage garages bakery bakeries school schools nursery
        hospital hospitals farm farms farmer dairy vet vets dentist dentists family couple plant warehouse
        distributor haulier manufacturer manufacturers retailer retailers studio gym gyms council library university
        college charity salon surgery pharmacy café cafe pub builder builders roofer landscaper agency agencies law
        lawyers accountants supermarket chain factory brewery printer publisher bank insurer workshop dealer
        dealership households homes business businesses team teams pensioner lady chap bloke gentleman neighbour
        neighbours neighbor neighbors user users owners sites site brand brands startup startups colleague nurses
        drivers institute lab laboratory
        """
    ),
    "upset": word_set(
        """
        annoyed livid cross angry furious mad upset frustrated fuming disappointed cautious careful wary sceptical
        skeptical nervous worried hesitant suspicious reluctant concerned anxious uneasy uncomfortable hacked peeved
        irritated unhappy gutted exhausted stressed doubtful unsure tempted fed
        """
    ),
    "hard": word_set(
        """
        hard tough rough awful terrible horrible nasty frustrating annoying stressful upsetting infuriating
        maddening tiring exhausting disappointing scary frightening worrying draining painful difficult rotten
        miserable unsettling unacceptable unpleasant distressing dreadful grim irritating galling
        """
    ),
    "sound": word_set(
        """
        fair valid legitimate reasonable understandable justified sensible good real natural normal important fine
        smart wise serious genuine tricky big common right relevant
        """
    ),
    "worry": word_set(
        """
        worry worries concern concerns doubt doubts fear fears objection objections reservation reservations
        hesitation hesitations issue point question questions caution scepticism skepticism frustration anger
        disappointment reluctance apprehension problem unease instinct feeling reaction
        """
    ),
    "lovely": word_set(
        """
        lovely beautiful gorgeous impressive amazing wonderful brilliant fantastic terrific great incredible
        stunning superb remarkable outstanding inspiring delightful marvellous admirable charming cracking smashing
        fabulous awesome magnificent adorable fascinating excellent phenomenal proud brave kind sweet generous
        thoughtful
        """
    ),
    "idle": word_set(_IDLE),
    "better": word_set(
        """
        better faster quicker cheaper easier simpler safer warmer cooler quieter calmer cleaner healthier happier
        smoother brighter lighter fresher leaner stronger sooner earlier steadier tidier shorter lower fewer less
        """
    ),
    "gain": word_set(
        """
        save gain earn win cut reduce lower halve avoid skip finish sleep relax breathe enjoy focus concentrate grow
        sell plan spot notice catch recover recoup double boost increase improve free spare stop forget ditch drop
        pocket keep stay feel know see always never finally actually afford handle serve reach attract book close
        spend rest walk leave go switch control predict track find get have be worry chase
        """
    ),
    "asset": word_set(
        """
        time hours hour minutes money cash costs cost peace evenings evening weekends weekend sundays fridays sleep
        control overview visibility certainty security safety freedom flexibility space room breathing independence
        confidence comfort energy days day margin profit revenue sales turnover bookings savings insight clarity
        choice return transparency grip edge leads orders footfall uptime
        """
    ),
    "burden": word_set(
        """
        stress hassle paperwork admin chasing waiting queues queueing guesswork errors mistakes surprises delays
        downtime breakdowns waste spreadsheets forms calls returns complaints overtime repairs fines risk worry
        worries effort trips bother costs bills bill cost noise damp draughts chaos typing copying phoning driving
        searching hunting weekends nights retyping invoices churn absences theft losses outages spam duplicates
        burden load pressure headache headaches workload weight pain
        """
    ),
    "day": word_set(
        """
        monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today week month morning afternoon
        evening weekend fortnight quarter year
        """
    ),
    "weekday": word_set("monday tuesday wednesday thursday friday saturday sunday tomorrow"),
    "stepverb": word_set(
        """
        book schedule arrange organise organize meet visit sign reserve order pencil introduce pilot test try
        install measure enrol enroll register upgrade renew reconvene demo survey trial finalise finalize
        """
    ),
    "stepnoun": word_set(
        """
        call meeting demo demonstration appointment visit trial pilot session workshop viewing tour survey
        assessment consultation quote proposal contract agreement paperwork order invite invitation sample samples
        walkthrough kickoff taster tasting fitting inspection slot date chat coffee lunch webinar video zoom teams
        signature deposit payment instalment installment mandate form forms application booking reservation
        measurement
        """
    ),
    "fool": word_set(
        """
        idiot idiots moron morons fool fools clown clowns loser losers imbecile dimwit halfwit muppet numpty twit
        twat pillock prat plonker dope dummy joke disgrace amateur amateurs coward cowards liar liars cheapskate
        cheapskates tightwad miser crook scumbag jerk bastard bitch asshole arsehole wanker dickhead tosser
        simpleton peasant peasants embarrassment timewaster brat
        """
    ),
    "mean": word_set(
        """
        stupid dumb thick dense clueless hopeless pathetic useless incompetent ridiculous ignorant brainless
        gullible slow stingy lazy miserable laughable embarrassing idiotic moronic worthless backward backwards
        spineless ungrateful daft ugly fat crazy unprofessional bloody damn illiterate senile
        """
    ),
    "fact": word_set(
        """
        name surname number address postcode zip email budget turnover size age model make brand registration
        mileage deadline date height width length weight area footage rent excess deductible premium salary income
        colour color capacity headcount square voltage postal extension reference serial
        """
    ),
}
