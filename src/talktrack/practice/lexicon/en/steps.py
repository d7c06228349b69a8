"""English: what the call is for, what to do next, and what a trouble leads to."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

_STEP: Final = (
    "<stepverb>|come {round|by|over|out|along|to you|in|on|and}|pop {in|by|round|over|out}|swing by|"
    "stop by|drop {in|by|round|off}|send {you|over|it|them|the|a|round|me|my|our|across|somebody|someone|"
    "an}|put {you|something|it in|that in|a date|together|pen|one in|half}|set {up|you up|a date|that up|"
    "it up|something|a time}|get {together|started|something|you on|you in|you booked|you set|the ball|"
    "your <folk>|it booked|that booked|signed|somebody|our|him|her|the paperwork|the contract|this moving|"
    "our engineer|it signed}|go {ahead|for it|through it|over it}|give it a|have {a look|a chat|a call|"
    "a go|our|coffee|a quick|lunch}|take {a look|it for|the next|it out|this further|the plunge}|"
    "sit {down|together}|talk {on|next|again|<weekday>|to your}|speak {on|next|again|<weekday>|to your}|"
    "call {you back|back|again|you on|you in|<weekday>|you next}|ring {you back|back|you on|you again|"
    "you in|<weekday>|again}|give you a {ring|call|shout|bell|demo|tour}|draw {up|it up|that up}|"
    "write {it up|that up|up the}|start with|make {it|a start|a date|an appointment}|bring {our|the|a|my|"
    "you|in|along|them|somebody}|involve|invite|do {a|it on|it like|that on|the|it this}|move {forward|"
    "ahead}|show you {it|one|the|how it|our}|look at {it together|that together|it again}|shake on|lock|"
    "join"
)

_STEPS: Final = {
    Move.AGENDA: """
        {i am|i was|we are|the reason i am|so i am|and i am} {just|only|really|actually|simply|quickly|} {calling|
          ringing|phoning|getting in touch|reaching out|checking in|following up|writing|touching base|contacting you|
          dropping by|coming back to you|here|getting back|giving you a|on the phone|in touch|picking up|returning} *
          {about|because|to|on|regarding|with|after|as|from|for|concerning|call|ring|since|today|that|quick}
        {the|my|one|main|whole} {reason|purpose|point|aim|goal|plan|idea|agenda|object|intention} {i am|i was|for|of|
          behind|is|today|we|why|that i|i} * {call|calling|ring|ringing|today|meeting|is|conversation|session|visit|
          hour|phoned|chat|half hour|here|simple|minutes}
        {i|we} {just|only|really|basically|simply|have|} {wanted|want|would like|would love|thought i would|thought we
          could|thought we would|promised|need|meant|planned|hoped|was hoping|am hoping|intend|thought i could} {to|}
          {quickly|briefly|first|just|} {talk|speak|go|run|walk|take you|show|see|check|ask|find out|cover|discuss|
          catch up|follow up|introduce|look|update|touch base|explain|pick up|come back} * {about|through|over|
          whether|if|at|how|you|on|today|with|this|what|where|in on|back|your}
        {i|we} {have|have got|will|would|am|are|will only|would only|only|will just|would just} * {need|take|have|got|
          keep|be|only} * {minute|minutes|quick|brief|seconds|half an hour|short|until|quarter of an hour|moment}
        {it|this|that|the call|the visit|we} {will|would|is going to|only needs|only takes|will only|will not} {only|
          really|just|} {be quick|take {long|#|a minute|two minutes|half|five|ten|about|no more|just|a couple|a few|
          only|thirty|twenty}|minutes|quick|brief|not long|very short|no longer than|half an hour at|over in}; {five|
          ten|fifteen|twenty|thirty|two|three|# } {minutes|seconds} {tops|max|at most|at the most|at the very most|of
          your time|no more|together|today|then you|and then|for|is all|that is}
        {may i|can i|could i|might i|would you mind if|do you mind if|is it okay if|is it ok if|is it alright if|would
          it be okay if|would it be alright if|okay if i|ok if i|alright if i|mind if i|mind if we|shall i|shall we|do
          you have|have you got|is now|is this|got|are you|did i|am i|have i} {just|quickly|first|to|for|still|} {ask
          you {a|some|two|three|one}|ask a {few|couple}|ask some questions|ask you some|mind if|have two minutes|have
          a minute|have a moment|have a second|got a minute|got a moment|got two|got a sec|a good time|a bad time|a
          good moment|a bad moment|okay time|convenient|speak now|talk now|free to talk|catch you|disturbing|explain
          why|tell you why|share my screen|have thirty|have five|take thirty|steal|borrow|one minute|two minutes|
          thirty seconds|half a minute|a quick question first|go on|carry on|go ahead and ask|start with|begin with|
          continue|still okay|still alright|still good|walk you through|run through|kick off}
        {we|so we|and we|i} {have|have got|set aside|booked|said|blocked|put aside|planned} * {until|half an hour|
          minutes|an hour|hour|quarter of} * {today|together|for this|now|is|then|for you|}
        {it|this} {is|is just|is only|would be|concerns|relates|is really} {regarding|about|concerning|in relation|to
          do with|a quick call about|a courtesy call|a follow up|in connection with|a quick check|just a quick|a short
          call}; {regarding|concerning} {the|your}
        {we will|let us|shall we|i thought we could|i suggest we|i would suggest we|i would propose we|i would like us
          to|today we} {just|quickly|} {start|begin|kick off|use today|use the time|take the first|first look|first
          talk|dive in|make the most} * {with|by|today|where|first|of|to|at your|and}
        {before|first|once} we {get|dive|start|begin|go|jump|look|talk} * {to|in|into|started|further|about|through|
          with|at|the|anything}
        {three|two|four|a few|a couple of|some|#} {things|points|topics|items} * {cover|on my list|on the agenda|go
          through|talk about|discuss|get through|run past}; {on|for} {the|our|my|today's} {agenda|plan|schedule};
          {what|where} we are {here|meeting} {for|today}
        {my|a|our|one of my|our mutual} {colleague|manager|boss|friend|team|office|brother|neighbour} * {asked|told|
          suggested|gave|passed|mentioned|recommended|referred} {me|i|us|you|your|that|him} * {call|check|ring|follow|
          get in touch|contact|number|details|catch|speak|touch|to you}
        {you|because you|since you|as you|after you} * {downloaded|requested|filled|filled in|signed up|asked us|asked
          for|left your|registered|enquired|entered|ordered|sent us|were looking|contacted us|clicked|visited our|
          applied} * {guide|form|website|quote|call|brochure|us|number|enquiry|webinar|callback|information|
          newsletter|online|details|last}
        {i am|this is|we are|it is} not {here|calling|ringing|a|going|trying} {to|} * {sell|sales call|sales pitch|
          talk you into|flog|pitch}
        {to|and} {see|find out|work out|figure out|check|decide|judge|understand} {whether|if} * {worth|makes sense|
          fit|conversation|help|useful|sense|match|suits|talking|worthwhile}; {at|by} the end * you * {tell|decide|
          know|say|have}; then you {can|} {decide|tell me} * {whether|if}
        {i have|i have got} {the|your|some|those} * {figures|offer|numbers|results|quote|proposal|news|file|documents|
          answer|information|feedback} * {you asked|for you|in front|with me|to go|and wanted}; {comes|came|calling|
          ringing} * {out of the blue|out of nowhere|unannounced}
        {today|this call|the next|this session|in this call|this meeting} * {is about|is to|i would like|we will|i
          want to|is for|minutes i|i will show|is just|we want to|is all about}; {give|spare} me * {minute|seconds|
          minutes|moment}
        !? {would|could|can|shall|do|does|how|what|when|why} * {call|meet|talk|speak|sit down|come|pop|visit} *
          {minutes|half an hour|<day>}
        !? {i|we} {will|would|could} {give|ring|call|phone|email|send} you * {<day>|back|later|next}; !? what is the
          {reason|purpose|point|plan|idea}
        !? {takes|take|took} * {minutes|seconds|hours} {to|per|a|each|every|by|and it}; !? {the|my|your} {main|real|
          actual} {reason|point|purpose} you
        !? what is the main reason; !? {if|may} i may ask; !? {if|when} i may; !? let me {explain|ask|tell|show}; !?
          {i|we} {have|had} * {hour|hours|minutes} {to wait|delay|late|wait}; !? it is about {#|the money|a third|
          time|trust|the price|half|you|saving|a hundred|twice}; !? {so|really|more|mostly|mainly|less|all|not} {it
          is|} about; !? {did|do|does|were|was|have|are|if|who|when} you * {fill|request|enquire|register|sign|order|
          ask|visit|apply}
        !? within {#|ten|five} {minutes|seconds}; !? {keep|hold} you {any|} {longer|up}; !? in {#|two|five|ten|a few|a
          couple of} minutes {you|your|it}
        !? minutes {a|each|every|per|of|later|ago|saved|less|faster|from}; !? you {will|would|can|could} * {be|see|
          know|have|get|sign|do} * {in|within} * minutes
        !? {sign|do it|takes} * ten seconds; !? i will be {honest|straight|upfront|frank|open|brief about|back|there}
        {today|today's|this call|this one|this meeting|this visit} {is|is all|is only|is just} {all|just|only|mainly|}
          {about|for|to}; {pick|picking} your {brain|brains}; {had|have|got} {a|} {note|reminder} * {to call|to ring|
          about|here}; line by line
        {i have|i had|we have} {set aside|blocked|kept free|put aside|scheduled|reserved}; {i thought|i figured|i
          reckoned|i was thinking} {we|i} {would|could|might} {go|start|use|look|talk|run|walk|just|take|begin|spend|
          do}
        {i am|i was} {only|just|simply} {ringing|calling|phoning|checking|here|popping|dropping|writing}; {half an
          hour|ten minutes|five minutes|twenty minutes|a quarter of an hour|an hour} {and|then} {you|we} {are done|can
          decide|know|will know|have}
        {may|can|could} i {borrow|steal|have|take|get|ask for|use} * {minute|minutes|moment|seconds|your time}; {run
          you through|walk you through|take you through|fill you in on|bring you up to speed|give you a quick
          overview|give you an update|update you}
        {shall we|let us|ready to|okay to|happy to|good to} {dive in|get started|make a start|get going|jump in|begin|
          crack on|kick off} {then|with|by|}; {bear with me|hear me out} {for|a|one}
        {there are|i have|i have got} {a few|three|two|a couple of|some} {questions|things|points} {i would like|to|i
          want|for you|on}; {before|if} {i|we} {make|show|suggest|propose|recommend|send|tell} * {questions|
          understand|ask|know}
        !? {could|can|would} you * {walk|take|run|fill|bring} me; !? ready to {sign|go|order}; !? {walk|talk|run|take}
          me through
        !? is that {okay|ok|alright|fine} {for|with|by} you
    """,
    Move.NEXT_STEP_ASK: """
        {shall|should|may|might|can|could} {we|i} {both|all|then|just|maybe|perhaps|go ahead and|quickly|also|please|}
          {STEP}
        {shall|should|may|might|can|could} {we|i} * {<stepnoun>|the diary|the calendar|go ahead|go for it|move
          forward|the next step|sign|book|meet|come round|come by|pop in|call you back|ring you back|send you|send
          over|email you}
        {can|could|will|would} i {ask you to|have your|get your|count you in|count on you|take that as a|put you|
          consider it|invite you|count you}; {i|we} can count {you in|on you}
        {why do not|how about|what about|what if|suppose|say|what would you say if|what do you say|what do you think
          if|how would it be if|would it help if|would it be okay if|would it be ok if|is it okay if|is it ok if|do
          you mind if|would you mind if|mind if|okay if|happy if|best if} {we|i|you|our <folk>|our *|my *|somebody|
          someone} * {STEP}
        {why do not|how about|what if|what do you say} {we|i|you} * {<weekday>|<stepnoun>|next week|in the diary|
          together}
        {how about|what about|what would you say to|what do you say to|up for|open to|interested in|fancy|care for|
          ready for|happy with|game for|tempted by} {a|an|the|our|another|one more|some} * {<stepnoun>|coffee|look|
          spin|try|go|month|session|run|start}
        {how about|what about|shall we say|let us say|shall we make it|make it|can you do|can you make|could you do|
          could we do|can we do} {<weekday>|next <day>|the #|the week|early next|late next|half past|ten o'clock|
          either <weekday>|sometime|a <weekday>|tomorrow|monday or|this <weekday>|this afternoon|that day}
        {shall|should|can|could|shall we} {we|i|} say {<weekday>|#|half|at|next|ten|the}
        {would|will|does|is|can|could|that} * {<weekday>|o'clock|next week|at #|the #|morning|afternoon|evening}
          {work|suit|be good|be okay|be convenient|be possible|be any good|fit|work for|be alright|good for|alright
          for|okay for|convenient for} {you|your|the|for|at|then|or|both|all|}
        {would|will|does|do} {that|it} suit you; are you {free|available|around|in} * {<weekday>|next week|on the};
          which {day|time|date|slot|morning|afternoon} * {you|best|suit*|better|work*}
        {what|when|which} {is|would be|are} {a good|the best|your best|a convenient|the next|a suitable} {day|time|
          moment|slot|date|step}; {what|which|when} * {suits|suit|works|work best|works best} {you|best|better|for
          you}
        {when|how soon|what time} {could|can|shall|should|may|would} {you|we|i|our *|he|she|they|the *} * {STEP|have a
          look|start|come|be ready|call|meet|drop|look at it|visit|send|sit}
        {who|whom} {would|should|do|could|can} {i|we} {need to|have to|} {talk to|speak to|invite|involve|contact|
          send}
        {would you like|do you want|would you care|are you happy|are you ready|are you prepared|are you willing|are
          you able|are you keen|would you be willing|would you be happy|would you be prepared|would you be open|would
          you be up|would you be able|would you be ready|would you be interested|are you interested|are you up|are you
          open|want|would it be possible|is it possible|would it make sense|does it make sense|would it be worth|
          ready|fancy|would it work|is there any chance|any chance|can we agree|could we agree|do we agree|could you
          agree} {to|for|me to|us to|him to|in|of|that we|that you|that you will|that i|you will|you|we} * {STEP|
          <stepnoun>|go ahead|have a look|proceed|sit in|pay|take it for|take the next|give it a|move forward|see it|
          see one|start|put|begin|get started|a look|get your|get you|do that|do it|commit|talk to|speak to|try|come|
          pay|join}
        {could|can|would|will} you {please|maybe|perhaps|just|possibly|kindly|both|} {introduce|sign|forward|invite|
          pencil|join|return|arrange|free up|transfer|dig out|bring|block|set aside|approve|pass me on|put me|put us|
          connect me|get me in|get the|get your|have your|have the|send|email|drop|come|pop|let me have|confirm the|
          meet|set up|organise|organize|reserve|ask your|talk to your|check with your|fill in|fill out|return|stop by|
          show me round}
        {let us|i suggest we|i would suggest we|i propose we|i would propose we|i suggest|i would suggest|i propose|i
          would propose|i recommend we|my suggestion is|my suggestion would be|my proposal|we should|maybe we could|
          perhaps we could|i think we should|i thought we could|the best thing is we|the best thing would be|best
          would be|the idea would be|what i would suggest is|what i suggest is|what i propose is|what i would do is|
          the next step would be|the next step is|next step would be|as a next step|so the next step|then let us|i
          would like to propose|i would like us to} {that|to|we|i|you|now|then|a|an|*} * {STEP|<stepnoun>|<weekday>|in
          the diary|calendar|together|pilot|one department|one team|one site|pen to paper|measure up|measurements|with
          your|on site|go ahead|in person|take it from there}
        {the|a|our|your} {next|logical|natural|first} step {would be|is|from here|could be|for us|now}
        {i will|i would|i can|i could|we will|we would|we could|we can|let me|i am going to|i would like to|i would
          love to|i would be happy to|i would be glad to|my colleague will|my colleague could|our engineer could|he
          could|she could|then i would|happy to|shall} {then|just|also|quickly|gladly|happily|} {send|email|mail|post|
          forward|ring|call|phone|pop|come|bring|draw|put|book|get|set|swing|drop|visit|meet|pencil|reserve|pick|
          prepare|write|stop|arrange|schedule|organise} * {<weekday>|next week|next month|tomorrow|the contract|the
          agreement|the paperwork|to sign|the invite|an invite|the invitation|a proposal|a quote|some samples|a
          sample|the samples|calendar|diary|the week of|you down|round to you|out to you|over to you|on the #|the
          form|the link|you in|this afternoon|first thing|assessor|surveyor|engineer over|with a sample|booked in|set
          up|you through to|and you sign|and we go through|measure|test drive}
        {i will|i would|i can} {ring|call|phone|see|visit|meet} you {on|next|again|back|at|in} {<weekday>|*} {at|in|
          <weekday>|the|after|once|o'clock|week|morning|afternoon|alright|okay|then}
        {all|what|the only thing|everything|now all} {i|we} {need|would need|still need|are missing|am missing} {from
          you|now|is|then|} {is|*} {signature|initials|email|go ahead|yes|address|okay|ok|approval|deposit|autograph|
          bank details|card|date of birth|a date|thumbs up}; {your|a|one|quick} {signature|autograph|initials} {at|
          here|on|below|and|is all|at the bottom}
        {sign|initial} {here|at the bottom|below|on the dotted|there|on page|the form|right here|it and|and send}
        {give|tell|send|email|text|leave|drop} me {your|the|an|a|three|two|some} * {email|email address|number|mobile|
          card|card details|dates|signature|go ahead|bills|logo|ring|call|line|photos|measurements|bank details|iban|
          copy|floor plan}
        {do|have} we {have|got} {a|} deal; {is it|so it is|then it is|it is} a deal; {are we|so are we|we are} on
          {then|for}; are you in {then|or}; {shake|agree} on it; {fancy|care} {coming|giving it|having a|trying|
          joining|meeting|a coffee|a look|a spin|a quick}; {come|pop} {in|by|down|along|over} * {and|to} {see|try|have
          a look|sit|meet|test|visit}
        {set|sign|book|put|pencil|get} you {up|down|in|started|signed up|booked in|set up|on the list} {for|with|on|
          at|then|now|today|in|and|}; {get|have} {this|that|it|you|the paperwork|the contract|things|everything}
          {signed|booked|moving|under way|started|done today|over the line|set up|into the diary|in the diary|rolling|
          going}
        {finalise|finalize|sort|do|complete|draw up|prepare|fill in|go through} the {paperwork|contract|forms|
          agreement|order|application}; {in|into} {the|your|our} {diary|calendar}; {take|have} {it|one|her|the car}
          {for|out for} a {spin|test|ride|run|drive}; calendar {invite|invitation}; {put|connect|transfer} you through
          {to|now}; book a {test|trial} {drive|run}
        {have|bring|prepare|dig out|get} * {bills|papers|documents|invoices|statements|figures|measurements|plans|
          meter reading} {ready|along|with you|out|together|to hand}; {we|i} {will|can|could|would} {look at|go
          through|sit down|review|discuss|speak|talk} {it|them|again|this|that|with|to|about it|} {together|with you|}
          {<weekday>|next|in a|on the|again in|after the|at your|in person|tomorrow}
        {pay|settle|clear|transfer} * {half now|now and|first instalment|first installment|on the first|by the first|
          outstanding amount|deposit|balance|in two|this week|by friday|by <weekday>|in instalments|in installments|in
          full|today}
        {start|begin|kick off|go live|try it|try this|test it} {it|} {small|} with {one|two|a|just|#|ten|the|a single}
          * {van|vans|department|branch|site|team|store|room|class|users|machine|truck|line|shop|location|floor|pilot|
          unit|depot|people|classroom}
        {have|get|bring|involve|invite} your {<folk>|*} {<folk>|lawyer|it guy|it|cfo|architect|solicitor|accountant}
          {in on|on the line|on the call|round the table|to the table|along|on board|over|join us|to join|at the
          table|in the room|involved}
        !? {can|could|may|shall|should|might} {i|we} {just|quickly|first|} {ask|tell|explain|say|go on|take|have {one|
          two|a} {minute|moment|second|word}|borrow|steal|interrupt|clarify|start with|come back to|talk about}; !?
          would that {be|make} {a|too|the|sense}
        !? {shall|should|can|could} i {tell|explain|repeat|go over|go through|go on|carry on|continue|stop}
        !? {is|was} {there|it} {an|a} {adult|grown up} * talk; !? {did|do|have|are} you * {get|have|see|receive} the
          {email|contract|quote|invite|offer|proposal}; !? {what|how|where|when|why|who} {do|does|did|has|have|is|are}
          {you|your *|they|the *} {usually|normally|currently|*} {book|schedule|organise|order|visit|sign|arrange|
          meet|call|send|pay|start|come|renew|handle}
        !? {start|begin} {with|by} {where you|what you|your|telling|asking}; !? {can|could|would} you * {tell|walk|
          describe|explain|share|help} {me|us}
        !? {would|will|does|do|is} {that|it|this} {work|suit|fit|do|good|okay} {what|better|in|with the|everything|
          your}
        !? {could|may|can} i {come in|call you {by|tom|john|mrs|mr}}; !? come back to {that|it|this|the}; !? i will
          {get|come} back to you
        !? do you want {me|us} to {explain|repeat|go}; !? {order|visit|sign|book|test|meet|call|pay|try} {by|is|are|
          was|takes|took|every|each|goes|gets|history|numbers|processing|intake}; !? {if|when|once|after|before|
          whenever|because} {you|they|customers|a *|the *|your *} {sign|book|order|visit|call|ring|pay|start|come|
          send}; !? trial {balance|and error}; !? meet {in the middle|halfway|half way|your|the {deadline|target}}
        !? {we|i} {can|could|will|would|always|} talk about the {price|rate|hourly|fee|money}; !? {take|bring|put|get}
          {the|a|our|that} {price|rate} {down|under|off}; !? {take|taking} {off|you off|it off}; !? {call|ring} you
          again {all|}; !? {will not|not|never|to not} {call|ring|bother|contact|try}
        !? {do not|does not|did not|will not|would not|can not} {start|visit|order|sign|book|test|try|send|deliver}
        !? {you|they|she|he|who|that} {had|tried|sent|called|ordered|booked|signed}; !? {how|what} {is|was|are} {your|
          the} {meeting|test|trial|survey|tour}
        !? so you {ask|will|send|check}; !? write {that|it|this} down; !? let us {see|say that|be|face|stay|hope|
          assume|imagine|not|put it|start with|take a step|talk about|go back|look at what|pull|recap|use today|leave
          it|drop it|stop}
        !? {i would suggest|i suggest|i propose|i would propose} {we|} {start|begin} with {where|what|your|how}
        what if i {brought|came|sent|dropped|left|popped|called|showed|booked|put|arranged}; {would|could|can|will}
          you {both|all|} be able to {get|meet|make|come|join|sign|have|bring|free|send|do}; {leave|lend} {it|one|him}
          with you {for|over|until}
        {to|do} i {send|address|make out|give} {the|it|this|that} {agreement|contract|invoice|offer|proposal|
          paperwork|quote} {to|out}; {who|where} {do|should|shall|can} i {send|email|post|address}; {coffee|lunch}
          {on|next|this|together|tomorrow}
        {what|how} does your {diary|calendar|schedule|week} look {like|} {next|on|for|this|in|at}; are we {going to|
          gonna} {do|go ahead|start|make|sign}; {could|can|would} {your|the|our} <folk> {join|come|call|sit|ring|test|
          try}; {do|going for} this {then|together|or not}
    """,
}

STEPS: Final = {move: block.replace("STEP", _STEP) for move, block in _STEPS.items()}

CONSEQUENCES: Final = """
        what {does|do|did|would|will|is|has|could|might|are|can} {that|it|this|those|each|every|another|all|the|a|an|
          one|your|not|these|all this|all that|the whole} * {cost|costing|do to|do for|doing to|done to|mean|mean for|
          add up|lead to|end up|set you back|amount to|come to in|cost you|take out of|result in|cause|trigger|put at|
          add up to} * {you|your|the|us|a|in|to|that|them|for|over|per|each|time|it|}
        what {is|are|was|were|would be} {the|its|all the} * {impact|effect|effects|consequence|consequences|knock on|
          fallout|upshot|damage|cost of|price of|toll|ripple|follow on|aftermath|outcome|bottom line effect}
        {what|who|which|where} * {suffers|suffer|goes undone|falls by|gets left|gets lost|goes by the board|slips
          through|falls through|pays for it|pays the price|picks up the|bears|loses out|takes the hit|gets hurt|foots}
        what {happens|happened|would happen|will happen|is going to happen|could happen|might happen|happens then|are
          you going to do|would you do|will you do|do you do} * {if|when|to|on the|once|while|with your|after|without|
          in the meantime|next time|by|then|until}
        {if|suppose|say|imagine|assuming|when|every time|each time|whenever} * {changes|change|happens|goes on|carries
          on|carry on|stays|stay|continues|keeps|breaks|fails|packs up|goes down|goes wrong|leaves|quits|runs out|
          stops|drops|out|off|ill|sick|late|again|this way|as it is|like this|short|leaked|got round|falls|down|wrong|
          behind|missing|does not show|retires|nothing} * {what|where|how|who|would|does|do|will}
        how {much|many} * {lose|losing|lost|waste|wasted|wasting|slip|slips|slipping|miss|missing|missed|costing|cost
          you|goes|gets lost|go elsewhere|walk away|give up|leave because|escape|evaporate|down the drain|extra|left
          on the table|disappear|disappears} * {because|every|a|per|each|due|through|when|that way|like that|on that|
          doing|over|in|you|nobody|from|to|as|your|by|with|that|}
        how {does|do|is|are|did|will|would|has|badly does|hard does|much does} {that|it|this|those|the|all|all that|
          all this} * {affect|affecting|hit|hitting|impact|influence|hurt|hurting|weigh on|play out|reflect|show up|
          feel for|affected|go down with|look for|leave|slow|strain|come across to}
        {where|how} {is|does|will|would|are} {that|it|this|things|you} * {leave you|lead|leading|end|end up|going to
          end|take you|put you|leave the|go from here|stand in|going to leave|end if}; {where|how} {does|would|will} *
          leave {you|your|the|them}
        {what|how} {does|do|would|will|did|is} {that|it|this|the|all|another|one} * {mean|do|doing|done} {for|to}
          {you|your|the|them}
        how long {can|could|will|would|do you think you can|are you} {you|it|that|this|your *|they|the *} * {carry on|
          keep|afford|go on|last|sustain|put up|hold|manage|survive|live with|cope|get away|before}
        {does|do|did|would|will|has|have|could|is|are} {that|it|this|they|those|all that|the *|you} * {mean you|mean
          that|lead to|end up|cost you|losing|lose you|cause|force|hurt|affect|put you|hit your|damage|scare|drive|
          result in|impact|ever cost|already cost}; {knock on|domino|ripple} effect
        {and|so|what} in {money|euros|pounds|dollars|hours|terms of money|figures|time}; in {money|hours|pounds|
          dollars|euros} what
        {what is|what would be|what|how high is|how big is} * {cost of doing nothing|cost of waiting|price of doing
          nothing|at stake|the risk if|worst case|worst that|the danger|add up to|downside of waiting|cost of not}
        !? what does {it|that|this} {mean} {when you say|exactly}; !? {not|a} {priority|no} what does that mean; !?
          what does it cost {to|with|at|per|for a}; !? how much do you {pay|spend|charge|earn}; !? how long {have|has|
          did|is}
        !? how {much|many} extra {rooms|users|licences}; !? what {would|does} {that|it} mean {to you|if we|if i}; !?
          {would|does} {that|it|this} * help; !? what {happens|happened} {when|if} {you|i|a|an|someone|the|we} {press|
          click|order|call|place|get a|customer|parcel|new|phone|calls|comes in|sign|cancel}; !? what happens {next|
          after that|after a|on a|then in|first|in a}; !? what do you do {when|if|with} {you|it|a|an|the|your} *
          {free|spare|weekend|returns}
"""
"""Questions for what a trouble costs or leads to."""
