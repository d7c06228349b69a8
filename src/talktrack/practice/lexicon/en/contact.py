"""English: the moves that open and close a call and keep its tone."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

CONTACT: Final = {
    Move.GREETING: """
        ^ {hi|hello|hey|hiya|howdy}; good {morning|afternoon|evening} {to you|}
        ^ {my name is|i am} * {from|with|at|calling from|over at}; my name is; ^ this is * {from|with|at|calling}
        i am calling from; nice to meet you; pleased to meet you; {am i|is this} {speaking|talking} {with|to}
        !? {say|said|says} {hi|hello}; !? good morning america; !? i am * {sorry|happy|glad|sure} * {with|at}
    """,
    Move.RAPPORT: """
        how are you {doing|today|keeping|}; how {is|was} your {day|week|weekend|morning|holiday|summer|vacation}
        how is it going; how are things {with you|going|}; how have you been; hope {you are|your} * {well|great|good}
        i hope you are {doing|keeping|having}; congratulations; congrats; well done {on|with}
        impressive {what you|how you}
        i {saw|read|noticed|heard} * {you|your} * {won|opened|growing|grew|launched|award|expanded|expanding|linkedin|
          post|interview|anniversary}; {i love|i loved|i like|i liked|i enjoyed|i admire|really like|really love}
          {what you|how you|your}; big fan of
        {thanks|thank you} for * {sharing|being open|being honest|telling me|your honesty|your openness|explaining}
        i appreciate you * {sharing|being}; i appreciate your {honesty|openness|candour|candor|patience}
        you have {clearly|really|obviously|} {built|put together|created|done} * {impressive|great|amazing|remarkable|
          good job|nice}; {sounds|must be} {exciting|like a {great|lovely|wonderful} *}
        that is {impressive|wonderful|amazing|fantastic|brilliant news|great to hear|great news}
        how long have you been {in|with|at|running|doing}; how did you get into
        lovely {place|town|city|accent|part of the}; are you {enjoying|having a good}; did you {have a good|enjoy}
        {beautiful|lovely|nice} {shop|store|office|home|house|garden|dog|kitchen}
        !? how are you {handling|managing|using|dealing|tracking|solving|going to|planning|currently|doing {it|that|
          this}|set|getting|making|keeping track}
        {looks|look|looked} {fantastic|great|amazing|beautiful|lovely|gorgeous|wonderful|impressive}; hats off; kudos
        {chapeau|fair play to you}; hope you are having
        {hope|trust} {your|the} {week|day|weekend|holiday|trip} {is|was|went}
        how {was|were} {the|your|that} {trade fair|fair|trip|flight|conference|wedding|match|game|party|drive|break|
          move|opening|launch|show|event|christmas|easter|holidays}; {did you survive|have you recovered}
        {must be|you must be} {very|so|really|} proud
        you have {got|} {a great|a lovely|a beautiful|such a|quite a|an amazing} {place|shop|team|view|garden|house|
          office|reputation|set up}
        {your|the} {reviews|reputation|garden|terrace|shop|house} {is|are} {great|amazing|beautiful|lovely|excellent|
          fantastic}; {thanks|thank you} for being {so|very|} {open|honest|frank|direct|straight|upfront}
        {really|truly|do} appreciate your {honesty|openness|candour|candor}
    """,
    Move.AGENDA: """
        {reason|purpose|point} {for|of|why|behind|that|} {my call|this call|i am calling|i call|i am reaching out|
          calling|the call|this meeting|today}
        i am {calling|ringing|phoning|reaching out} {because|about|to|regarding|as|since|with}
        i {called|rang|wanted to call} {because|about|to}
        i will {only|just|} {take|need} {#|a couple of|a few|a|half a|up} * {minute|minutes|second|seconds|of your
          time}; it will {only|just|} take * {minute|minutes|seconds}
        {do|would} you have {#|a|a couple of|a few|half a|a quick|a spare} {minute|minutes|moment|second|seconds|mins|
          min|sec}; {have you|you} got {#|a|a couple of|a few|a quick} {minute|minutes|moment|second|seconds|mins|sec}
        {got|have} {a minute|two minutes|a moment|a sec} {to talk|to chat|for me|right now}
        is {now|this|it} {still|} {a|an} {good|bad|ok|okay|convenient|terrible} {time|moment}; did i catch you {at|in}
        have i caught you {at|in}; {caught|catch} you at a {bad|good}
        {is it|would it be|are you} {ok|okay|all right|alright|fine|cool} {if|with you if|to|with that if} {i|we} *
          {ask|tell|share|explain|take|start|go|run|show|talk}
        {can|could|may|might} i {just|quickly|briefly|} {ask you|ask a|take|have|steal|borrow|tell you|explain|share}
          {a few|a couple|#|some|a quick|a|why|how|what|}; would you mind if i
        mind if i {ask|take|share|start}
        {if that is|if it is|if you are} {ok|okay|all right|alright|fine|cool} with you; with your permission
        {today|in this call|on this call|in the next * minutes} i would like to
        here is what i {would like|had in mind|suggest|propose} {for|to} {today|cover}
        what i would {like|love|suggest|propose} to do {today|is|now|first}
        i {thought|suggest|propose} we {could|start|would|begin|spend|use|go|first|cover}; agenda
        {first|to start|to begin} {i|we} {would|will|could} * {ask|learn|understand|hear|talk|look}
        and at the end {we|you|i}
        does that {work|sound good|sound okay|sound fair} {for you|} {as a plan|as an agenda}
        i {promise|will} {to|} {be|keep {it|this}} {brief|quick|short}; i know i am calling {out of|you out of}
        this is a {cold|sales} call; you were not expecting my call
        {wanted|want} to {quickly|} {learn|find out|see|check} {whether|if} it {makes|would make} sense {to|for us}
        !? agenda {of your|for your}; !? i will take * {off|care|you through|a look|that|note|it}
        !? {can|could} i have {your|the}; what i {had|have} {in mind|planned|thought of} {for|is|today}
        {why|reason} {i am|i was|i} {ringing|calling|phoning|rang|called|reaching out}
        give me {#|a|half a|two|thirty|just|one} {minute|minutes|second|seconds|moment|more}; grab you for
        {my|the} plan for {today|this call|the next}; {before|until} you hang up; ask you a {couple|few|quick}
        here is how i would {like to|} {run|do|use|structure} this
        {is|would} that {be|} {okay|ok|all right|alright|fine} {with|for} you
        {let me|i will} tell you why i {called|am calling|rang|am ringing}
        {okay|ok|alright|all right|fine} if i {take|ask|tell|have|borrow|steal|share|explain|give you}
        {you|and|then} {can|} {tell|let} me {know|} {whether|if|when|} {to|you want me to|i should} {get lost|go away|
          hang up|clear off|shut up|stop|go on|carry on|leave you}
        {you can|you may|feel free to|you are free to|you are welcome to|then you} {always|still|just|} {hang up|throw
          me out|kick me out|put the phone down|send me packing|show me the door|tell me to}
        tell me if {this|it|now} is {a|} {bad|terrible|awful|rotten|not a good|the wrong}
        is {now|this|it} {still|} {ok|okay|alright|all right|convenient|fine} {for you|to talk|for a|or}
        {it is|this is|yes|yeah|} a {cold|sales} call; {you were|you are} not expecting {me|my call|this|a call}
        what i {thought|figured|was thinking|had in mind} {was|is|we}; i would {ask|like to ask} {you|} {a bit|a few|a
          couple}
        {and|then} we {will|} see {if|whether} it is worth; {nobody|no one} is {signing|selling} anything
        {i will|let me} {stick to that|be quick|be brief|not keep you}; {#|a couple of|a few} questions from me
    """,
    Move.APOLOGISE: """
        {i am|we are|i am so|i am really|i am very|really|so|very|terribly|truly|i do|} sorry {about|for|that|if|we|i|
          you|this|to have|to keep|once|again|and|but that}; ^ {sorry|apologies|my apologies|pardon me}
        i {do|want to|must|would like to|have to|should|sincerely|} {apologise|apologize}; we {apologise|apologize}
        my {fault|mistake|bad}; {our|that was our|that was my|that is on} {fault|mistake|me|us}
        i {should not have|should have|was wrong|messed up|misunderstood|got that wrong|was too {pushy|fast|quick}|
          overstepped}; please {forgive|excuse} me; i take full responsibility; {apologies|apology} for
        {my|sincere|our} apolog*; forgive me; !? sorry to hear; !? feel sorry; !? you {will|would} be sorry
        !? better safe than sorry; !? sorry {can|could|what|did} {you|was|i} {say|repeat|that|hear}
        !? i should have {guessed|asked for more}; !? you {owe|should}
        {i|we} {talked|spoke|ran|jumped} {right|straight|all|} over you
        that was {rude|wrong|not right|out of line|uncalled|on me|clumsy} {of me|of us|}
        {pardon|excuse} {me|my} {for|interrupting|i}
        {did not|never} mean to {interrupt|offend|push|pressure|upset|be}; {sorry|apologies}
        !? sorry {to hear|that you had|state|situation}; !? {feel|feeling|felt} sorry; !? {be|are you} sorry
        !? than sorry; !? you {should|will|would|might} be sorry
        !? sorry {can|could|what|did} {you|was|i} {say|repeat|that|hear}; !? sorry say
        !? {that|what|anything} i should have
    """,
    Move.DISQUALIFY: """
        {we|this|it|i|our product|what we do|what we offer} {might|may|am|are|is|could|would|probably|am probably|are
          probably|is probably} {not|not actually|honestly not|probably not|well not} {be|} {the|a|an|} {right|best|
          good|ideal} {fit|match|solution|choice|thing|product|partner|person|for you}
        {not|is not|are not|would not be|might not be|may not be|do not think * is|do not think * are} {the|a|an}
          {right|good|best|great|perfect} {fit|match} {for|}
        {maybe|perhaps} {we are|this is|it is|i am} not {the|a|for|right|what}
        i will not {take|waste|keep|bother|hold|use|steal} {any|up|you|} {more|} {of|} {your|you|time|longer|any}
        i {do not|would not} want to {sell|push|force|waste} you {something|anything|time|your time|on}
        {do not|does not|not} {want|make sense} {to sell you|for you to|for you right now|for you at this}
        it {does not|would not} {make|really make} sense {for you|right now|in your|at this|to change|to switch|for
          your}; {you are|you would be} better off {with|staying|where|keeping|without|elsewhere}
        {stay|stick} with {what|your|them|him|her}
        {i would|i will|i should} {leave it|let you go|not recommend|advise against|not push|stop here|honestly stay|
          honestly not}
        {i will|let me} {leave you {alone|in peace|to it}|not bother|take you off|remove you|close your file|get out
          of your}; we {can not|cannot|are not able to} help you {with|here|right|in|at}
        no {fit|match} {here|for you}; this {is|would be} not for you
        {i|we} do not think {we|i|this|it} {can help|is for you|are the|is the|would help|makes sense}
        then {we|i} {are|am} {probably|} not {the|right}
        i would {rather|} recommend {you|another|someone|a different|your current|staying|keeping}
        {if|so if} it is {a no|not for you|not a fit|no|not the right} {that is|just tell|i will|then|please tell|say}
        it is {perfectly|totally|completely|absolutely} {fine|ok|okay} {to say no|if it is not|if you say no|if not}
        feel free to say no
        {another|a different|a smaller|a bigger} {provider|company|tool|product|supplier} {would|might|may} {be|suit|
          fit|serve}; !? {does it|would it|if it does not|why would it not} make sense; !? {why|if} * not the right
        !? not the right {time|moment|person|number|department|way}; !? is it not; !? {is|would} that not
        {would not|do not} bother {with|}; {leave|leaving} you {in peace|alone|be|to it}
        {we are|i am|this is} not what you {need|are looking for|want|asked}
        do not think {we are|this is|i am|it is|you need} {what|the|right|for|our|us|this}
        {you do not|you really do not} need {us|this|our|me}; {would|will} do {you fine|the job|just fine}
        {would|should|can} {stay|stick} {with|where}; i would {hang on to|keep} {what|your}
        {overkill|too much} for {you|your|a}; {save|keep} your money; no hard feelings; !? if you do not need
        !? do not bother me; !? does not bother; !? do not think {we are|you are|i am} {there|done|finished|on}
    """,
    Move.INSULT: """
        {you are|you must be|are you|you were|how can you be} {so|such|just|really|totally|completely|a|an|too|a
          complete|a total|such a|such an|being|obviously|clearly|all|} {stupid|idiot|idiots|dumb|moron|fool|imbecile|
          ignorant|incompetent|ridiculous|pathetic|clueless|naive|blind|lazy|useless|crazy|deaf|cheap|stubborn|
          arrogant|loser|jerk|liar|slow in the head|thick|retarded|insane|childish|clown|coward|stingy|hopeless|
          brainless|unprofessional|rude|silly}
        {that|this|it} is {so|just|really|the most|a|an|} {stupid|idiotic|dumb|moronic|ridiculous|pathetic|nonsense|
          bullshit|the dumbest|the stupidest|laughable|absurd|stupidest|dumbest} {thing|idea|question|argument|excuse|
          decision|objection|of you|}
        {stupid|dumb|idiotic|ridiculous|silly|ignorant|pathetic} {question|idea|excuse|argument|objection|decision|
          customer|answer|thing to say|of you|man|woman|people|person|little}
        {do not be|stop being} {so|such a|such an|a|an|} {stupid|ridiculous|silly|dumb|idiot|childish|naive|baby|fool|
          coward|difficult|cheap}
        you {obviously|clearly|just|simply|really|still|} {do not|can not|have no|don't} {understand|get it|have a
          clue|know what you are|idea|know anything|know how|clue} {anything|how|the|your own|business|a thing|about
          business|this business|it|what|}; {shut|shut the *} up
        !? {tell|told|telling|ask|say to|want|wants|like|liked} {me|us|him|her|them} * {get lost|piss off|go to hell|
          shut up|clear off}; !? {i will|then i|and i|i can|we will} * {get lost|piss off|shut up}
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
        !? {i am|i was|i feel|forgive my|this may be a|may sound like a|might sound like a|it may be a|i know it is a|
          sounds like a|sorry for the} {so|such an|an|just|really|being|a|} {stupid|idiot|silly|dumb|naive|ignorant|
          ridiculous|stubborn|clueless} {question|}
        !? {no|not a|there are no|is no such thing as a} {stupid|dumb|silly} {question|questions}
        !? you do not {understand|get it|know} {that because|yet|because we|if|whether|how it works yet|us|me yet|what
          it costs yet|how many}; !? you do not get it {done|back|delivered|wrong}
        !? {ridiculous|crazy|insane|silly} {price|amount|hours|week|busy|rules|paperwork|low}
        !? you are {crazy|insanely|ridiculously} busy
        !? you have no {idea|clue} {when|how many|how much|who|which|where the}; !? if you {do not|have no}
        !? {your|their|the|those|this|current|that} {old|current|system|provider|supplier|software|tool|process} *
          {stupid|dumb|ridiculous|useless|rubbish|silly}; !? even if you
        {were|are} you {even|ever} {listening|paying|trying|thinking}
        {is|was} {this|that|it} {too|really too|so} {complicated|difficult|hard|much} for your {brain|head|little};
          {only|just} {an|a} {idiot|fool|moron|clown|imbecile} {would|could|says|does}
        too {complicated|hard|difficult} for people like you
        {someone|people|anybody|anyone} {with|who has} {half a brain|a brain|any sense}
        what a {stupid|dumb|ridiculous|silly|idiotic|pathetic}
        {a|such a|another} {stupid|dumb|idiotic|moronic|pathetic} {question|idea|excuse|objection|thing|remark|
          comment|decision|argument}; {waste|wasting} of my time
        {you|your} {stupid|dumb|silly|pathetic|little} {people|shop|company|brain|business|excuse|excuses|questions}
        that is {stupid|idiotic|dumb|ridiculous|pathetic|laughable}
        !? {my|i have|this is|maybe that is|sorry|may be|might be|is that|is this|asking|ask|it is} {a|such a|}
          {stupid|dumb|silly} question; !? not {too|so} {complicated|hard|difficult}
        !? {not a|no} {stupid|dumb|silly}; !? that is ridiculous {how|what they|amount}
        !? was {it|that} too {complicated|difficult|hard} for {your {team|people|staff|users|customers}}
        !? {your little} {one|ones|girl|boy|son|daughter}
        {that is|what} {a|an} {stupid|dumb|idiotic|silly|ridiculous|pathetic} {question|idea|excuse|thing|remark}
        {you|you people} {never|do not ever} {understand|get|listen|learn|know} {anything|a thing|nothing}
        !? you do not {understand|get|know} {it|that|this|} {yet|because}
        of yours is {a|an|such a|just a|} {joke|mess|disgrace|relic|museum piece|dinosaur|laughable|pathetic|rubbish}
        {in|from|out of|back to|stuck in|like} the {stone age|dark ages|middle ages|last century|nineteen *}
        who {still|on earth|in their right mind|the hell} {still|} {does|do|uses|works|runs|plans} {it|that|things|
          like}
        {that|this|it|those} {is|are} {just|only|nothing but|all|} {a poor|a lame|a cheap|a bad|a|an|} {excuse|
          excuses}
        you {can not|could not} be {serious|that stupid|that blind}; {you are|stop} making excuses
    """,
    Move.FAREWELL: """
        goodbye; good bye; bye {bye|now|for now|}
        have a {great|good|nice|lovely|wonderful|fantastic} {day|evening|week|weekend|one|afternoon|rest|time|morning|
          night}
        {talk|speak|see} {to|with|} you {soon|then|later|on thursday|on monday|on tuesday|on wednesday|on friday|next
          week|tomorrow|thursday|monday|tuesday|friday}; {talk|speak} {soon|then|later}
        take care {of yourself|and|then|now|}
        until {then|next time|thursday|tuesday|monday|wednesday|friday|next week}
        enjoy {the rest|your {day|evening|weekend}|your week}; all the best; i will let you {go|get back to}
        cheers then
        {looking|look} forward to {it|seeing|meeting|speaking|thursday|tuesday|monday|friday|wednesday|our|talking}
        catch you later; !? did you have a {good|great}; !? have a {good|great|nice} {time slot|time with|look}
        !? take care of {your|the|it|that|all|everything|this|installation|them|any}; !? stand by
        !? would you have a good; !? until {then|next week} {you|we|i|the}; ^ i will let you {get on|go}
        {speak|talk|see you} {on|} {monday|tuesday|wednesday|thursday|friday|tomorrow|next week}; take care
        {so long|ciao|bye|cheerio|ta ta}; !? take care of; !? good bye bye; !? {i|we|they|to} {speak|talk} {on|monday}
        !? {can|could|shall|should|would|if|when|let us|how about|may|can we} * {speak|talk} {on|} {monday|tuesday|
          wednesday|thursday|friday|tomorrow|next week}
        ^ {night night|night|goodnight|cheers|ta ra|tata|toodle oo|cheery bye}; good night; {cheers|bye} {now|for now|
          all}
        {mind how you go|look after yourself|take it easy|stay safe|all the best|so long}
        {have|enjoy} {yourself|} {a|the|your} {good|great|nice|lovely|} {one|evening|night|weekend}
        !? {cheers|night} {for|shift|time|rate|tariff|and day|or day}; !? {enjoy|have} the {same|night}
    """,
}
