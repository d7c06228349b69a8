"""English: pressure and contempt."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

FORCE: Final = {
    Move.PRESSURE: """
        {you|and you|but you} {need|have|have got|had better|must|ought|really need|really have|really must|should
          really|are going to have} {to|} * {decide|act|sign|commit|move|make up your mind|say yes|choose|hurry|jump|
          grab|order|pay|book|buy|confirm|be quick|be fast|act fast|make a decision|get in|take it|do it|do this} *
          {now|today|tonight|right now|fast|quickly|this minute|immediately|before|this week|by|at once|on the spot|
          here|soon|straight away|within|this second|until}
        {i|we} {need|want|must have|am going to need|have to have|expect|really need|require} * {answer|decision|yes|
          commitment|signature|you to sign|you to commit|you to decide|commit|card details|your card} * {now|today|
          tonight|right now|this minute|before|by|here|immediately|on the phone|this|}
        {this|the|that|our|my|such an|it is a} * {offer|price|deal|discount|rate|chance|opportunity|slot|promotion|
          special|stock|place|spot|quote|window|conditions} * {ends|end|expires|is gone|gone|dies|runs out|is only|
          valid|closes|disappears|will not last|won't be|will not be|goes up|is off|stops|finishes|off the table|will
          not come|never come|not come back|today only|until midnight|at midnight|tonight|until tonight|just today|is
          history|vanishes}
        {tomorrow|after that|on monday|next week|by then|afterwards|after today|later|once i hang up|from tomorrow|by
          tonight} * {too late|full price|gone|goes up|more expensive|someone else|somebody else|no longer|double|the
          old price|not be available|dearer|off the table}; too late; {last|final|only|one} {chance|opportunity|call|
          offer|few|remaining}
        {only|just|there are only|there is only|we only have|i only have|we have only|down to|i have only} * {left|
          remaining|spots|places|slots|available at this}; {spots|places|slots|units|seats|rooms|tickets} {left|are
          going|going fast|are flying|fill up|fill fast}; {selling|going|flying} {out|fast|like hot|off the shelves}
        {someone|somebody|another|other|two other|three other|plenty of} * {else|customer|buyer|buyers|family|couple|
          people|companies|party|client} * {wants it|want it|interested|waiting|coming|lined up|queueing|viewing|ready
          to|on the other line|after it|made an offer|is looking|taking it|snap it up|on the list|grab}
        {everyone|everybody|half|every other|the whole} * {already|signed|signing|doing|done|got one|has got|has one|
          have one|bought|joined|switched|said yes|moved|in on it|on board|does it|is doing|taken|has}
        {you would|you will|you are|you can|you have to} * {crazy|mad|insane|nuts|daft|stupid|regret|sorry|kick
          yourself|kicking yourself|be left behind|miss out|missing out|be the only|be the last|the last one|lose out|
          fall behind}
        {only|just|any} {a|an} * {fool|idiot|moron|madman|coward} {would|could|says|hesitates|waits|turns}
        {simply|just|really|} {can not|cannot|could not} {afford} {not|to wait|to miss|another|to lose|to say no|to
          let}; can not {say no|refuse|pass up|turn down|turn this|hold it|hold this|keep it|hold the|keep the}
        {responsible|sensible|good|smart|caring|serious|decent|real|clever|reasonable|loving|normal|intelligent|
          successful} {parent|person|people|owner|businessman|man|woman|father|mother|manager|customer|company|
          husband|wife|buyer|businesses} {would|signs|does|has|have|hesitates|signed|decides|do not|does not|buys|
          know}
        {stop|quit|no more|enough} * {thinking|overthinking|hesitating|dithering|stalling|wasting|faffing|messing|
          comparing|dawdling|talking|umming|being so}; what are you * {waiting for|so afraid|frightened of}
        {just|simply|go on|come on|do yourself a favour|do it|oh} {say yes|sign|do it|sign it|sign here|tick the box|
          trust me|give me your|take it|agree|pay|decide|be done with it|put your name|hurry|go for it|click}
        {now or never|take it or leave it|no time to lose|time is running|clock is ticking|tick tock|act now|act fast|
          hurry up|do not hesitate|do not wait|do not miss|do not delay|do not let this|before it is too late|once in
          a lifetime|use it or lose it|strike while|at the front of the queue|there is no time|make up your mind|sleep
          on it and lose}
        {you have|you have got|there is|you really have} no {choice|other choice|option|alternative|time|excuse|other
          option}
        {you|you really|you sort of|i think you} owe {me|us|it to}; {after|for} all {the|this|that} * {time|i have
          done|work} * {you|owe|least}; {do not|please do not} {make me|let me down|leave me|disappoint|send me|
          embarrass}
        {go back|tell|explain to|face} * {my boss|my manager} * {empty|that you|nothing|no}; {my boss|my manager} will
          {kill|be furious|not be happy|go mad|cancel|pull}; {my|our|this month's} {target|quota|bonus|commission}
        {your|the} * {competitors|competition|rivals|neighbours|neighbors|others} {will not|won't|are not going to|do
          not|have already|are already|already|will} {wait|sleep|hesitate|got|have|eat|overtake|steal|ahead|laugh|
          done|miss|using|signed|be}
        {i|we} {can not|could not} {hold|keep|guarantee|promise|reserve|leave|save|freeze} * {any longer|longer|until|
          past|after|tomorrow|for you|still be|open|price|forever|more than|much longer}
        {before|until|by} {i|we|you} {hang up|put the phone down|leave the room|go|get off the phone|leave today|leave
          this|walk out|end this call}; {do you|surely you do not|you would not} {really|} {want to|want|wish to} {be
          the|miss|lose|explain|risk|your <kin>|be responsible|end up|go on losing|keep losing|let}
        {i|we} will {not|never} {offer|make|repeat|give you} * {again|twice|second time|another}; {so|then|well} sign
        {or else|otherwise} {you|it|i|we|the} * {lose|gone|forfeit|cancel|miss|late|regret}; {what is|is there} * {to
          think about|left to|holding you up|still to discuss|so hard}; {you would|do you want to} {deny|let} your
          {<kin>|family|children}
        {today|tonight|now|this minute} or {never|not at all}; {either} you * {today|now|or}
        {how many times|how much longer|how long} {do|am|are|will|must} {i|you|we} {have|going|need|supposed|want|
          keep} * {explain|wait|waiting|ask|think|repeat|hesitate|put}; {i have been|i have spent} * {hour|hours|
          weeks|ages|months} * {with you|you|on this}; {this is|it is} {your|the} {last|final|only}; {simply|just} no
          {brainer|reason to wait}
        !? {no|not|without|do not want|never} {rush|hurry|pressure|a need to|have to decide|need to decide}; !? {you|
          we} {do not|would not|will not} {have|need} to; !? {contract|policy|lease|licence|mortgage|warranty|
          agreement|term|rate} * {ends|end|expires|expire|runs out}; !? {only|just} {#|one|two|three} * {minutes|
          minute|seconds|questions|things}
        !? {everyone|everybody|all|half|every} * {has|have|had|already|doing} {a|the|their|own|problems|trouble|*}
          {trouble|worries|bad|to|different|been through|doubts|room|rooms|time}; !? {we|it|they|i} only {have|has} *
          {left} {open}
        !? {trust|believe} me * {understand|know how}; !? do not {wait|hesitate} to {call|ask|ring|contact|get|email}
        !? {before|until} you {decide|leave|go|sign}; !? all {of|the} {data|customers'|your}; !? just {sign|click|
          agree} {in|up|out|on}
        !? {half|all|most|everyone|everybody} {of|} {your|the} * {crew|team|staff|people|day|parents|teachers|people}
        !? {late|no time} to {chase|change|eat}; !? {is it|it is|too} too late {to|for}; !? it {happened|came|arrived|
          was} too late
        !? {you|so you|said} have no {time|choice|one} {to|but|for}; !? and no {time|choice} to
        how many more {signs|times|days|reasons|examples|weeks|arguments|chances|months|offers}; {finger|pen|hand}
          {on|over} the {button|contract|trigger|mouse}
        yes or no {right|now|come on|then}; {yes or no} * {now|today|quick}; ^ yes or no; {in or out|take it or leave
          it|put up or shut up|make or break}
        {others|neighbours|neighbors|people|customers|everybody|my last customer} * {did not|do not|never} {need|take|
          think|hesitate|wait|ask} {this|so|that|for|twice|about|as|long}
        if you {leave|hang up|walk|go|say no|wait|hesitate|do not|let|put the phone} * {can not|gone|no longer|lose|
          regret|do anything|last time|miss|too late|off the table|someone else|pay more|guarantee|never|sorry}; {down
          to|only} {the|} {last|final} {#|two|one|few|couple|handful|three|four|unit|unit|piece}; {phone|phones|line}
          * {stop ringing|ringing off|glowing|ringing nonstop}; {a real|any real|a proper|a true} {man|businessman|
          woman|entrepreneur|father|mother|leader|boss|pro}
        {kick|kicking|hate} yourself {tomorrow|later|for|if|when}; {prices|price|rates} {go|goes|are going|is going|
          will go} up {on|from|by|in|this|next|tomorrow|<weekday>|at}
        {let us|we should} {get|have} it {done|over with|over and done} {now|today|then|and|}; {just|simply} {do it|
          get it done|get on with it|make the decision|be brave|jump|bite the bullet|take the plunge}
        {i am not|nobody is|we are not} {leaving|going|hanging up|moving|getting up} * {until|without|before}; {not|
          without} {leaving|going} * without * {signature|answer|yes|order}
        {your|the} * {window|slot|discount|chance|place|opportunity|option} {is|closes|ends|expires|runs} {closing|
          out|tonight|today|in|at|tomorrow|when|gone|soon}
        {be|being|want to be|look} {left behind|the odd one out|the only one|last in line|the loser|the fool};
          {before|until} {somebody|someone|anyone|the next} {else|person|caller|one}
        {i need|give me|i want} {a|your} {yes|answer|decision|word|signature|commitment} * {or|and|now|from you|today|
          by|before|this}; {deadline|cut off|cutoff} {is|was} {today|tonight|noon|tomorrow|in}
        !? {yes or no} {question|answer}; !? prices {go|went|are going} up {again|every|each} * {what|how|does|do}; !?
          if prices; !? suppose prices; !? {say|when} prices
        !? {your|the} {contract|lease|warranty|policy} {is|closes|ends|expires|runs}; !? a real {man|pro} {does not|
          never} need
        !? {that is|so that is} down to; !? take the plunge {into|with a}
        {it would be|would be|it is|that would be} {a|such a|a huge|a big|a terrible|} {mistake|shame|pity|crime|
          folly|stupid|foolish|madness|crazy} {to|not to} {wait|miss|let|pass|sign|take|hesitate|delay|leave|say no|
          turn|lose|buy|act|*}
        !? what happens if you do not {do|change}; !? {should not|would not} be a mistake
    """,
    Move.INSULT: """
        {you are|you really are|you must be|you sound like|you look like|you act like|you behave like|what|you|are
          you|you people are|your lot are|you lot are|call yourself|being|such|like} {really|just|clearly|obviously|
          nothing but|such|quite|all|always|still|simply|as|so|too|} {a|an|} * {<fool>|waste of space|waste of time|
          waste of oxygen|bunch of|disaster|hopeless case}
        {you are|you really are|you must be|are you|you people are|you lot are|how|how can you be|how can anyone be|
          so|your|that is|this is|you seem|bit|what a|is just|is so|really|pretty|plain|simply} {really|just|so|that|
          this|quite|always|completely|totally|utterly|too|even|bloody|a bit|actually|as|clearly|} <mean> * {you|are|
          or what|can you|or just|people|to understand|for this|enough|question|decision|excuse|company|firm|shop|
          idea|as|man|woman|attitude|and|thing|really|get|be|place|little|}
        {dumbest|stupidest|most stupid|most ridiculous|daftest|silliest|worst|most pathetic|most idiotic|slowest|
          cheapest|most clueless|laziest} * {i have|thing|customer|ever|person|question|client|excuse|people|idea}
        {shut up|shut your|get lost|piss off|bugger off|go to hell|screw you|sod off|drop dead|bite me|get stuffed|get
          a life|grow up|grow a|man up|wake up you|get a grip|get real|go jump|take a hike|up yours|kiss my|stop
          whining|stop moaning|stop being such|quit whining|use your head|use your brain|what is wrong with you|what
          is the matter with you|are you deaf|are you blind|are you stupid|are you thick|are you mad|are you dim|are
          you drunk|are you for real|have you lost|out of your mind|off your head|pull yourself together|listen for
          once}
        {you|someone|people|somebody|anyone|folk|a person|customers|women|men|old people|clients} * {like you|with
          your|your age|your sort|your kind|of your} * {never|not|always|would|do not|can not|are|should|ought|
          shouldn't|get|whine|fail|waste|understand|deserve|why|the reason|make|could|afford}
        {you|you clearly|you obviously|you people|you really|you do} * {have no idea|no clue|have no clue|not have a
          clue|know nothing|not know what you|not know anything|understand nothing|could not run|can not even|could
          not even|not even|not got the brains|not have the brains|would not know|would not understand|would not
          recognise|couldn't spot|could not organise|not the sharpest|not very bright|not the brightest|not have two|
          not bright|haven't got a|never get it|never understand}
        {a|with|your} {brain|brains|mind|face|head|attitude|accent|manners|looks|iq|intelligence|mouth} {like|like
          yours|of a|size|i am not|no wonder|never|of an|i am amazed}; your {pretty|tiny|little|thick|pea|small|dim|
          stupid|silly} {little|tiny|} {head|brain|mind|business|shop|company|life|firm}; {pea|bird} {brain|brained};
          {pretty|silly} little
        {no wonder|not surprised|i am not surprised|hardly surprising} {your|nobody|no one|they|she|he|people|the|you
          are|you are still} * {left|leave|going under|broke|like you|hate|quit|failing|bankrupt|work for you|single|
          laugh|customers|run|business|struggling|losing|alone|fired|works}; {what a|some|a} {miserable|pathetic|
          sorry|sad|shabby|crummy|lousy|filthy|pitiful|tin pot|two bit|cheap|laughable|clapped out|scruffy} * {you|
          shop|excuse|dump|outfit|business|firm|company|place|life|office|lot|little|hole}
        {do you|can you|did you} {even|ever|actually|not} {know how to|read|think|listen|listening|learn|understand|
          have a brain|go to school|finish school|count|speak english|know what|use your}; {speak|understand}
          {english|plain english}
        {is there|can i|could i|put|let me|give me|get me|pass me} * {adult|grown up|grown-up|someone with a brain|
          someone with brains|your husband on|someone competent|someone who can|somebody who can think|your daddy|
          someone intelligent|a man}; {put|ask|fetch} your {husband|wife|mummy|daddy|mother|boss} on
        {whoever|who} {hired|employed|promoted|married|trained|raised|put} you; how {thick|stupid|dumb|dense|slow|
          blind|hard|naive|gullible|mean|tight|hopeless} * {be|are you|is it|you are|one be}
        {a monkey|a child|a five year old|a six year old|a ten year old|my dog|my cat|my grandmother|a goldfish|a
          toddler|even a child|even my} * {could|would|gets|understands|has|knows|better|manage|understand|run|
          smarter}
        {i|did i|am i|must i|shall i|should i|do i have to|why am i} * {spell it out|talking to a wall|draw you a
          picture|explain it again|talk slower|use smaller words|speak slower|speak slowly|wasting my time with you|
          wasting my breath|explained it three|explained this three|short words|crayons|repeat myself}; {wasting|waste
          of} my {time|breath}
        {you|your lot|people} * {disgust|revolt|sicken|bore} me; {you|your *} * {smell|stink|reek}; {too|so} {stupid|
          thick|dim|old|dumb|slow|lazy|tight|stingy|mean|cheap|poor|ignorant|broke} to * {understand|get|see|grasp|
          know|pay|learn|think|use|spend|afford|read|count|say}; {slow|dumb|thick|fat|stupid} {one|kid} {at|in}
          {school|the|your}
        {back|go back} to {school|kindergarten|bed|your cave|primary|where you}; {laughing stock|waste of space|good
          for nothing|lost cause|dead weight|penny pinching|penny pinchers|stick in the mud|pain in the|full of
          yourself|full of rubbish|talking rubbish|talking nonsense|talk nonsense|load of rubbish|load of nonsense|
          living under a rock|behind the times|in the stone age|beggar|beggars|jumped up}; if you {had|knew} * {brain|
          brains|half a|clue|sense|first thing}
        {you could not|you couldn't|you can not|you would not} * {afford it anyway|afford it|afford something like|run
          a|sell|organise a|find your own|tell your}; {can not|could not|couldn't} * {afford|understand} {it|that}
          anyway
        {do not|oh do not} be * {ridiculous|stupid|silly|such a|so stupid|so thick|daft|an idiot|pathetic|absurd|so
          tight}
        ^ {idiot|moron|pathetic|ridiculous|stupid|typical|useless|rubbish|clueless|loser|losers|amateurs|liar|
          hopeless}
        !? {i am|i was|i feel|we are|we were|it was|sounds|was it|that was|my|i|our|me|i have been|am i} {being|such|
          so|a bit|really|just|an|a|} * {<mean>|<fool>|rubbish|hopeless}; !? {only|just|any|not} {a|an} {fool|idiot|
          moron|madman} {would|could|says|hesitates|*}
        !? is slow; !? {are|is|was|were|been|get|gets|got|too|so|very|really|internet|line|system|payment|checkout|
          market|service|delivery|things|business|it|website|weather|they|process|month|season} * {slow|dense|ugly|
          backward|lazy}; !? {slow|ridiculous|daft|fat|crazy|embarrassing} {checkout|queue|month|season|delivery|
          prices|internet|to ask|question but|that you have|amount|how|hours|for them|cooker|cooling}
        !? {that is|it is|this is|which is} * {ridiculous|crazy|pathetic|useless|embarrassing|rubbish|hopeless} * {of|
          for|from|on} {them|us|me|our|my}; !? you would be {crazy|mad|daft|stupid|foolish|silly}; !? {pacifier|a}
          dummy {for|run}
        !? like nobody; !? a nobody {can}; !? {no joke|joking|a joke about|joke aside|jokes}; !? {sound|sounds} like *
          nightmare
        !? how {hard|slow|mean} {is|was|are} {it|the|your|that|they}; !? {someone|people|somebody|customers|clients|
          business} like you * {need|deserve|make|value|want|love|are looking|understand|are why}; !? {for|with|to|
          help|helped|companies|homes|families} * like you*
        !? {people|women|men|customers} your age * {love|get|save|often|benefit}; !? {you|your *} can not even {get|
          find|reach}
        !? {what a|such a|you have a} {waste} {of money|for you}; !? {a|the} load of {rubbish|nonsense} {to|collected|
          away}; !? get a grip on
        !? {spam|cheap} {calls|deal}; !? bad {day|time}; !? you know nothing {about} {us|me}; !? the slow {one|months}
        !? {where|whereabouts} {did|do} you; !? my mum's from there whereabouts
        {had|have|has|with|got|using|use} {half a|a|any|more|some|your} {brain|brains|brain cell|memory of|sense at
          all|clue}
        {trained|} {monkey|monkeys|chimp|parrot|goldfish|donkey|amoeba|doorstop|brick|plank|cabbage|potato} * {could|
          would|memory|better|smarter|brighter|more|run|does|than you}; as {thick|dumb|dense|daft|stupid|slow|useless|
          mad|blind|deaf|tight} as
        {crayons|sock puppets|join the dots|baby steps for|in words of one syllable|draw you a picture|draw it for
          you}
        {that|so|really|how|too|quite|such a|terribly} {naive|gullible|thick|dim|tight fisted|clueless|dense|cowardly|
          primitive|petty|pigheaded|stubborn old|arrogant|childish|pitiful|shabby|sloppy}; {naive|gullible|brainless|
          cowardly|pigheaded}
        {little man|old man|grandpa|missy|sonny|sonny boy|pal you|you people|you lot|your lot|your sort|your kind|
          people like you|types like you|old goat|old fossil|dinosaur like|peasants|bumpkin|hillbilly}
        {brightest|sharpest|smartest|quickest} {bulb|knife|tool|spoon|crayon|pencil|penny|one|in the}; {not the|not
          exactly the|hardly the} {brightest|sharpest|smartest}; {few|one|two} {sandwiches|bricks|cards|screws}
          {short|loose|missing}; screw loose
        {someone|somebody|anyone} {who|that} {matters|counts|has a brain|can think|actually decides|has a clue|knows
          what}; i do not talk to { secretaries|assistants|juniors|underlings|the help|staff|nobodies}; {only a|a
          complete|a total|an absolute|rank} {beginner|amateur|novice|peasant|simpleton|halfwit}; let the {grown ups|
          adults|men|big boys|experts}
        your {company|business|shop|office|place|firm|product|website|team|restaurant|farm} {is a|is such a|is just a|
          is an|looks like a|is so|smells} {dump|joke|mess|disgrace|shambles|pigsty|circus|tip|hole|embarrassment|
          laughing stock|waste|museum|scrapyard|backward}
        you {make|really make} me {sick|laugh|puke|cringe|want to cry|tired}; you disgust; {whining|moaning|whingeing|
          bleating} of; stop {whining|moaning|whingeing|crying|snivelling|bleating|blubbering}; {whine|whinge|moan}
          {about|all|like}
        {women|men|pensioners|farmers|southerners|northerners|country folk|boomers|kids these days} and {technology|
          cars|money|numbers|computers|maths|driving|business}; {is|was} {english|maths} not your {first language|
          strong point|strong suit}; {first|own} language or what
        {speak|understand|read} {english|properly} {do you|or what|can you}; {or what|or something|or just thick|or
          just slow}
        {i have|i} {met|seen|known|spoken to|dealt with|had} * {better memory|more sense|more brains|smarter|brighter|
          morons|idiots|worse but|more backbone}; {most|the most} {difficult|tiresome|annoying|stubborn|stupid|
          ridiculous|arrogant|boring} {person|customer|people|man|woman|conversation|client|human}; {no|not got|
          without a|grow a} {spine|backbone|guts}; no offence but {you|your|that is}
        {dump|joke|disgrace|shambles|pigsty} of a {shop|business|company|place|office|website}; {tinpot|two bit|third
          rate|second rate|half arsed|half baked|backwater|godforsaken}; {wasting|waste} {my|everybody's|everyone's}
          {time|breath|day|life|energy}; waste my time
        {do not|never} {you|} {ever|} {think|use your head|listen|learn|read} {do you|at all|before you}; {how|why}
          {dare you|are you so|are you even}
        {go|you will go|deserve to go|no wonder you are|you will all go} {broke|bankrupt|bust|under}; {serves|serve}
          you right; {poor|sad} {little|old|excuse} {man|woman|you|for a}; {crawl|go} back {under|to} {your|a|the}
          {rock|cave|hole|bridge}; {what|such} a {jerk|cheek you|cretin|waste|bunch}; {liar|liars|cheat|cheats|crook|
          thief|coward}; you {cheat|stink}; you lie {to|about|all|like};
          {cretin|oaf|buffoon|nitwit|ignoramus|bellend|knobhead|nutter|weirdo|
          freak|pig|cow|witch|hag}
        !? {as} {mad|blind|slow|stupid|deaf} as {it|that|this} {sounds|may}; !? {too|so|not|very|that} naive to
          {think|hope} {i|we}; !? waste my time {i|on things}
        !? {a|the|your|my} {cow|pig|parrot|witch} {is|shed|farm|has|barn}; !? {dairy|milk|the|your} cow; !? {cow|pig|
          witch} {sheds|s|barn|farm|feed}; !? {your|the|a|my|our} {parrot|donkey|monkey|potato|cabbage|brick}; !? {do
          not} {want|mean} to waste {my|your}; !? {i am|we are} not {the|} {brightest|sharpest}; !? as slow as {that|
          it|the}
        !? {that|it|this|which} {is|was|would be} {hard|slow} as
        !? {app|system|process|form|software|menu|interface|setup|contract|device|site|that|this|it|manual} {is|are|
          was|*} too {complicated|slow}
        if you {can not|could not} even; with {that|this|your} {attitude|mentality|tone|brain|face|way of thinking|
          intelligence|outlook} * {no wonder|amazed|surprised|nobody|never|going nowhere|broke|you will|business}
        {amazed|surprised|astonished|astounded|baffled|a miracle|a wonder} {that|how|} {you|your *|anyone|anybody|
          people like you} * {still|even|ever|managed|manage|got this far|get anything|tie|remember|find|survive|open|
          run|cope|in business|work}
        {even you|even someone like you|even your|for someone like you|for people like you} {can|could|should|must|
          might|will|ought|get|understand|that is|it is}; {beyond|over} {your|you} {clearly|i see|i guess|level|grasp|
          comprehension|limited}; beyond you
        {do i|must i|should i|shall i|do i really} {have|need|want} to {explain|spell|repeat|say|talk|speak|dumb|
          simplify|draw} * {again|slowly|slower|out|louder|for you|three times|like you are|down|simply}; is this your
          first {time|day|job}; {keep up|try to keep up|anybody home|anyone home|hello hello|earth to}
        {what|how} would {you|someone like you|people like you} know {about|anything|of}; {what|how} {would|could|can|
          do} you {possibly|even} {know|understand|run|say}; you would not know * {if|from|about|a good|the first};
          {big|long} words; {stay|remain|die} {poor|small|stupid|a nobody}
        {small time|small minded|narrow minded|simple minded|half witted|slow witted|dim witted|weak minded|thick
          skulled|empty headed|two faced|good for nothing|tight arsed|stuck up|jumped up|low life|lowlife|numbskull|
          nincompoop|birdbrain|meathead|blockhead|bonehead|airhead|dunce|ninny|wally|berk|git|prick|knob|slob|tramp|
          parasite|leech|scrounger|freeloader|bumbling|dithering|cretinous}; {not|never} {allowed|man|woman|big|grown
          up|brave|clever|smart|bright|intelligent|competent} enough; {not|are you not} allowed to {decide|think|
          spend|choose}
        you {can not|could not|would not} * {organise|tell your|find your|run a bath|sell water|manage a|count to|
          spell|read a|see past|decide anything|make a decision}; you {have not|do not have} * {a clue|the faintest|
          the foggiest|the guts|the brains|the balls|an ounce|a brain|any idea what|enough brains|enough sense}
        {who|what} do you think you are; {know|remember} your place; {you|you should} {should|ought to} {be|feel|be
          thoroughly} {ashamed|embarrassed|grateful|locked}; {ashamed|embarrassed} of yourself; {too|so} {tight|
          stingy|cheap|mean|lazy|thick|slow|scared} {to|for}; {bit|little} {slow|dim|thick|simple|dense} {are you|are
          we|today|on the|aren't you|i see|upstairs}
        {i expected|expected} {more|better|nothing else|nothing more|no less} {from|of} {you|someone|a|people};
          {clearly|obviously} {you|your *} {lack|lacks|failed|never|not|have not|do not|can not|are not|missed};
          {laughed|laugh|laughing} {at you|about you|at your|my head off}; {talking|speaking|like talking|like
          explaining} to {a wall|a brick|a child|an idiot|myself|the wall|a toddler|a post}
        {you|people|customers|types} {like you|} * {are the worst|never learn|deserve|always whine|always complain|
          should not be allowed|give me a headache|do my head in|get on my nerves|drive me mad}; {get|gets|getting} on
          my nerves; {nobody|no one} {likes|respects|cares about|would miss|takes|believes|asked} {you|your opinion}
        {can you|could you|do you|are you} * {follow a simple|tie your|even|be any|be more|get it into your|wrap your|
          get anything|deaf|blind|thick|dim|stupid|drunk|senile|mental|slow|incapable|on drugs|for real|just
          pretending|doing this on purpose} * {slower|stupid|instruction|shoelaces|thick|skull|head|sentence|or|right|
          read|write|count|understand|listening|or just|more stupid|hear me|what}
        !? {not|never} {big|brave} enough for; !? {obviously|clearly} {you|your *} {can not|do not|have not|are not} *
          {want|happy|decide|need|going|sure|have to|rush|say yes}; !? too {slow|lazy|cheap|mean} {for your|to be}; !?
          {do you|are you} even {open|need|using|looking}; !? {lot|way|bit} beyond you
        !? keep up {with|the|and}; !? enough {for|room|space|money|time}; !? if you can not even {see|reach|hear|get|
          find|open|log|sleep}; !? slow on the;
        {sound|sounding|act|acting|behave|behaving|cry|whine|crying|whining} like {a|an} {little|spoilt|spoiled|old|
          big|} {child|baby|toddler|kid|sheep|fishwife|girl|brat|teenager}; {child|six year old|kid|toddler|trained
          monkey|first grader} {could|would|can|gets|understands} {get|see|understand|do|run|manage|that|it}; {as|so}
          {clueless|thick|dense|stupid|ignorant|useless|stubborn|slow|hopeless|tight} as you; you {obviously|clearly|
          apparently|evidently|really} {can not|could not|cannot} {count|read|think|listen|write|add|see|do|even};
          with your {iq|brain|brains|intelligence|looks|grades|track record|manners}; {looks|looking|look|smells|
          sounds} like {a|an} {rubbish|tip|dump|pigsty|mess|bomb|joke}; if you were any {slower|dumber|thicker|dafter|
          cheaper|tighter}
        were you born {yesterday|stupid|in a|under}; {born} yesterday; i {feel|am} sorry for {the|your|anyone|anybody|
          whoever|those} {people|staff|wife|husband|kids|customers|employees|who}; {not|hardly|barely|never} {really|
          exactly|quite|} {smart|clever|bright|intelligent|educated|competent|capable} enough; {off|down from} your
          high horse; {no|without|lack of|lacking} {education|brains|manners|backbone}; {boo hoo|cry me|cry baby|
          diddums|poor little you|poor baby}; penny {pincher|pincher*|pinching}; {you should have|should have|you
          ought to have} {listened|paid attention|stayed|learned|learnt|gone} * {school|in class|at home|to your
          mother}; {only|just} {losers|idiots|fools|cowards|amateurs|morons|wimps|weaklings|beggars|peasants}; {look
          at|listen to} you {you|sitting|standing|with|trying|whining|all}; {silly|stupid|dumb|idiotic|childish|
          ridiculous|pointless|daft} {questions|little|excuses|excuse|question|remarks|objections|ideas|games|thing to
          say|comment}; you are nothing {but|without|special}; what {kind|sort} of {an|a|} {idiot|fool|moron|loser|
          clown|person|business|outfit|man|amateur|question is that}; {wasting|waste} {everyone's|everybody's|
          people's|our|my precious} time; {weakling|wimp|spineless|crybaby|snowflake|halfwit|pea brain}
        !? {i feel|i am} sorry for {the people|your *} {loss}; !? only losers {are}
    """,
}
