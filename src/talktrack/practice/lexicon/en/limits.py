"""English: what is admitted, and what is let go."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

LIMITS: Final = {
    Move.ADMIT_LIMIT: """
        {we|i|it|this|that|the *|our *|they|one} {do not|does not|can not|could not|will not|is not|are not|am not|
          have not|has not|did not|never|only} {really|actually|currently|yet|always|necessarily|quite|} {do|does|
          support|cover|covers|include|includes|handle|offer|integrate|deliver|work|works|run|connect|fit|replace|fix|
          solve|guarantee|promise|match|know|sure|certain|got|have|able|available|possible|read|show|tell|say|stretch|
          extend|made|built|designed|suitable|waterproof|good at|as good|ideal|the best|the cheapest|perfect|ready|
          compatible|allowed|reach|service|translate|speak|beat|compete|serve|stock|an expert|a specialist|in a
          position|repair|insure|ship|fly|recommend|store|remove|stop|answer|prevent|qualified|cheap|fast|quick|
          suited|strong|enough|sell|last|sync|play|charge|swim|heat|print|scan|come in|come with}
        {i|we} {simply|just|honestly|really|frankly|genuinely|} {do not|can not|could not} {know|tell|say|promise|
          answer|remember|guarantee|rule out|confirm|swear|judge|give you}
        {i|we} {would|will|am going to|need to|have to|must|should|shall|could} {have to|need to|just|quickly|}
          {check|ask|find out|look into|look it up|look that up|clarify|double check|verify|get back|come back|
          enquire|confirm that} * {you|that|with|it|my|our|whether|if|back|for you|the|colleague|first|out}
        let me {check|find out|ask|look|double check|clarify} * {colleague|team|engineer|and come back|back to you|
          come back|for you|it up|specialist|technical|office}
        {i am|we are} {not|no} {really|quite|entirely|a hundred percent|completely|an|a|} {sure|certain|expert|
          specialist|the right person|lawyer|technician|engineer|positive|familiar|perfect|magicians|doctor|tax
          adviser|magician|magic wand|the biggest|the cheapest|the fastest|miracle}
        {i have|i am|i have got} no {idea|clue|figures|experience|information|data|answer}; {honestly|sorry|afraid|
          frankly} no {idea|clue}; {off the top of my head|beyond my|out of my depth|above my pay}
        {there is|there are|we have|it has|has|have|got|with} {no|a|one|some|} * {limit|limits|limitation|limitations|
          downside|drawback|drawbacks|catch|weakness|weaknesses|gap|shortcoming|weak spot|weak point|snag|exception|
          trade off|disadvantage|waiting list|offline mode|integration|api for|version for|app for|support for|branch
          in|plug in|interface to|connection to|downsides|teething}
        {there is|there are|we have|we have got} {no|nothing|nobody|none} * {yet|at the moment|for that|in that|
          currently|right now|so far|with|for|in|here|on sundays|at weekends}; {not yet|not at the moment|not
          currently|not as far as i know|not that i know|not to my knowledge} {anyway|no|i am afraid|but|}
        {unfortunately|sadly|regrettably|i am afraid|admittedly|i have to admit|i must admit|i will admit|i admit|to
          be honest|to be fair|to be straight|to be frank|in all honesty|in fairness|hand on heart|full disclosure|in
          full disclosure|cards on the table|i will be honest|let me be honest|i will be straight|to be transparent|to
          be upfront|i want to be honest|truth be told|i will level with you|i will not lie|i have to be honest|
          honestly} * {not|no|only|does|do|can|cannot|could|slow|slower|takes|longer|closed|limited|drops|drop|worse|
          lacks|lack|weak|weaker|clunky|we are|it is|missing|costs|heavier|louder|smaller|nothing|never|struggles|
          struggle|trouble|problems|issues|behind|older|better than us|more|noisy|know|fails|without|needs|bugs}
        {that|this|it} is {not|beyond|outside|something we} {something|what|our|the|our strength|our strong|a
          strength} * {do|can|offer|strength|strong|forte|suit|thing|area|remit|made for|know|have|cover|sell|answer|
          promise}
        {that|which|this|on that|on this|there} * {competition|competitor|competitors|others|rivals|they|rival} {is|
          are|do|have|beat|wins|win} * {better|ahead|stronger|faster|cheaper|us|more}; better than {us|ours|we are}
        {we|it|they} only {been|work|works|do|does|deliver|cover|covers|have|has|go|goes|offer|serve|open|run|runs|
          ship|operate|support|supports|started|install|lasts|speaks|come}
        {we have|i have|it has} only {been|had|got|just|worked|done}; {i|we} {can not|could not} {show|offer|give|
          provide}
        {the|our|its|that} {one|only|main|weak|biggest|honest} {thing|things|point|spot|area|weakness|drawback|
          downside|answer|catch} * {not|is|would be|where}; {is|are} not {the|our|its|really its|really our} {strong|
          strength|forte|best}
        {takes|take|took|needs|need|lasts} {a bit|a little|a lot|much|considerably|somewhat|} {longer|more time|more
          space}
        {drops|falls|slows|loses|lose|drop|fall|shrinks|fades|suffers|struggles|lose some|dips} * {in winter|in the
          cold|when it is|at night|range|below|output|under load|in summer|on hills|quality|on big}
        {will not|can not|not going to|does not|do not} * {on its own|by itself|overnight|magic|miracles|a hundred
          percent}; {sugar coat|pretend otherwise|claim otherwise|oversell|promise you the moon|lie to you|make
          something up|make that up|invent|pull a number}
        {i|we} {have had|had|still have|have} {trouble|problems|issues|difficulties|complaints|a few bugs|teething}
          {with|there|in|on|about}; you {should|ought to|need to|do} know {that|about}; {closed|not open|not there|
          unavailable} on {sundays|saturdays|weekends|bank holidays}
        {for that|there} {you|i} would {need|have to} * {else|separate|extra|another|different|third party|specialist}
        {i|we} {got|made} {that|it} wrong; {i|we} {am|are|would be} {only|just} guessing; {my best guess}
        {i|we} {have not|have not got|do not have} * {answer|figure|number|data|figures|information|details|
          experience|head|case|reference|references|that in stock|one}
        !? {you|your *|they|he|she|people|customers|most|nobody|who|the kids|the drivers|the <folk>|<folk>} {do not|
          does not|can not|could not|will not|is not|are not|have not|has not|did not|never|only|has|have}
        !? {if|when|because|whether|unless|since|why|what|how|in case} {it|that|this|you|we|i|they|the} * {does not|do
          not|can not|is not|will not|could not|are not|am not}
        !? {i|we|it|that} {can not|could not} {wait|agree|believe|hold|help|complain|imagine|stand|blame|afford|hurt|
          recommend it enough|keep|stress|thank|be|tell you how|guarantee it will still|promise it will still}
        !? {i|we} {do not|will not|would not|am not|did not|are not} {want|need|keep|push|waste|take|call|ring|mean|
          think|see|blame|bother|mind|going|here|trying|believe|expect|surprised|sell|let|hold|pressure|asking|rush|
          doubt|recommend|care|read|meet|hang|happy|pull|talk|promise you the moon}
        !? {it|that|this} {does not|will not|is not|has not|can not|could not} {matter|hurt|cost|take long|take|
          bother|have to|need|a|an|about|acceptable|fair|right|the point|just|only|bite|too|that|your|right now|be|
          easy|going to be|nice|happen|a problem|been|surprising|fun|good enough|possible for you|really|so|something
          i|on|great}
        !? {it|this|that|we} only {takes|take|needs|need|costs|cost|pays|makes}; !? {is not|are not} {it|that|you|
          they|there|we}
        !? {do|does|did|is|are|can|could|would|will|have|has|should} {not|} {you|it|that|this|they|your *|the *|there|
          anyone} * {not|cover|include|support|have|guarantee|work|know}; !? {would|could|can|should} {i|we} {check|
          ask|find|just|confirm}
        !? {we|i|it} {never|will never|has never|have never} {had|let|lost|miss|missed|fail|failed|break|broke|breaks|
          had a}
        !? i {will|would|can|could} {check|confirm} {with you|you are|your|the date|the diary}; !? i need to check
          {two|a|one|some|your}
        !? {i|we} {know|have got|have} no {doubt|problem|obligation|pressure|rush|joining|hidden}; !? there is no
          {rush|hurry|pressure|obligation|risk|problem|doubt|need|point|reason|better|way|time|joining|contract|setup|
          commitment|catch|case|second}
        !? there are only; !? {i|we} have only {got|#|one|two|three} * left; !? only {#|one|two|three|a few} * left
        !? {with|without|has|have|got} {a|one|} {point|limit|limited time}; !? {it has|there is} {a|} {trial|version|
          app|api|integration|support}; !? {it|system} has {support|integration|an api}; !? without {support|
          integration}
        !? {not|never} {the|a|my|an} {fit|match|problem|right people|right company|right one}; !? i {do not|can not}
          know {about you|you}
        !? so {it|that} {is not|does not|will not}; !? {is not|are not} {the|an} {issue|problem|point|obstacle}
        !? we will not {need|forget|let|be|charge|give}; !? not {more|later|longer} than
        {still|only|currently|is|are|that is} {on the roadmap|in beta|in development|in the works|a prototype|being
          built|being tested|not finished|work in progress|on our list|planned for}; {no idea|not a clue|good
          question} {honestly|to be honest|i am afraid|off hand}; ^ {good question|hm|honestly|frankly} no idea
        {fade|fades|scratches|scratch|rusts|rust|wears|wear|creaks|squeaks|leaks|sags|warps|overheats|freezes|lags|
          crashes|stains|dents|shrinks|peels|hums|rattles|smells|vibrates|degrades|drains} {a bit|a little|after|over|
          when|if|in|slightly|easily|with|faster|sometimes|quickly|now and then}
        {we have|i have|we had} never {done|built|worked|served|installed|tried|fitted|sold|had a|dealt|been|supplied|
          used|tested|handled|run}; you would be our {first|guinea pig}
        {there is|you get} {only|just} {an answering machine|a voicemail|email support|one colour|one size|one person|
          one technician|a chat}
        {i will not|i do not want to|not going to|no point} {hide|deny|gloss over|pretend|sweep|dress it up|beat
          about|play down|downplay}; {hide that|deny that|deny it}
        {it is|they are|ours is|this one is|that one is|we are|it gets|the *} * {louder|slower|heavier|bulkier|dearer|
          pricier|more expensive|less precise|less powerful|smaller|weaker|noisier|thicker|older|shorter|duller|harder
          to} {than|to|and|there}; {pricier|dearer|more expensive|slower|heavier|louder} than {most|others|the|some|
          average|what}
        {that|this|it} {part|side|question|bit|one} is * {beyond me|above my head|not my area|not my department|for
          our lawyers|for the engineers|outside my}
        {not|never} {the right person|my department|my field|my area|my speciality|our field|our speciality|our
          business|our core|our job|something we|our kind}
        {we|i|they} {can not|could not|do not} {touch|handle|take on|help with|guarantee|promise|insure|fix|cover|do
          much about} {anything|that|those|it|older|houses|everything|the|buildings}
        {does not|do not|will not|can not|would not} * {last|survive|hold|reach|stretch|keep up|cope|work well|run
          well|go well|perform|fit through|get you} {a|the|all|as|more|in|on|with|very|forever|long|whole|beyond|
          every}; {would|will} * {take us|need us|be} {longer|months|weeks} {than|to|before|until}
        {more|bit|little} {fiddly|awkward|cumbersome|temperamental|picky|sensitive|basic|limited|clumsy|clunky|
          tricky}; {lacks|lacking|misses|missing|is missing|comes without|has no} {a|an|the|any|some|that|proper};
          {not|never} {as|quite as|nearly as} {good|fast|strong|quiet|cheap|precise|powerful|nice|accurate|big|smooth|
          pretty} {as|at|in|on|there}
        !? {you|your *|they|he|she|people|the lads|the kids|nobody|who|what|how} * {lacks|lacking|missing|misses|
          survive|last|cope|keep up|reach}
        !? {quieter|louder|slower|older} than {yours|the one you have now|you think} {is|was}; !? {it is|we are|they
          are} * {older|smaller|shorter|slower} {customers|than you think|people|patients}
        !? {am i|is he|is it|are you|what are we|what is|anything} missing; !? {missing|missed} {anything|something|a
          call|out}
        !? your * {is|are|gets} {louder|slower|heavier|older|pricier|more expensive}; !? {would be|is} more expensive
          {than doing|to|not}
        {not|never} {really|exactly|quite|} {one of our|our|among our|its|the product's|a|one of its} {strengths|
          strength|strong point|strong points|strong suit|forte|best side|best feature|speciality}; {i will not|not
          going to|i would not} lie {to you|about it|}; {takes|take|needs|it takes|there is} * {to get used|getting
          used|learning curve|training first|patience|practice|some work|a while}; {only|so far only|just} {exists|
          available|works|comes|speaks|made|open|possible} {in|with|on|for|at|from|as}
        {can not|could not} {tell|say|give} {you|} {that|it|the|an|how} {off|right now|for sure|exactly|by heart|
          without|from here|at this point|precisely}; {teething|growing} {problems|troubles|pains|issues}; {it|that|
          the app|the system|ours|this one|the plan|the policy|the basic one} {does not|can not|will not} {do|cover|
          include|have|show|support|speak|reach|handle|take|read|print|sync|fit|track|block|go|run|allow|come|work}
          {<folk>|*}
        !? so {it|the|that} * {does not|can not|will not}; !? {if|when|because|that} {it|the *} {does not|can not|will
          not}; !? it does not {do|have} {any|you|much|to be}
    """,
    Move.DISQUALIFY: """
        {not|never|no} {really|quite|necessarily|such|going to be|be|} {a|the|an|your|our} * {fit|match|right people|
          right company|right one|right partner|right product|right solution|right choice|right thing|for you|what you
          need|what you are looking|suited to you|worth it for you|worth your|for everyone|right for you|the ones for
          you}
        {does not|do not|would not|will not|might not|may not|not|hardly|never|only|rarely} * {pay off|make sense|be
          worth|worth it|fit|be a fit|suit|be right|be for you|help you|get the money back|get your money back|add up
          for you|do much for you|bring you much|gain much|benefit|justify|need us|need this|need it|need one|need
          that|see a case|see a fit|see the point|be able to help|use it enough|earn its keep}
        {you|then you|honestly you|to be honest you} {do not|really do not|probably do not|would not|may not|might
          not} {really|actually|even|} need {this|it|us|one|that|what we|me|our|any of}
        {you are|you would be|you may be|you might be|you will be|you would probably be|you are probably|you would
          honestly be} * {better off|better served|better with|best off|well served|happier with|better looked after|
          fine with what|in better hands|paying for}
        {i would|i would honestly|i would rather|i would probably|i would just|i would personally|honestly i would|i
          would say|i would suggest|i would recommend|i would advise|my advice is|my advice would be|i suggest|i
          recommend|i must advise|if i were you i would|in your shoes i would|then} {you|that you|to|} {stay|stick|
          leave it|keep what|keep the|go with the other|go with them|go with someone|go with somebody|go to|go for the
          other|take the other|take theirs|wait|hold off|save|forget|spend|look|try someone|advise against|say no|
          pass|ask someone|use someone|repair|send you to|choose the other|choose them|let it|let this|buy theirs} *
          {with|as it is|them|other|smaller|else|local|money|against|that|what you|it|first|elsewhere|until|bother|do
          it|switch|buy|change|at|one|to|competitor|sign|be}
        {i would|i} {not|never} {do|switch|change|buy|bother|touch|spend|swap|recommend} {it|if|anything|that|this|at|
          in|the|your}; {would not|do not} {do it|switch|change anything|buy it|recommend it} {if i were you|in your|
          either|here|for you|at all|to you}
        {stay|stick|keep going} {with|where} {them|them then|what you|your|the one|it|you are|that|him|her}
        {leave|let} {it|things|this|you} * {there|at that|be|as it is|as they are|in peace|alone|rest|off the hook};
          leave it {as|at|there|then}
        {i|we} {will|would|am going to|can|should|had better} {then|just|gladly|happily|} {leave you|leave it|leave
          things|take you|take your number|close the|close your|close this|stop here|stop bothering|let you|back off|
          back out|remove you|remove your|delete|strike you|cross you|bow out|step back|withdraw|respect your|accept
          your|accept that} * {peace|list|file|here|case|at that|off|out|alone|decision|you|number|from our|back|
          there|be|there then|in peace|your details|answer|withdraw|bow out}
        {i|we} {will not|would not|do not want to|won't|am not going to|will never|no longer want to} {keep|push|
          bother|try|take|waste|sell|pester|call|ring|insist|chase|talk|hold|trouble|press|contact|persuade|force} *
          {pushing|you|time|again|something|further|any more|anything|any longer|it|on you|more}
        {if|should} {it is|you are|that is|this is|the answer is|it does not|it is not|you|after} * {happy with|a no|
          not for you|not what|right time|not the right|content|decide against|not interested|does not fit|do not
          want|not convinced|is not for|not need|rubbish|not worth} * {fine|ok|okay|stay|leave|stick|say|tell|stop|no
          problem|no hard|alright|all right|i would|i will|part|then|good|wrong|just}
        no {hard feelings|bad blood|harm done}; {part|parting} {as|company|ways} {friends|here|}
        {we|i} {may|might|are probably|are|am probably|am|am maybe|could|can} {well|} {not|not be} * {able to help|
          help you|the right|a fit|right for|what you|your|much use|of use|much help}; {can not|could not} {really|}
          help {you|with that|there|here}; {nothing|not much|little} {i|we|more i|here} {can|could|would|have} *
          {offer|do|add|for you|improve|help}; nothing {for us|for me|here} {to|for}; {overkill|oversized|a waste of
          money|wasted on you|more than you need|not worth the money|wasted money} {for|} {you|someone|two|a|your|
          what|#|}
        {no|not see a|do not see a|not see any|little|see no} {case|point|sense|need|reason|use} * {here|for you|you|
          in me|in us|in you|for me|in carrying|in going|in switching|to switch|to change|in buying|for this|for that|
          in talking}
        {save|keep} your money; {wish|wishing} you * {success|luck|well|all the best} with * {other|them|it|system|
          theirs|competitor|new|choice|provider|whatever}; {good luck|all the best} with {the other|them|their|your
          choice|it then}
        {better|best} {suited|off asking|off with|suited to|placed}; {find out|tell you|say it|hear that|know that|say
          so} * {today|now|early|straight|than in} * {than|months|year|later}; {may|might|could} {well|very well|} *
          not be * {fit|right|for you|match|worth|what}; {wrong|not the right} {tree|address|person|people|product|
          company|door|place} {for|here|i|}
        {only|really only|really} {pays off|makes sense|worth it|worthwhile|works out|becomes worth} {from|if|when|
          above|with|for|once|over}; {talk|ask|try|go to|speak to|call|ask at|phone} {a|the|your|} * {instead|
          competitor|specialist|local firm|charity|rather}; a {simple|plain|cheap|free|basic|second hand} * {will do|
          would do|is enough|does the job|is plenty|is all you need}
        {you have got|you already have|you are already|you are} * {everything you need|a good deal|well set up|in good
          hands|a better deal|well looked after|cheaper than}
        {we|let us} {can|could|should|may|} {stop|end|leave|call} {it|this|things|here|now} * {here|there|off|day|for
          you|now|if you}
        {respect|accept} {that|your|a} {decision|no|answer|choice}; {clear|straight} {answer|no} * {thank|thanks|fine|
          close}
        {a no|no} is {a|also|perfectly|absolutely|completely|just|an|} {fine|okay|ok|good|perfectly|answer|alright|no}
        !? {not|never} {the|a|your|an} * {right thing|fit|match|for you} {to|in the system|in} {ask|say}; !? {does|do|
          would|is|will} {that|this|it|you|not} * {fit|suit|make sense|need|worth|for you|right for you}
        !? i would {not|rather} {be surprised|rush|want|mind|worry|have|say no|be happy|feel|like|know|blame|call|
          hear|wait either}
        !? let {you|me|us|them} {go|get|know} {now|on|back|through|at|ahead|home}; !? i will let you {go|get}; !?
          {not|never|won't} keep you; !? {i|we} {will not|do not want to} {take|waste|hold|keep} * {long|much of|any
          longer have|up any longer|more than|your time i}; !? {i|we} {will|can} take {that|it|you|the|a|this} {off|
          out} {the|your} {price|bill|hands|total|way|mind|quote|shoulders}; !? take {#|*} off {the|that|if|your}; !?
          do not {bother|need} {your|to worry|to decide|to}
        !? stop {there|you|and think|me|overthinking|wasting|being|by}; !? leave {it|that} {to|with} {me|us|you}; !?
          {cancel|back} {any|at|within|to you|with}; !? you do not need to; !? {nobody|no one|only a fool|you can not|
          who} * say no
        !? only {pays|works|a|an|if} {if i|because}; !? better off {with us|with this|now|signing}; !? {more|too much}
          than you {need|had|planned} {to|} {spend|}; !? it is {not|never} {your|the} {fault|problem|issue|point|
          money|price}
        !? {you are|is} {paying|happy} for {the|it|a|your} * {already|today|now}
        !? i respect that {you|and}; !? {is|it is} not {your|the} {right} time
        {you|so you|then you|honestly you|somebody like you} {really|honestly|actually|probably|simply|truly|just|}
          {do not|would not|will not|hardly} {really|actually|even|} need {a|an|the|this|it|us|one|any|that|anything|
          what|me|full|our|such|something}
        {throwing|wasting|burning|spending} {your|good|a lot of|} money {away|on|with us|for nothing|with me}; {throw|
          throwing} money {away|out of the window|at}
        {hang on to|hold on to|stay with|stick with|stick to} {it|it then|that|what you have|what you have got|your
          current|the one|them|him|her|the old one|yours}
        {not|never|nothing|no} * {problem|job|case|opportunity|deal} for {me|us} {to|here}; {let us|we should|i will|i
          would|we need} not {force|push|rush into} {it|this|things|anything|that|you}; {is not|are not|will not|is
          never} {going to|gonna|} {work|happen|be worth|fly|pay} {for|with|between|here|out|today|it}
        {if|when} it does not {feel right|suit|fit|help|work|convince|pay off|add up} * {do not|leave|just say|drop|
          then|forget|please}
        {this|it|that|we|i am|our *|the *} {is not|are not|am not|would not be|may not be|might not be|probably is
          not|is probably not} {really|quite|necessarily|} {for you|your thing|for everybody|for everyone|your cup|cut
          out for|aimed at|meant for|made for|built for|designed for|worth your|the answer for|the way to go for}; {do
          not think|not think|not sure|not convinced|doubt} {that|} {this|it|that|we|our *|i} {is|are|can|would|will|
          really|am} {really|} {for you|right for|what you|suit|help|a fit|the right|fit|worth|make sense|do you any|
          suits|fits|your|makes sense}
        {it would be|it is|would be} {wrong|unfair|dishonest|irresponsible|not right|a shame|silly} {of|for} me to
          {sell|talk|push|take|recommend|promise|charge}
        {not|will not|no longer|would never} {try|want|going} to {change your mind|talk you round|talk you into|
          convince you|persuade you|sell you|push you|twist your}
        {ask|call|ring|come back to|talk to|look for} {me|us} {again|} {in|when|once|if} {a|#|two|you have|you are|
          things|that}; {today|at the moment|right now|for now|as it stands|at this point} {it|that|this} {makes no|
          does not make|would not make|is no|is not} {sense|worth|a fit|for you}
        {there are|you can get|you will find|you would find} {cheaper|simpler|better|easier|smaller|other} {ways|
          options|solutions|providers|tools|products|people|places|firms} {to|for|than|who|out there|elsewhere|on};
          {is|are} {who|what|the one|the people} you {really|actually|} {want|need|should ask|should call|are after}
        {let us|we can|shall we|i will} call it {a day|quits}; {cross|strike|take} you off {my|the|our}; {you will
          not|you won't|never} hear from {me|us} {again|any more|}
        {we are|i am|it is|that is|this is|our * is} {too|far too|way too|much too|simply too|probably too} {big|
          small|expensive|dear|large|complicated|much|specialised|specialized|heavy|early|late} {for|a|of a} {you|what
          you|your|your needs|that|a|tool}; {not|hardly|barely} {worth|enough} * {the trouble|the effort|the money|
          your while|it for you|your money|changing|switching|to justify|bothering|yours}; {save|saving|spare} {each
          other|us both|you|ourselves|both of us} {some|the|a lot of|} {time|trouble|hassle|bother}; {try|use|take|
          start with} the {free|cheap|basic|smaller|cheaper} {version|one|tier|plan|trial} {of|first|from|instead|and}
        {i would|i do} {honestly|rather|really|} {advise|recommend|counsel} {against|you not|you to stay|you to keep|
          you to wait}; {walk|walking} away {from this|is fine|now|here|then}; {you are|you would be} {perfectly|
          absolutely|completely|totally} {fine|happy|well|okay} {without|with what|as you are|where you are}; {need|
          needs} {something|someone|somebody} {else|simpler|smaller|different|bigger|cheaper|closer|local}
        {if|since} you {only|just|hardly|rarely|never}; {does not|did not|do not} sound like {there is|you need|you
          have|a fit|we|this|i} {no problem|fine|okay|alright|all good} if {not|you do not|you would rather not|it is
          a no|that is a no}
        !? if you {only|just} {had|knew|saw|sign|give|pay|say}; !? you do not need {to|any|an excuse|an appointment|a
          card|a contract|a drill|a technician|a reason}
        !? {keep|hang on to} it {short|brief|simple|for|up|running|going|in|at|clean|private}; !? {keep|take} {that|
          it} {in|on}; !? {work|happen} for you {on|at|then}
        !? {i am|we are} not sure {how|when|why|where|whether the|if the|about}; !? {too late|too early} {for|a}; !?
          {no one|nobody} * need
        !? {you|your *} {want|need|needs|wants|would need|would want|rather have} {something|someone|somebody}; !? ask
          me {again|} {if i|how|what|why}
        !? {you are|so you are|he is|it is} too * for {a|the} ; !? {off|out of} your {back|way|hands} {for good|once};
          !? {you are|you} {perfectly|} fine with {the cover|that|it}
        !? {i am|i was} not {cut out|aimed}
        {free|basic|cheap|small|simple|old|present|current|smaller|cheaper} {version|one|plan|package|model|solution|
          tool|account} * {is enough|will do|does the job|is plenty|is fine|would be enough|is all you|would do|is
          perfectly|is sufficient|suits you}; {it is|that is|perfectly|absolutely|totally|completely} {okay|ok|fine|
          alright|all right|allowed} to {say no|walk away|pass|decide against|stay|stop here|leave it}; {rather|
          sooner} {lose|miss out on|give up|walk away from|turn down} {the|a|this|your} {sale|deal|order|commission|
          customer|business}
        {not|never|hardly} {really|} worth it {for|at|in} {you|your|that|a|the|this|someone}; {for|with|at|given}
          {your|that|a|such a} * it is {not|hardly|never|no} {really|} {worth|necessary|needed|a|sensible|ideal|the};
          {would|will|might|could} {just|only|probably|honestly|} be {a|} {waste|wasted|wasting|throwing|overpaying|
          overkill} {of|your|on|money|for}; {we|then we|i|let us} {will|would|can|} {just|simply|then|} leave it {at
          that|there|be|then}
        {do not|not} {have|offer|sell|do|carry} what you {are after|need|want|are looking for|are asking for}; {not|
          no} a {good|great|natural|perfect|real|} {match|fit|pair}; {i|we} will not {bother|disturb|trouble|pester|
          annoy|call|contact|chase|nag} you {any more|anymore|again|any longer|further|with}; {does not|would not}
          make {much|any|a lot of|} sense for {you|your|someone|a|that}; {do not think|not sure|doubt} {it|that|this}
          {makes|would make} * sense {for you|right now|at the moment|here}
    """,
}
