"""English: what questions and statements are about."""

from __future__ import annotations

from typing import Final

from talktrack.domain.persona import Topic

TOPICS: Final = {
    Topic.SITUATION: """
        {right now|at the moment|currently|today|these days|nowadays|presently} {do|handle|manage|use|run|deal|work|
          organise|organize|looks|look|doing|handling|managing|set up}
        {do|handle|manage|run|deal with|organise|organize|track|process|doing|handling|managing|done|set up|look|work|
          doing it|solve} {that|this|it|things|your *|} {right now|at the moment|currently|today|these days|nowadays|
          so far}
        {currently|presently} {do|doing|handle|handling|manage|managing|run|running|work|working|set up|organise|
          organize|track|use|using}
        {your|the|a|current} {setup|set up|situation|workflow|workflows|daily routine|routine|way of working|
          day to day|typical {day|week|month}|normal {day|week}|status quo}
        {about|describe|of} your {business|company|shop|firm|practice|department|role|work|job|operation|organisation|
          organization|household|home|life|restaurant|hotel|clinic|store|plant|factory}
        how {do|does|are|is} {you|your team|it|that|your company|your business|the team} * {handle|manage|managed|
          handled|organised|organized|organise|organize|track|run|deal with|process|take care of|keep track|schedule|
          plan|do it|do that|do this|store|record|document|work}
        walk me through * {process|day|week|order|month|workflow|how}
        {what does|how does} {a|your|the} {typical|normal|average|usual}
        what {do you|does your company|does your business|exactly do you} do; {your|current|existing} process
        what {line|kind|sort|type} of {work|business|company|shop}; {from start to finish|step by step}
        {how|where} {do you|does it} {start|begin} {the day|your day|an order}
        {what is|tell me about} your {role|background|job|position}; in charge of; responsible for; day looks like
        way you {do|work|handle|manage|run}; {live|rent|own} {in|your|the|a} {house|flat|apartment|home|here|place}
        how {things|it} {work|works|run|runs} {at|in|here|there|with you|for you|over there}; keep track of
        what happens when {a|an|someone|somebody|your|the} {customer|order|guest|patient|client|call|lead|new|job|
          request|tenant|member}; what do you do when
        how {the|your} {orders|jobs|requests|appointments|calls|bookings} {get|come|go|arrive|move}
        tell me about your {business|company|work|day|role|shop}
        {describe|tell me|show me} {about|} how you {do|handle|work|run} {it|that|this|}; {should|must|ought to} i
          know {about
          you|before|first}; whole {thing|picture} {look|looks|work|works}; what {does|do} * do exactly
        how {is|are} {your|the} {business|work|trade|shop} {doing|going|coming along}; how do you live
    """,
    Topic.PROVIDER: """
        {provider|providers|supplier|suppliers|vendor|vendors|incumbent}
        {current|existing|present|old|today} {system|software|tool|tools|solution|contract|partner|carrier|bank|
          insurer|insurance|agency|platform|crm|erp|plan|tariff|policy|product|machine|printer|company|deal|agreement}
        {who|which|what|whom} * {buy from|work with|are you with|use for|do you use|are you using|using|you use|
          supplies|supply|services your|you with}
        what {system|software|tool|tools|platform|program|crm|erp|product|brand|machine|solution|app|company|provider|
          plan} {are|do|is|does|did|have} {you|your|they}
        {which|what} {system|software|tool|tools|platform|crm|app|machine|bank|insurer|telecom|operator|brand|plan}
        {are you|you are|do you} {using|use|with|working with|happy with|satisfied with|on} {any|a|an|excel|
          spreadsheets|anyone|somebody|some|another|sap|salesforce|hubspot|paper|something|your current|them|that}
        {happy|satisfied|content|pleased} with {your|the|them|it|that|what|how}
        {like|love|enjoy|value|appreciate} {most|best|} about {your|the|them|it|current|that}
        {excel|spreadsheet*|salesforce|hubspot|sap|quickbooks|paper based|on paper|whiteboard}
        {contract|agreement|subscription} {with|run|runs|end|ends|expire|expires|renew|renews|up|last|tied|locked}
        {your|the} {contract|agreement|subscription}; {locked in|tied to|signed up with|under contract}
        how long have you {been with|used|been using|had|worked with|been working with|been a customer}; in house
        outsource*; third party
        {switch|switched|switching|change|changed|changing|leave|leaving|move|moving} {from|provider|providers|
          supplier|suppliers|away|vendor|vendors|bank|insurer}
        {use|using|have|run|got} {any|some|a|an|another} {software|tool|system|app|provider|supplier|program|solution|
          service|platform|insurance|plan|policy}; about the contract
        {kind|sort|type} of {system|software|tool|tools|service|contract|provider|supplier} {do|did|} you {have|use|run}
        who do you {have|use|get|call|pay|go to} for {that|this|it|those}
    """,
    Topic.PROBLEM: """
        {come|comes|coming|came|falls|fall} {apart|unstuck|undone}; {gives|give|giving} you {grief|trouble|a hard time}
        problem*; challenge*; issue*; pain; pains; pain point*
        {headache|headaches|bottleneck*|obstacle*|hurdle*|difficult*|struggl*|frustrat*|annoy*|bother*|complain*|
          complaint*|trouble*|hassle*|nuisance}; {go|goes|going|went|gone} wrong
        {does|is|are|do} not {work|working|happy|satisfied|well|good}; not {working|happy|satisfied}
        {unhappy|dissatisfied|fed up|tired of|sick of|worst|worse}; {worry|worries|worried|worrying|concern*}
        {keeps you up|keep you up|up at night|sleepless}
        {error|errors|mistake|mistakes|fail|fails|failing|failure*|failed|breaks|breakdown*|break down|broken|outage*|
          downtime|delay*|late|missing|missed|slow|slows|manual|stuck|gets lost|get lost|falls through|bug|bugs|
          crash*|leak*|damage*|waste|wasted|wasting|defect*|rejects}
        {change|improve|fix|like to be different|do differently|different|better} {about|if|in|with|one thing|
          anything|something|first}; {could|would} {change|improve|fix|be better|work better|go better}
        {what|which} {part|parts|thing|things} {do you like least|is hardest|takes|are hardest}
        {least|hardest|most {difficult|annoying|painful|time}}
        {time consuming|takes too long|too much time|takes too much|eats up}
        {suffer*|burden|stress*|overload*|overwhelm*|chaos|messy|mess}; magic wand
        {like|dislike|hate} {least|about it|about your|about the}; {lose|losing|lost} {sleep|patience|track}
        {drives you|drive you} {crazy|mad|nuts}; no-show*; turnover; complaints
        {shortage|shortages|lack|lacking|gap|gaps}; ! no {problem|trouble|worries|issue} {at all|with|}
        ! do not worry; ! {late|later} {afternoon|morning}; ! address your concern
        {throw*|threw|chuck*} {a|in a|you a|} {wrench|spanner|curveball|curve ball|monkey}
        {trip|trips|tripping|tripped|catch|catches|catching|caught} {you|them|people|everyone|things|your *} {up|out|
          off guard}; {hold|holds|holding|held|drag|drags|slow|slows} {you|them|things|everyone|your *} {up|back|down}
        {let|lets} {you|them|people|your *} down
        {go|goes|going|went|gone} {pear shaped|sideways|south|off the rails|haywire|awry|downhill|belly up|to pot|
          astray}
        {fall|falls|falling|fell} {apart|down|over|short|flat|through the cracks}; {shoe|shoes} pinch*; pinch point*
        {sticking|sore|weak|choke|pain} {point|points|spot|spots}; where does it hurt; {derail*|unravel*|snag|snags|
          hiccup*}
        {get|gets|getting} {in the way|under your skin|on your nerves|messy|hairy|ugly|tangled|out of hand}
        {drive|drives|driving|send|sends} {you|them|people|everyone|your *} {up the wall|round the bend|mad|nuts|crazy}
        {keep|keeps|lie|lies} {you|them|} awake; {bug|bugs|bugging|niggl*|grates} {you|them|at|}; {come*|
          comes} back to bite
        {make|makes|making} {your|the} {life|job|day|work} {hard|harder|difficult|miserable|hell|a misery}
        ! {tell|told|telling|want} me {whether|if|when|just|} {to|} get lost
        {get|be|getting} rid of; {what|something|anything} {you would|you could|} {be|} {glad|happy} to {lose|drop|see
          the
          back of}
    """,
    Topic.IMPACT: """
        {differently|without|give up|cut back|go without} * because of {it|that|this}; how {has|have} {that|it|this}
          been for
          you; {do|done} differently because
        what {does|would|will|did|do} {that|it|this|one|those|they} {do to|take out of|set off|mean for|lead to|
          cost}; what {
          are|would} you {be|} {throwing away|losing|out of pocket|left with}; {worked out|added up|put a figure on}
          what * {
          eat up|cost|costs|lose|come to}; who {is|would be|ends up|would end up} {covering|paying|footing|left};
          where does
          {that|it} leave you; what knock on; {what|how} does it {affect|hit|hurt}; how many * {walk out|go elsewhere}
        {cost|costs|costing|cost you|costs you} {you|your|the|them|us|a|in|per|each|every}
        {does|do|is|would|did} {that|this|it|one|each|every|an|a|those|these|such|downtime} * {cost|costing|affect|
          impact|hurt|lose|mean for|take up}
        {what|how much} {does|do|is|would|did|are|will} {that|this|it|one|each|a|an|every|those|these|the|
          you} * {cost|costing|losing|lose|worth|hurt}
        {affect|affects|affecting|affected|impact*|consequence*|knock on|ripple|repercussion*|implication*|effect|
          effects|fallout|outcome}; what happens {if|when|to|in|with}; what would happen
        {happen|happens} {if|when} {nothing|you do not|it|that|this|you|things|they|the}
        {if|when} {nothing|it does not|that does not|things do not|this does not|you do not|you do nothing} {changes|
          change|happens|do|fix|act|solve}
        {lose|loses|losing|lost} {money|sales|revenue|customers|clients|orders|business|deals|time|hours|staff|people|
          because|each|every|per|a month|a year|out|as a result|guests|patients|on|how|through}
        {hours|time|days|money} {lost|wasted|spent on|go into|goes into|do you lose|are lost}
        {mean|means} for {your|you|the} {business|team|customers|sales|company|revenue|clients|family|numbers|margin|
          results|staff|bottom line|people|day|work}; {lead|leads|leading|led} to
        {as a result|bottom line|price of|in money|in euros|in dollars|in numbers|put a number|put a figure|
          put a price}
        {damage|damages|penalt*|fines|fine you|compensation|churn|overtime|reputation|missed opportunit*|
          opportunity cost}; {how|what} {does|do|did|would} {that|this|it|they} {make you feel|feel|do to|hit}
        how {serious|bad|big|painful|severe} {is|are}; {hurt|hurts|hurting} {your|you|the}; {knock|spill}
        {keep|keeps|go|goes|carry|continue|continues} {on|going} like {this|that}
        {stay|stays} {the same|as it is|the way}; {in a year|in six months|in # months|in # years} {from now|if|time}
        {walk|walks|walking|walked|go|goes} {out of|out} the door; knock on {effect|for|on|is}; does that leave
        {leave|leaves} {it|things|that|everything} {as it is|as is|the way|like}
        {do|does} {nothing|that do} to {you|your|the}; {ends|end} up {costing|losing|paying}; slip* through
        put a {number|figure|price} on; what {does|would|will} {that|it} do to; ! through what happens
        ! what happens {then|next|after that|first}; ! costs you nothing; ! {not|does not|will not|would not} cost you
        ! what happens {when|if} {a|an|someone|somebody|the} {customer|order|guest|patient|client|somebody|someone|
          call|lead|new|order} {comes|calls|arrives|orders|wants|needs|books|rings|walks}
        ! what happens when an order; what {will|would|could|might} happen {to|with|if|when}
        {hours|days|orders|customers|sales|clients} * {do|does|are|did} {you|your team|they} {lose|losing|waste|
          wasting|miss|missing}; {do|are} you {losing|lose|wasting|missing}
        {worst|bad|good|what} {that|thing|} {came|comes|come} {of|out of} {it|that|this}
    """,
    Topic.GOAL: """
        {goal*|objective*|target*|ambition*|vision|aim|aims|aiming|aspiration*|priorit*|wish|wishes|dream|hope to|
          hoping to|hoping for|achieve*|accomplish*|ideal*|perfect world|perfect solution|perfect scenario|best case|
          success|successful|succeed}
        {want|wants|wanted|like|need|trying|plan|planning|looking|expect|hope} to {achieve|reach|improve|get to|
          change|accomplish|grow|get out|happen|have in|be in|do with|end up|get from}
        {looking|look} {for|like} {in|ideally|if|when|exactly|a|an|something}
        what {are you|would you be|were you} {looking|hoping|aiming|trying}
        {where|how} do you {see|want|picture|imagine} {yourself|your|the|things|it|this|to be}; {in an ideal|ideally}
        {most important|top priority|number one}
        {plan|plans|planning|roadmap|strategy} for {this|next|the|growth|your}
        {this|next} {year|quarter} {goals|targets|plans|priorities|focus}; {grow|growth|expand|expansion}
        what would {that|it|success|good|great|perfect|better|an ideal|the ideal|the perfect|change|be different|
          you like|make|have to happen}; what would {you|it} {gain|bring|do with|give|mean|be worth}
        if you could {wave|change|have|choose|wish|design}
        {make you happy|make your life|would help you most|help you the most|mean to you}
        {outcome|outcomes|result|results} {would|do|are|you want|you need|matter}; looks like {success|in an ideal}
        {benefit|benefits} {would|do|are you|you expect}; {by the end of|end of the} {year|quarter|project}
        {why|what} would you {want|use|need|like|expect|wish|hope} {it|that|this|for|from|*} {for|if|to}; comes to
          {your|}
          mind; what would * {change|do} for you; {different|better|else} in {a|one|#} {year|years|months}; where
          would you
          like to be; why would you want; know that * {success|worked|worth it}; {make|makes} {your|the} {life|day|work}
          easier
    """,
    Topic.CRITERIA: """
        {criteri*|requirement*|must have*|must haves|deal breaker*|dealbreaker*|non negotiable*|checklist|wish list|
          shortlist criteria}
        {important|matter|matters|mattered|count|counts|essential|crucial|decisive|key|critical} {to|for|most|when|
          in} {you|a|your|choosing|deciding|the|picking|selecting|to|comparing}
        {most important|matters most|what matters|counts most|matter most|really matters|is important}
        {when|in} {choosing|you choose|deciding|comparing|you compare|selecting|picking|evaluating|you evaluate|
          buying|you buy|you look at}
        {how|what} {do|did|will|would} you {choose|compare|evaluate|select|pick|judge|weigh|measure|rate}
        {look|looking|looked} for {in|when} {a|an|the|choosing|your}
        what would {convince|you need|it take|make you {choose|switch|change|say yes|decide|consider|move}|need to|
          have to}; {need|needs} to {see|have|be able|do|work|integrate|fit}
        {choose|chose|choosing|decide|pick} {between|based|on|us|one|them|a|this}
        {weigh|rank|ranking|compare|comparison|evaluat*|assess*|selection}
        {on a scale|scale of|scale from|# out of ten|rate}
        {price or|quality or|service or|speed or} {quality|price|service|speed|cost|support}
        {quality|reliability|support|ease of use|flexibility|speed|service} {important|matter|matters|more|or|versus|
          over}; convince you; what {would|will} it take
        {what|which} {features|functions|aspects|points|factors} {are|do|is|would|matter}; factor*; expectation*
        do you expect {from|of}
        {is|are} a must; {can not|could not|can you not|could you not|can not you} {do|live|work} without;
          {would|do|does}
          {your *|you|they|management|the *} {want|need} to {see|hear|have|know}; {expect|expects|want|wants|need|needs}
          from {a|your|the|it|such} {supplier|provider|vendor|partner|company|}; {would|does|will} * have to {be
          able|do|
          have|offer|be}; {missing|miss} {today|now|at the moment} that
    """,
    Topic.BUDGET: """
        budget*; {afford*|affordable}
        {set aside|put aside|earmarked|allocated|funds|funding|financ*|invest|investment|spending|spend|spent|
          expenditure|capex|opex|price range|ballpark|cost structure|leasing|loan|mortgage|installment*|instalment*}
        {pay|paying|pays|paid} {for|per|a|each|right now|today|at the moment|currently|now|every|monthly|them|your|in|
          you}
        {how much|what} {do|does|are|is|did|would|can|could|will} {you|your|they|it} {currently|now|today|} {pay|
          paying|spend|spending|invest|afford|cost|have available|set}
        {monthly|yearly|annual} {cost|costs|fee|fees|bill|rate|payment|payments}
        {your|the} {bill|invoice|premium|tariff|rate}
        {what|which} {price|amount|figure|range|sum|number} {would|do|did|have|were|are|can}
        {money|cash} {is|available|for|have|left}; {who|which} * {cost centre|cost center|holds the purse}
        {financial|finances}
        {price|cost|money} {an issue|the issue|important|a problem|the problem|aside|expect*|in mind|play|limit|range|
          point}
        {too expensive|out of reach|worth to you|willing to pay|prepared to pay|feel comfortable paying|
          comfortable paying}; rent
        {your|a|an|the|upper|top} {limit|ceiling|maximum|upper limit}; money {come|coming} from; {may|can|could|might|
          should} {it|that|this|*} cost; cost {at|} {most|max|maximum}; {put|set} {something|} aside {in|each|every|a}
    """,
    Topic.DECISION: """
        decid*; {decision|decisions}
        {sign off|signs off|sign it off|signing off|signature|sign the|signs the|signs|who signs|sign contracts|
          have to sign|needs to sign}
        {approv*|authori*|green light|final say|final word|has the last|last word|go ahead from|blessing|permission}
        {who else|anyone else|anybody else|somebody else|someone else|other people|others|other stakeholders|
          other decision}
        {involved|stakeholder*|board|committee|consult*|buy in|procurement|purchasing|ceo|cfo|owner|partner|wife|
          husband|spouse|boss|manager|director|accountant|legal} {in|before|need|needs|has|have|to|on|agree|involved|
          decide|say|with|look|about|also|think|want|sign}; involved {in|with}; stakeholder*
        {procurement|purchasing} {process|department|team|involved}
        {talk|speak|discuss|check|run it|run this|consult|agree} {it|this|that|} {with|past|by} {your|the|someone|
          anyone|somebody|him|her|them|anybody}; {how|what} * {decision|buying|purchasing|approval|purchase} process
        {steps|process} * {decide|decision|sign|purchase|buy|go through|approve}
        {need|needs|have|has} to {agree|approve|sign|say yes|be convinced|be on board|be involved|be asked|give}
        on board
        {up to you|depends on {you|your|who|someone|somebody|others|him|her}|your call|your decision|on your own|
          by yourself|alone|yourself} {to|who|or|whether|}; in the room
        {part of|join|include} {the|this|that|in} {decision|process|meeting|conversation|talk}
        convince {your|the|anyone|him|her|them}; {say|says} yes
        who {has|would|makes|takes|gives|needs|should|must|will have} {the|to|a|} {final|last|call|say|decision|know|
          be|agree|sign|approve|ok|okay|involved|power}; report to; ! depends on {your|the} {size|number|volume|plan}
        ! {decided|decide} to {call|cut|move|ring|start}
        {talk|speak|turn} to {anybody|anyone|somebody|someone|your *} {about|first|before}; {a|that|the} yes
          {come|comes|
          happen|happens} {about|}; {anybody|anyone|somebody|someone|who} {would|might|could|will} {object|oppose|be
          against|mind}; {would|might|could} {anybody|anyone|somebody|someone} {object|oppose|be against|mind};
          {has|have|
          needs|need} to say {yes|ok|okay}
    """,
    Topic.TIMING: """
        {deadline*|timeline*|time frame|timeframe|timescale|time line|urgent*|urgency|go live|kick off|kickoff|
          due date|renew|renews|renewal*|expire|expires|expiry|runs out|run out|notice period|notice|
          cancellation period}
        {when|by when|until when} {do|does|did|is|are|would|will|could|should|can|must|has|have} {you|your|the|it|
          that|this|they} * {need|want|plan|planning|start|end|ends|run|expire|renew|decide|ready|have|due|finish|
          change|switch|be|up|in place|running|over|happen|move|moving|begin|open|opening}
        when {does|do|is|will|would} {your|the} * {contract|licence|license|lease|policy|agreement|subscription|
          warranty|project|season|budget}
        how {soon|quickly|fast|urgent|long} {do|would|will|could|is|can|does|before|until|are} {you|it|this|that|the|
          your}
        {contract|agreement|lease|policy|subscription} {end|ends|ending|expire|expires|run|runs|up|over|renew|renews|
          due|finishes}; {this|next} {quarter|year|month|spring|summer|autumn|winter|week|season}
        {in|within} {the next|the coming|#} {weeks|months|quarter|year|days}
        {start|starting|begin|switch|decide|launch|live|ready|in place} {by|in|before|after|on|until|with it in} {the|
          next|january|february|march|april|may|june|july|august|september|october|november|december|#|summer|
          christmas|end}; {right|good|bad|better|best} {time|moment|timing}
        {wait|waiting|postpone*|later|sooner|hurry|rush}; {time pressure|season|peak season|high season}
        {by the end of|before the end of|end of} {the|this|} {year|quarter|month}
        when {would|will|could|can} {be|it|that|we|this}
        how long {can|could|will|does it take|would it take|until|before|is left|does your|do you have left}; timing
        schedule for; milestones; what date; ! wait {time|times|room}; ! see you later; ! talk later
        ! notice {that|any|a}
        {date|day|deadline|month} that {matters|counts}; has to {happen|be done|be ready|be settled} {before|by|until};
        {something|anything|what} {is|} coming up; when {could|can|would} you {imagine|picture|see yourself}; suit you
    """,
    Topic.SIZE: """
        how {many|often|big|large|frequently}
        how much {time|work|volume|of|space|energy|water|data|paper|stock|effort|gas|power}
        {number|amount|volume|quantity|share|percentage|proportion} of
        {headcount|volume*|capacity|turnover|square metres|square meters|square feet|kilowatt*|kwh|gigabyte*|per day|
          per week|per month|per year|a day|a week|each day|each week|each month|every month|every day|every week}
        {what|which} {size|percentage|share|proportion|portion|volume|amount|quantity}; {size|scale} of {your|the}
        {employees|people|users|staff|agents|technicians|drivers|salespeople|reps|vehicles|trucks|sites|locations|
          branches|stores|shops|offices|machines|rooms|beds|seats|licences|licenses|orders|calls|tickets|invoices|
          shipments|deliveries|visits|appointments|guests|covers|patients|customers|clients|kilometres|kilometers|
          miles} {do|does|are|have|per|a|each|work|is}; how {much|many} * {do|does|are|is|have|go|goes}; on average
        {roughly|approximately} how; times {a|per} {day|week|month|year}; {big|large|small} is {your|the}
        {dozens|hundreds|thousands} of
        ! how much {does|do|would|is|will|did|are} {it|that|this|you} {cost|pay|paying|costing}
        {what are|have you got|give me|any} {the|your|some|rough} {numbers|figures}; {times|often} a {day|week|month}
    """,
    Topic.HISTORY: """
        {tried|try|attempted|tested|attempt*} {before|already|so far|in the past|to solve|to fix|other|anything|
          something|until now|previously|similar|out|it}
        {have|has|had|did} {you|your|anyone|they} {ever|already|previously|} {tried|try|used|had|worked with|
          looked at|looked into|looked|considered|thought|switched|changed|done|attempted|tested|seen|heard|
          experienced|been}
        {in the past|previous*|last time|the first time|back then|years ago|earlier|formerly|used to|before that|
          until now|so far|history|originally|track record|past experience*|bad experience*|experience with|
          experiences with|good experience*}
        {what|how|why} {happened|did|was|were|went|made you|led you|brought you} * {last|then|before|choose|pick|
          decide|wrong|work|go|happen|start|end|change|switch}; how did {it|that|this|things} {go|work|turn|start|end}
        how {long|did} have you {had|been|worked|used}; since when; {came|come} to {choose|use|be|work|select}
        why did you {choose|change|leave|stop|switch|go|pick|cancel|start|decide|not}
        what {went|did not work|worked|changed|prompted|triggered|made you}; {learn|learned|learnt} from
        {stopped|quit|cancelled|canceled|gave up|given up}; {already|ever} {tried|looked|used|spoken|thought|had}
        how have you {tried|solved|handled|dealt}; what have you {tried|done|used}
        {get|got|come|came} to where you are; {ever|before|already} {bought|buy|purchased|had|dealt
          with|changed|switched|
          change|switch}; {do|done|did} about {it|that|this} {before|until|so far}; {let|left} you {down|hanging}
          {before|in the past|already}; heard of {us|our|*} before; have you heard of
    """,
    Topic.RISK: """
        {risk*|fear*|afraid|scared|worried about|worry about|worries about|worries you|worry you|concern* about|
          concerns you|concern you|nervous|hesita*|doubt*|reservation*|uneasy|anxious|reluctan*|hold* you back|
          holding you|stops you|stop you|stopping you|keeps you from|keeping you from|prevents you|prevent you|
          go wrong|goes wrong|could happen|might happen|what if|worst case|security|secure|safety|safe|
          data protection|privacy|gdpr|hack*|breach*|downtime|migration|migrat*|disrupt*|interruption*|transition|
          switchover|changeover|lock in|liability|compliance|reliab*|backup|guarantee*|backfire*}
        {if|when} you {switch|change|switched|changed|moved|move}
        {change|changing|switching|switch} {provider|supplier|system|over|systems|vendors|providers|suppliers}
        {biggest|main|greatest} {fear|worry|concern|risk|doubt|hesitation}; {put|puts} you off
        {feel|feeling} {safe|safer|comfortable|unsure|uncomfortable|uncertain}
        {bad experience*|burned|burnt|let down|disappoint*}; what {could|might|can} {go|happen}
        {resistance|resist|push back|pushback}
        {speaks|speak|argues|says} against; {be|} a {big|huge|major|large} change; {failure|flop|mistake} {mean|cost};
        {broke|breaks|break|goes|went} down for; {worst|bad} {thing|} {that|} {could|might|can} happen; keeps you up
    """,
    Topic.PEOPLE: """
        {team*|colleague*|employee*|staff|coworker*|co worker*|workforce|crew|personnel|department*|family|families|
          wife|husband|kids|children|child|son|sons|daughter*|parents|mother|father|partner|household|users|user|
          technician*|driver*|agents|salespeople|sales people|reps|receptionist*|secretar*|assistant*|nurse*|waiter*|
          cook*|operator*|foreman|supervisor*|managers|colleagues|interns|apprentice*|accountant|freelancer*}
        your {people|guys|folks|boys|girls|boss|manager|director|partner|assistant|sales force}
        {who|whom} * {affected|uses|use|using|handles|handle|does|do|does it|works|work|responsible|takes care|
          looks after|runs|spends|enters|manages|manage|answers|deals|sits|suffers|complains|benefit|benefits|
          does that|does this|needs|drives|lives}
        {people|person|persons} {in|are|work|use|affected|do|who|on|would|involved|at|responsible|feel|suffer|deal}
        how {does|do|would|did} {your team|the team|they|your people|your staff|your colleagues|your family} {feel|
          react|think|cope|work|deal|see}; {affect|affects|affected} {your|the|most|them}
        customers {say|feel|think|react|complain|notice}; hire*; hiring; recruit*; morale; motivation
        who {besides|apart}; {anyone|someone|somebody} who {takes|handles|does|looks|runs|manages|is}
        {lads|boys|girls|folks|apprentices}
        {people|others} around you; {depend|depends|hangs|rests} on {one|a single} {person|man|woman|head};
          {would|do|did|
          will} the others; {live|lives} with you
    """,
    Topic.COMPETITOR: """
        {price|prices|quote|quotes|offer|offers|number|numbers} from {anybody|anyone|somebody|someone|others|other}
          {else|}
        {competitor*|competition|competing|competitive|alternativ*|other {provider*|supplier*|vendor*|offer*|option*|
          compan*|quote*|solution*|proposal*|tool*|product*|bid*|system*}|another {provider|supplier|vendor|offer|
          quote|company|option|solution|proposal|product}|else are you {looking|talking|considering|speaking|
          evaluating|comparing}|who else {are|have|do} you {looking|talking|considering|speaking|comparing|looked|
          spoken|talked|compare}|shortlist*|tender|rfp|bid|bids|bidding|compar* {offers|quotes|providers|us|with|
          against|prices|options|it}|second offer|market leader|cheaper {offer|provider|quote|option|supplier}|
          better offer|counter offer|counteroffer|differen* from|difference between|stand* out|rival*}
        {looked|looking|look} at {other|others|any other|alternatives|different|anyone else|anything else|similar}
        {talking|talk|spoken|speaking} {to|with} {other|others|anyone else|any other|another|competitors|someone else}
        {what|which} {other|else} * {looking|considering|evaluating|compare|comparing|options|offers|seen|considered|
          looked|on the table|in the running}
        {do|did} {they|the others|the other} {offer|charge|quote|say|promise|do|have}
        {quote|quotes|offers|proposals} {from|have|did|do|are}; on the table; in the running; instead of us; versus
        {compare|compares|compared|comparing} {us|to|with|against|it|that}
        {get|got|have|received} {a|any|another|other|several} {quote|quotes|offer|offers|proposal|proposals}
        ! compared {to|with} {what|last year|before|today|now}; ! shop around {the corner}
        {anybody|anyone|somebody|someone|who|nobody} else {has|} {made|make|given|sent|offered|pitched|called|been|
          approached}; {neighbour|neighbours|neighbor|neighbors} {got|have|has|use}; another {company|firm|seller}
          {been|come|called|rung}; have anything to compare
    """,
}
