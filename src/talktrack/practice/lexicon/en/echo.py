"""English: giving back, drawing together, asking behind, and checking."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

ECHO: Final = {
    Move.REFLECT: """
        {it|that|this|which|} {sounds|seems|looks|feels|appears} {very much|a bit|to me|rather|almost|pretty much|}
          {like|as if|as though|that|to me} * {you|your|he|she|they|it|there|the|nobody|everyone|a|<folk>|<kin>|
          things}
        {it|that} seems {you|your|the|that|they|he|she|it|nobody|to me|there}
        {^|so|okay|and|but|because|ah|right|well|hm|mm|yeah} you {said|mentioned|told me|were saying|talked about|
          spoke about|described|explained|brought up|touched on|pointed out|were telling me|have told me|have said|
          have mentioned|have described|feel|felt|say|are saying|are telling me} {that|me|earlier|before|yourself|how|
          about|last time|just now|} * {you|your|it|the|they|he|she|there|nobody|his|her|their|a|is|was|are|that|two|
          #|<folk>}
        {what|the thing} {i am hearing|i hear|i am getting|i understand|i gather|you are saying|matters to you|counts
          for you|you really want|you need|hurts|bothers you|worries you|you are after|you are looking for|gets you|
          you want|matters most to you|you would like|you are telling me|matters} * is {that|not|your|the|you|to|when|
          someone|less|more|a|an|really|he|she|knowing|having}
        in other words {you|your|it|the|they|there|nobody|a|he|she|not}; {you are|so you are|you feel} {basically|
          essentially|more or less|pretty much|clearly|obviously|really|a bit|rather}
        {if|do} i {understand|hear|read|get|follow|have understood|heard} {you|this|that|it|what} * {correctly|right|
          properly|you|your|it is|the}; {stop|correct} me if
        {so|right|okay|ah|mm|yeah|and} {it is|that is|it was} {not|really|more|mostly|mainly|less|about|all|basically|
          purely|actually|simply} * {about|the|your|that|a|than|but|you|not|rather}
        {is|are|was} not the {issue|problem|point|question|thing} {it is|but|rather|for you}
        {as|like} you {said|mentioned|say|told me|put it|were saying|pointed out|described}
        you {mentioned|said|told me} {your|the|that|you|it|a|they|he|she|how}
        {we are|that is|so that is|now we are} {talking about|when|where|what} you {are|have|had|want|need|feel}
        that {is|has|was} {what|why|when|where} {you|your|it|they} * {bothers|worries|lost|stopped|gave|annoys|hurts}
        that {has|is|must have} {left|made|put|cost} you
        {you are|you have been|you were|you got|you feel|you felt} * {let down|left hanging|burned|burnt|stuck|torn|in
          two minds|on the fence|out of options|fed up|stretched|under pressure|sick of|tired of|had it with|wary of|
          worried|nervous about|looking for something|not convinced|not sold|afraid|attached to|used to}
        {you|he|she|they} would {rather|sooner|be happier|prefer|much rather}
        !? {if|when|unless|because|whether|before|once|in case|that|how much|sorry} you {said|mentioned|told me|would|
          feel|would rather|are|were|have been|get}
        !? {did|do|have|as|what|how|why|where|could|would|can} you {said|say|mention|mentioned|told|feel|rather|think}
        !? you would {rather|prefer} {i|me|we|us|to {talk|speak|meet|call|do}}; !? you feel {free|better if|like}
        !? {would|do|are|have|were|is|does|did} you {rather|prefer|feel|been|worried|looking|used to|not convinced}
        !? {so|and|that means|then|again} you are {never|not} {stuck|left|let down|worried}
        !? {never|no longer|not} * {stuck|let down|left hanging|worried} ; !? {you are|you feel} {welcome|free to}
        !? i hear what you are saying; !? you say {it|that|so}; !? when you say; !? that sounds {good|great|fair|hard|
          tough|awful|terrible|horrible|frustrating|rough|nasty|stressful}
        !? what i am {saying|asking|offering}; !? sounds like {a|} {plan|good}; !? {how|what} {does|do} {that|it}
          sound
        !? just so i {do not|know}; !? {out of interest|reason} * you would rather; !? you are essentially {getting|
          paying}
        ^ {it is|it was} the {<burden>|*} that {gets|bothers|worries|annoys|hurts|got|bothered|put|puts|drives|kills|
          bugs|scares|stops|keeps|does not|makes}; i {take it|gather|assume|sense|get the sense|get the impression|get
          the feeling|notice|imagine} {that|from} {the|you|your|it|they|he|she|things|what}; i {take it|gather|sense}
          {you|your|it|they|the|he|she}
        ^ {seems|looks like|sounds like|feels like|apparently|seemingly|evidently|clearly} {you|your|the|they|he|she|
          it|somebody|someone|nobody|everybody|that|there}
        ^ {nobody|no one|everybody|everyone|somebody|someone} * {asked|told|listened|bothered|called|came|explained|
          warned|checked|helped|consulted|wants|knows|uses|answers|replied|showed up|turned up}
        you {like|love|want|need|know|trust|see|get} * {you just|but you|but not|just not|and yet|only|it is just|but
          the|but your|though}; ^ {you were|you have been} {promised|told|sold|given|left|let|overcharged|treated|
          ignored|passed}; ^ {mhm|ah} so {he|she|they|it|you|the|there}
        {and|so} {now|then|since then|ever since} {they|you|he|she|it|nobody|your *} {will not|do not|does not|are|is|
          have|has|want|never|can not}
        !? ^ {seems|looks|sounds} like {a plan|we|i|good|rain|fun}; !? i {assume|imagine|take it} {you would|you will|
          you have had a|we}; !? ^ nobody {would|can|will|is|has to|needs}
        !? ^ everyone {would|can|will|in|is|already|has}; !? ^ {oh|ah|okay|right|yeah} so {i|we|let|what|how|when|that
          means|sorry|if|in that|our|my|the price|it would|it will}
        !? so you {have|had} {got|} my; !? ^ {everybody|everyone} * {uses|knows} {it|this|us|that|our}
        it is not {that|the|so much|really|about} * it is {that|the|about|more|just|rather|how}; {i hear|i can hear|i
          gather|i see} {that|} {you have|you are|your|things|it}; then it is {the|that|more|really|about|not}
        !? i {hear|see} {that|} you {are right|have a point}; !? i see your {point|concern}; !? i hear {you are|your}
          {looking|interested|daughter|son|wedding|moving|the proud}
    """,
    Move.SUMMARISE: """
        {let me|i will|if i may|can i|could i|may i|i would like to|to|just to|shall i|i am going to|let us|just let
          me|so let me} {just|quickly|briefly|try to|try and|} {summarise|summarize|recap|sum up|sum it up|sum that
          up|sum this up|go over|run through|run over|repeat|play|read|tie|pull|wrap|line up|go through|gather|round
          up|take stock} {what|that|this|it|all|those|back|everything|the|i have|of|} * {so far|back|together|said|
          told|agreed|heard|points|up|written|discussed|covered|recap|all|got|established|things|pieces|threads|
          picture|right|mentioned}
        {let me|let us|just to|to|i want to|i would like to} {just|} {make sure|be sure|see if|check|confirm} {that|}
          i {have|got|have got|captured|caught|understood|did} {captured|caught|got|understood|everything|it all|this|
          all|that|noted|} * {everything|correctly|right|straight|all|down|together|picture}
        {^ to|^ so to|^ okay to|^ right to|^ just to|^ quick|^ in|^ by way of} {recap|sum up|summarise|summarize|sum
          it up|wrap up|pull this together|pull that together|recapitulate|summary|short|brief|a nutshell|round up|put
          it in a nutshell}
        {in a nutshell|to cut a long story short|all in all|long story short|bringing {it|this|that} {all|} {back|}
          together|pulling {it|this|that|all of that} {all|} together|putting {it|this|that} {all|} together|summing
          up|taking stock|wrapping up what|to boil it down|boiling it down|adding it all up|taken together|taking it
          all together|where we stand|where we are so far|what we have got so far}
        {here is|this is|that is} {what|everything|all} i {have|have got|wrote|noted|heard|took|am taking}
        {what i have|what we have|what i} {got|noted|written|wrote|heard|learned|learnt|established|gathered|
          discussed|said|agreed|understood|jotted|picked} * {so far|is|down|from you|today|up}
        {i have|i} {got|noted|written|wrote|jotted|put} {down|} {#|two|three|four|five|several|a few} {things|points|
          topics|issues|items|notes|worries}; on my {pad|list|notes|sheet|page} {i have|here|so far|}
        {you|you have|we have} {mentioned|named|listed|told me|raised|brought up|given me|described|said|gave me|
          covered|talked about|discussed|established} * {two|three|four|five|several|a few|#} {main|big|} {things|
          points|topics|issues|reasons|worries|problems|concerns|requirements|wishes|priorities}
        {so|okay|right|and} far you {have|} {told|mentioned|said|described|explained|listed}; so far {it is|we have|i
          have|i know|i understand}; from what {you have|you} {told|said|described|explained|shared} {me|} * {and|}
          you
        {those|these} are {the|your} {two|three|four|five|#|main|key}; {that is|there is} {three|four|two|#} things
          {then|}
        {on the one hand|on the plus side|first of all you|firstly you|number one you}
        {what|as|everything} we {agreed|said|discussed|settled|decided|talked about|covered|went through|established}
        {so|okay|right|and} we {said|agreed|discussed|have covered|covered|settled|have got|have agreed|decided}
        {last time|last week|yesterday|on monday|in our last call|when we spoke|on friday|earlier|in the first call} *
          you {said|told|mentioned|explained|described}
        {have|did} i {missed|miss}; {anything|something} i {have|} {missed|left out|forgotten}
        !? {could|can|would} you {just|} {summarise|summarize|recap|sum up|repeat|run through|go over}
        !? {have|did} i {missed|miss}; !? {anything|something} i {have|} {missed|left out|forgotten}
        !? all in all {it|that} {is|comes|costs|would be|will be} {#|about|around}; !? from what {you have|you} {told|
          said} {me|} i {would|do not|think|am}
        {let me|i will|shall i|can i|may i} {read|give|show} {you|} {back|} {my|what|the} {notes|list|i have written|i
          have got|points}; {here are|these are} my notes; {my notes|notes} {say|so far|read}
        {to|let us|let me|i would like to|just to} {go|come|run|get} {back|} {over|through} {it|that|this|everything|
          what we|them|all that} {again|once more|one more time|quickly|}
        {okay|right|wow|so|oh} {that is|that is quite} {a|} {list|quite a list|quite a few things}; {all that|
          everything|all of that|all this|the whole thing} in {one|a} {sentence|line|nutshell|picture|word}
        {putting|boil|boiling|bundling|tying|stringing|condensing} {all|it|that|this|everything} {of that|that|of it|
          all|together|down|} {in|into|together|to|up} {one|a|the|}
        {three|two|four|five|#} {points|things|topics|items|worries|wishes|problems|issues} {then|so|as i see it|i
          hear|come out|stand out|for you|keep coming}; {if i have been|i have been|i was} listening {properly|well|
          right|carefully|}
        {we have|we} {talked|spoken|covered|discussed|gone|been|looked} {about|through|at} {the|your|*} {and|*} and
        {what|the thing|things} {i am|i will be|i have been} {taking away|hearing so far|taking with me|noting|writing
          down|left with|going to remember}; {as|if} i understand {it|you|things|this} * {there are|you have|it is|we
          have} {two|three|four|#|a few|several}; the plan {is|then is|so far is|would be} {you|we|i|that|*} and;
          {there are|i see|i hear|we have|you have got|you have} {basically|really|} {two|three|four} {issues|points|
          things|topics|worries|problems|questions|reasons|goals}
        !? {i have|i have got|there are|we have} {two|three|four} {questions|things|points|topics} {i|to|for you|
          left}; !? {as|if} i understand
    """,
    Move.CLARIFY: """
        what {exactly|specifically|precisely|in particular|is it|was it|is it exactly|do you mean|did you mean}
          {about|is|do you|did|that|about it|makes|made|worries|bothers|would|puts|concerns|are you|you mean|by|was|
          does|went|is it|it}
        {what|which} * {part|bit|bits|aspect|piece|side|point|element} {of|about|in|is|do|does|that|worries|bothers|
          concerns|are|did|exactly|feels|makes} * {mean|worries|bothers|concerns|does not|do not|sit|feel|feels|right|
          makes|uneasy|sure|off|you|giving|unclear|not|worry|bother|convinced|puts|unsure}
        {what|what is it that|what is|which} {makes|made|is making|is stopping|is holding|stops|holds|puts|keeps|is
          keeping|is putting|worries|bothers|concerns|scares|would worry|is worrying|is bothering|frightens|gives}
          {you|it|that|me} {back|hesitate|say|so|uneasy|think|unsure|nervous|sceptical|skeptical|cautious|wary|off|
          from|feel|doubt|pause|reluctant|hesitant|most|about|exactly|a bad|too}
        what is {it|behind|stopping|holding|putting|making|driving|giving|the real|the main|the actual|the exact|your
          main|your biggest|your real} {you|it|that|about|back|reason|worry|concern|doubt|issue|hesitation|sticking|
          fear|reservation|objection|exactly|} * {hesitate|worries|uneasy|back|off|from|worry|concern|doubt|rather|
          wait|you|that|about|reason|here|with|exactly|obstacle|issue}
        {where|what} does that * {come from|feeling|doubt|hesitation|worry|stem from|impression}
        {when|if} you say {that|it is|it|you are|you|too|not|<worry>|expensive|soon|complicated|later|no|a lot|*}
        {what|how} do you mean {by|with|not|exactly|when|that|too|it|}; how so; {what|which} {sense|respect|way}
          {exactly|}
        {too|so|not|very} * in {what|which} {way|sense|respect|regard}; {complicated|expensive|difficult|risky|bad|
          slow|big|tricky|different|better|worse|unreliable|wrong} {how|in what|compared|as in|for whom|for who}
        {could|can|would} you {be|give|say|tell|explain|help|elaborate|expand|unpack|clarify|spell|put} {a|me|} *
          {specific|precise|more about what|example of|more about why|behind that|on that|clearer|what exactly|the
          main reason|what you mean|what worries|what makes|that worry|why you feel|a finger on|what went wrong}
        {help me|so i|just so i|so that i|i want to|i would like to|to|let me} {understand|see|be sure i understand|
          make sure i understand|follow|know} * {worry|concern|doubt|what is behind|bothers|worries|what you mean|
          hesitat*|reluctan*|what exactly|objection|what makes|dealing with|misunderstand|on the same page}
        compared {to|with} {what|who|whom|which}; in comparison {to|with} what
        is it {more|just|mainly|mostly|rather|really|actually|the|that|because|about|a|me|you|only|your|less|not|down
          to} * {or|rather than} {is it|more|that|the|about|a|because|just|rather|something|you|your|simply|me|how|do
          you|what|whether|also|it|where|when}
        {are we|are you} talking {about|} * or; {would|could} {you|it} {say|be} {it is|that|it|is} {more|rather|
          mainly|mostly}
        {is|was|would} {there|it} {something|anything|one thing|a reason|another reason|a specific|a particular|some}
          * {specific|particular|else|bothers|worries|holding|stopping|puts|concern|stop|reason}
        {what|which} {would|might|could} {have to|need to} {be|to|change|happen|for you} * {different|comfortable|
          okay|feel|convince|confident|change|sure|happen|say yes|work|you|in place|true}
        {in what|in which} {way|sense|respect} {does|is|was|did|do|would|are|} {that|it|this|they|} * {not|worry|too|
          complicated|different|unreliable|bad|difficult|worse|let}
        what {specifically|exactly|in particular}; {how|why} {exactly|specifically|in particular}
        what {do|did|does} {you|she|he|they|your *} {mean|have in mind|think would|object|have against|fear|not like|
          worry}
        what would {he|she|they|your <folk>} {object|say|have|not|worry|be} {to|against|like|about|worried}
        {which|what} {of|is} {those|the|your} * {bother|worry|concern|hesitat*} * most
        !? {what|which} {bothers|worries|concerns|makes|keeps|stops} {you|your *} {most|the most|up at night|awake|
          from growing|tick}; !? what would a perfect; !? in {what|which} way {has|have|had} {the|your|this}
        !? {what|which} {part|bit|bits} of {the|your} {job|day|week|work|process|business} * {most|like|enjoy|
          complain}
        !? what exactly {do you do|does your company|happens|happened when|do you sell|do you produce}
        !? is it {the|just|a|your} {front|first|ground|same|morning|whole|one} * {only|or}
        !? {could|can} you give me an example of {a|your} {typical|day|week}; !? what specifically {would|can} we
        !? {what|how} {exactly|specifically} {do|does|are|is} {you|your <folk>} {do|use|handle|manage|run|using}
        !? {if|when} you say {yes|no|the word|go}
        {are you|were you|do you|would that be} {thinking|talking|speaking|worried|concerned|think|mean|referring|
          asking} {of|about|more|to|the|that|it is} * or
        {not|too|what do you mean|so} {convinced|sure|happy|comfortable|certain|sold|risky|ready|keen|good enough|
          fully} {by|of|about|on|with|for} {what|which|whom|who|what exactly}
        {say|tell me|explain|go into|elaborate} {a|} {little|bit|} {more} {about|on} {why|what|how|that|the worry|your
          concern|where}; {which|what} one * {bothers|worries|bugs|puts}
        {what|which} * {bugging|troubling|bothering|worrying|stopping|irking|puzzling|unsettling|frightening|
          concerning|putting} you; {can|may|could} i ask {what|why|where|which} * {behind|decision|you feel that|makes
          you}; what is {your|the|his|her|their|it that} {main|biggest|real|one|worst|only|} {hesitation|reservation|
          worry|concern|doubt|fear|objection|sticking point|stumbling block|obstacle|snag|catch|problem with it|issue
          with}; {what|which} * {do not like|do not trust|dislike|not like|mistrust|not happy with|unhappy with|not
          comfortable|uncomfortable|not sure about|unsure about|doubt about|worried about|afraid of|against} {about|
          the|it|*}; {is that|is this|is it} {about|because of|because|down to|to do with|more about|a question of|a
          matter of|mainly} * or; who is that {exactly|in particular|by the way|then|}
        {expensive|cheap|better|worse|slow|long|big} compared {with|to}; what {has to|must|would need to|needs to|
          should} {happen|change|be different|be true|be in place}
        {do you mean|you mean|did you mean|are you saying|so you mean|so are you saying|are you referring|is what you
          mean|by that do you mean|do i take it}; ^ is {the|your} {<worry>|reason|hesitation|sticking point|fear} *
          {or|that|more|mainly|about}; {what|which} {you are|are you} * {afraid of|worried about|concerned about|
          unsure about|nervous about|sceptical about|getting at|driving at|hinting at}
        {would|could|might|was|is} it {be|have been|} the * or the * {that|you|which|putting|bothering|worrying|
          holding|puts|bothers|worries|makes|made|more}; {why|how come} {is|does|do|are|would} {that|it|this|the *} *
          {worry|bother|concern|problem|matter|an issue|put you off|scare|a worry|so important to you|a no|off}
        {give me|have you got|do you have|can you give me|could you give me} an example {of what|of when|where it|so
          i|of that|of how it}; {unpack|elaborate on|expand on|spell out|pin down|put your finger on} {that|it|what|
          this|exactly|the}; {in|from} your {eyes|view|mind} * {wrong|missing|risk|problem|difference}
        {what|which} * {gives|give|gave} you * {feeling|pause|impression|doubt|doubts|idea|bad feeling}; what *
          {stands|stand|standing|is} in the way; what is {stopping|holding|keeping|making|giving|putting|troubling|
          bothering|bugging|worrying}; what {would|might|could} {happen|go wrong} * {fear|worried|afraid|worst}
        what is {the matter|not right|unclear|too much} {with|about|for|from} {it|that|the|this|your|our|you}; where
          {do you see|exactly do you see|is|does it} {the|} {risk|problem|catch|rub|snag|pinch|difficulty|obstacle};
          {how|what} * {bad|big|serious|real|likely} {is|do you} * {that worry|that fear|this worry|that concern|think
          that is}
        !? what is the problem {costing|doing}; !? {why|how come} {do|does|is|are} you* * {matter|worry}; !? where
          does it {hurt|pinch} most; !? what gave you the idea {to|for}; !? is {the|your} problem {costing|getting}
        {what is|what was} that {based on|about|down to|because of|due to}; what would {make|help|let|get} you {feel|
          trust|believe|be|rest|sleep|say yes|*} {safer|better|comfortable|more|confident|easier|sure|okay|happier|us|
          it}; what {was|is|were|are} {so|bad|the matter|not good|so bad|so wrong} * {about|there|in|for you}; ^ {so|
          and} what is it then; what is it then
        {is|was} it {something|anything} {we|i|they|in|about|that|you|to do}; {are|were} you {worried|afraid|
          concerned|scared|nervous|anxious} * {or|that|about|might|it|because}; {is there|do you have} {a|any|some}
          {particular|specific|special|certain|real} {reason|worry|concern|thing|problem|fear}
        !? are you worried about anything; !? in your own words; !? why is that important; !? what would {your|he|she|
          they} {husband|wife|team|boss|partner|kids|mother|father|customers} say about {it|this}
        is it {the|your|that|his|her|their|our|my|how|what} * that {bothers|worries|concerns|puts|makes|stops|scares|
          annoys|gives|you are|holds|keeps|troubles|you do not}; what would you {need|have|want} to {know|see|hear|
          have|feel|find out} * {feel|be|sure|certain|comfortable|confident|convinced|safer|better|trust|decide|say
          yes}; {expensive|cheap|big|much|slow|long|high|low|small|risky|bad|good} {in relation|compared|relative|in
          comparison|by comparison} {to|with}
        what you mean by; !? what you mean by that is
    """,
    Move.CONFIRM: """
        {does|did|do|would|will|is|was|has|have|are|can|could|am|should} {that|this|it|you|i|we|all of that|the|these|
          those|what i said|all that|so|everything|they} * {make sense|clear|answer your|answer that|answer the|answer
          it|answered|settle|settled|settles|resolve|resolved|your mind|ease|eased|comfortable|sorted|cleared up|clear
          that up|clear it up|sense to you|take care|taken care|cover it|covers it|covered|cover that|reassure|
          reassured|put at rest|off the table|out of the way|tick|correct|correctly|straight|understood|understand
          you|understood you|what you meant|the gist|a fair|fair to say|fair way|fair summary|accurate|about right|
          roughly right|sound right|sounds right|sound fair|sound okay|sound good|sound reasonable|sound about|sound
          better|help at all|help with your|help with that|that way|the same way|how you see|same page|agree|still
          unclear|unclear|convinced|okay with|ok with|fine with|happy with that|happy with this|good with|alright
          with|cool with|with me|following|follow|enough for you|clearly enough|acceptable|problem for you|an issue
          for you|an obstacle|a concern|still worry|still a worry|still worried|still bother|still concern|feel
          better|more like it|had in mind|closer to|in line with|in the right ballpark|see what i mean|work for you|
          workable|suit you so|satisfy|satisfied with the answer|satisfied with that|fit the bill|what you were after|
          what you were looking for|what you had|settle it|close that|close it|doable|good enough|left out|missed|
          forgotten|misunderstood|happy so far|clear enough|off base|the right track|right track|in your view|from
          your side|dealt with|still open|still standing|hit the nail|nothing missing|got it right|got that right|got
          you right|got this right|right in thinking|answers it|does the trick|do the trick|live with that}
        {^ is|^ was|^ so is|^ and is|^ would|^ does|^ do|^ did|^ has|^ have|^ are} {that|it|this|i|you|we} {about|}
          {right|fair|correct|okay|ok|clear|better|so|accurate|enough|it|settled|alright|helpful|good|understandable|
          plausible}
        {^ make|^ makes|^ sound|^ sounds|^ all|^ everything|^ all that|^ still|^ that|^ crystal} {sense|fair|good|
          okay|ok|clear|reasonable|right|doable|alright|happy|with me|okay with|better|make sense|help|answer} {so
          far|up to here|to you|with you|until now|with that|on that|about that|then|now|for you|your question|?|}
        {anything|something|is there anything|is there something|is anything|was there anything|is there any part|did
          i leave anything|any questions} * {unclear|missed|left out|forgotten|missing|add|left open|still open|not
          clear|to correct|wrong|still bothering|that still|so far|on that|about that|you would add|you would correct|
          you would change|that i missed|left out|got wrong|not covered|that does not}
        how {does|did} {that|this|it|all that|all of this} {sound} {to you|so far|}; how do you feel about {that|it|
          this} now
        {you|are you|we|are we|everyone} {okay|ok|happy|comfortable|good|fine|alright|cool|clear|with me} {with|on|
          about|so far} {that|this|it|everything|so far|the|all}; ^ {correct|right so far|agreed|with me|clear|okay so
          far|happy so far|fair summary|got it|all clear|in order}
        {if|once|now|with|provided} {that|the|we|this} * {sorted|taken care of|settled|out of the way|solved|resolved|
          off the table|clear} * {anything|something|else|would|are|is there}
        {can|may|could|shall} we {tick|cross|check|call|consider|leave|close|say} {that|it|this} * {off|settled|
          closed|done|sorted|that|resolved|behind}
        {is|would|was|are|has|does} {your|the|that|this} {<worry>|doubt|question|concern} * {settled|resolved|
          answered|gone|out|off|sorted|smaller|covered|addressed|any|less|still|taken|cleared|dealt}
        {have|did|am|do} i {got|understood|understand|hear|heard|explain|explained|express|get|put|answered|answer|
          make|made|being|make myself|made myself|describe|described|read|summed|represented|right|wrong|correct|
          captured|gotten|grasp|grasped|follow|followed}
        {is|was|are|does} {that|this|it|the} * {clearer|less of a worry|less of a concern|easier to|more reassuring|ok
          for you|okay for you|fine by you|within|acceptable|reasonable|manageable|feasible}
        {would|do|can|could} you {agree|say} {that|it|this} * {fair|settled|no longer|not a|sorted|an obstacle|covers|
          right|answers|resolved|a way|true}
        {still|remaining|any} * {doubts|doubt|concerns|worries|question mark} * {on that|about that|left|remaining|
          there}
        !? {is|would} {now|this|that|it} * {okay|ok|good|convenient|bad|a good|alright} {time|moment|to|for a|if i|
          day}; !? {is|are|does|would|do|did|were|have} {you|your *} * {happy|satisfied|comfortable} with {your|the
          {last|old|current|service}|how|what you|them}; !? {would|does|is|do} {<weekday>|next|half|noon|ten|two|
          three|that day}
        !? {do|did|have|is|are|does} {you|it|they|your *} * {cover|covered|satisfy|follow|following|agree|suit} {a|
          your|theft|the {costs|cost}|any|for}; !? {would|does|do|can|is} {that|it} work for you {on|at|if|<weekday>|
          next|and}
        !? how do you feel about {the|your}; !? did i {catch|reach|wake|disturb|call|tell|mention|promise|send|say}
        !? am i {speaking|talking|interrupting|disturbing|through}; !? have i {got|} {your|the right|caught|reached|
          told}
        !? do i {need|have to|look|sound|call|get|take}; !? is it clear {who|what|when|how} ; !? are you following the
        !? is there something {else|specific|particular|holding|behind}; !? is there anything {specific|particular|
          holding|stopping}; !? have you {understood|been|got|had|heard}; !? {could|can|would} you make sense
        !? still {that|still unclear|okay for|alright for}; !? is it {a|the|your} {problem|concern|issue|worry} {of|
          that|with}
        ^ {does|did|would|will|has|do} {that|this|these|all that|all this}; ^ {have|did|am|had} i {got|get|understood|
          understand|put|come|made|make|answered|explained|on|right|missed|right in|being|caught your|hit}
        ^ {are|were} we {on|okay|good|fine|aligned|agreed|clear|together|still|all|at one|sorted|straight|happy|in
          line|in agreement|done with}; ^ {can|may|could|shall} {i|we} {take it|assume|conclude|tick|say that is|
          consider|put that|leave that|move on|call that|park|agree}; {^ so we are|^ we are|^ then we are|^ so are we}
          {fine|good|okay|agreed|aligned|clear|on the same|in agreement|settled|happy}; ^ is that {a yes|a no|okay|ok|
          alright|fine|clear|better|fair|right|it|the|what|how|more|something|good|enough|settled|sorted|any|in line|
          understandable|the sort|within|acceptable|everything|all|off}; is there anything * {you would|disagree|
          object|unclear|puzzles|confusing|not follow|you do not|that you|missing|you see differently}; {would|is}
          that be {something|a help|of help|okay|enough|better|useful|interesting|of interest}; would that be
          something; {right|wrong} end of the stick; {make|made} myself clear
        !? ^ {does|did|do|would|will} {that|this|these} {happen|include|mean|affect|cost|ever|apply|bother|take|come|
          hurt|still|go|depend|vary|change|eat|lead|put|show|only|also|usually|mostly|mainly|need|have|get|involve|
          matter|require|person|company|machine|system|department|supplier|<day>|year|vary|run|often}; !? ^ is that
          {the {ground|front|first|same|whole|only|main|one}|something you|how you {do|usually}|what you {pay|use|
          have|currently}|all {year|of them|you have}|it {for}}
        !? ^ did this; !? ^ {does|did|has} that * {or}; !? ^ am i {on|right} {speaker|in the|to speak}; !? ^ are we
          {on|still} {speaker|recording|waiting}; !? {have|did} i {got|get} {the|your} {number|email|name|details}
        !? ^ will {that|this|these} {be {for|in|used|a|two|just}|need|go|have}; !? ^ would {that|this} {be {for|in|a|
          two|just|on|you}|include|need|include|have to}
        !? ^ has that {ever|happened|cost|led|changed|always|affected|got}; !? ^ do {these|this|that}
        {are|do|is|does|would|will|feel|have} {you|it|that|this|your *} * {more comfortable|more relaxed|more at ease|
          more confident|reassured|less worried|less nervous|feel better|feel more|happier now|happy now|calmer|easier
          now|safer now|on board now|clearer now|any clearer|all right now|alright now|okay now|ok now|satisfied now|
          convinced now|content with that|satisfied with that|happy with that answer}
        {tick|check mark|line|full stop} {behind|under|after|against|through} {that|it|this|the}; {cleared|clears|
          clear} {that|it|things|this} up {for you|}; {is|has} the {worry|doubt|question|concern|issue|fear} * {gone|
          off|settled|dealt|answered|smaller|out|put}; {anything|something} * {bothering|bothers|worrying|worries|
          unclear|missing|open|left} {you|} {on that|about that|there|about it|on this}
        {look|looks|feel|feels|seem|seems} {like|} {what you|right to you|okay to you|fair to you|better now|
          reasonable to you|about right|manageable|doable to you}; ^ {all good|all right|happy|happy with that|happy
          so far|good so far|following me|follow me|still with me|clear as mud|fair|fair enough|makes sense|
          comfortable with that|better|so far so good|settled|sorted|clearer|see what i mean|know what i mean|you see|
          understood}
        {did|does|have|has|is} {that|this|it|i|what i said|my explanation} * {land|lands|come across|came across|adds
          up|ring true|match|matches|reflect|reflects|capture|captures|cover everything|cover all|address|addresses|
          addressed|tackle|put you|get across|the point across|meet|meets|tie in|line up|hit home}
        {would|do|did|does} you * {see it the same|see it that way|see it like that|agree with that|go along with
          that|second that|feel the same|accept that|buy that|still have doubts|still see a problem|still have
          concerns|still worry}; {in|on} agreement {on|about|there|so far}; {do|did} you {get|follow|understand|catch}
          {that|what i|me|all that|it|the point}
        {is|was} {that|it|this} {more or less|roughly|about|really|still|the|a|what|how|kind of|sort of} * {you meant|
          you mean|you had|you were after|you see it|you wanted|you asked|gist|point|picture|size of it|shape of it|
          way you|accurate|correct|right|idea}
        ^ {everything|all} {understood|answered|covered|explained|settled|sorted|as you|agreed}; {would|does|did}
          {that|this|it} {take away|ease|lessen|reduce|lift|calm|soothe|settle|lower|remove} * {worry|worries|fear|
          doubt|doubts|concern|concerns|nerves|some|mind}; {on|about} the * {any|still} {doubts|questions|worries|
          concerns} {left|open|}; {what was|everything} on your mind
        ^ {is|was} {that|it|this} {okay|ok|alright|all right|fine|good} {for|with|by} you; {that|this|the|your}
          {point|question|worry|concern|issue|topic|matter} {is|is then|would be|has been} {settled|answered|closed|
          sorted|resolved|dealt with|cleared|off the table} {right|then|for you|yes|}; ^ does {that|it|this} work
        !? what do you think about it; !? {could|can} you explain
        how does that {sit|land} {with you|}
    """,
}
