"""English: how people put the contact and listening moves in everyday talk, beside the plain forms."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

TALK: Final = {
    Move.GREETING: """
        ^ {hi|hello|hey|morning|afternoon|evening} {there|again|}; ^ it is me {again|}; ^ * speaking {from|with}; ^
          {hi|hello|} * here {from|at|again}
    """,
    Move.RAPPORT: """
        {proud of|good for|happy for} {you|them|him|her|your}; {that is|what a} {lovely|wonderful|brilliant|great}
          {news|story|achievement|thing}; how {lovely|nice|wonderful|sweet|exciting}; oh how lovely; must be {so|very|
          } proud; {you must be|you should be|you can be} {so|very|really|} {proud|thrilled|delighted|exhausted|
          shattered|busy}; {you have|you got} {the patience of|built|come a long way|done so much|turned}; {take your
          time|no rush at all|finish {with|what|your}|see to your|look after your} {really|customer|first|with|guest|
          }; {they|that|your customer|your guests|the kids} {come|comes} {first|before me} {hats off|fair play|good on
          you|kudos|bravo} {to|}; {say hello|give my best|give my regards|my best|regards} to {your|the|him|her|them};
          {good luck|fingers crossed|best of luck} {with|for|on|to} {your|the|that|tonight|tomorrow}; {hope|hoping|
          trust} {you are|your|the|she is|he is|you have|you had|they are|everyone is} * {better|over|well|recovered|
          flu|back|cold|knee|shoulder|feet|safe|settled|good}; {great|good|lovely|nice} {to hear your voice|to see
          you|to finally {meet|put|speak|talk}|to hear from you}; {is|are} {back on|up and about|feeling better|doing
          better}; i know how {busy|hard|hectic} {you are|it is|things are}; {bet|expect} {you|nobody|everyone} {have
          not|has|is|are|in your}; {how was|how is|how are|how did} {your|the} {little|daughter|son|wife|husband|kids|
          baby|family|mum|dad|knee|back|holiday|wedding|move|exam|exams|first|big}; {that is|it is} {seriously|truly|
          really} impressive; {a|such a|an} {wonderful|lovely|great|amazing|fantastic} {team|family|crew|place} {you
          have|you have got|there}; {# years|# decades} {in|at|on} the {trade|business|job|company|same}; {real|
          genuine} pleasure; !? {you have|you got} built {in|into|on}; !? how nice {would|that}; !? wow
    """,
    Move.AGENDA: """
        {plan|idea|aim|goal|suggestion|running order} for {today|this call|the call|the next|our}; before {we|i} {dive
          in|start|begin|get into|get going|kick off|go into|get started|show you}; {just|only|simply|it is just|it is
          only|it is} a quick {check|call|word|question|one|update}; {#|one|two|three|couple of|few|half} {minutes|
          minute|seconds} {tops|max|at most|maximum|i promise|no more|of your time}; {i would like|i want|i wanted|let
          us} to {talk|speak|go|run|chat} {about|through|over} {#|a couple|a few|three|two} {things|points|topics|
          questions}; {said|promised|told you} {i would|to|that i would} {call|ring|come|get} {back|you|to you}; that
          is why i am; {calling|ringing|phoning} {about|because|to|regarding|on|for}; {catch|caught|catching|got} you
          {in the middle|at work|at a|on the hop|at lunch|between|driving}; {can|shall|may|should} i {go on|carry on|
          continue|keep going|fire away} {for|}; {only|just} {need|want|wanted} to {check|ask|run|go|finish|tell|let
          you know|know} {two|a|one|#|you|about|the|whether|if|something}; {out of your|off your} {hair|hands|plate}
          {in|then|}; {i have got|i have|got} {#|a couple of|a few|two|three|four|one} {short|quick|brief|little|
          simple|} {questions|question|points}; if i may; {is that|would that be|is it} {alright|all right|okay|ok|
          fine} {with you|for you}; {i will|i promise to|i would|let me} {be|keep it|make it} {really|very|} {quick|
          brief|short}; {it is|this is|it was|i am calling|i am ringing|i am following up|just following up} {about|
          on} {the|your|that|our}; {follow|following} up on; {decide|tell me|say} {whether|if} {to|you want to|i
          should} {hang up|go on|carry on|stop}; {have you|you} got {#|ninety|sixty|thirty|a|one} {seconds|minutes|
          minute|moment}; {is|are} {now|this|it|you} {a bad|an okay|an all right|alright|an alright|a decent} {time|
          moment}; {sales|cold} {pitch|call}; what i have got in front of me; {here is|this is} what {i would|we will|
          we would} {cover|do|like}; !? only need {your|a|the} {signature|yes|card}; !? before we start {the|work|
          working|digging|installing}
    """,
    Move.APOLOGISE: """
        {i|we} owe you {an apology|one}; {apologies|forgive me|pardon me|do forgive|beg your pardon}; {the|that}
          {fault|mistake|mix up|slip} {is|was} {mine|ours|all mine|entirely mine}; {should have|should not have}
          {rung|called|told|warned|checked|let you|happened|been} * {before|earlier|sooner|and did not|}; {i|we} {let
          you down|got {that|it|your name} wrong|dropped the ball|made a mess|messed {that|it} up|slipped up}; !? {he|
          they|she} got it wrong; !? {i|we} should have {a|the|an|it|them|by}
    """,
    Move.DISQUALIFY: """
        {not|never} a {fit|match}; {we are|it is|this is|that is} {simply|just|probably|maybe|perhaps|really|} not
          {for you|a fit|a match|your {year|thing|kind}}; {might|may|could} {well|} {turn out|be} {that|} {we are|this
          is|it is|this} not {a|for|the|your}; {barking up|picked|got} the wrong {tree|person|moment}; {stay|stick|
          carry on|keep going} with {them|what|your|him|her|it}; keep {the old|what you have|the one you}; {do not|
          would not} think you {need|would need|should} {us|this|it|me|anything|buy|change}; we can {drop|leave|
          forget} it; no hard feelings; {leave|left} it {at that|there|be}; {i would not} {put|do|buy|change|switch|
          touch|spend|recommend|install|replace} {panels|it|that|this|anything|up|a|the|your}; {wasting|throwing away|
          waste|burning} {your money|money}; {better off|best served|in better hands} {with|at|elsewhere|staying};
          {advise|recommend} against; {take|cross|strike} you off {the|my|our}; {will not|never} {call|ring|bother|
          trouble|chase} you {again|any more|anymore|further|}; {i respect that|it is a no|your no}; {will not|not
          going to|would not} {try to|} {talk you {out|into}|convince|persuade|push}; {nothing|not much} {for me|for
          us|we can|i can} {to do|do} {here|for you}; leave you {in peace|to it|alone}; {not|maybe not} the right
          {year|time|moment} {for|then|}; {would|will|does|it will} do {you|} {another|a few more|a good} * years;
          {does not|would not|will not} {pay off|be worth it|make sense} {for|at} {you|that|your|under|with}; !? no
          hard feelings but; !? do not throw away {your|money on}; !? you are wasting {my|your} time; ! {you|they}
          {are|have been|keep} {wasting|burning|throwing} money; !? is not a fit for the {door|hole|slot}; !? money
          down the drain do it
    """,
    Move.INSULT: """
        {you|they} {obviously|clearly|plainly|really|} {do not|does not} {understand|know|have} the first thing; with
          that {attitude|head|brain|mouth}; {amazed|surprised|wonder|miracle} {you|that you|how you} {have|still|are|
          even|manage}; {even my|my} {#|eight|five|six|ten|year|kid|child|son|daughter|dog|grandmother|nephew|niece} *
          {would have|would|could|gets|got|understand*}; {ask|go ask|run to|check with} your {wife|husband|mum|mummy|
          mother|boss|daddy|parents} {then|first|again|} {if|like|since} you {are not|can not|do not}; {not allowed|
          unable|too scared} to {decide|think} {anything|for|}; no wonder {your|you|nobody|the|they}; {can not|could
          not} even afford; bigger problems {mate|than|pal|}; {always|usually|born|naturally} this {slow|thick|
          difficult|stupid|dense}; {slow|thick|daft|dense} or {is it|just|are you|something}; {little|tiny|tinpot|two
          bit|mickey mouse} {outfit|shop|firm|company|operation|business} like {yours|you}; {people|folk|folks|
          customers|types|businesses} like {you|yourself} {are|is} {why|the reason|what}; {nothing|never} * {gets
          done|works} in this country; {clown|coward|cheapskate|chicken|dinosaur|amateur|amateurs|fool|donkey|muppet|
          dimwit}; {real|serious|proper} {businessmen|businessman|men|man|managers|business people|professionals|
          entrepreneurs} * {decide|sign|do not|know|act|would}; {get a grip|pull yourself together|use your head|man
          up|grow a}; {someone|somebody|anyone} with {a brain|half|more sense|brains}; you {could not|can not} run a;
          !? {i|we} {feel|felt|am|was|look} {like|} {a|an|such a} {fool|clown|coward|amateur}; !? no wonder you {are|
          feel|were|want|got} {tired|angry|upset|annoyed|careful|cautious|fed|worried|wary|frustrated|hesitant}; !? no
          wonder {they|people|everyone} {love|like|come}; !? make a fool; !? chicken {farm|coop|shop|soup|feed}; !?
          what star sign; !? amateur {club|team|league}
    """,
    Move.FAREWELL: """
        {cheers|bye|thanks|right then|okay then} {see you|speak|talk}; see you {on|then|soon|later|monday|tuesday|
          wednesday|thursday|friday|saturday|tomorrow|next}; {have|enjoy} {a good one|your weekend|your evening|your
          day}; {speak|talk} on {monday|tuesday|wednesday|thursday|friday|saturday}; let you get {back|on}; bye; !
          {can|could|shall|if|when|maybe} * see you {on|then|next|tomorrow}
    """,
    Move.OFF_TOPIC: """
        {the match|the game|the referee|the ref|the goal|the world cup|the league|the playoffs} {last|was|is|
          yesterday|on|tonight|}; {my|an} {cousin|ex|brother in law|neighbour|neighbor|aunt|uncle|cat|dog|mother in
          law|boyfriend|girlfriend|roommate|rash|elbow} {is|was|has|had|used|says|keeps|said|lives|sold|got|came|*};
          {rain|raining|pouring|chucking it|snowing|hail|biblical|sunburn|heatwave|heat wave}; star sign; {aliens|ufo|
          ufos|horoscope|ghosts|conspiracy}; {documentary|movie|film|series|netflix|song|album|concert|video game} {i|
          last|on|yesterday|about|was}; {lasagne|lasagna|pizza|burger|curry|recipe|barbecue|kebab|cake} {of|i|
          yesterday|last|was|with}; {the} {government|politicians|president|prime minister|elections|minister} {is|
          are|what|and|do|does}; {funny thing|by the way my|long story|do not get me started|mind blowing|you will not
          believe|would not believe} {my|the|she|he|it|what|}; {traffic|queue|petrol station|parking|bus|train} {i
          was|was|this morning|today|late|broke}; {believe in|watched|have you seen} {aliens|this|the|ghosts|that} *;
          painting {it|our|the}; {had|have} {this|a} {rash|cold|toothache|headache|dream}; {ladders|scaffold} up
          outside our; !? {have you seen|watched} {the|this|our|that} {offer|demo|email|brochure|proposal|contract|
          website}; !? {my} {cousin|brother in law|neighbour|neighbor|uncle} {has|had|uses|installed} {one|it|this|the
          same}
    """,
    Move.REFLECT: """
        ^ {so|okay so|right so|ah so|mm|so basically} {it is|that is|this is|the *|your *|month end|you are|you have|
          you had|you would|you can not|you do not|you tried|you lost|you lose|you feel|you only|you really|nobody|
          they|there is|most|half|everybody|everyone} {less|more|not|really|mostly|mainly|the|had|exactly|about|just|
          never|fed|stuck|too|all|already|still|torn|worried|tired|fine|happy|left|paying|losing|spending|on|in|been|
          something|got|do|tried|like|basically|okay|a} *; {sounds|seems|feels} {like|as if|as though}; in other
          words; {i hear you say|you are saying|you are telling me|you were saying} {so|the|that|it|your|you|}; {i
          hear|you say} so {the|it|you}; {you are|you seem|you sound|you feel} {really|quite|} {worried|afraid|scared|
          fed up|tired|torn|frustrated|anxious|concerned|nervous|unsure|annoyed|disappointed|relieved|sceptical|
          skeptical} {it|that|about|of|with|by|they|your|the|they will|it will|how|whether|if|}; {you would|you}
          {rather not|rather|prefer to|prefer not|prefer} {have|be|keep|not|do|wait|spend|stay|go|deal|see}; {matters|
          counts|weighs|means} more {to you|for you|than}; {what|the thing that} {bugs|bothers|gets|annoys|worries|
          matters|hurts|stings|keeps} {you|to you} is; it is * that {bugs|bothers|worries|scares|annoys|hurts|kills|
          gets} you; {left|leaving} you {hanging|stranded|alone|in the lurch|high and dry}; {the|your} {faith|trust|
          patience} {is|has} {gone|run out}; {if|were} it {only|were only|were} up to you you {trusted|paid|waited|
          tried|bought} * {and|then|but}; you have had {it|enough} {with|of}; you would do it {tomorrow|today|now} if;
          !? so {you are|you can|you would|you will} {ready|able|be able|save|saving|free|home|done|covered|protected|
          safe}; !? so that is {a|one|an} {deal|yes|date|plan|no}; !? so that is {fire|#|settled|agreed|# minutes|it|
          all}; !? so you have {the|a|an|everything|peace|full}; !? so it is {on|at|only|just|#|free|done|yours|all
          set}; !? you would rather {pay|lose|go|be the}; !? so the {plan|price|idea|next|deal|offer|cost}; ! what
          matters is; !? so you are {saying|happy|okay|clear} {yes|with that|now|to go}; !? so there is {a|an|also|no}
          {app|trial|camera|guarantee|discount}; !? you say {yes|no|the word}; !? so they {cut|saved|went|got}; ! so
          {the|your} {plan|agenda}; !? you are {at|looking at}; !? so {you have|they have} got {#|the|a|an|two|three}
    """,
    Move.SUMMARISE: """
        {three|two|four|five|#|several|few} {things|points|topics|issues} {on my|then|so far|here|stand out|i have|i
          took|i heard|you|from you}; {what|here is what} i have got {so far|here|down|}; {on my|in my} {pad|list|
          notes}; {same page|to recap|to sum|in a nutshell|all in all you|summing up|recapping|pulling it together|
          wrapping up}; {from|going by} what you {told|have told|said|have said|describe|described|tell} {me|}; {so|}
          we have {covered|talked about|gone through|been through|looked at|established}; {play|read|run|say} that
          back; {put|putting|pull|pulling|piece|add|tie} {it|that|this|everything|all of it|all that|the pieces|the
          bits} * {together|up|next to each other|side by side}; you told me {late|that|about|the|you|*} * and; {last
          time|the other day|back then|on monday|when we spoke} you {told|said|mentioned|explained}; {plus|minus|pro|
          con} side; {one|the one} thing left {hanging|open|over}; so {i will|i} * you * and {the|i|we}; !? {three|
          two|four|#} {things|points} {i|we|today} {would|want|will|could|like}; !? we have looked at {other|many}
    """,
    Move.ACKNOWLEDGE: """
        of course you {want|would|do|are|need|can not|have}; {it is|that is} a {lot of money|big {decision|step|ask|
          commitment|change}|fair {point|question|worry|concern|comment|thing}|{legitimate|reasonable|sensible|
          genuine|natural|valid|good|serious|real} {concern|worry|question|point|thing|reason|fear|instinct}}; {i
          would|i might|i too would|so would i} {look|feel|want|be|worry|think|ask|check|hesitate|have|wonder|do}
          {twice|the same|proof|furious|angry|careful|wary|cautious|sceptical|skeptical|too|as well|about that|
          exactly|hard|that too|it too|annoyed|upset|reluctant|nervous|doubts}; {that would|it would|would} {annoy|
          worry|bother|put|upset|scare|bug|frustrate|drive} me {too|as well|off|mad}; {i would|i did} {too|as well};
          {is|are} {a|such a|always a|really a} {pain|hassle|headache|nuisance|upheaval|nightmare} {no|i know|believe|
          i|and|}; {makes|made} {total|perfect|complete|a lot of|} sense {that|you|to be|to want}; {makes|made}
          {total|perfect|complete|a lot of} sense; {you are|you would be} {absolutely|quite|completely|totally|} right
          {to|about|there|in|not|that|}; {nobody|no one|who} {likes|wants|enjoys|would want} {being|to|that|paying|a|
          getting|surprises}; {fully|totally|completely|absolutely|perfectly|i} {understand|understood|get it|get
          that|get why|see why|appreciate|can see|hear} {that|why|with|where|it|you|what|how|and|}; {it is|that is}
          {perfectly|completely|absolutely|totally|} {okay|ok|fine|alright|normal|understandable|natural} {to|that|
          if}; {sure|of course|absolutely|by all means} {talk|speak|take|think|discuss|check|ask|go} {to|it|your|
          about|away|with|over|and}; {i can|can} {imagine|see|understand} {that|how|why|it|what}; {that is|sounds|was|
          must have been} {nasty|rough|awful|tough|rotten|annoying|frustrating|horrible|terrible|not nice|hard}; {that
          is|yeah that is|no that is} {real|true|fair|a pain|nasty}; right to {ask|bring|be|look|want|raise|check|
          think|worry|wonder|push}; you {do not want|want} to {get|make} {it|this|the} {wrong|right|mistake}; i know
          it {is not|is} {cheap|easy|a lot|much|expensive|big|hard|annoying|scary}; {good|fair} {reason|question|
          instinct|call} {and|i|to|that|}; {that is a|it is a} {good|very good} reason; {that is|it is} a good thing;
          {i would|i} worry about {that|it|them} {too|as well}; {sensible|reasonable|smart|wise} {worry|thing to|
          question|to ask|concern}; {over|above|more than} what you {had|have} {planned|budgeted|in mind}; !? {would|
          does|if it|whether it|did} {make|makes} sense {to|for}; !? of course you {get|can|will} {it|the|a|that}; !?
          good question {for|to ask}; !? {can|do|did} you see {why|how|that}; !? i would be {happy|glad|delighted|
          lying}; !? i would want to {show|send|see you|meet|know how}; !? i would look {at|into}; !? i would do the
          same {if|job}; !? it is a good {time|moment|price|deal|fit|size|investment}; !? i would have to
    """,
}
