"""English: the moves that ask for a step, fairly or not."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

CLOSING: Final = {
    Move.NEXT_STEP_ASK: """
        {can|could|shall|should|may|might|would you like to|why do not|why don't|how about|what about|what if|let us|i
          suggest|i propose|i would suggest|i would propose|i recommend|i would recommend|i would love to|i would like
          to|we could|we can|i could|i can|do you want to|would you be open to|are you open to|would it make sense to|
          does it make sense to|would it be possible to|would it be worth} {we|you and i|i|to|if we|if i|us|that we|
          you|} {perhaps|maybe|just|then|quickly|at least|also|therefore|please|} {meet|meet up|meeting|schedule|
          scheduling|book|arrange|set up|setting up|set a|find a time|find time|find thirty|find # minutes|find a
          slot|pencil|put # minutes|put something|put a|put it in|put half|do a demo|have a demo|have another|have a
          second|have a meeting|have a short|have a quick|have a call|jump on|hop on|get on a call|sit down|grab|get
          together|start with|start on|start next|start a|start the|try it|run a|running a|do a|doing a|get started|go
          ahead|sign|send you a contract|send you the contract|send the contract|send over the|send you the agreement|
          send you the offer|send you an offer|send you a proposal|send you the proposal|send you a quote|send you an
          invite|send you a calendar|send the paperwork|send you the paperwork|prepare the|prepare a|prepare an|draw
          up|talk again|speak again|speak on|talk on|call you|calling you|ring you|call you back|come by|come round|
          come over|pop by|pop in|drop by|visit|show you * in|show you how it|show it to you|give you a demo|show you
          a demo|involve|bring in|include your|invite|reserve|order|put you down|sign you up|get you set up|continue
          on|continue this|reconnect|follow up on|follow up with|take the next step|proceed|move forward|place the
          order|talk through the|walk you through it on|do that on|do it on|do this on}
        {can|could|shall|may} {we|i} {agree|settle|fix|lock in} {on|a|the}
        {how|when|what} {does|would|works|about|is} {# o'clock|thursday|monday|tuesday|wednesday|friday|next week|
          tomorrow|a demo|a trial|a short meeting|a visit|a quick call}
        ^ {would|does|will|is|could you do|can you do|shall we say|shall we do} {next|this|on|the|} {coming|} {monday|
          tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow} {at|around|morning|afternoon|evening|work|suit|
          good|fit|ok|okay|any|,|for|#}
        {what|which} {day|time|date|slot} {would|works|suits|is|could|do you|are you}
        when {would|could|can|are|is|do|does|shall|should} {be a good time|you be available|you free|you available|
          suit you|it suit you|we meet|we talk|we speak|we start|we sit|i call you|i come|that suit|that work|we
          schedule|works|be convenient|we do|we have|we get|you like to start|you want to start|you have time for}
        {are|would} you {be|} {free|available} {on|for|next|this|tomorrow|at|in the|to meet|any|around}
        {do|would} you have {time|# minutes|half an hour|an hour|# hour} {on|next|this|tomorrow|for a|later|in the}
        {does|would|is} {thursday|monday|tuesday|wednesday|friday|tomorrow|next week|next monday|next tuesday|next
          thursday|this week|that date|the #|morning or afternoon|#} {work|suit|good|ok|okay|be ok|morning work|
          afternoon work|at # work|fit|better|convenient}
        {work|suit|good} {for|} you {on|next|thursday|tuesday|monday|wednesday|friday}; {next step*|next logical step}
        {are you|you} ready to {sign|start|go ahead|order|move|commit|begin|get started|proceed}
        would you {like|want|be willing|be interested|be happy|be prepared} {to|in} {try|trying|test|testing|start|
          sign|see a demo|a demo|a trial|go ahead|book|seeing|see it|meet|order|take a look|get started|a pilot|sign
          up|reserve|a quote|move forward|come|join|visit|schedule}
        {just|please|you can|could you|all you need to do is} {sign|sign here|sign the|sign it|confirm by|confirm the|
          e sign} {here|the|on|and|contract|order|agreement|form|}
        {what|which} {email|e-mail|address} {can|should|shall|do|is best}
        {send|sending} {you|over} {the|a|an} {contract|agreement|proposal|offer|quote|invite|invitation|calendar
          invite|paperwork|order form|calendar}
        i will {send|email|put|book|call|ring} {you|it|something|an|a|the|us} * {invite|invitation|contract|proposal|
          offer|quote|in the calendar|in your calendar|in the diary|on thursday|on monday|on tuesday|on wednesday|on
          friday|tomorrow|next week}
        {can|could|may} {i|we} have {your|#|half|a} {signature|email|e-mail|go ahead|commitment|approval|minutes with
          you on|yes|an hour|your yes}; {do we have|is it|so do we have|have we got|we have} a deal
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
        !? why do not you {start|try} by telling
        !? let us {start|talk|say} {with what|with how|about your|about what|with your|you|by|that|for example}
        !? can i call you {by|mr|mrs|john|maria|}
        !? {did|do|does|have|had|has} {you|your|they|he|she} {usually|ever|already|normally|} {meet|order|sign|visit|
          book|schedule|call}
        !? {when|how|who|if|what|before|after|once|do|did|does} {you|they|guests|customers|patients|clients|people|
          your guests|your patients|your customers} {can|could|} {book|order|sign|visit|schedule|reserve|call}
        !? so {that|} {you|they|guests|customers|patients} {can|could}; !? we can {call|visit} them
        !? deal {with|breaker|breakers}; !? a good deal; !? big deal
        !? {great|good|big|lot of|no big|special|better} deal; !? {can|could} i ask
        !? i can show you {the numbers|figures|that}; !? {who|does anyone} {has|have} to sign
        !? who {signs|would sign|has to sign}; !? before we {meet|start|book|schedule|sign|go}
        !? last {meeting|call|demo|visit}; !? let us {say you|be honest}; !? just {sign}; !? how does that {work}
        !? when do you order; !? what about {the|your|#}; !? {my|the} next {step} {for|would} you
        !? which {email|e-mail} {do you use|provider}
        {pop|swing|stop|drop|come|drive|stop} {round|by|over|in|past} {on|tomorrow|next|this|at|some|and|for|when|
          with|your}
        {block|reserve|put aside|set aside|find|take|need|book|have} {an|one|half an|#|thirty|fifteen|twenty|some}
          {hour|minutes|hours|time} {next|on|this|tomorrow|with|for|in|together}
        {grab|meet for|go for} {a|some|} {coffee|lunch|tea|bite}
        {get|send|bring|mail} {the|you the|over the} {paperwork|papers|contract|forms|agreement}; {so|} are you in
        {any|what are the} {chance|chances} {we|you|i|of} {could|can|meeting|getting|have|might}
        {we|i} {block|meet|sit down|get together|come by|come over|start|do} * {next|on|this|tomorrow} {week|monday|
          tuesday|wednesday|thursday|friday|morning|afternoon}; {what do you say|would you say yes}
        {shall i|should i|want me to|do you want me to|would you like me to} {send|book|put|come|pop|get|set|reserve|
          schedule|prepare|draw|call|sign|ring|order|drop|bring}; {give it a|give us a} {go|try|shot|chance}
        {pencil|put} {you|it|us|that|something} {in|down} {for|on}; {same|this} time {next|on}
        {up for|game for|open to|keen on} {a|another|trying|meeting|seeing}
        {first|logical|sensible|easiest|best|obvious} {step|thing to do} {would be|is} {to|a|for}
        !? what do you say {to|when|if} {customers|people|them|clients|someone}; !? {do|did|does} you {have} an hour
        !? you can try it; !? you can try; !? {have|take|need|get} {some|an|half an} hour {or|to|a|every}
        !? {have|need} {some|#|thirty|twenty|fifteen|an} {minutes|hour|time} {for|with} {me|us} {now|right now|today}
        !? {does|do|would|did} * {have|get|go for} {a|some} {coffee|lunch}; !? {how|when} do {you|they} {do}
        {best|good|right|convenient|better} {day|time|date|slot|moment} {for me to|for us to|for a|to} {come|visit|
          meet|call|stop|talk|start|demo|short|sit|drop|schedule|show}
        {show|demonstrate} {it|this|that|you} * {tomorrow|next week|on monday|on tuesday|on wednesday|on thursday|on
          friday}
        {so|perfect|great|super|right|brilliant|lovely|excellent|that is|it is|we said|have said|i have|i have got|
          down for|in for|see you|book you|okay|ok|good|wonderful|done} {on|next|for|that is|it is|} {monday|tuesday|
          wednesday|thursday|friday|saturday|sunday|tomorrow} {the #|morning|afternoon|evening|} {at|around|about|for|
          } {#|one|half past #|half #|quarter past #|quarter to #|noon|midday|lunchtime}
        {monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow} {the #|morning|afternoon|evening|} {at|
          around|about|for|} {#|one|half past #|half #|quarter past #|quarter to #|noon|midday|lunchtime} {o'clock|am|
          pm|thirty|fifteen|in the morning|in the afternoon|} {then|it is|for * {minutes|hour}|roughly|about an|about
          half|# minutes|half an hour|an hour|with you|or {monday|tuesday|wednesday|thursday|friday|saturday}}
        {i will|let me|i can} {send|shoot|drop|email|text|ping} {you|over|} {a|an|the|that|} {calendar|} {invite|
          invitation|confirmation|text to confirm}
        {can|could|may|shall|would it help if} i {maybe|perhaps|just|possibly|} {email|send|mail|post|forward|drop}
          {you|over} {some|a|an|the|our|more|a bit of} {information|info|brochure|leaflet|details|material|pdf|flyer|
          presentation|link}
        !? {last|every|each|on a|this past|most|by|until|since|before|any} {monday|tuesday|wednesday|thursday|friday|
          saturday|sunday} {night|morning|afternoon|evening|} {at|around|about|} {#|half}
        !? {monday|tuesday|wednesday|thursday|friday|saturday|sunday} {to|through|till|until}
        !? for tomorrow {from|in|is|are}
        !? are you in {the|a|for|charge|touch|contact|business|with|on|at|your|any|it}
        when would {you|you both|both of you|you all|everyone} {both|all|} be {in|home|at home|around|free|there|
          available}
    """,
    Move.PRESSURE: """
        {only|just} {today|until {tonight|tomorrow|friday|midnight|the end of|#}|this {week|month}|for today|valid
          today|# left|a few left|one left|two left|three left}; {today|tonight|right now|this week} only
        {last|final|only} chance
        {offer|price|deal|discount|promotion|it|this} {ends|expires|runs out|is gone|goes up|disappears|is only valid|
          is valid} {today|tonight|tomorrow|at midnight|this|on|by|when|if|after|in}; act {now|fast|quickly|today}
        before it is too late
        {you|we} {have to|must|need to|should|better|had better|got to|gotta} {decide|sign|act|buy|commit|order|
          choose|do it|make a decision|make up your mind|move} {now|today|right now|right away|immediately|this week|
          tonight|fast|quickly|on this call|here|by}
        !? {nothing|no need|no hurry|no rush|no reason} * {to|you} * {decide|sign|commit|buy|order}
        !? {do not|not|never|nobody|no one} {have to|need to|has to|must|should|ask you to|want you to|going to ask
          you to} * {decide|sign|commit|buy|order|choose}
        {decide|sign|commit|buy|order} {right|} {now|today|immediately|tonight|on the spot|here and now|before}
        i need {a|your|an} {yes|answer|decision|signature|commitment} {now|today|right now|from you|by|before|tonight|
          this|immediately}
        just {sign|say yes|give me {your card|the card|your credit}|do it|buy it|go for it|trust me and|take it}
        {everyone|everybody|all your competitors|your competitors|all * neighbours|all * neighbors|your neighbours|
          your neighbors} {else|around you|} {is|are|has|have} {signing|signed|buying|already|switching|ahead|leaving}
        {you will|you are going to} {regret|miss out|lose out|be sorry|fall behind|be left behind}
        do not {miss|let this|wait|think too|overthink}
        {now or never|take it or leave it|no time to|what are you waiting for|clock is ticking|spots are|slots are|
          stock is}; {hurry|hurry up}
        {limited|very few|few|only #|only a few|only two|only three} {time|spots|places|slots|units|seats|offer|
          availability} {left|offer|available|remaining|}; you {would be|are} {crazy|mad|foolish|silly} {not|to|if}
        you can not {afford|say no}; {why|what} {wait|is there to think about|more do you need|is the problem then}
        stop {hesitating|thinking|worrying|wasting}; ^ {oh|ah|please|} come on; i am not {hanging up|leaving|going}
          until
        there is nothing to {think|lose by signing}; {somebody|someone} else {will|is going to} {take|get|buy|grab} it
        i {only|can only} {hold|guarantee|offer|do|give you} {this|it|that|the} * {today|tonight|until|till}
        if you {do not|wait} * {today|now|tonight} {it|you|i|the|we|then}
        otherwise {you lose|it is gone|i can not|i will have}; how {many times|often} do i have to
        {you|one} {really|simply|just} {must|have to|need to} {have|get|buy|take|sign|decide}
        do you want {your|to} {competitor|lose|go broke|be left}
        !? {do not|no|without|not|never} * {have to|need to|must} {decide|sign|commit|order|buy|choose|act}
        !? {no|not|zero} pressure
        !? {not|no need to} {asking you to|expecting you to|want you to} {decide|sign|commit|buy}; !? no {rush|hurry}
        !? there is no {rush|hurry}; !? {contract|agreement|licence|license} * {ends|expires|runs out}
        !? {your|when does|does|what happens when|if} * {expires|ends}
        !? {before|when|once|until} you {decide|sign|commit}; !? {how|who|where|which} * {decide|sign|order|buy|
          commit}
        !? {do|does|did|when|would|will} {you|we|they} {have to|need to|must|should|better|decide|sign|order|buy}
        !? {you|would|will|can|could|not} stop {thinking|worrying|wasting}; !? in {a|such a|any|no|your} hurry
        !? {i|we|you|they|so|that} do not {miss|wait|waste|think too|overthink}; !? {not to|to not} {miss|waste}
        !? come on {board|in|stream|line|at|when|over|to|top|and|after|before|every}
        !? {have|got|your|know|with} {only|} {very|so|} {limited|few|little} time
        !? {it|this} {ends|goes up|runs out|is valid} {on|by|in|when|if|after|at|this}
        !? {is|was|did|does|are|were|happen|happened|happens|just} * {only|just} {today|this week|this month|for
          today}
        !? can not guarantee {it|that|this} for you; !? {from|since|after|on|upon|at} {the|your} signature
        !? you {need|have} to decide {nothing|internally|together|with}
        !? only {today|this week|this month} {did|was|i|we}; !? do you {have to|need to} {decide|choose|sign|order|
          buy}
        !? who {has|needs} to {sign|decide}
        {everybody|everyone|all the others|all the other *} {else|} * {signed|signed up|switched|bought|on board|
          ordered|in already}; {already|all} on board; you would be the {last|only} one
        {price|offer|deal|discount|spot|slot} {is|will be} {gone|off the table|history|taken}
        if i do not {have|get|hear} * {by|today|tonight|tomorrow|now}; what is there to {think|discuss|talk|consider}
        put your {name|signature} {on|here|down}; {what|why} are you {waiting|hesitating|still waiting|still thinking}
        you can not {wait|keep|afford to wait|put this off}
        {this|that} {is|will be} your {last|final|only} {chance|opportunity}
        {you|do not} {snooze|sleep on it|sit on the fence}
        {sign|agree|say yes|commit} {and|or} {be done|you will see|you lose|forget|it is gone}
        you do not want to {be {left behind|left out|the last|the only|sorry}|miss|lose out|lose this|regret|fall}
        {can not|will not|cannot} {hold|keep|guarantee} {that|this|the|it} {price|offer|slot|spot|deal|for you}
        {everybody|everyone} else * {signed|switched|bought|on board|ordered}
        {everybody|everyone|they all|all of them|all {your|the} *} {else|} {has|have|is|are} {already|just|all|now|}
          {signed|signing|switched|switching|bought|buying|on board}
        {you|we} {really|simply|just|absolutely|definitely} {have to|must|need to|should|better} {decide|sign|act|buy|
          commit|order|choose|do it|make a decision|make up your mind|move} {now|today|right now|right away|
          immediately|this week|tonight|fast|quickly|here|by}
        {everybody|everyone} else in {your|the|this} {street|area|town|industry|building|sector|neighbourhood|
          neighborhood|village|market}
        {the|this|that|our} price {is going|will go|goes|jumps|is about to go} up {on|this|next|from|tomorrow|tonight|
          after|at|by|in}; {need|have|want|got} to {get|have} {this|it|you} {sorted|signed|done|agreed|booked} {today|
          tonight|now|right now|this week|before}
        {only|but only|just} if you {say|sign|decide|agree|commit|book|order|buy} * {now|today|tonight|while|before|
          yes}
        {say yes|agree|accept|book|sign up} {right|} {now|today|tonight|while|before {i|we} hang|on this call}
        {while|as long as} {i have|i have got|we have} you on the {phone|line}
        {no need|you do not have|you do not need|why do you need|why would you} to {ask|check with|run it by|talk to|
          speak to|consult|wait for|involve|bother} {anybody|anyone|him|her|them|permission|your {husband|wife|
          partner|boss|owner|accountant|team|mother|father|son|daughter|lawyer|other half}|the {boss|owner|wife|
          husband}}
        you are {a grown|an adult|grown up|old enough}; ^ you are the boss
        {hold on|hang on|wait|no no|no|listen} * let me {just|} finish; {you are not listening|do not hang up|do not
          interrupt}; what is the {hold up|holdup|delay|problem then|big deal}; no brainer
        {my|our|the} {last|final|best and final} offer; you will be the {last|only} one {out|in|left|without|not|on|
          paying}
        {competitor|competitors|neighbour|neighbours|neighbor|neighbors} * {about to|just|already} {sign|signed|
          bought|switch|switched|buy}
        do you {really|} want to {keep|go on|carry on} {losing|wasting|throwing|burning|paying}; are we doing this
        {give|read|tell|send} me {your|a|the} {card|credit|bank|debit|account} {number|details|card|}
        {and|but|because} you do not even {know|realise|realize|see} {it|that}; otherwise it is gone
        !? let me {just|} finish {this|the|my|writing|up|with|by}; !? what is the {hold up|delay} {with|in|at|on|
          usually}
    """,
}
