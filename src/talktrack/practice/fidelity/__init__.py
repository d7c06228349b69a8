"""Is the customer a customer? Scripted reps hold calls with it, and what came of them is measured.

`brief` is all that a rep knows, `reps` are the policies, `calls` holds their calls, `questions` asks what anybody might
ask, `measures` counts. `baseline` is a customer made of a prompt alone, held against the same measures.
"""
