"""`python -m talktrack`."""

from talktrack.cli import main

main()
