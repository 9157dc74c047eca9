"""`python -m newsdata`."""

from newsdata.cli import main

main()
