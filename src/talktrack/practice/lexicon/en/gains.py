"""English: what the customer gains, and proof of it; what comes off the price."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

GAINS: Final = {
    Move.VALUE: """
        you {would|will|could|can|are able to|get to|are going to} {then|also|finally|always|simply|just|even|still|
          actually|only|easily|both|suddenly|all|probably|basically|really|} {save|gain|win back|earn|cut|reduce|
          halve|avoid|sleep|relax|breathe|focus|concentrate|sell more|serve|handle|notice the difference|catch|
          recover|recoup|double|boost|spend less|spend more time|spend your|come out ahead|break even|be ahead|be
          protected|be safe|be covered|be free|be independent|be done|be finished|be home|be able to|be in control|be
          up and running|be on top|stop <burden>|stop worrying|stop chasing|stop having|leave at|leave on time|have
          more|have fewer|have less|have one|have your|have the|have everything|have a clear|have time|have peace|make
          that back|make it back|earn it back|earn that back|have it back|get it back|get back|get your|get more|see
          at a glance|see everything|see every|know exactly|know in|know where|know at|know that|know what|know
          straight|react|respond|plan ahead|go home|go on holiday|go back to|take a holiday|take on more|finally have|
          get rid|keep your|keep more|pay less|pay a|run more|do more|do it in|do that in|do the same|grow|win|
          attract|afford|start the day|end up with more|walk into|hand over|come home|get through|enjoy|forget about|
          be warm|be the first|turn|close more|close the|close faster|never <burden>|never have|never need|never lose|
          never run|never see|never again|never miss|no longer|not have to|not need to|not lose|not be|not worry}
        {you|your <folk>|nobody|no one|nobody on your team|nobody in|they|the <folk>|you and your <folk>} {will|would|
          do|does|can|could|has|have|ever|never|} {not|never|no longer|ever|finally|} {have to|need to|be able to|has
          to|needs to|having to} * {worry|chase|drive|type|wait|stand|hunt|search|look|think|call|retype|copy|guess|
          check|do that|deal|fill|pay|come|go|be|remember|sit|phone|carry|climb|get up|touch|enter|ask|explain|print|
          sort|stay|work|bother|again|ring}
        {you|they|your <folk>} {are|would be|will be} {never|no longer|not|finally} * {stuck|left|tied|caught|locked|
          dependent|alone|without|in the dark|rushed|at the mercy|on your own|stranded|out of|short}
        {never|ever} * again; {never|not} {having|have} to; without {having to|the hassle|the stress|worrying|anybody|
          anyone|anybody having|lifting a finger|spending|losing|<burden>}
        {it|that|this|which} {would|will|could|can|is going to|} {really|actually|also|just|simply|basically|then|
          even|probably|} {saves|save|frees|free|spares|spare|gives|give|gets|get|keeps|keep|lets|let|earns|earn|
          leaves|leave|brings|bring|buys|buy|makes|make|puts|put|helps|help|protects|protect|allows|allow|wins|win}
          {you|your|the|everyone|your <folk>|them} * {<asset>|<better>|<gain>|back|up|more|less|out|independent|life|
          safe|ahead|overview|pocket|#|an extra|happier|relief}
        {it|that|this|which} {would|will|could|can|is going to|} {really|actually|also|just|simply|basically|} {cuts|
          cut|reduces|reduce|lowers|lower|halves|halve|brings|bring|takes|take|removes|remove|eliminates|eliminate|
          stops|stop|ends|end|slashes|slash|shortens|shorten|prevents|prevent|relieves|relieve|lifts|lift|gets rid of|
          get rid of|does away with|do away with|avoids|avoid|shaves|saves|save} * {<burden>|off your|off you|down|
          time|by half|in half|rate|by a third|by a quarter}
        {takes|take|taking|lifts|lift|gets|get} * {off your {shoulders|plate|hands|mind|back|desk|list}|off you}
        {your|the} * {<folk>|kids|children|whole family|patients|place|house|business|office|home} {would|will|could|
          can|gets|get|stays|stay|spends|spend|finally|gain|gains|no longer|never|notice|notices|saves|save} *
          {<better>|<asset>|<gain>|own|more|at last|again|back|home|on time|themselves|with the real work|answers|an
          answer|job|jobs}
        so {that|} {you|your <folk>|your|the <folk>|they|nobody|everyone|your *} {can|could|come|get|gets|never|
          always|are|is|have|has|know|knows|will|would|keep|keeps|stay|stays|do not|does not|no longer|only|leave|
          sleep|save|go|spend|start|find|see|feel} * {<gain>|<asset>|<burden>|home|clean|an|a|time|to|on|out|back|
          what|where|more|stuck|around|it|straight|less|safe|again|answer|exactly|never}
        {that|this|it|which} {means|would mean|translates|adds up} * {<asset>|<better>|<burden>|more|fewer|less|no|
          extra|one|your|that you|you|happier|nobody} * {for you|}
        {for|to} you {that|this|it|and your <folk>} {means|would mean|would be|is|adds up|translates}
        {the|your|one|a|main|another|biggest|real|big} {upside|benefit|advantage|gain|plus|beauty|nice thing|good
          thing|payoff|reward|win|bonus|difference|result} * {is|for you|of it|would be|of this|here|being}
        what {you|that|it|this} {get|gain|gains|does|gives|brings|saves|do} * {is|you|for you|out of it}
        instead of * you {would|will|could|can|only|just|have|get|spend|pay|do|need|are}
        {pays|pay|paid|paying} {for itself|itself off|itself back|you back|back}; {makes|make|earns|earn} {itself|its
          money|its cost|that} back; {payback|break even|return} {in|within|after|by|is|comes}
        {have|get|got} {it|that|the money|your money|the cost|your investment} {paid back|back} {in|within|after|by|
          through|from}; {#|a third|a quarter|half|twice} * {less|fewer|cheaper|faster|quicker|more} {time|than|on|
          for|a|per|every|staff|gas|energy|electricity|money|per month|work}
        {fewer|less|no more} {<burden>|mess|fuss|waiting|driving|sick days|call outs|scrap|missed calls|lost} * {and|
          for you|in|at|any more|anymore|between|than|}; {more|extra} {<asset>|customers|bookings|orders|calm|guests|
          tables|jobs} {for|with|in|at|every|on|and|to|per|a}
        {independent|independence} {of|from} {the|your|any}; {peace|piece} of mind; {breathing|elbow|headroom} {space|
          room}
        {adds|add|worth} * {to the value|to what|value of|to your|#} * {house|worth|home|business|property|more|sale}
        {think|picture|imagine} {of|about|what|how|} {never|not|having|being|coming|getting|it would|opening|waking|no
          longer|your|the|sitting|going|walking|you could|if you}
        {one|a single} {place|screen|bill|invoice|supplier|contact|partner|system|login|number|point of contact} *
          {for|instead|and|rather|where|everything|one}; {everything|all} in one place
        {you|your <folk>} {keep|stay|know|sleep|save} * {your|number|home|exactly|what|where|better|about|around|
          soundly|on|time|money|more|in|at night|well|like a}
        {would|will|could|can|you|they} {feel|sleep|live|breathe} {better|easier|safer|more relaxed|soundly|easy|
          easily|more secure}; {sleep|rest} {at night|easy}
        {guesswork|stress|hassle|worry|sting|pain|pressure|strain|headache|uncertainty} {out of|off|away|gone|taken}
        {finally|at last} * {<gain>|<asset>|own|get|have|be}; {<better>|more time|less stress|happier} for {you|your};
          {up to|as much as} {#|half|a third} * {less|more|faster|cheaper}
        {hours|days|minutes|weeks} {a week|a month|a day|every week|of work|each|} {saved|back|less|gained|freed}
        {you|and you|then you} pay {a third|half|a quarter|much|far|#|twenty|thirty|ten} * less
        !? {if|when|how|what|why|would|could|do|did|does|should|will|can} {you|your <folk>|it|that|this} * {save|gain|
          save|avoid|lose|get|have|be|never|no longer|handle|serve|win}
        !? you {would|will|could|can} {then|just|} {get|have|see|keep|pay|know} {the {email|invoice|link|contract|
          letter|offer|second|same|last}|your {contract|invoice|number}|it back to|back to me|me|us|my|a discount|to|
          an email|it in writing|the offer}
        !? you would {no longer|never} {get|be} {the money|a fit|happy}; !? {never|not} {get|see} {the|your|that}
          money back
        !? {can not|could not|will not|would not|does not|do not|did not|never} {save|reduce|cut|solve|fix|help|give|
          make|take|protect|work|pay for itself}; !? {i|we} {will|would|could|can} {never|not} * again
        !? never {call|ring|bother|darken|hear|trust|work|waste} * again; !? {grow|man} up; !? {feel|sleep} better
          {now|about the}; !? save {your|us|the|that|it|me|yourself} {money|breath|for|it|date|the trouble|time for}
        !? {want|wants|like|wanted|need|hoping|looking|trying|rather|wish|hope} {for|to|} * {<asset>|<better>|less|
          fewer|never|no longer|without|something|finally}; !? you would {like|rather|prefer|be happier|love}
        !? {more|less} {than|about|or less|complicated|importantly|like it|or}; !? {the|your} business is going
        !? nobody {would|will|has|is} {be happy|want|like|care|wants|ever|going}; !? it takes * {while|days|weeks|
          months|hours|longer|time}; !? you can {see|get|have|keep|know|run|pay} {it|that|them|in} * {trial|from your
          phone|at our}
        !? so you {do not|are|have|know|want|need|feel|would|spend|get|never} {trust|believe|want|like|need|got|been|
          tried|had|really}; !? so you {love|hate|are|have}; !? take {it|that} off {the|your hands}
        !? you would be {paying|better off|mad|crazy}; !? {what|how} {is|are} the {benefit|benefits|advantage|upside|
          payoff}
        !? better {for|with} {you|your} {to|if you} {go|ask|stay}; !? think {of|about} {it|that|how much|your
          children}
        !? will not take {long|more than}; !? more {time|room|space|money} {to think|for your doubts|than}
        !? you {will|would} {never|not} {have|get|see|find} {another|this|such|a} * {chance|offer|price|better}
        !? you {lost|lose|are losing|were losing}; !? you are {no longer|never|not} * {happy|interested|sure|
          convinced}
        !? you {will|would} get {the|that|this|it|a|#} * {half price|for free|off|discount|cheaper|reduced}
        !? half {price|the price|the crew|the team|of|a|off}; !? more light
        !? less than {#|a}; !? you {keep|know} {saying|telling|what i|your stuff|your|coming}
        {by|at|from|within|after|before} {the|} * {you|your *|they} {would|will} {know|have|be|see|get|own|save|earn|
          hold|notice}; {know|see|tell} * to the {penny|cent|minute|hour|pound}; {at a glance|at the push of|at the
          touch of|without lifting}; {is|are} {home|done|finished|sorted|back|ready|out|in bed} {for dinner|by|before|
          on time|in time|in ten|in five|in minutes|in seconds|at four|at five|earlier}
        {heats|cools|cleans|runs|pays|covers|lights|powers|cooks|does|handles|carries|washes} * {for|with} {half|a
          third|what you|less|the price|the cost|a fraction|pennies}; for {what|less than what|half of what|a fraction
          of what} you {now|} {pay|spend|paid}
        {what is in it|the best part|the best thing|the good thing|the good news|the nice part|the great thing|the
          point|the beauty|the best of it|the idea|the big thing|a nice side effect} {for you|for your *|is|of it|
          about it}
        you {walk|come|go|drive|sit|wake|get|leave|open|start|show|turn up} * {and the|and your|and everything|and it|
          knowing|without|with a|with your}; {already|waiting} in your {inbox|basket|calendar|account}
        {nobody|no one} * {has to|needs to|will have to|would have to|ever has to|must}; even if {one|someone|
          somebody|the|a|your} * you {carry on|keep|are|still|can|would|do not|stay}; {carry on|keep going|stay open|
          go on} as {normal|usual|if}
        {in plain|put simply|in short|bottom line|long story|simply put|in other words} * {fewer|less|more|better|
          faster|cheaper|no|you save|you get|you have}; {turns|turn|turning|makes|converts|transforms} * into *
          {<asset>|customers|bookings|cash|regulars|profit|orders|sale|sales|money|advantage|income|game|pleasure|
          habit}; {with|have} {an easy|a clear|a lighter|a free} {mind|conscience|heart|head|workload|schedule}; on
          the safe side
        {you would|you will|he would|she would|they would|you} {hardly|barely|scarcely|no longer} {hear|notice|feel|
          see|need|have|use|spend|touch|wait}; ^ {all|no more|never mind|goodbye} * {gone|over|history|done|behind
          you|a thing of the past}; {gone|history|a thing of the past|over and done} * {all that|chasing|waiting|for
          good}; {returns|costs|errors|complaints|bills|losses|absences|no shows|stress|waste|queues|risk|overtime|
          downtime|fuel|breakages} {go|goes|come|comes|drop|drops|fall|falls|are|would go|would drop|shrink|would
          come} down; {where|that is where|there is where|which is where} {the|your} {saving|savings|money|gain|
          profit} {is|comes|lies}; {doesn't|does not|no longer|never} {hurt|ache|break down|fail|leak|jam|freeze|
          crash} * {any more|anymore|at the end|again|ever|on you}
        {twice|three times|ten times|# times} as {fast|quick|much|many|long|good|productive|safe|easy}; {only|just}
          {ever|} pay for {what|the} {you|days|hours}
        {one|a single|two} {click|call|step|form|bill|tool|person|number|box|place} {rather than|instead of|not};
          without {hiring|paying|buying|employing|needing|adding|extra|another|any extra|stress|effort|losing|waiting|
          leaving|touching|calling}
        {finish|finished|home|leave|close} {at|by} {#|four|five|three|six|noon} instead of; {afterwards|from then on|
          after that|then|from that day} you {have|will have|would have|have got|are|never|only|just|can} {got|} {one|
          a|your|free|rid|more|no|able|all|independent|safe}
        {done|finished|ready|filed|booked|paid|sent|sorted|cooked|clean} in {#|ten|five|two|under|a few|seconds|
          minutes|no time|half|a day|one}; {day or night|round the clock|any time of day} {you|somebody|someone} ;
          {free|freed} {up|for}
        {company|support|help|someone|somebody} {during|day and|at night|whenever|around|there for|who looks}; {tax|
          money|cash|rent} {back|free} {from|every|at|in your}; {in|into} your {pocket|account|own hands|hands}
        !? {is|are} {out|back|done|in|ready|finished} {at|by} {<weekday>|the end of the|the #}; !? you {come|go|sit|
          start|get|turn} * {and the|and your} * {broken|late|wrong|empty|cold|gone|again|dirty|down|full}; !? in
          other words * {no|more|better}
        !? {costs|bills|prices|sales|numbers|returns|turnover} {go|goes|went|come|are} down {does|do|what|how}; !?
          {you have been|you are|doing} * {by hand|paying|without}; !? {without|no longer} {any|having} * {say|choice|
          warning|notice|asking}
        !? pay for {what you} {do not|never}; !? {without} {telling|asking|warning|a word|heating|hot|pay|losing face|
          water|commitment|obligation}; !? {nobody|no one} * needs to {know|tell you}; !? you {sit|wake|come|go} *
          {without|with a} {heating|water|headache|power|answer|bill}
        !? if i * in other words; !? the good news is {we|i}; !? {free|freed} {for|up for} {a|#|ten|five|two|the
          first|minute|coffee}; !? {free} for; !? the {point|idea|big thing} {is|about it} * {you|that} {not|never|
          want}
        !? {the good thing|the nice thing} about {you|them}; !? already in your; !? you {get|have} {the first|a}; !?
          {before|until} you pay
        you can {do|have|enjoy|finish|read|go|sit|take|spend|leave|get|run|eat|work} * {in peace|while|in the
          meantime|without|whenever|wherever|with a clear|any time you|on your own terms|at your own}; ^ no more
          {<burden>|standing|sitting|running|waiting|driving|calling|carrying|worrying|sleepless|searching|lost|
          wasted|excuses|mess|early|late|cold|climbing|scrubbing|mowing|ironing|cleaning|copying}
        {more|extra|something} left {over|} {for you|at the end|every month|in your|in the till}; your {<folk>|wife|
          husband|kids} {will|would|are going to|is going to} {love|thank|appreciate|notice|enjoy|be grateful|be
          happy|like|adore|be pleased|feel|be delighted}; {use|spend|invest|have} {the|that|your|more} {time|hours|
          money|afternoon|evening|energy} {for|on|with}
        {one|a|a few|two|several|always a|always one} {step|steps|nose} ahead; ahead of {the|your} {competition|
          competitors|rivals|curve|game}; {hours|days|minutes|pounds|dollars|euros|percent|hundred|thousand} {a week|a
          month|a year|a day|per month|} {you|you will|you would|that you} {get back|win|gain|save|keep|have back|do
          not spend|earn}
        {advantage|benefit|upside|plus|gain|good thing|nice thing} for {you|your *|everyone}; {in the long run|over
          the years|over time|in the end|long term} * {cheaper|less|save|saves|pays|better off|ahead|more}; {gives|
          give|brings|offers} you * {security|certainty|peace|freedom|time|control|flexibility|comfort|calm|
          confidence|room|air|options|power|independence|clarity|insight|reach|an edge|a head start}
        {the|your} whole {family|team|street|office|house|company|crew|class} {can|could|will|would|gets|benefits|has|
          is}; {whenever|wherever|however} you {want|like|need|are|please|feel}; {more|much more|far more} {flexible|
          relaxed|independent|productive|efficient|comfortable|visible|profitable|competitive|reliable|secure|
          attractive|mobile}
    """,
    Move.EVIDENCE: """
        {a|an|another|one|our|my|two|three|some|most|other|several|many|#|the|these|this|that} * <proof> {in|near|
          with|from|of|like|just|round|around|down|up|over|on|who|that|two|three|next|close|outside|we|called|here} *
          {has|have|had|was|were|is|are|did|went|cut|cuts|saved|saves|books|booked|switched|reduced|doubled|halved|
          increased|uses|use|used|got|gets|runs|run|sold|sells|told|tells|says|said|tested|dropped|grew|reported|
          report|made|makes|started|swears|swear|won|recovered|throws|brought|put|saw|sees|lost|spends|needed|went|
          installed|tried|moved|paid|sleeps|been|they|same|exactly|similar} * {#|percent|half|third|quarter|more|less|
          fewer|since|down|from|to|up|twice|double|same|it|by|within|in|after|ours|out|now|for|on|with|problem|
          situation|worry}
        {a|another|one|our} {<proof>|reference <proof>} {in|near|down|two|round|from} * {cut|cuts|saved|saves|halved|
          reduced|doubled|increased|books|went|grew|gained|lowered|dropped|recovered|fell|sells|sold}
        {we had|we have|there was|there is|there are|i had|i have|take|look at|i am thinking of|think of|i looked
          after|i helped|we looked after|we helped|we did|we moved|we fitted|we supplied|we set up|we worked with} {a|
          an|another|one|#|two|three|several|this|some|many|the} * <proof>
        {i|we} {have|had} {a|an|another|one|several|many|some} * {customer|client|customers|clients|buyer|user|
          patient|guest|tenant|family|couple} * {who|that|with|in|just|like|had|felt|thought|was|from}
        {we|i} {have|} {already|just|recently|personally|now|successfully|} {fitted|installed|sold|moved|served|
          delivered|helped|built|supplied|equipped|migrated|trained|placed|insured|renovated|completed|done|set up|
          looked after|onboarded|rolled out|converted|treated|shipped|planted|run|supported|handled} * {#|hundreds|
          thousands|dozens|over|more than|a hundred|a thousand|hundred|thousand}
        {the|a|an|independent|two|three|our|last|this|recent} * {university|institute|lab|laboratory|study|studies|
          survey|report|test|tests|trial results|consumer association|audit|inspection|magazine|regulator|ombudsman|
          health service|ministry|council|research|which|review|paper|benchmark} * {tested|found|measured|showed|
          shows|confirmed|confirms|rated|ranked|proved|proves|certified|says|said|published|reports|put|gave|awarded|
          recommended|recommends|of|from}
        {tested|measured|certified|rated|approved|accredited|audited|verified|reviewed|ranked|awarded|recommended|
          endorsed|proven|inspected|published|documented} {by|at|it|in|to|every|and|independently|for|as|against|gold|
          number|first}
        {#|half|most|more than half|two thirds|three quarters|ninety|nine} {percent|out of|in|of every|per cent} *
          {of|customers|clients|users|families|companies|people|claims|cases|them|our|every|#|hundred|ten}
        {#} {stars|out of five|reviews|star|testimonials|ratings|installations|references|years on|five star} {of|on|
          from|rating|in|and|reviews|are|say|}
        {reviews|testimonials|case study|case studies|white paper|success stories|before and after|test results|
          report|figures from|award|awards|refund|money back|guarantee|guaranteed|warranty|in writing|trial period|
          free trial|cooling off|written into the contract|black on white|return it|penalty clause}
        {the|this|our|a|your|that} {trial|trial period|pilot|test phase|taster} {is|runs|costs|lasts|would be|comes} *
          {free|nothing|days|weeks|month|obligation|cancel|at no|risk}
        {try|test|use|have|keep|run|borrow|sleep on} {it|one|them|this|the *} {for|out|at|in|free|over} * {days|
          nights|weeks|month|months|free|weekend|fortnight|home|week|yourself|nothing|year|season}
        {if|should} {you|it|we|they|anything|the} * {like|happy|satisfied|breaks|fails|work|convinced|late|wrong|
          deliver|keep|good|love|suit|save} * {refund|replace|collect|money|pick|pay nothing|send|free|back|fix|
          cancel|do not pay|walk away|costs you nothing|owe}
        you {can|could|may} {cancel|return|send|give|walk|leave|stop|quit|get out|hand} * {any time|anytime|at any
          time|whenever|within|with one|back|no questions|away|free|each month|monthly|after|month}
        {no questions asked|risk free|at no risk|without obligation|no strings|on us to prove}
        {put you in touch|introduce you|give you the number|give you the name|give you the contact|give you a
          reference|pass you the number|get you a reference}; {ask|ring|call|phone|talk to|speak to|visit|speak with|
          contact} {them|him|her|one of|any|three|two|some|a couple} * {yourself|customers|clients|directly|
          references|about|anything|if you|of ours|numbers}; {see|watch|look at} {it|one|them} {running|working|live|
          in action|in use}
        {they|he|she|theirs} * {fell|dropped|went|rose|came|grew|climbed|was cut|shrank|jumped} {by|from|down|up|to} *
          {#|half|third|quarter|percent}; {in|after|within} {the|their|her|his|#|two|three|six} {first|} * {they|she|
          he|it} {had|was|were|doubled|cut|saved|got|made|halved|earned}
        {he|she|they|who|customer|client|owner} * {exactly|had|felt} {your|the same|a similar|the very same} {problem|
          worry|way|situation|concern|issue|doubt|question|doubts|worries|challenge|fear|setup}
        {has not|have not|never} {been|had|needed|broken|missed|failed|let|lost} * {serviced|once|since|repair|day|
          down|complaint|breakdown|single|years}; not a single {file|complaint|day|fault|failure|claim|breakdown|one|
          order}
        {been|} {running|using|working|on|with} {on|with|it|us|one|them|this} * since {#|*}; since {#|two thousand|
          nineteen} * {been|never|have|has|we|it|without}; {we|it|she|he|they|customers|ours} * for {#|over|more than|
          ten|six|five|twenty} * years {and|now|without|straight}
        {published|printed|listed|written|stated|confirmed} in {the|our|their|your|a} * {report|contract|magazine|
          paper|journal|terms|guide|register}; {according to|based on} {the|a|an|our|their|official|last|independent|
          figures|data}
        {renew|renewed|recommend|recommended|reorder|reordered} * {with us|after|us|the first year|every year|year
          after year}; {customers|clients|people|users|members} {stay|renew|come back|recommend}
        {do not|no need to|not} {take|have to take|believe|trust|just trust} {my|me|our|just} {word|word for|}
        {don't take my word|see for yourself|judge for yourself|convince yourself|see it for yourself|best proof|the
          proof|living proof|speaks for itself|numbers speak|hard figures|real numbers}
        {my|our} own {<kin>|office|house|home|car|mum|place} * {has|have|had|use|uses|got|runs|bought|installed|
          sleeps}
        {we|they} {won|came|were voted|were named|were rated|were ranked|are rated|placed|scored} * {award|prize|
          first|second|third|best|#|top|number one|test}
        !? {which|what|how|who|where|do|does|did|is|are|have|would|could|can|shall} {a|your|the|you|we|our|many}
          {warranty|guarantee|reviews|references|refund|pilot|trial|certificate|report}
        !? {refund|refunds|report|reports|warranty} {by hand|by|takes|take|every|are|claims|late|eats}; !? the
          {question|issue|worry|matter} of the {warranty|guarantee}; !? {monthly|quarterly|weekly|your|schedule|month
          end|board|sales|custom|annual|send|late} {report|reports|reporting|reviews|figures}
        !? {can not|could not|no|without a|not} {guarantee|guaranteed|refund|warranty|promise|give you a guarantee}
        !? {there is|you have|your|you} * {a student|a family|a loyalty}; !? so you have; !? {you|so you} {had|told|
          mentioned|said} * {<proof>|#}; !? here is what i; !? i have {written|noted|got} {down|}
        !? never {get|see} {the|your} money back; !? {would|like} you {say|to} {to|} {a|} {pilot|trial}
        !? {let us|shall we|can we|could we|why not|how about|i would like to|you could|what if we|then} {try|test|
          run|start} {it|a|with|the}; !? {my|your} {reference|warranty} {number|card}; !? regret it guaranteed
        !? {everyone|everybody|every other|all your|half|all the} * <proof>; !? i guarantee {you|it|that} {will|you}
        !? {you are|i am|she is|he is|they are|are you} {at|in|with|from|near|a} * <proof>; !? {this is|it is|i am|my
          name is} * {from|at|with|of}; !? for {two|small|a small} {employees|people|flat|shop}
        !? {you|we} {have|ship|run|got|use} * {<proof>|parcels} * {a day|a week|and}
        !? {#|two|three|four} {of|out of} {the|your}; !? which {of|one}
        {half|most|all|some|many|several|plenty|a lot|dozens|hundreds} {of|} {the|} * {there|here|around|round here|in
          town|in the area|in the village|down there|in your} {have|use|run|buy|get|drive|swear|rely|are} {had|ours|
          it|us|on|with|one|them|customers}; ask {around|anyone|anybody|your|the|them} {in|at|who|down|about|*};
          {come|comes|taken|are|is} from {the|an} * {office|statistics|institute|bureau|ministry|study|report|census|
          register|agency|journal|page}
        {we|i} {did|built|fitted|painted|wired|insulated|equipped|renovated|supplied|installed|handled|catered|
          delivered|designed|looked after|do|run|clean|supply|insure} {the|all the} * {town hall|hotel|station|school|
          hospital|church|stadium|library|museum|airport|theatre|building|bakery|clinic|place|house|offices|shop|pool|
          university|harbour|bank|fire station|village hall|whole street|roof}; {go|come|drive|have a} {and|} {look|
          by|past|see} {at|it|} {both|them|it|one|for yourself|any time|yourself}
        {out of|of|in} {#|# hundred|four hundred|the last|all|every|our|last year's|a hundred|a thousand} * {only|
          three|two|one|none|not one|four|a handful|just|five|less than|fewer than} * {had|was|were|came|failed|
          needed|complained|cancelled|broke|redone|went|returned|left}
        {the first|your first|initial} {box|month|week|session|lesson|visit|order|delivery|bottle|class|night|issue|
          treatment|hour} {is|comes|free|for free|on us} {free|for free|on us|and only|and if|with no|}; {only|and
          only} {if|when|once} {you|it} {like|are happy|works|happy|are satisfied|are convinced|see}; {independent|
          outside|neutral|external|accredited|certified|third party} * {surveyor|auditor|lab|expert|inspector|test|
          assessor|engineer|body|review|checks|signs|tests|inspects|measured}
        {for|since|over} {the last|four|three|five|} {generations|decades|sixty years|fifty years|forty years|thirty
          years|grandfather's day|the seventies|the eighties|the nineties|the sixties|nineteen|1961|years and}; family
          {business|firm} since; {in|of} {this|the} {business|trade} {since|for}
        {went|gone|dropped|down|came|fell|cut|reduced|brought|grew|rose|jumped} * from * to; {i will|i can|let me|i
          could|we can|happy to|i would} {show|send|give|bring|forward|email|let you see} {you|} * {bills|figures|
          numbers|photos|pictures|certificate|certificates|statements|results|report|data|study|invoices|contract of|
          list of|names|proof|screenshots|calculation|reference|references|reviews|letters}; {before and after|crash
          tested|stress tested|field tested|dermatologically|clinically|lab tested|road tested|double blind|peer
          reviewed}
        {# stars|five stars|four stars|five star|top marks|gold medal|seal of approval|quality seal|test winner|gold
          standard|top rated|number one in|best in test|kitemark|ul listed|fda|ce marked|energy star}
        {saw|seen|see|watch} {it|this|them} {with my own|working at|at work|live at|in a}; {we|they|it} * {passed|
          survived|withstood|came through} {the|a|every|all} * {test|tests|audit|inspection|storm|winter|exam}
        !? from * to {<day>|you|me|us|your|the {van|office|door|phone}}; !? so you * {references|reviews}; !? {went|
          gone|go|goes} * from {you|here|the phone|there|bad} to; !? {how|what|where|when|which} * from * to
        !? {half|most|all|some|many} {of|} {your|the} * {here|there} {are|have|get}; !? {your|the} first {month|visit|
          session|order|lesson} {was|with us|did|when|in}; !? ask {your|the} {wife|husband|boss|landlord|partner|team|
          bank}; !? send {the|you the} references and
        !? {only|and only} {if|when} you {are|sign}
        we have {got|} {many|lots of|plenty of|some|good|excellent|great|several|hundreds of} {references|reviews|
          testimonials|certificates|awards|case studies}
    """,
    Move.DISCOUNT: """
        {i|we|my manager|my boss|head office} {can|could|would|will|might|am allowed to|may|am able to|has} {also|
          still|even|go and|then|just|happily|probably|see if i can|} {take|knock|shave|drop|bring|reduce|lower|cut|
          come|leave|waive|skip|throw|offer|give|let|apply|match|beat|okayed|approved|authorised|deduct|swallow|
          absorb|cover|make|halve|slash|do} {you|that|it|the|a|an|in|by|down|off|out|for|another|on|your|them|up|
          their|both|this|some|something|#|further|} * {off|less|cheaper|free|for free|percent|discount|fee|fees|
          price|rate|charge|charges|deal|halfway|half way|half price|middle|months|month|for nothing|on us|on the
          house|delivery|installation|setup|voucher|rebate|down to|at # less}
        {#|#%|a third|half|a quarter|ten|five|fifteen|twenty|thirty|fifty|hundred} {percent|per cent|quid|pounds|
          dollars|euros|bucks|} {off|less|cheaper|reduction|discount|rebate|lower}; {get|take|knock|say} {you|} # off
        {first|last|second|next|initial|extra|additional|two|three|one|#|a couple of|a few} * {month|months|weeks|
          year|visit|pair|night|session|delivery|one|item|user} * {free|for free|at half price|half price|on us|on the
          house|at no charge|for nothing|gratis}
        {student|family|loyalty|early bird|senior|group|volume|bulk|introductory|friends and family|black friday|
          summer|winter|launch|special|multi|staff|trade|seasonal|partner|reduced|lower|better|nhs|military|neighbour|
          last year's|old|sale|promotional|charity|welcome} {rate|price|discount|offer|deal|prices|terms|bonus|tariff}
        {what|how} {if|about} {i|we} {dropped|took|knocked|lowered|came|threw|left|waived|gave|met|cut|removed|halved|
          reduced} * {by|off|down|in|out|#|fee|price|free|halfway|delivery}
        {if|since|as|because} {we|i|you} * {leave|drop|skip|waive|remove|strike|take} * {fee|charge|off|out
          altogether|cost}
        {meet|come to meet} {you|each other|} {in the middle|halfway|half way}; {split|share} the difference
        {thank you|reward|goodwill|gesture|compensation} * {off|free|discount|credit|voucher|month|months|for your
          loyalty|bill|of goodwill}; {voucher|coupon|promo code|cashback|credit note|price cut|price drop|rebate}
        {down|drop|drops|go|come|get} * to {#|nine|eight|seven|six|five|ten} * {for you|if you|instead|but that|as the
          floor|euros|pounds|dollars|percent|hundred|thousand}; {for|do|make|call|at} {it|you|} * # instead of #
        {do|get|make|give|offer} you {a|} {better|special|little|good|sweeter} {price|deal|offer|rate|something}
        {room|flexibility|leeway|wiggle} {in|on|with|to move on|room on} the price; {normally|usually|list price|
          instead of} * {#|hundred|thousand} * {i can|i could|for you|i would|we can|but}
        {i would|i could|i can|i will} {go|come down|go down|drop} {to|down to} #; {leave|take} {out|off} the
          {delivery|setup|joining|connection|annual|booking|admin|installation|call out} {fee|charge|cost|costs}
        {price|rate|fee} {down|drops|comes down|goes down|would drop} * {if|to|for|by}
        !? {cut|drop|talk} you off; !? cut {your|down|the|my} * {in half|admin|costs|bill|bills|work|time|paperwork|
          energy|short|errors|gas}; !? {you|your *|they|it|that|which|who} {would|could|can|will|} {cut|halve|reduce|
          lower|bring|drop}; !? on us {to|i|sorry|and we}; !? {that|this|which} {one is|is|was|mistake is} on us
        !? {promotion|promoted} * {deserved|congrat*}; !? on the promotion; !? half {price|off} {the|your} {staff|
          crew|day|time}
        !? {go|come|get} {down|off} {the|to} {road|phone|it|see|you|the {office|site}}; !? take {you|it|me} {through|
          round|off your}
        !? {week|day|days|time|weekend|morning|year} off; !? {put|throw|call|ring|cut|switch|turn|take|walk|pull|set|
          fob|rip|tear|write} {it|you|me|off} off; !? {the|a|your|is|be} {last|same} thing; !? {trial|pilot|
          consultation|quote|survey|visit|check|demo|assessment|session} {is|for|free|would be} * {free|nothing|month|
          days}
        !? {no|not a|without|any} {discount|discounts|rebate}; !? {can not|could not|not|unable to} * {discount|drop|
          lower|lower the price|match|cheaper|go down|come down}
        !? {free|unlimited} {roaming|delivery|parking|texts|calls|wifi}; !? {costs|energy|bills|errors|traffic|calls|
          falls|complaints|numbers|absences|tickets|bill|waste|damage|scrap} * {#|percent|third|half} * {less|lower|
          fewer|cheaper|down|off}; !? less {time|than|gas|energy|power|paper|waste|stress|work}; !? # less {hours|
          clicks|people}
        !? cheaper than {you|what|the}; !? {save|saves|saved|saving} * {#|percent}; !? percent {less|lower} {energy|
          gas|power|tickets|waste|time|downtime|errors}; !? {you|and} pay {a|#|} * less; !? {spend|spends|use|uses|
          need|needs} * less
        !? {give|send|make} you * {call|ring|quote|idea|number|overview|example|proposal}; !? i can give you {a|the|
          an|my} {call|ring|number|name|reference|demo|quote|date|guarantee}; !? {cost|costs} {you|us|me} {nothing|
          less|#}
        !? no {cost|charge|fee|joining fee}; !? {to|from} # {percent|tickets|calls|days|minutes|hours}
        !? {i|we} {can|could|will|would} {come|go} * {by|over|round|out|see|through|down and}
        !? {take|put|make|give|do|add|apply} * {order|note|look|it for free|you through|the price up|survey|demo|call|
          appointment|down in|it down|note of}
        {you would|you will|you} {not|never|do not|would not} {have to|need to|even have to|} pay {the|for|any|a}
          {deposit|fee|delivery|first|installation|setup|shipping|registration|admin|joining|anything|penny|booking|
          connection}
        {if|when|as soon as|once|for} * {sign up|order|buy|join|book|take|commit} * {cheaper|less|lower|reduced|saves|
          discount|drops|better}; {cheaper|less} for {everyone|everybody|all of you|both|you|you both|the group|each}
          {if|when|that way|then|}
        {we|i} {will|would|can|could} {pick up|cover|carry|foot|take over|bear|take on|swallow|pay for|absorb} {the|
          your|all} * {bill|cost|costs|installation|delivery|fee|fees|shipping|removal|first month|training|tab|
          insurance|fitting|postage|connection}
        {some|a little|a bit of|still|there is|little} {room|leeway|wiggle room|flexibility|margin|slack} {say|of|
          there|for|on|to|in|around|left}; say {#|eight|five|ten|three|seven|fifteen|twenty} percent
        {throw|chuck|toss} in {the|a|an|some|two|free|your|another|that|*}; {make|do} it {#|*} {flat|even|straight|for
          you} {instead|rather|and|if|for|}; for you i would {make it|do it for|go to}
        {second|third|next|first} {year|month|pair|one|unit|licence|car|child|person|site|room} {is|at|for|comes|would
          be|on} {half price|half off|free|a third off|on us|on the house|reduced|cheaper}
        !? instead of {four|six|five|three|two|one|#} * {would|hours|screens|days|weeks|people|suppliers|systems|
          minutes|calls|clicks|forms|steps|trips|visits|times|o'clock}; !? instead of six; !? {some|little|more|
          breathing} room {to|for your|for the|for you}
        !? {next|first|second} {year|month|one|unit} {is|at|for} {the|a|when|going|too|not|your|full|my|our|good}; !?
          {first|next} month {free|is free} trial
        {shipping|delivery|installation|setup|the first month|training|fitting|postage|parking|the case|the mount|
          registration} {is|would be|comes|will be} {free|on us|included for free|on the house}; {i|we} {will|would}
          {make|do} it {#|*} {for you|because|instead}; because it is you; {take|taking} {a hundred|two hundred|fifty|
          # off|a third|a bit|something} off
        !? works out cheaper; !? {shipping|delivery} is free {anyway|as always|of}
    """,
}
