"""English: the moves that deal with what the customer said."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

LISTENING: Final = {
    Move.REFLECT: """
        so {if i {understand|hear|got|heard|am hearing} {you|this|that|it}|what you are saying|what i hear|what i am
          hearing|you are saying|you are telling me|you feel|you mean|you would rather|you would like|you are worried|
          you are looking for|you need|you want|for you|basically you|in other words|you have been|you are|you lose|
          you spend}
        it {sounds|seems|looks} {like|as if|as though|to me like|to me as if} {you|your|the|that|this|it|there|nobody|
          everything|what|a lot|things|time|they}
        sounds {like|as if} {you|your|the|that|it|there|nobody|everyone|what|a lot|things|time|they}
        {if i understand|if i understood|if i have understood|if i have got|if i have followed|if i have heard|if i
          followed|if i heard|if i got|if i am hearing|if i hear} {you|that|this|it|correctly|right}; {let me|just to}
          {make sure|check|be sure} {that|} i {understand|understood|got|have|heard|follow}
        what i {hear|am hearing|heard|understand|am getting} {is|from you}; i hear you saying
        {you|so you} mentioned {that|} {you|your|it|the}; you {just|} said {that|} {you|your|it|the}
        as you {said|mentioned}; in other words you
        so the {real|main|biggest|actual|big} {issue|problem|worry|concern|pain|challenge|thing} is
        so your {main|biggest|real|team|people|problem|worry|concern|issue|priority}
        {you are|you feel} {basically|essentially}; what matters {to you|most} {is|then is}
        so {it is|that is} {not|really|mostly|mainly|more} * {about|the}; so on the one hand
        so {right now|today|at the moment|these days} {you|nobody|no one|everyone|your|the}
        so every * you {are|have|spend|lose|sit|need|do|pay|get}
        !? so you {have|need|want} {nothing|to decide|to sign|to act}; !? so you are {ready|interested|going to}
        !? as you {can see|know}; !? so you {have|are} {a choice|welcome}
        ^ so basically {every|you|your|the|what|it|all|nobody|when|whenever}
        {let me|can i|i will} {play|read|say|give} {that|it|this} back
        what i am {taking|getting|hearing|reading|picking up} {from|is|there|here}
        what i {take|get|gather|read} from {that|this|you|what}
        {in|for} {your|you guys} {world|case|place|shop|team|business} {it|the|that|this|nobody|everything}
        so in {your|other} {world|case|words}
        so {from your|the way you|as you} {side|point of view|perspective|see it|put it|describe it|tell it}
        {that|this} {is|was} {what|the thing that} {worries|hurts|bugs|bothers|annoys|costs} you
        you are {telling|saying} {me|that}
        i am {hearing|sensing|getting the feeling|getting the impression|guessing} {that|a lot|you|it|some}
        so the {headache|trouble|pain|bottleneck|real}; so deep down; so at the end of the day {you|it|for you}
        !? ^ so basically you {get|can|will|pay|only}; !? so you have {got|} {the|a|an|access|reports}
        !? in your case {it|that|this} {would|will|is about|means|costs}
        {if|so} i have {understood|followed|heard|got} {you|this|that|it|} {right|correctly|straight|properly|}
        {stop|correct} me if i {am|have|got}; {let me|i will} {say|run} {that|this|it} back {to you|}
    """,
    Move.SUMMARISE: """
        {let me|i will|to|if i may|can i|could i} {just|quickly|briefly|} {summarise|summarize|recap|sum up|sum this
          up|wrap up what|play back|repeat back}; {in summary|to sum up|in short|summing up|to recap}
        let me {see if i have|make sure i have|check i have|check that i have} {got|} {all of|} {this|that|it|
          everything|the picture}
        so far {you have|i have|we have} {said|told|mentioned|heard|understood|got|learned|established|covered}
        {putting|pulling} {that|this|it|everything|it all} together; {we have|you have} {talked|spoken} about * and
        there are {two|three|#} things {you|that} {mentioned|said|told|matter|care}
        you {told|have told} me * {three|two|several|a few} things; so {first|firstly|one} * {second|secondly|two}
        to {make sure|be sure} {i|we} {have|got} everything; !? in short supply
        {if i|let me|i will} {put|pull|bring|add|tie} * {together|up}
        {quick|short|brief|little} {recap|summary|rundown}; {just|} to {recap|sum|summarise|summarize}
        {there were|i counted|i have noted|i wrote down|i noted} {two|three|four|#} {things|points|topics|issues}
        {where|here is where} we {are|stand}; so we have {covered|established|got}
        so {two|three|four|a few|a couple of|#} {things|points|issues|worries}; {let me|i will} {play|read|run} {that|
          this|it|what you said} back; {i am|what i am|i} {taking|take} away {is|are|} {two|three|#|from}
        {i am left with|i have written down|i have jotted down|i have noted|my notes say|i have here} {two|three|four|
          #|that|you|the}; what i have {so far|got so far|written|noted} is
        !? so {two|three|four|#} {things|points} {we|i|our}
    """,
    Move.ACKNOWLEDGE: """
        i {completely|totally|fully|absolutely|really|can|do|certainly|definitely|very much|quite|} {understand|get|
          see|respect|hear} {that|you|your|why|how|it|what|where|completely|totally|the|this|and|but|of course}
        ^ {understood|i understand|i get it|i hear you|totally understand|completely understand|totally
          understandable|absolutely understandable|got it|point taken|noted}; i hear you
        {that|this|it} {makes|does make|would make} {a lot of|total|complete|perfect|} sense {that|to|if|why|given|of|
          }; makes {total|perfect|complete|a lot of|} sense
        {that|it} is {a|an|} {very|really|completely|totally|perfectly|absolutely|} {fair|valid|legitimate|
          understandable|reasonable|good|sensible|natural} {point|concern|question|worry|to|that|enough|and|thing|
          objection|reason|}; {fair|good|valid|great} {point|enough|concern}; fair question
        you are {absolutely|quite|totally|completely|} right {about|that|to|and|there|i|it|the|we|}
        i {would|do} {feel|think|be|say} {the same|exactly the same|cautious|worried|careful} {in your|too|if|as well|
          }
        {a lot|many|most|several|other|some} * {tell|told|say|said|ask|feel|felt|had|have|worry|worried} * {the same|
          that|exactly that|similar}; i {can|could} {imagine|see} {how|why|that|it|where|what}
        that must {be|have been|feel}
        that sounds {frustrating|hard|tough|difficult|stressful|painful|exhausting|awful|annoying}
        {nobody|no one} {wants to|likes}; ^ no wonder; it is no wonder you
        {it is|that is} {only|} {natural|normal|understandable|right|wise|smart|sensible} {to|that|you}
        i {do not|would not} blame you; you have every {right|reason}; i respect that; i am {sorry|sad} to hear
        {thanks|thank you} for {raising|bringing|flagging|mentioning|telling me that}
        i appreciate {you|your} {raising|bringing|concern|telling}
        i know {how|that|it|what} {frustrating|hard|tough|difficult|it feels|it must|this is|you are busy|is a lot|
          must be|it is a big}
        {it is|that is} a {big|tough|difficult|hard|serious} {decision|step|commitment|situation|spot}
        of course {you|that|it}; i take {that|your} * {seriously|on board}
        your {concern|worry|frustration|caution} is
        !? {do|does|if|so|that|sure|before|let me|have|make sure} {i|you} {understand|get|see}
        !? {it|that|does it|does that|would that|would it|if that|if it|not} {makes|make} sense {to|for us} {meet|
          talk|have|schedule|set|book|show|continue|explore|look|go|speak}; !? {does|would|if|did} {that|it|this} make
          sense
        !? i {see|get} that {your|you} {are|have} {hiring|on|in|using|opened|expanding}; !? good question for
        !? you are right {now|on time|in the|where}; !? i see {you|that you|your company} * {website|linkedin}
        !? i understand {that|} {you are|your company is} {the person|the one|responsible|in charge}
        !? i {do not|did not|never} * {understand|get|see}; !? of course you can; !? to {understand|get|see}
        !? understand {how|what|why} you {do|work|use|handle|manage}
        in your {shoes|position|place|situation} {i|too|as well}; {that|it|this} must have {been|felt|cost you|hurt}
        that must be {hard|tough|awful|a|an|really|so|very|exhausting|annoying|difficult}
        {i would|i might} be {sceptical|skeptical|careful|cautious|hesitant|annoyed|angry|worried|the same}
        {i can|i could} see {why|how|where}
        {totally|completely|absolutely|perfectly|that is} {fair|understandable|valid|legitimate|reasonable|normal}
        {that is|it is} a lot {of money|to|on|for}; {no|} {i get it|i hear that}
        {been|heard} {burned|burnt|that|this pitch} before; !? did i {get|hear|see|understand}
        !? {whether|if|that|when|until|see if} {this|that|it} {makes|would make} sense; !? {what i|i} get {from}
        !? should i get; !? {people|someone} like you * wonder
        !? i {get|see} the {paperwork|contract|numbers|papers|money|chance}; !? {if|when|whether|that} it makes sense
        {that|it} is a {very|} {real|genuine|serious|big|proper|honest} {concern|worry|fear|question|issue}
        {that|it} would {put|have put} me off {too|as well|}; i would be {wary|nervous|suspicious|on my guard|fed up}
          {too|as well|}; i can {well|quite|fully|certainly} {understand|see|imagine}
        better {you|to} ask {now|first|than}; {can not|do not} blame you
        !? {understand|hear you|get it|get that|hear that|see} {that|what you *|where *|your *|} but
        !? i can hear {the|a|an|some|it in the|something}; !? that is a good {fit|match|size|number|price|deal|deal
          for}
    """,
    Move.CLARIFY: """
        {what|how} {exactly|specifically|} do you mean {by|with|when|exactly|}
        what does {that|it|this} mean {for you|to you|exactly|in practice}; {compared|compare} {to|with} what
        {expensive|too much|high|pricey|slow|risky|complicated} {compared to|in comparison|relative to|in what}
        what {worries|concerns|bothers|scares|frustrates|annoys|troubles|puts} {you|you off} {the most|most|about|
          exactly|specifically|here|in particular|}
        what is {holding|stopping|keeping|making|behind|worrying|bothering|concerning|preventing|putting|giving} {you|
          that|this|it|your}; what {exactly|specifically|in particular|precisely}
        which part {of|exactly|worries|concerns|is}
        {can|could|would} you {tell me|say|share|explain|give me} {a bit|a little|some|} more about {that|this|what
          you mean|what worries you|your concern}; {say|tell me} {a bit|a little|} more about that
        when you say * {what|do|is|are|you}
        what makes you {say|think|feel|hesitate|so sure|doubt|worry|unsure|cautious}
        why do you {say|think|feel} {that|so|it|this}; {what|where} does that {come from|concern|worry}
        what is {your|the} {main|biggest|real|} {concern|worry|hesitation|doubt|fear|reservation|objection|issue with}
        is it {the price|more about|mainly|about the|a question of|because|the money|the cost|the timing|the} * {or|
          that}
        {help me|i would like to|i want to|i need to|so i} {better|} understand {what|why|where|that|your|the} {is|
          you|makes|makes you|concern|worry|hesitation|feel}; apart from {that|the price|price|this|the cost}
        besides {that|the price|price|cost}
        {what|how} would {need to|have to} {happen|be true|change|be different|see} {for|so|before|}
        what would {make|help} you feel {comfortable|safe|confident|better}; {in|with} what {sense|way|respect|regard}
        for example {what|in what|how}; {such|like} as what; like what; how so; why is that
        {too|so} {expensive|much|complicated|early|risky} {how|in what}; what do you need to think
        what {part|aspect|bit} of {it|that|this|the}; what went wrong {last time|with|exactly|back then|}
        {is there|was there} {something|anything} {specific|particular|in particular|behind|else behind|that}
        what are you {afraid|scared|worried|concerned|unsure|thinking about|hesitant}
        !? what does that mean {in|}{money|euros|dollars|}; !? {exactly|precisely|specifically} what {we|i|our}
        !? exactly {how|what} we; !? that is what exactly; is it that {you|the|they|your|it}
        what {actually|really|exactly} {happened|went}
        what {happened|went wrong} {there|then|exactly|that time}; what is it {about|that|exactly}
        what is it {you|that} * {worried|not sure|bother|dislike|fear|bothers|worries|dislike}
        {just so i|so that i} {am not guessing|understand|get|follow}
        can you {unpack|elaborate|be more specific|give me an example|spell}; what would {that|such|a} * look like
        {where|what} exactly; {which|what} {bit|part|point|piece}
        what {sort|kind} of {problem|trouble|bad experience|concern|worry|doubts}
        what is {behind|it about} {that|it|this}; how do you mean
        what are your {doubts|concerns|worries|reservations}
    """,
    Move.CONFIRM: """
        does {that|this|it} {answer|address|resolve|settle|clear up|cover|solve|help with|take care of|deal with|ease|
          satisfy|clarify} {your|the|that|it|things|everything|what}
        {does|did|would} {that|this|it} {make|made} sense {to you|so far|for you|up to here|}
        {is|was} {that|this|it|everything|anything} {clear|clearer|all clear|unclear} {so far|now|for you|to you|}
        {have|did} i {answer|address|understand|explain|get|cover|resolve|got|understood|answered|addressed|missed|
          miss|make|made|capture|captured|heard|hear} {that|your|you|it|everything|this|anything|right|correctly|the|
          myself|all}
        {is|was} that {right|correct|accurate|about right|fair|a fair summary|fair to say|what you meant|it|so|how you
          see it}; {am|was} i {right|understanding|getting|hearing|on the right}
        do i have {that|it|this} {right|correct}; {did|have} i got {that|it} right
        {are you|do you feel} {more|} {comfortable|happy|okay|ok|satisfied|at ease|better|reassured|good} {with|about}
          {that|this|it|the|going}; {how|what} do you {feel|think} about {that|it|this}
        {how|what} does that {sound|feel|look} {to you|so far|like|}
        {any|do you have any|are there any} {other|more|further|open|} {questions|concerns|doubts|worries|objections}
          {about|so far|left|on|that|before|for me|}
        {is there|was there} {anything|something} {else|left|open|i missed|missing|still|unclear|that is|you|that}
        {anything|something} {i missed|i have missed|missing|unclear|still unclear|else holding|else on your mind}
        does that {sound|seem} {fair|good|right|reasonable|okay|ok|better|like|about right}
        {are we|we} {aligned|on the same page|good|in agreement} {on|so far|there|}; do you see {what i mean|how|the}
        {can|could} you see {that|how|yourself}; does {that|this} {take|put|remove} {care|your|the}
        do {we|you} agree {so far|on|that|with}; you follow; are you with me
        {would|does} {that|it|this} {help|be enough|reassure|ease} {you|with|for|}
        !? {is there|anything} * {someone|anyone} else
        !? is there {anything|something} else {coming|going|happening|planned|changing|due}
        !? what do you think about {meeting|thursday|monday|tuesday|wednesday|friday|a}
        !? would it make sense {to|if|for us}
        !? is there anything {you would change|that frustrates|that bothers|you would like to change|that is not
          working|you do not like|slowing}; !? how do you feel about {your|the current}
        !? does that sound {good|ok|okay} {as a plan|for thursday|for tuesday}
        {put|puts|set|sets} {your|you} {mind|fears|worries|at ease}
        {are we|we} {good|okay|ok|clear|fine|aligned|done} {on|with|about} {that|this|the}
        {something|anything} {still|else|} {nagging|bugging|bothering|worrying|missing|unclear}
        should i {go over|explain|run through} * again
        {do you|did you} {follow|get|see} {me|that|what i mean|how|so far}
        {better|clearer|happier} {now|like that|with that}
        {does|would} that {do it|cover it|settle it|sort|work|help|be enough} {for you|}
        {is that|was that} {clear|what you|helpful|enough|an answer|good enough|better|okay|ok}
        !? does that work for you; !? would that work for you; !? does that help {you with} the
        did {that|this|it} {answer|help|address|clear|resolve|clarify|settle|make sense}
        what {have|did|else have} i {left out|missed|forgotten|got wrong|forget|miss|leave out|not got}
        is that {a|} {fair|about right|close|accurate|how it is|how it looks|the size of it|the gist|roughly it}
        what would you {add|correct|change in that|put differently} {would|does} that {settle|ease|calm} {it|things|
          that}
    """,
}
