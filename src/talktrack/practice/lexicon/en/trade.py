"""English: how people put the moves about the offer and the close in everyday talk, beside the plain forms."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

TRADE: Final = {
    Move.CLARIFY: """
        {is it|was it|would it be|is that|you mean} {the|more|less|just|about|because|that|them|him|her|only} * or
          {the|more|is|about|because|that|something|just|a|to|them|of|rather}; {help me out|help me out here} {is|
          what|why}; {too|so} {small|big|expensive|much|slow|risky|early|late|long|short|dear} {for you|compared|in
          what|in}; what is {it|he|she|the bit} {that|about|he is|she is|you are}; what is {behind|going through|on
          your mind|that about}; {what is|is there something|what lies} behind {that|it|this}; {what|which} {part|bit|
          side|point|aspect|clause|piece} {of|exactly|is it|makes|gives|worries}; you said {it|that|he|she|your|you|
          there|they} * {what|in what|why|how|which|is it|do you mean|where}; {by|and by} {that|secure|safe|flexible|
          complicated|soon|expensive|good|better|fast|simple|*} you {mean|are thinking}; what {exactly|specifically}
          {do you|is it|would|are|was|makes}; what makes {you|him|her|them} {think|say|feel|hesitate|nervous|unsure|
          doubt}; {where|what} {exactly|precisely} {do|is|are}; {what|how} do you mean; {bad|good|negative}
          {experience|feeling} {how|in what|with}; {risky|difficult|bad|complicated|hard} in what; you {hesitated|
          paused|went quiet|sighed|do not sound sure|sound doubtful}; {not|is it not} the right time * what; {what|
          which} would make it {the right|better|easier|worth}; {when|if} you say {you|it|that|too|not|*}; {anything|
          something} else {apart from|besides|other than|behind} {the|that|price|this|}; what is {holding|stopping|
          keeping|putting|making} {you|you back|you off}; {that|the} * you {mentioned|said} * {is that|is it|was that|
          per|for}; {can|could|may} i ask what is behind; {what|which} {would you|you would} {need|want} to {see|hear|
          know} {in it|in that|in the email}; {what|which} {worries|worry|bothers|scares|concerns|troubles|frightens|
          puts} {you|them|him|her} {about|most|here|off|exactly|in|}; what are {you|they} {afraid|worried|scared|most
          worried|unsure} {of|about}; what {is it|would} {they|he|she|you} {would|} {hate|dislike|fear|object|mind|
          have against}; !? {is it|would it be} {okay|ok|possible|alright} {if|to} * or; !? {too|so} {much|late|early}
          {to ask|for today}; !? which part of {town|the country|the city|the house|the world}; !? what makes you
          {choose|buy|stay|come|different}; !? {is it|was it} {the} {red|blue|first|second|big|small|front|back} * or;
          !? is it just {the|you}; !? is it {just|only} * {or}; !? what is on your {desk|list|agenda|plate|menu}
    """,
    Move.CONFIRM: """
        {am i|are you|do i} {making|make} {any|} sense; {does|did|has|have} {that|this|it} {answer|answered|clear|
          cleared|cover|covered|settle|settled|explain|explained|take care|help|make|made|put|address|ease} {your|it|
          that|things|the|you|up|sense|of|everything|}; {did|do|have|am} i {understand|understood|got|get|hear|have|
          reading|getting|understanding} {you|that|this|it} {correctly|right|properly|there|}; are you {happy|
          comfortable|okay|ok|fine|good|alright|easy} {with|about} {that|this|it|how|the answer|the|all}; {no more|any
          more|any} {worries|doubts|concerns|questions} {there|about|on|left|then|now}; {are you|you are|you still}
          with me; {is|are} {that|this|it|we} {one|} {off the table|settled|sorted|cleared up|clear|dealt with|
          resolved|put to bed|out of the way} {for you|now|then|so far|}; {is it|is that|was that} {clear|clearer}
          {how|why|what|so|now|}; {something|anything|is it} still {niggling|bothering|worrying|unclear|on your mind|
          nagging|missing}; {is that|is it|that is} {how you see it|a fair {picture|summary|way}|about {it|right}|what
          you meant|right|it|the gist}; have i {missed|forgotten|left|got}; {would|could|can} you {be able to|} live
          with {that|this|it}; {so|} we are {good|okay|clear|fine} {on|with}; {put|puts|set|sets} your mind at {rest|
          ease}; {does that|is that} {sound|feel} {fairer|fair|better|right|okay|ok|good|reasonable} {to you|}; {did|
          have} i {miss|missed} {something|anything}; {have|did} i {understood|understand} you {properly|right}; {is|
          was} that about {it|right}; does that help {any|at all|you|}; {can|shall|could} we {tick|cross} that {off|
          one}; !? {are you|is she|is he} {happy|comfortable|okay|satisfied} {with|about} {your|the current|them|how
          things}; !? {is|was} it clear from the start; !? anything else {you want|i can}
    """,
    Move.EVIDENCE: """
        {we|i} did {this|that|it|the same|one|exactly that} {for|with|at|in} {a|an|one|the|another|two|*}; {there was|
          there is|there were|we had|i had|i have|we have} {a|an|this|one|another} {haulier|couple|farmer|lady|baker|
          company|firm|dairy|school|hotel|client|customer|family|clinic|shop|plumber|forwarder|garage|nursery|
          hospital|council|dentist|workshop|builder|landlord|*} {about|in|near|down|over|of|with|who|that|like|up|
          just|exactly}; {nine|eight|seven|#|three} {out of|in} {ten|five|four|#|every} {of our|customers|clients|
          people|users|families|}; {they|he|she|it|who} {cut|saved|dropped|reduced|went|pay|save|throw|lost|gained|has
          ordered|ordered} * {by|from|half|a third|a fifth|less|percent|about|#}; {guarantee|guaranteed|warranty|
          insured|certificate|certified|audited|accredited} {on|in|by|that|it|for|from|against|and|}; {in writing|
          written into|put in writing|black and white|in the contract}; {on|in} your {shop floor|yard|kitchen|office|
          own|site|workshop} for {#|a|four|two|one|thirty}; {we|we will} {collect|take|pick} it {up|back|} and you;
          {every|each} {cent|penny} back; you {pay|owe} nothing; {free|two week|four week|month's|month} trial {from|
          of|for|period|}; {independent|university|outside} {lab|hospital|institute|test|expert|auditor}; {report|
          reports|reported} {#|forty|thirty|twenty|fewer|half|a third} * {percent|fewer|less|more}; {number|contact|
          phone} of {a|one|another|the} {hotelier|customer|client|colleague|farmer|*}; {ask|call|ring|talk to|speak
          to} {her|him|them} {anything|yourself|whatever|what|}; {has|have} {had|been} {#|forty|one|them|it|*}
          {running|using|cooking|working|driving} {since|for|with|without}; {we|i} pay the difference; {already|now}
          {work|works|working} with it; {#|hundred|thousand} * already {use|work|have|using}; {you can|it is public|
          look it} {look it up|check it|read it}; {figures|study} {from|show}; before and after; {last year|this year}
          we {paid|measured|installed|checked|fitted|had} * {percent|homes|claims|of|#}; measured {#|two|over|in|at} *
          homes; covered {#|ten|for|by} * {years|insurer|separate}; {schools|clinics|shops|companies|families|
          customers|firms|people} {that|who} {switched|changed|moved|made the|use}; had the same {doubts|doubt|worry|
          thing|problem|fear|question}; {without|not} a single {failure|complaint|breakdown|outage}; {on|for} a
          {trial|test} {basis|period}; see {it|for} {for|it} yourself; !? {do|does|is|are|can|did|what} {you|it|there|
          the|your} * {guarantee|warranty|certificate|references}; !? {i|we} {can|personally|absolutely|will|}
          guarantee {it|you|that}; !? {can not|not} {give|guarantee|promise}; !? {have|has} been {working|using|
          running} {on|with us} {your|the current}; !? there was {a} {problem|lot|mistake|mix|time|bit}; !? {there is|
          i have} {a|an|one} {question|thing|idea|app|way|meeting|call|spa|slot|couple of|few|lot|plan|deal|offer}; !
          in your office for {the|a} {meeting|chat|coffee}
    """,
    Move.VALUE: """
        {you|your *} {would|will|can|could|get|gets|finally|would all|have} {finally|have|get|sleep|know|go|leave|
          start|stop|save|free|be done|run|sell|see|never|retire|retiring|relax} {your|home|on|with|for|in|from|it|
          roughly|about|a|the|within|one|all|through|free|early|more|less|time|back|to|any|how|exactly} *; {that|this|
          it|which} {leaves|puts|saves|gives|frees|takes|buys|would take|would save|would give|will take|will save|
          spares|gets} {you|your|about|roughly|the|them|him|her|a|off|up|another|four|#|back|all} * {more|back|off|
          pocket|hours|year|time|pressure|week|month|typing|work|free|load|desk|her|him|you|plate|money|flow}; {in|
          into|back in} your {pocket|account|hands}; {less|fewer|more|no more} {typing|chasing|overtime|calls|paper|
          worry|stress|driving|waiting|no shows|running|trouble|noise|complaints|mornings|queues|fuel|dust|errors|
          rework}; {what it comes down to|the nice thing|the beauty|the upshot|the point|the good thing|best part|
          bottom line} {is|of it|about it|for you}; {for you|in your case} {that|this|it} {means|is|would}; imagine
          {the|your|you|not|never|opening|having|what|it|coming|being|no}; {you have|you get|you would get|you would
          have|you will have} {that|it|your|the money|your fridays|your evenings} {back|paid}; {do not|never|not} have
          to {touch|lift|think|chase|worry|do|call|remember|drive|drag|carry|deal|wait}; just {runs|works|know|
          happens}; {you|they} know within; {home|out|done|away|in bed} {on|by|at|in} {time|five|four|six|a day|half};
          {stop|stops} {paying|losing|chasing|wasting|worrying|guessing}; {finally|at last} {go|get|have|sleep|be|see|
          know}; off your {back|plate|desk|hands}; {without|with nobody|nobody} {anybody|anyone|somebody|has to|needs
          to|would have to|complains} {standing|sitting|having|to|driving|drive|noticing|touching|}; {afternoons|
          evenings|weekends|fridays|mornings} {back|off|free|to yourself}; {one|a single} {person|invoice|contact|
          screen|place|bill} {less|instead|one|and|for}; a {day|week} {a week|} {back|rather|instead|less}; {used to|
          spoilt by|spoiled by} {leaving|going|having|finishing}; {check|checks} themselves in; {first|very first}
          day; you would {save|be saving|run|sleep|be|get|need} {roughly|about|from|through|around|an|one|#|a|up|home|
          better}; {got|get|have} that back in {#|seven|five|six|two|three|a}; {mortgage|loan} out of the way; !?
          {would|could|will|can|do|did|are|have|when|how|what|if|why|so what} {you|your} {would|will|can|could|get|
          have|finally|know|be|save} {finally|have|get|be|know|go|a|the|it}; !? you would {be|have} {to|better off|
          guessing|a fool|daft|looking at|crazy|wasting|furious}; !? you can {have|get|see} {it|a|the|me|more|back}; !
          {imagine|i imagine} {it|that|you|how} {is|was|must|are}; !? {i can|can|could|you can|as you can} imagine; !
          what it comes down to {for you|in the end}; !? you would {rather|have|need} {not|liked|thought|another|to};
          !? {you|you would} get {the|a|dental|*} {and|camera|lift}; !? you will {have to|need|be|get|find|see} {to|a|
          the|another|more|sorry|slower|late|left}; !? you would save us; !? {costs|cost} you {more|less}; !? you
          would have to; !? you get {a|the|an} {camera|app|discount|invite|letter|grip|life}; !? that {gives|leaves}
          you {a stomach|where}; !? you have {your|a|the|it} {doubts|reasons|point|hands|own}; !? {your|you} * {would
          be|will be} wasting; !? for you {is it|it is|that is} {not|no|expensive|too}; !? {if|when|once} you {get|
          have|would|could|start|stop|go}
    """,
    Move.PRICE: """
        {free|zero|nothing|no} {setup|set up} {is|} free and * {penny|pence|cents|percent}; {penny|pennies} and a half
          {per|a|each}; {that is|you are at|it comes out at|we are talking|talking about} {#|around} * grand
    """,
    Move.DISCOUNT: """
        {on the house|on us|for free|for nothing|free of charge|thrown in|at no cost|no charge|half price|half the
          price|a third off|percent off|a bit off|something off|off the price|off the first|cheaper for you|better
          rate|better price|special price|wiggle room|room in the price|leeway}; {knock|shave|chop|lop} * off; {take|
          drop} * {percent|hundred|fifty} off; drop {it|the price} by; {credit|refund|waive|drop|scrap|skip|cut|take
          off|throw in|include} {you|the|your|a|that|in} {the|last|setup|set up|connection|delivery|installation|fee|
          first|*} {fee|fees|charge|invoices|months|off|in|installation|for|delivery|month|two|costs|set up|setup};
          {do|make} {something|it|you a deal|you an offer} {for you|on|cheaper|for|special}; {i would|i could|i can|
          could|can|let me|we could} {let you have|make|do|give you|get you} {it|that|you|#|this|a} {for|#|at|two|a|
          fifty|bit|better|cheaper|months|ten|down} *; {go|come} down {#|five|ten|a|to|by|percent|on|another}; drop
          {it|that|the price|the fee} {by|to|for}; {free|months|month|weeks} free; {talk|see what i can do|negotiate}
          about the {price|rate|hourly|fee}; {always|can} talk about the {price|hourly|rate}; {take|have} the
          connection fee off; i can do {#|ten|nine|eight} and; !? {we|it|that|they|he|you|i} {do|does|can not|could
          not|will not|would not|did not} not * {on us|for nothing|half price}; !? not for nothing; !? {trial|test|
          pilot|try it|visit|plan it|check|survey|look|measure|speak|talk} * for {free|nothing}; !? {setup|set up|
          delivery|trial|visit} is free; !? give you {it|that} back; !? {all|for} {nothing|free} {they|he|she}; !? do
          something about; !? i can do {it|that} for {you|tomorrow}; !? {plan|plans|planned|visit|come|survey|look|
          measured} * {for free|free of charge|at no cost}; !? {can|could} you do {it|that|something}; !? i could do
          it {on|in}; !? go down {the|to the|well|a|on the}; !? come down to
    """,
    Move.ADMIT_LIMIT: """
        {nobody|no one|none of us} can {promise|say|know|guarantee|tell|foresee}; i {can not|could not} either; {that|
          handwriting|fax} it {can not|does not|will not} {do|read|cover|work|handle|include|}; {no that|that one|
          that} {it|we} {can not|do not|does not} {do|offer|cover|have|}; {can not|could not|will not|does not}
          {export|import|read|replace|handle|cover|wipe|do|be cancelled|reach|guarantee|promise|answer|replace|tell}
          {to|it|your|that|the|a|you|everything|later|all|this|}; {we are|it is|i am|we were} {not|never} the
          {cheapest|fastest|biggest|smallest|best}; never have been; i am afraid {i|we|that|it|there|the} {do not|can
          not|is not|does not|have no|have not|have nothing|will not}; {above|beyond} my {pay grade|knowledge|remit};
          {slower|louder|heavier|dearer|more expensive|worse} than {what|you|the|now|before|today}; {sugar coat|beat
          around|pretend|lie to you|kid you|hide} {it|that|about|the|}; {rather|better|prefer} you {hear|heard|know|
          knew} {that|it} {from me|now|up front|before}; {is|are|it is} not {covered|included|possible|available|
          something we|our thing|our strength|on the list} {in|by|yet|at|here|we|any more|anymore|}; {not|never}
          something we {offer|do|have|cover|sell}; we {do not|only|never} {do|offer|cover|serve|work} {that|
          refrigerated|it|in|with|on|there|*} {yet|}; {i would|i would just|it would} be {guessing|lying|making it up|
          a guess}; i {honestly|really|simply|just|} {do not|can not} {know|have|tell|say|remember} {how|that|whether|
          if|what|the|it|exactly|for|}; {have not|do not have|have not got} {that|the|this|a} {figure|number|answer|
          information|date|details|with}; {with|for} {certainty|sure}; {i|we} would have to {ask|check|look} {our|the|
          my|with|that|it|up|}; {not|is not|are not} {available|possible} any more; i can not bring {it|that} back;
          {does not|do not|will not} {sync|integrate|connect|talk|link|work} {with|to}; {i told you|i said} * {and|
          but} it does not; {has|have|with} {a|one} {drawback|catch|downside|snag|weakness}; {can not|will not|not
          going to} promise {you|that|a|it|any|anything|}; {it will not|will not} wipe; !? {we|you|i} can not {lose|
          wait|afford|go|keep|back|complain|let|live}; !? that is not available to {others}; !? can not {wait|afford|
          help but|stop|believe|thank|complain|go wrong|lose|miss}; !? do not know {if you|whether you|about you}; !?
          it will not {cost|hurt|take|let|be long|bite|happen|break|fail}; !? will not {do|be} long; !? {they|he|she|
          your|the other*|people|you} * {can not|do not|does not|will not|could not} {do|read|tell|know|remember|say|
          have|cover|answer|work|handle}; !? i will not {try|call|bother|keep|push|take}
    """,
    Move.NEXT_STEP_ASK: """
        {i would|i|we would} {love|like} to {get|have|grab|meet|sit|set|take} {#|twenty|thirty|half|an hour|a few|
          some|minutes|together|down|you|time|up} {minutes|time|with|an hour|hour|together|and|}; {what|how} {i would|
          if|about|i could} {suggest|propose|recommend|do|we|you|i} * {is|that|i|we|you|if|try|come|meet|send|bring|
          start|went|took|had} {i|we|you|our|that|to|come|meet|try|it|bring|see|a|them} *; {get|bring|have|involve|
          invite} your {head|partner|wife|husband|boss|team|cfo|it|colleague|accountant|lawyer|driver|drivers|foreman|
          people} * {round|around|along|in|on|join|to the|into|table|call}; {in|into} the {diary|calendar}; {send|
          email|mail|get} you the {draft|details|paperwork|contract|offer|quote|invite|link}; {shall|should|can|could|
          may|do|would you like me to|want me to|do you want me to} {we|i|you} {do|say|come|pop|call|ring|meet|write|
          put|draw|set|book|get|send|bring|ask|drop|pencil|reserve|start|sign|take|go} {you|it|up|by|round|out|down|
          that|the|monday|tuesday|wednesday|thursday|friday|saturday|next|tomorrow|together|in|a|an|back|them|him|her|
          something|ahead|your|this}; {which|what} {would|works|day|time|slot|suits} {suit|suits|be|best|better|is|
          you} {you|best|better|for|good|} {for|on|next|monday|tuesday|wednesday|thursday|friday|the|}; {do|have} we
          {have|got} a deal; where do we go from here; {you|and you|then you} {just|} sign it; would {that|it} {work|
          suit you}; would {it|that} help if {we|you|i|the *} {sat|met|came|went|had}; would {next|you both|thursday|
          friday|monday|tuesday|wednesday|saturday|tomorrow} * {work|suit|be good|be okay|do}; could you both {do|
          make|be}; {i would|then i would|i will|let me|i can|i could} {ring|call|come|pop|send|bring|draw|visit|pick|
          drop} {you|by|round|over|out|up|it|the|along|back|two|our} * {monday|tuesday|wednesday|thursday|friday|
          saturday|tomorrow|next|this|afternoon|morning|evening|week}; {your|a} signature; {give|need|have|take} {me|}
          your {card|email|signature|deposit}; {transfer|take|pay|put down|leave} {the|a} {deposit|down payment}; set
          up the {kick off|trial|account|first|meeting|call}; {could|can|would|will} {you|we|i} {dig|bring|send|have|
          get|share|forward} {it|me|us|that|the|your|over} {out|by|to|last|before|on} {friday|monday|tuesday|
          wednesday|thursday|tomorrow|then|next|}; {you|want to|would you} {try|test|run} it {with|on|in|for} {one|a|
          just|two|#} {van|truck|site|branch|week|day|room|team|first|month|department|*} {first|and|to start|for};
          {bring|take} one of {your|the} * along; {does|is|would} {wednesday|thursday|monday|tuesday|friday|that|half
          past|one thirty|# thirty} {still|} {work|suit|fit}; {like|want|love} us to {come|pop|visit|have a look|send|
          measure|drop|call}; {come|pop|get somebody|send somebody|send someone} {out|round|over} and {have|take|
          measure|see|look}; {shall|should|can|could} i {give you a {ring|call|shout|bell}|set that up|write it up|
          write that up|put you down|pencil you}; {send|share} {the|an|you the} invite {for|}; {could|can} {you|we|
          the} * both {do|make|be}; let us {put|get|pencil|set|fix|meet|book|agree} {something|it|you|a|that|up|on|in|
          this}; !? {can|could|would} you {share|send|give} me {a bit|more|an idea|some|how|what|a rough}; !? {shall|
          should|can|could} i {tell|explain|repeat|go over|go through|stop|go on|carry on|ask|continue}; !? {what|how}
          about {your|the|now|them|overtime}; !? can i {ask|tell|just|go on|carry on|explain|check|come back|get
          back}; !? shall we {talk|start|begin} {about|with|by}; !? may i {ask|say|come back|just|take|have {two|a|
          one|five}}; !? {could|can} i {come in|call you {by|tom|john}}; !? {would|does} that help {you|with|your}; !?
          does it suit {your|the}; !? do you want {me to|us to} {explain|repeat|go}; !? would that be {worth|a|too};
          !? can i put {it|that} {this|another|differently}; !? {could|can} i {call|ring} you back {about|with an
          answer}; ! how do you; !? what would {suit|work|be best} {your|for your} {business|company|needs}; !? can we
          come back to; !? {do|does} that {do|work|suit} {what|everything|both}; !? {can|could} i take {a|the|your}
          {note|message}; !? i will {get|come} back to you; !? {can|could|shall} {we|i} {say|put} {that|it} {you|
          differently|this way}; !? what would {you|it}; !? how about you; !? {what|which} would be
    """,
    Move.PRESSURE: """
        {you|we} can not {back out|say no|pull out|afford to wait|let me down|do that to me|wait|lose} {now|of|this|
          on|another|}; {left behind|miss the boat|miss out|be too late|be sorry|regret it}; {there are|i have|we
          have|i have got|i have only|only got|just|only} {only|just|} {#|one|two|three|a couple|a few} * left {in|at|
          this|for|and|}; {able|going} to get you another; {gone|somebody else's|someone else's} {by|after that|
          tomorrow|then|tonight}; {after that|tomorrow|then|tonight} {it is|that price is} {gone|somebody else's|
          someone else's|history}; {must|have to|need to|got to|better|really must} {decide|sign|act|book|confirm|
          move|be in|get it booked|get this} {now|today|tonight|by|right|here|on|in|before|}; {what is there|nothing|
          what is left} to {think|discuss|talk|consider} about; {on|at} the {spot|drop of a hat}; what more {do you|is
          there}; {everybody|everyone|half|the whole|all} {in|of|else|your|the} * {already|has|is|moving|signing|
          signed|taking|takes|doing|said|switching|over} {signed|yes|it|over|up|moved|took|bought|switched}; {trust
          me|believe me|mark my words}; {hold|keep|save|guarantee} {that|this|it|the price|one|your} {for you|}
          {until|till|only}; {be|want to be} the one {who|that|to}; {only a|any} {fool|idiot|madman}; {every|each}
          {day|week|month|minute} you {wait|put|sit|delay|hesitate|leave|do not}; {money|cash} down the drain;
          {handing|burning} {your|} money {to|away}; {right here|here and now} right now; get it done; {before|until}
          {the|my|our} {system|office|books|offer|window|line} {closes|close|shuts|ends}; {come on|oh come on} {what|
          just|say|sign|before|be|you}; {get it done|sort it|sort that|worry about that|worry about it} {later|
          afterwards}; {price|prices|offer|deal|it|that|rate|rates} {goes|go|is going|will go|ends|is gone|expires|
          runs out|is over} {up|gone|} {on|after|at|tomorrow|tonight|by|monday|friday|next|soon|then}; {if|when} you
          {sign|commit|say yes|confirm|decide|book|pay|order|take it|do it|agree} {before|today|now|right now|on the
          phone|tonight|by|this|on this|while|here|immediately|within|straight}; {put|stuck} my neck; {last|final}
          {chance|call|warning|offer}; {just for|only for|only} today; {one off|once only} {just|offer|deal|for you};
          {only|good only} {through|till|until} {today|tonight|tomorrow|midnight}; {got to|have to|need to} get it
          {booked|signed|done} {in|} {today|now}; {you would be|you are} {daft|mad|crazy|nuts|a fool} {not|to}; {do
          not|you do not} {get a vote|need to ask|have to ask} {your|anybody|anyone|}; {kill for|queue|fighting over|
          waiting in line} {that|for|it}; {take|need} the deposit {now|today}; {picked|chosen|selected} for {our|this|
          the}; do not see what there is to; {just|then} tell them to; {nobody|no one} {ever|else} {asks|reads|looks|
          complains|complained} {about|at|that|}; {couple|buyer|customer|someone|somebody|family|client} {viewing|
          coming|waiting|interested} {at|with|for|tomorrow|today|in}; {they have|with} {got|} cash; !? {do not|never|
          you can not} trust me; !? {no|not} {rush|hurry|pressure|need to decide}; !? only a {few|couple|#}; !? {when|
          what|if|before|once|after|does|do|how} {you|it|the|your} * {contract|policy|lease|rate|offer|deal|fixed} *
          {ends|end|expires|runs|run} out; !? {when|until|before} your {contract|rate|policy|lease}; !? {works|use|
          using|doing|running} it right now; !? {contract|lease|policy|rate|tariff|fixed} * {ends|expires|runs out|is
          over}; !? if you {decide|order|commit|confirm|book|pay} {by|within} {card|bank|post|direct}; !? if you {do|
          take} it {this|by} {way|hand|yourself}; !? {money|heat|water|energy|time} is going; ! {is|was|left} behind
          that
    """,
}
