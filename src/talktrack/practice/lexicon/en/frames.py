"""English: ways of speaking that show what a sentence does, where no plainer words do."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import Cue

FRAMES: Final = {
    Cue.GIVES_BACK: """
        ^ so {you|your|it|the|there|he|she|they|every|everyone|nobody|no one|none|half|most|all|both|one|two|three|
          only|basically|really|essentially|mostly|mainly|right now|at the moment|for you|<day>|in other words|<folk>|
          <kin>|price|money|time|nothing|neither|either}
        ^ so {in|on|at|by|when|whenever|if|every|with|since|until|after|before|over} * {you|your|it|the|they|he|she}
        ^ you {are|have|had|were|was|feel|feels|want|wants|need|needs|like|likes|love|loves|hate|hates|do not|does
          not|did not|never|always|still|just|only|lost|tried|waited|paid|bought|went|got|thought|expected|worked|
          spend|spent|lose|run|think|believe|prefer|worry|trust|care|keep|kept|felt|wanted|needed|asked|ordered|
          switched|signed|saw|found|started|ended|mostly|mainly|basically|really|already|can not|could not|can hardly|
          wish|miss|dread|struggle|hope|hoped|work|live|live in|end up|tend|may|might}
        you would {rather|like|prefer|love|be happier|want|need|feel|sooner|hate|do it|have liked|have preferred}
        ^ {your|<folk>} * {is|are|was|were|has|have|had|does not|do not|did not|keeps|keep|can not|wants|want|needs|
          need|never|always|feels|feel|thinks|think|hates|hate|loves|love|refuses|refuse|struggle|struggles|left|quit}
        ^ {okay|right|mhm|mm|ah|oh|hm} {it|there|the|they|he|she|everyone|nobody|half} * {was|were|is|are|worked|
          started|broke|left|went|took|has|have|had|did|does|do}
        and that {is|has|has been|was|left|leaves|makes|made} {left|made|put|cost|driven|worn|got|you}
        ^ it {is|was} {not|really|more|less|mostly|mainly|simply|just|only} * {but|it is|it was|than|rather}
        !? ^ so {i|we|let|what|how|why|who|where|when do|if i|my|our|that means|this|these|you can|you will|you get|
          you would get|you would have|you would be able|you know|you see|your {first|price|monthly}|it {will|would|
          can|has|comes|costs|does}|the {price|next|idea|plan|total|cost|question|good news|reason}|there {would|
          will}}
        !? ^ so it is * {a month|per|a year|pounds|dollars|euros|free}
        !? ^ you {do not|can not} {need to|have to|want to} {worry|decide|sign|pay|do|commit|miss|wait|regret}
        !? ^ you have {my|got to|to|until|the option|the choice|a choice|the right|fourteen|thirty|our}
        !? ^ you {are} {welcome|free to|going to|right|talking to|speaking|through to|kidding|joking|in good|able}
        !? ^ it is {not|just|only} {a|my|our|the|what we|something}; !? ^ you {really|just|only|simply|} {should|must|
          ought|shouldn't|need to|have to}; !? ^ you have {no|a newborn|a baby|every}; !? ^ you are {wasting|the|a|
          such|an|too|so|nothing|just a|being}; !? ^ you get; !? ^ you {want|like} {it|me|us} to
        {it is|that is|it was} {very|really|quite|also|} {important|crucial|key|vital|essential} {to|for} you; so what
          you {really|actually|mainly|} {need|want|mean|like|are after|are looking for|would like|care about|are
          saying} is; ^ you mean {everyone|everybody|nobody|the|your|it|they|he|she|there|that|you}; you {said|were
          saying|told me|mentioned|have said}
        ^ {and|but} {the|your|nobody|everybody|everyone|he|she|they} * {do not|does not|did not|will not|is|are|was|
          were|has|have|wants|want|never|keeps|can not}; ^ so basically; so what {hurts|counts|matters|bothers you|
          worries you|annoys you} * is
        !? ^ {and|but} the {price|good|nice|best|first|next|app|system|machine|offer}
    """,
    Cue.GAINS: """
        you {would|will|could|can|are able to|might} {then|also|finally|always|simply|just|even|still|actually|only|
          easily|both|suddenly|all|never|not|never have to|not have to|no longer|} <gain>
        ^ you {keep|get|know|save|pay|stay|sleep|always|never|no longer|finally|simply|just|own|only}
        {your|the} * <folk> {would|will|can|could|gets|get|stay|stays|spend|spends|never|no longer|finally|check|
          always}
        your <folk> * {by themselves|on their own|in seconds|in minutes|straight away|right away|on time|at last}
        {it|that|this} {would|will|could|can|is going to|} {really|actually|also|just|simply|basically|then|} {makes|
          make|gives|give|takes|take|gets|get|keeps|keep|lets|let|frees|free|brings|bring|adds|add|leaves|leave|
          spares|spare|buys|buy|puts|put|cuts|cut|saves|save|stops|stop|turns|turn|protects|protect|helps|help|earns|
          earn|allows|allow|protect|secures|secure|shortens|shorten|doubles|double|halves|halve|raises|raise|lifts|
          lift|boosts|boost|removes|remove|relieves|relieve|covers|warms|shaves|knocks|slashes|slash|brings|pays|pay}
          {you|your|the|all|those|that|a|an|about|around|up|down|on|off|out|more|some|every|it|back|for|them|everyone|
          everybody|everything|#|<asset>|<burden>}
        {the|your} {kids|children|family|whole family|patients|guests|customers|place|house|room|office|shop|phone|
          business|site|kitchen|books|data|stock} {would|will|can|could}
        !? you {would|will|could|can|might} {have to|need|not|never} {be|get|go|have|know|like|regret|find} {regret|
          sorry|out|wrong|another|to}
        !? you can {see|have|get|find|go|call|book|cancel|try|ask|leave|keep|always|stop} {it|me|us|that|the|a|one|on|
          in|our|him|her|them|any} ; !? you can have a
        !? you would {be|know|see} {mad|crazy|stupid|daft|a fool|surprised|paying|looking|better|missing|wasting|that}
        !? you will {see|get|find|have|know} {a|an|that|the|our|me|us} {email|mail|invoice|link|text|letter|call|
          invite|contract|confirmation}; !? you just; !? ^ you only
        !? ^ you {never|always} {said|told|know|want|are|have|had|do|listen|complain|ask}
        !? ^ you {get|know} {the idea|what|that|it|a call|me|back|how|there}
        !? you would have to; !? you {will|would|could|can|might} not {be able|have|get|find|know}
        !? you could {say|tell|argue|have|be|ask|come|talk|call|send|show|do}; !? you would {know|have} {best|to}
        !? you could {not|never}; !? you can not
        !? {it|that|this} * {gets|get|makes|make|puts|put|takes|take} {you|a|about|around|up|worse|the} {mad|angry|
          while|bit|#|nervous|wonder|think|sick|down|feel|worse|same}
        !? {it|that|this} {makes|make|would make} {sense|it|no sense|a lot}
    """,
    Cue.IDLE: """
        <idle>; {my|our} {own|little|youngest|eldest|old|} {<kin>|neighbour|neighbour's|neighbor|neighbor's|flatmate|
          roommate|cousin|aunt|uncle|brother in law|sister in law|mother in law|father in law|nephew|niece|boss|
          boss's|mate|landlord|ex}
        {air con|air conditioning|heating|kettle|vending machine|coffee machine|lift|fridge|microwave|printer} {here|
          is|has|broke|*} {again|broken|here}; {this morning|last night|yesterday} {i|we|my|the}; do not even ask
        {on|over} the {weekend|radio|news|telly|internet}; {i|we} {read|saw|heard} {somewhere|on|this|that|in the}
        {i am|i have been|i was} {starving|knackered|hungover|so tired|half asleep|melting|freezing|boiling|shattered|
          parched|on a diet}; {fancy dress|star sign|music festival|boxset|box set|ice cream|fast food|dry january}
        {i|we} {used to|went|watched|dreamt|dreamed|cooked|baked|ate|drank|played|sang|slept|danced}
        {do not get me started|long story|mind blowing|you will not believe|you would not believe|fun fact|random but|
          funny thing|by the way did|guess what i|do you believe in|just between us|between you and me|off topic|
          unrelated|what a night|what a week}; {thai|italian|chinese|indian|japanese|mexican|sushi} {place|restaurant}
        your favourite; your favorite; {star|zodiac} sign; {i am|i was} thinking of getting
        {killing me|sick all over|fell asleep|stubbed my|burnt my|lost my keys|locked myself}
        {i can not|still can not} believe {they|she|he|how|what}
        {they say|forecast|supposed|going} {it is|is going|says|to} {going to|to|} {rain|snow|be hot|be sunny|pour}
        !? {on|over} the weekend {shift|rate|you}
        {i|we} {had|have|ate|cooked|made|burnt|tried|ordered} * {for lunch|for breakfast|for dinner|last night|
          yesterday|takeaway|a takeaway|leftovers|cereal|toast|omelette|salad|chips}; {my|our} {knee|knees|feet|foot|
          eyes|head|shoulder|tooth|hair|phone|car|bike|laptop|telly|fridge|washing machine|garden|street|flat|
          allotment|roof|shoes|bus|train} * {killing|hurts|hurt|aches|itches|broke|broken|died|flat|stolen|late|
          cancelled|flooded|leaking|acting up|squeaking|stiff|grey|in the}; {parade|fireworks|brass band|street party|
          carnival|sirens|fire drill|drilling|lawnmower|leaf blower|ice cream van|bin lorry|jackhammer} {outside|next
          door|again|here|and|*}; {there is|we have got|we have} a {fly|wasp|bird|bee|moth|mouse|parade|party|queue}
        {give up|giving up|quit|quitting|stop|started} {smoking|drinking|sugar|coffee|running|yoga|knitting|dancing|
          jogging}; {can not|can't|cannot} stand {mondays|winter|the heat|the cold|this weather|that song|the rain|
          small talk}; more of a {tea|coffee|cat|dog|morning|night|winter|summer|beach|mountain} person; {film|movie|
          series|album|book|song|restaurant|show} {is|was|supposed|out|*} {brilliant|rubbish|boring|terrible|funny|
          amazing|supposed|great|awful|weird}
        {good|any good|best|funniest|heard this} joke; jokes; {weirdest|funniest|strangest|craziest|worst|best}
          {thing|dream|film|meal|haircut|holiday|day|noise|story} {happened|i|ever|last|this|on|of|about|today}; {who|
          whom} * {win|winning|vote|election|elected|final}; {final|semi final|world cup|champions league|grand prix|
          derby|cup final|super bowl}; {the|that} {queue|parking|noise|bins|pigeons|seagulls|lift|builders} {outside|
          downstairs|here|this morning|again|next door|upstairs}
        {bought|buying|getting|got|selling} * {new|second hand|} {shoes|bike|motorbike|sofa|guitar|jacket|trousers|
          trampoline|telescope|camper|caravan|goldfish|hat}; {i|we} {went|flew|drove|moved} to * {last|and|for|on|at};
          {aunt|uncle|cousin|neighbour|neighbor|nephew|niece|flatmate|roommate|mother in law|brother in law} {is|has|
          was|keeps|thinks|says|got|just|always|went|used|lives|and|of mine}
        {stuck in|missed} {traffic|the train|the bus|my train|my bus|a lift}; {spilled|spilt|dropped} * {coffee|tea|
          soup|phone|keyboard|shirt}; {smells|smell} of * {here|today|fish|paint|curry}; {locked out|keys|overslept|
          alarm clock|jet lag|hiccups|sneezing|hay fever|back is killing|pulled a muscle|gained weight|lost weight};
          {conspiracy|flat earth|moon landing|bigfoot|loch ness|time travel|crypto|bitcoin|lottery|lotto}
        {royal|royals|prime minister|president|government|tax man|council|politician|parliament|brexit|immigration} *
          {idiots|rubbish|useless|again|again|all the same|mess|these days|nowadays|doing|lost|should}; {everything
          is|things are} {so|getting so} expensive {these days|nowadays|now}; {kids|people|youth|young people} {today|
          these days|nowadays}
        {thinking|dreaming|talking} {about|of} {moving|emigrating|retiring|getting a|buying a|growing|going to|taking
          up}; {canteen|cafeteria}; what a {goal|match|game|race|final|save|storm|night|party|weekend|film|sunset|day
          i}; a {cat|dog|morning|night|beach|people|tea|coffee} person; my {headache|hangover|back|neck}; such a
          {headache|hangover|cold|sore throat|stomach ache}; {must be|must have been} {the wine|the weather|something
          i ate|the full moon|my age}
        {out of|stuck in} my head; {learned|learnt|learning} to {ride|swim|walk|play|ski|surf|drive}; {i am|i have
          been} {so|really|dead|} {tired|sleepy|bored|hungry|thirsty|sunburnt|jet lagged}; i need {a|some} {holiday|
          break|drink|coffee|nap|sleep|beer|sugar}; {price of|cost of} {petrol|eggs|beer|houses|living|coffee|butter|
          gas}; {burger|pizza|sushi|coffee|ice cream|kebab|sandwich} {place|bar|shop|joint|van}; {lost|forgot|
          forgotten|misplaced} {the|my} {charger|keys|glasses|umbrella|wallet|headphones}; training for
        what are you {up to|doing} {at|over|this|on} the weekend; what are you up to
    """,
    Cue.BUSINESS: """
        {you|your|yours}
        {price|prices|pricing|contract|contracts|offer|quote|product|products|system|systems|software|delivery|
          deliver|deliveries|supplier|suppliers|customer|customers|client|clients|invoice|invoices|order|orders|
          budget|policy|warranty|trial|demo|install|installed|installation|subscription|account|accounts|machine|
          machines|service|services|provider|insurance|tariff|licence|license|discount|meeting|appointment|project|
          proposal|staff|team|company|firm|tool|platform|data|solution|model|package|plan|percent|savings|guarantee|
          repair|repairs|sell|sold|sales|supply|stock|shipment|shipping|warehouse|training|manager|engineer|
          technician|fitter|survey|upgrade|feature|features|app|callback|agreement|payment|booking|colleague|
          colleagues|specialist|loan|mortgage|premium|meter|boiler|panels|tablet|units|unit|shift|shifts|case study|
          switched|one of ours}
        {call|ring|email|send|show|visit|meet|invite|pop|come by|come round} {you|us}
        {we|i} {can|could|will|would|do|also} {offer|provide|sell|help|install|fit|supply|check|look|do|get|put|give|
          send|recommend|suggest}; {had|have|has|got|uses|bought} {one|it|ours|this|the same} {for|since|and|too|
          fitted|in|himself|herself|put|installed|}; {i am|we are} {calling|ringing|here|sorry}; sorry {for|about|i
          am|to}
        !? {you know|you see|thank you|mind you|you guessed}; !? {did|do|have|are} you {see|watch|hear|catch|heard|
          seen|watched|read|tried|believe in|reckon|into|watching|following|been following|been watching|ever been to|
          ever tried|ever seen|ever eaten|ever had|a fan of|know any good|know a good|ever dream|fancy} ; !? do you
          {think|like|prefer} {the|a|that|} <idle>; !? {do you have|have you got} {any|a} {pets|pet|hobbies|hobby|
          favourite}
        !? you {will|would} {not|never} believe; !? you {have got to|have to|should|must|need to} {try|see|watch|hear|
          taste|listen}; !? your favourite; !? your favorite; !? did you {see|hear|watch} it; !? {what|who} do you
          {reckon|think}; !? {do you reckon|have you been following|are you a * fan|are you into|what star sign are
          you|what is your star sign|what is your sign|what about you|how about you|you too|can you believe|can you
          imagine|would you believe|believe you me|tell you what|let me tell you|i tell you|i am telling you|do you
          ever|have you ever had|do you have any pets|ask you something silly}
        !? what are you {up to|doing} {at|over|this|on} the weekend; !? are you a {cat|dog|morning|night|beach}
          person; !? {coffee|vending|washing} machine; !? {my|our} {team|manager|colleague} {lost|won|is|was|scored|
          played|brought}
        !? case of; !? in any case
    """,
}
