"""English: the moves that deal with the product."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

OFFER: Final = {
    Move.EVIDENCE: """
        {a|another|one of our|one|some of our|many of our|most of our|our|two of our} {other|existing|current|recent|
          similar|new|} {customer|customers|client|clients|companies|company|firms|firm} * {like you|similar|in your|
          of ours|in|who|that|with|saw|had|cut|reduced|saved|went|switched|told|reported|got|use|moved|started|found|
          as|called|near|same}
        {a|an|another|one} {customer|client|company|firm|practice|shop|family|restaurant|clinic|hotel|dealer|team} {of
          ours|of mine|we work with|we worked with|we helped|like yours|similar to|just like|in your {area|sector|
          industry|street|city|town}|down the road|near you|that switched|called}
        we {work|worked|have worked|are working} with * {companies|company|customers|clients|firms|clinics|teams|
          shops|hotels|restaurants|manufacturers|businesses|hospitals|schools|families|other}; we helped; case stud*
        success stor*
        {a|the|recent|independent|our|an} {study|survey|audit|report|benchmark|test|trial results} * {show*|found|by|
          from|says|said|proves|of}; according to
        {free|two week|# week|# day|# month|thirty day|a|month long|no obligation|one month|month|pilot} {trial|pilot}
          {of|for|with|period|before|first|so|without|programme|program|phase|}
        try it {for free|free|for # days|for a month|for # weeks|first|out|yourself|on a small}
        test it {for|free|yourself|first|on}; proof of concept; money back; {full|your money} refund
        get your money back; guarantee*; warranty; certified; certification; iso #; soc #; gdpr {complian*|certif*}
        accredited; {tüv|award winning|won * award}
        {speak|talk|put you in touch|connect you|call} {to|with} {one|some|a couple|two|three|#|a|any} of our
          {customers|clients|users|references}
        reference {customer|customers|call|site|sites|visit|client|clients}; {references|testimonial*|reviews}
        {happy|glad} to share {numbers|results|a reference|references|the study|data}
        you can {call|ask|visit|speak to|talk to} {them|her|him|one of|another}
        {on average|in average} {our|they|customers|clients|users|we|companies|teams|people}
        {# percent of|# out of #} * {customers|clients|users|companies|people}
        {reduced|cut|increased|saved|lowered|dropped|fell|halved|doubled|grew|improved|went} * {by|from|to} {#|half|a
          third|almost|over|more than|about|around}
        {they|he|she|who|it|that} {saved|cut|reduced|halved|doubled|recovered|gained|increased|got back} * {#|half|a
          third}; {saved|paid for itself} {them|in|within|after|him|her}; pays for itself
        return on investment {of|in|within|after|was|is}
        {in|within} the first {month|year|# months|quarter|three months|six months} {they|he|she|our}
        {let me|i can|i will|we can|could i|i could} {show|send|share|give} you {the|some|a|our|their|real|actual}
          {numbers|figures|data|results|proof|evidence|example|study|report|case|references|statistics|certificate*|
          contact}; since {#|nineteen|two thousand} we have
        we have been {doing this|in business|in this} {for|since}
        {for example|for instance} {a|the|one|our|we had|last year|at} *{customer|client|company|clinic|hotel|bakery|
          firm|family|shop}; {no|without} {obligation|commitment|strings}
        cancel {any time|anytime|at any time|whenever|monthly|within}
        {servers|hosted|stored} * {in germany|in europe|in the eu|in spain|in the uk|in the us|encrypted}
        penetration test*; uptime {of|was|is|guarantee}; service level agreement
        !? {would|do|does|is|are|can|could} {it|you|there|we} * guarantee
        !? {can not|can't|cannot|not|no} {really|} guarantee; !? i guarantee you will regret
        !? {your|any} {reviews|references|guarantee*}; !? according to {you|your|what you}; !? warranty {claim*|
          expire*}
        !? on average {how|do you|you}; !? how {often|many|much} * on average; !? is there a {trial|warranty}
        take my word; do not {believe|trust} me
        {ring|call|ask|phone|talk to|speak to|visit} * {any of them|one of them|and ask|yourself|her number|his
          number|their number}; you can {call|ask|visit|ring} {any|one|two|some|several} of
        {we had|it was|it has been|we have been|have been} * {tested|audited|checked|certified|measured|reviewed|
          approved} {that|it|by|this}; {tested|audited|certified|checked|reviewed|approved} by
        the {report|results|study|numbers|figures|data} {is|are} {public|online|published|independent|available}
        {run|use|try|test} it {in|on|with|for} {just|only|one|a|an|two|#}
        {in|had} the {exact|very|} same {spot|situation|boat|position|problem|issue|doubts}
        {streets|doors|blocks|miles|kilometers|kilometres} {down|away|from}
        {got|getting|earned|made} {his|her|their|the} money back; send it back; costs you nothing
        {work|worked|working} with {over|more than|about|around|#|hundreds of|dozens of} * {clinics|practices|
          companies|customers|clients|shops|teams|families|hotels|restaurants|firms|garages}
        !? {shall|could|can|would} {we|you|i} * {a|the} {trial|pilot}
        !? {many|most|some|lots|a lot} of our {customers|clients} {had|have|felt|feel|said|say|ask|asked|thought|
          think|worry|worried} * {same|similar|this|that|at first|concern|question}
        !? with {#|two|three|four|five|six|ten|twelve} people
        !? have {#|two|three|four|five|ten|twelve|twenty} {people|employees|users|offices|clients|customers}
        !? people {work|in|who}; {certificate|certificates} {of|from|for iso|that|to prove|issued}
        one of our {customers|clients}
        !? {i|we} {can|will|do|could|personally|absolutely|} {personally|absolutely|} guarantee {it|that|you|this}
        !? {percent|money|bills|completely|never|always|zero} guaranteed; !? guaranteed {i|no|by me|every|to|or}
        {there is|we have|we had|take|for what it is worth} {a|an|one} {family|couple|dairy|farm|bakery|clinic|
          practice|shop|restaurant|hotel|plant|firm|company|distributor|woman|man|lady|chap|school|garage} {in|over
          in|near|called|by|down|up|round|out|that|who|just}
        {they|he|she|theirs|bills|overtime|miles|costs|it} {went|came|dropped|fell} * {from|down} * {#|a hundred|
          about}
        brought * down {#|by|twenty|thirty|ten|fifteen|half|a third}
        {they|he|she|their *} {will|would|do not mind|is happy to|are happy to} {pick up|you giving|you ringing|you
          calling|take your call|talk to you|speak to you|tell you themselves}
        you get {it|that|your money|the *|that *} back {if|when|}; if {you|it} {bail|leave|walk away|cancel|do not
          like it} * back
        {in|across|over} {#|# #|# hundred|# hundred and #|# thousand} {homes|houses|clinics|firms|sites|trucks|
          customers}
        {metered|measured|insured|audited} {account|client account|homes|by}; # {years|year} on the {workmanship|
          panels|parts}
        !? you get {it|that|this} back {to|on|wrong}
    """,
    Move.VALUE: """
        so {that|} you {can|could|will|would|do not|no longer|never|save|always|sleep|spend less|stop}
        so that you {have|get|know|only}
        {which|this|that|it|and} {means|would mean} {that|} {you|your|less|fewer|more|no}
        meaning {you|your|less|fewer|more}
        {you|your team|your people|your family|your staff|your guests|your customers} {will|would|can|could} {save|
          gain|get back|earn|win|avoid|reduce|cut|spend less|finally|no longer|stop|have more|be able to|never|have
          peace|sleep|know|always|focus|see * results|go home|grow|increase|sell more|close more}
        {save|saves|saving|would save|will save|can save|could save} {you|your|up to|money|time|about|around|roughly|
          at least|between|hours|#|on|costs|a lot|them}
        {reduce|reduces|reducing|cut|cuts|cutting|lower|lowers|lowering|halve|halves|eliminate|eliminates|avoid|
          avoids|get rid of|gets rid of} {your|the|those|these|that|costs|cost|errors|waste|downtime|time|risk|
          no-shows|paperwork|manual|delays|returns|missed|bill|bills|energy|surprises|unplanned}
        {increase|increases|increasing|boost|boosts|grow|grows|improve|improves|improving|raise|raises|double|doubles|
          speed up|speeds up|free up|frees up|free|frees} {your|the|up|sales|revenue|productivity|you|margin|margins|
          conversion|output|satisfaction|efficiency|#}
        you do not {have to|need to} {worry|think|chase|call|type|enter|do|wait|pay|carry|deal|spend|guess|copy|check}
        you {will|would} {not|never|no longer} {have to|need to|lose|be}
        {no more|fewer|less} {paper*|surprises|calls|errors|manual|chasing|waiting|mistakes|double|missed|late|stress|
          downtime|weekend|night|phone|no-shows|overtime|typing|lost|spreadsheets}
        {gives|give|giving} you {back|more|peace|time|control|visibility|the freedom|certainty|a clear|full|an extra|
          hours}; peace of mind; {makes|make} {your|their|it} * {easier|faster|simpler|safer|cheaper}
        {helps|help|lets|allows|enables|allow|enable|let} {you|your|them} {to|} {save|reduce|cut|avoid|spend|see|keep|
          focus|sell|grow|serve|plan|stay|find|catch|sleep|win|respond|answer|finish|control|manage|work}
        {for you|in your case} {that|this|it} {means|would mean|is|would be}
        the {benefit|advantage|upside|gain|result|payoff} {for you|is|to you}
        what you {gain|get out of it|get from|win}; pays {for itself|back}; worth it because
        {#|half|twice|two|three|several} * {hours|minutes|days} {less|fewer|back|saved|a week back|faster}
        !? how much {would|could|do|will|can} {you|it|that} save
        !? {would|could|will|do|does|can} {that|it|this|you} {save|help|reduce|improve} {you|your|}
        !? what {would|could} * {save|reduce}
        !? save {the|a|that|your} {date|number|contact|appointment|seat|spot|time}; !? allows you to {cancel}
        !? {if|when} you {could|can|would} {save|reduce|cut}; !? let {us|me} {see|get|find}; !? help {me|us}
        !? tried to {reduce|cut|lower|improve|increase}
        !? {want|like|need|trying|looking|hoping} to {reduce|cut|lower|improve|increase|save|raise|grow|boost|avoid}
        {it|that|this} {means|would mean} {your|that your|the|that the|everyone|nobody|they}
        {nobody|no one} {will|would|has to|needs to|ever has to} {have to|need to|be|ever|again|}
        you {would|will|can} {stop|quit|avoid|skip} {paying|losing|chasing|wasting|worrying|calling|typing|driving|
          having|guessing|doing}; {ever|never} again
        {at the end of the day|in the end|bottom line} {it means|that means|you save|you have|you get|your}
        {home|finish|done|out} {on time|earlier|by five|at five|by six}
        {takes|take} {that|the|this|it} {off your|work off|weight off|load off|burden}
        {back|more} {time|hours} {for|with|to}; {one|two|half an|an|#} {hour|hours} {less|earlier|back|a day back}
        !? you can {save} your; !? it means {the world|a lot|nothing|that you will have to|something}
        {this|that} way {you|your}
        {you|they} {do not|will not|never|no longer} {lose|miss|waste|run out|forget|pay twice}
        you would {always|finally|never|have {a clear|full|more|less|one|everything}}; {never|not} run out
        !? {can not|will not|do not} {tell you|promise|promise you|say} {that|} you {will|would} save
    """,
    Move.DISCOUNT: """
        !? {work|works|working|planned|done} * on the house; discount*; # percent {off|less|cheaper|reduction|rebate}
        {take|knock|get you|give you|offer you|cut|get|shave} * {# off|percent off|euros off|dollars off|pounds off|
          off the price|off that|off for you}; {# euros|# dollars|# pounds} off {the|your|for|if}
        special {price|offer|rate|deal|discount}
        {better|lower|reduced|cheaper|best} {price|rate|deal} {for you|if|today|i can|because|to}
        {half|the same} price {for|if|}; half off
        {first|one|two|three|#} {month|months|year|weeks} {free|for free|on us|on the house}
        {waive|drop|skip|throw in|remove} {the|that|our|your} {setup|set up|installation|onboarding|fee|fees|cost|
          delivery|shipping|license|licence|training}
        i can {lower|reduce|come down|go down|drop|do better|match|sharpen|make it cheaper|make you a better}
        {lower|reduce|bring down|come down on|drop} {the|our} price
        {promo|promotion*|coupon|voucher|rebate|cashback|price reduction}; free of charge {for you|if|this}
        on the house; at {cost|half price|no extra}; make you {a|an} {deal|offer|special|good price|better}
        !? {no|never|not * give|do not * give|can not * give|cannot * give|not a} {discount|discounts}
        !? {what|do you|did you|get} * discount; !? {off|take} * {your|the} hands; !? day off; !? {time|weeks|days}
          off
        !? price {match your|guarantee}; !? without a discount
        {first|next|last} {one|two|three|four|six|twelve|#|} {month|months|year|weeks} {are|is|come|would be|will be}
          {free|on us|on the house|for free}; {throw|throwing} in {a|an|the|two|three|one|some|#|your|free}
        knock {#|something|a bit|fifteen|ten|twenty|five|a little} {off|percent}
        {meet you|come} {halfway|half way|down}
    """,
    Move.ADMIT_LIMIT: """
        we {do not|can not|cannot|do not yet|currently do not|unfortunately do not|will not|are not able to|are unable
          to} {do|offer|have|support|cover|include|provide|handle|integrate|deliver|sell|work with|promise|connect|
          replace|yet|currently|ship|install|guarantee}
        {it|that|this|the {system|software|product|tool|app|platform|basic plan}|our {system|software|product|tool|
          app|platform}} {does not|can not|cannot|will not|is not able to|is not designed|is not made|is not built|is
          not able} {do|have|support|include|cover|integrate|work with|replace|handle|offer|connect|for|to|yet|
          currently|fit|solve|come with|run}
        {to be|being|i will be|let me be|i want to be|i have to be|if i am|i am going to be} {completely|totally|
          perfectly|very|quite|} {honest|frank|upfront|open|transparent|straight|clear} {with you|} {that|we|it|i|
          about|there|this|the|our}; {honestly|frankly} we {do not|can not}
        i {do not know|am not sure|can not say|do not have {that|the|an|those|exact|a}|would have to check|need to
          check|have to check|would need to check|can not promise|cannot promise|can not answer|am not certain|can not
          tell you}
        i will {check|find out|look into|get back to you|confirm|ask} {that|it|with|and|on|about|whether|if|my|what}
        let me {check|find out|confirm|look into|ask} {that|with|and|it|this|on}
        i {would rather|prefer to|do not want to} {check|not promise|guess|tell you something|give you a wrong}
        {not yet|not at the moment|not today|not currently} {possible|available|supported|no|but|i}
        that is {not something|beyond|outside|a limitation|a weakness|something we do not|not our|on our roadmap|one
          thing we|where we are not}; {one|a|the} {downside|drawback|limitation|weakness|disadvantage|weak spot}
        {we are|it is|that is} not {the cheapest|perfect|for everyone|the best|a magic|the fastest|strong|there yet|
          ready|able}; {our|its} {weak point|weakness|limit|limitation}
        where we are {weaker|not as strong|not so good}; {competitor|they} {is|are} {better|stronger} {at|in|there}
        you are right {we|it} {do not|does not|lack}; {unfortunately|sadly|regrettably} {we|it|that|not|no|i}
        {there is|we have} no {integration|support|app|version|connection|interface} {for|with|to|yet|in}
        good question i do not know; !? {you|they} {do not|can not}; !? {if|when} i do not {know|have}
        !? i am not sure {you|if you|whether you}; !? {do not|does not} {have to|need}
        !? {we|it} {do not|does not|will not|can not|cannot} {cost|take|only|just|want to waste|want to take|believe|
          stop|matter|get * wrong|know each other|disappoint|bite|hurt|lock|charge|ask|share|sell your|expect|tie}
        !? {let me|i will} {check|ask} {my calendar|you|if you|your|the calendar|when}
        !? i do not know {if|whether} {you|this|that|your|the right}; !? i will {ask|check} {you|with you}
        !? {honestly|frankly} {it|that} {is a|sounds|will|saves}; !? i do not have {much time|time|long|your|to}
        !? i would have to check {your|my|the} calendar; !? let me ask {that|this|it} {differently|another|in|again}
        !? can not {afford|go wrong}; {would be|would have to be} lying {if|to}; lying if i
        {could not|can not} {tell you|say|promise|guarantee|answer} {that|off|exactly|for sure|right now|it|how|if|
          whether|this|anything}; off the top of my head; hand on heart
        {is|are|we are|it is} not {as|quite as|nearly as} {strong|good|fast|cheap|complete|flexible|advanced|well|
          powerful|pretty|deep} as; {we|it} {can not|cannot}
        {we are|it is} {weak|weaker|behind|not great|not good|slower|more expensive} {at|in|on|there|than|when|with}
        {that|this} {is|would be} {beyond|outside|not in|not part of|a gap|where we}
        {you will|you would} {still|} need {another|a different|a separate|something else}
        does not {do|have|cover|include|support|work}; {i have|i got} no {idea|clue|answer}
        {that is|this is} {a|one} {fair|} {gap|weakness|weak point|limitation|downside}
        {drop you a line|get back to you} {on that|about that|once|when|tomorrow}
        !? we can not {thank|wait|complain|continue like|stop}
        !? {if|when|because|since} {it|your|the|that} * does not {work|have|do}
        !? {your|the current|their|old} {system|provider|supplier|software|tool|machine} {does not|can not}
        !? you can not; !? {what if|and if|but if} {it|we} {can not|does not}; !? it does not {work|do} {today|now|
          like}
        !? there does not; !? it does not {matter|have to|cost|hurt|take|mean|work out}
        !? that does not work {for you|today}
        !? i would rather not {brush|push|rush|waste|skip|ignore|leave|wait}
        i would be {fibbing|lying|guessing|kidding you|making it up}; i would say think twice; {anyone|anybody} who
          does is
        {your|the} {bill|bills} {will not|does not|do not} {vanish|disappear|go away}; it does not touch
        {it|that} {really|all|} depends on {shade|the|your|how}; {that is|it was} them not you; what i can not {do|
          say|promise}
        {it|that} would not have paid for itself; you will only get {about|a|half}
    """,
}
