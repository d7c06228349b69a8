"""English: what makes a sentence a question or none."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import Cue

_SUBJECT: Final = (
    "{you|your|we|our|they|their|the|it|that|this|these|those|i|my"
    "|people|someone|customers|clients|anyone|he|she|there}"
)

_QUESTIONS: Final = {
    Cue.OPEN: """
        ^ what * {do|does|did|are|were|have|has|would|will|can|could} SUBJECT
        {what|how|why|where|who|whom} {do|does|did|would|will|could|can|should|are|were|have|had|has|might} {not|
          } SUBJECT
        {what|how|why|where} {is|was|has} {your|the|that|it|this|there|their|been|a {typical|normal|usual|good|
          realistic}}
        ^ {what|how|why|where} {is|are|was|were|do|does|did|would|will|could|can|should|has|have|had|might}
        ^ what {else|about|if|happens|happened|brings|brought|makes|made|worries|concerns|bothers|frustrates|keeps|
          matters|stops|prevents|led|drives|kind|sort|type|types|kinds|sorts|other|exactly|specifically|part|criteria|
          problems|issues|challenges|changes|changed|tools|tool|software|system|systems|process|goals|results|impact|
          role|plans|options|solution|alternatives|comes|goes|went|would|worked|works|annoys|triggered|prompted|gets|
          takes|costs|motivates|interests|counts|steps|concerns|experience|experiences|effect|consequences|are|
          reasons|provider|supplier|trips|throws|tends|catches|eats|drives|slows|hurts|keeps|got}
        what {happens|would happen|will happen|else {is|do|does|would|could|should}|kind of * {do|does|are|is|would}|
          worries you|concerns you|brings you|matters {most|to you}|bothers you|frustrates you|makes you|keeps you|
          stops you|made you}
        ^ how {about|come|so|else|exactly|would|happy|satisfied|important|confident|serious|comfortable|well|badly|
          easy|difficult|hard|urgent}
        how {happy|satisfied|important|confident|well|easy|difficult|hard|urgent|comfortable|serious|painful} {is|are|
          do|does|would|was|were} SUBJECT; ^ why {not|is|are|that|now|would|so}
        ^ who {is|are|was|decides|else|makes|takes|handles|manages|uses|signs|has|would|will|in your|does|do|owns|
          runs|pays|approves|looks|needs|besides|apart|gets|should|can|could|normally|usually|currently}
        who {else {is|would|will|has|needs|should|decides|takes|do|does}}; ^ {with|to|for|from|by} whom
        ^ who {with|for}
        {in|to|at|for|with|under|by|on|from} {what|which} {way|extent|point|ways|terms|sense|reason|circumstances|
          conditions|purpose|basis|criteria} {do|does|did|would|will|could|is|are|has|have|can|should}
        ^ {compared to|because of|based on|according to} what
        ! what {is|was} {more|great|good|nice|important|interesting|special} is; ! ^ what a
        ! ^ how {nice|lovely|great|kind|funny|wonderful|are you}; ! ^ what {would|could} be better than
        ! what {we|i} {do|can do|have|offer} is
        ! {know|see|understand|that is|is|explain|show you} {what|how|why|where} {is|are|has|was}; ! how do you do
        what {would|could|should} you {change|do|improve|want|like|need|wish|say|expect|choose|fix}
        where would you {want|like|see|be|wish}
        ^ {at|to|by|from|in|under|on|with} what {point|stage|extent|basis|grounds}
        what is {the|your|it|stopping|behind|missing}; ^ what was
        what is the {knock on|impact|effect|consequence|plan|reason|deal|story|biggest|main|most}
        ! {know|see|understand|that|this|which|it|is|remember|matter} {what|where} {is|would|was}
        ! {just|exactly|about|on|of|for} what is; ! {that|this} is what {is|was|would}
        ^ which {people|areas|criteria|problems|departments|factors|aspects|features|points|kind|kinds|sort|other|
          others|software|things|parts|steps|team|teams}
        {what|how} * {do|does|did|are|is|would|will|have|has|can|could|should} {you|your|they|their}
        ! {know|see|understand|that is|is|show you|explain} what * {do|does|did|are|is|would|will|have|has|can|could|
          should} {you|your|they|their}; ! what {we|i} * {is|are|would|will|can} {you|your|they}; ! what {we|i} * is
        ! what is {the|your} {headcount|turnover|budget|age|size|number|total|capacity|mileage|rent}
        ! {roughly|about|} what are you {paying|spending|charging}; ! which one is
        ! ^ {what|who|which} {is|are|was} {your|the|his|her|their} {current|present|new|old|exact|full|} <fact>
        ! ^ what <fact>; ! ^ what {is the name|is the number|is the address}
        ! what {do|are|does|did} you * {pay|paying|spend|spending|charge|charging|earn|weigh}
        ! {roughly|about|around|approximately} {how|what} {many|much|long|often|big|old|percentage|share}
        ! ^ who {do|did} you {bank|insure|book|lease|rent|buy} with; ! ^ where do you live
        ! ^ where {is|are} {your|the} {meter|boiler|office|head office|warehouse|house|property|nearest|
          fuse box|branch|entrance}
        ! how {many|much|long|often|big|old|far|soon|large|late|early|fast|frequently}
        ! {what|which} {time|date|day|percentage|percent|year|month|size|age|number|amount|share|volume}
    """,
    Cue.CLOSED: """
        ^ which * {do|does|did|are|were|have|has|would|will|can|could} SUBJECT
        ^ {do|does|did|would|will|could|can|should|have|has|had|may|might|are|is|were|was|am} {not|} SUBJECT
        ^ {is|are|was|were|has|have|do|does|would|will} {anyone|anybody|somebody|anything|something|everyone|
          everything|price|cost|money|time|any|one|all|both|each|now|thursday|tuesday|monday|wednesday|friday|
          tomorrow|next|either|half|some|mr|mrs|ms}
        {do|did|would|could|can|have|are|will|were} {not|} you {have|think|see|use|know|need|want|feel|find|ever|
          currently|already|happy|open|looking|planning|working|using|be|consider|considered|tried|thought|had|got|
          agree|mind|like|able|prefer|still|also|usually|normally|plan|work|sell|offer|track|measure|involve|make|
          decide|pay|free|available|interested|satisfied|sure|aware|ready|familiar|really|tell|share|give|keep|spend|
          lose|get|run|manage|handle|deal|own|say}
        ^ {roughly|about|} what are you {paying|spending|charging}
        {roughly|about|around|approximately|} what {do|are|does|did} you * {pay|paying|spend|spending|charge|charging|
          earn|weigh}
        ^ {what|who|which} {is|are|was} {your|the|his|her|their} {current|present|new|old|exact|full|} <fact>
        ^ what {<fact>|is the name|is the number|is the address}
        ^ who {do|did} you {bank|insure|book|lease|rent|buy} with
        ^ where {is|are} {your|the} {meter|boiler|office|head office|warehouse|house|property|nearest|
          fuse box|branch|entrance}; ^ where do you live
        {roughly|about|around|approximately} {how many|how much|how long|how often|how big|how old|what percentage|
          what share}
        ^ {which|what} one {is|of}; ^ {what is|how big is|how old is} {the|your} {headcount|turnover|budget|age|size|
          number|total|square|capacity|mileage|rent}; ^ how old is; {could|can|would} you tell me {whether|if}
        ^ how {many|much|long|often|old|far|big|large|soon|fast|quickly|late|early|high|frequently|recently}
        how {many|much|long|often|big|soon|old} * {do|does|did|is|are|was|were|would|will|have|has|can|could} SUBJECT
        ^ when {do|does|did|is|are|was|were|would|will|could|can|should|has|have|exactly}
        when {do|does|did|would|will|could|can|should} SUBJECT; ^ {since|by|until|from|for} {when|how long|how many}
        ^ {at|in|by|for|on} {what|which} {time|price|day|date|year|month|percentage|rate|size}
        ^ which {of|one|ones|is|would|do|day|part|option|system|tool|department|time|date|provider|plan|month|year}
        ^ what {time|date|day|percentage|percent|year|month|size|age|number|amount|share|proportion|volume}
        ^ {any|anything|anyone|anybody} {questions|other|else|chance|idea|thoughts|particular|that|doubts|concerns}
        ^ {may|might} {i|we}; ^ shall {i|we}
        ^ {is not|are not|do not you|does not|would not|will not|could not|can not|have not|has not} {you|it|that|
          this|there|your|the}
        {does|is|was|would|will} that {make sense|answer|work|sound|right|correct|fair|help|clear|address|be|fit|suit|
          okay|ok|good}; shall {we|i}; mind if i; mind if; ^ ready to; would it {make sense|be|help|work|suit}
        ! ^ do not {you|we} {worry|dare}; ! ^ {should|had|were} {you|i|we} * {please|just|let me|call}
        ! {so that|what|which|whatever|as much as|everything|all|anything|whenever|wherever|how|that|as} {can|could|
          do|have|are|will} you; ! ^ have a; ! may i say; ! {so|nor|neither} {do|can|would} {i|we|you}
        ! {you|we|they|i|who|people|that} {do|did|would|could|can|have|are|will|were} {not|} you
        ^ {any|what} {chance|chances} {we|you|i|of|that}
        {would|am} i {be|} {right|wrong|correct} {in|to|if|about|thinking}
        ^ {are|is|was|were|do|does|did|has|have|will|would|can|could} {your|the|that|these|those|all|most|any|either|
          both} * {actually|usually|normally|already|still|ever|really|even}
        ^ {am|was} i {okay|ok|right|alright|good|interrupting|correct}
        ^ which * {do|does|did|are|is|would|will|have|has|can|could|should} {you|your|they|their}
    """,
    Cue.TELL_ME: """
        {tell|give|show} {me|us} {a bit|a little|some|something|more|everything|just|briefly|please|first|exactly|
          in your own words|} {more|bit|} {about|how|what|why|who|where|on|an idea|a sense|an overview|a picture|
          an example|a feel|your|background}; {walk|talk|take} {me|us} through
        {help|let} {me|us} {understand|to understand|learn} {how|what|why|where|your|a bit|better|the|that|who|which}
        {describe|explain} {to me|for me|your|how|what|the|a|me|that|why}
        {share|paint} {with me|a bit|a picture|me a picture}
        i {would|will|} {love|like|be curious|be interested|be keen|be happy|want} to {hear|know|understand|learn|see|
          get|find out|ask you|ask} {more|a bit|better|first|from you|a feel|a picture|an idea|} {about|how|what|why|
          where|who|which|whether|if|your|that|on|of}
        {i am|i was|just|we are} {just|} {curious|interested|wondering|keen|intrigued} {to|how|what|why|about|whether|
          if|who|where|in how|in what|in your|know|as to}
        i {wonder|wonder if you could tell|was wondering} {how|what|why|where|who|whether|if you could|if you}
        {can|could|would|will} you {maybe|perhaps|please|just|briefly|quickly|possibly|} {tell|walk|talk|describe|
          explain|share|give|help|show|say|elaborate|take|expand|run} {me|us|more|how|what|a bit|why|with me|with us|
          on|your|that|through|something|a little}
        {would|do} you mind {telling|sharing|explaining|describing|walking|if i ask {how|what|why|you}|me asking}
        {want|wanted|need|trying} to {understand|know|hear|learn|get a feel|ask you|find out} {how|what|why|where|who|
          which|your|a bit|more|better|about|first}; {may|can|could} i ask {you|} {how|what|why|who|where|which|about}
        {what|how|why} if you {told|tell} me; ! i would like to {tell|show|ask you for|ask for|talk}; ! {could|can|
          would} you tell me {whether|if}
        talk to {me|us} about
        ! {help|let} {me|us} understand {if|whether} {we|i} can help; ! {i|we|to} {describe|explain}
        ! {want|wanted} to ask you {for}; ! i would like to see {you|if we}; ! to tell {you}
        {trying|like|want|hard|need} to {get my head around|figure out|work out|picture|grasp|get a picture|
          find out} {is|} {how|what|why|who|where|when|which|whether}
        {what i am|i am|i guess i am} {trying|wondering|curious} {to|} {understand|figure out|picture|see|get|
          find out|work out|about|} {my head around|} {is|} {how|what|why|who|where|which|whether}
        ^ {mind|fancy|care} {telling|sharing|explaining|walking|to share|to tell} {me|us|a|how|what|that|more}
        {tell|give|show} me {a bit|} {about|how|what|why|who|where|more}; so paint {me|us}
        {interested|keen|love|curious|like} to {hear|know|learn|understand|see} {how|what|why|who|more|your|about|
          where|which}; ! i would like to {tell|show} you
        ! {i will|we will|let me|i can|we can|i could|i would|we could} {describe|explain}
    """,
    Cue.MAYBE_OPEN: """
        ^ {what|why} {your|their}; ^ how {your|you}; ! ^ how {you|your} {can|could|would|will|get|do it|save|benefit}
    """,
    Cue.MAYBE_CLOSED: """
        ^ you {got|have|have got} {a minute|two minutes|a moment|any|time|a second|someone}
        ^ {everything|all} {ok|okay|clear|good} {so far|with|}; ^ sound {good|fair|ok|okay|reasonable}
        ^ {make|makes} sense; ^ {fair|sound fair|sound good|deal|make sense|makes sense}
    """,
    Cue.STATEMENT: """
        ^ {what|how|why|where|when|who} {we|i|you|they|our|my|it|this|that|people|most|many|customers|clients} {do|
          does|did|can|could|would|will|offer|sell|mean|want|have|need|is|are|was|were|works|work|said|say|told|get|
          see|saw|install|installed|like|love|think|find|found|help|call|understand|understood|hear|heard|got|suggest|
          propose|know|always|usually|also|really|started|talked|spoke|met|come|start|finish|switch|went|read|make|
          made|am|had}
        ^ what {is|was} {important|great|nice|special|interesting|different|good|new|more|clear|key|unique} {about|is|
          for us|here|that|in our}; ^ {what|which} {means|makes us|sets us|is why|is great|is good|is fine|is normal}
        ^ why {we|people|customers|companies|most}; ^ when it comes
        ^ which {people|customers|most|everybody|everyone|our|they|we|i} * {like*|love*|find*|appreciate*|enjoy*|use*}
        ^ which is {quite|really|very|pretty|also|just|always|rather} *
        ^ {had|were|should} {you|it} {need|have any|change|be}
    """,
    Cue.TAG: """
        {^ right|^ correct|^ ok|^ okay|^ yeah|^ yes|^ no|^ huh|^ eh|^ you know|^ you see|^ see|^ fair enough|^ agreed|
          ^ alright|^ all right|^ true}
        ^ {is|are|was|were|do|does|did|have|has|would|will|could|can|should} not {it|you|they|we|he|she|that|there|i}
        ^ {is|are|do|does|did|have|has|would|will|could|can|should} {it|you|they|we|he|she|there}
        ^ {isnt|arent|dont|doesnt|wont|wouldnt} {it|you|they|we}; ^ {is not|are not} that {so|right}; ^ am i right
        ^ {is that|would that be|is this} {okay|ok|alright|all right|fine} {with you|for you|}
        ^ or {not|no}; ^ do not you {think|agree}; ^ {no worries|cool}
    """,
    Cue.RHETORICAL: """
        ^ {do|} you know what; ^ guess what; ^ who knows; ^ what can i say; ^ how cool is that; ^ how great is that
        ^ you know what {i mean|they said|happened|it is}; ^ what do i {know|mean by that}
        ^ why {do i|am i} {say|tell|telling|mention|calling|ask} {that|this|you|you this|it}; ^ do you know why
        ^ and {you know|guess} what; ^ what does {that|this} mean for you in practice
        ^ {sorry|pardon|what|excuse me|hello|really|seriously}; ^ the {result|best part|good news|catch|bottom line}
        ^ who {does not|would not} {want|like|love} {that|to}; ^ is not that {great|nice|amazing}
        ^ sounds too good to be true
    """,
    Cue.WISHFUL: """
        {would|will|could} not {it|that} be {nice|lovely|great|good|wonderful|something} {to|if|not|}
        {who|and who} {would not|does not|will not} {want|like|love|enjoy|prefer} {to|that|a|it|}; {can|could} you
          imagine
          {not|never|having|opening|going|being|coming|waking|one}; {how|what} would it {be|feel} {to|if} {never|you|
          just}
        wake up and
    """,
    Cue.COURTESY: """
        how are you {doing|today|keeping|this morning|this afternoon|feeling|}; how is it going
        how {is|was} your {day|week|weekend|morning|holiday|summer|vacation}; how have you been
        how are things {going|with you|}; ^ how do you do; {are|is} {you|everything} {well|going well}
        {did you have|have you had} a {good|nice|great|lovely} {weekend|day|week|summer|holiday|start}
        ! how are you {handling|managing|using|dealing|tracking|solving|going|planning|currently|doing {it|that|this|
          with|on|in}|set|getting|making|keeping|measuring|organising|organizing|paying|working|finding|storing|
          buying|choosing}; ! how are things {done|going with}
        how {was|were} {the|your|that} {trade fair|fair|trip|flight|conference|wedding|match|game|party|drive|break|
          move|opening|event|christmas|easter|holidays}; did you {survive|enjoy} {the|all|your}
        ! how do you do {it|that|this|your|the|things|business|with|when|today|now|right|currently|all|so}
    """,
}

QUESTIONS: Final = {cue: block.replace("SUBJECT", _SUBJECT) for cue, block in _QUESTIONS.items()}
