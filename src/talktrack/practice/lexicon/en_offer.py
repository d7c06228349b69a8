"""English: the moves that deal with the product and the next step."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

OFFER: Final = {
    Move.EVIDENCE: """
        {a|another|one of our|one|some of our|many of our|most of our|our|two of our} {other|existing|current|recent|
          similar|new|} {customer|customers|client|clients|companies|company|firms|firm} * {like you|similar|in your|
          of ours|in|who|that|with|saw|had|cut|reduced|saved|went|switched|told|reported|got|use|moved|started|found|
          as|called|near|same}
        {a|an|another|one} {customer|client|company|firm|practice|shop|family|restaurant|clinic|hotel|dealer|
          team} {of ours|of mine|we work with|we worked with|we helped|like yours|similar to|just like|in your {area|
          sector|industry|street|city|town}|down the road|near you|that switched|called}
        we {work|worked|have worked|are working} with * {companies|company|customers|clients|firms|clinics|teams|
          shops|hotels|restaurants|manufacturers|businesses|hospitals|schools|families|other}; we helped; case stud*
        success stor*
        {a|the|recent|independent|our|an} {study|survey|audit|report|benchmark|test|trial results} * {show*|found|by|
          from|says|said|proves|of}; according to
        {free|two week|# week|# day|# month|thirty day|a|month long|no obligation|one month|month|pilot} {trial|
          pilot} {of|for|with|period|before|first|so|without|programme|program|phase|}
        try it {for free|free|for # days|for a month|for # weeks|first|out|yourself|on a small}
        test it {for|free|yourself|first|on}; proof of concept; money back; {full|your money} refund
        get your money back; guarantee*; warranty; certified; certificat*; iso #; soc #; gdpr {complian*|certif*}
        accredited; {tüv|award winning|won * award}
        {speak|talk|put you in touch|connect you|call} {to|with} {one|some|a couple|two|three|#|a|
          any} of our {customers|clients|users|references}
        reference {customer|customers|call|site|sites|visit|client|clients}; {references|testimonial*|reviews}
        {happy|glad} to share {numbers|results|a reference|references|the study|data}
        you can {call|ask|visit|speak to|talk to} {them|her|him|one of|another}
        {on average|in average} {our|they|customers|clients|users|we|companies|teams|people}
        {# percent of|#%|# out of #} * {customers|clients|users|companies|people}
        {reduced|cut|increased|saved|lowered|dropped|fell|halved|doubled|grew|improved|went} * {by|from|to} {#|half|
          a third|almost|over|more than|about|around}
        {they|he|she|who|it|that} {saved|cut|reduced|halved|doubled|recovered|gained|increased|got back} * {#|half|
          a third}; {saved|paid for itself} {them|in|within|after|him|her}; pays for itself
        return on investment {of|in|within|after|was|is}
        {in|within} the first {month|year|# months|quarter|three months|six months} {they|he|she|our}
        {let me|i can|i will|we can|could i|i could} {show|send|share|give} you {the|some|a|our|their|real|
          actual} {numbers|figures|data|results|proof|evidence|example|study|report|case|references|statistics|
          certificate*|contact}; since {#|nineteen|two thousand} we have
        we have been {doing this|in business|in this} {for|since}
        {for example|for instance} {a|the|one|our|we had|last year|at} *{customer|client|company|clinic|hotel|bakery|
          firm|family|shop}; {no|without} {obligation|commitment|strings}
        cancel {any time|anytime|at any time|whenever|monthly|within}
        {data|servers|hosted|stored} * {in germany|in europe|in the eu|in spain|in the uk|in the us|encrypted}
        penetration test*; uptime {of|was|is|guarantee}; service level agreement
        ! {would|do|does|is|are|can|could} {it|you|there|we} * guarantee
        ! {can not|can't|cannot|not|no} {really|} guarantee; ! i guarantee you will regret
        ! {your|any} {reviews|references|guarantee*}; ! according to {you|your|what you}; ! warranty {claim*|expire*}
        ! on average {how|do you|you}; ! how {often|many|much} * on average; ! is there a {trial|warranty}
        take my word; do not {believe|trust} me
        {ring|call|ask|phone|talk to|speak to|visit} * {any of them|one of them|and ask|yourself|her number|
          his number|their number}; you can {call|ask|visit|ring} {any|one|two|some|several} of
        {we had|it was|it has been|we have been|have been} * {tested|audited|checked|certified|measured|reviewed|
          approved} {that|it|by|this}; {tested|audited|certified|checked|reviewed|approved} by
        the {report|results|study|numbers|figures|data} {is|are} {public|online|published|independent|available}
        {run|use|try|test} it {in|on|with|for} {just|only|one|a|an|two|#}
        {in|had} the {exact|very|} same {spot|situation|boat|position|problem|issue|doubts}
        {streets|doors|blocks|miles|kilometers|kilometres} {down|away|from}
        {got|getting|earned|made} {his|her|their|the} money back; send it back; costs you nothing
        {work|worked|working} with {over|more than|about|around|#|hundreds of|dozens of} * {clinics|practices|
          companies|customers|clients|shops|teams|families|hotels|restaurants|firms|garages}
        ! {shall|could|can|would} {we|you|i} * {a|the} {trial|pilot}
        ! {many|most|some|lots|a lot} of our {customers|clients} {had|have|felt|feel|said|say|ask|asked|thought|think|
          worry|worried} * {same|similar|this|that|at first|concern|question}
        ! with {#|two|three|four|five|six|ten|twelve} people
        ! have {#|two|three|four|five|ten|twelve|twenty} {people|employees|users|offices|clients|customers}
        ! people {work|in|who}
    """,
    Move.VALUE: """
        so {that|} you {can|could|will|would|do not|no longer|never|save|always|sleep|spend less|stop}
        so that you {have|get|know|only}
        {which|this|that|it|and} {means|would mean} {that|} {you|your|less|fewer|more|no}
        meaning {you|your|less|fewer|more}
        {you|your team|your people|your family|your staff|your guests|your customers} {will|would|can|could} {save|
          gain|get back|earn|win|avoid|reduce|cut|spend less|finally|no longer|stop|have more|be able to|never|
          have peace|sleep|know|always|focus|see * results|go home|grow|increase|sell more|close more}
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
        ! how much {would|could|do|will|can} {you|it|that} save
        ! {would|could|will|do|does|can} {that|it|this|you} {save|help|reduce|improve} {you|your|}
        ! what {would|could} * {save|reduce}
        ! save {the|a|that|your} {date|number|contact|appointment|seat|spot|time}; ! allows you to {cancel}
        ! {if|when} you {could|can|would} {save|reduce|cut}; ! let {us|me} {see|get|find}; ! help {me|us}
        ! tried to {reduce|cut|lower|improve|increase}
        ! {want|like|need|trying|looking|hoping} to {reduce|cut|lower|improve|increase|save|raise|grow|boost|avoid}
        {it|that|this} {means|would mean} {your|that your|the|that the|everyone|nobody|they}
        {nobody|no one} {will|would|has to|needs to|ever has to} {have to|need to|be|ever|again|}
        you {would|will|can} {stop|quit|avoid|skip} {paying|losing|chasing|wasting|worrying|calling|typing|driving|
          having|guessing|doing}; {ever|never} again
        {at the end of the day|in the end|bottom line} {it means|that means|you save|you have|you get|your}
        {home|finish|done|out} {on time|earlier|by five|at five|by six}
        {takes|take} {that|the|this|it} {off your|work off|weight off|load off|burden}
        {back|more} {time|hours} {for|with|to}; {one|two|half an|an|#} {hour|hours} {less|earlier|back|a day back}
        ! you can {save} your; ! it means {the world|a lot|nothing|that you will have to|something}
    """,
    Move.DISCOUNT: """
        discount*; # percent {off|less|cheaper|reduction|rebate}
        {take|knock|get you|give you|offer you|cut|get|shave} * {# off|percent off|euros off|dollars off|pounds off|
          off the price|off that|off for you}; {# euros|# dollars|# pounds|#} off {the|your|for|if}
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
        ! {no|never|not * give|do not * give|can not * give|cannot * give|not a} {discount|discounts}
        ! {what|do you|did you|get} * discount; ! {off|take} * {your|the} hands; ! day off; ! {time|weeks|days} off
        ! price {match your|guarantee}; ! without a discount
        {first|next|last} {one|two|three|four|six|twelve|#|} {month|months|year|weeks} {are|is|come|would be|
          will be} {free|on us|on the house|for free}; {throw|throwing} in {a|an|the|two|three|one|some|#|your|free}
        knock {#|something|a bit|fifteen|ten|twenty|five|a little} {off|percent}
        {meet you|come} {halfway|half way|down}
    """,
    Move.PRESSURE: """
        {only|just} {today|until {tonight|tomorrow|friday|midnight|the end of|#}|this {week|month}|for today|
          valid today|# left|a few left|one left|two left|three left}; {today|tonight|right now|this week} only
        {last|final|only} chance
        {offer|price|deal|discount|promotion|it|this} {ends|expires|runs out|is gone|goes up|disappears|is only valid|
          is valid} {today|tonight|tomorrow|at midnight|this|on|by|when|if|after|in}; act {now|fast|quickly|today}
        before it is too late
        {you|we} {have to|must|need to|should|better|had better|got to|gotta} {decide|sign|act|buy|commit|order|
          choose|do it|make a decision|make up your mind|move} {now|today|right now|right away|immediately|this week|
          tonight|fast|quickly|on this call|here|by}
        {decide|sign|commit|buy|order} {right|} {now|today|immediately|tonight|on the spot|here and now|before}
        i need {a|your|an} {yes|answer|decision|signature|commitment} {now|today|right now|from you|by|before|tonight|
          this|immediately}
        just {sign|say yes|give me {your card|the card|your credit}|do it|buy it|go for it|trust me and|take it}
        {everyone|everybody|all your competitors|your competitors|all * neighbours|all * neighbors|your neighbours|
          your neighbors} {else|around you|} {is|are|has|have} {signing|signed|buying|already|switching|ahead|leaving}
        {you will|you are going to} {regret|miss out|lose out|be sorry|fall behind|be left behind}
        do not {miss|let this|wait|think too|overthink|waste}
        {now or never|take it or leave it|no time to|what are you waiting for|clock is ticking|spots are|slots are|
          stock is}; {hurry|hurry up}
        {limited|very few|few|only #|only a few|only two|only three} {time|spots|places|slots|units|seats|offer|
          availability} {left|offer|available|remaining|}; you {would be|are} {crazy|mad|foolish|silly} {not|to|if}
        you can not {afford|say no}; {why|what} {wait|is there to think about|more do you need|is the problem then}
        stop {hesitating|thinking|worrying|wasting}; {come on|oh come on}; i am not {hanging up|leaving|going} until
        there is nothing to {think|lose by signing}; {somebody|someone} else {will|is going to} {take|get|buy|grab} it
        i {only|can only} {hold|guarantee|offer|do|give you} {this|it|that|the} * {today|tonight|until|till}
        if you {do not|wait} * {today|now|tonight} {it|you|i|the|we|then}
        otherwise {you lose|it is gone|i can not|i will have}; how {many times|often} do i have to
        {you|one} {really|simply|just} {must|have to|need to} {have|get|buy|take|sign|decide}
        do you want {your|to} {competitor|lose|go broke|be left}
        ! {do not|no|without|not|never} * {have to|need to|must} {decide|sign|commit|order|buy|choose|act}
        ! {no|not|zero} pressure
        ! {not|no need to} {asking you to|expecting you to|want you to} {decide|sign|commit|buy}; ! no {rush|hurry}
        ! there is no {rush|hurry}; ! {contract|agreement|licence|license} * {ends|expires|runs out}
        ! {your|when does|does|what happens when|if} * {expires|ends}
        ! {if|before|when|once|until} you {decide|sign|commit}
        ! you {need|have} to decide {nothing|internally|together|with}
        ! only {today|this week|this month} {did|was|i|we}; ! do you {have to|need to} {decide|choose|sign|order|buy}
        ! who {has|needs} to {sign|decide}
        {everybody|everyone|all the others|all the other *} {else|} * {signed|signed up|switched|bought|on board|
          ordered|in already}; {already|all} on board; you would be the {last|only} one
        {price|offer|deal|discount|spot|slot} {is|will be} {gone|off the table|history|taken}
        if i do not {have|get|hear} * {by|today|tonight|tomorrow|now}; what is there to {think|discuss|talk|consider}
        put your {name|signature} {on|here|down}; {what|why} are you {waiting|hesitating|still}
        you can not {wait|keep|afford to wait|put this off}
        {this|that} {is|will be} your {last|final|only} {chance|opportunity}
        {you|do not} {snooze|sleep on it|sit on the fence}
        {sign|agree|say yes|commit} {and|or} {be done|you will see|you lose|forget|it is gone}
        you do not want to {be|miss|lose|regret|fall}
        {can not|will not|cannot} {hold|keep|guarantee} {that|this|the|it} {price|offer|slot|spot|deal|for you}
        {everybody|everyone} else * {signed|switched|bought|on board|ordered}
        {all|everybody|everyone} * {already|} {signed|switched|bought}
    """,
    Move.ADMIT_LIMIT: """
        we {do not|can not|cannot|do not yet|currently do not|unfortunately do not|will not|are not able to|
          are unable to} {do|offer|have|support|cover|include|provide|handle|integrate|deliver|sell|work with|promise|
          connect|replace|yet|currently|ship|install|guarantee}
        {it|that|this|the {system|software|product|tool|app|platform|basic plan}|our {system|software|product|tool|
          app|platform}} {does not|can not|cannot|will not|is not able to|is not designed|is not made|is not built|
          is not able} {do|have|support|include|cover|integrate|work with|replace|handle|offer|connect|for|to|yet|
          currently|fit|solve|come with|run}
        {to be|being|i will be|let me be|i want to be|i have to be|if i am|i am going to be} {completely|totally|
          perfectly|very|quite|} {honest|frank|upfront|open|transparent|straight|clear} {with you|} {that|we|it|i|
          about|there|this|the|our}; {honestly|frankly} {we|it|i|that|our|no}
        i {do not know|am not sure|can not say|do not have {that|the|an|those|exact|a}|would have to check|
          need to check|have to check|would need to check|can not promise|cannot promise|can not answer|
          am not certain|can not tell you}
        i will {check|find out|look into|get back to you|confirm|ask} {that|it|with|and|on|about|whether|if|my|what}
        let me {check|find out|confirm|look into|ask} {that|with|and|it|this|on}
        i {would rather|prefer to|do not want to} {check|not|say|not promise|promise|guess|tell you something|
          give you a wrong|make}
        {not yet|not at the moment|not today|not currently} {possible|available|supported|no|but|i}
        that is {not something|beyond|outside|a limitation|a weakness|something we do not|not our|on our roadmap|
          one thing we|where we are not}; {one|a|the} {downside|drawback|limitation|weakness|disadvantage|weak spot}
        {we are|it is|that is} not {the cheapest|perfect|for everyone|the best|a magic|cheap|the fastest|strong|
          there yet|ready|able}; {our|its} {weak point|weakness|limit|limitation}
        where we are {weaker|not as strong|not so good}; {competitor|they} {is|are} {better|stronger} {at|in|there}
        you are right {we|it} {do not|does not|lack}; {unfortunately|sadly|regrettably} {we|it|that|not|no|i}
        {there is|we have} no {integration|support|app|version|connection|interface} {for|with|to|yet|in}
        good question i do not know; ! {you|they} {do not|can not}; ! {if|when} i do not {know|have}
        ! i am not sure {you|if you|whether you}; ! {do not|does not} {have to|need}
        ! {we|it} {do not|does not|will not|can not|cannot} {cost|take|only|just|want to waste|want to take|believe|
          stop|matter|get * wrong|know each other|disappoint|bite|hurt|lock|charge|ask|share|sell your|expect|tie}
        ! {let me|i will} {check|ask} {my calendar|you|if you|your|the calendar|when}
        ! i do not know {if|whether} {you|this|that|your|the right}; ! i will {ask|check} {you|with you}
        ! {honestly|frankly} {it|that} {is a|sounds|will|saves}; ! i do not have {much time|time|long|your|to}
        ! i would have to check {your|my|the} calendar; ! let me ask {that|this|it} {differently|another|in|again}
        ! can not {afford|go wrong}; {would be|would have to be} lying {if|to}; lying if i
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
        ! we can not {thank|wait|complain|continue like|stop}
        ! {if|when|because|since} {it|your|the|that} * does not {work|have|do}
        ! {your|the current|their|old} {system|provider|supplier|software|tool|machine} {does not|can not}
        ! you can not; ! {what if|and if|but if} {it|we} {can not|does not}; ! it does not {work|do} {today|now|like}
        ! there does not; ! it does not {matter|have to|cost|hurt|take|mean|work out}
        ! that does not work {for you|today}
    """,
    Move.DISQUALIFY: """
        {we|this|it|i|our product|what we do|what we offer} {might|may|am|are|is|could|would|probably|am probably|
          are probably|is probably} {not|not actually|honestly not|probably not|well not} {be|} {the|a|an|} {right|
          best|good|ideal} {fit|match|solution|choice|thing|product|partner|person|for you}
        {not|is not|are not|would not be|might not be|may not be|do not think * is|do not think * are} {the|a|
          an} {right|good|best|great|perfect} {fit|match} {for|}
        {maybe|perhaps} {we are|this is|it is|i am} not {the|a|for|right|what}
        i will not {take|waste|keep|bother|hold|use|steal} {any|up|you|} {more|} {of|} {your|you|time|longer|any}
        i {do not|would not} want to {sell|push|force|waste} you {something|anything|time|your time|on}
        {do not|does not|not} {want|make sense} {to sell you|for you to|for you right now|for you at this}
        it {does not|would not} {make|really make} sense {for you|right now|in your|at this|to change|to switch|
          for your}; {you are|you would be} better off {with|staying|where|keeping|without|elsewhere}
        {stay|stick} with {what|your|them|him|her}
        {i would|i will|i should} {leave it|let you go|not recommend|advise against|not push|stop here|honestly stay|
          honestly not}
        {i will|let me} {leave you {alone|in peace|to it}|not bother|take you off|remove you|close your file|
          get out of your}; we {can not|cannot|are not able to} help you {with|here|right|in|at}
        no {fit|match} {here|for you}; this {is|would be} not for you
        {i|we} do not think {we|i|this|it} {can help|is for you|are the|is the|would help|makes sense}
        then {we|i} {are|am} {probably|} not {the|right}
        i would {rather|} recommend {you|another|someone|a different|your current|staying|keeping}
        {if|so if} it is {a no|not for you|not a fit|no|not the right} {that is|just tell|i will|then|please tell|say}
        it is {perfectly|totally|completely|absolutely} {fine|ok|okay} {to say no|if it is not|if you say no|if not}
        feel free to say no
        {another|a different|a smaller|a bigger} {provider|company|tool|product|supplier} {would|might|may} {be|suit|
          fit|serve}; ! {does it|would it|if it does not|why would it not} make sense; ! {why|if} * not the right
        ! not the right {time|moment|person|number|department|way}; ! is it not; ! {is|would} that not
        {would not|do not} bother {with|}; {leave|leaving} you {in peace|alone|be|to it}
        {we are|i am|this is} not what you {need|are looking for|want|asked}
        do not think {we are|this is|i am|it is|you need} {what|the|right|for|our|us|this}
        {you do not|you really do not} need {us|this|our|me}; {would|will} do {you fine|the job|just fine}
        {would|should|can} {stay|stick} {with|where}; i would {hang on to|keep} {what|your}
        {overkill|too much} for {you|your|a}; {save|keep} your money; no hard feelings; ! if you do not need
        ! do not bother me; ! does not bother; ! do not think {we are|you are|i am} {there|done|finished|on}
    """,
    Move.INSULT: """
        {you are|you must be|are you|you were|how can you be} {so|such|just|really|totally|completely|a|an|too|
          a complete|a total|such a|such an|being|obviously|clearly|all|} {stupid|idiot|idiots|dumb|moron|fool|
          imbecile|ignorant|incompetent|ridiculous|pathetic|clueless|naive|blind|lazy|useless|crazy|deaf|cheap|
          stubborn|arrogant|loser|jerk|liar|slow in the head|thick|retarded|insane|childish|clown|coward|stingy|
          hopeless|brainless|unprofessional|rude|silly}
        {that|this|it} is {so|just|really|the most|a|an|} {stupid|idiotic|dumb|moronic|ridiculous|pathetic|nonsense|
          bullshit|the dumbest|the stupidest|laughable|absurd|stupidest|dumbest} {thing|idea|question|argument|excuse|
          decision|objection|of you|}
        {stupid|dumb|idiotic|ridiculous|silly|ignorant|pathetic} {question|idea|excuse|argument|objection|decision|
          customer|answer|thing to say|of you|man|woman|people|person|little}
        {do not be|stop being} {so|such a|such an|a|an|} {stupid|ridiculous|silly|dumb|idiot|childish|naive|baby|fool|
          coward|difficult|cheap}
        you {obviously|clearly|just|simply|really|still|} {do not|can not|have no|don't} {understand|get it|
          have a clue|know what you are|idea|know anything|know how|clue} {anything|how|the|your own|business|a thing|
          about business|this business|it|what|}; {shut|shut the *} up
        {go to hell|screw you|fuck*|piss off|get lost|asshole|bastard|bitch|bullshit|shit|crap company|moron|morons|
          idiot|idiots|imbecile*|dumbass|jerk|scumbag}
        {are you|you} {deaf|stupid|blind|dense|kidding me|brain dead|an idiot}
        what {is wrong with you|an idiot|a stupid|is your problem|a ridiculous|a dumb|the hell is wrong}
        {use|are you using} your {brain|head}
        {any|even} {a|} {child|idiot|fool|kid|five year old|moron} {could|can|would|knows|understands|sees}
        no wonder your {business|company|shop|sales|team} {is|are|does|do}
        {people|someone|somebody} like you {never|always|should|will|are|do not}
        {your|you run a} {business|company|shop|team|boss|service} {is|are} {a joke|pathetic|rubbish|garbage|a mess|
          trash|crap|worthless|laughable}; you {are|would be} {wasting|a waste of} my {time|}
        you have {no|absolutely no|zero} {idea|clue|brain|brains} {what|how|about|}
        {i do not|i can not} {have time for people like|believe how {stupid|slow}}; you call yourself a
        learn to {read|listen|count}; {grow up|get a life}; {you people|your kind}
        are you even {listening|capable|able|qualified}; hate {you|talking to you}
        too {stupid|dumb|slow|thick|old} to {understand|get|see|use|learn}
        ! {i am|i was|i feel|forgive my|this may be a|may sound like a|might sound like a|it may be a|i know it is a|
          sounds like a|sorry for the|a} {so|such an|an|just|really|being|a|} {stupid|idiot|silly|dumb|naive|ignorant|
          ridiculous|stubborn|clueless} {question|}
        ! {no|not a|there are no|is no such thing as a} {stupid|dumb|silly} {question|questions}
        ! you do not {understand|get it|know} {that because|yet|because we|if|whether|how it works yet|us|me yet|
          what it costs yet|how many}; ! you do not get it {done|back|delivered|wrong}
        ! {ridiculous|crazy|insane|silly} {price|amount|hours|week|busy|rules|paperwork|low}
        ! you are {crazy|insanely|ridiculously} busy
        ! you have no {idea|clue} {when|how many|how much|who|which|where the}; ! if you {do not|have no}
        ! {your|their|the|those|this|current|that} {old|current|system|provider|supplier|software|tool|
          process} * {stupid|dumb|ridiculous|useless|rubbish|silly}; ! even if you
        {were|are} you {even|ever} {listening|paying|trying|thinking}
        {is|was} {this|that|it} {too|really too|so} {complicated|difficult|hard|much} for {you|your {brain|head|
          little}}; {only|just} {an|a} {idiot|fool|moron|clown|imbecile} {would|could|says|does}
        too {complicated|hard|difficult} for {you|your|people like you}
        {someone|people|anybody|anyone} {with|who has} {half a brain|a brain|any sense}
        what a {stupid|dumb|ridiculous|silly|idiotic|pathetic}
        {a|such a|another} {stupid|dumb|idiotic|moronic|pathetic} {question|idea|excuse|objection|thing|remark|
          comment|decision|argument}; {waste|wasting} of my time
        {you|your} {stupid|dumb|silly|pathetic|little} {people|shop|company|brain|business|excuse|excuses|questions}
        that is {stupid|idiotic|dumb|ridiculous|pathetic|laughable}
        ! {my|i have|this is|maybe that is|sorry|may be|might be|is that|is this|asking|ask|it is} {a|such a|
          } {stupid|dumb|silly} question; ! not {too|so} {complicated|hard|difficult}
        ! {not a|no} {stupid|dumb|silly}; ! that is ridiculous {how|what they|amount}
        ! was {it|that} too {complicated|difficult|hard} for {your {team|people|staff|users|customers}}
        ! {your little} {one|ones|girl|boy|son|daughter}
        {that is|what} {a|an} {stupid|dumb|idiotic|silly|ridiculous|pathetic} {question|idea|excuse|thing|remark}
    """,
    Move.NEXT_STEP_ASK: """
        {can|could|shall|should|may|might|would you like to|why do not|why don't|how about|what about|what if|let us|
          i suggest|i propose|i would suggest|i would propose|i recommend|i would recommend|i would love to|
          i would like to|we could|we can|i could|i can|do you want to|would you be open to|are you open to|
          would it make sense to|does it make sense to|would it be possible to|would it be worth} {we|you and i|i|to|
          if we|if i|us|that we|you|} {perhaps|maybe|just|then|quickly|at least|also|therefore|please|} {meet|meet up|
          meeting|schedule|scheduling|book|arrange|set up|setting up|set a|find a time|find time|find thirty|
          find # minutes|find a slot|pencil|put # minutes|put something|put a|put it in|put half|do a demo|
          have a demo|have another|have a second|have a meeting|have a short|have a quick|have a call|jump on|hop on|
          get on a call|sit down|grab|get together|start with|start on|start next|start a|start the|try it|run a|
          running a|do a|doing a|get started|go ahead|sign|send you a contract|send you the contract|
          send the contract|send over the|send you the agreement|send you the offer|send you an offer|
          send you a proposal|send you the proposal|send you a quote|send you an invite|send you a calendar|
          send the paperwork|send you the paperwork|prepare the|prepare a|prepare an|draw up|talk again|speak again|
          speak on|talk on|call you|calling you|ring you|call you back|come by|come round|come over|pop by|pop in|
          drop by|visit|show you * in|show you how it|show it to you|give you a demo|show you a demo|involve|bring in|
          include your|invite|reserve|order|put you down|sign you up|get you set up|continue on|continue this|
          reconnect|follow up on|follow up with|take the next step|proceed|move forward|place the order|
          talk through the|walk you through it on|do that on|do it on|do this on}
        {can|could|shall|may} {we|i} {agree|settle|fix|lock in} {on|a|the}
        {how|when|what} {does|would|works|about|is} {# o'clock|thursday|monday|tuesday|wednesday|friday|next week|
          tomorrow|a demo|a trial|a short meeting|a visit|a quick call}
        {what|which} {day|time|date|slot} {would|works|suits|is|could|do you|are you}
        when {would|could|can|are|is|do|does|shall|should} {be a good time|you be available|you free|you available|
          suit you|it suit you|we meet|we talk|we speak|we start|we sit|i call you|i come|that suit|that work|
          we schedule|works|be convenient|we do|we have|we get|you like to start|you want to start|you have time for}
        {are|would} you {be|} {free|available} {on|for|next|this|tomorrow|at|in the|to meet|any|around}
        {do|would} you have {time|# minutes|half an hour|an hour|# hour} {on|next|this|tomorrow|for a|later|in the}
        {does|would|is} {thursday|monday|tuesday|wednesday|friday|tomorrow|next week|next monday|next tuesday|
          next thursday|this week|that date|the #|morning or afternoon|#} {work|suit|good|ok|okay|be ok|morning work|
          afternoon work|at # work|fit|better|convenient}
        {work|suit|good} {for|} you {on|next|thursday|tuesday|monday|wednesday|friday}; {next step*|next logical step}
        {are you|you} ready to {sign|start|go ahead|order|move|commit|begin|get started|proceed}
        would you {like|want|be willing|be interested|be happy|be prepared} {to|in} {try|trying|test|testing|start|
          sign|see a demo|a demo|a trial|go ahead|book|seeing|see it|meet|order|take a look|get started|a pilot|
          sign up|reserve|a quote|move forward|come|join|visit|schedule}
        {just|please|you can|could you|all you need to do is} {sign|sign here|sign the|sign it|confirm by|confirm the|
          e sign} {here|the|on|and|contract|order|agreement|form|}
        {what|which} {email|e-mail|address} {can|should|shall|do|is best}
        {send|sending} {you|over} {the|a|an} {contract|agreement|proposal|offer|quote|invite|invitation|
          calendar invite|paperwork|order form|calendar}
        i will {send|email|put|book|call|ring} {you|it|something|an|a|the|us} * {invite|invitation|contract|proposal|
          offer|quote|in the calendar|in your calendar|in the diary|on thursday|on monday|on tuesday|on wednesday|
          on friday|tomorrow|next week}
        {can|could|may} {i|we} have {your|#|half|a} {signature|email|e-mail|go ahead|commitment|approval|
          minutes with you on|yes|an hour|your yes}; {do we have|is it|so do we have} a deal; deal
        let us {do it|do a|go for it|set|book|start|get|schedule|meet|put|say|find|talk again|make it|fix|sign|run|
          arrange|try it}
        {meet|meeting|demo|call|visit|appointment|trial|pilot|session} {on|next|this} {thursday|monday|tuesday|
          wednesday|friday|week|tomorrow|the #}
        {will|would} you {buy|sign|order|take it|go with us|join us|commit|give us a chance|give it a try|try it}
        {can|could|shall} {we|i} count {on|you} {you|in}
        i would {like|love} to {invite|show|offer|book|send|come|visit|introduce|set} {you|your team|by|up} {to|a|the|
          our|how it|by|for|this}; {who|could you} {should|else should} {be in|join} {the|that} {meeting|call|demo}
        {first|second|another|short|quick|fifteen minute|thirty minute|twenty minute|# minute} {meeting|appointment|
          demo|demonstration|call|session} {on|with|for|this|next|to|where|tomorrow}
        ! why do not you {start|try} by telling
        ! let us {start|talk|say} {with what|with how|about your|about what|with your|you|by|that|for example}
        ! can i call you {by|mr|mrs|john|maria|}
        ! {did|do|does|have|had|has} {you|your|they|he|she} {usually|ever|already|normally|} {meet|order|sign|visit|
          book|schedule|call}
        ! {when|how|who|if|what|before|after|once|do|did|does} {you|they|guests|customers|patients|clients|people|
          your guests|your patients|your customers} {can|could|} {book|order|sign|visit|schedule|reserve|call}
        ! so {that|} {you|they|guests|customers|patients} {can|could}; ! we can {call|visit} them
        ! deal {with|breaker|breakers}; ! a good deal; ! big deal
        ! {great|good|big|lot of|no big|special|better} deal; ! {can|could} i ask
        ! i can show you {the numbers|figures|that}; ! {who|does anyone} {has|have} to sign
        ! who {signs|would sign|has to sign}; ! before we {meet|start|book|schedule|sign|go}
        ! last {meeting|call|demo|visit}; ! let us {say you|be honest}; ! just {sign}; ! how does that {work}
        ! when do you order; ! what about {the|your|#}; ! {my|the} next {step} {for|would} you
        ! which {email|e-mail} {do you use|provider}
        {pop|swing|stop|drop|come|drive|stop} {round|by|over|in|past} {on|tomorrow|next|this|at|some|and|for|when|
          with|your}
        {block|reserve|put aside|set aside|find|take|need|book|have} {an|one|half an|#|thirty|fifteen|twenty|
          some} {hour|minutes|hours|time} {next|on|this|tomorrow|with|for|in|together}
        {grab|have|get|meet for|go for} {a|some|} {coffee|lunch|tea|bite}
        {get|send|bring|mail} {the|you the|over the} {paperwork|papers|contract|forms|agreement}; {so|} are you in
        {any|what are the} {chance|chances} {we|you|i|of} {could|can|meeting|getting|have|might}
        {we|i} {block|meet|sit down|get together|come by|come over|start|do} * {next|on|this|tomorrow} {week|monday|
          tuesday|wednesday|thursday|friday|morning|afternoon}; {what do you say|would you say yes}
        {shall i|should i|want me to|do you want me to|would you like me to} {send|book|put|come|pop|get|set|reserve|
          schedule|prepare|draw|call|sign|ring|order|drop|bring}; {give it a|give us a} {go|try|shot|chance}
        {pencil|put} {you|it|us|that|something} {in|down} {for|on}; {same|this} time {next|on}
        {up for|game for|open to|keen on} {a|another|trying|meeting|seeing}
        {first|logical|sensible|easiest|best|obvious} {step|thing to do} {would be|is} {to|a|for}
        ! what do you say {to|when|if} {customers|people|them|clients|someone}; ! {do|did|does} you {have} an hour
        ! you can try it; ! you can try; ! {have|take|need|get} {some|an|half an} hour {or|to|a|every}
        ! {have|need} {some|#|thirty|twenty|fifteen|an} {minutes|hour|time} {for|with} {me|us} {now|right now|today}
        ! {does|do|would|did} * {have|get|go for} {a|some} {coffee|lunch}; ! {how|when} do {you|they} {do}
    """,
}
