"""English: kind words about the customer, and worries taken seriously."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

KINDNESS: Final = {
    Move.RAPPORT: """
        {what a|such a|you have a|you have got a|you have|that is a|you run a|it is a|this is a|yours is a} {really|
          very|quite|truly|most|} <lovely> * {place|shop|garden|house|home|family|team|voice|view|office|spot|name|
          accent|idea|story|collection|dog|collar|kitchen|building|thing|job|business|achievement|feat|way|
          neighbourhood|town|terrace|café|crew|village|record|collection|bunch|smile|space|workshop|website|setting|
          attitude|sense of humour|memory|milestone|start|result}
        {that is|it is|those are|is|are|looks|look|looked|sounds|really|absolutely|simply|this is|they are} {really|
          very|quite|truly|absolutely|so|seriously|pretty|just|simply|} {gorgeous|impressive|amazing|wonderful|
          incredible|stunning|superb|remarkable|outstanding|inspiring|adorable|fabulous|magnificent|marvellous|
          admirable|an achievement|no mean feat|something to be proud of|quite something|beautiful|lovely to hear|
          wonderful to hear}
        ^ {wow|incredible|amazing|impressive|brilliant|congratulations|congrats|bravo|well done|hats off|good for you|
          fantastic|kudos|chapeau|respect|superb|my goodness|good on you|nice one|happy * {birthday|anniversary|new
          year|easter|christmas}} {you|to you|on|for|that|what|how|#|and|three|all|with|}
        {congratulations|congrats|well done|hats off|take my hat off|kudos|well deserved|deserve it|you have earned
          {it|that}|you deserve {it|that|a}|good on you|respect for|bravo}
        {happy|merry} {belated|} {birthday|anniversary|new year|easter|christmas|diwali|eid|holidays}
        i {really|absolutely|just|do|truly|so|have always|} {love|admire|adore|admired|respect|enjoyed|loved|envy|take
          my hat off to} {what|how|the way|that you|your|people who|anyone who|those|the|seeing|hearing|reading|
          talking|chatting}
        {i am|we are|i was} {so|very|really|ever so|truly|genuinely|just|} {glad|pleased|happy|delighted|thrilled|
          relieved|impressed|chuffed|touched} {to hear|to see|for you|that you|you|by how|by what|by your|with how|it
          went|the|about your}; {glad|pleased|good|great|lovely|wonderful} to {hear|see} {you are|that you|the|your|it
          went|from you|you}
        you must {be|feel|have been} * {proud|exhausted|thrilled|excited|relieved|over the moon|delighted|shattered|
          busy|chuffed|happy|so happy|looking forward|worn out|tired|freezing|pleased|buzzing}
        {i|we} {do|really|just|} hope {you|your|the|it|he|she|they|that} * {well|better|settled|good|nice|great|
          lovely|recovered|feeling|enjoyed|ok|okay|soon|wonderful|rest|fun|safe|healthy|recovering|not too|easy|
          family|wedding|holiday|holidays|weekend|kids|restful|back on}
        {hope|hoping} {you had|you are having|you have had|you enjoyed|your|the} {a|} * {weekend|holiday|holidays|
          christmas|easter|break|trip|<kin>|summer|wedding|knee|back|move|flu|cold|operation|surgery|leg|party}
        {how is|how was|how are|how were|how did|how has|how have} {your|the|that|little|things with the} * {<kin>|
          dog|puppy|knee|back|hip|leg|shoulder|garden|holiday|holidays|weekend|wedding|trip|party|half term|marathon|
          cat|recovery|new house|new home|new place|move|honeymoon|race|concert|golf|allotment|grandkids|cold|flu|
          foot|arm|wrist|surgery|operation|birthday|bump|graduation|recital|exam|exams|horse}
        how was {spain|portugal|italy|france|greece|florida|scotland|ireland|paris|rome|wales|cornwall|mexico|japan|
          turkey|the {alps|lakes|coast|beach|seaside}}; {get|feel} well soon; get {well|better} soon; speedy recovery
        {look after|take care of} {yourself|the little one|that cough|that knee|that back|each other}
        {give|say|send} * {best|love|regards|hello|hi} * to {your|the|him|her|everyone}
        {regards|best wishes|love} to your; fingers crossed for {your|you|the|him|her}
        {good luck|best of luck|all the best} {with|for} {your|the} * {exam|exams|wedding|move|baby|race|surgery|
          operation|recital|match|test|marathon|opening|<kin>|big day|performance|interview}
        you {really|clearly|obviously|certainly|definitely|sure|evidently} {know|care|have|love|understand|put|take|
          did|do|look|run} {your|about|a|what|how|so much|great|after|an eye|for|it}
        you {and|} {your|} {crew|team|staff|people|lads|} {do|did|have done} {a|an|} * {terrific|great|brilliant|
          amazing|fantastic|wonderful|super|incredible|lovely|cracking|excellent|outstanding|good} {work|job}
        {very|really|so|that is|that was|it is|it was|how} {kind|sweet|brave|thoughtful|generous|decent|lovely|good}
          {of you|thing you|thing to do|what you did|to see you}; {brave|kind|good|nice|sweet|thoughtful} of you to
        i {appreciate|value|like|love} {how|that you|your} * {open|honest|honesty|candour|candor|frank|straight|
          direct|directness|openness|patience|humour|sense|time you took|loyalty|frankness|taking the time}
        {thanks|thank you} for being {so|} {open|honest|frank|patient|straight|kind|candid|direct|lovely}
        {sorry|saddened} {i was|i am|} to hear about {your|the loss|him|her}; {my|our|sincere|heartfelt} condolences
        sorry for your loss; {sorry|sad} to hear * {your|passed|died|ill|unwell|hospital|poorly}
        {i|we} {read|saw|heard|noticed|spotted|watched|listened to} * {interview|article|feature|award|podcast|talk|
          speech|post|nominated|prize|new baby|piece} * {you|your|about|with|on|in}
        {i|we} {heard|hear|saw|see|noticed|read} {that|} {you|your <kin>} {have|had|just|were|won|got|became|are|ran|
          has|recently|was|} {just|recently|} {become|won|got|been|had|named|nominated|celebrated|turned|finished|
          engaged|married|expecting|promoted|featured|a baby|opened|ran|completed|made|beat|passed}
        {you|you two|you both|your <kin>} {won|got|made|passed|finished|ran|built|became} * {award|prize|medal|
          championship|medical school|degree|exam|first prize|the cup|yourself|by hand|from scratch|from nothing|the
          finals|marathon|promoted}; {from scratch|from nothing} {that|wow|impressive|amazing}
        {there is no rush|no rush|no hurry|take your time|take all the time} * {see to|look after|little one|baby|
          kids|finish|first|customer|family|sort|feed}; {see|tend} to {the|your} {little one|baby|kids|<kin>|customer}
          {first|}
        {is|are} {lucky|blessed|fortunate} to have you; you should be {proud|very proud|so proud|really proud}
        {you|you are} look * {well|great|fantastic|younger|relaxed|tanned|rested|amazing|happy|sun}; you look like you
        looking {well|great|fantastic|fresh|rested|good|younger} {rested|}; {caught|catch} {some|the} sun
        {i have always|i have long|always} {admired|wanted to meet|loved|been a fan}; big fan of {your|yours|what you}
        {my|our} {<kin>|own <kin>} {is|are|was|comes|grew|used to live|lives|studied|went} {also|too|there|from there|
          the same age|a huge|a big fan}; {is|are|was} from {there|round there|that area|the same} {too|as well|}
        {where|whereabouts} {did you|do you|are you} {grow up|from originally|come from originally|from}
        {oh|ah} you are from; do you still {play|paint|run|sing|fish|ride|coach|do your}
        {i can hear|i hear|sounds like you have|sounds like you are} {the|a|your|you have} * {baby|kids|dog|little
          one|cold|full house|grandkids}; {sleepless|short} nights with; nobody {in your house|at yours} has slept
        {enjoy|have fun at|have a lovely time at|have fun with|make the most of} {your|the} * {match|wedding|holiday|
          holidays|party|sunshine|<kin>|game|concert|trip|break|barbecue|anniversary|birthday|honeymoon|christening|
          retirement|festival|race}; {you have|you guys have|you and your team have} earned
        {it was|it is|it has been} {so|really|} {lovely|wonderful|great|such a pleasure|a real pleasure|a joy|a
          delight} {to meet you|meeting you|talking to you|getting to know you|catching up|working with you}
        {pleasure|joy|treat} to {deal|work|talk} {with|to} {you|someone|people} {like you|} {as|you are} sharp as;
          {tougher|stronger|younger} than you {look|think}; {heart|patience|eyes} of {gold|a saint|an eagle|steel};
          {green fingers|an eye for|a gift for|a talent for|a head for numbers}
        !? {congratulations|well done} {you have won|on wasting}; !? {good luck|all the best} with {that attitude|the
          other}
        !? how {is|was|are|were} {your|the} * {team|business|contract|order|machine} * {going|handling|doing}
        !? i {love|like|admire} {to|that you {think|believe}}; !? enjoy {the|your} {rest|day|evening|afternoon|
          weekend}
        !? {that is|it is} amazing {what|value|how}; !? respect {for|that|your} {decision|no|answer}
        {your|you have|you have got|what} * {is|are|was} {an|a|such a|such an|simply|just|really|quite|absolutely|
          truly|} * {gem|gems|treasure|legend|star|delight|credit to you|superb|lovely|wonderful|amazing|charming|
          fantastic|excellent|brilliant|impressive|beautiful|star|inspiration|angel|hero|saint|fab|great fun|cute|to
          die for|spotless|immaculate}
        {photo|picture|painting|poster|medal|medals|trophy|trophies|books|guitar|bookshelf|certificates|model|plants|
          dog|cat} * {behind you|on your {wall|desk|shelf}|in the background|in your {window|office}|on the wall}; {is
          that|are those} {your|yours} * {i|behind|in the|you|that}
        {pleasure|joy|fun|treat|nice|lovely|good} {talking|speaking|chatting|dealing|working|catching up|doing
          business} {to|with} {you|your}; {make|made|making} my {day|week|morning}
        {really|truly|always|so|do|i} {admire|admired|respect|look up to|love|loved} {that|you|this|it|people|anyone|
          what|how} {in|for|about|so|who|you|they|she|he}
        you {sound|seem} {a bit|a little|so|very|really|} {under the weather|tired|cheerful|happy|chirpy|full of|
          hoarse|busy today|poorly|better|in good|relaxed|excited|stressed today|down|like you have|like you are
          having|like you had}; {are you|everything} {alright|all right|feeling better|okay} {today|now|after|over
          there|with you}
        i {still|} {remember|recall|have not forgotten} {you|your} {saying|telling|mentioning|were|going|had|<kin>|
          from|daughter|holiday|trip|wedding}; {you told me|you mentioned|you said} * {holiday|wedding|birthday|trip|
          christening|marathon|operation|hospital|new puppy|new baby|race|recital} {how|did|was|i hope|went}
        {i have been|i am} {following|reading|watching|listening to|an admirer|a fan|a big fan|a regular|a customer of
          yours|subscribed} * {your|you|of yours|of your}
        {eye for|head for|knack for|flair for|way with|ear for|hand for|nose for|feel for} {detail|details|numbers|
          business|people|colour|color|words|design|figures|plants|animals|children|it|these things}
        you {have got|have} {a real|such a|quite a|quite an|a great|a good|an incredible|an amazing|a wonderful|great|
          good|excellent|impeccable|the patience|a lovely} {eye|taste|sense|memory|way|head|talent|gift|knack|ear|
          laugh|voice|team|garden|hand|heart|smile|sense of humour|humour|energy|style|patience|of}
        {more|most|far more|much more} important {look after|go to|be with|take care|see to|than|family|health|go};
          {please|oh|no} {go|look after|be with|take care of} {be with|} {her|him|them|the baby|your *|yourself}; {do
          not worry|never mind|forget} about {me|us|the|this|it} * {family|first|go|look after|hospital|important|
          well}
        {how did|how has|did} {your|the} * {<kin>|driving test|exam|exams|interview|operation|wedding|party|recital|
          marathon|race|match|concert|move|audition|school play|trip|scan|birthday|graduation|big day} * {go|enjoy|get
          on|pass|do|like|settle|find|been}; {did you|have you} {have a|manage to|get to} {nice|good|lovely|get away|
          see any|try the|rest|relax|enjoy|sleep}
        {twins|triplets|a baby|a girl|a boy|engaged|married|grandparents|retired|a puppy|a new puppy|pregnant|
          expecting} {wow|congratulations|how lovely|lovely|fantastic|wonderful|brilliant|oh}
        {double|huge|massive|many|warmest|my|big} {congratulations|congrats}; {thirty|twenty|forty|fifty|ten|fifteen|
          twenty five|#} years {in|with|of|at|running|behind|as} * {wow|respect|hats|lucky|amazing|impressive|
          incredible|chapeau|not many|that is something|what a}; {they|we} are lucky {to have|} {you|people like you}
        {i hope|hope} * {jet lag|headache|cold|hangover|traffic|weather|flu|heat|back pain|sleepless nights|toothache|
          kids} {is not|are not|was not|did not|has|have|is|gets}
        your {english|german|spanish|french|accent|handwriting|laugh|voice|cooking|cake|coffee|bread|food|pies|work|
          craftsmanship|team} {is|was|tastes|sounds|are|were} * <lovely>
        {learned|learnt|picked up} {so much|a lot|something} from you; {mutual|common} friend; {same|my old} {school|
          town|university|club} {as|too|like}; {small world|what a coincidence|fellow}
        !? {that is|it is} more important than; !? {i hope|hope} * traffic; !? {is|are|was|were} * {excellent|
          brilliant|amazing|great} {value|price|offer|deal}
        !? {our|this|the|its|their} * {is|are} {superb|excellent|brilliant|fantastic|amazing|spotless}; !? i respect
          that; !? {did you|have you} have a {good|nice} {look|chance|think}
        !? your {team|work} {is|are} {great at|good at}; !? {are you|everything} {okay|alright} with; !? what is
        ^ {you|your *|you and your *} {are|is|have|do|run|make|look|sound|really are|must be|clearly have|always have}
          * <lovely>; i {bet|am sure|can tell} {you|your *} * {proud|loved|love|thrilled|delighted|excited|great|
          amazing|passion|heart|enjoy|enjoyed|fun|tired|happy|adore}
        {nice|great|good|lovely|wonderful} * {to see|to hear|to meet|to have|of you|seeing|hearing|meeting} {you|your|
          from you}; {what a|such a} {coincidence|journey|career|life|story|way|view|day for|pity about|year you};
          {never|not} {met|seen|known|heard} * {anyone|somebody|someone|a|such} * {so|as|like you|quite|who}
        {i|we} {really|do|} hope * {better|well|soon|enjoy|enjoyed|fun|nice|lovely|good|wonderful|fine|recover|
          healthy|rested|settled|safe|dry|warm|luck|okay}; {you|they} {deserve|deserved|earned|have earned} {it|that|
          this|a break|every|the}; {warm|best|kind} {wishes|regards}; {well done|kudos|respect|chapeau|hats off}
        !? ^ {you|your *} {are|is|have|do} * {not|never|no} * <lovely>; !? {you|your *} {have|are} * {great|excellent|
          wonderful|fantastic} {rate|deal|price|offer|chance|opportunity|candidate|fit|position|point|question|cover|
          rating}; !? i hope * {good|well|fine|okay|better} {time|idea|with|if|price|deal|for us}; !? hope that
          {helps|clears|makes|answers}
        !? {nice|good|great} * to have you * {call|line|here}; !? {well done|respect} {if}; !? never met * {objection|
          deadline}; !? {you|your *} {are|is|have|do} * {being|} kind of; !? {that|so} you {are|have|do|make|look|run}
          * <lovely>; !? your * {is|are} * great {if|value}
        you are {obviously|clearly|really|very|so|quite|such|truly|evidently} {very|so|really|} {good|great|brilliant|
          talented|skilled|gifted|excellent|natural|fantastic} {at|with|cook|host|people|businesswoman|businessman};
          you did {really|so|very|incredibly|} {well|great|brilliantly|wonderfully|good job|an amazing|a fantastic|a
          great}; {good|great|nice|lovely} things about {you|your}
        {happy|glad|pleased|delighted|relieved|good} to hear * {mend|better|well|home|out|recovering|healthy|okay|
          good|fine|great}; {on the mend|over the worst|back on your feet|back to full health}; {have|get|grab|finish}
          {a|your} {coffee|tea|lunch|breakfast|breather|break} {first|in peace}; {over|rid of} the {flu|cold|
          chickenpox|measles|worst|bug|virus|operation|surgery|jet lag}
        {nice|lovely|good|great|always good|a pleasure} to {hear|see|have} {a|your|such a|somebody|someone} {friendly|
          familiar|cheerful|happy|smiling|voice|face|so}; {speaks|speak|spoke|talks|talk|thinks|raves|raved} *
          {highly|warmly|well|the world} of you; {thanks|thank you} * for {the|that} {lovely|nice|} {coffee|tea|cake|
          lunch|tour|warm welcome|welcome|hospitality|biscuits|kind words|compliment}; {kind|warm} {words|welcome}
        i {really|do|so|truly|} admire {that|you|this|it|how|what|people}; ^ {beautiful|lovely|gorgeous|impressive|
          amazing|wonderful|stunning|great|nice|fantastic} {place|shop|garden|house|office|view|team|dog|kitchen|home|
          spot|building|workshop|salon|car|boat|idea} {you have|you have got|here|by the way|this|that}; {fellow|a
          fellow|you are a|so you are a|you are also a|another} {runner|golfer|cyclist|gardener|supporter|fan|dog
          person|dog lover|cat person|foodie|sailor|musician|football|reader|skier|parent|dad|mum|early bird}; i like
          you already; did you {manage|get|find time} {to|} * {rest|sleep|break|relax|unwind|recharge|away|weather|
          sunshine}; {you look|you sound} familiar; did not {you|your <kin>} {play|go|work|win|study|use to|run}
        {i can|one can|anyone can|you can really} {tell|see|feel|hear} * {you|your} {love|passion|heart|enjoy|care|
          proud|put|passionate|mean it|know}; {went|going|gone} * {smoothly|well|to plan|okay|alright} {with|at|for}
          {the|your} * {move|wedding|operation|party|exam|exams|trip|opening|birth|interview|renovation|surgery|
          christening|funeral|big day}; {i am|we are|i was} {so|very|really|quite|deeply|} impressed {by|with|how|at}
        {raised|brought up|looked after|built up|nursed|fed|taught} * {boys|girls|kids|children|daughters|sons|
          generations|single handed|on your own|all by yourself|from scratch}; {how are|how is|are} you {holding up|
          coping|managing|bearing up|settling in}; {you and yours|all your loved ones|the whole family}; {that is|how}
          {so|very|really} {nice|kind|sweet|lovely} {of you|to hear}
    """,
    Move.ACKNOWLEDGE: """
        {i|we|and i|but i|yeah i|okay i|no i} {do|really|can|completely|totally|fully|absolutely|perfectly|certainly|
          quite|honestly|well|} {understand|get|see|appreciate|know|hear|feel|respect|imagine|recognise|recognize|
          realise|realize|accept|grasp} {that|why|how|where|it is|it was|the|your|you are|you have|what you mean|what
          you are saying|what you have been|this|what that|that feeling|being|completely|totally} * {<hard>|<worry>|
          <upset>|<burden>|big|a lot|step|decision|difficult|hesitant|coming from|saying|mean|money|been|feel|feels|
          worries|bothers|bothered|frustration|risk|want|would|might|cost|costs|let down|in the middle|busy|tight|
          burned|burnt|trust|put off|puts|scares|looks|tired|fed up|not easy|not happy|important|matters}
        {i|we} {completely|totally|fully|absolutely|perfectly|} {understand|get it|get that|hear you|hear that|
          understood|sympathise|sympathize|feel you|feel your pain|feel for you|agree with you on}
        {totally|completely|perfectly|absolutely|entirely|quite} {get|understand|understood|see|agree|understandable|
          fair|reasonable|justified|normal|natural|right|legitimate|valid|hear} {it|that|why|with|where|}
        ^ {understood|understandable|understandably|point taken|noted|agreed|fair enough|fair play|fair point|fair
          comment|fair question|good point|good question|valid point|legitimate|true|too right|quite right|makes
          sense|makes total sense|that is fair|no argument there|no arguments there|i take your point|i take that
          point|oh dear|oh no|ouch|oof|blimey|ugh|that is a shame|poor you|gosh}
        {that|this|it|your} * <worry> {is|makes|sounds|seems} {a|an|} {completely|totally|perfectly|entirely|very|
          really|quite|absolutely|} {<sound>|sense|fair one|good one|valid one|one i hear}
        {that|it|this} {is|sounds|seems|was} {a|an|} {completely|totally|perfectly|entirely|very|really|quite|
          absolutely|} <sound> {<worry>|point|thing to|to be|to want|to ask|that you|enough|response|approach|
          question|call|one|thought|decision|step}
        {that|it|this} {is|was|sounds|must be|must have been|has to be|would be|has been|had to be} {a|an|so|really|
          very|quite|pretty|rather|incredibly|awfully|such a|bloody|extremely|no|not|just|} {<hard>|nightmare|pain|
          ordeal|shock|blow|headache|lot to take in|shame|mess|kick in|slap in|not {fun|easy|nice|acceptable|good
          enough|on|great|right}|no {fun|joke}}
        {you have|you have got|you had|with} {every|all the|good|a perfect|plenty of|a} {right|reason|cause} to {be|
          feel|expect|ask|want|complain|doubt|worry|hesitate|know|<upset>}
        {i would|i would be|i would have been|that would|that would have|it would|i might|anyone would|anybody would|
          most people would|who would not|i might be} {be|feel|have felt|have been|want|put|make|annoy|drive|worry|
          bother|scare|also|probably|} {<upset>|the same|that too|exactly the same|as well|too|me too|me off|me as
          well|off|same way|like that|me nervous|me mad|me crazy|me up the wall|the same way} {too|as well|in your|if|
          }
        {i would|if i were you i would|if it were me i would} {be|feel|want|think|ask|hesitate|take|look|need|react|
          check|not} * {too|as well|also|either|the same|in your shoes|in your position|in your place|if i were you}
        {nobody|no one|none of us|anyone|anybody|everyone} {likes|enjoys|wants|would want|would like|would be|would
          feel|wants to be|needs|should have to} * {that|this|happy|surprise|surprises|locked|stuck|being|to be|
          burned|money|trap|wait|again|twice|<upset>|rushed|nervous}
        {no wonder|it is no wonder|hardly surprising|small wonder|not surprising|not surprised} {you|that you|you are|
          there}; {i do not|can not|could not|nobody could|no one could|would not} blame you
        {in your|if i were in your|were i in your} {shoes|position|place|situation} {i|and}
        {you are|you are absolutely|you are quite|you are completely|you are totally|you are of course|absolutely|you
          are dead} right {to|about|there|that|it|not|and|on|i|in|}
        {of course|naturally|sure|obviously|clearly|absolutely|course} {you|it|that|the} * {want|would|need|have to|
          like|rather|worries|worry|matters|careful|sure|sleep on|think|cautious|hurts|should|compare|do not want}
        {i|we} {know|realise|realize|appreciate|understand|get|see} * {it is|this is|that is|is|you have|how|what} *
          {big|lot|much|hard|easy|tight|chunk|money|step|commitment|ask|decision|frustrating|difficult|annoying|nerve|
          through|let down|busy|painful|stressful|pressure|worried|scary|middle of}
        {must|would|it would|that must} {be|have been|feel} {incredibly|very|so|really|a bit|pretty|quite|awfully|}
          <hard>
        {i am|we are} sorry {to hear|you have had|you had|it has been|that has been|things} {that|that happened|such|
          to|about the|it|you}; {that|this} should {not|never} {have|} {happen|happened|be|take|been|take}
        {thanks|thank you|glad|i appreciate you|i am glad you} {for|} {being honest|telling me|raising|bringing|you
          raised|you said|you told me|for saying|mention|sharing that|flagging|mentioned|brought that up|you asked}
        {better|best|wise|sensible|smart} {to be safe|safe than sorry|to check|to compare|to ask|to be careful|to
          wait}
        {money|budgets|times|things} {is|are} {tight|hard|tough}; {after|given} {what|everything} {you|that|happened}
        {let|take} {your|the} time {to|} {think|decide|it is a big}; {you do not want|you would not want|you want} to
          {be sure|be certain|feel sure|get it right|make a mistake|rush|throw|get burned|be stuck|be careful}
        {it is|that is} {a|such a|quite a} {big|huge|major|serious|large|hefty|lot of} {step|decision|commitment|
          investment|chunk|amount|money|ask|change|purchase|worry|sum}
        !? {i|we} {see|get|know|understand} {how|that} {it|we|i} {works|can|could|will}; !? i know {the|your|a|people|
          somebody|someone|this}; !? i see {no|the|a|your} {point|case|reason|way}; !? i {get|know|see} {a|the|you {a|
          the}}
        !? {good|fair} point {to|where}; !? {what|how|that|why} {is|would be} fair {to|for}
        !? you are {welcome|wrong}; !? {is|are|do|does|did|would|have|has|can|could} {that|it|you|this} * {reasonable|
          fair|right|important|normal|understandable}; !? of course {you can|we can|i can|it can|there is}
        !? {i|we} {see|understand|hear|get|know} {your|the} {business|market|industry|company}
        !? {i|we} {hear|understand|see|get} * {rightly|correctly|if i|what i am hearing}
        !? what i am {hearing|sensing|getting|saying}; !? do i understand; !? if i {understand|hear|get|see|know}
        !? {to|help me|you|they|do not|did not|let me|not|just so i|so i|because i|before i|make sure i} {understand|
          get|see|appreciate|know|feel|hear|realise|realize}
        !? {my|this|the} * {mistake|flights|traffic|trains} * {awful|nightmare|terrible|horrible}
        !? no wonder {your|nobody|they|people|no one|she|he}
        !? sorry {to hear|} about {your|him|her}; !? big {deal|fan}
        {more than|only|quite|very|so|perfectly|absolutely} {understandable|natural|human|fair|reasonable|justified|
          right}; {nobody|no one|who} {signs|buys|decides|does|takes|spends|hands over|makes} {something like that|
          that kind|a decision like|that sort|that much|this kind|things like|that}; {trust|respect} {has to be|must
          be|needs to be|is} earned
        {i agree|i am with you|i am on your side|you have a point|you make a good point|you have got a point|you have
          every right|your point is|no argument|fair dos} {on|with you|there|that|it|about|}; {you have been|you went|
          you have gone} through {a lot|the wringer|the mill|hell|quite a bit|so much|enough}; {brush|push|wave|talk|
          wipe|sweep} {it|that|this|your *} {aside|away|off the table|under}
        {leave|leaves|left} a {bad|sour|bitter|nasty} taste; {once|twice} {bitten|burned|burnt}; {i can|i do|i really|
          yeah i} {hear|tell|feel|sense} {that|how|it|the} {this|that|you|frustrated|has|is|much|really}
        {bother|annoy|worry|scare|hurt|anger|upset|irritate|frustrate} {me|anyone|anybody|us} {too|as well|also|};
          {it|that} would {bother|annoy|worry|scare|hurt|bug|upset|irritate|frustrate} {me|anyone|anybody}
        {not an easy|no easy|never an easy|a tough|a difficult|a hard} {decision|choice|call|step|situation|spot|one|
          position|year}; {lot of money|lot to ask|lot to take in|lot at once|big ask} {no question|i know|i get|of
          course|for|to|}; {push|press|question|challenge|test} me on {that|this|it}; {do not|not want to|will not}
          {take|make} {that|this|it} lightly
        {worth|deserves} {taking seriously|a proper answer|a straight answer|a serious answer|thinking about|talking
          about}; {take|taking} {that|it|this|your *} {very|} seriously
        {rightly|quite rightly|justifiably|understandably} {so|worried|cautious|angry|annoyed|upset|concerned|
          sceptical}; i would want to {think|sleep|know|check|talk|compare|see|be sure|look|ask|weigh|read} * {as
          well|too|also|first}; {it is|that is} {totally|completely|perfectly|absolutely|quite|} {fine|okay|ok|
          alright|normal|natural|human} to {be|feel|have|want|need|hesitate|doubt|worry|ask|wonder}; {i am|i am
          totally|i am fully|i am completely} with you {there|on|that|it|}
        {your|that|this} {hesitation|caution|frustration|scepticism|anger|disappointment|reluctance|concern|worry} *
          {makes|is|sounds|seems|i understand}; i understand your; !? i understand your {business|market|industry|
          needs|company|setup|process|question}; !? what i understand; !? {sore|weak} {throat|knee}; {sore|touchy|
          tricky|delicate|sensitive} {point|spot|subject|topic|issue}
        !? {it is|that is} * {okay|ok|fine|alright} to {say no|call|ring|start|go|walk|stop}; !? as i understand; !? i
          understand {then|there are}; !? {okay|oh|well|right} i understand {then|so} i; !? i am with you {tomorrow|on
          <weekday>|at}; !? {food|weather|match|film|coffee|traffic|concert|hotel|party|play|game} * {was|is} {awful|
          terrible|horrible|rotten|dreadful}
    """,
}
