"""English: dates, lists of features, and what stands around an amount."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import Cue

SIGNS: Final = {
    Cue.DATE: """
        {monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight}
        {next|this|coming|following} {week|month|quarter|year|afternoon|morning|evening|monday|tuesday|wednesday|
          thursday|friday|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|
          september|october|november|december}
        {in|within} {#|a couple of|a few|two|three} {day|days|week|weeks|month|months|hours}
        in a {week|month|fortnight}
        {end|beginning|middle|start} of {the|this|next|} {week|month|year|quarter|january|february|march|april|may|
          june|july|august|september|october|november|december}
        {january|february|march|april|june|july|august|september|october|november|december}
        {in|by|until|since|before|mid|early|late|of} may
        may {#|first|second|third|fourth|fifth|tenth|fifteenth|twentieth}
        {at|by|around|until|before|after|between|from} # {o'clock|am|pm|thirty|fifteen|sharp|in the|tomorrow|on}
        # {o'clock|am|pm|thirty pm|a m|p m|in the {morning|afternoon|evening}}
        {at|around|by} {one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|half past *|
          quarter *}
        on the {#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|
          fourteenth|fifteenth|twentieth|thirtieth}; the # of; half past; quarter {to|past} {#}; first thing
        later today; this afternoon; after {lunch|christmas|easter|the holidays}
        before {lunch|christmas|easter|summer|the summer}; ! march {into|in to}
        ! at # {percent|per|euros|dollars|pounds|a month|a year|each|customers|companies|sites|locations|offices|
          plants|clients}; ! at one {point|of}; ! by # {percent|per|euros|dollars|pounds}
        ! {at|by|around} {one|two|three|four|five|six|seven|eight|nine|ten} {percent|per|euros|dollars|hundred|
          thousand|of|sites|companies|customers|clients|people|hours|or}
        ! in # {days|weeks|hours|months} {of|they|he|she|we reduced|she|our}
        ! {monday|tuesday|wednesday|thursday|friday|saturday|sunday} s; ! within # {hours|days|minutes}
        ! every {monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|week}
    """,
    Cue.CHECKS_BACK: """
        {have|did|do} i {understood|understand|got|get|have|heard|hear} {you|that|this|it|everything|all of that|}
          {right|properly|correctly|straight|about right|down|}; {is|was} that {about|} {it|right|how you see it|a fair
          {picture|summary}|the gist|roughly it|the size of it|fair}; {did|have} i {miss|missed|forget|forgotten|
          leave|left}
    """,
    Cue.PROMISE: """
        {will|is going to|is gonna} {basically|practically|simply|just|} {disappear|vanish|go away|be gone|be history}
        {you will|you are|it will|it is|we will|they will|that will|there will be} {never|not ever|no longer ever}
          {ever|} {
          have|pay|see|lose|fail|be|worry|need|drop|break|go|get|hear|happen|miss} *
        {never|not ever} {again|fails|breaks|drops|goes down}; {zero|no} {risk|no shows|outages|complaints|problems|
          late} {
          at all|ever|guaranteed|whatsoever}; guaranteed {for life|forever|one hundred percent}; {lifetime|one hundred
          percent|100 percent|100%|100} guarantee*; {for ever|forever} {guaranteed|free}; {i swear|swear on|swear to
          you}
        {nobody|no one} {has|is|was} {ever|never|} * complained {about|}; {free|pays for itself} {from|in} the first
          {day|
          week}; {throw|bin|ditch|scrap} {it|that|your old *|the old *} {away|out|} * {not|never|} need {it|that}
        {hundred|one hundred|100} percent {sure|certain|safe|of the time|reliable|uptime}
        ! {can not|could not|will not|do not|not going to} {promise|say|tell|guarantee|swear} *; ! {if|whether|when} *
          {disappear|vanish}; ! {bill|it} {will not|does not} {disappear|vanish}; ! never {promise|say|been|had}
    """,
    Cue.ON_CONDITION: """
        {if|when|provided|as long as|only if} you {sign|commit|say yes|confirm|decide|book|pay|order|take it|agree|
          renew|go
          ahead|do it} * {now|today|tonight|on the phone|on this call|right away|straight away|this minute|before {i|
          we|you}
          hang|while i}; {if|when} {i|we} {get|have} {a|your} {yes|answer|signature|go ahead} * {now|today|tonight|on
          the
          phone|before}
    """,
    Cue.COMPLIES: """
        {happy|glad} to {send|email|mail|keep|be|put}; {i will|let me|i can|i would} {gladly|happily|} {send|email|
          mail|keep
          it {short|brief|quick}|be {quick|brief|short}}; {that is|it is|this is} {absolutely|completely|totally|
          perfectly|
          quite|} {fine|alright|all right|okay|ok|no problem}; no {hurry|rush|pressure|worries|problem|obligation};
          only take
        {not|nobody is} {here|calling|going} to {flog|sell|push|rush|talk you into}; {fair enough|of course|sure} {i
          will|you}
        ! i will send you {the contract|an invoice}
    """,
    Cue.LISTS: """
        you {get|would get|will get} {the|a|an|dental|unlimited|free|full}; {it is|we have|it has} got {live|a|the|an|
          vocabulary|single|*}; {the package|the plan|the oven|it|this one|the model} {has|does|comes with|includes}
        ! {it is|we have|it has} got {to|worse|better|stuck|dark|late|nothing|a problem|#|four|three|two}; ! you get
          {the|a}
          {grip|idea|chance|money|letter|bill|invite|discount}
        {it|this|that|our {system|software|product|platform|tool|app|solution|plan|plans|package|service|machine|
          suite|offer}|the {system|software|product|platform|tool|app|solution|plan|package|service|machine|suite|
          offer|car|model}|we} {also|even|already|really|actually|} {has|have got|have|has got|includes|include|
          offers|offer|comes with|come with|features|provides|provide|supports|support|does|handles|do|covers|cover|
          can|integrates with|contains|delivers|gives you|give you}; you also get
        {features|functions|functionality|capabilities|modules} {such as|like|include|including|are}
        {there is|there are|includes|including|with|plus} {also|automatic|built in|integrated|a built in|an app|
          a dashboard|dashboards|reporting|real time|multi*|ai|unlimited|advanced|smart|full|custom|cloud|mobile}
        everything from
        ! we have {seen|worked|been|helped|customers|clients|talked|spoken|found|had|a customer|a client|heard|to|
          discussed|covered|agreed}
        ! we {do|can} {not|meet|talk|start|speak|schedule|call|do|set|put|agree|find|help}
        ! {that|it|this} {has|does|can|is|have} {not|been|to|helped|happened|made|make|cost|happen|sound|seem|depend|
          work for|take|be}; ! that has; ! {it|that} does {sound|seem|make}; you {have got|have} {the|a|an}
        it {even|also|} does; you also get; you get {a|an|the|our|access|all|free|unlimited}; {comes|come} with
        {has|with} {it all|everything}
        ! you have {the|a|an} {contract|point|right|problem|moment|minute|second|team|business|shop|question|look|
          good|great|lot|few|couple|budget|plan|choice|system|provider|supplier|big|small|new|tough|hard|difficult|
          busy}
        ! we have {never|not|ever|just|already|always|only|all|both|met|come|got to|got off|agreed|got a few|
          a few minutes}
        ! {you|we} have got {the|a|an|no} {contract|point|right|problem|moment|minute|second|question|look|good|great|
          lot|
          few|couple|plan|choice|busy|hard|tough|call}; ! we do {route|business|this|that|it|so}
    """,
    Cue.ALSO: """
        ^ {it|we|you|there is|there are|they} also; {and|plus} {it|we|you} also
        ^ {plus|additionally|furthermore|moreover|on top of that|in addition|what is more|not only that|besides that|
          as well as|and then there is|another feature|a further feature|also there is|also it has|also you get|
          also we have}
        {it|there is|you get|we have} also {has|have|get|includes|include|comes|offers|offer|supports|does|can|an|a}
        ! {we|you|it} also {work|helped|said|mentioned|have customers|told|spoke|talked|understand|know|see|want|need}
    """,
    Cue.NOT_PRICE: """
        {save|saves|saved|saving|savings|lose|loses|lost|losing|costing you|cost you|costs you|cost them|waste|wastes|
          wasted|wasting|spend|spends|spent|spending|you pay|you are paying|you currently pay|pays|paid|paying|
          revenue|turnover|invoice|invoiced|earn|earns|earned|profit|invest|invested|raised|budget|salary|wage|fine|
          fines|penalty|damage|off|less|cheaper|discount|reduce|reduced|cut|cuts|more than you|you make|they make|
          recover|recovered|gained|extra|worth of|bill|bills|from|losses|in sales|off the|instead of|rather than|
          compared to|fewer|currently|refund|cashback|shortfall|overspend|margin|your current|you told me|you said|
          you mentioned|lower|down|gain|gains|missing|missed|fee|tickets}
        ! {invest|investment|it is|price|costs} from; ! save you time for; ! from only; ! starts from; ! starting from
        ! prices from; ! setup fee; ! monthly fee; ! fee is; ! fee of
    """,
    Cue.PRICED: """
        {price*|cost|costs|costing|priced|charge|charges|pay us|rate|fee|fees|for {just|only}|comes to|amounts to|
          comes in at|starts at|starting at|starts from|starting from|from only|from just|investment {is|of|would}|
          you would pay|you pay only|you only pay|you will pay|total|quote|plan|package|licence|license|subscription|
          offer|all in|set you back|talking about}; ! cost {you|them|us}
        ! costs {you|them} * {every|because|in lost|already|now|today}; ! costing you
        ! {your|current} {costs|cost|price|rate|plan|subscription}
        {pilot|system|machine|list|setup|package|price|premium|commission|course|licence|small one|big one|whole lot|
          basic
          one|straight answer} {is|are|one is|would be}; the {big|small|other} {one|one is}; {straight answer|it is}
          {is|}
        you are at
        {ballpark|roughly it is|we would be at|looking at|you are at|talking|comes out at|work out at|works out at}
        it is
        {price|pricing|it|that|this|fee|set up} {would be|will be|comes to|makes}; {come|comes|coming|came} {to|
          in at|
          out at}; {call it|it will be|you are looking at|works out}; {price|pricing|fee|set up|setup} is
        ! {that|it|this} is {about|like|more|only about}; ! come to {you|us|me|see|the|a|your|that}
    """,
    Cue.PER: """
        {a|per|each|every} {month|year|user|seat|week|day|person|employee|licence|license|call|hour|location|site|
          vehicle|device|unit|head|night|room|agent|session|visit|piece|square|order|transaction|quarter|pc|machine}
        {monthly|yearly|annually|annual|weekly|each|apiece|all in|all inclusive|plus vat|excluding vat|including vat|
          plus tax|before tax|one off|one time|upfront|net|flat}
        {for|to} {the|a} {whole|full|complete|basic|entire|starter|pro|premium} {package|plan|system|thing|year|setup|
          installation|version}
        for {the|a|an|your|this|each} {setup|set up|installation|package|whole|lot|training|system|machine|onboarding|
          licence|license|year|month}; {one off|all in|all up|on top|give or take|per head}
        as a {one off|flat rate|flat fee}
        {a|per|each|every} * {a|per|every|each} {month|year|week|day}; per *; {month to month|once|one time|all told}
        {a|each|every} {truck|van|lorry|car|driver|clinic|branch|chair|shop|store|house|home|panel|patient|bed|door|
          route|
          roof|pump|pallet|bay|desk|room|pupil|member|guest|ticket|line|phone}
        for {all|the|your|} {#|# #} {trucks|vans|cars|lorries|users|seats|sites|clinics|branches|shops|stores|homes|
          people|drivers|
          vehicles|lines|licences|licenses|machines|rooms|chairs|of them|of you}
        {fitted|installed|including installation|with installation|tax included|vat included}
    """,
    Cue.NOT_MONEY: """
        {hours|hour|minutes|minute|days|day|weeks|week|months|month|years|year|people|users|employees|customers|
          clients|times|calls|seats|sites|locations|devices|o'clock|am|pm|things|points|questions|steps|items|units|
          machines|vehicles|rooms|orders|visits|tickets|mails|emails|companies|percent|of|out|stars|or|and|languages|
          countries|reasons|other}
    """,
}
